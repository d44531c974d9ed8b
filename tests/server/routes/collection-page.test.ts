import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listBitexts } from '../../../db/bitexts.js';
import { listDocuments } from '../../../db/documents.js';
import { hasUnfinishedJobs } from '../../../db/jobs.js';
import { smallWorkbench } from '../../support/workbench.js';

let bench: Awaited<ReturnType<typeof smallWorkbench>>;
beforeEach(async () => {
  bench = await smallWorkbench();
  await bench.link(bench.segments.tr[0]!, bench.segments.az[0]!);
});
afterEach(() => bench.close());

const about = async () => (await bench.request(bench.at('about'))).text();
const removal = (values: Record<string, string>) =>
  bench.post(bench.at('').slice(0, -1), { _method: 'delete', ...values }, false);

describe('the page of a collection', () => {
  test('renames it; an empty title is refused with a sentence', async () => {
    expect((await bench.post(bench.at('title'), { title: ' Yeni <ad> ' }, false)).status).toBe(303);
    expect(await about()).toContain('value="Yeni &lt;ad&gt;"');
    const refused = await bench.post(bench.at('title'), { title: ' ' }, false);
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('Give the collection a title'),
    ]);
  });
  test('adds a version with a bitext of its own, and changes nothing that is decided', async () => {
    const values = { 'version-0.text': 'Birinci hesabat. İkinci hesabat.', 'version-0.language': 'az' };
    expect((await bench.post(bench.at('versions'), values, false)).status).toBe(303);
    const documents = await listDocuments(bench.db, bench.collectionId);
    expect(documents.map((d) => [d.role, d.language, d.segmentCount]).at(-1)).toEqual(['version', 'az', 2]);
    const bitexts = await listBitexts(bench.db, bench.collectionId);
    expect(bitexts.at(-1)).toMatchObject({
      sourceDocumentId: documents[0]!.id,
      targetDocumentId: documents.at(-1)!.id,
    });
    expect((await bench.groups('az')).length).toBe(1);
    expect((await bench.request(bench.at('').slice(0, -1))).status).toBe(200);
  });
  test('refuses an empty version and keeps what was typed', async () => {
    const refused = await bench.post(
      bench.at('versions'),
      { 'version-0.title': 'typed', 'version-0.text': ' ' },
      false,
    );
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('value="typed"')]);
  });
  test('removes it only when the person is sure, and then with everything in it', async () => {
    const refused = await removal({});
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('Tick the box')]);
    expect((await bench.groups('az')).length).toBe(1);
    const done = await removal({ sure: 'yes' });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/']);
    expect((await bench.request(bench.at('about'))).status).toBe(404);
    for (const table of [
      'document',
      'segment',
      'alignment_group',
      'group_segment',
      'change',
      'change_group',
    ] as const) {
      expect(await bench.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
    }
    expect((await removal({ sure: 'yes' })).status).toBe(404);
  });
  test('waits for what is still at work on it', async () => {
    await bench.post(`/bitexts/${bench.bitexts.az}/runs`, {});
    const refused = await removal({ sure: 'yes' });
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('still at work')]);
    await expect.poll(() => hasUnfinishedJobs(bench.db, bench.collectionId), { timeout: 10_000 }).toBe(false);
    expect((await removal({ sure: 'yes' })).status).toBe(303);
  });
});
