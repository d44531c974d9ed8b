import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listBitexts } from '../../../db/bitexts.js';
import { findJob, insertJob } from '../../../db/jobs.js';
import { decidedPassages } from '../../../db/passages.js';
import { inWorker } from '../../../server/jobs/in-worker.js';
import { JobQueue } from '../../../server/jobs/queue.js';
import { changeGroups } from '../../../server/services/change.js';
import { thirdLanguagePairs } from '../../../server/services/third-language.js';
import { smallWorkbench } from '../../support/workbench.js';

type Bench = Awaited<ReturnType<typeof smallWorkbench>>;
let bench: Bench;
beforeEach(async () => {
  bench = await smallWorkbench();
});
afterEach(() => bench.close());

const suggest = async () => {
  const response = await bench.gesture(`/bitexts/${bench.bitexts.az}/runs`);
  expect(response.status).toBe(200);
  const id = Number(/id="job-(\d+)"/.exec(await response.text())?.[1]);
  return bench.jobs.wait(id);
};

describe('suggesting', () => {
  test('runs in the background and leaves suggestions with confidence and evidence', async () => {
    expect(await suggest()).toMatchObject({ status: 'done' });
    const groups = await bench.groups('az');
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) {
      expect(group).toMatchObject({ status: 'suggested', origin: 'auto' });
      expect(group.confidence).toBeGreaterThan(0);
    }
    const page = await (
      await bench.request(`/collections/${bench.collectionId}/jobs?columns=${bench.columns}`, { htmx: true })
    ).text();
    expect(page).toContain('id="rows"');
    expect(page.match(/Suggested tr–az/g)).toHaveLength(1);
  });

  test('never changes what people decided, and does not propose again what they rejected', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[4]!, az[0]!);
    await suggest();
    const [rejected] = (await bench.groups('az')).filter((g) => g.status === 'suggested');
    if (rejected) await bench.gesture(`/groups/${rejected.id}/rejection`);
    await suggest();
    const groups = await bench.groups('az');
    expect(groups.find((g) => g.status === 'confirmed')).toMatchObject({ source: [tr[4]], target: [az[0]] });
    const again = groups.filter((g) => g.status === 'suggested');
    if (rejected)
      expect(again).not.toContainEqual(expect.objectContaining({ source: rejected.source, target: rejected.target }));
  });

  test('is one change, taken back by one undo', async () => {
    await suggest();
    await bench.gesture(bench.at('undos'));
    expect(await bench.groups('az')).toEqual([]);
    await bench.gesture(bench.at('redos'));
    expect((await bench.groups('az')).length).toBeGreaterThan(0);
  });
});

describe('suggesting anew', () => {
  const fromHere = async (segment: number) => {
    const response = await bench.gesture(bench.at('runs'), {
      segment,
      columns: bench.columns.split(',').slice(0, 2).join(),
    });
    expect(response.status, await response.clone().text()).toBe(200);
    return bench.jobs.wait(Number(/id="job-(\d+)"/.exec(await response.text())?.[1]));
  };
  test('by a recipe says which one was used', async () => {
    for (const recipe of ['parallel', 'comparable']) {
      const response = await bench.gesture(`/bitexts/${bench.bitexts.az}/runs`, { recipe });
      await bench.jobs.wait(Number(/id="job-(\d+)"/.exec(await response.text())?.[1]));
      const page = await (await bench.request(`/collections/${bench.collectionId}`)).text();
      expect(page).toContain(`last: ${recipe} texts`);
    }
  });
  test.each(['tr', 'az'] as const)(
    'from a sentence of the %s text leaves everything before untouched',
    async (text) => {
      const [bitextId, { tr, az }] = [bench.bitexts.az, bench.segments];
      const suggestion = (groupId: number, source: number, target: number) => {
        const weak = { kind: 'full' as const, confidence: 0.41, evidence: [] };
        return { groupId, source: [source], target: [target], ...weak };
      };
      // Suggestions that no run would make, one before the place and one after it.
      const suggestions = [suggestion(501, tr[0]!, az[1]!), suggestion(502, tr[2]!, az[3]!)];
      const edit = { type: 'suggest' as const, bitextId, runId: 1, suggestions };
      const request = { collectionId: bench.collectionId, actor: 'local', now: bench.now(), seen: null };
      await changeGroups(bench.db, request, async () => ({ edits: [edit] }));
      const before = (await bench.groups('az')).find((g) => g.id === 501);
      await fromHere(text === 'tr' ? tr[2]! : az[2]!);
      const groups = await bench.groups('az');
      expect(groups.find((g) => g.id === 501)).toEqual(before);
      expect(groups.find((g) => g.id === 502)).toBeUndefined();
      const made = groups.filter((g) => g.id !== 501);
      expect(made.length).toBeGreaterThan(0);
      const [side, place] = text === 'tr' ? (['source', tr] as const) : (['target', az] as const);
      for (const group of made) expect(group[side].every((id) => place.indexOf(id) >= 2)).toBe(true);
      await bench.gesture(bench.at('undos'));
      expect((await bench.groups('az')).map((g) => g.id)).toEqual([501, 502]);
    },
  );
  test('from nowhere asks for a sentence', async () => {
    expect((await bench.gesture(bench.at('runs'))).status).toBe(422);
  });
});

describe('a job', () => {
  const text = 'Bir cümle daha var burada. '.repeat(200_000);
  const work = (finish: () => Promise<string>) => ({
    kind: 'split',
    collectionId: bench.collectionId,
    bitextId: null,
    actor: 'local',
    finish,
    start: () => inWorker('split', { text, language: 'tr' }),
  });

  test('that is cancelled writes nothing', async () => {
    const finish = vi.fn(async () => 'never');
    const job = await bench.jobs.add(work(finish));
    bench.jobs.cancel(job.id);
    expect(await bench.jobs.wait(job.id)).toMatchObject({ status: 'cancelled', message: null });
    expect(finish).not.toHaveBeenCalled();
  });
  test('waits for its turn and is cancelled before it began', async () => {
    const queue = new JobQueue(bench.db, bench.now, 1);
    const first = await queue.add(work(async () => 'done'));
    const second = await queue.add(work(async () => 'done'));
    queue.cancel(second.id);
    expect(await queue.wait(second.id)).toMatchObject({ status: 'cancelled' });
    queue.cancel(first.id);
    expect(await queue.wait(first.id)).toMatchObject({ status: 'cancelled' });
    await queue.close();
  });
  test('that fails says why', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = {
      ...work(async () => 'x'),
      start: () => ({ result: Promise.reject(new Error('out of chairs')), cancel: () => {} }),
    };
    const job = await bench.jobs.add(broken);
    expect(await bench.jobs.wait(job.id)).toMatchObject({ status: 'failed', message: 'out of chairs' });
    error.mockRestore();
  });
  test('left running by a crash reads “interrupted” after the next start', async () => {
    const { id } = await insertJob(bench.db, {
      kind: 'suggest',
      collectionId: bench.collectionId,
      bitextId: bench.bitexts.az,
      actor: 'local',
      now: bench.now(),
    });
    await bench.jobs.recover();
    expect(await findJob(bench.db, id)).toMatchObject({ status: 'interrupted' });
    const page = await (await bench.request(`/collections/${bench.collectionId}`)).text();
    expect(page).toContain('was interrupted');
  });
  test('does not keep the server from answering', async () => {
    const job = await bench.jobs.add(work(async () => 'done'));
    const answers = await Promise.all([1, 2, 3].map(() => bench.request('/')));
    expect(answers.map((a) => a.status)).toEqual([200, 200, 200]);
    bench.jobs.cancel(job.id);
    await bench.jobs.wait(job.id);
  });
});

describe('what a run knows beside the two texts', () => {
  test('are the decisions for the same languages, in either direction, and rejections against', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[0]!, az[0]!);
    await bench.link(tr[1]!, az[2]!, az[1]!);
    const [first] = await bench.groups('az');
    await bench.gesture(`/groups/${first!.id}/rejection`);
    const passages = await decidedPassages(bench.db, { source: 'az', target: 'tr' }, -0.5);
    expect(passages).toEqual([
      { source: 'Birinci cümlədir.', target: 'Birinci cümle.', weight: -0.5 },
      { source: 'İkinci cümlədir. Üçüncü cümlədir.', target: 'İkinci cümle.', weight: 1 },
    ]);
    expect(await decidedPassages(bench.db, { source: 'tr', target: 'ar' }, -0.5)).toEqual([]);
  });
  test('is what a third text says: both steps together, the surest way', async () => {
    const { tr, az, ar } = bench.segments;
    await bench.link(tr[1]!, az[2]!, ar[0]!);
    await bench.request(`/collections/${bench.collectionId}?columns=${bench.columns.split(',').slice(1).join(',')}`);
    const between = (await listBitexts(bench.db, bench.collectionId)).at(-1)!;
    const index = new Map([...az.map((id, i) => [id, i] as const), ...ar.map((id, i) => [id, i] as const)]);
    expect(await thirdLanguagePairs(bench.db, between, (id) => index.get(id))).toEqual([
      { source: 2, target: 0, probability: 1 },
    ]);
  });
});
