// Guesses the language of a text: the script first, then letters, then small words. Meant to fill in a form and to warn
// of a slip, not to identify the languages of the world; when in doubt it says nothing.

import type { LanguageTag } from '../types.js';
import { ARABIC, BY_SCRIPT, CYRILLIC, LATIN, type LanguageSigns } from './language-signs.js';

export interface LanguageGuess {
  readonly language: LanguageTag;
  /** From 0 to 1: how far the guess is ahead of the next best, and how much text it rests on. Not a probability. */
  readonly certainty: number;
}

export interface LanguageWarning {
  readonly chosen: LanguageTag;
  readonly guessed: LanguageTag;
  readonly certainty: number;
}

/** Two samples of this many code units are enough, from the beginning and from the middle. */
const SAMPLE_CHARS = 12_000;
/** Below this a guess is not worth saying; a warning asks for more, for it contradicts a person. */
const MIN_CERTAINTY = 0.2;
const MIN_WARNING = 0.6;
/** Points: a letter of its own, a shared letter, a foreign letter, a word (divided among the languages that have it). */
const LETTER_POINTS = 2;
const SHARED_POINTS = 0.5;
const NEVER_POINTS = -1;
const WORD_POINTS = 3;
/**
 * At least this share of the letters of Azerbaijani prose is ə, q or x (8 to 12 % in the demo document, and 3 % where ə
 * is typed as e or a); each that is missing costs so many points. Otherwise all Turkish would be Azerbaijani as well.
 */
const AZERBAIJANI_SHARE = 0.03;
const MISSING_POINTS = 3;
/** So many points make a guess half certain when nothing else comes near; twice as many, three quarters. */
const HALF_CERTAIN_POINTS = 2;

/**
 * 'Qazaxıstan türk dünyasının mühüm hissəsidir' -> az; 'هل أعجبك الموضوع؟' -> ar. Null for a text without letters or too
 * short to tell. Looks at no more than a sample, whatever the length.
 */
export function guessLanguage(text: string): LanguageGuess | null {
  const sample = sampleOf(text);
  const counts = {
    latin: count(sample, /\p{Script=Latin}/gu),
    arabic: count(sample, /\p{Script=Arabic}/gu),
    cyrillic: count(sample, /\p{Script=Cyrillic}/gu),
  };
  const other = BY_SCRIPT.map(([pattern, language]) => ({ language, letters: count(sample, pattern) }));
  const best = other.reduce((a, b) => (b.letters > a.letters ? b : a));
  const most = Math.max(counts.latin, counts.arabic, counts.cyrillic);
  if (best.letters > most) return { language: best.language, certainty: share(best.letters, most) };
  if (most === 0) return null;
  const family = most === counts.arabic ? ARABIC : most === counts.cyrillic ? CYRILLIC : LATIN;
  return guessAmong(family, sample, most);
}

/** A warning when a text looks like another language than the chosen one; null when it does not, or nothing is known. */
export function languageWarning(text: string, chosen: LanguageTag): LanguageWarning | null {
  const guess = guessLanguage(text);
  if (guess === null || guess.certainty < MIN_WARNING || isSameLanguage(guess.language, chosen)) return null;
  // Of a language without an entry nothing is known that the text could contradict.
  if (!isKnown(chosen)) return null;
  return { chosen, guessed: guess.language, certainty: guess.certainty };
}

function guessAmong(family: readonly LanguageSigns[], sample: string, letters: number): LanguageGuess | null {
  const ranked = family
    .map((signs) => ({ language: signs.language, points: pointsOf(signs, sample, family) }))
    .sort((a, b) => b.points - a.points);
  const [first, second] = ranked;
  // Arabic letters without any sign of another language are Arabic: a name, a short title.
  if (family === ARABIC && first!.points < 1 && !/[پچژگکیۆ]/u.test(sample)) {
    return letters >= 3 ? { language: 'ar', certainty: 0.5 } : null;
  }
  if (first!.points < 1) return null;
  const lead = (first!.points - Math.max(0, second!.points)) / first!.points;
  const certainty = lead * (1 - 2 ** (-first!.points / HALF_CERTAIN_POINTS));
  return certainty < MIN_CERTAINTY ? null : { language: first!.language, certainty };
}

function pointsOf(signs: LanguageSigns, sample: string, family: readonly LanguageSigns[]): number {
  const locale = signs.language === 'tr' || signs.language === 'az' ? 'tr' : 'und';
  const lower = (text: string): string => text.normalize('NFC').toLocaleLowerCase(locale);
  const letters = lower(withoutNames(sample));
  return (
    wordPoints(signs, lower(sample), family) +
    countLetters(letters, signs.letters) * LETTER_POINTS +
    countLetters(letters, signs.shared) * SHARED_POINTS +
    countLetters(letters, signs.never) * NEVER_POINTS -
    (signs.language === 'az' ? missingAzerbaijaniLetters(letters) * MISSING_POINTS : 0)
  );
}

function wordPoints(signs: LanguageSigns, lower: string, family: readonly LanguageSigns[]): number {
  const known = new Map([...new Set(signs.words)].map((word) => [word, WORD_POINTS / sharers(word, family)]));
  let points = 0;
  for (const word of lower.match(/[\p{L}\p{M}'‘ʻ]+/gu) ?? []) points += known.get(word) ?? 0;
  return points;
}

const sharers = (word: string, family: readonly LanguageSigns[]): number =>
  family.filter((signs) => signs.words.includes(word)).length;

function missingAzerbaijaniLetters(lower: string): number {
  return Math.max(0, AZERBAIJANI_SHARE * count(lower, /\p{L}/gu) - countLetters(lower, 'əqx'));
}

/** Names carry the letters of their own language (Exxon, Qatar); where enough is left, they are not counted. */
function withoutNames(sample: string): string {
  const rest = sample.replace(/\p{Lu}[\p{L}\p{M}'’-]*/gu, ' ');
  return count(rest, /\p{L}/gu) >= 10 ? rest : sample;
}

function countLetters(text: string, letters: string): number {
  if (letters === '') return 0;
  const wanted = new Set(letters.normalize('NFC'));
  let sum = 0;
  for (const character of text) if (wanted.has(character)) sum++;
  return sum;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const share = (part: number, rest: number): number => part / (part + rest + 1);

/** Addresses say nothing of the language around them. */
function sampleOf(text: string): string {
  const middle = Math.floor(text.length / 2);
  const raw =
    text.length <= 2 * SAMPLE_CHARS
      ? text
      : `${text.slice(0, SAMPLE_CHARS)}\n${text.slice(middle, middle + SAMPLE_CHARS)}`;
  return raw.replace(/(?:https?:\/\/|www\.)\S{1,2000}|\S{1,100}@\S{1,100}/gu, ' ');
}

const primaryOf = (language: LanguageTag): string => language.toLowerCase().split(/[-_]/u)[0] ?? '';

/** The script a tag asks for, or the usual one of the language. */
function scriptOf(language: LanguageTag): string {
  const subtag = language
    .toLowerCase()
    .split(/[-_]/u)
    .find((part, i) => i > 0 && /^[a-z]{4}$/u.test(part));
  if (subtag !== undefined) return subtag;
  const primary = primaryOf(language);
  const named = (list: readonly LanguageSigns[]): boolean => list.some((signs) => signs.language === primary);
  if (named(ARABIC)) return 'arab';
  if (named(CYRILLIC)) return 'cyrl';
  return BY_SCRIPT.some(([, own]) => own === primary) ? primary : 'latn';
}

/** South Azerbaijani is `azb` or `az-Arab`. */
function isSameLanguage(a: LanguageTag, b: LanguageTag): boolean {
  const family = (tag: LanguageTag): string => (primaryOf(tag) === 'azb' ? 'az' : primaryOf(tag));
  return family(a) === family(b) && scriptOf(a) === scriptOf(b);
}

const isKnown = (language: LanguageTag): boolean =>
  [...LATIN, ...ARABIC, ...CYRILLIC].some((signs) => primaryOf(signs.language) === primaryOf(language)) ||
  BY_SCRIPT.some(([, own]) => own === primaryOf(language));
