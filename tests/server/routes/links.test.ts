import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeGroups } from '../../../server/services/change.js';
import { smallWorkbench } from '../../support/workbench.js';

type Bench = Awaited<ReturnType<typeof smallWorkbench>>;
let bench: Bench;
beforeEach(async () => {
  bench = await smallWorkbench();
});
afterEach(() => bench.close());

const beads = (groups: readonly { source: readonly number[]; target: readonly number[]; status: string }[]) =>
  groups.map((g) => [g.source, g.target, g.status]);

describe('linking', () => {
  test('joins chosen sentences that are neither adjacent nor in order', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[3]!, tr[0]!, az[2]!);
    expect(beads(await bench.groups('az'))).toEqual([[[tr[0], tr[3]], [az[2]], 'confirmed']]);
  });

  test('over three columns writes two groups under one change', async () => {
    const { tr, az, ar } = bench.segments;
    await bench.link(tr[1]!, az[1]!, ar[2]!);
    expect(beads(await bench.groups('az'))).toEqual([[[tr[1]], [az[1]], 'confirmed']]);
    expect(beads(await bench.groups('ar'))).toEqual([[[tr[1]], [ar[2]], 'confirmed']]);
    expect(await bench.seen()).toBe(1);
    const undone = await bench.gesture(bench.at('undos'));
    expect(undone.status).toBe(200);
    expect([...(await bench.groups('az')), ...(await bench.groups('ar'))]).toEqual([]);
  });

  test('of sentences of one text only is refused with a sentence that says what to do', async () => {
    const response = await bench.gesture(bench.at('links'), { segment: [bench.segments.tr[0]!] });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('Choose at least one sentence in two of the texts');
  });

  test('answers with the rows that differ, and nothing else', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[1]!, az[1]!);
    const columns = bench.columns.split(',').slice(0, 2).join(',');
    const response = await bench.gesture(bench.at('links'), { columns, segment: [tr[0]!, az[0]!] });
    const html = await response.text();
    expect(html).toContain(`hx-target="#row-${tr[0]}" hx-swap="outerMorph"`);
    expect(html).toContain(`hx-target="#row-${az[0]}" hx-swap="delete"`);
    expect(html).not.toContain(`id="row-${tr[1]}"`);
    expect(html).toContain('name="seen" value="2"');
  });

  test('works without script: a plain form leads back to the row', async () => {
    const { tr, az } = bench.segments;
    const response = await bench.gesture(bench.at('links'), { segment: [tr[0]!, az[1]!] }, false);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toContain(`#row-${tr[0]}`);
    const page = await bench.request(response.headers.get('location')!);
    expect(await page.text()).toContain('confirmed');
  });

  test('refuses sentences and collections that do not exist or do not belong together', async () => {
    const { tr, az } = bench.segments;
    expect((await bench.gesture(bench.at('links'), { segment: [tr[0]!, 9999] })).status).toBe(422);
    expect((await bench.gesture('/collections/99/links', { segment: [tr[0]!, az[0]!] })).status).toBe(404);
    expect((await bench.gesture(bench.at('links'), { segment: ['x'] })).status).toBe(422);
    expect((await bench.gesture(bench.at('links'), { columns: '1,77', segment: [tr[0]!, az[0]!] })).status).toBe(422);
    expect(await bench.groups('az')).toEqual([]);
  });
});

describe('no counterpart', () => {
  test('is stored with its reason, and shown as a closed row', async () => {
    const response = await bench.gesture(bench.at('no-counterparts'), {
      segment: [bench.segments.az[3]!],
      reason: 'furniture',
    });
    expect(await response.text()).toContain('no counterpart: page furniture');
    expect(await bench.groups('az')).toMatchObject([{ source: [], reason: 'furniture', status: 'confirmed' }]);
  });
  test('of a pivot sentence holds in every text in view', async () => {
    await bench.gesture(bench.at('no-counterparts'), { segment: [bench.segments.tr[4]!] });
    expect(await bench.groups('az')).toHaveLength(1);
    expect(await bench.groups('ar')).toHaveLength(1);
  });
  test('of a sentence that is aligned with one text settles it with the other, and takes nothing apart', async () => {
    const [tr, az] = [bench.segments.tr[0]!, bench.segments.az[0]!];
    await bench.link(tr, az);
    await bench.gesture(bench.at('no-counterparts'), { segment: [tr] });
    expect(await bench.groups('az')).toMatchObject([{ source: [tr], target: [az] }]);
    expect(await bench.groups('ar')).toMatchObject([{ source: [tr], target: [] }]);
    // Said once more, where nothing is open, it is meant.
    await bench.gesture(bench.at('no-counterparts'), { segment: [tr] });
    expect(await bench.groups('az')).toMatchObject([{ source: [tr], target: [] }]);
  });
});

describe('groups', () => {
  const move = (segment: number, direction: string) =>
    bench.gesture('/moves', { move: `${segment}:${bench.bitexts.az}:${direction}` });

  test('are confirmed, taken back, rejected and brought back', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[0]!, az[0]!);
    const [group] = await bench.groups('az');
    const path = `/groups/${group!.id}`;
    await bench.gesture(`${path}/confirmation`, { _method: 'delete' });
    expect(await bench.groups('az')).toMatchObject([{ status: 'suggested' }]);
    await bench.gesture(`${path}/confirmation`);
    expect(await bench.groups('az')).toMatchObject([{ status: 'confirmed' }]);
    await bench.gesture(`${path}/rejection`);
    expect(await bench.groups('az')).toMatchObject([{ status: 'rejected', source: [tr[0]], target: [az[0]] }]);
    await bench.gesture(`${path}/rejection`, { _method: 'delete' });
    expect(await bench.groups('az')).toMatchObject([{ status: 'suggested' }]);
    await bench.gesture(path, { _method: 'delete' });
    expect(await bench.groups('az')).toEqual([]);
    expect((await bench.gesture(`${path}/confirmation`)).status).toBe(404);
  });

  test('take in a sentence moved from the group above or below', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[0]!, az[0]!);
    await bench.link(tr[1]!, az[1]!, az[2]!);
    expect((await move(az[1]!, 'up')).status).toBe(200);
    expect(beads(await bench.groups('az'))).toEqual([
      [[tr[0]], [az[0], az[1]], 'confirmed'],
      [[tr[1]], [az[2]], 'confirmed'],
    ]);
    await move(az[2]!, 'down');
    expect(beads(await bench.groups('az'))).toEqual([
      [[tr[0]], [az[0], az[1]], 'confirmed'],
      [[tr[2]], [az[2]], 'suggested'],
    ]);
  });

  test('take in a free sentence by its own neighbour', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[1]!, az[1]!);
    await move(az[0]!, 'down');
    expect(beads(await bench.groups('az'))).toEqual([[[tr[1]], [az[0], az[1]], 'confirmed']]);
    await move(tr[2]!, 'up');
    expect(beads(await bench.groups('az'))).toEqual([[[tr[1], tr[2]], [az[0], az[1]], 'confirmed']]);
  });

  test('say so where there is nowhere to move to', async () => {
    const response = await move(bench.segments.az[0]!, 'up');
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('no sentence in that direction');
  });

  test('let go of the sentences taken out', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[0]!, az[0]!, az[1]!);
    await bench.gesture(bench.at('detachments'), { segment: [az[1]!] });
    expect(beads(await bench.groups('az'))).toEqual([[[tr[0]], [az[0]], 'confirmed']]);
  });
});

describe('rejected groups', () => {
  test('are listed, and one is brought back in the place of a suggestion, but not of a decision', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[0]!, az[0]!);
    const [rejected] = await bench.groups('az');
    await bench.gesture(`/groups/${rejected!.id}/rejection`);
    const list = async () => (await bench.request(`${bench.at('rejections')}?columns=${bench.columns}`)).text();
    expect(await list()).toMatch(/Birinci cümle\..*Birinci cümlədir\./s);
    const weak = { kind: 'full' as const, confidence: 0.5, evidence: [] };
    const suggestions = [{ groupId: 900, source: [tr[0]!], target: [az[1]!], ...weak }];
    const edit = { type: 'suggest' as const, bitextId: bench.bitexts.az, runId: 1, suggestions };
    const request = { collectionId: bench.collectionId, actor: 'aligner', now: bench.now(), seen: null };
    await changeGroups(bench.db, request, async () => ({ edits: [edit] }));
    const back = () => bench.gesture(`/groups/${rejected!.id}/rejection`, { _method: 'delete' });
    expect((await back()).status).toBe(200);
    expect(await bench.groups('az')).toMatchObject([{ id: rejected!.id, status: 'suggested' }]);
    expect(await list()).toContain('Nothing has been rejected');
    await bench.gesture(`/groups/${rejected!.id}/rejection`);
    await bench.link(tr[0]!, az[1]!);
    expect((await back()).status).toBe(409);
  });
});

describe('a page that has not seen what others did', () => {
  test('is refused with 409, the state now, and nothing overwritten', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[0]!, az[0]!);
    const response = await bench.gesture(bench.at('links'), { segment: [tr[0]!, az[1]!], seen: 0 });
    expect(response.status).toBe(409);
    const html = await response.text();
    expect(html).toContain('changed by local after you last saw it');
    expect(html).toContain('id="rows"');
    expect(beads(await bench.groups('az'))).toEqual([[[tr[0]], [az[0]], 'confirmed']]);
  });
  test('may still change what nobody touched', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[0]!, az[0]!);
    const response = await bench.gesture(bench.at('links'), { segment: [tr[1]!, az[1]!], seen: 0 });
    expect(response.status).toBe(200);
    expect(await response.text(), 'and is shown what it had not seen').toContain('id="rows"');
  });
  test('is refused for a sentence that stood in a group dissolved since', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[0]!, az[0]!);
    const seen = await bench.seen();
    const [group] = await bench.groups('az');
    await bench.gesture(`/groups/${group!.id}`, { _method: 'delete' });
    expect((await bench.gesture(bench.at('links'), { segment: [tr[0]!, az[1]!], seen })).status).toBe(409);
  });
});

describe('undo and redo', () => {
  const undo = () => bench.gesture(bench.at('undos'));
  const redo = () => bench.gesture(bench.at('redos'));

  test('go back and forth without limit', async () => {
    const { tr, az } = bench.segments;
    const states = [beads(await bench.groups('az'))];
    for (const [s, t] of [
      [0, 0],
      [1, 1],
      [1, 2],
      [0, 1],
    ] as const) {
      await bench.link(tr[s]!, az[t]!);
      states.push(beads(await bench.groups('az')));
    }
    for (let round = 0; round < 2; round++) {
      for (const state of states.slice(0, -1).reverse()) {
        expect((await undo()).status).toBe(200);
        expect(beads(await bench.groups('az'))).toEqual(state);
      }
      expect((await undo()).status).toBe(404);
      for (const state of states.slice(1)) {
        expect((await redo()).status).toBe(200);
        expect(beads(await bench.groups('az'))).toEqual(state);
      }
      expect((await redo()).status).toBe(404);
    }
  });

  test('a new edit ends redo', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[0]!, az[0]!);
    await undo();
    await bench.link(tr[1]!, az[1]!);
    expect((await redo()).status).toBe(404);
    await undo();
    expect((await redo()).status).toBe(200);
  });

  test('undo that would trample a later change of somebody else names it', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[0]!, az[0]!);
    const [group] = await bench.groups('az');
    const { editGroup } = await import('../../../server/services/linking.js');
    await editGroup(bench.db, { actor: 'leyla', now: bench.now(), seen: null }, group!.id, 'reject');
    const response = await undo();
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('leyla');
  });
});
