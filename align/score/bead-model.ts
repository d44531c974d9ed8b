// The log-odds of a bead: a weighted sum of its features, and how common its shape is in texts like these.
import { type Comparison, FEATURE_COUNT, features, noAdvice } from './features.js';
import { type PairWeights, WEIGHTS } from './weights.js';

export function weightsFor(comparison: Comparison): PairWeights {
  return comparison.source.side.arabicScript === comparison.target.side.arabicScript
    ? WEIGHTS.sameScript
    : WEIGHTS.crossScript;
}

export function weigh(weights: readonly number[], vector: ArrayLike<number>): number {
  let nats = 0;
  for (let f = 0; f < FEATURE_COUNT; f++) nats += weights[f]! * vector[f]!;
  return nats;
}

/** What others say of a bead: of its pairs the mean, so that a bead must have a word for each. */
function advice(comparison: Comparison, source: readonly number[], target: readonly number[]): number {
  if (comparison.adviceNats === noAdvice) return 0;
  let nats = 0;
  for (const i of source) for (const j of target) nats += comparison.adviceNats(i, j);
  return nats / (source.length * target.length);
}

/** Log-odds (nats, without the rate of its shape) of any bead. */
export function beadScorer(comparison: Comparison): (source: readonly number[], target: readonly number[]) => number {
  const weights = weightsFor(comparison).bead;
  const vector = new Float64Array(FEATURE_COUNT);
  return (source, target) =>
    weigh(weights, features(comparison, source, target, vector)) + advice(comparison, source, target);
}
