// Aligned material for texts that are there already.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smallWorkbench } from '../../support/workbench.js';

type Bench = Awaited<ReturnType<typeof smallWorkbench>>;
let bench: Bench;
beforeEach(async () => {
  bench = await smallWorkbench();
});
afterEach(() => bench.close());

async function send(path: string, text: string, name: string, more: Record<string, string | File> = {}) {
  const body = new FormData();
  body.append('file', new File([text], name));
  body.append('into', `bitext-${bench.bitexts.az}`);
  for (const [key, value] of Object.entries(more)) body.append(key, value);
  const response = await bench.request(path, { method: 'POST', body, redirect: 'manual' });
  const job = Number(response.headers.get('location')?.split('/').at(-1));
  return { status: response.status, html: await response.text(), job: job > 0 ? await bench.jobs.wait(job) : null };
}
const indices = async () => {
  const { tr, az } = bench.segments;
  const groups = await bench.groups('az');
  return groups.map((g) => [
    g.source.map((id) => tr.indexOf(id)),
    g.target.map((id) => az.indexOf(id)),
    g.origin,
    g.status,
  ]);
};

describe('groups for texts that are there', () => {
  test.each([
    ['vecalign', 'links.txt', '[0,1]:[0]:0.2\n[3]:[2,3]:0.1\n'],
    ['a ladder', 'a.ladder', '0\t0\t1\n2\t1\t0.3\n3\t2\t-0.3\n4\t4\t0.2\n'],
  ])('%s goes by the numbers of sentences', async (_, name, text) => {
    const preview = await send('/imports/previews', text, name);
    expect(preview.html).toContain('Birinci cümle. İkinci cümle.');
    expect(await indices()).toEqual([]);
    const done = await send('/imports', text, name);
    expect(done.job).toMatchObject({ status: 'done', message: String(bench.collectionId) });
    expect(await indices()).toEqual(expect.arrayContaining([[[0, 1], [0], 'import', 'confirmed']]));
    expect(await indices()).toEqual(expect.arrayContaining([[[3], [2, 3], 'import', 'confirmed']]));
    await bench.gesture(bench.at('undos'));
    expect(await indices()).toEqual([]);
  });

  test('Moses, tables and memories go by what the sentences say, several in a row as well', async () => {
    const csv = 'tr,az\n"Birinci cümle. İkinci cümle.",Birinci cümlədir.\nBaşka bir şey.,Başqa bir şey.\n';
    expect((await send('/imports', csv, 'a.csv')).job).toMatchObject({ status: 'done' });
    expect(await indices()).toEqual([[[0, 1], [0], 'import', 'confirmed']]);
    const target = new File(['Üçüncü cümlədir.\n'], 'a.az');
    await send('/imports', 'Dördüncü cümle.\n', 'a.tr', {
      target,
      format: 'moses',
      'source-language': 'tr',
      'target-language': 'az',
    });
    expect(await indices()).toContainEqual([[3], [2], 'import', 'confirmed']);
  });

  test('what people decided stays, suggestions in the way give way, and one undo brings them back', async () => {
    const { tr, az } = bench.segments;
    const run = await (await bench.gesture(`/bitexts/${bench.bitexts.az}/runs`)).text();
    await bench.jobs.wait(Number(/id="job-(\d+)"/.exec(run)?.[1]));
    await bench.link(tr[0]!, az[3]!);
    const before = await indices();
    const { job } = await send('/imports', '[0]:[0]\n[1]:[1]\n', 'links.txt', { format: 'vecalign' });
    expect(job).toMatchObject({ status: 'done' });
    expect(await indices()).toContainEqual([[0], [3], 'manual', 'confirmed']);
    expect(await indices()).toContainEqual([[1], [1], 'import', 'confirmed']);
    await bench.gesture(bench.at('undos'));
    // Suggestions around a decision renew themselves, so there may be more by now.
    expect(await indices()).toEqual(expect.arrayContaining(before));
  });

  test('a file that has nothing to do with them fails with its reason', async () => {
    const { job } = await send('/imports', '[70]:[80]\n', 'links.txt', { format: 'vecalign' });
    expect(job).toMatchObject({ status: 'failed' });
    expect(job?.message).toContain('Nothing in this file belongs to these two texts');
  });
});
