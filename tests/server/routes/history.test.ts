import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeDid } from '../../../db/migrations/010-change-did.js';
import { smallWorkbench } from '../../support/workbench.js';

let bench: Awaited<ReturnType<typeof smallWorkbench>>;
beforeEach(async () => {
  bench = await smallWorkbench();
});
afterEach(() => bench.close());

const tr = (n: number) => bench.segments.tr[n - 1] as number;
const az = (n: number) => bench.segments.az[n - 1] as number;
const get = async (path: string) => (await bench.request(bench.at(path))).text();
const lines = (html: string) => [...html.matchAll(/<tr id="change-(\d+)"/g)].map((m) => Number(m[1]));
const back = () => bench.at('history');
const undo = (changeId: number) => bench.post(`/changes/${changeId}/undos`, { back: back() }, false);

describe('the history', () => {
  test('says who did what, newest first, and filters by person, deed and day', async () => {
    await bench.link(tr(1), az(1));
    const first = await bench.seen();
    const [group] = await bench.groups('az');
    await bench.gesture(`/groups/${group!.id}/rejection`);
    const second = await bench.seen();
    const html = await get('history');
    expect(lines(html)).toEqual([second, first]);
    expect(html).toContain('sentences linked');
    expect(html).toContain('Birinci cümle.');
    expect(lines(await get('history?what=reject'))).toEqual([second]);
    expect(lines(await get('history?who=nobody'))).toEqual([]);
    expect(lines(await get('history?since=2025-12-31&until=2026-01-02'))).toEqual([second, first]);
    expect(lines(await get('history?until=2025-12-30'))).toEqual([]);
    expect(lines(await get(`history?before=${second}`))).toEqual([first]);
  });
  test('takes back any change that still holds, not only the newest', async () => {
    await bench.link(tr(1), az(1));
    const first = await bench.seen();
    await bench.link(tr(2), az(2));
    expect((await undo(first)).status).toBe(303);
    expect((await bench.groups('az')).map((g) => g.source)).toEqual([[tr(2)]]);
    const html = await get('history');
    expect(html).toContain(`<tr id="change-${first}" class="undone"`);
    // And the undo itself can be undone.
    const undoing = lines(html)[0]!;
    expect((await undo(undoing)).status).toBe(303);
    expect((await bench.groups('az')).length).toBe(2);
  });
  test('refuses where a later change stands on top, names who, and changes nothing', async () => {
    await bench.link(tr(1), az(1));
    const first = await bench.seen();
    const [group] = await bench.groups('az');
    await bench.gesture(`/groups/${group!.id}/rejection`);
    const response = await undo(first);
    expect(response.status).toBe(409);
    const html = await response.text();
    expect(html).toContain('role="alert"');
    expect(html).toContain('Change 2 by local came later');
    expect(lines(html).length).toBe(2);
    expect((await bench.groups('az'))[0]?.status).toBe('rejected');
  });
  test('refuses a change that was taken back already, and one that never was', async () => {
    await bench.link(tr(1), az(1));
    const first = await bench.seen();
    await undo(first);
    expect((await undo(first)).status).toBe(409);
    expect((await undo(9999)).status).toBe(404);
    expect((await bench.groups('az')).length).toBe(0);
  });
  test('of a collection that is not there is a page that says so', async () => {
    expect((await bench.request('/collections/99/history')).status).toBe(404);
    expect((await bench.request('/collections/99/differences?from=1&to=2')).status).toBe(404);
    expect((await bench.request(bench.at('differences?from=x&to=2'))).status).toBe(422);
  });
});

describe('two moments', () => {
  test('differ by what was done between them, in the words of then', async () => {
    await bench.link(tr(1), az(1));
    const first = await bench.seen();
    const [group] = await bench.groups('az');
    await bench.gesture(`/segments/${tr(1)}/correction`, { text: 'Düzeltilmiş cümle.' });
    await bench.gesture(`/groups/${group!.id}`, { _method: 'delete' });
    await bench.link(tr(1), tr(2), az(1));
    const last = await bench.seen();
    const html = await get(`differences?from=${first + 1}&to=${last}`);
    expect(html).toContain('1 aligned otherwise');
    expect(html).toContain('>Birinci cümle.<');
    expect(html).toContain('>Düzeltilmiş cümle.<');
    // Asked the other way round it is the same span.
    expect(await get(`differences?from=${last}&to=${first + 1}`)).toBe(
      html.replaceAll(`from=${first + 1}&amp;to=${last}`, `from=${last}&amp;to=${first + 1}`),
    );
  });
  test('are equal after a change and its undo', async () => {
    await bench.link(tr(1), az(1));
    const first = await bench.seen();
    await undo(first);
    expect(await get(`differences?from=${first}&to=${await bench.seen()}`)).toContain('Nothing differs');
  });
  test('show what one change did', async () => {
    await bench.link(tr(1), az(1));
    const html = await get(`differences?from=${await bench.seen()}&to=${await bench.seen()}`);
    expect(html).toContain('local, sentences linked');
    expect(html).toContain('1 new');
  });
});

test('databases of before learn what their changes did', async () => {
  await bench.link(tr(1), az(1));
  await bench.gesture(bench.at('undos'));
  const told = () => bench.db.selectFrom('change').select('did').orderBy('id').execute();
  const before = await told();
  await bench.db.schema.alterTable('change').dropColumn('did').execute();
  await changeDid.up(bench.db);
  expect(await told()).toEqual(before);
  expect(before.map((row) => row.did)).toEqual(['link', 'undo']);
});
