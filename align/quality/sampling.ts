// Drawing groups to be judged by hand: at random, so that the result speaks for all; stratified, so that every document
// and every level of confidence is in it as it is in the whole.

import { type Random, sampleWithout } from './seeded-random.js';

/** Divides `size` among strata in proportion to their members (largest remainder), never more than a stratum has. */
export function allocate(size: number, strata: readonly number[]): readonly number[] {
  const total = strata.reduce((sum, members) => sum + members, 0);
  const wanted = Math.min(size, total);
  const shares = strata.map((members) => (total === 0 ? 0 : (wanted * members) / total));
  const allocated = shares.map(Math.floor);
  const missing = wanted - allocated.reduce((sum, count) => sum + count, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) allocated[index]! += 1;
  return allocated;
}

/** Draws `size` items, each stratum by its share, and shuffles them, so that the order tells nothing. */
export function stratifiedSample<T>(
  items: readonly T[],
  stratumOf: (item: T) => string,
  size: number,
  random: Random,
): readonly T[] {
  const strata = new Map<string, T[]>();
  for (const item of items) {
    const stratum = stratumOf(item);
    const members = strata.get(stratum);
    if (members) members.push(item);
    else strata.set(stratum, [item]);
  }
  // By name, not by first appearance: the same groups in another order must give the same sample.
  const members = [...strata].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  const counts = allocate(
    size,
    members.map((group) => group.length),
  );
  const drawn = members.flatMap((group, index) => sampleWithout(group, counts[index]!, random));
  return sampleWithout(drawn, drawn.length, random);
}
