// Learning from decisions: confirmed groups and imported units teach word translations, rejected ones unteach them.
import { analyse } from '../score/analyse.js';
import { compare } from '../score/features.js';
import type { LanguageTag } from '../types.js';
import { builtInGlossary } from './built-in.js';
import { type LearnedLexicon, learn, train } from './learned.js';
import { trainingPair } from './training.js';

/** A translated passage: the text of both sides of a group or unit. */
export interface LearnedPassage {
  readonly source: string;
  readonly target: string;
  /** 1 for a confirmed group or an imported unit (default), below 0 for a rejected one. */
  readonly weight?: number;
}

/** So few are added in one quick round; more are worth several, in which they explain each other. */
const FEW = 8;

/** The lexicon with what these passages teach; the one given stays as it is. Linear in the passages, plus a copy of the lexicon. */
export function learnPassages(
  lexicon: LearnedLexicon,
  languages: { readonly source: LanguageTag; readonly target: LanguageTag },
  passages: readonly LearnedPassage[],
): LearnedLexicon {
  const knowledge = [builtInGlossary()];
  const side = (language: LanguageTag, sentences: readonly string[]) => analyse({ language, sentences }, knowledge);
  const comparison = compare(
    side(
      languages.source,
      passages.map((passage) => passage.source),
    ),
    side(
      languages.target,
      passages.map((passage) => passage.target),
    ),
    null,
  );
  const pairs = passages.map(({ weight = 1 }, at) => trainingPair(comparison, { source: [at], target: [at] }, weight));
  return pairs.length > FEW ? train(pairs, lexicon) : learn(lexicon, pairs);
}
