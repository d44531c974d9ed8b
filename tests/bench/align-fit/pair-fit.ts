// The weights of a pair in a comparable text, round by round, and of a sentence that joins a pair: logistic regressions,
// each on what the ones before it believe.
import { type Comparison, features } from '../../../align/score/features.js';
import { GROWTH_FEATURE_COUNT, growthFeatures } from '../../../align/score/growth.js';
import {
  believe,
  type PairSet,
  pickPairs,
  ROUND_FEATURE_COUNT,
  roundFeatures,
} from '../../../align/search/crossing.js';
import type { Bead } from '../../../align/types.js';
import type { BenchDocument } from '../bench-folder.js';
import { compareDocument } from './compare-document.js';
import { dot, type Examples, fitLogistic } from './logistic.js';
import { blank, type Missing, masked } from './missing.js';

const PAIR_PENALTY = 2;
const ROUND_PENALTY = 1;
const GROWTH_PENALTY = 1;
const ROUNDS = 2;
/** Log-odds from which the recipe takes a pair, about 0.4. */
const TAKE_FROM_NATS = -0.4;
/** Log-odds of a sentence that no pair claims. */
const NO_CLAIM_NATS = -9;
/** Weights with which nothing joins: the bias stands last. */
const NEVER_GROWS = Float64Array.from({ length: GROWTH_FEATURE_COUNT }, (_, at) =>
  at === GROWTH_FEATURE_COUNT - 1 ? -50 : 0,
);
/** As many sentences may join one side of a pair. */
const MAX_GROWTH = 4;

/** A document with the features of all its pairs. */
export interface PairExample {
  readonly document: BenchDocument;
  readonly comparison: Comparison;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly vectors: readonly Float64Array[];
  /** 1 for a pair inside a gold bead. */
  readonly outcomes: readonly number[];
  /** The gold bead of a pair, by `source:target`. */
  readonly beadOf: ReadonlyMap<string, Bead>;
}

/** Weights by FEATURES, one vector a round by ROUND_FEATURES, and by GROWTH_FEATURES. */
export interface PairFit {
  readonly pair: Float64Array;
  readonly rounds: readonly Float64Array[];
  readonly growth: Float64Array;
}

export function pairExample(document: BenchDocument, missing: Missing = {}): PairExample {
  const comparison = compareDocument(document, missing.matches);
  const beadOf = new Map<string, Bead>();
  for (const bead of document.gold) {
    for (const i of bead.source) for (const j of bead.target) beadOf.set(`${i}:${j}`, bead);
  }
  const pairs = document.source.sentences.flatMap((_, i) => document.target.sentences.map((_, j) => ({ i, j })));
  return {
    document,
    comparison,
    source: Int32Array.from(pairs, ({ i }) => i),
    target: Int32Array.from(pairs, ({ j }) => j),
    vectors: pairs.map(({ i, j }) => masked(features(comparison, [i], [j]), missing)),
    outcomes: pairs.map(({ i, j }) => (beadOf.has(`${i}:${j}`) ? 1 : 0)),
    beadOf,
  };
}

const frameOf = ({ document }: PairExample) => ({
  sourceCount: document.source.sentences.length,
  targetCount: document.target.sentences.length,
});

const ownEvidence = (example: PairExample, pair: Float64Array): PairSet => ({
  source: example.source,
  target: example.target,
  ownNats: Float64Array.from(example.vectors, (vector) => dot(pair, vector)),
});

export function fitPairs(
  examples: readonly PairExample[],
  log: (line: string) => void,
  { rounds: roundsMissing = [], growth = false }: Missing = {},
): PairFit {
  const outcomes = examples.flatMap((example) => example.outcomes);
  const pair = fitLogistic({ vectors: examples.flatMap((example) => example.vectors), outcomes }, PAIR_PENALTY);
  const own = examples.map((example) => ownEvidence(example, pair));
  const rounds: Float64Array[] = [];
  let current = own.map((pairs) => pairs.ownNats);
  for (let round = 0; round < ROUNDS; round++) {
    const rows = examples.map((example, at) =>
      rowsOf(roundFeatures(frameOf(example), own[at]!, current[at]!)).map((row) => blank(row, roundsMissing)),
    );
    const weights = fitLogistic({ vectors: rows.flat(), outcomes }, ROUND_PENALTY);
    current = rows.map((each) => Float64Array.from(each, (row) => dot(weights, row)));
    rounds.push(weights);
  }
  const cases = growthCases(examples, own, rounds);
  const joined = cases.outcomes.reduce((sum, outcome) => sum + outcome, 0);
  log(`comparable: ${examples.length} documents, ${outcomes.length} pairs; ${joined} of ${cases.outcomes.length} join`);
  return { pair, rounds, growth: growth ? NEVER_GROWS : fitLogistic(cases, GROWTH_PENALTY) };
}

const rowsOf = (flat: Float64Array): Float64Array[] =>
  Array.from({ length: flat.length / ROUND_FEATURE_COUNT }, (_, at) =>
    flat.subarray(at * ROUND_FEATURE_COUNT, (at + 1) * ROUND_FEATURE_COUNT),
  );

/** Around every right pair the search takes: may its free neighbours join? Growth follows the gold bead step by step. */
function growthCases(examples: readonly PairExample[], own: readonly PairSet[], rounds: readonly Float64Array[]) {
  const cases = { vectors: [] as Float64Array[], outcomes: [] as number[] } satisfies Examples;
  const weights = rounds.map((round) => [...round]);
  examples.forEach((example, at) => {
    const pairs = own[at]!;
    const taken = pickPairs(pairs, believe(frameOf(example), pairs, weights), TAKE_FROM_NATS);
    const used = {
      source: new Set(taken.map((k) => pairs.source[k]!)),
      target: new Set(taken.map((k) => pairs.target[k]!)),
    };
    for (const k of taken) {
      const [source, target] = [pairs.source[k]!, pairs.target[k]!];
      const gold = example.beadOf.get(`${source}:${target}`);
      if (gold === undefined) continue;
      for (const grows of ['source', 'target'] as const) {
        const [from, other] = grows === 'source' ? [source, target] : [target, source];
        const claim = (index: number): number => bestClaim(example, pairs, grows, index, other);
        growSide({ example, grows, from, other, gold: new Set(gold[grows]), used: used[grows], claim }, cases);
      }
    }
  });
  return cases;
}

interface Growing {
  readonly example: PairExample;
  readonly grows: 'source' | 'target';
  /** The sentence of the pair on the side that grows, and the one on the far side. */
  readonly from: number;
  readonly other: number;
  /** The sentences of the gold bead, and those of other pairs, on the side that grows. */
  readonly gold: ReadonlySet<number>;
  readonly used: ReadonlySet<number>;
  readonly claim: (index: number) => number;
}

function growSide(growing: Growing, cases: { vectors: Float64Array[]; outcomes: number[] }): void {
  const { example, grows, from, other, gold, used, claim } = growing;
  const count = example.document[grows].sentences.length;
  let own = [from];
  for (let step = 0; step < MAX_GROWTH; step++) {
    let joins: number | null = null;
    for (const index of [own[0]! - 1, own.at(-1)! + 1]) {
      if (index < 0 || index >= count || used.has(index)) continue;
      const side = { own, other: [other], sourceGrows: grows === 'source' };
      cases.vectors.push(growthFeatures(example.comparison, side, index, claim(index)));
      cases.outcomes.push(gold.has(index) ? 1 : 0);
      if (gold.has(index)) joins = index;
    }
    if (joins === null) return;
    own = [...own, joins].sort((a, b) => a - b);
  }
}

/** Log-odds of the best pair of a sentence, other than with `except`. */
function bestClaim(
  example: PairExample,
  { ownNats }: PairSet,
  side: 'source' | 'target',
  index: number,
  except: number,
): number {
  const { sourceCount, targetCount } = frameOf(example);
  let best = NO_CLAIM_NATS;
  for (let other = 0; other < (side === 'source' ? targetCount : sourceCount); other++) {
    if (other === except) continue;
    const k = side === 'source' ? index * targetCount + other : other * targetCount + index;
    best = Math.max(best, ownNats[k]!);
  }
  return best;
}
