import { describe, expect, test } from 'vitest';
import { concords, type PairedGroup } from '../../../align/groups/concord.js';

// Documents 1 (segments 1-9), 2 (11-19), 3 (21-29).
const documentOf = (id: number) => Math.floor(id / 10) + 1;
const group = (id: number, source: number[], target: number[]): PairedGroup => ({
  id,
  source,
  target,
  sourceDocumentId: documentOf(source[0] ?? 0),
  targetDocumentId: documentOf(target[0] ?? 0),
});

describe('concord of pairs', () => {
  test('three groups that close a triangle confirm one another', () => {
    const said = concords([group(1, [1], [11]), group(2, [1], [21]), group(3, [11], [21])]);
    expect(said.get(1)).toEqual({ through: [3], against: [] });
    expect(said.get(2)).toEqual({ through: [2], against: [] });
    expect(said.get(3)).toEqual({ through: [1], against: [] });
  });
  test('a triangle that does not close contradicts all that can be followed to its end', () => {
    const said = concords([group(1, [1], [11]), group(2, [1], [21]), group(3, [11], [22]), group(4, [2], [22])]);
    expect(said.get(2)?.against).toEqual([2]);
    expect(said.get(3)?.against).toEqual([1]);
  });
  test('nothing is said where a pair is missing', () => {
    expect(concords([group(1, [1], [11]), group(2, [1], [21])]).size).toBe(0);
  });
});
