// What is left to align when people have decided something: the sentences in no anchor, and the stretches between
// anchors that run in order, inside which a monotone search may go.
import type { AlignOptions, Bead } from '../types.js';

/** A stretch of both documents: the indices of its free sentences, ascending. */
export interface Stretch {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

export interface Freedom {
  readonly sourceFree: Uint8Array;
  readonly targetFree: Uint8Array;
  /** Beads with both sides filled that are certain. */
  readonly certain: readonly Bead[];
  readonly isRejected: (source: readonly number[], target: readonly number[]) => boolean;
}

/** How many sentences are free. */
export const countFree = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);

export const beadKey = (source: readonly number[], target: readonly number[]): string =>
  `${source.join(',')}:${target.join(',')}`;

export function freedom(sourceCount: number, targetCount: number, options: AlignOptions): Freedom {
  const sourceFree = new Uint8Array(sourceCount).fill(1);
  const targetFree = new Uint8Array(targetCount).fill(1);
  sourceFree.fill(0, 0, Math.max(0, options.fromSource ?? 0));
  for (const anchor of options.anchors ?? []) {
    for (const i of anchor.source) sourceFree[i] = 0;
    for (const j of anchor.target) targetFree[j] = 0;
  }
  const rejected = new Set((options.rejected ?? []).map((bead) => beadKey(bead.source, bead.target)));
  return {
    sourceFree,
    targetFree,
    certain: (options.anchors ?? []).filter((anchor) => anchor.source.length > 0 && anchor.target.length > 0),
    isRejected: (source, target) => rejected.size > 0 && rejected.has(beadKey(source, target)),
  };
}

const first = (list: readonly number[]): number => Math.min(...list);
const last = (list: readonly number[]): number => Math.max(...list);

/** The longest chain of anchors that runs in the same order in both documents: these are barriers, the others only islands. */
function barriers(certain: readonly Bead[]): Bead[] {
  const sorted = [...certain].sort((a, b) => first(a.source) - first(b.source) || first(a.target) - first(b.target));
  const length = sorted.map(() => 1);
  const previous = sorted.map(() => -1);
  let end = -1;
  sorted.forEach((bead, at) => {
    for (let before = 0; before < at; before++) {
      const fits =
        last(sorted[before]!.source) < first(bead.source) && last(sorted[before]!.target) < first(bead.target);
      if (fits && length[before]! >= length[at]!) {
        length[at] = length[before]! + 1;
        previous[at] = before;
      }
    }
    if (end < 0 || length[at]! > length[end]!) end = at;
  });
  const chain: Bead[] = [];
  for (let at = end; at >= 0; at = previous[at]!) chain.push(sorted[at]!);
  return chain.reverse();
}

const cut = (flags: Uint8Array, from: number, to: number): number[] => {
  const indices: number[] = [];
  for (let index = from; index < to; index++) if (flags[index] === 1) indices.push(index);
  return indices;
};

/** Everything that is free, as one stretch. */
export const wholeStretch = ({ sourceFree, targetFree }: Freedom): Stretch => ({
  source: cut(sourceFree, 0, sourceFree.length),
  target: cut(targetFree, 0, targetFree.length),
});

/** The stretches between barriers, in order. */
export function stretches(free: Freedom): Stretch[] {
  const result: Stretch[] = [];
  let source = 0;
  let target = 0;
  for (const barrier of barriers(free.certain)) {
    result.push({
      source: cut(free.sourceFree, source, first(barrier.source)),
      target: cut(free.targetFree, target, first(barrier.target)),
    });
    source = last(barrier.source) + 1;
    target = last(barrier.target) + 1;
  }
  result.push({
    source: cut(free.sourceFree, source, free.sourceFree.length),
    target: cut(free.targetFree, target, free.targetFree.length),
  });
  return result;
}

/** Do the sentences stand side by side in their document? */
export const contiguous = (indices: readonly number[], from: number, count: number): boolean =>
  indices[from + count - 1]! - indices[from]! === count - 1;
