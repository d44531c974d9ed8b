import { describe, expect, test } from 'vitest';
import { comparableNats, coveredBy, isDoubtful, orderOf, samplesOf } from '../../../align/recipes/auto.js';
import { freedom } from '../../../align/recipes/free.js';

const order = (sentences: number, links: readonly (readonly [number, number, number])[]) => {
  const pairs = links.map(([i, j, confidence]) => ({ source: [i], target: [j], confidence }));
  return orderOf(pairs, samplesOf(freedom(sentences, sentences, {}))[0]!);
};
const diagonal = (count: number, confidence = 1) =>
  Array.from({ length: count }, (_, k): [number, number, number] => [k, k, confidence]);

describe('the choice of recipe', () => {
  test('texts that match sentence by sentence are parallel, beyond doubt', () => {
    const nats = comparableNats(order(20, diagonal(20)));
    expect(nats).toBeLessThan(0);
    expect(isDoubtful(nats)).toBe(false);
  });
  test('texts with nothing in common are comparable, beyond doubt once they are seen to be no translations', () => {
    const [sample] = samplesOf(freedom(50, 50, {}));
    expect(comparableNats(orderOf([], sample!, 0))).toBeGreaterThan(0);
    const nats = comparableNats(orderOf([], sample!, 1));
    expect(nats).toBeGreaterThan(comparableNats(orderOf([], sample!, 0)));
    expect(isDoubtful(nats)).toBe(false);
  });
  test('of two texts covered alike the one in other words is rather comparable', () => {
    const pairs = diagonal(14).map(([i, j, confidence]) => ({ source: [i], target: [j], confidence }));
    const [sample] = samplesOf(freedom(20, 20, {}));
    expect(comparableNats(orderOf(pairs, sample!, 0.9))).toBeGreaterThan(comparableNats(orderOf(pairs, sample!, 0.1)));
  });
  test('a block that has moved speaks for comparable, and counts as far as it is believed', () => {
    const kept = diagonal(9);
    const moved = (confidence: number) =>
      [...kept, ...[12, 13, 14].map((i): [number, number, number] => [i, i - 12 + 9, 1])].map(
        ([i, j]): [number, number, number] => (j < 3 ? [i, j + 12, confidence] : [i, j, 1]),
      );
    expect(order(16, moved(0.9)).crossing).toBeCloseTo(2.7, 6);
    const unmoved = [...kept, ...[12, 13, 14].map((i): [number, number, number] => [i, i, 0.9])];
    expect(comparableNats(order(16, moved(0.9)))).toBeGreaterThan(comparableNats(order(16, unmoved)));
  });
  test('a long text is judged as a short one of the same kind: shares count, not numbers', () => {
    const gaps = (count: number) => diagonal(Math.round(count * 0.75), 0.9);
    expect(comparableNats(order(1000, gaps(1000)))).toBeCloseTo(comparableNats(order(100, gaps(100))), 1);
  });
  test('a summary is no translation: its sentences are all covered, those of the longer text are not', () => {
    const pairs = diagonal(10).map(([i, j, confidence]) => ({ source: [i], target: [j], confidence }));
    const [sample] = samplesOf(freedom(30, 10, {}));
    expect(orderOf(pairs, sample!).covered / orderOf(pairs, sample!).sentences).toBe(0.5);
    expect(comparableNats(orderOf(pairs, sample!))).toBeGreaterThan(comparableNats(order(10, diagonal(10))));
  });
  test('of a very long text blocks of either side are looked at, and the shares are the same', () => {
    const samples = samplesOf(freedom(24_000, 24_000, {}));
    expect(samples.map(({ counted }) => counted)).toEqual([['sourceFree'], ['targetFree']]);
    for (const { free, counted } of samples) {
      const pairs = diagonal(24_000)
        .filter(([i]) => free.sourceFree[i] === 1 && free.targetFree[i] === 1)
        .map(([i, j, confidence]) => ({ source: [i], target: [j], confidence }));
      const { covered, sentences } = orderOf(pairs, { free, counted });
      expect(sentences).toBe(400);
      expect(covered).toBe(sentences);
    }
  });
  test('joined sentences that the monotone search finds count as covered', () => {
    const free = freedom(6, 6, {});
    const single = orderOf([{ source: [0], target: [0], confidence: 1 }], samplesOf(free)[0]!);
    const joined = coveredBy(single, free, [
      { source: [0, 1], target: [0], confidence: 1 },
      { source: [2, 3], target: [1, 2, 3], confidence: 1 },
    ]);
    expect(joined.monotone).toBe(8);
    const nothing = coveredBy(single, free, []);
    expect(comparableNats(joined)).toBeLessThan(comparableNats(nothing));
  });
});
