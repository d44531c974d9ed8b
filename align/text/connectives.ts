// Words that go on with what stands before the stop, for scripts in which no capital tells.

import { hasWord } from './characters.js';
import type { Lead, Place } from './context.js';
import type { SplitRules } from './rules.js';
import type { Stop } from './stops.js';

/** "and", "then", "but", "or" and the conjunctions written as one letter with the word: the thought goes on. */
export const isArabicConnective = (word: string): boolean => /^(?:[وف]\p{L}{2}|ثم$|لكن|ولكن|أو$|بل$|و$)/u.test(word);

/** “Nereye?” – Ali sordu; «هل أنت جاهز؟» سأل المعلم: who said it belongs to what was said. */
export function isAttribution(stop: Stop, place: Place, lead: Lead, rules: SplitRules): boolean {
  if (stop.closesQuote && lead.dash && !lead.quoted) return true;
  if (lead.kind !== 'caseless' || !(stop.closesQuote || lead.dash)) return false;
  if (lead.word.startsWith('ف') && rules.sayingVerbs.has(lead.word.slice(1))) return true;
  return rules.sayingVerbs.has(lead.word) && !(stop.closesQuote && isIntroduced(place, stop));
}

/** How far back the beginning of a quotation is looked for. */
const QUOTATION_REACH = 2000;

/** The sentence has words before its quotation, so it has already said who speaks: قال: «نعم.» قال آخر … */
function isIntroduced(place: Place, stop: Stop): boolean {
  const sentence = place.text.slice(Math.max(place.sentenceStart, stop.start - QUOTATION_REACH), stop.start);
  const quotation = sentence.search(/["“”„«»]/u);
  return quotation > 0 && hasWord(sentence.slice(0, quotation));
}

/** Two dots in an Arabic headline are a pause: "بالفيديو.. وصول الوزير". */
export const isPauseInTitle = (stop: Stop, place: Place): boolean =>
  stop.kind === 'ellipsis' && stop.end - stop.start === 2 && !/[.!?؟…]["”»)]?$/u.test(place.text.slice(-2));

/** Behind an era, a unit or "etc." these go on: "300 ق.م. في روما", "1400 هـ. الموافق 1980". */
export const GOES_ON = /^(?:الموافق|في|من|إلى|على|عن|حتى|فقط)$/u;
export const UNIT = /^(?:كم|سم|مم|كغ|كجم|غ|غم|كلم)$/u;
