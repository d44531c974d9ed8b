// Text into what numbers and dates are made of: words, figures, signs. Every sentence of a long text passes through here.
import type { Span } from '../types.js';
import { isSeveral } from './numerals.js';
import { ACCENT, classAt, DIGIT, endOfLetters, LETTER, SIGN, widthAt } from './word-characters.js';

export interface QuantityToken extends Span {
  readonly text: string;
  readonly kind: 'numeral' | 'word' | 'percent' | 'mark';
  /** Of a word: it begins as a number or a month does, perhaps after an Arabic prefix. Most words of a text do not. */
  readonly telling: boolean;
}

/** How words begin: the first three code units of each, or both of a word of two. */
export interface Beginnings {
  readonly twos: ReadonlySet<number>;
  readonly threes: ReadonlySet<number>;
}

/** Ten bits of each code unit, in one small integer: letters of our scripts that share them are rare, and merely read. */
const packed = (first: number, second: number, third: number): number =>
  ((first & 0x3ff) << 20) | ((second & 0x3ff) << 10) | (third & 0x3ff);

export function beginningsOf(words: Iterable<string>): Beginnings {
  const [twos, threes] = [new Set<number>(), new Set<number>()];
  for (const word of words) {
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
    if (word.length === 2) twos.add(packed(first, second, 0));
    else threes.add(packed(first, second, word.charCodeAt(2)));
  }
  return { twos, threes };
}

/** Figures with thousands set apart by spaces, or with separators inside. */
const NUMERAL = /(?<!\d[ \u00a0\u202f]?)\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,:/]\d+)*/y;

/** Signs that matter beside numbers; all others are passed over. */
const PERCENT = '%٪';
const MARKS = '-–—/،,.()';

/** `و`, `ف`, `ب`, `ل`, `ك` or the article before a word of Arabic. */
const PREFIXES = 'وفبلكا';
const LONGEST_PREFIX = 4;

function isTelling(text: string, start: number, end: number, { twos, threes }: Beginnings): boolean {
  const last = Math.min(PREFIXES.includes(text[start]!) ? start + LONGEST_PREFIX : start, end - 2);
  for (let at = start; at <= last; at++) {
    const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
    if (twos.has(packed(first, second, 0))) return true;
    if (at + 2 < end && threes.has(packed(first, second, text.charCodeAt(at + 2)))) return true;
  }
  return false;
}

/** The tokens of a text whose digits are western; `beginnings` are those of the number words and months of its language. */
export function quantityTokens(text: string, beginnings: Beginnings): readonly QuantityToken[] {
  const tokens: QuantityToken[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === ACCENT) {
      const end = endOfLetters(text, at);
      const telling = kind === LETTER && isTelling(text, at, end, beginnings);
      tokens.push({ text: text.slice(at, end), kind: kind === LETTER ? 'word' : 'mark', telling, start: at, end });
      at = end;
    } else if (kind === DIGIT) {
      NUMERAL.lastIndex = at;
      const [numeral] = NUMERAL.exec(text)!;
      addNumeral(tokens, numeral, at);
      at += numeral.length;
    } else {
      const sign = kind === SIGN ? text[at]! : '';
      if (sign !== '' && (PERCENT.includes(sign) || MARKS.includes(sign)))
        tokens.push({
          text: sign,
          kind: PERCENT.includes(sign) ? 'percent' : 'mark',
          telling: false,
          start: at,
          end: at + 1,
        });
      at += widthAt(text, at);
    }
  }
  return tokens;
}

/** `3:1` and `2.0.1` are several numbers. */
function addNumeral(tokens: QuantityToken[], numeral: string, at: number): void {
  const add = (text: string, start: number): void => {
    tokens.push({ text, kind: 'numeral', telling: false, start, end: start + text.length });
  };
  if (!isSeveral(numeral)) return add(numeral, at);
  for (const part of numeral.matchAll(/\d+/g)) add(part[0], at + part.index);
}
