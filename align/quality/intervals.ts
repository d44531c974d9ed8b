// How sure a figure is: Wilson's interval for a proportion, the percentile bootstrap over documents for any statistic.

import { type Random, randomIndex } from './seeded-random.js';

/** Closed interval `[low, high]`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 %: the 0.975 quantile of the standard normal distribution. */
export const Z_95 = 1.959963984540054;

/**
 * Wilson's score interval (Wilson 1927) for `successes` of `trials`; sensible near 0 and 1 and for few trials, where the
 * textbook interval is not. 81 of 263 -> [0.2553, 0.3662] (Newcombe 1998, table I). No trials -> [0, 1].
 */
export function wilsonInterval(successes: number, trials: number, z: number = Z_95): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const share = successes / trials;
  const denominator = 1 + (z * z) / trials;
  const centre = share + (z * z) / (2 * trials);
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  return {
    // At the very ends rounding leaves a residue of about 1e-17; the interval touches 0 and 1 there by definition.
    low: successes === 0 ? 0 : (centre - spread) / denominator,
    high: successes === trials ? 1 : (centre + spread) / denominator,
  };
}

/**
 * How many more judgements would make the interval half as wide, if the share stays what it is now.
 * Halving takes about four times the sample, so the answer is about `3 * trials`; near 0 and 1 it is less.
 */
export function judgementsToHalve(successes: number, trials: number, z: number = Z_95): number {
  if (trials === 0) return 1;
  const share = successes / trials;
  const wanted = widthOf(wilsonInterval(successes, trials, z)) / 2;
  const isEnough = (total: number) => widthOf(wilsonInterval(share * total, total, z)) <= wanted;
  let tooFew = trials;
  let enough = trials * 2;
  while (!isEnough(enough)) enough *= 2;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough - trials;
}

export interface BootstrapOptions {
  readonly random: Random;
  /** Default 1000. */
  readonly resamples?: number;
  /** Share of the resamples inside the interval. Default 0.95. */
  readonly level?: number;
}

/**
 * Percentile bootstrap: draws as many items as there are, with replacement, and takes the middle `level` of the
 * statistic. Items are documents, not beads: beads of one document are not independent of each other.
 */
export function bootstrapInterval<T>(
  items: readonly T[],
  statistic: (resample: readonly T[]) => number,
  { random, resamples = 1000, level = 0.95 }: BootstrapOptions,
): Interval {
  if (items.length === 0) return { low: Number.NaN, high: Number.NaN };
  const values = Array.from({ length: resamples }, () => statistic(resample(items, random))).sort((a, b) => a - b);
  const tail = (1 - level) / 2;
  return { low: quantile(values, tail), high: quantile(values, 1 - tail) };
}

/** As many items as there are, drawn with replacement. */
export function resample<T>(items: readonly T[], random: Random): readonly T[] {
  return items.map(() => items[randomIndex(random, items.length)] as T);
}

/** Quantile of ascending values, linear between neighbours (Hyndman & Fan 1996, type 7). Empty -> NaN. */
export function quantile(ascending: readonly number[], share: number): number {
  const position = (ascending.length - 1) * share;
  const below = ascending[Math.floor(position)] ?? Number.NaN;
  const above = ascending[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

function widthOf(interval: Interval): number {
  return interval.high - interval.low;
}
