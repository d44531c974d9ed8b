// What is usual in a language pair: how long a translation is for its original. Medians, so that the very mistakes one is
// looking for do not move what they are measured against.
//
// The log ratio of short texts varies more than that of long ones. After Gale & Church (1993), whose variance grows with
// the length, the deviation is scaled by the square root of the mean length; then one spread serves all lengths.

import type { CheckedGroup, CheckedSide, LengthProfile } from './checks/types.js';
import { quantile } from './intervals.js';

/** Fewer groups than this say nothing about what is usual. */
export const MIN_PROFILE_GROUPS = 20;

/** Of a normal distribution, the median absolute deviation times this is the standard deviation. */
const MAD_TO_DEVIATION = 1.4826;

/** Measures a pair; null with fewer than MIN_PROFILE_GROUPS groups that have text on both sides. */
export function lengthProfile(groups: readonly CheckedGroup[]): LengthProfile | null {
  const lengths = groups.flatMap((group) => lengthsOf(group) ?? []);
  if (lengths.length < MIN_PROFILE_GROUPS) return null;
  const medianLogRatio = median(lengths.map((one) => one.logRatio));
  const deviations = lengths.map((one) => Math.abs(one.logRatio - medianLogRatio) * one.scale);
  return { medianLogRatio, spread: MAD_TO_DEVIATION * median(deviations), groups: lengths.length };
}

/** How many robust standard deviations the target is too long (or, negative, too short); null without both sides. */
export function lengthDeviation(group: CheckedGroup, profile: LengthProfile): number | null {
  const lengths = lengthsOf(group);
  if (lengths === null || profile.spread === 0) return null;
  return ((lengths.logRatio - profile.medianLogRatio) * lengths.scale) / profile.spread;
}

interface Lengths {
  readonly logRatio: number;
  readonly scale: number;
}

function lengthsOf({ source, target }: CheckedGroup): Lengths | null {
  const [sourceChars, targetChars] = [charsOf(source), charsOf(target)];
  if (sourceChars === 0 || targetChars === 0) return null;
  return { logRatio: Math.log(targetChars / sourceChars), scale: Math.sqrt((sourceChars + targetChars) / 2) };
}

function charsOf({ sentences }: CheckedSide): number {
  return sentences.reduce((sum, sentence) => sum + sentence.trim().length, 0);
}

function median(values: readonly number[]): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}
