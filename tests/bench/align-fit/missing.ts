// What an ablation takes away: the fit does without it, and so does the run that is scored.
import type { MatchKind } from '../../../align/types.js';

export interface Missing {
  /** Kinds of matches between words. */
  readonly matches?: readonly MatchKind[];
  /** Columns of FEATURES. */
  readonly features?: readonly number[];
  /** Columns of ROUND_FEATURES. */
  readonly rounds?: readonly number[];
  /** Columns of GROWTH_FEATURES. */
  readonly growth?: readonly number[];
  /** Nothing joins a pair. */
  readonly joining?: boolean;
}

/** The vector itself with nothing in these columns; their weights come out as 0. */
export function blank(vector: Float64Array, columns: readonly number[]): Float64Array {
  for (const column of columns) vector[column] = 0;
  return vector;
}

/** A vector of FEATURES without what is missing. */
export const masked = (vector: Float64Array, { features = [] }: Missing): Float64Array => blank(vector, features);
