// Logistic regression with a penalty on the squared weights (ridge), by Newton's method.

import { probability } from '../../../align/score/odds.js';

const MAX_STEPS = 40;
const SETTLED = 1e-6;
/** Keeps the Hessian regular where every example is certain. */
const MIN_VARIANCE = 1e-9;

export interface Examples {
  readonly vectors: readonly Float64Array[];
  /** 1 for yes, 0 for no. */
  readonly outcomes: readonly number[];
}

export const dot = (weights: ArrayLike<number>, vector: ArrayLike<number>): number => {
  let sum = 0;
  for (let f = 0; f < weights.length; f++) sum += weights[f]! * vector[f]!;
  return sum;
};

/** Features that vary less than this, as variance, are penalised like ones that vary so much: a bias nearly not at all. */
const LEAST_SPREAD = 1e-3;

/** A penalty for each feature: as if it had been divided by its spread, so that rare and small ones are not held back most. */
export function bySpread(vectors: readonly Float64Array[], penalty: number): Float64Array {
  const size = vectors[0]?.length ?? 0;
  const mean = (f: number, power: number): number =>
    vectors.reduce((sum, vector) => sum + vector[f]! ** power, 0) / vectors.length;
  return Float64Array.from({ length: size }, (_, f) => penalty * Math.max(LEAST_SPREAD, mean(f, 2) - mean(f, 1) ** 2));
}

/**
 * The weights that minimise -ln likelihood + ½ Σ penalty · weight²; a bias is an ordinary feature that is always 1. The
 * penalty is one number for all features or one for each.
 */
export function fitLogistic({ vectors, outcomes }: Examples, penalty: number | Float64Array): Float64Array {
  const size = vectors[0]?.length ?? 0;
  const penalties = typeof penalty === 'number' ? new Float64Array(size).fill(penalty) : penalty;
  const weights = new Float64Array(size);
  for (let step = 0; step < MAX_STEPS; step++) {
    const gradient = weights.map((weight, f) => penalties[f]! * weight);
    const hessian = Array.from(penalties, (own, f) => new Float64Array(size).fill(own, f, f + 1));
    vectors.forEach((vector, n) => {
      const p = probability(dot(weights, vector));
      const variance = p * (1 - p) + MIN_VARIANCE;
      for (let f = 0; f < size; f++) {
        if (vector[f] === 0) continue;
        gradient[f]! += (p - outcomes[n]!) * vector[f]!;
        for (let g = 0; g <= f; g++) hessian[f]![g]! += variance * vector[f]! * vector[g]!;
      }
    });
    for (let f = 0; f < size; f++) for (let g = 0; g < f; g++) hessian[g]![f] = hessian[f]![g]!;
    const move = solve(hessian, gradient);
    let moved = 0;
    for (let f = 0; f < size; f++) {
      weights[f]! -= move[f]!;
      moved += Math.abs(move[f]!);
    }
    if (moved < SETTLED) break;
  }
  return weights;
}

/** Solves `matrix · x = right` by Gauss-Jordan elimination with row pivots; the matrix is square and regular. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = matrix.map((row, at) => Float64Array.from([...row, right[at]!]));
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    }
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let row = 0; row < size; row++) {
      const factor = rows[row]![column]! / rows[column]![column]!;
      if (row === column || factor === 0) continue;
      for (let at = column; at <= size; at++) rows[row]![at]! -= factor * rows[column]![at]!;
    }
  }
  return Float64Array.from(rows, (row, at) => row[size]! / row[at]!);
}
