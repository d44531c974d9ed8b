// Reproducible randomness: the engine may not roll dice, so whoever resamples or draws is handed a generator, and the
// seed stands in the report. Any function that returns numbers in [0, 1) will do; this one serves.

/** Returns the next number in [0, 1). */
export type Random = () => number;

/**
 * A 32-bit counter that advances by the golden ratio (as in Steele et al. 2014, SplitMix), put through the finaliser of
 * MurmurHash3 (Appleby). Good enough for resampling, not for secrets. The same seed gives the same numbers for ever.
 */
export function seededRandom(seed: number): Random {
  let counter = seed >>> 0;
  return () => {
    counter = (counter + 0x9e3779b9) >>> 0;
    let mixed = counter;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000;
  };
}

/** A whole number in [0, below). */
export function randomIndex(random: Random, below: number): number {
  return Math.floor(random() * below);
}

/** `count` different items in random order (the first steps of a Fisher-Yates shuffle); all of them if there are fewer. */
export function sampleWithout<T>(items: readonly T[], count: number, random: Random): readonly T[] {
  const pool = [...items];
  const drawn = Math.min(count, pool.length);
  for (let index = 0; index < drawn; index += 1) {
    const other = index + randomIndex(random, pool.length - index);
    [pool[index], pool[other]] = [pool[other] as T, pool[index] as T];
  }
  return pool.slice(0, drawn);
}
