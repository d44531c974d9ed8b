// Decides whether a stop ends its sentence. Looks at most some hundred characters around it, so the splitter stays linear.

import { hasWord, kindAt } from './characters.js';
import { GOES_ON, isArabicConnective, isAttribution, isPauseInTitle, UNIT } from './connectives.js';
import { isBrand, isStarter, type Lead, type Place, readLead, readToken, type Token } from './context.js';
import { endsGlued } from './glued.js';
import { isNumberToken, isRoman, periodAfterNumber, periodAfterRoman, startsWithYear } from './number-stops.js';
import type { SplitRules } from './rules.js';
import {
  COMPANY,
  isEra,
  isInitial,
  isLeading,
  isMetricUnit,
  isNumbered,
  isTrailing,
  isUnknownAbbreviation,
} from './short-forms.js';
import type { Stop } from './stops.js';

export type { Place } from './context.js';

const SEPARATORS_AFTER = /[,;:،؛、，)\]}»%/\\]/u;

/** True when the sentence ends at `stop`. */
export function endsSentence(stop: Stop, place: Place, rules: SplitRules): boolean {
  const { text } = place;
  if (!hasWord(text.slice(place.sentenceStart, stop.start).slice(0, 200))) return false;
  if (stop.next >= text.length) return true;
  if (stop.closed < place.bracketEnd) return false;
  if (SEPARATORS_AFTER.test(text[stop.next]!)) return false;
  if (stop.kind === 'ideographic') return true;
  const lead = readLead(text, stop.next, rules);
  if (stop.next === stop.closed && (lead.kind === 'lower' || lead.kind === 'digit')) return false;
  const token = readToken(place, stop.start, rules);
  if (stop.next === stop.closed) return endsGlued(stop, place, token, lead, rules);
  if (stop.kind === 'period') return endsAtPeriod(stop, place, token, lead, rules);
  return endsAtStrongStop(stop, place, token, lead, rules);
}

function endsAtStrongStop(stop: Stop, place: Place, token: Token, lead: Lead, rules: SplitRules): boolean {
  if (closesBracketWithin(stop, place)) return false;
  if (lead.kind === 'lower') return startsAlthoughLower(stop, place, lead);
  if (isAttribution(stop, place, lead, rules)) return false;
  if (lead.kind !== 'caseless') return true;
  if (isPauseInTitle(stop, place)) return false;
  // "أنت... أنت السبب": the same word again is a stammer.
  return stop.kind === 'strong' || !(isArabicConnective(lead.word) || lead.word === token.key);
}

/** A lower-case word opens a sentence only where case says nothing, or as a brand: iPhone. */
function startsAlthoughLower(stop: Stop, place: Place, lead: Lead): boolean {
  if (isBrand(place.text, lead)) return true;
  const before = kindBefore(place.text, stop.start);
  if (before === 'caseless') return true;
  return place.withoutCapitals && stop.kind === 'strong' && !stop.closesQuote && !lead.dash && !lead.opener;
}

function kindBefore(text: string, index: number): ReturnType<typeof kindAt> {
  return index > 0 ? kindAt(text, index - 1) : 'end';
}

function endsAtPeriod(stop: Stop, place: Place, token: Token, lead: Lead, rules: SplitRules): boolean {
  if (lead.kind === 'lower') return periodBeforeLower(stop, place, token, lead, rules);
  if (isAttribution(stop, place, lead, rules)) return false;
  if (isEra(place.text, token)) return lead.kind === 'caseless' && !GOES_ON.test(lead.word);
  if (lead.kind === 'caseless' && closesBracketWithin(stop, place)) return false;
  const starter = isStarter(place.text, lead, rules);
  if (isTrailing(token, place, rules)) return !token.atSentenceStart && endsAfterTrailing(place, token, lead);
  // "A.A. Fotoğraf: …", "Şti. Merkez: …": what is followed by a colon is a label of its own.
  const label = place.text[lead.end] === ':' && !/^\p{Lu}$/u.test(token.text) && !token.atSentenceStart;
  if (isMetricUnit(place.text, token)) return lead.kind !== 'digit';
  if (isLeading(token, rules)) return starter || (label && COMPANY.test(token.key));
  if (lead.kind === 'digit' && isNumbered(token, rules)) return false;
  if (isNumberToken(token.text)) return periodAfterNumber(stop, place, token, lead, rules);
  if (isRoman(token.text)) return periodAfterRoman(place, token, lead, starter || label);
  if (token.atSentenceStart && (/^\p{L}$/u.test(token.text) || leadsToInitial(place.text, token, lead))) return false;
  if (isInitial(token.text)) return (starter || label) && !token.atSentenceStart;
  if (isUnknownAbbreviation(place.text, token, rules)) return starter;
  return !(lead.kind === 'caseless' && UNIT.test(token.key) && GOES_ON.test(lead.word));
}

/** "vb. 5 ürün" goes on, "və s. 2020-ci ildə" does not; "Apple Inc. إنها" goes on. */
function endsAfterTrailing(place: Place, token: Token, lead: Lead): boolean {
  if (lead.kind === 'digit') return startsWithYear(place.text, lead);
  if (lead.kind !== 'caseless') return true;
  return !/\p{Script=Latin}/u.test(token.text) && !GOES_ON.test(lead.word);
}

/** The stop is the last thing in a bracket that opened in mid-sentence. */
const closesBracketWithin = (stop: Stop, place: Place): boolean => stop.closesBracket && place.bracketEnd >= 0;

/** "Rej. H. Seyidzadə": a short word at the beginning and an initial behind it. */
const leadsToInitial = (text: string, token: Token, lead: Lead): boolean =>
  token.text.length <= 5 && lead.kind === 'upper' && lead.end - lead.start === 1 && text[lead.end] === '.';

function periodBeforeLower(stop: Stop, place: Place, token: Token, lead: Lead, rules: SplitRules): boolean {
  if (isLeading(token, rules) || isTrailing(token, place, rules) || isInitial(token.text)) return false;
  if (isNumberToken(token.text) || isRoman(token.text)) return false;
  if (lead.dash) return false;
  if (kindBefore(place.text, stop.start) === 'caseless' || isBrand(place.text, lead)) return true;
  const plainWord = /^\p{L}{3,}$/u.test(token.text) && !isUnknownAbbreviation(place.text, token, rules);
  if (lead.quoted && !stop.closesQuote) return plainWord;
  return place.withoutCapitals && !stop.closesQuote && !lead.opener && plainWord && lead.word.length > 1;
}
