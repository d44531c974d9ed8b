// Text into what numbers and dates are made of: words, figures, signs. Every sentence of a long text passes through here,
// so it is read code unit by code unit: a pattern with classes of Unicode takes five times as long.
import type { Span } from '../types.js';
import { isSeveral } from './numerals.js';

export interface QuantityToken extends Span {
  readonly text: string;
  readonly kind: 'numeral' | 'word' | 'percent' | 'mark';
  /** Of a word: it begins as a number or a month does, perhaps after an Arabic prefix. Most words of a text do not. */
  readonly telling: boolean;
}

/** The first two code units of words, each pair as one number. */
export type Beginnings = ReadonlySet<number>;

const pairOf = (first: number, second: number): number => (first << 16) | second;

export const beginningsOf = (words: Iterable<string>): Beginnings =>
  new Set(Array.from(words, (word) => pairOf(word.charCodeAt(0), word.charCodeAt(1))));

/** Figures with thousands set apart by spaces, or with separators inside. */
const NUMERAL = /(?<!\d[ \u00a0\u202f]?)\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,:/]\d+)*/y;

const OTHER = 1;
const LETTER = 2;
/** Belongs to the letter before it. */
const ACCENT = 3;
const DIGIT = 4;
const PERCENT = 5;
const SIGN = 6;

function classOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return ACCENT;
  if (/\d/.test(character)) return DIGIT;
  if (/[%٪]/.test(character)) return PERCENT;
  return /[-–—/،,.()]/.test(character) ? SIGN : OTHER;
}

/** By code unit its class, 0 while it was not met. */
const classes = new Uint8Array(1 << 16);
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isSurrogate(code)) return classOf(String.fromCodePoint(text.codePointAt(at)!));
  return (classes[code] ||= classOf(text[at]!));
}

const isOfWord = (kind: number): boolean => kind === LETTER || kind === ACCENT;
/** Code units of the character at `at`. */
const widthAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

/** `و`, `ف`, `ب`, `ل`, `ك` or the article before a word of Arabic. */
const PREFIXES = 'وفبلكا';
const LONGEST_PREFIX = 4;

function isTelling(text: string, start: number, end: number, beginnings: Beginnings): boolean {
  const last = PREFIXES.includes(text[start]!) ? Math.min(start + LONGEST_PREFIX, end - 2) : start;
  for (let at = start; at <= last; at++)
    if (beginnings.has(pairOf(text.charCodeAt(at), text.charCodeAt(at + 1)))) return true;
  return false;
}

/** The tokens of a text whose digits are western; `beginnings` are those of the number words and months of its language. */
export function quantityTokens(text: string, beginnings: Beginnings): readonly QuantityToken[] {
  const tokens: QuantityToken[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    let end = at + widthAt(text, at);
    if (isOfWord(kind)) {
      while (end < text.length && isOfWord(classAt(text, end))) end += widthAt(text, end);
      const telling = kind === LETTER && isTelling(text, at, end, beginnings);
      tokens.push({ text: text.slice(at, end), kind: kind === LETTER ? 'word' : 'mark', telling, start: at, end });
    } else if (kind === DIGIT) {
      NUMERAL.lastIndex = at;
      const [numeral] = NUMERAL.exec(text)!;
      end = at + numeral.length;
      // `3:1` and `2.0.1` are several numbers.
      for (const part of isSeveral(numeral) ? numeral.matchAll(/\d+/g) : [Object.assign([numeral], { index: 0 })]) {
        const start = at + part.index;
        tokens.push({ text: part[0]!, kind: 'numeral', telling: false, start, end: start + part[0]!.length });
      }
    } else if (kind !== OTHER) {
      tokens.push({ text: text.slice(at, end), kind: kind === PERCENT ? 'percent' : 'mark', telling: false, start: at, end });
    }
    at = end;
  }
  return tokens;
}
