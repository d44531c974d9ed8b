// The weights of comparable texts: of a pair, round by round, and of a sentence that joins a pair, for each of the two
// kinds of texts, and which kind texts are of. Logistic regressions, each on what the ones before it believe.

import { AGREEMENT_FEATURES } from '../../../align/recipes/comparable.js';
import { candidatePairs } from '../../../align/score/candidates.js';
import { type Comparison, features } from '../../../align/score/features.js';
import { GROWTH_FEATURE_COUNT, type Newcomer, newcomersOf } from '../../../align/score/growth.js';
import {
  believe,
  type Frame,
  type PairSet,
  pickPairs,
  ROUND_FEATURE_COUNT,
  roundFeatures,
} from '../../../align/search/crossing.js';
import { kindFeatures, kindSigns } from '../../../align/search/kind-of-texts.js';
import { type PairBeliefs, pairBeliefs } from '../../../align/search/pair-beliefs.js';
import type { AlignSide, Bead } from '../../../align/types.js';
import type { BenchDocument } from '../bench-folder.js';
import { compareDocument } from './compare-document.js';
import { bySpread, dot, type Examples, fitLogistic } from './logistic.js';
import { blank, type Missing, masked } from './missing.js';

/** Of features divided by their spread. */
const PAIR_PENALTY = 10;
const ROUND_PENALTY = 10;
const GROWTH_PENALTY = 1;
const KIND_PENALTY = 1;
const ROUNDS = 2;
/** Log-odds from which the recipe takes a pair, about 0.4. */
const TAKE_FROM_NATS = -0.4;
/** Weights with which nothing joins: the bias stands last. */
const NEVER_GROWS = Float64Array.from({ length: GROWTH_FEATURE_COUNT }, (_, at) =>
  at === GROWTH_FEATURE_COUNT - 1 ? -50 : 0,
);
/** As many sentences may join a pair. */
const MAX_GROWTH = 6;

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

/** The documents of one kind. */
export interface KindOfExamples {
  /** They teach what a pair is worth, the rounds and what joins. */
  readonly own: readonly PairExample[];
  /** They teach the rounds only: long texts, unrelated ones. */
  readonly others: readonly PairExample[];
}

/** ComparableWeights, before they are rounded. */
export interface ComparableFit {
  readonly pair: Float64Array;
  readonly rounds: readonly Float64Array[];
  readonly growth: Float64Array;
  readonly joinRate: number;
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

const frameOf = ({ document, comparison }: PairExample): Frame => ({
  sourceCount: document.source.sentences.length,
  targetCount: document.target.sentences.length,
  sourceRepeats: comparison.source.repeats,
  targetRepeats: comparison.target.repeats,
});

const ownEvidence = (example: PairExample, pair: Float64Array): PairSet => ({
  source: example.source,
  target: example.target,
  ownNats: Float64Array.from(example.vectors, (vector) => dot(pair, vector)),
});

/** The weights of one kind of texts. */
export function fitComparable(
  { own, others }: KindOfExamples,
  log: (line: string) => void,
  { rounds: roundsMissing = [], growth: growthMissing = [], joining = false }: Missing = {},
): ComparableFit {
  const vectors = own.flatMap((example) => example.vectors);
  const pair = fitLogistic(
    { vectors, outcomes: own.flatMap((example) => example.outcomes) },
    bySpread(vectors, PAIR_PENALTY),
  );
  const examples = [...own, ...others];
  const outcomes = examples.flatMap((example) => example.outcomes);
  const pairs = examples.map((example) => ownEvidence(example, pair));
  const rounds: Float64Array[] = [];
  let current = pairs.map(({ ownNats }) => ownNats);
  for (let round = 0; round < ROUNDS; round++) {
    const rows = examples.map((example, at) =>
      rowsOf(roundFeatures(frameOf(example), pairs[at]!, current[at]!)).map((row) => blank(row, roundsMissing)),
    );
    const all = rows.flat();
    const weights = fitLogistic({ vectors: all, outcomes }, bySpread(all, ROUND_PENALTY));
    current = rows.map((each) => Float64Array.from(each, (row) => dot(weights, row)));
    rounds.push(weights);
  }
  const cases = growthCases(own, pairs, current);
  for (const vector of cases.vectors) blank(vector, growthMissing);
  const joined = cases.outcomes.reduce((sum, outcome) => sum + outcome, 0);
  log(`${examples.length} documents, ${outcomes.length} pairs; ${joined} of ${cases.outcomes.length} join`);
  return {
    pair,
    rounds,
    growth: joining ? NEVER_GROWS : fitLogistic(cases, GROWTH_PENALTY),
    joinRate: joined / cases.outcomes.length,
  };
}

/** What is believed of the pairs of a document by the weights of one kind: before the rounds (`ownNats`), and after. */
export function believedBy(
  { pair, rounds }: ComparableFit,
  example: PairExample,
): { readonly pairs: PairSet; readonly nats: Float64Array } {
  const pairs = ownEvidence(example, pair);
  const weights = rounds.map((round) => [...round]);
  return { pairs, nats: believe(frameOf(example), pairs, weights) };
}

/** The signs of a document by the weights of one kind. */
function signsBy(fit: ComparableFit, example: PairExample): readonly number[] {
  const { pairs, nats } = believedBy(fit, example);
  const agreement = Float64Array.from(example.vectors.flatMap((vector) => AGREEMENT_FEATURES.map((f) => vector[f]!)));
  return kindSigns(frameOf(example), pairs, agreement, nats);
}

/** Examples, and the weights of the two kinds by which they are seen; those of their own kind must not be fitted on them. */
export interface SeenBy {
  readonly examples: readonly PairExample[];
  readonly translated: ComparableFit;
  readonly retold: ComparableFit;
}

/** Log-odds that texts are retold rather than translated, by KIND_FEATURES; each kind counts as much as the other. */
export function fitKind(translations: readonly SeenBy[], reports: readonly SeenBy[]): Float64Array {
  const vectorsOf = (seen: readonly SeenBy[]): Float64Array[] =>
    seen.flatMap(({ examples, translated, retold }) =>
      examples.map((example) => kindFeatures(signsBy(translated, example), signsBy(retold, example))),
    );
  const [others, own] = [vectorsOf(translations), vectorsOf(reports)];
  const times = Math.max(1, Math.round(others.length / own.length));
  const vectors = [...others, ...Array.from({ length: times }, () => own).flat()];
  return fitLogistic({ vectors, outcomes: vectors.map((_, at) => (at < others.length ? 0 : 1)) }, KIND_PENALTY);
}

const rowsOf = (flat: Float64Array): Float64Array[] =>
  Array.from({ length: flat.length / ROUND_FEATURE_COUNT }, (_, at) =>
    flat.subarray(at * ROUND_FEATURE_COUNT, (at + 1) * ROUND_FEATURE_COUNT),
  );

/** Around every right pair the search takes: may free sentences join? Growth follows the gold bead step by step. */
function growthCases(examples: readonly PairExample[], own: readonly PairSet[], beliefs: readonly Float64Array[]) {
  const cases = { vectors: [] as Float64Array[], outcomes: [] as number[] } satisfies Examples;
  examples.forEach((example, at) => {
    const pairs = own[at]!;
    const frame = frameOf(example);
    const believed = pairBeliefs(frame, pairs, beliefs[at]!);
    const taken = pickPairs(pairs, beliefs[at]!, TAKE_FROM_NATS);
    const free = {
      source: new Uint8Array(frame.sourceCount).fill(1),
      target: new Uint8Array(frame.targetCount).fill(1),
    };
    for (const k of taken) {
      free.source[pairs.source[k]!] = 0;
      free.target[pairs.target[k]!] = 0;
    }
    for (const k of taken) {
      const pair = { source: [pairs.source[k]!], target: [pairs.target[k]!] };
      const gold = example.beadOf.get(`${pair.source}:${pair.target}`);
      if (gold !== undefined) followGold(example, believed, pair, gold, free, cases);
    }
  });
  return cases;
}

function followGold(
  { comparison }: PairExample,
  beliefs: PairBeliefs,
  pair: Bead,
  gold: Bead,
  free: { readonly source: Uint8Array; readonly target: Uint8Array },
  cases: { readonly vectors: Float64Array[]; readonly outcomes: number[] },
): void {
  const belongs = ({ sourceGrows, index }: Newcomer): boolean =>
    (sourceGrows ? gold.source : gold.target).includes(index);
  const more = (list: readonly number[], index: number): number[] => [...list, index].sort((a, b) => a - b);
  let { source, target } = pair;
  for (let step = 0; step < MAX_GROWTH; step++) {
    const newcomers = newcomersOf(comparison, beliefs, { source, target }, free);
    for (const newcomer of newcomers) {
      cases.vectors.push(newcomer.vector);
      cases.outcomes.push(belongs(newcomer) ? 1 : 0);
    }
    const [joins] = newcomers.filter(belongs).sort((a, b) => b.linkNats - a.linkNats);
    if (joins === undefined) return;
    if (joins.sourceGrows) source = more(source, joins.index);
    else target = more(target, joins.index);
  }
}
