// The evidence for one bead as a short vector of numbers, in the order of FEATURES. Both sides are treated alike, so
// that swapping the documents mirrors the result.
import type { LexiconView } from '../lexicon/learned.js';
import type { AnalysedSentence, AnalysedSide } from './analyse.js';
import { MARKS } from './analyse.js';
import { type Hits, type Informativeness, informativeness, sentenceHits } from './hits.js';
import { type MatchTable, matchTypes } from './matches.js';

export const FEATURES = [
  // Words that find a match: nats of surprise, by kind of match.
  'hit:number',
  'hit:name',
  'hit:cognate',
  'hit:word',
  // Words that find none: how many nats they would have told, by kind of word.
  'miss:number',
  'miss:name',
  'miss:known',
  'miss:other',
  // Share of what could be told that was told, worse side and better side.
  'coverage:low',
  'coverage:high',
  'hits:root',
  // Squared and absolute departure from the expected length ratio.
  'length:square',
  'length:absolute',
  // Difference in punctuation.
  ...MARKS.map((mark) => `mark:${mark}` as const),
  'bias',
] as const;
export const FEATURE_COUNT = FEATURES.length;
/** Feature of every kind of hit: a learned translation counts like one from the dictionary. */
const HIT_FEATURE: readonly number[] = [0, 1, 2, 3, 3];
const MISS = 4;
const COVERAGE = MISS + 4;
const LENGTH = COVERAGE + 3;
const MARK = LENGTH + 2;
export const BIAS = MARK + MARKS.length;

/** Two analysed documents with all that is needed to compare any of their sentences. */
export interface Comparison {
  readonly source: AnalysedSide;
  readonly target: AnalysedSide;
  readonly forward: MatchTable;
  readonly backward: MatchTable;
  readonly sourceInfo: Informativeness;
  readonly targetInfo: Informativeness;
  /** Expected characters of target per character of source. */
  readonly lengthRatio: number;
  /** Rows computed so far: hits of a source sentence in target sentences, and the reverse. */
  readonly forwardRows: (Map<number, Hits> | undefined)[];
  readonly backwardRows: (Map<number, Hits> | undefined)[];
}

/** Imagined text, in characters, that holds the length ratio near its prior in short documents. */
const RATIO_PRIOR_CHARS = 4000;

/** Expected target characters per source character: what the documents show, held near what the scripts suggest. */
function expectedRatio(source: AnalysedSide, target: AnalysedSide): number {
  const compactness = (side: AnalysedSide): number => (side.arabicScript ? 0.95 : 1 / 0.95);
  const chars = (side: AnalysedSide): number => side.sentences.reduce((sum, sentence) => sum + sentence.lengthChars, 0);
  return (
    (chars(target) + RATIO_PRIOR_CHARS * compactness(target)) /
    (chars(source) + RATIO_PRIOR_CHARS * compactness(source))
  );
}

export function compare(source: AnalysedSide, target: AnalysedSide, learned: LexiconView | null): Comparison {
  const { forward, backward } = matchTypes(source, target, learned);
  return {
    source,
    target,
    forward,
    backward,
    sourceInfo: informativeness(source, target, forward),
    targetInfo: informativeness(target, source, backward),
    lengthRatio: expectedRatio(source, target),
    forwardRows: [],
    backwardRows: [],
  };
}

export function forwardRow(comparison: Comparison, index: number): Map<number, Hits> {
  comparison.forwardRows[index] ??= sentenceHits(
    comparison.source,
    comparison.target,
    comparison.forward,
    index,
    0,
    comparison.target.sentences.length,
  );
  return comparison.forwardRows[index];
}

export function backwardRow(comparison: Comparison, index: number): Map<number, Hits> {
  comparison.backwardRows[index] ??= sentenceHits(
    comparison.target,
    comparison.source,
    comparison.backward,
    index,
    0,
    comparison.source.sentences.length,
  );
  return comparison.backwardRows[index];
}

/** Adds what the sentences `own` find in the sentences `others` to the vector; returns [told, tellable] in nats. */
function addSide(
  vector: Float64Array,
  side: AnalysedSide,
  info: Informativeness,
  own: readonly number[],
  others: readonly number[],
  row: (index: number) => Map<number, Hits>,
): [number, number] {
  let told = 0;
  let tellable = 0;
  for (const index of own) {
    const units = side.sentences[index]!.units;
    const best = new Float64Array(units.length);
    const kinds = new Int8Array(units.length);
    const found = row(index);
    for (const other of others) {
      const hits = found.get(other);
      if (hits === undefined) continue;
      for (let k = 0; k < hits.unit.length; k++) {
        const unit = hits.unit[k]!;
        if (hits.strength[k]! <= best[unit]!) continue;
        best[unit] = hits.strength[k]!;
        kinds[unit] = hits.kind[k]!;
      }
    }
    for (let u = 0; u < units.length; u++) {
      const type = units[u]!.type;
      const hit = best[u]! * info.hitNats[type]!;
      const missed = (1 - best[u]!) * info.ownNats[type]!;
      const known = side.types[type]!;
      if (hit > 0) vector[HIT_FEATURE[kinds[u]!]!]! += hit / 2;
      const missKind = known.value !== null ? 0 : known.name ? 1 : info.matchable[type] === 1 ? 2 : 3;
      vector[MISS + missKind]! += missed / 2;
      told += hit;
      tellable += hit + missed;
    }
  }
  return [told, tellable];
}

const lengthOf = (sentences: readonly AnalysedSentence[], indices: readonly number[]): number => {
  let sum = 0;
  for (const index of indices) sum += sentences[index]!.lengthChars;
  return sum;
};

const markOf = (sentences: readonly AnalysedSentence[], indices: readonly number[], mark: number): number => {
  let sum = 0;
  for (const index of indices) sum += sentences[index]!.marks[mark]!;
  return sum;
};

/** By how many the counts of one mark (an index into MARKS) differ. */
export function markDifference(
  near: AnalysedSide,
  own: readonly number[],
  far: AnalysedSide,
  others: readonly number[],
  mark: number,
): number {
  return Math.abs(markOf(near.sentences, own, mark) - markOf(far.sentences, others, mark));
}

/** Gale and Church (1993): the difference in length in standard deviations; the variance grows with the length. */
export function lengthDeviation(sourceChars: number, targetChars: number, ratio: number): number {
  const mean = (sourceChars * ratio + targetChars) / 2;
  return mean === 0
    ? 0
    : (targetChars - sourceChars * ratio) / Math.sqrt(6.8 * mean * Math.max(1, Math.min(ratio, 1 / ratio)));
}

/** The evidence for the bead (source, target), in the order of FEATURES. */
export function features(comparison: Comparison, source: readonly number[], target: readonly number[]): Float64Array {
  const vector = new Float64Array(FEATURE_COUNT);
  const [toldS, tellableS] = addSide(vector, comparison.source, comparison.sourceInfo, source, target, (i) =>
    forwardRow(comparison, i),
  );
  const [toldT, tellableT] = addSide(vector, comparison.target, comparison.targetInfo, target, source, (j) =>
    backwardRow(comparison, j),
  );
  const coverS = tellableS > 0 ? toldS / tellableS : 0;
  const coverT = tellableT > 0 ? toldT / tellableT : 0;
  vector[COVERAGE] = Math.min(coverS, coverT) * 5;
  vector[COVERAGE + 1] = Math.max(coverS, coverT) * 5;
  vector[COVERAGE + 2] = Math.sqrt((toldS + toldT) / 2);
  const deviation = Math.abs(
    lengthDeviation(
      lengthOf(comparison.source.sentences, source),
      lengthOf(comparison.target.sentences, target),
      comparison.lengthRatio,
    ),
  );
  vector[LENGTH] = Math.min(deviation * deviation, 64) / 8;
  vector[LENGTH + 1] = Math.min(deviation, 8);
  for (let mark = 0; mark < MARKS.length; mark++) {
    const difference = Math.abs(
      markOf(comparison.source.sentences, source, mark) - markOf(comparison.target.sentences, target, mark),
    );
    vector[MARK + mark] = Math.sqrt(difference);
  }
  vector[BIAS] = 1;
  return vector;
}
