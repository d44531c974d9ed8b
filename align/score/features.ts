// The evidence for one bead as a short vector of numbers, in the order of FEATURES. Both sides are treated alike, so
// that swapping the documents mirrors the result.
import type { LexiconView } from '../lexicon/learned.js';
import type { Repeat } from '../search/crossing.js';
import type { Bead, MatchKind } from '../types.js';
import { type AnalysedSide, MARKS } from './analyse.js';
import {
  type Hits,
  hitFinder,
  type Informativeness,
  type Informed,
  informativeness,
  kindOf,
  natsOf,
  type PairHits,
  strengthOf,
  unitOf,
} from './hits.js';
import { expectedRatio, lengthDeviation } from './length.js';
import { HIT } from './match-keys.js';
import { type MatchTable, matchTypes } from './matches.js';
import { repeatFinder } from './repeats.js';

export const FEATURES = [
  // Words that find a match: nats of surprise, by kind of match.
  'hit:number',
  'hit:name',
  'hit:cognate',
  'hit:word',
  // Words about the same topic: they count for nothing else.
  'hit:topic',
  // Words that find none: how many nats they would have told, by kind of word.
  'miss:number',
  'miss:name',
  'miss:known',
  'miss:other',
  // Those of names again, up to SOME_NAMES: that a name is missing tells more than that another one is as well.
  'miss:some-name',
  // Square root of those of words that stand in several dictionary entries, each times ln of their number: the more ways to
  // say it are known, the more it means that none is found.
  'miss:listed',
  // Share of what could be told that was told, worse side and better side; square root of all that was told.
  'coverage:low',
  'coverage:high',
  'hits:root',
  // What the most telling words tell, from the first to the fourth, on the side where it is less.
  'hits:first',
  'hits:second',
  'hits:third',
  'hits:fourth',
  // What is told twice: a phrase and a word of it, the smaller of both; and near each other: again the smaller of two.
  'hits:overlap',
  'hits:near',
  // What two words tell that stand near each other in both texts: the smaller of the best two.
  'hits:together',
  // Squared departure from the expected length ratio, and the absolute one within what is usual of translations; ln of the
  // shorter and the longer side, 0 at 100 characters.
  'length:square',
  'length:usual',
  'length:shorter',
  'length:longer',
  // Difference in punctuation.
  ...MARKS.map((mark) => `mark:${mark}` as const),
  'bias',
] as const;
export const FEATURE_COUNT = FEATURES.length;
/** Feature of every kind of hit, by HIT: a learned translation counts like one from the dictionary. */
export const HIT_FEATURE: readonly number[] = [0, 1, 2, 3, 3, 4];
const TOPIC = 4;
const MISS = TOPIC + 1;
const MISS_KINDS = 4;
const MISS_NAME = MISS + 1;
const SOME_NAME = MISS + MISS_KINDS;
const LISTED = SOME_NAME + 1;
const COVERAGE = LISTED + 1;
const TOP = COVERAGE + 3;
const TOPS = 4;
const OVERLAP = TOP + TOPS;
const NEAR = OVERLAP + 1;
const TOGETHER = NEAR + 1;
const LENGTH = TOGETHER + 1;
const MARK = LENGTH + 4;
const BIAS = MARK + MARKS.length;

/** One document of a comparison: what its words tell, and by sentence what they could tell. */
export interface ComparedSide extends Informed {
  /** Kind of miss of every type: number, name, known, other. */
  readonly missKind: Uint8Array;
  /** MISS_KINDS numbers a sentence: the nats of all its words. */
  readonly missNats: Float64Array;
  /** By type, its nats times ln of the number of its dictionary entries. */
  readonly listedNats: Float64Array;
  /** By sentence, those of all its words; and whether the dictionary knows too few of them to tell (UNKNOWN_SHARE). */
  readonly allListedNats: Float64Array;
  readonly isUnknown: Uint8Array;
  /** Which sentences of the document say again what one says. */
  readonly repeats: (sentence: number) => readonly Repeat[];
}

/** Two analysed documents with all that is needed to compare any of their sentences. */
export interface Comparison {
  readonly source: ComparedSide;
  readonly target: ComparedSide;
  readonly forward: MatchTable;
  readonly backward: MatchTable;
  /** Expected characters of target per character of source. */
  readonly lengthRatio: number;
  readonly hits: (i: number, j: number) => PairHits;
  /** What others say of a pair of sentences, in nats: a third language, an outside model. */
  readonly adviceNats: (i: number, j: number) => number;
}

/** Nobody says anything: what most comparisons are made with. */
export const noAdvice: Comparison['adviceNats'] = () => 0;

/**
 * A sentence whose listed nats are less than this share of what its words tell is of names, or of a language or subject that
 * the dictionary does not know (one in a hundred of ours): its words count as if they stood in as many entries as most do.
 */
const UNKNOWN_SHARE = 0.2;
const USUAL_SHARE = 0.8;

function comparedSide(side: AnalysedSide, info: Informativeness): ComparedSide {
  const missKind = Uint8Array.from(side.types, (type, id) =>
    type.value !== null ? 0 : type.name ? 1 : info.matchable[id] === 1 ? 2 : 3,
  );
  const listedNats = Float64Array.from(side.types, ({ concepts }, id) =>
    concepts.length > 1 ? Math.log(concepts.length) * info.ownNats[id]! : 0,
  );
  const missNats = new Float64Array(side.sentenceCount * MISS_KINDS);
  const allListedNats = new Float64Array(side.sentenceCount);
  const isUnknown = new Uint8Array(side.sentenceCount);
  for (let index = 0; index < side.sentenceCount; index++) {
    for (let at = side.firstUnit[index]!; at < side.firstUnit[index + 1]!; at++) {
      const type = side.unitType[at]!;
      missNats[index * MISS_KINDS + missKind[type]!]! += info.ownNats[type]!;
      allListedNats[index]! += listedNats[type]!;
    }
    const words = missNats.subarray(index * MISS_KINDS + 1, (index + 1) * MISS_KINDS).reduce((sum, nats) => sum + nats);
    if (allListedNats[index]! < UNKNOWN_SHARE * words) isUnknown[index] = 1;
  }
  const compared = { side, info, missKind, missNats, listedNats, allListedNats, isUnknown };
  return { ...compared, repeats: repeatFinder(compared) };
}

export function compare(
  source: AnalysedSide,
  target: AnalysedSide,
  learned: LexiconView | null,
  adviceNats: Comparison['adviceNats'] = noAdvice,
  without: readonly MatchKind[] = [],
): Comparison {
  const { forward, backward } = matchTypes(source, target, learned, without);
  const near = comparedSide(source, informativeness(source, target, forward));
  const far = comparedSide(target, informativeness(target, source, backward));
  return {
    source: near,
    target: far,
    forward,
    backward,
    lengthRatio: expectedRatio(source, target),
    hits: hitFinder(near, far, forward),
    adviceNats,
  };
}

/** The hits of one sentence in two others: the better one for each of its words. Lists are sorted by unit. */
function mergeHits(a: Hits, b: Hits): Hits {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const merged: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i]!;
    const right = b[j]!;
    const order = unitOf(left) - unitOf(right);
    merged.push(order < 0 || (order === 0 && strengthOf(left) >= strengthOf(right)) ? left : right);
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  while (i < a.length) merged.push(a[i++]!);
  while (j < b.length) merged.push(b[j++]!);
  return merged;
}

/** The hits of one sentence in several: the best for each of its words. */
export const joinHits = (lists: readonly Hits[]): Hits => lists.reduce(mergeHits);

// The functions that follow run for every bead that is weighed, twenty a sentence, and in short texts before they are
// compiled with care, so they count through arrays instead of iterating.

function forwardHits({ hits }: Comparison, i: number, targets: readonly number[]): Hits {
  let joined = hits(i, targets[0]!).forward;
  for (let at = 1; at < targets.length; at++) joined = mergeHits(joined, hits(i, targets[at]!).forward);
  return joined;
}

function backwardHits({ hits }: Comparison, sources: readonly number[], j: number): Hits {
  let joined = hits(sources[0]!, j).backward;
  for (let at = 1; at < sources.length; at++) joined = mergeHits(joined, hits(sources[at]!, j).backward);
  return joined;
}

/** The most that two words tell together in any pair of these sentences. */
function mostTogether({ hits }: Comparison, sources: readonly number[], targets: readonly number[]): number {
  let most = 0;
  for (let i = 0; i < sources.length; i++)
    for (let j = 0; j < targets.length; j++) most = Math.max(most, hits(sources[i]!, targets[j]!).together);
  return most;
}

/** Where the length of a side counts 0; and from where down all are alike: of a few words little was to be learned. */
const USUAL_CHARS = 100;
const LEAST_CHARS = 25;

/** From so many standard deviations on, only the square counts on: seven of eight translations depart by less. */
const USUAL_DEVIATION = 1.5;

/** Nats of missing names, half of those of both sides, from which on more of them count no longer in `miss:some-name`. */
const SOME_NAMES = 3;

/** Words with so few characters between them stand near each other. */
const NEAR_CHARS = 25;

/** Adds what sentence `index` finds, given its hits, to the vector; returns the nats told. */
function addSentence(
  vector: Float64Array,
  compared: ComparedSide,
  index: number,
  hits: Hits,
  tops: Float64Array,
): number {
  const { firstUnit, unitType, unitStart, unitEnd } = compared.side;
  const start = firstUnit[index]!;
  const { info, missKind, missNats, listedNats } = compared;
  const missedBefore = missedWords(vector);
  for (let kind = 0; kind < MISS_KINDS; kind++) vector[MISS + kind]! += missNats[index * MISS_KINDS + kind]! / 2;
  let listed = compared.allListedNats[index]!;
  let told = 0;
  // The latest word, or the words that overlap: where they end, and the most that one of them tells.
  let end = -1;
  let latest = 0;
  for (let k = 0; k < hits.length; k++) {
    const hit = hits[k]!;
    const at = start + unitOf(hit);
    const type = unitType[at]!;
    const nats = natsOf(info, type, hit);
    vector[HIT_FEATURE[kindOf(hit)]!]! += nats / 2;
    if (kindOf(hit) === HIT.topic) continue;
    vector[MISS + missKind[type]!]! -= (strengthOf(hit) * info.ownNats[type]!) / 2;
    listed -= strengthOf(hit) * listedNats[type]!;
    told += nats;
    keepTop(tops, nats);
    const gap = unitStart[at]! - end;
    if (end >= 0 && gap <= NEAR_CHARS) vector[gap < 0 ? OVERLAP : NEAR]! += Math.min(nats, latest) / 2;
    latest = gap < 0 ? Math.max(nats, latest) : nats;
    end = Math.max(end, unitEnd[at]!);
  }
  const isUnknown = compared.isUnknown[index] === 1;
  vector[LISTED]! += isUnknown ? USUAL_SHARE * (missedWords(vector) - missedBefore) : listed / 2;
  return told;
}

/** Nats of the words, numbers left out, that find nothing. */
const missedWords = (vector: Float64Array): number => vector[MISS + 1]! + vector[MISS + 2]! + vector[MISS + 3]!;

/** Enters a value among the TOPS largest, which fall. */
function keepTop(tops: Float64Array, nats: number): void {
  let place = TOPS;
  while (place > 0 && nats > tops[place - 1]!) place--;
  for (let at = TOPS - 1; at > place; at--) tops[at] = tops[at - 1]!;
  if (place < TOPS) tops[place] = nats;
}

/** The most telling words of either side of the bead that is weighed. */
const sourceTops = new Float64Array(TOPS);
const targetTops = new Float64Array(TOPS);

const missed = (vector: Float64Array): number => vector[MISS]! + missedWords(vector);

/** Characters of several sentences. */
export const lengthOf = ({ lengthChars }: AnalysedSide, indices: readonly number[]): number => {
  let sum = 0;
  for (let at = 0; at < indices.length; at++) sum += lengthChars[indices[at]!]!;
  return sum;
};

/** How far the lengths of a bead are from what is expected, in standard deviations; positive where the target is long. */
export const deviationOf = ({ source, target, lengthRatio }: Comparison, bead: Bead): number =>
  lengthDeviation(lengthOf(source.side, bead.source), lengthOf(target.side, bead.target), lengthRatio);

const markOf = ({ marks }: AnalysedSide, indices: readonly number[], mark: number): number => {
  let sum = 0;
  for (let at = 0; at < indices.length; at++) sum += marks[indices[at]! * MARKS.length + mark]!;
  return sum;
};

/** By how many the counts of one mark (an index into MARKS) differ. */
export const markDifference = (
  near: AnalysedSide,
  own: readonly number[],
  far: AnalysedSide,
  others: readonly number[],
  mark: number,
): number => Math.abs(markOf(near, own, mark) - markOf(far, others, mark));

/**
 * The evidence for the bead (source, target), in the order of FEATURES. `vector` is filled and returned: whoever weighs
 * one bead after the other hands in the same one again.
 */
export function features(
  comparison: Comparison,
  source: readonly number[],
  target: readonly number[],
  vector: Float64Array = new Float64Array(FEATURE_COUNT),
): Float64Array {
  vector.fill(0);
  sourceTops.fill(0);
  targetTops.fill(0);
  let toldS = 0;
  let toldT = 0;
  for (let at = 0; at < source.length; at++)
    toldS += addSentence(
      vector,
      comparison.source,
      source[at]!,
      forwardHits(comparison, source[at]!, target),
      sourceTops,
    );
  const missedS = 2 * missed(vector);
  for (let at = 0; at < target.length; at++)
    toldT += addSentence(
      vector,
      comparison.target,
      target[at]!,
      backwardHits(comparison, source, target[at]!),
      targetTops,
    );
  const missedT = 2 * missed(vector) - missedS;
  vector[SOME_NAME] = Math.min(vector[MISS_NAME]!, SOME_NAMES);
  vector[LISTED] = Math.sqrt(Math.max(0, vector[LISTED]!));
  const coverS = toldS > 0 ? toldS / (toldS + missedS) : 0;
  const coverT = toldT > 0 ? toldT / (toldT + missedT) : 0;
  vector[COVERAGE] = Math.min(coverS, coverT) * 5;
  vector[COVERAGE + 1] = Math.max(coverS, coverT) * 5;
  vector[COVERAGE + 2] = Math.sqrt((toldS + toldT) / 2);
  for (let top = 0; top < TOPS; top++) vector[TOP + top] = Math.min(sourceTops[top]!, targetTops[top]!) / 3;
  vector[TOGETHER] = mostTogether(comparison, source, target) / 3;
  const { source: near, target: far, lengthRatio } = comparison;
  const charsS = lengthOf(near.side, source);
  const charsT = lengthOf(far.side, target);
  const deviation = Math.abs(lengthDeviation(charsS, charsT, lengthRatio));
  vector[LENGTH] = Math.min(deviation * deviation, 64) / 8;
  vector[LENGTH + 1] = Math.min(deviation, USUAL_DEVIATION);
  vector[LENGTH + 2] = Math.log(Math.max(LEAST_CHARS, Math.min(charsS, charsT)) / USUAL_CHARS);
  vector[LENGTH + 3] = Math.log(Math.max(LEAST_CHARS, charsS, charsT) / USUAL_CHARS);
  for (let mark = 0; mark < MARKS.length; mark++) {
    const difference = markDifference(near.side, source, far.side, target, mark);
    if (difference > 0) vector[MARK + mark] = Math.sqrt(difference);
  }
  vector[BIAS] = 1;
  return vector;
}
