// The crossing search, for texts that correspond only in part and in another order. Knows nothing of text, only pairs.
// A pair is believed when its own evidence is good, when its rivals in both documents are weak, and when its
// neighbours on the same diagonal are believed too. Beliefs and neighbours depend on each other, so it goes in rounds;
// and how much the documents correspond as a whole shifts and stretches the evidence of all pairs (correspondence.ts).
import { bounded, DOCUMENT_SIGNS, documentSigns } from './correspondence.js';

/** Candidate pairs: (source[k], target[k]) with the log-odds of its own evidence. Sorted by source, then target. */
export interface PairSet {
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly ownNats: Float64Array;
}

/** What a round looks at for every pair; ROUND_FEATURES names the columns. */
export const ROUND_FEATURES = [
  'own',
  'rivals:weak',
  'rivals:strong',
  'next',
  'next:skip',
  'next:both',
  'near',
  'edge',
  'against',
  'beside',
  'apart',
  'repeats',
  'bias',
  ...DOCUMENT_SIGNS,
  ...DOCUMENT_SIGNS.map((sign) => `own:${sign}` as const),
  'own:repeats',
] as const;
export const ROUND_FEATURE_COUNT = ROUND_FEATURES.length;
const REPEATS = ROUND_FEATURES.indexOf('repeats');
const BIAS = ROUND_FEATURES.indexOf('bias');
const SIGN = ROUND_FEATURES.indexOf('density');
const OWN_SIGN = SIGN + DOCUMENT_SIGNS.length;
const OWN_REPEATS = ROUND_FEATURES.indexOf('own:repeats');

/**
 * Neighbours (source offset, target offset), and the feature they count for; the mirrored offset counts too. Most stand on the
 * same diagonal; one sentence that tells what two tell corresponds to two that stand side by side.
 */
const NEIGHBOURS: readonly (readonly [number, number, number])[] = [
  [1, 1, 3],
  [1, 2, 4],
  [2, 1, 4],
  [2, 2, 5],
  [1, 3, 6],
  [3, 1, 6],
  [2, 3, 6],
  [3, 2, 6],
  [3, 3, 6],
  [1, -1, 8],
  [0, 1, 9],
  [1, 0, 9],
];
const APART = ROUND_FEATURES.indexOf('apart');

/** A sentence of the same document that says the same, and how much of it, in (0, 1]. */
export interface Repeat {
  readonly index: number;
  readonly share: number;
}

export interface Frame {
  readonly sourceCount: number;
  readonly targetCount: number;
  /** Of these, as many may have a pair: the others people have decided about. All, where it is left out. */
  readonly sourceFreeCount?: number;
  readonly targetFreeCount?: number;
  /** By source index, and by target index, the first that reads the same; left out where nothing is repeated. */
  readonly sourceAlike?: Int32Array;
  readonly targetAlike?: Int32Array;
  /** By source index, and by target index, which sentences say the same again, and how much of it; left out where nobody looked. */
  readonly sourceRepeats?: (source: number) => readonly Repeat[];
  readonly targetRepeats?: (target: number) => readonly Repeat[];
  /** Pairs that are known to be right (people's decisions): neighbours with certainty. */
  readonly certain?: readonly (readonly [number, number])[];
}

const key = (frame: Frame, i: number, j: number): number =>
  i < 0 || j < 0 || i >= frame.sourceCount || j >= frame.targetCount ? -1 : i * frame.targetCount + j;

const oddsOf = (nats: Float64Array): Float64Array => nats.map((each) => Math.exp(Math.min(each, 30)));

/** How far each pair is believed beside its rivals, in [0, 1]; `rows` and `columns` receive the odds of every sentence. */
function believedShares(
  { source, target }: PairSet,
  odds: Float64Array,
  rows: Float64Array,
  columns: Float64Array,
): Float64Array {
  for (let k = 0; k < odds.length; k++) {
    rows[source[k]!]! += odds[k]!;
    columns[target[k]!]! += odds[k]!;
  }
  return odds.map((each, k) => each / (1 + rows[source[k]!]! + columns[target[k]!]! - each));
}

/** How far each pair is believed beside its rivals, in [0, 1], by these log-odds of the pairs. */
export const sharesOf = (frame: Frame, pairs: PairSet, nats: Float64Array): Float64Array =>
  believedShares(pairs, oddsOf(nats), new Float64Array(frame.sourceCount), new Float64Array(frame.targetCount));

/** The feature vectors of one round, ROUND_FEATURE_COUNT numbers a pair, from the log-odds of the round before. */
export function roundFeatures(frame: Frame, pairs: PairSet, currentNats: Float64Array): Float64Array {
  const count = pairs.source.length;
  const rows = new Float64Array(frame.sourceCount);
  const columns = new Float64Array(frame.targetCount);
  const odds = oddsOf(currentNats);
  const shares = believedShares(pairs, odds, rows, columns);
  const signs = documentSigns(frame, pairs, shares);
  const mine = ownShare(frame, pairs, odds);
  const vectors = new Float64Array(count * ROUND_FEATURE_COUNT);
  for (let k = 0; k < count; k++) {
    const i = pairs.source[k]!;
    const j = pairs.target[k]!;
    const base = k * ROUND_FEATURE_COUNT;
    const row = Math.log(Math.max(1, 1 + rows[i]! - mine.inRow(k)));
    const column = Math.log(Math.max(1, 1 + columns[j]! - mine.inColumn(k)));
    const own = bounded(pairs.ownNats[k]!);
    vectors[base] = own;
    vectors[base + 1] = Math.min(row, column);
    vectors[base + 2] = Math.max(row, column);
    vectors[base + 7] = (i === 0 && j === 0) || (i === frame.sourceCount - 1 && j === frame.targetCount - 1) ? 1 : 0;
    vectors[base + APART] = Math.abs((i + 0.5) / frame.sourceCount - (j + 0.5) / frame.targetCount);
    vectors[base + BIAS] = 1;
    signs.forEach((sign, at) => {
      vectors[base + SIGN + at] = sign;
      vectors[base + OWN_SIGN + at] = sign * own;
    });
  }
  addNeighbours(vectors, frame, pairs, beliefsOf(frame, pairs, shares));
  addRepeats(vectors, frame, pairs, odds);
  // What a sentence has in common with one that is said again is seen in both.
  for (let base = 0; base < vectors.length; base += ROUND_FEATURE_COUNT)
    vectors[base + OWN_REPEATS] = vectors[base]! * Math.sqrt(vectors[base + REPEATS]!);
  return vectors;
}

/** Pairs less probable than this say nothing of what is repeated. */
const LEAST_ODDS = 0.02;

/** What is said again corresponds to the same sentence: to every pair the most that is believed of such a one. */
function addRepeats(vectors: Float64Array, frame: Frame, pairs: PairSet, odds: Float64Array): void {
  const { sourceRepeats, targetRepeats } = frame;
  if (!sourceRepeats || !targetRepeats) return;
  const find = pairFinder(frame, pairs);
  const raise = (k: number, value: number): void => {
    const at = k * ROUND_FEATURE_COUNT + REPEATS;
    if (k >= 0 && value > vectors[at]!) vectors[at] = value;
  };
  for (let k = 0; k < odds.length; k++) {
    if (odds[k]! < LEAST_ODDS) continue;
    const belief = odds[k]! / (1 + odds[k]!);
    const [i, j] = [pairs.source[k]!, pairs.target[k]!];
    for (const { index, share } of sourceRepeats(i)) raise(find(index, j), share * belief);
    for (const { index, share } of targetRepeats(j)) raise(find(i, index), share * belief);
  }
}

/** What is believed, sorted by key. */
interface Beliefs {
  readonly keys: Float64Array;
  readonly shares: Float64Array;
}

/** Pairs believed less than this count for nothing. */
const LEAST_SHARE = 1e-4;

function beliefsOf(frame: Frame, pairs: PairSet, shares: Float64Array): Beliefs {
  const kept: number[] = [];
  for (let k = 0; k < shares.length; k++) if (shares[k]! > LEAST_SHARE) kept.push(k);
  const keys = Float64Array.from(kept, (k) => key(frame, pairs.source[k]!, pairs.target[k]!));
  const believed = { keys, shares: Float64Array.from(kept, (k) => shares[k]!) };
  if (!frame.certain?.length) return believed;
  const all = new Map([...keys].map((each, at) => [each, believed.shares[at]!]));
  for (const [i, j] of frame.certain) all.set(key(frame, i, j), 1);
  const sorted = Float64Array.from(all.keys()).sort();
  return { keys: sorted, shares: sorted.map((each) => all.get(each)!) };
}

/**
 * Adds to every pair what is believed of its diagonal neighbours. Pairs and beliefs are sorted alike, so that each of the
 * offsets needs one walk along both: a table of beliefs would be asked twenty times a pair.
 */
function addNeighbours(vectors: Float64Array, frame: Frame, pairs: PairSet, { keys, shares }: Beliefs): void {
  for (const [a, b, feature] of NEIGHBOURS) {
    let ahead = 0;
    let behind = 0;
    for (let k = 0; k < pairs.source.length; k++) {
      const after = key(frame, pairs.source[k]! + a, pairs.target[k]! + b);
      const before = key(frame, pairs.source[k]! - a, pairs.target[k]! - b);
      while (ahead < keys.length && keys[ahead]! < after) ahead++;
      while (behind < keys.length && keys[behind]! < before) behind++;
      vectors[k * ROUND_FEATURE_COUNT + feature]! +=
        (keys[ahead] === after ? shares[ahead]! : 0) + (keys[behind] === before ? shares[behind]! : 0);
    }
  }
}

/**
 * What of the odds in its row and column is no rival of a pair: its own, and those of pairs that say the same because a
 * document repeats the sentence. Without this, the copies of a title would talk each other down.
 */
function ownShare({ sourceAlike, targetAlike }: Frame, { source, target }: PairSet, odds: Float64Array) {
  const shares = (alike: Int32Array | undefined, along: Int32Array, across: Int32Array) => {
    if (!alike) return (k: number): number => odds[k]!;
    const sums = new Map<number, number>();
    const key = (k: number): number => along[k]! * alike.length + alike[across[k]!]!;
    for (let k = 0; k < odds.length; k++) sums.set(key(k), (sums.get(key(k)) ?? 0) + odds[k]!);
    return (k: number): number => sums.get(key(k))!;
  };
  return { inRow: shares(targetAlike, source, target), inColumn: shares(sourceAlike, target, source) };
}

/** Where the pairs of every source sentence begin, and after the last one the end. */
function rowStarts({ sourceCount }: Frame, { source }: PairSet): Int32Array {
  const starts = new Int32Array(sourceCount + 1);
  for (const i of source) starts[i + 1]!++;
  for (let i = 0; i < sourceCount; i++) starts[i + 1]! += starts[i]!;
  return starts;
}

/** Finds the place of a pair in the set, -1 if it is none of them. */
export function pairFinder(frame: Frame, pairs: PairSet): (i: number, j: number) => number {
  const starts = rowStarts(frame, pairs);
  return (i, j) => {
    for (let k = starts[i]!; k < starts[i + 1]!; k++) if (pairs.target[k] === j) return k;
    return -1;
  };
}

/** Runs the rounds, one weight vector each; returns the log-odds of every pair after the last. */
export function believe(frame: Frame, pairs: PairSet, rounds: readonly (readonly number[])[]): Float64Array {
  let current = pairs.ownNats;
  for (const weights of rounds) {
    const vectors = roundFeatures(frame, pairs, current);
    const next = new Float64Array(current.length);
    for (let k = 0; k < next.length; k++) {
      let nats = 0;
      for (let f = 0; f < ROUND_FEATURE_COUNT; f++) nats += weights[f]! * vectors[k * ROUND_FEATURE_COUNT + f]!;
      next[k] = nats;
    }
    current = next;
  }
  return current;
}

/** Takes pairs by falling log-odds, each sentence once; indices into the pair set. Ties go to the diagonal, so that the mirror agrees. */
export function pickPairs(pairs: PairSet, nats: Float64Array, thresholdNats: number): number[] {
  const order: number[] = [];
  for (let k = 0; k < nats.length; k++) if (nats[k]! > thresholdNats) order.push(k);
  const sum = (k: number): number => pairs.source[k]! + pairs.target[k]!;
  const apart = (k: number): number => Math.abs(pairs.source[k]! - pairs.target[k]!);
  order.sort((a, b) => nats[b]! - nats[a]! || apart(a) - apart(b) || sum(a) - sum(b) || a - b);
  const sources = new Set<number>();
  const targets = new Set<number>();
  return order.filter((k) => {
    if (sources.has(pairs.source[k]!) || targets.has(pairs.target[k]!)) return false;
    sources.add(pairs.source[k]!);
    targets.add(pairs.target[k]!);
    return true;
  });
}
