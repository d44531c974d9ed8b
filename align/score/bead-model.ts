// The log-odds of a bead: a weighted sum of its features, and how common its shape is in texts like these.
import { SHAPES } from '../search/shapes.js';
import { type Comparison, FEATURE_COUNT, features } from './features.js';
import { type PairWeights, WEIGHTS } from './weights.js';

export function weightsFor(comparison: Comparison): PairWeights {
  return comparison.source.arabicScript === comparison.target.arabicScript ? WEIGHTS.sameScript : WEIGHTS.crossScript;
}

export function weigh(weights: readonly number[], vector: ArrayLike<number>): number {
  let nats = 0;
  for (let f = 0; f < FEATURE_COUNT; f++) nats += weights[f]! * vector[f]!;
  return nats;
}

/** Memoised log-odds (nats, without the shape prior) of the bead of SHAPES[shape] that begins at (i, j). */
export function beadScorer(comparison: Comparison): (i: number, j: number, shape: number) => number {
  const weights = weightsFor(comparison).bead;
  const known = new Map<number, number>();
  const width = comparison.target.sentences.length + 1;
  return (i, j, shape) => {
    const key = (i * width + j) * SHAPES.length + shape;
    let nats = known.get(key);
    if (nats === undefined) {
      const { sourceMembers, targetMembers } = SHAPES[shape]!;
      const source = sourceMembers.map((offset) => i + offset);
      const target = targetMembers.map((offset) => j + offset);
      nats = weigh(weights, features(comparison, source, target));
      known.set(key, nats);
    }
    return nats;
  };
}
