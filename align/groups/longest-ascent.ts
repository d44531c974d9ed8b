/**
 * The longest part of a list, in its order, whose values never descend (patience sorting, O(n log n)).
 * @example longestAscent([3, 1, 2, 2], (n) => n) // [1, 2, 2]
 */
export function longestAscent<T>(items: readonly T[], rankOf: (item: T) => number): readonly T[] {
  const values = items.map(rankOf);
  const tails: number[] = [];
  const before = new Int32Array(items.length).fill(-1);
  for (let i = 0; i < values.length; i++) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] as number] as number) <= (values[i] as number)) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = i;
  }
  const found: T[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] as number) found.push(items[i] as T);
  return found.reverse();
}
