import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeTmx } from '../../../align/formats/tmx.js';
import { listBitexts } from '../../../db/bitexts.js';
import { latestChangeId } from '../../../db/changes.js';
import { listCollections } from '../../../db/collections.js';
import { listDocuments } from '../../../db/documents.js';
import { listGroups } from '../../../db/groups.js';
import { incompleteCollections } from '../../../db/imports.js';
import { findJob } from '../../../db/jobs.js';
import { listSegments } from '../../../db/segments.js';
import { undo } from '../../../server/services/history.js';
import { dropUnfinishedImports } from '../../../server/services/importing.js';
import { header, unit } from '../../align/formats/fixtures.js';
import { type TestApp, testApp } from '../../support/app.js';

let app: TestApp;
beforeEach(async () => {
  app = await testApp({ seeds: false });
});
afterEach(() => app.close());

const TMX = [...writeTmx(header, [unit, { ...unit, id: 'g2', status: 'suggested', confidence: 0.5 }])].join('');

const send = (path: string, values: Record<string, string | File>) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(values)) body.append(name, value);
  return app.request(path, { method: 'POST', body, redirect: 'manual' });
};
const file = (text: string | Uint8Array, name: string) => new File([text as BlobPart], name);
const look = async (values: Record<string, string | File>) => {
  const response = await send('/imports/previews', values);
  const html = await response.text();
  return { status: response.status, html, token: /name="token" value="([^"]*)"/.exec(html)?.[1] ?? '' };
};
/** Looks, imports, waits; gives the path the browser is led to in the end. */
async function importWhole(values: Record<string, string | File>) {
  const { token } = await look(values);
  const words = Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));
  const response = await send('/imports', { title: 'İçe', ...words, token } as Record<string, string>);
  expect(response.status, await response.clone().text()).toBe(303);
  const path = response.headers.get('location') ?? '';
  await app.jobs.wait(Number(path.split('/').at(-1)));
  const shown = await app.request(path, { redirect: 'manual' });
  return { path, location: shown.headers.get('location'), html: await shown.text() };
}

describe('a preview', () => {
  test('shows languages, groups, examples and problems, and stores nothing', async () => {
    const { status, html } = await look({ file: file(`${TMX.slice(0, -20)}`, 'a.tmx') });
    expect(status).toBe(200);
    expect(html).toContain('1 aligned group');
    expect(html).toContain('– Hoş geldin');
    expect(html).toContain('مرحباً بكم!');
    expect(html).toContain('1 problem');
    expect(await listCollections(app.db)).toEqual([]);
  });
  test('reads the same file again in another way, without sending it again', async () => {
    const csv = 'ilk;ikinci\nBir.;Bir!\n';
    const first = await look({ file: file(csv, 'a.csv') });
    expect(first.html).toContain('No columns “source” and “target”');
    const choice = { 'source-column': 'ilk', 'target-column': '2', 'source-language': 'tr', 'target-language': 'az' };
    const second = await look({ token: first.token, ...choice });
    expect(second.html).toContain('1 aligned group');
    expect((await look({ token: first.token })).status).toBe(404);
  });
  test('says what is wrong with a file that is none, a language that is none, and no file at all', async () => {
    expect((await look({ file: file(new Uint8Array([80, 75, 3, 4, 0]), 'a.tmx') })).html).toContain('not a text file');
    expect((await look({ file: file('x\ty', 'a.tsv'), 'source-language': 'x x' })).status).toBe(422);
    expect((await look({})).status).toBe(404);
    expect((await look({ file: file('words', 'a.bin') })).html).toContain('It could not be told which format');
  });
});

test('a file of a gigabyte is refused before it is read', async () => {
  const headers = { 'content-length': String(2 ** 30), 'content-type': 'multipart/form-data; boundary=x' };
  const response = await app.request('/imports/previews', { method: 'POST', body: '--x--', headers });
  expect(response.status).toBe(413);
  expect(await response.text()).toContain('128 MB');
});

describe('an import', () => {
  test('makes a collection with documents, sentences and groups, as the file has them', async () => {
    const { location } = await importWhole({ file: file(TMX, 'a.tmx') });
    const [collection] = await listCollections(app.db);
    expect(location).toBe(`/collections/${collection?.id}`);
    expect(collection?.title).toBe('İçe');
    const documents = await listDocuments(app.db, collection?.id);
    expect(documents.map(({ language, title, role, segmentCount }) => [language, title, role, segmentCount])).toEqual([
      ['tr', '000 tr.md', 'pivot', 2],
      ['ar', '004 ar.md', 'version', 4],
    ]);
    const [bitext] = await listBitexts(app.db, collection?.id ?? 0);
    const groups = await listGroups(app.db, bitext?.id ?? 0);
    expect(groups).toMatchObject([
      {
        status: 'confirmed',
        origin: 'import',
        decidedBy: 'Leylâ',
        decidedAt: '2026-11-20T08:00:00Z',
        confidence: 0.97,
      },
      { status: 'suggested', origin: 'import', decidedBy: null, confidence: 0.5 },
    ]);
    const texts = new Map(
      (
        await listSegments(
          app.db,
          documents.map((d) => d.id),
        )
      ).map((s) => [s.id, s.text]),
    );
    expect(groups[0]?.target.map((id) => texts.get(id))).toEqual(['مرحباً', 'بكم!']);
    expect((await app.request(`/collections/${collection?.id}`)).status).toBe(200);
  });

  test('is one change, undone by one step', async () => {
    await importWhole({ file: file(TMX, 'a.tmx') });
    const [collection] = await listCollections(app.db);
    const collectionId = collection?.id ?? 0;
    const [bitext] = await listBitexts(app.db, collectionId);
    const actor = (await findJob(app.db, 1))?.actor ?? '';
    expect(await latestChangeId(app.db, collectionId)).toBe(1);
    expect(await (await app.request(`/collections/${collectionId}/history`)).text()).toContain(
      'aligned texts imported',
    );
    await undo(app.db, { collectionId, actor, now: app.now(), seen: null });
    expect(await listGroups(app.db, bitext?.id ?? 0)).toEqual([]);
  });

  test.each([
    ['a CSV of two languages', { file: file('tr,az\nBir.,Bir!\n', 'a.csv') }],
    ['JSONL', { file: file('{"translation":{"tr":"Bir.","az":"Bir!"}}\n', 'a.jsonl') }],
    [
      'a TSV in windows-1254',
      {
        file: file(Uint8Array.from([...'source\ttarget\nI\xfe\xfdk.\tBir!\n'].map((c) => c.charCodeAt(0))), 'a.tsv'),
        ...languages(),
      },
    ],
    ['a Moses pair', { file: file('Bir.\n', 'a.tr'), target: file('Bir!\n', 'a.az'), ...languages() }],
    [
      'links with their texts',
      {
        file: file('[0]:[0,1]\n', 'links.txt'),
        source: file('Bir.\n', 's'),
        target: file('Bir!\nİki!\n', 't'),
        ...languages(),
      },
    ],
    [
      'a ladder with its texts',
      {
        file: file('0\t0\t1\n1\t2\t0\n', 'a.ladder'),
        source: file('Bir.\n', 's'),
        target: file('Bir!\nİki!\n', 't'),
        ...languages(),
      },
    ],
  ])('takes %s', async (_, values) => {
    const { location, html } = await importWhole(values as Record<string, string | File>);
    expect(location, html).toMatch(/^\/collections\/\d+$/);
    const [collection] = await listCollections(app.db);
    const [bitext] = await listBitexts(app.db, collection?.id ?? 0);
    expect(await listGroups(app.db, bitext?.id ?? 0)).toMatchObject([{ status: 'confirmed', origin: 'import' }]);
  });

  test('of a file without pairs fails with its reason, and stores nothing', async () => {
    const { html } = await importWhole({
      file: file('[0]:[9]\n', 'x.txt'),
      format: 'vecalign',
      source: file('a', 's'),
      target: file('b', 't'),
      ...languages(),
    });
    expect(html).toContain('The import failed');
    expect(html).toContain('No aligned sentences were found');
    expect(await listCollections(app.db)).toEqual([]);
  });

  test('that a crash cut off is taken away at the next start', async () => {
    await importWhole({ file: file(TMX, 'a.tmx') });
    await app.db.updateTable('collection').set({ incomplete: 1 }).execute();
    await app.db.updateTable('job').set({ status: 'running' }).execute();
    expect(await listCollections(app.db)).toEqual([]);
    expect((await app.request('/collections/1')).status).toBe(404);
    await dropUnfinishedImports(app.db);
    await app.jobs.recover();
    expect(await listCollections(app.db)).toEqual([]);
    expect(await findJob(app.db, 1)).toMatchObject({ status: 'interrupted' });
    expect(await app.db.selectFrom('segment').select('id').execute()).toEqual([]);
  });

  test('can be cancelled while it is written; nothing of it stays, nobody has seen it', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `Cümle ${i}.,Cümlə ${i}.\n`).join('');
    const started = await send('/imports', { file: file(`tr,az\n${rows}`, 'a.csv'), title: 'Uzun' });
    while ((await incompleteCollections(app.db)).length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(await listCollections(app.db)).toEqual([]);
    const answer = await app.request(started.headers.get('location') ?? '', { method: 'DELETE', redirect: 'manual' });
    expect(answer.status).toBe(303);
    expect(await findJob(app.db, 1)).toMatchObject({ status: 'cancelled' });
    for (const table of ['collection', 'document', 'segment', 'alignment_group', 'change', 'change_group'] as const) {
      expect(await app.db.selectFrom(table).selectAll().limit(1).execute(), table).toEqual([]);
    }
  });
});

function languages() {
  return { 'source-language': 'tr', 'target-language': 'az' };
}
