import { describe, expect, test } from 'vitest';
import { renewal } from '../../../align/groups/renewal.js';

const standing = (id: number, source: number[], target: number[], confidence: number) => ({
  id,
  source,
  target,
  confidence,
});
const found = (source: number[], target: number[], confidence: number) => ({ source, target, confidence });

describe('a second look at suggestions', () => {
  const rows = [
    ['what was found again stays as it is', [found([1], [11], 0.9)], [], 0],
    ['what was not found again stays while nothing surer claims its sentences', [], [], 0],
    ['a surer one takes the place', [found([1], [12], 0.8)], [7], 1],
    ['one that is hardly surer does not', [found([1], [12], 0.55)], [], 0],
    ['free sentences get what was found', [found([3], [13], 0.42)], [], 1],
    ['one that is surer than one rival but not than the other changes nothing', [found([1, 2], [14], 0.8)], [], 0],
  ] as const;
  test.each(rows)('%s', (_name, seen, replaces, added) => {
    const now = [standing(7, [1], [11], 0.5), standing(8, [2], [15], 0.9)];
    const result = renewal(now, seen as never);
    expect(result.replaces).toEqual(replaces);
    expect(result.added).toHaveLength(added);
  });
});
