// The aligner's front door: two documents in, suggestions with confidence and reasons out.
import { builtInGlossary } from './lexicon/knowledge.js';
import { addOrders, isComparable, orderOf } from './recipes/auto.js';
import { comparableTask } from './recipes/comparable.js';
import type { Found } from './recipes/found.js';
import { type Freedom, freedom } from './recipes/free.js';
import { alignGaleChurch } from './recipes/gale-church.js';
import { fitGrowth, grow } from './recipes/grow.js';
import { alignParallel, fitRates, parallelTask } from './recipes/parallel.js';
import { analyse } from './score/analyse.js';
import { explain } from './score/explain.js';
import { type Comparison, compare } from './score/features.js';
import type { Alignment, AlignOptions, AlignSide, RecipeName, Suggestion } from './types.js';

/** Suggestions are shown from this confidence on. */
export const DEFAULT_MIN_CONFIDENCE = 0.4;

/** From this confidence on, "confirm all" is offered: precision there was at least 0.98 on the development sets. */
export const CONFIRM_ALL_CONFIDENCE = 0.95;

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

function prepare(pair: DocumentPair, options: AlignOptions): Job {
  const glossary = builtInGlossary();
  const comparison = compare(analyse(pair.source, glossary), analyse(pair.target, glossary), null);
  return { ...pair, comparison, free: freedom(pair.source.sentences.length, pair.target.sentences.length, options) };
}

function chooseRecipe(jobs: readonly Job[], wanted: RecipeName): Recipe {
  if (wanted !== 'auto') return wanted;
  const order = addOrders(jobs.map((job) => orderOf(comparableTask(job.comparison, job.free))));
  return isComparable(order) ? 'comparable' : 'parallel';
}

function runAll(jobs: readonly Job[], recipe: Recipe): Found[][] {
  if (recipe === 'gale-church') return jobs.map((job) => alignGaleChurch(job.comparison, job.free));
  if (recipe === 'comparable') {
    const tasks = jobs.map((job) => comparableTask(job.comparison, job.free));
    const shift = fitGrowth(tasks);
    return tasks.map((task) => grow(task, shift));
  }
  const tasks = jobs.map((job) => parallelTask(job.comparison, job.free));
  const rates = fitRates(tasks);
  return tasks.map((task) => alignParallel(task, rates));
}

function toAlignment(job: Job, recipe: Recipe, found: readonly Found[], options: AlignOptions): Alignment {
  const minConfidence = options.minConfidence ?? DEFAULT_MIN_CONFIDENCE;
  const suggestions = found
    .filter((bead) => bead.confidence >= minConfidence)
    .map(
      (bead): Suggestion => ({
        ...bead,
        kind: 'full',
        evidence: explain(job.comparison, job.source, job.target, bead),
      }),
    )
    .sort((a, b) => a.source[0]! - b.source[0]! || a.target[0]! - b.target[0]!);
  return { recipe, suggestions };
}

/**
 * Suggests which sentences of two documents translate each other.
 * Deterministic; swapping the sides mirrors the result; every sentence stands in at most one suggestion, and none of
 * those that people have decided about. Throws nothing of its own; what `onProgress` throws ends the run.
 */
export function align(source: AlignSide, target: AlignSide, options: AlignOptions = {}): Alignment {
  return alignBatch([{ source, target }], options)[0]!;
}

/** Aligns several document pairs of the same two languages together: each learns from the others. */
export function alignBatch(pairs: readonly DocumentPair[], options: AlignOptions = {}): Alignment[] {
  const jobs = pairs.map((pair, done) => {
    options.onProgress?.({ phase: 'read', done, total: pairs.length });
    return prepare(pair, options);
  });
  const recipe = chooseRecipe(jobs, options.recipe ?? 'auto');
  const found = runAll(jobs, recipe);
  return jobs.map((job, at) => toAlignment(job, recipe, found[at]!, options));
}
