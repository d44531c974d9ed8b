import { expect, test } from 'vitest';
import { type WarmAligner, warmAligner } from '../../server/jobs/warm-aligner.js';
import { warmUp } from '../../server/warm-up.js';

test('what is rehearsed at the start of the server works, and nothing is taken for learned', async () => {
  const aligner = warmAligner();
  let looks = 0;
  const counted: WarmAligner = {
    ...aligner,
    look: async (...asked) => {
      const found = await aligner.look(...asked);
      looks++;
      return found;
    },
  };
  const rehearsal = warmUp(new AbortController().signal, counted);
  await expect(rehearsal).resolves.toBeUndefined(); // it throws where a request is refused
  expect(looks).toBeGreaterThan(1); // a look that fails ends the rehearsal of looks
  expect(aligner.knows('tr', 'ar') || aligner.knows('tr', 'az')).toBe(false);
  await aligner.close();
}, 30_000);

test('a rehearsal ends when the server stops', async () => {
  const stop = new AbortController();
  stop.abort();
  const started = performance.now();
  await warmUp(stop.signal, warmAligner());
  expect(performance.now() - started).toBeLessThan(900);
});
