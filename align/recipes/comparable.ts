// The recipe for texts that correspond only in part and in another order: single pairs first, by evidence, rivals and
// neighbours; then pairs grow to n:m where a free neighbour adds evidence (grow.ts).
import { weigh, weightsFor } from '../score/bead-model.js';
import { candidatePairs } from '../score/candidates.js';
import { type Comparison, FEATURE_COUNT, features } from '../score/features.js';
import { believe, type PairSet, pairFinder, pickPairs } from '../search/crossing.js';
import type { Found } from './found.js';
import { countFree, type Freedom } from './free.js';
import type { GrowthTask } from './grow.js';

/** Pairs less probable than this are not taken: found on the development sets to give the best strict F1. */
const TAKE_FROM = 0.4;
const NO_CLAIM_NATS = -9;

const probability = (nats: number): number => 1 / (1 + Math.exp(-nats));

function scoredPairs(comparison: Comparison, free: Freedom): PairSet {
  const weights = weightsFor(comparison).pair;
  const vector = new Float64Array(FEATURE_COUNT);
  const pairs = candidatePairs(comparison, free.sourceFree, free.targetFree).filter(
    ({ source, target }) => !free.isRejected([source], [target]),
  );
  return {
    source: Int32Array.from(pairs, (pair) => pair.source),
    target: Int32Array.from(pairs, (pair) => pair.target),
    ownNats: Float64Array.from(
      pairs,
      ({ source, target }) =>
        weigh(weights, features(comparison, [source], [target], vector)) + comparison.adviceNats(source, target),
    ),
  };
}

/** For every sentence of a side its pairs, best first: enough of them to skip the few that are excepted. */
function claims(
  pairs: PairSet,
  index: Int32Array,
  other: Int32Array,
  size: number,
): (at: number, except: readonly number[]) => number {
  const lists: number[][] = Array.from({ length: size }, () => []);
  for (let k = 0; k < index.length; k++) lists[index[k]!]!.push(k);
  for (const list of lists) list.sort((a, b) => pairs.ownNats[b]! - pairs.ownNats[a]!);
  return (at, except) => {
    const best = lists[at]!.find((k) => !except.includes(other[k]!));
    return best === undefined ? NO_CLAIM_NATS : pairs.ownNats[best]!;
  };
}

/** Which sentences are copies of which, for documents that repeat themselves. */
const alike = ({ source: { side: source }, target: { side: target } }: Comparison) => ({
  ...(source.distinctCount < source.sentenceCount ? { sourceAlike: source.firstAlike } : {}),
  ...(target.distinctCount < target.sentenceCount ? { targetAlike: target.firstAlike } : {}),
});

/** The believed pairs of a document, each sentence once, ready to grow. */
export function comparableTask(comparison: Comparison, free: Freedom): GrowthTask {
  const pairs = scoredPairs(comparison, free);
  const frame = {
    sourceCount: free.sourceFree.length,
    targetCount: free.targetFree.length,
    sourceFreeCount: countFree(free.sourceFree),
    targetFreeCount: countFree(free.targetFree),
    ...alike(comparison),
    certain: free.certain.flatMap((bead) =>
      bead.source.flatMap((i) => bead.target.map((j): [number, number] => [i, j])),
    ),
  };
  const nats = believe(frame, pairs, weightsFor(comparison).rounds);
  const found = pickPairs(pairs, nats, Math.log(TAKE_FROM / (1 - TAKE_FROM))).map(
    (k): Found => ({ source: [pairs.source[k]!], target: [pairs.target[k]!], confidence: probability(nats[k]!) }),
  );
  const find = pairFinder(frame, pairs);
  const ofSource = claims(pairs, pairs.source, pairs.target, frame.sourceCount);
  const ofTarget = claims(pairs, pairs.target, pairs.source, frame.targetCount);
  return {
    comparison,
    free,
    pairs: found,
    claimNats: (sourceGrows, index, except) => (sourceGrows ? ofSource : ofTarget)(index, except),
    linkNats: (i, j) => nats[find(i, j)] ?? NO_CLAIM_NATS,
  };
}
