// A whole evaluation: any beads against any gold, per document and per n:m type, with intervals. The page and the
// command line print this value, so they cannot give different numbers.

import type { Bead } from '../types.js';
import { addLinkCounts, countLinks, type LinkCounts, type LinkScores, linkScores, NO_LINKS } from './aer.js';
import { type Confusion, confusions } from './confusions.js';
import { type GoldBead, sureBeads } from './gold.js';
import { bootstrapInterval, type Interval } from './intervals.js';
import { approximateRandomisation, pairedBootstrap } from './paired-test.js';
import {
  type BeadCounts,
  type BeadScores,
  countBeads,
  countByType,
  type NullPolicy,
  scoresOf,
  sumCounts,
} from './precision-recall.js';
import { seededRandom } from './seeded-random.js';
import { stretches } from './stretches.js';

/** One document pair: what should be there, and what a system or a person put there. */
export interface EvaluatedDocument {
  readonly name: string;
  readonly gold: readonly GoldBead[];
  readonly system: readonly Bead[];
}

export interface EvaluationOptions {
  readonly nulls?: NullPolicy;
  /** Seed of the bootstrap. Default 1. */
  readonly seed?: number;
  /** Default 1000. */
  readonly resamples?: number;
}

export interface DocumentEvaluation {
  readonly name: string;
  readonly counts: BeadCounts;
  readonly links: LinkCounts;
  readonly scores: BeadScores;
  readonly linkScores: LinkScores;
  readonly confusions: readonly Confusion[];
}

export interface TypeEvaluation {
  /** `1:1`, `2:1` ... */
  readonly type: string;
  readonly counts: BeadCounts;
  readonly scores: BeadScores;
}

export interface Evaluation {
  readonly scores: BeadScores;
  readonly linkScores: LinkScores;
  readonly counts: BeadCounts;
  readonly links: LinkCounts;
  readonly documents: readonly DocumentEvaluation[];
  readonly types: readonly TypeEvaluation[];
  /** 95 %, bootstrap over documents, or over the stretches of a single one; meaningful from about ten on. */
  readonly intervals: { readonly strictF1: Interval; readonly laxF1: Interval };
}

/** Strict and lax scores are counted against sure beads; AER uses sure and possible. */
export function evaluate(documents: readonly EvaluatedDocument[], options: EvaluationOptions = {}): Evaluation {
  const evaluated = documents.map((document) => evaluateDocument(document, options.nulls));
  const counts = evaluated.map((document) => document.counts);
  const links = evaluated.map((document) => document.links).reduce(addLinkCounts, NO_LINKS);
  const summed = sumCounts(counts);
  const units = unitsOf(documents.map(({ gold, system }) => [gold, system])).map(([gold, system]) =>
    countBeads(sureBeads(gold), system, options.nulls),
  );
  return {
    scores: scoresOf(summed),
    linkScores: linkScores(links),
    counts: summed,
    links,
    documents: evaluated,
    types: evaluateTypes(documents),
    intervals: { strictF1: intervalOf(units, 'strict', options), laxF1: intervalOf(units, 'lax', options) },
  };
}

/** What chance is judged over: documents, or the stretches of a single one. */
function unitsOf<L extends readonly [readonly GoldBead[], ...(readonly Bead[])[]]>(
  documents: readonly L[],
): readonly L[] {
  const [only, ...others] = documents;
  return only && others.length === 0 ? stretches(only) : documents;
}

export interface Comparison {
  /** F1 of the first system minus F1 of the second. */
  readonly difference: number;
  /** Two-sided, approximate randomisation over documents, or over the stretches of a single one. */
  readonly pValue: number;
  /** Share of bootstrap draws in which the first system was better. */
  readonly firstBetter: number;
  /** Documents or stretches. */
  readonly units: number;
}

/** Enough for p = 0.001, and for a page to wait for. */
const COMPARISON_TRIALS = 1000;

/** Compares two systems on the same documents in the same order. Throws RangeError if they are not. */
export function compare(
  first: readonly EvaluatedDocument[],
  second: readonly EvaluatedDocument[],
  level: 'strict' | 'lax',
  { seed = 1, trials = COMPARISON_TRIALS }: { readonly seed?: number; readonly trials?: number } = {},
): Comparison {
  const documents = first.map(({ name, gold, system }, index) => {
    const other = second[index];
    if (other?.name !== name) throw new RangeError(`no second result for document "${name}"`);
    return [gold, system, other.system] as const;
  });
  const pairs = unitsOf(documents).map(([gold, one, other]) => ({
    first: countBeads(sureBeads(gold), one),
    second: countBeads(sureBeads(gold), other),
  }));
  const statistic = (counts: readonly BeadCounts[]) => scoresOf(sumCounts(counts))[level].f1;
  return {
    ...approximateRandomisation(pairs, statistic, { random: seededRandom(seed), trials }),
    ...pairedBootstrap(pairs, statistic, { random: seededRandom(seed), trials }),
    units: pairs.length,
  };
}

function evaluateDocument({ name, gold, system }: EvaluatedDocument, nulls?: NullPolicy): DocumentEvaluation {
  const counts = countBeads(sureBeads(gold), system, nulls);
  const links = countLinks(gold, system);
  return {
    name,
    counts,
    links,
    scores: scoresOf(counts),
    linkScores: linkScores(links),
    confusions: confusions(sureBeads(gold), system),
  };
}

function evaluateTypes(documents: readonly EvaluatedDocument[]): readonly TypeEvaluation[] {
  const perDocument = documents.map(({ gold, system }) => countByType(sureBeads(gold), system));
  const types = new Set(perDocument.flatMap((byType) => [...byType.keys()]));
  return [...types]
    .map((type) => ({ type, counts: sumCounts(perDocument.flatMap((byType) => byType.get(type) ?? [])) }))
    .map(({ type, counts }) => ({ type, counts, scores: scoresOf(counts) }))
    .sort((a, b) => b.counts.recall.total - a.counts.recall.total || (a.type < b.type ? -1 : 1));
}

function intervalOf(
  counts: readonly BeadCounts[],
  level: 'strict' | 'lax',
  { seed = 1, resamples = 1000 }: EvaluationOptions,
): Interval {
  return bootstrapInterval(counts, (drawn) => scoresOf(sumCounts(drawn))[level].f1, {
    random: seededRandom(seed),
    resamples,
  });
}
