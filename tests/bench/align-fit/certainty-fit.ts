// How sure a bead of a comparable text is, given the decisions that made it: logistic regression on what the recipe finds in
// documents that its other weights were not fitted on.
import { beadKey } from '../../../align/quality/beads.js';
import { comparableTask, pairView } from '../../../align/recipes/comparable.js';
import { freedom } from '../../../align/recipes/free.js';
import { CERTAINTY_FEATURES, certaintyFeatures, fitGrowth, grow } from '../../../align/recipes/grow.js';
import { alignParallel, fitRates, parallelTask } from '../../../align/recipes/parallel.js';
import { surenessFeatures } from '../../../align/recipes/sureness.js';
import type { BenchDocument } from '../bench-folder.js';
import { compareDocument } from './compare-document.js';
import { type Examples, fitLogistic } from './logistic.js';
import type { Missing } from './missing.js';

const PENALTY = 1;

/** Weights by which confidence is the probability that all decisions are right. */
export const AS_DECIDED: readonly number[] = CERTAINTY_FEATURES.map((name) => (name === 'decisions' ? 1 : 0));

/**
 * What the recipe finds in the documents, by CERTAINTY_FEATURES, and what of it is right. The weights in force must say
 * AS_DECIDED and must not be fitted on these documents: of what they have seen they are too sure.
 */
export function certaintyCases(documents: readonly BenchDocument[], missing: Missing): Examples {
  const cases = { vectors: [] as Float64Array[], outcomes: [] as number[] } satisfies Examples;
  for (const document of documents) {
    const { source, target, gold } = document;
    const free = freedom(source.sentences.length, target.sentences.length, {});
    const task = comparableTask(pairView(compareDocument(document, missing.matches), free));
    const right = new Set(gold.map(beadKey));
    for (const bead of grow(task, fitGrowth([task]))) {
      cases.vectors.push(Float64Array.from(certaintyFeatures(task, bead, bead.confidence)));
      cases.outcomes.push(right.has(beadKey(bead)) ? 1 : 0);
    }
  }
  return cases;
}

/** The same of what the monotone search finds, by SURENESS_FEATURES. */
export function surenessCases(documents: readonly BenchDocument[], missing: Missing): Examples {
  const cases = { vectors: [] as Float64Array[], outcomes: [] as number[] } satisfies Examples;
  for (const document of documents) {
    const { source, target, gold } = document;
    const comparison = compareDocument(document, missing.matches);
    const free = freedom(source.sentences.length, target.sentences.length, {});
    const task = parallelTask(comparison, free);
    const found = alignParallel(task, fitRates([task]));
    const right = new Set(gold.map(beadKey));
    cases.vectors.push(...surenessFeatures(comparison, free, found));
    cases.outcomes.push(...found.map((bead) => (right.has(beadKey(bead)) ? 1 : 0)));
  }
  return cases;
}

/** Weights by CERTAINTY_FEATURES, or by SURENESS_FEATURES. */
export const fitCertainty = (parts: readonly Examples[]): Float64Array =>
  fitLogistic(
    { vectors: parts.flatMap(({ vectors }) => vectors), outcomes: parts.flatMap(({ outcomes }) => outcomes) },
    PENALTY,
  );
