// What the splitter sees around a stop: the word before it, the word after it, and where it stands.

import { characterAt, hasWord, isTrimmed, kindAt } from './characters.js';
import type { SplitRules } from './rules.js';

/** What the splitter knows at a stop, beside the stop itself. */
export interface Place {
  /** Text of the block. */
  readonly text: string;
  /** Where the sentence that may end here began. */
  readonly sentenceStart: number;
  /** The stop stands inside a bracket that opened within this sentence and ends at this offset; -1 if not. */
  readonly bracketEnd: number;
  /** The block is written in a script with case but has no capital letter: case then says nothing. */
  readonly withoutCapitals: boolean;
}

/** The word the next sentence would begin with. */
export interface Lead {
  readonly kind: ReturnType<typeof kindAt>;
  /** Lower case, at most 24 code units, without an apostrophe and what follows it. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** A quotation mark stands before it. */
  readonly quoted: boolean;
  readonly dash: boolean;
  readonly opener: boolean;
}

/** The word before the stop, without the stop. */
export interface Token {
  readonly text: string;
  /** Lower case, without vowel signs and tatweel. */
  readonly key: string;
  readonly start: number;
  readonly atSentenceStart: boolean;
}

/** No word that matters here is longer. */
export const MAX_TOKEN = 40;

const TOKEN_BREAK = /[\s\u00a0"“”„«»‘()[\]{}*<>،؛,;:!?؟…|]/u;
const SIGNS = /[\p{M}\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069\u061c]/gu;

export function readToken(place: Place, stopStart: number, rules: SplitRules): Token {
  const { text } = place;
  let end = stopStart;
  while (end > place.sentenceStart && stopStart - end < 3 && isTrimmed(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > place.sentenceStart && end - start < MAX_TOKEN && !TOKEN_BREAK.test(text[start - 1]!)) start--;
  // A comma inside a number belongs to it: 3,5.
  if (
    /[,٫٬:]/u.test(text[start - 1] ?? '') &&
    /\p{Nd}/u.test(text[start] ?? '') &&
    /\p{Nd}/u.test(text[start - 2] ?? '')
  ) {
    start -= 1;
    while (start > place.sentenceStart && end - start < MAX_TOKEN && !TOKEN_BREAK.test(text[start - 1]!)) start--;
  }
  const word = text.slice(start, end);
  const key = word
    .normalize('NFC')
    .replace(/[\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069\u061c]/gu, '')
    .toLocaleLowerCase(rules.locale);
  const atSentenceStart = !hasWord(text.slice(place.sentenceStart, start).slice(0, 40));
  return {
    text: word.replace(SIGNS, ''),
    key: rules.locale === 'und' ? key.replace(SIGNS, '') : key,
    start,
    atSentenceStart,
  };
}

const LEAD_SKIP = /["“”„‟«»‘’'‹›([{*_¿¡<\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;
const QUOTES = /["“”„‟«»‘’'‹›]/u;
const DASHES = /[-–—―−]/u;

export function readLead(text: string, from: number, rules: SplitRules): Lead {
  let i = from;
  let quoted = false;
  let dash = false;
  let opener = false;
  for (; i < text.length && i < from + 12; i++) {
    const character = text[i]!;
    if (LEAD_SKIP.test(character)) opener = true;
    if (QUOTES.test(character)) quoted = true;
    else if (DASHES.test(character)) dash = true;
    else if (!LEAD_SKIP.test(character) && !isTrimmed(text.charCodeAt(i))) break;
  }
  let end = i;
  while (end < text.length && end - i < 24 && /[\p{L}\p{M}\p{Nd}\u0640\u200c]/u.test(text[end]!)) end++;
  if (end === i) end += characterAt(text, i).length;
  const word = text.slice(i, end).replace(SIGNS, '').toLocaleLowerCase(rules.locale);
  return { kind: kindAt(text, i), word, start: i, end, quoted, dash, opener };
}

/** A word that stands at the beginning of a sentence and hardly anywhere else. */
export function isStarter(text: string, lead: Lead, rules: SplitRules): boolean {
  if (lead.kind !== 'upper' && lead.kind !== 'caseless') return false;
  return rules.starters.has(lead.word) && text[lead.end] !== '.';
}

/** A name that begins with a small letter: iPhone. */
export const isBrand = (text: string, lead: Lead): boolean =>
  /^\p{Ll}\p{Lu}/u.test(text.slice(lead.start, lead.start + 2));

/** The last characters before a word, at most `reach`, white space at the end taken off. */
export function before(place: Place, token: Token, reach: number): string {
  return place.text.slice(Math.max(place.sentenceStart, token.start - reach), token.start).trimEnd();
}
