// Lengths: long sentences have long translations (Gale and Church, Computational Linguistics 19, 1993).
import type { AnalysedSide } from './analyse.js';

/** Imagined text, in characters, that holds the length ratio near its prior in short documents. */
const RATIO_PRIOR_CHARS = 4000;
/** Arabic writes few vowels: about 0.9 characters for one of Turkish. */
const ARABIC_COMPACTNESS = 0.95;
/** Variance of the length difference per character, as in the paper. */
const VARIANCE = 6.8;

/** Expected target characters per source character: what the documents show, held near what the scripts suggest. */
export function expectedRatio(source: AnalysedSide, target: AnalysedSide): number {
  const compactness = (side: AnalysedSide): number => (side.arabicScript ? ARABIC_COMPACTNESS : 1 / ARABIC_COMPACTNESS);
  const chars = (side: AnalysedSide): number => side.lengthChars.reduce((sum, length) => sum + length, 0);
  return (
    (chars(target) + RATIO_PRIOR_CHARS * compactness(target)) /
    (chars(source) + RATIO_PRIOR_CHARS * compactness(source))
  );
}

/** The difference in length in standard deviations, positive when the target is long; the variance grows with the length. */
export function lengthDeviation(sourceChars: number, targetChars: number, ratio: number): number {
  // Both sides in the unit half-way between them, so that the mirror agrees.
  const source = sourceChars * Math.sqrt(ratio);
  const target = targetChars / Math.sqrt(ratio);
  const mean = (source + target) / 2;
  return mean === 0 ? 0 : (target - source) / Math.sqrt(VARIANCE * mean);
}
