// Word translations learned from sentence pairs: IBM Model 1 (Brown et al., "The Mathematics of Statistical Machine
// Translation", Computational Linguistics 19, 1993) run in both directions at once, a link counting as far as both
// directions agree on it (Liang, Taskar and Klein, "Alignment by Agreement", NAACL 2006).
// Counts are kept, not probabilities: more pairs can be added at any time, and pairs can be left out again.

/** What is known of the words of two languages. Plain data but for the maps; see `lexicon-data.ts` for storing it. */
export interface LearnedLexicon {
  /** Stem of the source language -> stem of the target language -> expected number of links. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Stem -> weighted number of sentence pairs it was met in. */
  readonly sourceTotals: ReadonlyMap<string, number>;
  readonly targetTotals: ReadonlyMap<string, number>;
}

/** How much a rejected group counts against the links it would have taught. */
export const REJECTED_WEIGHT = -0.5;

/** One sentence pair as two bags of stems, without those that other evidence explains. */
export interface TrainingPair {
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** A confirmed pair counts 1, a likely one its probability, a rejected one less than 0. */
  readonly weight: number;
}

export const emptyLexicon = (): LearnedLexicon => ({
  counts: new Map(),
  sourceTotals: new Map(),
  targetTotals: new Map(),
});

/** Links that are imagined for any two words, so that the unseen is not impossible. */
const SMOOTHING = 0.02;
/** Doubt about rare words, in sightings: how probable the partner is of a word seen always with it, n times: n / (n + DOUBT). */
const DOUBT = 0.8;
/** Translations less probable than this, and with fewer links, are not heard. */
const LEAST_PROBABILITY = 0.05;
const LEAST_LINKS = 0.1;
/** A word is found in one of so many sentences by chance, as -ln: one in 150. */
const CHANCE_NATS = 5;
const EM_ROUNDS = 5;

type Counts = Map<string, Map<string, number>>;

const countOf = (lexicon: LearnedLexicon, source: string, target: string): number =>
  lexicon.counts.get(source)?.get(target) ?? 0;

function addTo(map: Map<string, number>, key: string, amount: number): void {
  map.set(key, Math.max(0, (map.get(key) ?? 0) + amount));
}

function addCount(counts: Counts, source: string, target: string, amount: number): void {
  let row = counts.get(source);
  if (row === undefined) {
    row = new Map();
    counts.set(source, row);
  }
  addTo(row, target, amount);
}

/** Expected links within one pair under what is known so far; `add` gets every link with its amount, in (0, 1]. */
function expectedLinks(
  known: LearnedLexicon,
  pair: TrainingPair,
  add: (source: string, target: string, amount: number) => void,
): void {
  const { source, target } = pair;
  const forward = new Float64Array(source.length * target.length);
  const backward = new Float64Array(source.length * target.length);
  const rows = new Float64Array(source.length).fill(SMOOTHING);
  const columns = new Float64Array(target.length).fill(SMOOTHING);
  for (let s = 0; s < source.length; s++) {
    const row = known.counts.get(source[s]!);
    const sourceTotal = (known.sourceTotals.get(source[s]!) ?? 0) + 1;
    for (let t = 0; t < target.length; t++) {
      const count = (row?.get(target[t]!) ?? 0) + SMOOTHING;
      const at = s * target.length + t;
      forward[at] = count / sourceTotal;
      backward[at] = count / ((known.targetTotals.get(target[t]!) ?? 0) + 1);
      columns[t]! += forward[at]!;
      rows[s]! += backward[at]!;
    }
  }
  for (let s = 0; s < source.length; s++) {
    for (let t = 0; t < target.length; t++) {
      const at = s * target.length + t;
      const amount = Math.sqrt((forward[at]! / columns[t]!) * (backward[at]! / rows[s]!));
      if (amount > 0.01) add(source[s]!, target[t]!, amount);
    }
  }
}

/** One round of expectation: the counts that the pairs give under `known`. */
function expectation(known: LearnedLexicon, pairs: readonly TrainingPair[]): LearnedLexicon {
  const counts: Counts = new Map();
  const sourceTotals = new Map<string, number>();
  const targetTotals = new Map<string, number>();
  for (const pair of pairs) {
    for (const word of pair.source) addTo(sourceTotals, word, pair.weight);
    for (const word of pair.target) addTo(targetTotals, word, pair.weight);
    expectedLinks(known, pair, (source, target, amount) => addCount(counts, source, target, amount * pair.weight));
  }
  return { counts, sourceTotals, targetTotals };
}

/** The sum of two lexicons; with `sign` -1 their difference, never below 0. */
export function combine(a: LearnedLexicon, b: LearnedLexicon, sign = 1): LearnedLexicon {
  const counts: Counts = new Map([...a.counts].map(([source, row]) => [source, new Map(row)]));
  for (const [source, row] of b.counts)
    for (const [target, count] of row) addCount(counts, source, target, sign * count);
  const sourceTotals = new Map(a.sourceTotals);
  const targetTotals = new Map(a.targetTotals);
  for (const [word, total] of b.sourceTotals) addTo(sourceTotals, word, sign * total);
  for (const [word, total] of b.targetTotals) addTo(targetTotals, word, sign * total);
  return { counts, sourceTotals, targetTotals };
}

/** Learns from more pairs without forgetting: one expectation round under what is known, added to it. */
export function learn(lexicon: LearnedLexicon, pairs: readonly TrainingPair[]): LearnedLexicon {
  return combine(lexicon, expectation(lexicon, pairs));
}

/** Trains from nothing but the pairs (and what is known already): several rounds of expectation-maximisation. */
export function train(pairs: readonly TrainingPair[], known: LearnedLexicon = emptyLexicon()): LearnedLexicon {
  let current = known;
  for (let round = 0; round < EM_ROUNDS; round++) current = combine(known, expectation(current, pairs));
  return current;
}

/** What part of `lexicon` comes from these pairs: to be left out when they themselves are scored. */
export const contribution = (lexicon: LearnedLexicon, pairs: readonly TrainingPair[]): LearnedLexicon =>
  expectation(lexicon, pairs);

/** A lexicon, and what is to be left out of it. */
export interface LexiconView {
  readonly lexicon: LearnedLexicon;
  readonly without?: LearnedLexicon;
}

/**
 * What it tells that a translation of this probability is there, as a share of what a sure one tells. It is there by itself or
 * by chance, which is ln(p / chance + 1 - p) nats more than by chance: of two words that stood together once among ten others,
 * each of the ten could be the translation, and to meet one of them again is still no accident.
 */
export const strengthOfProbability = (probability: number): number =>
  Math.log(1 + Math.min(probability, 1) * (Math.exp(CHANCE_NATS) - 1)) / CHANCE_NATS;

/** The likely translations of a source stem with their strengths in (0, 1]; how probable each is: links over sightings, doubtful when rare. */
export function translations(
  view: LexiconView,
  source: string,
): { readonly word: string; readonly strength: number }[] {
  const row = view.lexicon.counts.get(source);
  if (row === undefined) return [];
  const { lexicon, without } = view;
  const total = (totals: 'sourceTotals' | 'targetTotals', word: string): number =>
    Math.max(0, (lexicon[totals].get(word) ?? 0) - (without?.[totals].get(word) ?? 0));
  const sourceTotal = total('sourceTotals', source);
  const found: { word: string; strength: number }[] = [];
  for (const [word, count] of row) {
    const left = count - (without === undefined ? 0 : countOf(without, source, word));
    if (left < LEAST_LINKS) continue;
    const probability = left / Math.sqrt((sourceTotal + DOUBT) * (total('targetTotals', word) + DOUBT));
    if (probability >= LEAST_PROBABILITY) found.push({ word, strength: strengthOfProbability(probability) });
  }
  return found;
}
