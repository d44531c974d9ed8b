import { describe, expect, test } from 'vitest';
import { DOCUMENT_SIGNS, documentSigns } from '../../../align/search/correspondence.js';
import type { Frame } from '../../../align/search/crossing.js';

/** Documents of `count` sentences with `right` pairs of so many nats on the diagonal, and chance beside it. */
function signs(count: number, right: number, nats: number, frame: Partial<Frame> = {}): Record<string, number> {
  const pairs = Array.from({ length: count }, (_, i) => [
    { i, j: i, nats: i < right ? nats : -5 },
    { i, j: (i + 1) % count, nats: -5 },
  ]).flat();
  const set = {
    source: Int32Array.from(pairs, ({ i }) => i),
    target: Int32Array.from(pairs, ({ j }) => j),
    ownNats: Float64Array.from(pairs, (pair) => pair.nats),
  };
  const shares = Float64Array.from(pairs, (pair) => 1 / (1 + Math.exp(-pair.nats)));
  const seen = documentSigns({ sourceCount: count, targetCount: count, ...frame }, set, shares);
  return Object.fromEntries(DOCUMENT_SIGNS.map((name, at) => [name, seen[at]!]));
}

describe('how documents correspond as a whole', () => {
  test('density grows with what corresponds, strength with how surely', () => {
    expect(signs(40, 20, 5).density).toBeGreaterThan(signs(40, 4, 5).density!);
    expect(signs(40, 20, 5).strength).toBeGreaterThan(signs(40, 20, 1).strength!);
  });
  test('chance is the evidence of second best pairs, however good the best are', () => {
    expect(signs(40, 20, 6).noise).toBeCloseTo(signs(40, 20, 2).noise!, 9);
  });
  test('what people decided counts as corresponding, and its sentences no longer as open', () => {
    const certain = Array.from({ length: 20 }, (_, k): [number, number] => [k, k]);
    const free = { sourceFreeCount: 20, targetFreeCount: 20 };
    expect(signs(40, 0, 5, { certain, ...free }).density).toBeGreaterThan(signs(40, 0, 5).density!);
    expect(signs(40, 0, 5, { certain, ...free }).size).toBe(signs(40, 0, 5).size);
  });
  test('nothing is said of empty documents but that they are small', () => {
    for (const sign of Object.values(signs(0, 0, 0))) expect(Number.isFinite(sign)).toBe(true);
  });
});
