// Which recipe fits? A translation keeps the order and covers the text: the pairs that are sure tell both.
import type { GrowthTask } from './grow.js';

/** Only pairs at least this sure are asked. */
const SURE = 0.7;
/** More than one sure pair in so many out of order, and the texts do not keep the order. */
const CROSSING_ONE_IN = 16;
/** Less than this share of the shorter document in sure pairs, and the texts correspond only in part. */
const MIN_COVER = 0.4;

export interface Order {
  /** Sure pairs. */
  readonly sure: number;
  /** Sure pairs outside the longest chain that keeps the order. */
  readonly crossing: number;
  /** Sentences of the shorter document. */
  readonly sentences: number;
}

/** Length of the longest strictly rising subsequence, by patience sorting. */
function longestRise(values: readonly number[]): number {
  const piles: number[] = [];
  for (const value of values) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (piles[middle]! < value) low = middle + 1;
      else high = middle;
    }
    piles[low] = value;
  }
  return piles.length;
}

export function orderOf({ pairs, free }: GrowthTask): Order {
  const sure = pairs.filter((bead) => bead.confidence >= SURE).sort((a, b) => a.source[0]! - b.source[0]!);
  const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);
  return {
    sure: sure.length,
    crossing: sure.length - longestRise(sure.map((bead) => bead.target[0]!)),
    sentences: Math.min(count(free.sourceFree), count(free.targetFree)),
  };
}

export const addOrders = (orders: readonly Order[]): Order => ({
  sure: orders.reduce((sum, order) => sum + order.sure, 0),
  crossing: orders.reduce((sum, order) => sum + order.crossing, 0),
  sentences: orders.reduce((sum, order) => sum + order.sentences, 0),
});

/** Do the texts correspond only in part, or in another order? */
export const isComparable = (order: Order): boolean =>
  order.crossing * CROSSING_ONE_IN > order.sure || order.sure < MIN_COVER * order.sentences;
