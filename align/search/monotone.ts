// The monotone search: beads in the order of both documents. Knows nothing of text, only scores.
// Forward-backward over all paths gives every bead its posterior probability; the path taken is the one with the most
// expected correct beads (minimum Bayes risk), which serves the strict F1 better than the single most probable path.
import { numberList } from '../number-list.js';
import { FULL_SHAPES, SHAPES, SOURCE_ALONE, TARGET_ALONE } from './shapes.js';

/** For every source boundary 0..sourceCount the target boundaries that are looked at, half-open. Neither bound ever falls. */
export interface Corridor {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

export interface MonotoneProblem {
  readonly sourceCount: number;
  readonly targetCount: number;
  /** Log weight in nats of the full bead of SHAPES[shape] that begins at (i, j); -Infinity where it is not allowed. */
  readonly scoreNats: (i: number, j: number, shape: number) => number;
  /** Default: everything. */
  readonly corridor?: Corridor;
  /** The full shapes that are asked for at (i, j), ascending. Default: all. */
  readonly shapesAt?: (i: number, j: number) => readonly number[];
}

export interface MonotoneBead {
  readonly source: number;
  readonly target: number;
  readonly shape: number;
  /** Posterior probability under the model. */
  readonly probability: number;
}

/**
 * The scores of all full beads within the corridor, computed once: the rates of the shapes come later, and change. Beads
 * are listed by the cell they begin at, and only those that are allowed: most cells of a long text have one.
 */
export interface Lattice {
  readonly sourceCount: number;
  readonly targetCount: number;
  readonly corridor: Corridor;
  /** By source boundary, and one more: where its row of cells begins. */
  readonly offset: Float64Array;
  readonly size: number;
  /** By cell, and one more: where its beads begin in the three arrays that follow. */
  readonly firstBead: Int32Array;
  readonly shapes: Uint8Array;
  readonly scores: Float32Array;
  /** The cell where the bead ends. */
  readonly landings: Int32Array;
}

/** What is so many nats less vanishes in the last digit of a sum. Of sure texts that is most of what is added. */
const NEGLIGIBLE_NATS = 45;

const logAdd = (a: number, b: number): number => {
  const high = Math.max(a, b);
  const low = Math.min(a, b);
  return high - low < NEGLIGIBLE_NATS ? high + Math.log1p(Math.exp(low - high)) : high;
};

const cell = ({ corridor, offset }: Pick<Lattice, 'corridor' | 'offset'>, i: number, j: number): number =>
  j < corridor.low[i]! || j >= corridor.high[i]! ? -1 : offset[i]! + j - corridor.low[i]!;

/** Scores every full bead that stays within the corridor. */
export function buildLattice(problem: MonotoneProblem): Lattice {
  const { sourceCount, targetCount } = problem;
  const rows = sourceCount + 1;
  const corridor = problem.corridor ?? { low: new Int32Array(rows), high: new Int32Array(rows).fill(targetCount + 1) };
  const offset = new Float64Array(rows + 1);
  for (let i = 0; i < rows; i++) offset[i + 1] = offset[i]! + (corridor.high[i]! - corridor.low[i]!);
  const size = offset[rows]!;
  const frame = { sourceCount, targetCount, corridor, offset, size };
  const firstBead = new Int32Array(size + 1);
  const shapes = numberList(Uint8Array);
  const scores = numberList(Float32Array);
  const landings = numberList(Int32Array);
  const { shapesAt = () => FULL_SHAPES, scoreNats } = problem;
  const add = (i: number, j: number, shape: number): void => {
    const { source, target } = SHAPES[shape]!;
    if (i + source > sourceCount || j + target > targetCount) return;
    const end = cell(frame, i + source, j + target);
    if (end < 0) return;
    const score = scoreNats(i, j, shape);
    if (score === Number.NEGATIVE_INFINITY) return;
    shapes.push(shape);
    scores.push(score);
    landings.push(end);
  };
  let at = 0;
  for (let i = 0; i <= sourceCount; i++) {
    for (let j = corridor.low[i]!; j < corridor.high[i]!; j++) {
      const full = shapesAt(i, j);
      for (let k = 0; k < full.length; k++) add(i, j, full[k]!);
      firstBead[++at] = shapes.count();
    }
  }
  return {
    ...frame,
    firstBead,
    shapes: shapes.toArray(),
    scores: scores.toArray(),
    landings: landings.toArray(),
  };
}

/** The score of one full bead of the lattice; -Infinity where it is not allowed. */
export function scoreAt(lattice: Lattice, i: number, j: number, shape: number): number {
  const at = cell(lattice, i, j);
  if (at < 0) return Number.NEGATIVE_INFINITY;
  for (let bead = lattice.firstBead[at]!; bead < lattice.firstBead[at + 1]!; bead++)
    if (lattice.shapes[bead] === shape) return lattice.scores[bead]!;
  return Number.NEGATIVE_INFINITY;
}

// A run of lonely sentences on both sides is written in one way only, those of the source first; otherwise every order of
// them would count as another path. Such a run may cut a corner of the corridor: it is then carried along the left edge, as
// if it had come to the lowest target boundary of its row. So the corridor says where beads are looked for, not which
// beads may follow each other, and the swapped sides give the same.

/** What stands before a cell: sums over all paths in nats. */
interface Forward {
  /** Of paths to the cell on which no lonely target sentence is the last: one of the source may follow. */
  readonly free: Float64Array;
  /** Of all paths to the cell. */
  readonly any: Float64Array;
}

function forwardPass(lattice: Lattice, shapeNats: ArrayLike<number>): Forward {
  const { sourceCount, corridor, offset, size, firstBead, shapes, scores, landings } = lattice;
  const { low, high } = corridor;
  const sourceAlone = shapeNats[SOURCE_ALONE]!;
  const targetAlone = shapeNats[TARGET_ALONE]!;
  const free = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const any = new Float64Array(size);
  free[0] = 0;
  let carried = Number.NEGATIVE_INFINITY;
  for (let i = 0; i <= sourceCount; i++) {
    let left = carried;
    const nextLow = i < sourceCount ? low[i + 1]! : 0;
    if (i < sourceCount) carried += sourceAlone + (nextLow - low[i]!) * targetAlone;
    for (let j = low[i]!, at = offset[i]!; j < high[i]!; j++, at++) {
      const here = free[at]!;
      const all = logAdd(here, left);
      any[at] = all;
      left = all + targetAlone;
      if (i < sourceCount && here !== Number.NEGATIVE_INFINITY) {
        if (j < nextLow) carried = logAdd(carried, here + sourceAlone + (nextLow - j) * targetAlone);
        else {
          const below = offset[i + 1]! + j - nextLow;
          free[below] = logAdd(free[below]!, here + sourceAlone);
        }
      }
      if (all === Number.NEGATIVE_INFINITY) continue;
      for (let bead = firstBead[at]!; bead < firstBead[at + 1]!; bead++) {
        const to = landings[bead]!;
        free[to] = logAdd(free[to]!, all + scores[bead]! + shapeNats[shapes[bead]!]!);
      }
    }
  }
  return { free, any };
}

/** By cell the sum over all paths from there on to the end, in nats; a lonely source sentence may be the first. */
function backwardPass(lattice: Lattice, shapeNats: ArrayLike<number>): Float64Array {
  const { sourceCount, corridor, offset, size, firstBead, shapes, scores, landings } = lattice;
  const { low, high } = corridor;
  const sourceAlone = shapeNats[SOURCE_ALONE]!;
  const targetAlone = shapeNats[TARGET_ALONE]!;
  const backward = new Float64Array(size);
  let carried = Number.NEGATIVE_INFINITY;
  for (let i = sourceCount; i >= 0; i--) {
    const nextLow = i < sourceCount ? low[i + 1]! : 0;
    /** Of the cell to the right, where a lonely target sentence was the last before it. */
    let bound = Number.NEGATIVE_INFINITY;
    for (let j = high[i]! - 1, at = offset[i + 1]! - 1; j >= low[i]!; j--, at--) {
      bound = at === size - 1 ? 0 : bound + targetAlone;
      for (let bead = firstBead[at]!; bead < firstBead[at + 1]!; bead++)
        bound = logAdd(bound, scores[bead]! + shapeNats[shapes[bead]!]! + backward[landings[bead]!]!);
      let down = Number.NEGATIVE_INFINITY;
      if (i < sourceCount)
        down = j < nextLow ? carried + (nextLow - j) * targetAlone : backward[offset[i + 1]! + j - nextLow]!;
      backward[at] = logAdd(bound, down + sourceAlone);
    }
    if (i < sourceCount) carried += sourceAlone + (nextLow - low[i]!) * targetAlone;
    carried = logAdd(carried, bound);
  }
  return backward;
}

/** Log of the total weight of all paths. `shapeNats` is added to the score of every bead, by shape. */
export const logTotal = (lattice: Lattice, shapeNats: ArrayLike<number>): number =>
  forwardPass(lattice, shapeNats).any[lattice.size - 1]!;

/** Calls `take` for every full bead of posterior probability at least `floor`, in order; returns the log of the total. */
function eachPosterior(
  lattice: Lattice,
  shapeNats: ArrayLike<number>,
  floor: number,
  take: (i: number, j: number, shape: number, probability: number) => void,
): number {
  const { any } = forwardPass(lattice, shapeNats);
  const backward = backwardPass(lattice, shapeNats);
  const total = any[lattice.size - 1]!;
  // Most beads are far below the floor: that is seen without raising e to their power.
  const hopelessNats = total + Math.log(floor) - ROUNDING;
  const { corridor, firstBead, shapes, scores, landings } = lattice;
  let at = 0;
  for (let i = 0; i <= lattice.sourceCount; i++) {
    for (let j = corridor.low[i]!; j < corridor.high[i]!; j++, at++) {
      for (let bead = firstBead[at]!; bead < firstBead[at + 1]!; bead++) {
        const shape = shapes[bead]!;
        const nats = any[at]! + scores[bead]! + shapeNats[shape]! + backward[landings[bead]!]!;
        if (nats < hopelessNats) continue;
        const probability = Math.exp(nats - total);
        if (probability >= floor) take(i, j, shape, probability);
      }
    }
  }
  return total;
}

/** Where nothing else is said, beads less probable than this are passed over. */
const FLOOR = 0.01;

/**
 * Posterior of every full bead of probability at least `floor`, in order, and the log of the total weight of all paths.
 * `shapeNats` is added to the score of every bead, by shape.
 */
export function posteriors(
  lattice: Lattice,
  shapeNats: ArrayLike<number>,
  floor = FLOOR,
): { readonly beads: readonly MonotoneBead[]; readonly logTotal: number } {
  const beads: MonotoneBead[] = [];
  const total = eachPosterior(lattice, shapeNats, floor, (source, target, shape, probability) =>
    beads.push({ source, target, shape, probability }),
  );
  return { beads, logTotal: total };
}

/** How many beads of every shape are expected; a sentence that is in no bead of probability at least `floor` is alone. */
export function expectedShapes(lattice: Lattice, shapeNats: ArrayLike<number>, floor = FLOOR): Float64Array {
  const counts = new Float64Array(SHAPES.length);
  eachPosterior(lattice, shapeNats, floor, (_i, _j, shape, probability) => {
    counts[shape]! += probability;
  });
  countAlone(lattice, counts);
  return counts;
}

/** Adds to the counts of the full beads those of the sentences that are in none of them. */
export function countAlone(
  { sourceCount, targetCount }: Pick<Lattice, 'sourceCount' | 'targetCount'>,
  counts: Float64Array,
): void {
  const taken = (side: 'source' | 'target'): number =>
    counts.reduce((sum, count, shape) => sum + count * SHAPES[shape]![side], 0);
  [counts[SOURCE_ALONE], counts[TARGET_ALONE]] = [sourceCount - taken('source'), targetCount - taken('target')];
}

/** Far more than sums of nats lose in their last digits. */
const ROUNDING = 1e-6;

/** Of beads with posteriors the monotone chain with the greatest sum of (probability - threshold) over them. */
export function mostExpectedCorrect(beads: readonly MonotoneBead[], threshold: number): MonotoneBead[] {
  const full = beads.filter((bead) => bead.probability > threshold);
  const order = full
    .map((_, index) => index)
    .sort((a, b) => endOf(full[a]!).i - endOf(full[b]!).i || endOf(full[a]!).j - endOf(full[b]!).j);
  // Ends sorted by source; a Fenwick tree over target boundaries holds the best chain that ends at or before each.
  const best = new Float64Array(full.length);
  const previous = new Int32Array(full.length).fill(-1);
  const byStart = full.map((_, index) => index).sort((a, b) => full[a]!.source - full[b]!.source);
  const tree = new Map<number, number>();
  let size = 1;
  for (const bead of full) size = Math.max(size, endOf(bead).j + 1);
  let ended = 0;
  const query = (boundary: number): number => {
    let found = -1;
    for (let at = boundary + 1; at > 0; at -= at & -at) {
      const candidate = tree.get(at);
      if (candidate !== undefined && (found < 0 || best[candidate]! > best[found]!)) found = candidate;
    }
    return found;
  };
  for (const index of byStart) {
    const bead = full[index]!;
    while (ended < order.length && endOf(full[order[ended]!]!).i <= bead.source) {
      const done = order[ended++]!;
      for (let at = endOf(full[done]!).j + 1; at <= size; at += at & -at) {
        const known = tree.get(at);
        if (known === undefined || best[done]! > best[known]!) tree.set(at, done);
      }
    }
    previous[index] = query(bead.target);
    best[index] = bead.probability - threshold + (previous[index]! >= 0 ? best[previous[index]!]! : 0);
  }
  let at = -1;
  for (let index = 0; index < full.length; index++) if (at < 0 || best[index]! > best[at]!) at = index;
  const chain: MonotoneBead[] = [];
  for (; at >= 0; at = previous[at]!) chain.push(full[at]!);
  return chain.reverse();
}

const endOf = (bead: MonotoneBead): { i: number; j: number } => ({
  i: bead.source + SHAPES[bead.shape]!.source,
  j: bead.target + SHAPES[bead.shape]!.target,
});
