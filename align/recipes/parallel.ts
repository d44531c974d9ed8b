// The recipe for translations that keep the order: monotone search over the bead model, with the rates of the bead
// shapes re-estimated from the text itself.
import { beadScorer, weightsFor } from '../score/bead-model.js';
import { strongPairs } from '../score/candidates.js';
import type { Comparison } from '../score/features.js';
import { logRates, noShapes } from '../score/shape-rates.js';
import { type Anchor, clearAnchors, corridorAround, narrowed } from '../search/corridor.js';
import {
  buildLattice,
  type Corridor,
  expectedShapes,
  type Lattice,
  logTotal,
  type MonotoneBead,
  mostExpectedCorrect,
  posteriors,
  scoreAt,
} from '../search/monotone.js';
import { FULL_SHAPES, membersAt, ONE_TO_ONE, SHAPES } from '../search/shapes.js';
import type { Found } from './found.js';
import { contiguous, type Freedom, type Stretch, stretches, wholeStretch } from './free.js';

/** Beads less probable than this are not taken: found on the development sets to give the best strict F1. */
export const TAKE_FROM = 0.4;
const RATE_ROUNDS = 3;

/** A document pair ready for the monotone search: every bead scored once, whatever the rates. */
export interface ParallelTask {
  readonly comparison: Comparison;
  readonly stretches: readonly { readonly stretch: Stretch; readonly lattice: Lattice }[];
}

/** Documents with more cells than this are searched in a corridor only. */
const WHOLE_CELLS = 2_500;

export function parallelTask(comparison: Comparison, free: Freedom): ParallelTask {
  const anchors = anchorsOf(comparison, free);
  const task = (parts: readonly Stretch[]): ParallelTask => ({
    comparison,
    stretches: parts.map((stretch) => ({ stretch, lattice: latticeOf(comparison, stretch, free, anchors) })),
  });
  const between = task(stretches(free));
  if (between.stretches.length === 1) return between;
  // Decisions out of order are islands, not barriers: if holding to them costs much, the search goes past them.
  const past = task([wholeStretch(free)]);
  return generalTotal(past) - generalTotal(between) > ISLAND_NATS ? past : between;
}

/** Barriers that cost more than this, all together, are no barriers. */
const ISLAND_NATS = 8;

/** Log of the total weight of all paths, under the general rates. */
function generalTotal(task: ParallelTask): number {
  const shapeNats = shapeNatsOf(task.comparison, logRates(noShapes()));
  return task.stretches.reduce((sum, { lattice }) => sum + logTotal(lattice, shapeNats), 0);
}

/** What every bead shape is worth in itself, under the given rates. */
function shapeNatsOf(comparison: Comparison, rates: Float64Array): Float64Array {
  const { shapes } = weightsFor(comparison);
  return rates.map((rate, shape) => rate + shapes[shape]!);
}

function anchorsOf(comparison: Comparison, free: Freedom): readonly Anchor[] {
  if (free.sourceFree.length * free.targetFree.length <= WHOLE_CELLS) return [];
  return clearAnchors(strongPairs(comparison, free.sourceFree, free.targetFree));
}

/** The corridor of a stretch in its own coordinates, or none when it is short. */
function corridorOf(stretch: Stretch, anchors: readonly Anchor[]): Corridor | undefined {
  if (stretch.source.length * stretch.target.length <= WHOLE_CELLS) return undefined;
  const sources = new Map(stretch.source.map((index, at) => [index, at]));
  const targets = new Map(stretch.target.map((index, at) => [index, at]));
  const inside = anchors.flatMap(({ source, target, nats }): Anchor[] => {
    const i = sources.get(source);
    const j = targets.get(target);
    return i === undefined || j === undefined ? [] : [{ source: i, target: j, nats }];
  });
  return corridorAround(inside, stretch.source.length, stretch.target.length);
}

function latticeOf(comparison: Comparison, stretch: Stretch, free: Freedom, anchors: readonly Anchor[]): Lattice {
  const score = beadScorer(comparison);
  const corridor = corridorOf(stretch, anchors);
  const scoreNats = (i: number, j: number, shape: number): number => {
    const each = SHAPES[shape]!;
    if (!contiguous(stretch.source, i, each.source) || !contiguous(stretch.target, j, each.target))
      return Number.NEGATIVE_INFINITY;
    const source = membersAt(stretch.source, i, each.sourceMembers);
    const target = membersAt(stretch.target, j, each.targetMembers);
    return free.isRejected(source, target) ? Number.NEGATIVE_INFINITY : score(source, target);
  };
  const counts = { sourceCount: stretch.source.length, targetCount: stretch.target.length };
  if (corridor === undefined) return buildLattice({ ...counts, scoreNats });
  const single = buildLattice({ ...counts, corridor, scoreNats, shapesAt: () => SINGLE });
  const settled = settledPairs(comparison, single);
  const doubtful = doubtfulAhead(settled, counts);
  return buildLattice({
    ...counts,
    corridor: narrowed(corridor, settled),
    scoreNats: (i, j, shape) => (shape === ONE_TO_ONE ? scoreAt(single, i, j, shape) : scoreNats(i, j, shape)),
    shapesAt: (i, j) => (doubtful.source[i] === 1 || doubtful.target[j] === 1 ? FULL_SHAPES : SINGLE),
  });
}

const SINGLE: readonly number[] = [ONE_TO_ONE];
/** So many sentences of a side the longest shape takes. */
const LONGEST_SHAPE = Math.max(...SHAPES.map((shape) => shape.source));

/** By position: does a sentence that is not settled stand here or so near that a bead from here could take it in? */
function doubtfulAhead(
  settled: readonly MonotoneBead[],
  { sourceCount, targetCount }: Pick<Lattice, 'sourceCount' | 'targetCount'>,
): { readonly source: Uint8Array; readonly target: Uint8Array } {
  const ahead = (count: number, positions: readonly number[]): Uint8Array => {
    const flags = new Uint8Array(count);
    for (const at of positions) flags[at] = 1;
    return flags.map((_, at) => (flags.subarray(at, at + LONGEST_SHAPE).includes(0) ? 1 : 0));
  };
  return {
    source: ahead(
      sourceCount,
      settled.map(({ source }) => source),
    ),
    target: ahead(
      targetCount,
      settled.map(({ target }) => target),
    ),
  };
}

/** A pair is settled when the search over single pairs alone gives it this probability. */
const SETTLED = 0.97;

/**
 * The settled pairs, in order. In long texts joined beads are scored only where single pairs leave a sentence in doubt:
 * most of a text is not.
 */
function settledPairs(comparison: Comparison, lattice: Lattice): readonly MonotoneBead[] {
  return posteriors(lattice, shapeNatsOf(comparison, logRates(noShapes())), SETTLED).beads;
}

/** The shape rates that fit these tasks together (expectation-maximisation from the general rates). */
export function fitRates(tasks: readonly ParallelTask[]): Float64Array {
  let rates = logRates(noShapes());
  for (let round = 0; round < RATE_ROUNDS; round++) {
    const counts = noShapes();
    for (const { comparison, stretches } of tasks) {
      const shapeNats = shapeNatsOf(comparison, rates);
      for (const { lattice } of stretches)
        for (const [shape, count] of expectedShapes(lattice, shapeNats).entries()) counts[shape]! += count;
    }
    rates = logRates(counts);
  }
  return rates;
}

/** The beads of a task under the given rates, in order. */
export function alignParallel({ comparison, stretches }: ParallelTask, rates: Float64Array): Found[] {
  const shapeNats = shapeNatsOf(comparison, rates);
  return stretches.flatMap(({ stretch, lattice }) =>
    mostExpectedCorrect(posteriors(lattice, shapeNats).beads, TAKE_FROM).map((bead) => ({
      source: membersAt(stretch.source, bead.source, SHAPES[bead.shape]!.sourceMembers),
      target: membersAt(stretch.target, bead.target, SHAPES[bead.shape]!.targetMembers),
      confidence: bead.probability,
    })),
  );
}
