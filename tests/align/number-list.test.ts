import { expect, test } from 'vitest';
import { numberList } from '../../align/number-list.js';

test('a list of numbers keeps them all, in order, however many', () => {
  const list = numberList(Int32Array);
  expect(list.toArray()).toEqual(new Int32Array(0));
  for (let at = 0; at < 1_000; at++) list.push(at * at);
  const before = list.toArray();
  list.push(-1);
  expect(list.count()).toBe(1_001);
  expect(before).toEqual(Int32Array.from({ length: 1_000 }, (_, at) => at * at));
  expect(list.toArray().at(-1)).toBe(-1);
});

test('numbers are rounded as their type does', () => {
  const list = numberList(Float32Array);
  list.push(0.1);
  expect([...list.toArray()]).toEqual([Math.fround(0.1)]);
});
