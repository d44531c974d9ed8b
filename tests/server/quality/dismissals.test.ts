import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentFlags, findFlags, flaggedGroupIds } from '../../../db/flags.js';
import { listChanges } from '../../../db/history.js';
import { countWarnings, openExport } from '../../../server/services/exporting.js';
import { qualityOf } from '../../../server/services/quality.js';
import { smallWorkbench } from '../../support/workbench.js';

let bench: Awaited<ReturnType<typeof smallWorkbench>>;
/** A group whose sentences give 17 and 18. */
let groupId: number;

beforeEach(async () => {
  bench = await smallWorkbench();
  const [tr, az] = [bench.segments.tr[0]!, bench.segments.az[0]!];
  await correct(tr, 'Toplantıya 17 kişi geldi.');
  await correct(az, 'Görüşə 18 nəfər gəldi.');
  await bench.link(tr, az);
  groupId = (await bench.groups('az'))[0]!.id;
});
afterEach(() => bench.close());

async function correct(segment: number, text: string) {
  const response = await bench.gesture(`/segments/${segment}/correction`, { text });
  expect(response.status, await response.clone().text()).toBe(200);
}

const flags = () => findFlags(bench.db, [groupId]);
const states = async () => (await flags()).map(({ code, inOrder }) => [code, inOrder?.person ?? null]);
/** `[open, in order]` of the numbers, as the quality page has them. */
async function counts() {
  const pair = (await qualityOf(bench.db, bench.collectionId)).pairs.find((one) => one.bitextId === bench.bitexts.az);
  const row = pair!.flags.find(({ code }) => code === 'numbers');
  return row ? [row.open, row.inOrder] : null;
}
const listed = async (query: string) => (await bench.request(`${bench.at('groups')}?${query}`)).text();

async function judge(
  values: Record<string, string | number> = {},
  headers: Record<string, string> = {},
  body: Record<string, string | number> = {},
) {
  const [flag] = await flags();
  const form = {
    flag: `numbers:${flag!.fingerprint}`,
    seen: await bench.seen(),
    back: bench.at('groups?code=any'),
    ...values,
  };
  return bench.post(`/groups/${groupId}/dismissals`, { ...form, ...body }, false, headers);
}
const dismiss = judge;
const restore = (headers: Record<string, string> = {}) => judge({ _method: 'delete' }, headers);

describe('a flag found in order', () => {
  it('is not open any more, wherever flags are counted or shown, and says who found so, when and why', async () => {
    expect(await counts()).toEqual([1, 0]);
    const response = await dismiss({ reason: 'the sources differ' }, await bench.as('Ayşe'));
    expect([response.status, response.headers.get('location')]).toEqual([303, bench.at('groups?code=any')]);
    expect(await states()).toEqual([['numbers', 'Ayşe']]);
    expect(await counts()).toEqual([0, 1]);
    expect(await flaggedGroupIds(bench.db, [bench.bitexts.az])).toEqual([]);
    const open = await listed('code=numbers');
    expect(open).not.toContain(`id="group-${groupId}"`);
    expect(open).toContain('0 open, 1 in order');
    const settled = await listed('code=numbers&dismissed=1');
    expect(settled).toContain(`id="group-${groupId}"`);
    expect(settled).toMatch(/In order, says \u2068Ayşe\u2069, [^<]*: \u2068the sources differ\u2069/);
    const page = await (await bench.request(bench.at('quality'))).text();
    expect(page).toContain('aria-label="Numbers, In order: 1"');
    expect(page).not.toContain('aria-label="Numbers, Open: ');
    expect(page).toContain(`groups?bitext=${bench.bitexts.az}&amp;code=numbers&amp;dismissed=1`);
    const csv = await (await bench.request(bench.at('quality/file.csv'))).text();
    expect(csv).toMatch(/flags,tr–az,Numbers,0,1/);
    const workbench = await (await bench.request(`/collections/${bench.collectionId}`)).text();
    expect(workbench).not.toContain('<li class="flag error">');
    expect(workbench).toContain('One flag in order');
  });

  it('is no warning before an export any more', async () => {
    const { db, bitexts } = bench;
    const warned = async () => {
      const source = await openExport(db, bitexts.az, '2026-01-01T00:00:00.000Z');
      return (await countWarnings(db, source, { statuses: ['confirmed'] })).warned;
    };
    expect(await warned()).toBe(1);
    await dismiss({}, await bench.as('Ayşe'));
    expect(await warned()).toBe(0);
  });

  it('can be opened again by anybody', async () => {
    await dismiss({}, await bench.as('Ayşe'));
    expect((await restore(await bench.as('Leyla'))).status).toBe(303);
    expect(await states()).toEqual([['numbers', null]]);
    expect(await counts()).toEqual([1, 0]);
  });

  it('stays that of whoever said so first', async () => {
    await dismiss({ reason: 'seen' }, await bench.as('Ayşe'));
    expect((await dismiss({ reason: 'me too' }, await bench.as('Leyla'))).status).toBe(303);
    expect((await flags())[0]?.inOrder).toMatchObject({ person: 'Ayşe', reason: 'seen' });
  });

  it('is undone and made again like any change, under the name of who said it', async () => {
    await dismiss({ reason: 'seen' });
    const before = (await flags())[0]?.inOrder;
    expect((await bench.gesture(bench.at('undos'))).status).toBe(200);
    expect(await states()).toEqual([['numbers', null]]);
    expect((await bench.gesture(bench.at('redos'))).status).toBe(200);
    expect((await flags())[0]?.inOrder).toEqual(before);
    await restore();
    expect((await bench.gesture(bench.at('undos'))).status).toBe(200);
    expect((await flags())[0]?.inOrder).toEqual(before);
  });

  it('stands in the history at its group, which it leaves as it is, and can be taken back there', async () => {
    const revision = (await bench.groups('az'))[0]!.revision;
    await dismiss();
    const [change] = await listChanges(bench.db, bench.collectionId, {}, 1);
    expect(change).toMatchObject({ did: ['dismiss'], groupCount: 1, firstGroup: { groupId } });
    expect((await bench.groups('az'))[0]!.revision).toBe(revision);
    const page = await (await bench.request(bench.at('history'))).text();
    expect(page).toContain('flags found in order or opened again');
    await bench.post(`/changes/${change!.id}/undos`, { back: bench.at('history') }, false);
    expect(await states()).toEqual([['numbers', null]]);
  });

  it('is undone although the group was decided since, and the decision stays', async () => {
    await dismiss();
    const [{ id } = { id: 0 }] = await listChanges(bench.db, bench.collectionId, {}, 1);
    await bench.gesture(`/groups/${groupId}/confirmation`, { _method: 'delete' });
    expect((await bench.post(`/changes/${id}/undos`, { back: bench.at('history') }, false)).status).toBe(303);
    expect(await states()).toEqual([['numbers', null]]);
    expect((await bench.groups('az'))[0]!.status).toBe('suggested');
  });

  it('is another flag once the text changes, and the same again once that is undone', async () => {
    await dismiss();
    await correct(bench.segments.az[0]!, 'Görüşə 19 nəfər gəldi.');
    expect(await states()).toContainEqual(['numbers', null]);
    expect(await counts()).toEqual([1, 0]);
    await bench.gesture(bench.at('undos'));
    expect(await counts()).toEqual([0, 1]);
  });

  it('holds when the group is confirmed, taken back, or taken apart and put together by undo', async () => {
    await dismiss();
    await bench.gesture(`/groups/${groupId}/confirmation`, { _method: 'delete' });
    await bench.gesture(`/groups/${groupId}/confirmation`);
    expect(await counts()).toEqual([0, 1]);
    await bench.gesture(`/groups/${groupId}`, { _method: 'delete' });
    expect(await counts()).toBeNull();
    await bench.gesture(bench.at('undos'));
    expect(await counts()).toEqual([0, 1]);
  });

  it('is refused with 409 where the group was changed after the page was read, and with it the flag', async () => {
    const seen = await bench.seen();
    const [flag] = await flags();
    await bench.gesture(`/groups/${groupId}/confirmation`, { _method: 'delete' });
    const stale = await dismiss({ seen });
    expect(stale.status).toBe(409);
    expect(await stale.text()).toContain(`name="flag" value="numbers:${flag!.fingerprint}"`);
    expect(await states()).toEqual([['numbers', null]]);
    await correct(bench.segments.az[0]!, 'Görüşə 19 nəfər gəldi.');
    expect((await dismiss({ flag: `numbers:${flag!.fingerprint}` })).status).toBe(409);
    expect((await dismiss({ flag: 'numbers:none' })).status).toBe(422);
    expect((await bench.post('/groups/9999/dismissals', { flag: `numbers:${flag!.fingerprint}` }, false)).status).toBe(
      404,
    );
  });

  it('does not stand in the way of another’s work on the group', async () => {
    const seen = await bench.seen();
    await dismiss({}, await bench.as('Ayşe'));
    const response = await bench.gesture(`/groups/${groupId}/confirmation`, { seen, _method: 'delete' });
    expect(response.status).toBe(200);
  });

  it('is a gesture of the workbench too, answered with the row', async () => {
    const [flag] = await flags();
    const workbench = await (await bench.request(`/collections/${bench.collectionId}`)).text();
    expect(workbench).toContain(
      `formaction="/groups/${groupId}/dismissals" name="flag" value="numbers:${flag!.fingerprint}"`,
    );
    const response = await bench.gesture(`/groups/${groupId}/dismissals`, { flag: `numbers:${flag!.fingerprint}` });
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain('One flag in order');
    expect(html).not.toContain('<li class="flag error">');
    expect((await currentFlags(bench.db, [groupId])).get(groupId)?.[0]?.inOrder).not.toBeNull();
  });
});

describe('flags of a group that was rejected', () => {
  it('are not counted, listed or marked, nor those of what it was compared with', async () => {
    const { tr, az } = bench.segments;
    for (const [at, target] of [
      [1, 'Sağ olun hər kəsə.'],
      [2, 'Minnətdaram hər kəsə.'],
    ] as const) {
      await correct(tr[at]!, 'Herkese çok teşekkür ederim.');
      await correct(az[at]!, target);
      await bench.link(tr[at]!, az[at]!);
    }
    await bench.post(bench.at('checks'), {}, false);
    for (const { id } of await bench.db.selectFrom('job').select('id').execute()) await bench.jobs.wait(id);
    const repeated = async () =>
      (await qualityOf(bench.db, bench.collectionId)).pairs
        .flatMap((pair) => pair.flags)
        .find(({ code }) => code === 'repeated')?.open ?? 0;
    expect(await repeated()).toBe(2);
    const rejected = (await bench.groups('az')).find(({ source }) => source.includes(tr[1]!))!;
    await bench.gesture(`/groups/${rejected.id}/rejection`);
    expect(await repeated()).toBe(0);
    expect((await listed('code=repeated')).match(/ id="group-/g)).toBeNull();
    expect(await flaggedGroupIds(bench.db, [bench.bitexts.az])).not.toContain(rejected.id);
  });
});
