import { expect, test } from 'vitest';
import { warmUp } from '../../server/warm-up.js';

test('what is rehearsed at the start of the server works', async () => {
  const rehearsal = warmUp(new AbortController().signal);
  await expect(rehearsal).resolves.toBeUndefined(); // it throws where a request is refused
}, 30_000);

test('a rehearsal ends when the server stops', async () => {
  const stop = new AbortController();
  stop.abort();
  const started = performance.now();
  await warmUp(stop.signal);
  expect(performance.now() - started).toBeLessThan(900);
});
