// Three languages help each other: what is aligned with the same sentence of a third language belongs together.
import type { Bead, PivotPair } from '../types.js';

/** A bead between a document and the third one, and how sure it is (a confirmed one: 1). */
export interface BeadToThird extends Bead {
  readonly confidence: number;
}

/** `0-5` in one bitext and `5-2` in the other give the pair `0-2`; the third document is the target of both. */
export function pivotPairs(sourceToThird: readonly BeadToThird[], targetToThird: readonly BeadToThird[]): PivotPair[] {
  const byThird = new Map<number, BeadToThird[]>();
  for (const bead of targetToThird) {
    for (const third of bead.target) byThird.set(third, [...(byThird.get(third) ?? []), bead]);
  }
  const found = new Map<string, PivotPair>();
  for (const bead of sourceToThird) {
    for (const other of new Set(bead.target.flatMap((third) => byThird.get(third) ?? []))) {
      const probability = (bead.confidence * other.confidence) / Math.sqrt(bead.source.length * other.source.length);
      for (const source of bead.source) {
        for (const target of other.source) {
          const key = `${source}:${target}`;
          if (probability > (found.get(key)?.probability ?? 0)) found.set(key, { source, target, probability });
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => a.source - b.source || a.target - b.target);
}

/** A chain of two sure steps is right nine times in ten: it adds so much to the log-odds, a doubtful one in proportion. */
const SURE_NATS = 4;

/** The advice of a third language for any pair, in nats. */
export function pivotAdvice(pairs: readonly PivotPair[]): (source: number, target: number) => number {
  const known = new Map(pairs.map((pair) => [`${pair.source}:${pair.target}`, pair.probability * SURE_NATS]));
  return (source, target) => (known.size === 0 ? 0 : (known.get(`${source}:${target}`) ?? 0));
}
