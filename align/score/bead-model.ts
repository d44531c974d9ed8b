// The log-odds of a bead: a weighted sum of its features, and how common its shape is in texts like these.
import { SHAPES } from '../search/shapes.js';
import { type Comparison, FEATURE_COUNT, features } from './features.js';
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
  let nats = 0;
  for (const i of source) for (const j of target) nats += comparison.adviceNats(i, j);
  return nats / (source.length * target.length);
}

/** Log-odds (nats, without the rate of its shape) of the bead of SHAPES[shape] that begins at sentences i and j. */
export function beadScorer(comparison: Comparison): (i: number, j: number, shape: number) => number {
  const weights = weightsFor(comparison).bead;
  return (i, j, shape) => {
    const { sourceMembers, targetMembers } = SHAPES[shape]!;
    const source = sourceMembers.map((offset) => i + offset);
    const target = targetMembers.map((offset) => j + offset);
    return weigh(weights, features(comparison, source, target)) + advice(comparison, source, target);
  };
}
