// In which way do two comparable texts correspond? Parts of them translate each other, or they tell the same in their own
// words: a statement and the news of it, two reports of one event. What a word found or missed is worth differs so much
// that each kind has weights of its own; which one two documents are of, is judged by what both sets of weights make of them.
import { probability } from '../score/odds.js';
import { DOCUMENT_SIGNS } from './correspondence.js';

/** How long texts are says nothing of their kind. */
const SIGNS = DOCUMENT_SIGNS.flatMap((sign, at) => (sign === 'size' ? [] : [at]));

/** DOCUMENT_SIGNS but for the size, by the weights for translations, then by those for retold texts. */
export const KIND_FEATURES = [
  ...SIGNS.map((at) => `translated:${DOCUMENT_SIGNS[at]!}` as const),
  ...SIGNS.map((at) => `retold:${DOCUMENT_SIGNS[at]!}` as const),
  'bias',
] as const;

/** Signs of both kinds -> the vector of KIND_FEATURES. */
export const kindFeatures = (translated: Float64Array, retold: Float64Array): Float64Array =>
  Float64Array.from([...SIGNS.map((at) => translated[at]!), ...SIGNS.map((at) => retold[at]!), 1]);

/** Weights -> the probability that the texts are of the retold kind. */
export function retoldShare(weights: readonly number[], translated: Float64Array, retold: Float64Array): number {
  const vector = kindFeatures(translated, retold);
  return probability(vector.reduce((nats, value, f) => nats + value * weights[f]!, 0));
}

/** What the two kinds say, in the proportion in which the texts are believed to be of them. */
export const mixed = (translated: ArrayLike<number>, retold: ArrayLike<number>, share: number): Float64Array =>
  Float64Array.from(translated, (each, k) => (1 - share) * each + share * retold[k]!);
