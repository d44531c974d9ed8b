// Abbreviations, initials, units and addresses: short words whose stop may be no full stop.

import type { Place, Token } from './context.js';
import type { SplitRules } from './rules.js';

/** Looks the word up as it stands, and its last part: "Prof.Dr" is known by "dr". */
function isListed(token: Token, lists: (key: string, capitalised: boolean) => boolean): boolean {
  const capitalised = /^\P{L}*\p{Lu}/u.test(token.text);
  if (lists(token.key, capitalised)) return true;
  const cut = Math.max(token.key.lastIndexOf('.'), token.key.lastIndexOf('/'), token.key.lastIndexOf('.-') + 1);
  if (cut <= 0) return false;
  const last = token.text.slice(token.text.length - (token.key.length - cut - 1));
  return lists(token.key.slice(cut + 1), /^\p{Lu}/u.test(last)) && [...last].length > 1;
}

/** An Arabic one may carry "and": "ود. محمد". */
export const isLeading = (token: Token, rules: SplitRules): boolean =>
  isListed(
    token,
    (key, capitalised) =>
      rules.leading.has(key) ||
      (capitalised && rules.leadingCapitalised.has(key)) ||
      (key.length > 1 && key.startsWith('و') && rules.leading.has(key.slice(1))),
  );

export function isTrailing(token: Token, place: Place, rules: SplitRules): boolean {
  const before = place.text.slice(Math.max(place.sentenceStart, token.start - 8), token.start).trimEnd();
  const word = /\p{L}+$/u.exec(before)?.[0].toLocaleLowerCase(rules.locale);
  if (word !== undefined && rules.trailing.has(`${word}.${token.key}`)) return true;
  // "5 dk." is a unit at the end of whatever it ends, no abbreviation to weigh.
  return !/\p{Nd}$/u.test(before) && isListed(token, (key) => rules.trailing.has(key));
}

/** An abbreviation before numbers only. */
export const isNumbered = (token: Token, rules: SplitRules): boolean =>
  isListed(token, (key) => rules.numbered.has(key));

/** "M", "Ə", "M.K", "J.R.R", "Ş.Ə", "Yu", "д": one letter or several with stops between. */
export function isInitial(token: string): boolean {
  const word = token.slice(token.lastIndexOf('/') + 1);
  if (/^\p{L}$/u.test(word)) return /^[\p{Lu}\p{Lo}]$/u.test(word);
  if (/^و\p{Lo}$/u.test(word)) return true; // "ود. محمد": and
  return (
    /^(?:\p{Lu}\p{Ll}?\.-?)+\p{Lu}?\p{Ll}?$/u.test(word) ||
    /^(?:\p{Lo}\.)+\p{Lo}{1,2}$/u.test(word) ||
    /^(?:Yu|Ya|Şç|Dz|Ju|Ch|Sh|Th)$/u.test(word)
  );
}

const ERAS = new Set(['م', 'ه', 'ق.م', 'ب.م', 'ق.ه', 'ص']);

/** "2022 م." is a year and "10 ص." an hour; "م. أحمد" is an engineer and "ص. 10" a page. */
export function isEra(text: string, token: Token): boolean {
  if (!ERAS.has(token.text)) return false;
  return /\p{Nd}\s*$/u.test(text.slice(Math.max(0, token.start - 3), token.start));
}

/** "5 m." is a length, "m. 5" a flat. */
export const isMetricUnit = (text: string, token: Token): boolean =>
  METRIC.has(token.text) && /\p{Nd}\s?$/u.test(text.slice(Math.max(0, token.start - 3), token.start));
const METRIC = new Set('m q t l ha sm kq g kg km cm mm gr lt sn dk sa Hz'.split(' '));

/** A company, an authority or a place (Bakı ş.): leads to a name or an office, and may yet stand at the end. */
export const COMPANY = /(?:^|\.)(?:şti|ş|k|r|a\.o|t\.c)$/u;

/** Ends of host and file names. */
export const DOMAIN_OR_FILE = new Set(
  'com net org gov edu tr az info int co io tv biz uk de fr ru ir sa eg qa ae us eu pdf doc docx xls xlsx txt csv html htm php jpg jpeg png zip exe mp3 mp4 js ts py xml json tmx asp aspx'.split(
    ' ',
  ),
);

const isAddress = (token: Token): boolean => DOMAIN_OR_FILE.has(token.key.slice(token.key.lastIndexOf('.') + 1));

const VOWEL = /[aeıioöuüəâîûáàäåæøœèêëéíìïóòôõúùаеёиоуыэюяәөүіїє]/iu;

/** In Turkish and Azerbaijani y is a consonant: "yy." is an abbreviation, "sky." is a word. */
const hasVowel = (key: string, locale: string): boolean => VOWEL.test(key) || (locale === 'und' && key.includes('y'));

/** "mrk", "blk", "f.-r": no vowel, or stops inside: an abbreviation we do not list. A unit behind a number is none. */
export function isUnknownAbbreviation(text: string, token: Token, rules: SplitRules): boolean {
  if (rules.locale === 'und' && !/^\p{Script=Latin}/u.test(token.text)) return false;
  if (/^\p{L}{1,4}(?:\.-?\p{L}{1,4})+$/u.test(token.text)) return !isAddress(token);
  if (!/^\p{L}\p{Ll}{0,3}$/u.test(token.text) || hasVowel(token.key, rules.locale) || METRIC.has(token.text))
    return false;
  if (/^\p{Lu}/u.test(token.text) && [...token.text].length < 2) return false;
  return !/\p{Nd}\s*$/u.test(text.slice(Math.max(0, token.start - 3), token.start));
}
