// The weights of a pair in a comparable text, round by round, and of a sentence that joins a pair: logistic regressions,
// each on what the ones before it believe.

import { candidatePairs } from '../../../align/score/candidates.js';
import { type Comparison, features } from '../../../align/score/features.js';
import {
  type Claims,
  GROWTH_FEATURE_COUNT,
  growthFeatures,
  mayJoin,
  withinReach,
} from '../../../align/score/growth.js';
import {
  believe,
  type PairSet,
  pairFinder,
  pickPairs,
  ROUND_FEATURE_COUNT,
  roundFeatures,
} from '../../../align/search/crossing.js';
import type { AlignSide, Bead } from '../../../align/types.js';
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

/** A document with the features of all pairs that the recipe looks at. */
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
  const free = ({ sentences }: AlignSide): Uint8Array => new Uint8Array(sentences.length).fill(1);
  const pairs = candidatePairs(comparison, free(document.source), free(document.target));
  return {
    document,
    comparison,
    source: Int32Array.from(pairs, ({ source }) => source),
    target: Int32Array.from(pairs, ({ target }) => target),
    vectors: pairs.map(({ source, target }) => masked(features(comparison, [source], [target]), missing)),
    outcomes: pairs.map(({ source, target }) => (beadOf.has(`${source}:${target}`) ? 1 : 0)),
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

/**
 * The evidence of a pair is weighed by `translations`; what it means in documents that correspond otherwise
 * (`others`: summaries, long texts, unrelated ones), the rounds learn from all.
 */
export function fitPairs(
  translations: readonly PairExample[],
  others: readonly PairExample[],
  log: (line: string) => void,
  { rounds: roundsMissing = [], growth = false }: Missing = {},
): PairFit {
  const pair = fitLogistic(
    {
      vectors: translations.flatMap((example) => example.vectors),
      outcomes: translations.flatMap((example) => example.outcomes),
    },
    PAIR_PENALTY,
  );
  const examples = [...translations, ...others];
  const outcomes = examples.flatMap((example) => example.outcomes);
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

/** Around every right pair the search takes: may free sentences nearby join? Growth follows the gold bead step by step. */
function growthCases(examples: readonly PairExample[], own: readonly PairSet[], rounds: readonly Float64Array[]) {
  const cases = { vectors: [] as Float64Array[], outcomes: [] as number[] } satisfies Examples;
  const weights = rounds.map((round) => [...round]);
  examples.forEach((example, at) => {
    const pairs = own[at]!;
    const frame = frameOf(example);
    const nats = believe(frame, pairs, weights);
    const find = pairFinder(frame, pairs);
    const taken = pickPairs(pairs, nats, TAKE_FROM_NATS);
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
        const place = (index: number, far: number): number =>
          grows === 'source' ? find(index, far) : find(far, index);
        const farCount = grows === 'source' ? frame.targetCount : frame.sourceCount;
        const claims = (index: number): Claims => ({
          linkNats: nats[place(index, other)] ?? NO_CLAIM_NATS,
          claimNats: Array.from({ length: farCount }, (_, far) => far)
            .filter((far) => far !== other)
            .reduce((best, far) => Math.max(best, pairs.ownNats[place(index, far)] ?? NO_CLAIM_NATS), NO_CLAIM_NATS),
        });
        growSide({ example, grows, from, other, gold: new Set(gold[grows]), used: used[grows], claims }, cases);
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
  readonly claims: (index: number) => Claims;
}

function growSide(growing: Growing, cases: { vectors: Float64Array[]; outcomes: number[] }): void {
  const { example, grows, from, other, gold, used, claims } = growing;
  const count = example.document[grows].sentences.length;
  let own = [from];
  for (let step = 0; step < MAX_GROWTH; step++) {
    let joins: { readonly index: number; readonly linkNats: number } | null = null;
    for (const index of withinReach(own)) {
      if (index < 0 || index >= count || used.has(index)) continue;
      const claimed = claims(index);
      if (!mayJoin(own, index, claimed.linkNats)) continue;
      const side = { own, other: [other], sourceGrows: grows === 'source' };
      cases.vectors.push(growthFeatures(example.comparison, side, index, claimed));
      cases.outcomes.push(gold.has(index) ? 1 : 0);
      if (gold.has(index) && (joins === null || claimed.linkNats > joins.linkNats))
        joins = { index, linkNats: claimed.linkNats };
    }
    if (joins === null) return;
    own = [...own, joins.index].sort((a, b) => a - b);
  }
}
