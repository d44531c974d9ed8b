// Search keys: two spellings a person takes for the same word fold to the same letters. What is folded is for finding
// and comparing only; it is never shown and never stored in place of a text.

import type { LanguageTag, Span } from '../types.js';

/** A folded text and, for every code unit of it, which stretch of the original it came from. */
export interface Folded {
  readonly text: string;
  /** `starts[i]`: where in the original the character behind folded code unit `i` begins. */
  readonly starts: readonly number[];
  /** `ends[i]`: where it ends, marks that were dropped included. */
  readonly ends: readonly number[];
}

/** Signs on letters: Latin accents, Hebrew points, Arabic vowel signs, hamza and madda above and below. */
const SIGNS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/gu;
/** Tatweel, format characters (bidi marks, ZWNJ, soft hyphen, byte order mark) and variation selectors. */
const DROPPED = /[\u0640\p{Cf}]|[\ufe00-\ufe0f]/gu;

/** Letters that differ by more than a sign and are still one to whoever searches. After lower-casing. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ə: 'e', ǝ: 'e', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ŋ: 'n', ς: 'σ' },
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ۀ: 'ه' },
  ...{ '’': "'", '‘': "'", '‛': "'", ʼ: "'", ʻ: "'", ʹ: "'", '′': "'", '`': "'", '´': "'", '＇': "'" },
  ...{ '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"' },
  ...{ '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-' },
};

/**
 * Folds case (İ, I, ı and i are one letter), signs on letters, ə to e, hamza forms, ى and ي, ة and ه, digits to 0-9,
 * apostrophes, quotation marks and dashes; drops tatweel, vowel signs and marks without ink; any white space is one space.
 * ("IŞIK Əhməd’in", 'tr') -> "isik ehmed'in"; ('أحمـد ٢٠٢٢', 'ar') -> 'احمد 2022'
 */
export function fold(text: string, language: LanguageTag): string {
  return foldWithMap(text, language).text;
}

/** As `fold`, with the way back: a hit in the folded text can be marked in the original (see `originalSpan`). */
export function foldWithMap(text: string, language: LanguageTag): Folded {
  const locale = localeOf(language);
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { start, end } of characters(text)) {
    const letters = foldCharacter(text.slice(start, end), locale);
    if (letters === ' ' && folded.endsWith(' ')) ends[ends.length - 1] = end;
    else {
      folded += letters;
      for (let i = 0; i < letters.length; i++) {
        starts.push(start);
        ends.push(end);
      }
    }
  }
  return { text: folded, starts, ends };
}

/** The stretch of the original text behind a half-open range of the folded one. Empty ranges stay empty. */
export function originalSpan(folded: Folded, span: Span): Span {
  const start = folded.starts[span.start] ?? folded.ends[folded.ends.length - 1] ?? 0;
  return span.end > span.start ? { start, end: folded.ends[span.end - 1] ?? start } : { start, end: start };
}

/** Only Turkish and Azerbaijani change the outcome; an ill-formed tag must not throw. */
function localeOf(language: LanguageTag): string {
  const primary = language.toLowerCase().split(/[-_]/u)[0];
  return primary === 'tr' || primary === 'az' ? primary : 'und';
}

const SIGN_OR_DROPPED = /^[\u0640\p{Cf}\p{Mn}]/u;

/** A character and the signs that stand on it, one after another. */
function* characters(text: string): Generator<Span> {
  let start = 0;
  while (start < text.length) {
    let end = start + widthAt(text, start);
    while (end < text.length && text.charCodeAt(end) >= 0xad && SIGN_OR_DROPPED.test(text.slice(end, end + 2))) {
      end += widthAt(text, end);
    }
    yield { start, end };
    start = end;
  }
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

function foldCharacter(character: string, locale: string): string {
  const code = character.charCodeAt(0);
  if (character.length === 1 && code < 0x80) return foldAscii(code, character);
  const lower = character.normalize('NFKD').toLocaleLowerCase(locale).normalize('NFKD');
  const bare = lower.replace(SIGNS, '').replace(DROPPED, '').normalize('NFC');
  let result = '';
  for (const letter of bare) result += LETTERS[letter] ?? digit(letter) ?? (/\s/u.test(letter) ? ' ' : letter);
  return result;
}

function foldAscii(code: number, character: string): string {
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 0x20);
  if (code === 0x60) return "'";
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) ? ' ' : character;
}

/** Arabic-Indic, Persian and Devanagari digits as ASCII; full-width ones are already, by NFKD. */
function digit(letter: string): string | undefined {
  const code = letter.charCodeAt(0);
  for (const zero of [0x660, 0x6f0, 0x966]) {
    if (code >= zero && code <= zero + 9) return String.fromCharCode(0x30 + code - zero);
  }
  return undefined;
}
