// The monotone search: beads in the order of both documents. Knows nothing of text, only scores.
// Forward-backward over all paths gives every bead its posterior probability; the path taken is the one with the most
// expected correct beads (minimum Bayes risk), which serves the strict F1 better than the single most probable path.
import { FIRST_FULL_SHAPE, SHAPES, SOURCE_ALONE, TARGET_ALONE } from './shapes.js';

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
}

export interface MonotoneBead {
  readonly source: number;
  readonly target: number;
  readonly shape: number;
  /** Posterior probability under the model. */
  readonly probability: number;
}

/** The scores of all beads within the corridor, computed once: the rates of the shapes come later, and change. */
export interface Lattice {
  readonly sourceCount: number;
  readonly targetCount: number;
  readonly corridor: Corridor;
  /** Where the row of boundary i begins in flat arrays. */
  readonly offset: Float64Array;
  readonly size: number;
  /** SHAPES.length numbers a cell; 0 for sentences alone. */
  readonly scores: Float32Array;
}

const logAdd = (a: number, b: number): number => {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
};

const cell = ({ corridor, offset }: Lattice, i: number, j: number): number =>
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
  const scores = new Float32Array(size * SHAPES.length).fill(Number.NEGATIVE_INFINITY);
  const lattice: Lattice = { sourceCount, targetCount, corridor, offset, size, scores };
  for (let i = 0; i <= sourceCount; i++) {
    for (let j = corridor.low[i]!; j < corridor.high[i]!; j++) {
      const at = cell(lattice, i, j) * SHAPES.length;
      for (let shape = 0; shape < SHAPES.length; shape++) {
        const { source, target } = SHAPES[shape]!;
        if (i + source > sourceCount || j + target > targetCount || cell(lattice, i + source, j + target) < 0) continue;
        scores[at + shape] = shape < FIRST_FULL_SHAPE ? 0 : problem.scoreNats(i, j, shape);
      }
    }
  }
  return lattice;
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
  const last = cell(lattice, lattice.sourceCount, lattice.targetCount) * LAYERS;
  const logTotal = logAdd(forward[last]!, forward[last + 1]!);
  const beads: MonotoneBead[] = [];
  for (let i = 0; i <= lattice.sourceCount; i++) {
    for (let j = lattice.corridor.low[i]!; j < lattice.corridor.high[i]!; j++) {
      const at = cell(lattice, i, j);
      const free = forward[at * LAYERS]!;
      const any = logAdd(free, forward[at * LAYERS + 1]!);
      if (any === Number.NEGATIVE_INFINITY) continue;
      for (let shape = 0; shape < SHAPES.length; shape++) {
        const score = lattice.scores[at * SHAPES.length + shape]!;
        if (score === Number.NEGATIVE_INFINITY) continue;
        const from = shape === SOURCE_ALONE ? free : any;
        const probability = Math.exp(
          from + score + shapeNats[shape]! + backward[landing(lattice, i, j, shape)]! - logTotal,
        );
        if (probability >= floor) beads.push({ source: i, target: j, shape, probability });
      }
    }
  }
  return { beads, logTotal };
}

/** The index in a layered array where the bead of this shape, begun at (i, j), ends. */
const landing = (lattice: Lattice, i: number, j: number, shape: number): number =>
  cell(lattice, i + SHAPES[shape]!.source, j + SHAPES[shape]!.target) * LAYERS + (shape === TARGET_ALONE ? 1 : 0);

function forwardPass(lattice: Lattice, shapeNats: ArrayLike<number>): Float64Array {
  const forward = new Float64Array(lattice.size * LAYERS).fill(Number.NEGATIVE_INFINITY);
  forward[cell(lattice, 0, 0) * LAYERS] = 0;
  for (let i = 0; i <= lattice.sourceCount; i++) {
    for (let j = lattice.corridor.low[i]!; j < lattice.corridor.high[i]!; j++) {
      const at = cell(lattice, i, j);
      const free = forward[at * LAYERS]!;
      const any = logAdd(free, forward[at * LAYERS + 1]!);
      if (any === Number.NEGATIVE_INFINITY) continue;
      for (let shape = 0; shape < SHAPES.length; shape++) {
        const score = lattice.scores[at * SHAPES.length + shape]!;
        if (score === Number.NEGATIVE_INFINITY) continue;
        const to = landing(lattice, i, j, shape);
        forward[to] = logAdd(forward[to]!, (shape === SOURCE_ALONE ? free : any) + score + shapeNats[shape]!);
      }
    }
  }
  return forward;
}

function backwardPass(lattice: Lattice, shapeNats: ArrayLike<number>): Float64Array {
  const backward = new Float64Array(lattice.size * LAYERS).fill(Number.NEGATIVE_INFINITY);
  const last = cell(lattice, lattice.sourceCount, lattice.targetCount) * LAYERS;
  backward[last] = 0;
  backward[last + 1] = 0;
  for (let i = lattice.sourceCount; i >= 0; i--) {
    for (let j = lattice.corridor.high[i]! - 1; j >= lattice.corridor.low[i]!; j--) {
      const at = cell(lattice, i, j) * LAYERS;
      for (let shape = 0; shape < SHAPES.length; shape++) {
        const score = lattice.scores[(at / LAYERS) * SHAPES.length + shape]!;
        if (score === Number.NEGATIVE_INFINITY) continue;
        const rest = score + shapeNats[shape]! + backward[landing(lattice, i, j, shape)]!;
        backward[at] = logAdd(backward[at]!, rest);
        if (shape !== SOURCE_ALONE) backward[at + 1] = logAdd(backward[at + 1]!, rest);
      }
    }
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
