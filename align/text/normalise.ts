// One spelling per word, for comparing: letter case by language, Arabic letter variants, digits. Lengths may change,
// so offsets always refer to the text as it stands and never to what these functions return.
import { memo } from '../memo.js';
import type { LanguageTag } from '../types.js';

const ARABIC_MARKS = /[\u064B-\u065F\u0670\u0640\u06D6-\u06ED]/g;
const ARABIC_DIGITS = /[٠-٩۰-۹]/g;

/** Few tags are in use at a time, and every word asks. */
const KEPT_TAGS = 100;

/** The primary subtag of a BCP 47 tag: `az-Cyrl` -> `az`. */
export const primaryLanguage: (language: LanguageTag) => string = memo(KEPT_TAGS, (language: LanguageTag) =>
  language.split('-', 1)[0]!.toLowerCase(),
);

/** ٤ and ۴ -> 4. */
function asciiDigits(text: string): string {
  return text.replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15));
}

/** Does the text contain a letter of the Arabic script? */
export function hasArabicLetter(text: string): boolean {
  return /[\u0620-\u064A\u066E-\u06D3]/.test(text);
}

/** Vowel signs and tatweel dropped, hamza carriers, alif maqsura, ta marbuta and Persian letters unified. */
export function normaliseArabic(text: string): string {
  return text
    .replace(ARABIC_MARKS, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىیئ]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ة/g, 'ه')
    .replace(/ک/g, 'ك')
    .replace(/ء/g, '');
}

/** Lower-case letters that stay as they are: most of running text, and the slow path is slow. */
const PLAIN = /^(?:[a-zçğıöşüəёа-я]+|[بتثجحخدذرزسشصضطظعغفقكلمنهويا]+)$/;

/** The comparable form of a word: `İSTANBUL`, tr -> `istanbul`; `أَمْرِيكَا`, ar -> `امريكا`. */
export function normaliseWord(word: string, language: LanguageTag): string {
  if (PLAIN.test(word)) return word;
  const composed = asciiDigits(word.normalize('NFKC'));
  if (hasArabicLetter(composed)) return normaliseArabic(composed);
  return normaliseLatin(composed, language);
}

function normaliseLatin(text: string, language: LanguageTag): string {
  const primary = primaryLanguage(language);
  return text
    .toLocaleLowerCase(primary === 'az' ? 'az' : primary === 'tr' ? 'tr' : 'und')
    .replace(/\u0307/g, '')
    .replace(/[âáà]/g, 'a')
    .replace(/[îíì]/g, 'i')
    .replace(/[ûúù]/g, 'u')
    .replace(/[’ʼ`´‘]/g, "'");
}

/** `normaliseWord` of many words at once, each written in one script; white space between them stays as it is. */
export function normaliseWords(words: string, language: LanguageTag): string {
  return normaliseArabic(normaliseLatin(asciiDigits(words.normalize('NFKC')), language));
}
