// How pairs of documents are aligned, whatever dictionary is handed in; `align.ts` hands in the built-in one.

import { DEFAULT_MIN_CONFIDENCE } from './confidence.js';
import type { Glossary } from './lexicon/glossary.js';
import { knowledgeWith } from './lexicon/knowledge.js';
import { contribution, emptyLexicon, train } from './lexicon/learned.js';
import { trainingPair } from './lexicon/training.js';
import { addOrders, comparableNats, coveredBy, isDoubtful, orderOf, samplesOf } from './recipes/auto.js';
import { comparableTask, type PairView, pairView } from './recipes/comparable.js';
import type { Found } from './recipes/found.js';
import { type Freedom, freedom } from './recipes/free.js';
import { alignGaleChurch } from './recipes/gale-church.js';
import { fitGrowth, grow } from './recipes/grow.js';
import { alignParallel, fitRates, parallelTask } from './recipes/parallel.js';
import { withSureness } from './recipes/sureness.js';
import { analyse } from './score/analyse.js';
import { findStrongPairs } from './score/candidates.js';
import { explain } from './score/explain.js';
import { type Comparison, compare, deviationOf, noAdvice } from './score/features.js';
import { pivotAdvice } from './score/pivot.js';
import type { Alignment, AlignOptions, AlignSide, Bead, RecipeName, Suggestion } from './types.js';

/** Two documents to align. */
export interface DocumentPair {
  readonly source: AlignSide;
  readonly target: AlignSide;
}

interface Job extends DocumentPair {
  readonly comparison: Comparison;
  readonly free: Freedom;
}

type Recipe = Exclude<RecipeName, 'auto'>;

function adviceOf({ pivot = [], scorer }: AlignOptions): (i: number, j: number) => number {
  if (pivot.length === 0) return scorer ?? noAdvice;
  const third = pivotAdvice(pivot);
  return scorer === undefined ? third : (i, j) => third(i, j) + scorer(i, j);
}

function prepare(general: Glossary, pair: DocumentPair, options: AlignOptions): Job {
  const { source, target } = pair;
  const knowledge = knowledgeWith(general, options.terms ?? [], source.language, target.language);
  const learned = options.lexicon === undefined ? null : { lexicon: options.lexicon };
  const sides = [analyse(source, knowledge), analyse(target, knowledge)] as const;
  const comparison = compare(...sides, learned, adviceOf(options), options.without);
  return { ...pair, comparison, free: freedom(source.sentences.length, target.sentences.length, options) };
}

/** The recipe to use, and as much of its work as the choice has done. */
interface Choice {
  readonly recipe: Recipe;
  readonly views?: readonly PairView[];
  readonly found?: Found[][];
}

function chooseRecipe(jobs: readonly Job[], wanted: RecipeName): Choice {
  if (wanted !== 'auto') return { recipe: wanted };
  const samples = jobs.map(({ comparison, free }) => {
    const taken = samplesOf(free);
    // Of a long text all pairs will be asked for as well: they are found in one go with those of the samples.
    if (taken[0]!.free !== free)
      findStrongPairs(
        comparison,
        free,
        taken.map((sample) => ({ ...sample.free, asked: sample.asked! })),
      );
    return taken.map((sample) => ({ sample, view: pairView(comparison, sample.free) }));
  });
  const orders = samples.map((each) =>
    addOrders(each.map(({ sample, view }) => orderOf(view.translated, sample, view.retoldShare))),
  );
  const whole = samples.every((each) => each.length === 1);
  const views = samples.flatMap((each) => each.map(({ view }) => view));
  const comparable: Choice = { recipe: 'comparable', ...(whole ? { views } : {}) };
  const nats = comparableNats(addOrders(orders));
  if (!isDoubtful(nats)) return nats > 0 ? comparable : { recipe: 'parallel' };
  const found = runParallel(jobs);
  const seen = orders.map((order, at) => coveredBy(order, jobs[at]!.free, found[at]!));
  return comparableNats(addOrders(seen)) > 0 ? comparable : { recipe: 'parallel', found };
}

function runParallel(jobs: readonly Job[]): Found[][] {
  const tasks = jobs.map((job) => parallelTask(job.comparison, job.free));
  const rates = fitRates(tasks);
  return tasks.map((task) => alignParallel(task, rates));
}

function runAll(jobs: readonly Job[], choice: Choice): Found[][] {
  if (choice.recipe === 'gale-church') return jobs.map((job) => alignGaleChurch(job.comparison, job.free));
  if (choice.recipe === 'comparable') {
    const views = choice.views ?? jobs.map((job) => pairView(job.comparison, job.free));
    const tasks = views.map(comparableTask);
    const shift = fitGrowth(tasks);
    return tasks.map((task) => grow(task, shift));
  }
  return choice.found ?? runParallel(jobs);
}

/** Beyond so many standard deviations of length one side must say what the other does not. */
const PARTIAL_DEVIATION = 4;

const isPartial = (comparison: Comparison, bead: Bead): boolean =>
  Math.abs(deviationOf(comparison, bead)) > PARTIAL_DEVIATION;

function toAlignment(job: Job, recipe: Recipe, found: readonly Found[], options: AlignOptions): Alignment {
  const minConfidence = options.minConfidence ?? DEFAULT_MIN_CONFIDENCE;
  const suggestions = found
    .filter((bead) => bead.confidence >= minConfidence)
    .map(
      (bead): Suggestion => ({
        ...bead,
        kind: recipe === 'comparable' && isPartial(job.comparison, bead) ? 'partial' : 'full',
        evidence: options.explain === false ? [] : explain(job.comparison, job.source, job.target, bead),
      }),
    )
    .sort((a, b) => a.source[0]! - b.source[0]! || a.target[0]! - b.target[0]!);
  return { recipe, suggestions };
}

/**
 * The jobs again, with word translations learned from what a first pass found in the others: the part that a document
 * itself contributed is left out, or it would confirm its own mistakes.
 */
function relearned(jobs: readonly Job[], found: readonly (readonly Found[])[], options: AlignOptions): Job[] {
  const pairs = jobs.map((job, at) => found[at]!.map((bead) => trainingPair(job.comparison, bead, bead.confidence)));
  const known = options.lexicon ?? emptyLexicon();
  const lexicon = train(pairs.flat(), known);
  return jobs.map((job, at) => {
    const learned = { lexicon, without: contribution(lexicon, pairs[at]!) };
    const { source, target } = job.comparison;
    return {
      ...job,
      comparison: compare(source.side, target.side, learned, job.comparison.adviceNats, options.without),
    };
  });
}

/**
 * Aligns document pairs of the same two languages together, with this general dictionary and what the options add: each
 * learns from the others.
 */
export function alignPairs(general: Glossary, pairs: readonly DocumentPair[], options: AlignOptions = {}): Alignment[] {
  const jobs = pairs.map((pair, done) => {
    options.onProgress?.({ phase: 'read', done, total: pairs.length });
    return prepare(general, pair, options);
  });
  options.onProgress?.({ phase: 'align', done: 0, total: pairs.length });
  const choice = chooseRecipe(jobs, options.recipe ?? 'auto');
  const { recipe } = choice;
  const first = runAll(jobs, choice);
  const learns = jobs.length > 1 && recipe !== 'gale-church' && options.without?.includes('learned') !== true;
  const last = learns ? relearned(jobs, first, options) : jobs;
  const found = learns ? runAll(last, { recipe }) : first;
  return last.map((job, done) => {
    options.onProgress?.({ phase: 'explain', done, total: pairs.length });
    const beads = found[done]!;
    return toAlignment(
      job,
      recipe,
      recipe === 'parallel' ? withSureness(job.comparison, job.free, beads) : beads,
      options,
    );
  });
}
