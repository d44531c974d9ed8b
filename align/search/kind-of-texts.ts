// In which way do two comparable texts correspond? Parts of them translate each other, or they tell the same in their own
// words: a statement and the news of it, two reports of one event. What a word found or missed is worth differs so much
// that each kind has weights of its own; which one two documents are of, is judged by what both sets of weights make of them.
import { probability } from '../score/odds.js';
import { DOCUMENT_SIGNS, documentSigns } from './correspondence.js';
import { type Frame, type PairSet, sharesOf } from './crossing.js';

/** How long texts are says nothing of their kind. */
const SIGNS = DOCUMENT_SIGNS.flatMap((sign, at) => (sign === 'size' ? [] : [at]));

/**
 * What of the evidence for a pair (names of FEATURES) says how closely it agrees: who translates, keeps numbers and names, what
 * stands together, and punctuation.
 */
export const AGREEMENT = [
  'miss:number',
  'miss:name',
  'miss:known',
  'coverage:low',
  'coverage:high',
  'hits:together',
  'mark:end',
  'mark:quote',
  'mark:comma',
] as const;
/** As much of a pair that agrees in nothing is imagined. */
const IMAGINED_SHARE = 0.5;

const KIND_SIGNS = [...SIGNS.map((at) => DOCUMENT_SIGNS[at]!), ...AGREEMENT];

/** By the weights for translations, then by those for retold texts: DOCUMENT_SIGNS but for the size, and AGREEMENT. */
export const KIND_FEATURES = [
  ...KIND_SIGNS.map((sign) => `translated:${sign}` as const),
  ...KIND_SIGNS.map((sign) => `retold:${sign}` as const),
  'bias',
] as const;

/**
 * What one kind of weights makes of the documents: their signs, and how closely the pairs agree that it believes, on average.
 * `agreement` holds AGREEMENT.length numbers a pair.
 */
export function kindSigns(
  frame: Frame,
  pairs: PairSet,
  agreement: Float64Array,
  nats: Float64Array,
): readonly number[] {
  const shares = sharesOf(frame, pairs, nats);
  const signs = documentSigns(frame, pairs, shares);
  const believed = shares.reduce((sum, share) => sum + share, IMAGINED_SHARE);
  const means = AGREEMENT.map(
    (_, at) => shares.reduce((sum, share, k) => sum + share * agreement[k * AGREEMENT.length + at]!, 0) / believed,
  );
  return [...SIGNS.map((at) => signs[at]!), ...means];
}

/** The signs by both kinds of weights -> the vector of KIND_FEATURES. */
export const kindFeatures = (translated: readonly number[], retold: readonly number[]): Float64Array =>
  Float64Array.from([...translated, ...retold, 1]);

/** Weights -> the probability that the texts are of the retold kind. */
export function retoldShare(
  weights: readonly number[],
  translated: readonly number[],
  retold: readonly number[],
): number {
  const vector = kindFeatures(translated, retold);
  return probability(vector.reduce((nats, value, f) => nats + value * weights[f]!, 0));
}

/** What the two kinds say, in the proportion in which the texts are believed to be of them. */
export const mixed = (translated: ArrayLike<number>, retold: ArrayLike<number>, share: number): Float64Array =>
  Float64Array.from(translated, (each, k) => (1 - share) * each + share * retold[k]!);
