import { describe, expect, test } from 'vitest';
import { difference, kindOf } from '../../../align/groups/difference.js';
import type { Group } from '../../../align/groups/group.js';

const group = (id: number, source: readonly number[], target: readonly number[], more: Partial<Group> = {}): Group => ({
  id,
  bitextId: 1,
  source,
  target,
  status: 'suggested',
  kind: 'full',
  origin: 'auto',
  confidence: 0.5,
  evidence: [],
  reason: null,
  runId: null,
  decidedBy: null,
  decidedAt: null,
  changedSince: false,
  revision: 1,
  ...more,
});
const ids = (groups: readonly Group[]) => groups.map((g) => g.id);

describe('the difference of two states', () => {
  test('is nothing where a run made the same groups anew', () => {
    const pairs = [
      { before: group(1, [10], [20]), after: null },
      { before: null, after: group(2, [10], [20], { confidence: 0.9, revision: 7 }) },
    ];
    expect(difference(pairs)).toEqual([]);
  });
  test('is what was decided, where the members stayed', () => {
    const [place] = difference([
      { before: group(1, [10], [20]), after: group(1, [10], [20], { status: 'confirmed' }) },
    ]);
    expect(kindOf(place!)).toBe('decided');
  });
  test('keeps together what shares sentences, and apart what does not', () => {
    const places = difference([
      { before: group(1, [10], [20]), after: null },
      { before: group(2, [11], [21]), after: null },
      { before: null, after: group(3, [10, 11], [20]) },
      { before: null, after: group(4, [15], [25]) },
    ]);
    expect(places.map((p) => [ids(p.before), ids(p.after), kindOf(p)])).toEqual([
      [[1, 2], [3], 'changed'],
      [[], [4], 'added'],
    ]);
  });
  test('never mixes bitexts that share the original', () => {
    const places = difference([
      { before: group(1, [10], [20]), after: null },
      { before: null, after: group(2, [10], [30], { bitextId: 2 }) },
    ]);
    expect(places.map(kindOf)).toEqual(['removed', 'added']);
  });
});
