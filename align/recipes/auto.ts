// Which recipe fits? The share of believed pairs that stand out of order tells.
import type { Found } from './found.js';

/** Only pairs at least this sure are asked. */
const SURE = 0.7;

export interface Order {
  /** Sure pairs. */
  readonly sure: number;
  /** Sure pairs outside the heaviest chain that keeps the order. */
  readonly crossing: number;
}

export function orderOf(found: readonly Found[]): Order {
  const sure = found.filter((bead) => bead.confidence >= SURE).sort((a, b) => a.source[0]! - b.source[0]!);
  // Longest increasing subsequence of target positions, by patience sorting.
  const piles: number[] = [];
  for (const bead of sure) {
    const target = bead.target[0]!;
    const at = piles.findIndex((top) => top >= target);
    if (at < 0) piles.push(target);
    else piles[at] = target;
  }
  return { sure: sure.length, crossing: sure.length - piles.length };
}

export const addOrders = (orders: readonly Order[]): Order => ({
  sure: orders.reduce((sum, order) => sum + order.sure, 0),
  crossing: orders.reduce((sum, order) => sum + order.crossing, 0),
});

/** More than one pair in sixteen out of order: not a translation that keeps the order. */
export const crosses = (order: Order): boolean => order.crossing * 16 > order.sure;
