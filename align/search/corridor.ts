// Where the monotone search need look in long texts: a corridor around sure anchors. Knows nothing of text.
// Anchors are pairs that are each other's best by a clear margin; the heaviest chain of them that keeps the order is
// believed. Between two anchors everything is searched, unless both stretches are long; then a band along the diagonal.
import type { Corridor } from './monotone.js';

export interface Anchor {
  readonly source: number;
  readonly target: number;
  readonly nats: number;
}

/** Boundaries on both sides of an anchor and of the diagonal between anchors that are searched in any case. */
const SLACK = 4;
/** Between anchors at most so many cells are searched whole. */
const WHOLE_CELLS = 900;
/** The best must beat the second best by this factor, in both directions. */
const CLEAR_RATIO = 1.5;

/** The pairs that are each other's best by a clear margin. */
export function clearAnchors(pairs: readonly Anchor[]): Anchor[] {
  const best = (index: (pair: Anchor) => number): Map<number, { first: Anchor; second: number }> => {
    const found = new Map<number, { first: Anchor; second: number }>();
    for (const pair of pairs) {
      const known = found.get(index(pair));
      if (known === undefined) found.set(index(pair), { first: pair, second: 0 });
      else if (pair.nats > known.first.nats) found.set(index(pair), { first: pair, second: known.first.nats });
      else known.second = Math.max(known.second, pair.nats);
    }
    return found;
  };
  const rows = best((pair) => pair.source);
  const columns = best((pair) => pair.target);
  return [...rows.values()]
    .filter(({ first, second }) => {
      const column = columns.get(first.target)!;
      return column.first === first && first.nats >= CLEAR_RATIO * Math.max(second, column.second);
    })
    .map(({ first }) => first);
}

/** The chain of anchors rising on both sides with the greatest sum of nats; O(n log n), by a Fenwick tree of maxima. */
export function heaviestChain(anchors: readonly Anchor[], targetCount: number): Anchor[] {
  const sorted = [...anchors].sort((a, b) => a.source - b.source || a.target - b.target);
  const total = new Float64Array(sorted.length);
  const previous = new Int32Array(sorted.length).fill(-1);
  const tree = new Int32Array(targetCount + 2).fill(-1);
  let end = -1;
  sorted.forEach((anchor, at) => {
    let before = -1;
    for (let node = anchor.target; node > 0; node -= node & -node) {
      const candidate = tree[node]!;
      if (candidate >= 0 && (before < 0 || total[candidate]! > total[before]!)) before = candidate;
    }
    previous[at] = before;
    total[at] = anchor.nats + (before >= 0 ? total[before]! : 0);
    for (let node = anchor.target + 1; node < tree.length; node += node & -node) {
      if (tree[node]! < 0 || total[at]! > total[tree[node]!]!) tree[node] = at;
    }
    if (end < 0 || total[at]! > total[end]!) end = at;
  });
  const chain: Anchor[] = [];
  for (let at = end; at >= 0; at = previous[at]!) chain.push(sorted[at]!);
  return chain.reverse();
}

/** The corridor around the heaviest rising chain of anchors; that of the swapped sides is its mirror. */
export function corridorAround(anchors: readonly Anchor[], sourceCount: number, targetCount: number): Corridor {
  const swapped = anchors.map(({ source, target, nats }) => ({ source: target, target: source, nats }));
  const alongSource = corridorAlong(heaviestChain(anchors, targetCount), sourceCount, targetCount);
  const alongTarget = transposed(corridorAlong(heaviestChain(swapped, sourceCount), targetCount, sourceCount));
  return {
    low: alongSource.low.map((bound, row) => Math.min(bound, alongTarget.low[row]!)),
    high: alongSource.high.map((bound, row) => Math.max(bound, alongTarget.high[row]!)),
  };
}

/** The corridor around a rising chain of anchors, as it is seen from the source. Its bounds rise. */
function corridorAlong(chain: readonly Anchor[], sourceCount: number, targetCount: number): Corridor {
  const low = new Int32Array(sourceCount + 1).fill(targetCount);
  const high = new Int32Array(sourceCount + 1).fill(0);
  const open = (i: number, from: number, to: number): void => {
    if (i < 0 || i > sourceCount) return;
    low[i] = Math.min(low[i]!, Math.max(0, from));
    high[i] = Math.max(high[i]!, Math.min(targetCount, to) + 1);
  };
  let source = 0;
  let target = 0;
  for (const anchor of [...chain, { source: sourceCount, target: targetCount, nats: 0 }]) {
    const height = anchor.source - source;
    const width = anchor.target - target;
    const whole = (height + 1) * (width + 1) <= WHOLE_CELLS;
    const slack = whole ? SLACK : Math.max(SLACK, Math.round(WHOLE_CELLS / 2 / Math.max(1, height)));
    for (let i = -SLACK; i <= height + SLACK; i++) {
      const share = height === 0 ? 0 : Math.max(0, Math.min(height, i)) / height;
      const at = target + Math.round(share * width);
      // A block widens by the slack up and down, or left and right; its corners would double a narrow corridor.
      const inside = i >= 0 && i <= height ? SLACK : 0;
      if (whole || height === 0) open(source + i, target - inside, anchor.target + inside);
      else open(source + i, at - slack, at + Math.ceil(width / height) + slack);
    }
    source = anchor.source;
    target = anchor.target;
  }
  return connected(low, high);
}

/**
 * The corridor, narrower where pairs are known that hold for nearly certain, rising on both sides: on either side, between
 * two of them it reaches no further than the slack before the one and behind the other.
 */
export function narrowed(
  { low, high }: Corridor,
  pairs: readonly { readonly source: number; readonly target: number }[],
): Corridor {
  const targetAt = (at: number): number => (at < 0 ? -1 : (pairs[at]?.target ?? Number.POSITIVE_INFINITY));
  /** How many pairs begin before a row, counted on from those known to. */
  const countBefore = (row: number, known: number): number => {
    let count = known;
    while (count < pairs.length && pairs[count]!.source < row) count++;
    return count;
  };
  const narrow = { low: low.slice(), high: high.slice() };
  let [near, wellBehind, wellAhead] = [0, 0, 0];
  for (let row = 0; row < low.length; row++) {
    near = countBefore(row, near);
    wellBehind = countBefore(row - SLACK, wellBehind);
    wellAhead = countBefore(row + SLACK, wellAhead);
    narrow.low[row] = Math.max(low[row]!, targetAt(near - 1) + 1 - SLACK, targetAt(wellBehind - 1) + 1);
    narrow.high[row] = Math.min(high[row]!, targetAt(near) + SLACK + 1, targetAt(wellAhead) + 1);
  }
  return narrow;
}

/** The same cells with the sides swapped, where the bounds rise. */
function transposed({ low, high }: Corridor): Corridor {
  const rows = low.length;
  const columns = high[rows - 1]!;
  const across = { low: new Int32Array(columns), high: new Int32Array(columns) };
  let first = 0;
  let end = 0;
  for (let column = 0; column < columns; column++) {
    while (high[first]! <= column) first++;
    while (end < rows && low[end]! <= column) end++;
    across.low[column] = first;
    across.high[column] = end;
  }
  return across;
}

/** Rows must reach from one into the next for a path to exist. */
function connected(low: Int32Array, high: Int32Array): Corridor {
  low[0] = 0;
  for (let i = 1; i < low.length; i++) {
    if (low[i]! > high[i - 1]! - 1) low[i] = high[i - 1]! - 1;
    if (low[i]! < low[i - 1]!) low[i] = low[i - 1]!;
    if (high[i]! < high[i - 1]!) high[i] = high[i - 1]!;
  }
  return { low, high };
}
