// The recipe for texts that correspond only in part and in another order: single pairs first, by evidence, rivals and
// neighbours; then pairs grow to n:m where a free neighbour adds evidence (grow.ts).
import { weigh, weightsFor } from '../score/bead-model.js';
import { candidatePairs } from '../score/candidates.js';
import { type Comparison, FEATURE_COUNT, FEATURES, features } from '../score/features.js';
import { logit, probability } from '../score/odds.js';
import { believe, type Frame, type PairSet, pickPairs } from '../search/crossing.js';
import { AGREEMENT, kindSigns, mixed, retoldShare } from '../search/kind-of-texts.js';
import { pairBeliefs } from '../search/pair-beliefs.js';
import type { Found } from './found.js';
import { countFree, type Freedom } from './free.js';
import type { GrowthTask } from './grow.js';

/** Pairs less probable than this are not taken from translated texts: found on the development sets to give the best strict F1. */
const TAKE_FROM = 0.4;
/** Sentences that join less probably than this do not join in translated texts: only what is more likely than not. */
const JOIN_FROM = 0.5;
/** Whatever is to be expected of retold texts, no less probable links are taken. */
const LEAST_TAKE_FROM = 0.15;
/** Between 0.1 and 0.4 beliefs in held-out news come true a third to two thirds more often than they say: so less is asked of them. Set by hand. */
const MODESTY = 0.65;
/** Share of the candidates that join in translated texts with gaps, before any are seen. Set by hand. */
const USUAL_JOIN_RATE = 0.05;

/** The candidate pairs by the weights of both kinds. */
interface ScoredPairs {
  readonly translated: PairSet;
  readonly retold: PairSet;
  /** By pair, AGREEMENT.length numbers each. */
  readonly agreement: Float64Array;
}

/** Where in the vector of FEATURES the numbers of AGREEMENT stand. */
export const AGREEMENT_FEATURES: readonly number[] = AGREEMENT.map((name) => FEATURES.indexOf(name));

function scoredPairs(comparison: Comparison, free: Freedom): ScoredPairs {
  const { translated, retold } = weightsFor(comparison);
  const vector = new Float64Array(FEATURE_COUNT);
  const pairs = candidatePairs(comparison, free.sourceFree, free.targetFree).filter(
    ({ source, target }) => !free.isRejected([source], [target]),
  );
  const places = {
    source: Int32Array.from(pairs, (pair) => pair.source),
    target: Int32Array.from(pairs, (pair) => pair.target),
  };
  const translatedNats = new Float64Array(pairs.length);
  const retoldNats = new Float64Array(pairs.length);
  const agreement = new Float64Array(pairs.length * AGREEMENT.length);
  for (const [k, { source, target }] of pairs.entries()) {
    features(comparison, [source], [target], vector);
    const advice = comparison.adviceNats(source, target);
    translatedNats[k] = weigh(translated.pair, vector) + advice;
    retoldNats[k] = weigh(retold.pair, vector) + advice;
    for (let at = 0; at < AGREEMENT.length; at++)
      agreement[k * AGREEMENT.length + at] = vector[AGREEMENT_FEATURES[at]!]!;
  }
  return { translated: { ...places, ownNats: translatedNats }, retold: { ...places, ownNats: retoldNats }, agreement };
}

/** Which sentences are copies of which, for documents that repeat themselves. */
const alike = ({ source: { side: source }, target: { side: target } }: Comparison) => ({
  ...(source.distinctCount < source.sentenceCount ? { sourceAlike: source.firstAlike } : {}),
  ...(target.distinctCount < target.sentenceCount ? { targetAlike: target.firstAlike } : {}),
});

/** What is believed of the pairs of a document, before they grow: enough to judge by which recipe fits. */
export interface PairView {
  readonly comparison: Comparison;
  readonly free: Freedom;
  readonly frame: Frame;
  readonly pairs: PairSet;
  /** Log-odds by pair, by the weights of the kind that the texts are of. */
  readonly nats: Float64Array;
  /** How far the texts are believed to be retold rather than translated, in [0, 1]. */
  readonly retoldShare: number;
  /** The pairs that are believed as parts of a translation, each sentence once. */
  readonly translated: readonly Found[];
}

/**
 * From which probability on links of retold texts are taken: half of the F1 that can be expected of them, where it is
 * greatest (Lipton, Elkan and Naryanaswamy 2014). Of texts that have much in common only what is nearly as likely as not,
 * of those that have little also what is less likely: there is little else.
 */
function worthTaking(nats: Float64Array): number {
  const falling = nats.map(probability).sort().reverse();
  const all = falling.reduce((sum, each) => sum + each, 0);
  let best = 0;
  let right = 0;
  for (const [at, each] of falling.entries()) {
    right += each;
    best = Math.max(best, (2 * right) / (at + 1 + all));
  }
  return Math.max(LEAST_TAKE_FROM, Math.min(TAKE_FROM, (MODESTY * best) / 2));
}

/** Sentences of the shorter text with which the kind of texts is judged half and half. Set by hand. */
const HALF_JUDGED = 6;

/** How much can be told of the kind of texts with so many sentences: nearly all with twenty, little with two. */
const weightOfJudgement = (sentences: number): number => sentences ** 2 / (sentences ** 2 + HALF_JUDGED ** 2);

export function pairView(comparison: Comparison, free: Freedom): PairView {
  const { translated, retold, kind } = weightsFor(comparison);
  const pairs = scoredPairs(comparison, free);
  const frame = {
    sourceCount: free.sourceFree.length,
    targetCount: free.targetFree.length,
    sourceFreeCount: countFree(free.sourceFree),
    targetFreeCount: countFree(free.targetFree),
    ...alike(comparison),
    sourceRepeats: comparison.source.repeats,
    targetRepeats: comparison.target.repeats,
    certain: free.certain.flatMap((bead) =>
      bead.source.flatMap((i) => bead.target.map((j): [number, number] => [i, j])),
    ),
  };
  const translatedNats = believe(frame, pairs.translated, translated.rounds);
  const retoldNats = believe(frame, pairs.retold, retold.rounds);
  const judged = retoldShare(
    kind,
    kindSigns(frame, pairs.translated, pairs.agreement, translatedNats),
    kindSigns(frame, pairs.retold, pairs.agreement, retoldNats),
  );
  const share = judged * weightOfJudgement(Math.min(frame.sourceCount, frame.targetCount));
  return {
    comparison,
    free,
    frame,
    pairs: pairs.translated,
    nats: mixed(translatedNats, retoldNats, share),
    retoldShare: share,
    translated: foundAt(pairs.translated, translatedNats, TAKE_FROM),
  };
}

const foundAt = (pairs: PairSet, nats: Float64Array, takeFrom: number): Found[] =>
  pickPairs(pairs, nats, logit(takeFrom)).map(
    (k): Found => ({ source: [pairs.source[k]!], target: [pairs.target[k]!], confidence: probability(nats[k]!) }),
  );

const allAt = ({ source, target }: PairSet, nats: Float64Array, takeFrom: number): Found[] => {
  const least = logit(takeFrom);
  const all: Found[] = [];
  for (let k = 0; k < nats.length; k++)
    if (nats[k]! > least) all.push({ source: [source[k]!], target: [target[k]!], confidence: probability(nats[k]!) });
  return all;
};

/** The believed pairs of a document, ready to grow. */
export function comparableTask({ comparison, free, frame, pairs, nats, retoldShare: share }: PairView): GrowthTask {
  const { translated, retold } = weightsFor(comparison);
  const between = (a: number, b: number): number => probability((1 - share) * logit(a) + share * logit(b));
  const worth = worthTaking(nats);
  const takeFrom = between(TAKE_FROM, worth);
  return {
    comparison,
    free,
    pairs: foundAt(pairs, nats, takeFrom),
    all: allAt(pairs, nats, takeFrom),
    growth: mixed(translated.growth, retold.growth, share),
    certainty: mixed(translated.certainty, retold.certainty, share),
    joinRate: between(translated.joinRate, retold.joinRate),
    usualRate: between(USUAL_JOIN_RATE, retold.joinRate),
    joinFrom: between(JOIN_FROM, worth),
    beliefs: pairBeliefs(frame, pairs, nats),
  };
}
