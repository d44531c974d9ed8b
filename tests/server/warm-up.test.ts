import { expect, test } from 'vitest';
import { insertRun } from '../../db/runs.js';
import { type WarmAligner, warmAligner } from '../../server/jobs/warm-aligner.js';
import { warmUpLatest } from '../../server/services/refreshing.js';
import { warmUp } from '../../server/warm-up.js';
import { smallWorkbench } from '../support/workbench.js';

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

test('the aligner learns the languages of the texts worked on last, where it was asked for suggestions', async () => {
  const bench = await smallWorkbench();
  const { db, jobs, now, bitexts } = bench;
  await warmUpLatest(bench);
  await jobs.quiet();
  expect(jobs.warm.knows('tr', 'az')).toBe(false);
  await insertRun(db, { bitextId: bitexts.az, recipe: 'comparable', settings: {}, now: now() });
  await warmUpLatest(bench);
  await jobs.quiet();
  expect([jobs.warm.knows('tr', 'az'), jobs.warm.knows('tr', 'ar')]).toEqual([true, false]);
  await bench.close();
});
