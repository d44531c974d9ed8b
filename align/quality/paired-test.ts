// Are two systems really different on the same documents, or was it luck? Two standard answers, both seeded.

import { resample } from './intervals.js';
import type { Random } from './seeded-random.js';

/** What two systems scored on one document, in whatever the statistic adds up. */
export interface PairedScore<T> {
  readonly first: T;
  readonly second: T;
}

export interface PairedTestOptions {
  readonly random: Random;
  /** Default 10,000 for the randomisation test, 1,000 for the bootstrap. */
  readonly trials?: number;
}

/**
 * Approximate randomisation (Noreen 1989; Riezler & Maxwell 2005): if the systems were alike, their outputs could be
 * exchanged document by document. Returns the two-sided p-value: (exchanges at least as far apart + 1) / (trials + 1).
 */
export function approximateRandomisation<T>(
  documents: readonly PairedScore<T>[],
  statistic: (scores: readonly T[]) => number,
  { random, trials = 10_000 }: PairedTestOptions,
): { readonly difference: number; readonly pValue: number } {
  const differenceOf = (pairs: readonly PairedScore<T>[]) =>
    statistic(pairs.map((pair) => pair.first)) - statistic(pairs.map((pair) => pair.second));
  const difference = differenceOf(documents);
  // Exchanging everything gives exactly the same distance with the other sign; a rounding error must not hide it.
  const atLeast = Math.abs(difference) - 1e-12;
  let asFar = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const exchanged = documents.map((pair) => (random() < 0.5 ? pair : { first: pair.second, second: pair.first }));
    if (Math.abs(differenceOf(exchanged)) >= atLeast) asFar += 1;
  }
  return { difference, pValue: (asFar + 1) / (trials + 1) };
}

/**
 * Paired bootstrap (Koehn 2004): draws documents with replacement and returns in which share of the draws the first
 * system scored higher; ties count half. 0.95 and more is commonly called significant.
 */
export function pairedBootstrap<T>(
  documents: readonly PairedScore<T>[],
  statistic: (scores: readonly T[]) => number,
  { random, trials = 1000 }: PairedTestOptions,
): { readonly firstBetter: number } {
  let better = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const drawn = resample(documents, random);
    const first = statistic(drawn.map((pair) => pair.first));
    const second = statistic(drawn.map((pair) => pair.second));
    better += first > second ? 1 : first === second ? 0.5 : 0;
  }
  return { firstBetter: better / trials };
}
