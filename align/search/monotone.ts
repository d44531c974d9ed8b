// The monotone search: beads in the order of both documents. Knows nothing of text, only scores.
// Forward-backward over all paths gives every bead its posterior probability; the path taken is the one with the most
// expected correct beads (minimum Bayes risk), which serves the strict F1 better than the single most probable path.
import { numberList } from '../number-list.js';
import { FIRST_FULL_SHAPE, FULL_SHAPES, SHAPES, SOURCE_ALONE, TARGET_ALONE } from './shapes.js';

/** For every source boundary 0..sourceCount the target boundaries that are looked at, half-open. */
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
 * The scores of all beads within the corridor, computed once: the rates of the shapes come later, and change. Beads are
 * listed by the cell they begin at, and only those that are allowed: of the 19 shapes most cells of a long text have three.
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
  /** 0 for sentences alone. */
  readonly scores: Float32Array;
  /** The index in a layered array (see LAYERS) where the bead ends. */
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

// A run of lonely sentences on both sides is written in one way only, those of the source first; otherwise every order
// of them would count as another path. Hence two layers: in layer 1 the last bead was a lonely target sentence.
const LAYERS = 2;

/** Scores every bead that stays within the corridor. */
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
    const score = shape < FIRST_FULL_SHAPE ? 0 : scoreNats(i, j, shape);
    if (score === Number.NEGATIVE_INFINITY) return;
    shapes.push(shape);
    scores.push(score);
    landings.push(end * LAYERS + (shape === TARGET_ALONE ? 1 : 0));
  };
  let at = 0;
  for (let i = 0; i <= sourceCount; i++) {
    for (let j = corridor.low[i]!; j < corridor.high[i]!; j++) {
      for (let shape = 0; shape < FIRST_FULL_SHAPE; shape++) add(i, j, shape);
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

/** The score of one bead of the lattice; -Infinity where it is not allowed. */
export function scoreAt(lattice: Lattice, i: number, j: number, shape: number): number {
  const at = cell(lattice, i, j);
  if (at < 0) return Number.NEGATIVE_INFINITY;
  for (let bead = lattice.firstBead[at]!; bead < lattice.firstBead[at + 1]!; bead++)
    if (lattice.shapes[bead] === shape) return lattice.scores[bead]!;
  return Number.NEGATIVE_INFINITY;
}

/**
 * Posterior of every bead of probability at least `floor`, in order, and the log of the total weight of all paths.
 * `shapeNats` is added to the score of every bead, by shape.
 */
export function posteriors(
  lattice: Lattice,
  shapeNats: ArrayLike<number>,
  floor = 0.01,
): { readonly beads: MonotoneBead[]; readonly logTotal: number } {
  const forward = forwardPass(lattice, shapeNats);
  const backward = backwardPass(lattice, shapeNats);
  const last = (lattice.size - 1) * LAYERS;
  const logTotal = logAdd(forward[last]!, forward[last + 1]!);
  const beads: MonotoneBead[] = [];
  // Most beads are far below the floor: that is seen without raising e to their power.
  const hopelessNats = logTotal + Math.log(floor) - ROUNDING;
  const { corridor, firstBead, shapes, scores, landings } = lattice;
  let at = 0;
  for (let i = 0; i <= lattice.sourceCount; i++) {
    for (let j = corridor.low[i]!; j < corridor.high[i]!; j++, at++) {
      const free = forward[at * LAYERS]!;
      const any = logAdd(free, forward[at * LAYERS + 1]!);
      if (any === Number.NEGATIVE_INFINITY) continue;
      for (let bead = firstBead[at]!; bead < firstBead[at + 1]!; bead++) {
        const shape = shapes[bead]!;
        const from = shape === SOURCE_ALONE ? free : any;
        const nats = from + scores[bead]! + shapeNats[shape]! + backward[landings[bead]!]!;
        if (nats < hopelessNats) continue;
        const probability = Math.exp(nats - logTotal);
        if (probability >= floor) beads.push({ source: i, target: j, shape, probability });
      }
    }
  }
  return { beads, logTotal };
}

/** Far more than sums of nats lose in their last digits. */
const ROUNDING = 1e-6;

function forwardPass(
  { size, firstBead, shapes, scores, landings }: Lattice,
  shapeNats: ArrayLike<number>,
): Float64Array {
  const forward = new Float64Array(size * LAYERS).fill(Number.NEGATIVE_INFINITY);
  forward[0] = 0;
  for (let at = 0; at < size; at++) {
    const free = forward[at * LAYERS]!;
    const any = logAdd(free, forward[at * LAYERS + 1]!);
    if (any === Number.NEGATIVE_INFINITY) continue;
    for (let bead = firstBead[at]!; bead < firstBead[at + 1]!; bead++) {
      const shape = shapes[bead]!;
      const to = landings[bead]!;
      forward[to] = logAdd(forward[to]!, (shape === SOURCE_ALONE ? free : any) + scores[bead]! + shapeNats[shape]!);
    }
  }
  return forward;
}

function backwardPass(
  { size, firstBead, shapes, scores, landings }: Lattice,
  shapeNats: ArrayLike<number>,
): Float64Array {
  const backward = new Float64Array(size * LAYERS).fill(Number.NEGATIVE_INFINITY);
  // The last cell is where every path ends.
  backward.fill(0, (size - 1) * LAYERS);
  for (let at = size - 1; at >= 0; at--) {
    let any = backward[at * LAYERS]!;
    let full = backward[at * LAYERS + 1]!;
    for (let bead = firstBead[at]!; bead < firstBead[at + 1]!; bead++) {
      const shape = shapes[bead]!;
      const rest = scores[bead]! + shapeNats[shape]! + backward[landings[bead]!]!;
      any = logAdd(any, rest);
      if (shape !== SOURCE_ALONE) full = logAdd(full, rest);
    }
    backward[at * LAYERS] = any;
    backward[at * LAYERS + 1] = full;
  }
  return backward;
}

/** Of beads with posteriors the monotone chain with the greatest sum of (probability - threshold) over its full beads. */
export function mostExpectedCorrect(beads: readonly MonotoneBead[], threshold: number): MonotoneBead[] {
  const full = beads.filter((bead) => bead.shape >= FIRST_FULL_SHAPE && bead.probability > threshold);
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
