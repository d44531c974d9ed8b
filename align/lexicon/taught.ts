// What people bring in for a pair of languages beside their decisions: terms, and words learned from translated passages.
import type { LanguageTag } from '../types.js';
import { combine, emptyLexicon, type LearnedLexicon } from './learned.js';
import { type LearnedPassage, learnPassages } from './learning.js';
import { fromLexiconData, type LexiconData } from './lexicon-data.js';

export interface Taught {
  /** Source term, target term. */
  readonly terms: readonly (readonly [string, string])[];
  readonly lexicons: readonly LexiconData[];
}

export const NOTHING_TAUGHT: Taught = { terms: [], lexicons: [] };

/** The lexicon of what was brought in and of decisions; undefined where there is neither. */
export function lexiconOf(
  taught: Taught,
  languages: { readonly source: LanguageTag; readonly target: LanguageTag },
  passages: readonly LearnedPassage[],
): LearnedLexicon | undefined {
  if (taught.lexicons.length === 0 && passages.length === 0) return undefined;
  const known = taught.lexicons.reduce((sum, data) => combine(sum, fromLexiconData(data)), emptyLexicon());
  return passages.length === 0 ? known : learnPassages(known, languages, passages);
}

/** A dictionary entry rather than a sentence: a few words without an end of sentence. */
export function isTerm(text: string): boolean {
  return text.length <= 60 && !/[.!?؟…:;]$/.test(text) && text.trim().split(/\s+/).length <= 4;
}

/** Whether two tags name the same written language: `AR-SA` and `ar` do, `az` and `az-Cyrl` do not. */
export const sameWritten = (a: LanguageTag, b: LanguageTag): boolean => written(a) === written(b);

const written = (tag: LanguageTag): string => {
  const [language = '', ...more] = tag.toLowerCase().split('-');
  return [language, ...more.filter((part) => /^[a-z]{4}$/.test(part))].join('-');
};
