import { expect, test } from 'vitest';
import { entropyBits, inQueue, type QueuedGroup } from '../../../align/groups/queue.js';

const group = (id: number, rest: Partial<QueuedGroup> = {}): QueuedGroup => ({
  id,
  status: 'suggested',
  confidence: 0.9,
  changedSince: false,
  size: 2,
  contradicted: false,
  ...rest,
});

test('what changed after it was confirmed comes first, then contradictions, then what tells most', () => {
  const queue = inQueue([
    group(1, { confidence: 0.99 }),
    group(2, { confidence: 0.5 }),
    group(3, { contradicted: true }),
    group(4, { status: 'confirmed', changedSince: true }),
    group(5, { status: 'confirmed' }),
    group(6, { confidence: 0.9, size: 4 }),
    group(7, { confidence: null }),
  ]);
  expect(queue).toEqual([4, 3, 2, 7, 6, 1]);
});

test('a coin toss tells one bit, a certainty none', () => {
  expect([0, 0.5, 1].map(entropyBits)).toEqual([0, 1, 0]);
});
