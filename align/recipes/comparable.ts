// The recipe for texts that correspond only in part and in another order: single pairs first, by evidence, rivals and
// neighbours; then pairs grow to n:m where a free neighbour adds evidence.
import { beadScorer, weigh, weightsFor } from '../score/bead-model.js';
import { type Comparison, features } from '../score/features.js';
import { believe, type PairSet, pickPairs } from '../search/crossing.js';
import { compactShape } from '../search/shapes.js';
import type { Found } from './found.js';
import type { Freedom } from './free.js';

/** Pairs less probable than this are not taken. */
const TAKE_FROM = 0.4;
/** Documents of this many sentences are what the weights were fitted on; in longer ones there are more rivals by chance. */
const FITTED_SENTENCES = 16;

const probability = (nats: number): number => 1 / (1 + Math.exp(-nats));

function candidatePairs(comparison: Comparison, free: Freedom): PairSet {
  const weights = weightsFor(comparison).pair;
  const source: number[] = [];
  const target: number[] = [];
  const own: number[] = [];
  const longer = Math.max(comparison.source.sentences.length, comparison.target.sentences.length);
  const crowd = Math.log(Math.max(1, longer / FITTED_SENTENCES));
  for (let i = 0; i < free.sourceFree.length; i++) {
    if (free.sourceFree[i] === 0) continue;
    for (let j = 0; j < free.targetFree.length; j++) {
      if (free.targetFree[j] === 0 || free.isRejected([i], [j])) continue;
      source.push(i);
      target.push(j);
      own.push(weigh(weights, features(comparison, [i], [j])) - crowd);
    }
  }
  return { source: Int32Array.from(source), target: Int32Array.from(target), ownNats: Float64Array.from(own) };
}

/** Pairs with the log-odds that they are right, best first, each sentence once. */
export function believedPairs(comparison: Comparison, free: Freedom): Found[] {
  const pairs = candidatePairs(comparison, free);
  const frame = {
    sourceCount: free.sourceFree.length,
    targetCount: free.targetFree.length,
    certain: free.certain.flatMap((bead) =>
      bead.source.flatMap((i) => bead.target.map((j): [number, number] => [i, j])),
    ),
  };
  const nats = believe(frame, pairs, weightsFor(comparison).rounds);
  return pickPairs(pairs, nats, Math.log(TAKE_FROM / (1 - TAKE_FROM))).map((k) => ({
    source: [pairs.source[k]!],
    target: [pairs.target[k]!],
    confidence: probability(nats[k]!),
  }));
}

/** How much better, in nats, the joined bead must be than the pair alone; joining is rare in such texts. */
const GROWTH_COST_NATS = 3;

/** Joins free neighbours to the pairs, best gain first, up to the largest shape. */
function grow(comparison: Comparison, free: Freedom, found: readonly Found[]): Found[] {
  const score = beadScorer(comparison);
  const shapes = weightsFor(comparison).shapes;
  const value = (source: readonly number[], target: readonly number[]): number => {
    const shape = compactShape(source.length, target.length);
    return shape < 0 ? Number.NEGATIVE_INFINITY : score(source[0]!, target[0]!, shape) + shapes[shape]!;
  };
  const usedSource = Uint8Array.from(free.sourceFree, (flag) => 1 - flag);
  const usedTarget = Uint8Array.from(free.targetFree, (flag) => 1 - flag);
  for (const bead of found) {
    for (const i of bead.source) usedSource[i] = 1;
    for (const j of bead.target) usedTarget[j] = 1;
  }
  return found.map((bead) => {
    let { source, target, confidence } = bead;
    for (;;) {
      const options: { source: readonly number[]; target: readonly number[] }[] = [];
      const sourceLow = source[0]! - 1;
      const sourceHigh = source.at(-1)! + 1;
      const targetLow = target[0]! - 1;
      const targetHigh = target.at(-1)! + 1;
      if (usedSource[sourceLow] === 0) options.push({ source: [sourceLow, ...source], target });
      if (usedSource[sourceHigh] === 0) options.push({ source: [...source, sourceHigh], target });
      if (usedTarget[targetLow] === 0) options.push({ source, target: [targetLow, ...target] });
      if (usedTarget[targetHigh] === 0) options.push({ source, target: [...target, targetHigh] });
      const now = value(source, target);
      const gains = options.map((option) => value(option.source, option.target) - now - GROWTH_COST_NATS);
      const best = gains.reduce((at, gain, index) => (at < 0 || gain > gains[at]! ? index : at), -1);
      if (best < 0 || !(gains[best]! > 0) || free.isRejected(options[best]!.source, options[best]!.target)) break;
      ({ source, target } = options[best]!);
      confidence *= probability(gains[best]!);
      for (const i of source) usedSource[i] = 1;
      for (const j of target) usedTarget[j] = 1;
    }
    return { source, target, confidence };
  });
}

/** The groups of a comparable pair of documents, by first source index. */
export function alignComparable(comparison: Comparison, free: Freedom): Found[] {
  return grow(comparison, free, believedPairs(comparison, free));
}
