// The recipe for translations that keep the order: monotone search over the bead model, with the rates of the bead
// shapes re-estimated from the text itself.
import { beadScorer, weightsFor } from '../score/bead-model.js';
import type { Comparison } from '../score/features.js';
import { logRates, noShapes, type ShapeCounts } from '../score/shape-rates.js';
import { type MonotoneBead, type MonotoneProblem, mostExpectedCorrect, posteriors } from '../search/monotone.js';
import { FIRST_FULL_SHAPE, membersAt, SHAPES } from '../search/shapes.js';
import type { Found } from './found.js';
import { contiguous, type Freedom, type Stretch, stretches } from './free.js';

/** Beads less probable than this are not taken: found on the development sets to give the best strict F1. */
export const TAKE_FROM = 0.4;
const RATE_ROUNDS = 3;

/** A document pair ready for the monotone search; scores are remembered between rounds. */
export interface ParallelTask {
  readonly comparison: Comparison;
  readonly free: Freedom;
  readonly stretches: readonly Stretch[];
  readonly score: (i: number, j: number, shape: number) => number;
}

export function parallelTask(comparison: Comparison, free: Freedom): ParallelTask {
  return { comparison, free, stretches: stretches(free), score: beadScorer(comparison) };
}

function problemOf(task: ParallelTask, stretch: Stretch, rates: Float64Array): MonotoneProblem {
  const shapes = weightsFor(task.comparison).shapes;
  return {
    sourceCount: stretch.source.length,
    targetCount: stretch.target.length,
    scoreNats: (i, j, shape) => {
      const prior = shapes[shape]! + rates[shape]!;
      if (shape < FIRST_FULL_SHAPE) return prior;
      const each = SHAPES[shape]!;
      if (!contiguous(stretch.source, i, each.source) || !contiguous(stretch.target, j, each.target))
        return Number.NEGATIVE_INFINITY;
      const source = membersAt(stretch.source, i, each.sourceMembers);
      const target = membersAt(stretch.target, j, each.targetMembers);
      if (task.free.isRejected(source, target)) return Number.NEGATIVE_INFINITY;
      return task.score(source[0]!, target[0]!, shape) + prior;
    },
  };
}

function pass(task: ParallelTask, rates: Float64Array): MonotoneBead[][] {
  return task.stretches.map((stretch) => posteriors(problemOf(task, stretch, rates)).beads);
}

/** How many beads of each shape the task is expected to hold under the given rates. */
function countShapes(task: ParallelTask, rates: Float64Array, counts: ShapeCounts): void {
  for (const beads of pass(task, rates)) for (const bead of beads) counts[bead.shape]! += bead.probability;
}

/** The shape rates that fit these tasks together (expectation-maximisation from the general rates). */
export function fitRates(tasks: readonly ParallelTask[]): Float64Array {
  let rates = logRates(noShapes());
  for (let round = 0; round < RATE_ROUNDS; round++) {
    const counts = noShapes();
    for (const task of tasks) countShapes(task, rates, counts);
    rates = logRates(counts);
  }
  return rates;
}

/** The beads of a task under the given rates, in order. */
export function alignParallel(task: ParallelTask, rates: Float64Array): Found[] {
  return pass(task, rates).flatMap((beads, at) => {
    const stretch = task.stretches[at]!;
    return mostExpectedCorrect(beads, TAKE_FROM).map((bead) => ({
      source: membersAt(stretch.source, bead.source, SHAPES[bead.shape]!.sourceMembers),
      target: membersAt(stretch.target, bead.target, SHAPES[bead.shape]!.targetMembers),
      confidence: bead.probability,
    }));
  });
}
