import type { Random } from '../../align/quality/seeded-random.js';

/**
 * Random numbers that belong to a name: mulberry32 (Tommy Ettinger), seeded with FNV-1a. Not the generator of
 * align/quality: the weights were found with documents made by this one, and another would make others.
 */
export function randomOf(name: string): Random {
  let state = 0x811c9dc5;
  for (const character of name) state = Math.imul(state ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
