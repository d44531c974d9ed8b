import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listComments } from '../../../db/comments.js';
import { findGroups } from '../../../db/groups.js';
import { findVerdicts } from '../../../db/verdicts.js';
import { qualityOf } from '../../../server/services/quality.js';
import { accept, giveBack } from '../../../server/services/reviewing.js';
import { smallWorkbench } from '../../support/workbench.js';

type Bench = Awaited<ReturnType<typeof smallWorkbench>>;
let bench: Bench;
let groupId: number;
let collectionId: number;
let bitextId: number;
const now = '2026-11-23T10:00:00.000Z';

beforeEach(async () => {
  bench = await smallWorkbench();
  const { tr, az } = bench.segments;
  await bench.link(tr[0]!, az[0]!);
  await bench.link(tr[1]!, az[1]!);
  [groupId, bitextId] = (await bench.groups('az')).map((group) => [group.id, group.bitextId] as const)[0]!;
  collectionId = Number(/\/collections\/(\d+)/.exec(bench.at('links'))![1]);
});
afterEach(() => bench.close());

const counts = async () =>
  (await qualityOf(bench.db, collectionId)).pairs.find((pair) => pair.bitextId === bitextId)?.review;

describe('the review by a second person', () => {
  it('shows what is owed, accepts, and says who did', async () => {
    expect(await counts()).toEqual({ owed: 2, accepted: 0, returned: 0 });
    await accept(bench.db, { groupId, reviewer: 'Leyla', now });
    expect(await counts()).toEqual({ owed: 1, accepted: 1, returned: 0 });
    expect(await findVerdicts(bench.db, [groupId])).toMatchObject([
      { groupId, verdict: 'accepted', reviewer: 'Leyla' },
    ]);
  });

  it('returns with a comment; the group waits to be looked at again, and an undo takes it back', async () => {
    await giveBack(bench.db, { groupId, reviewer: 'Leyla', now }, 'Tarih yanlış.');
    expect((await findGroups(bench.db, [groupId]))[0]).toMatchObject({ status: 'needs_review', decidedBy: 'local' });
    expect(await listComments(bench.db, collectionId)).toMatchObject([{ author: 'Leyla', body: 'Tarih yanlış.' }]);
    expect(await counts()).toEqual({ owed: 1, accepted: 0, returned: 1 });
  });

  it('says what is missing where a comment is empty, or a sample has no size', async () => {
    const [group] = await bench.groups('az');
    const comment = await bench.post(`/groups/${group!.id}/comments`, { body: '   ' }, false);
    expect([comment.status, await comment.text()]).toEqual([422, expect.stringContaining('The comment is empty.')]);
    for (const size of ['', 'abc', '0', '2001', '1.5']) {
      const sample = await bench.post(bench.at('samples'), { size }, false);
      expect([sample.status, await sample.text()]).toEqual([422, expect.stringContaining('from 1 to 2,000')]);
    }
  });
  it('wants a reason when it returns', async () => {
    await expect(giveBack(bench.db, { groupId, reviewer: 'Leyla', now }, '  ')).rejects.toMatchObject({ status: 422 });
  });

  it('is void when the group changes', async () => {
    await accept(bench.db, { groupId, reviewer: 'Leyla', now });
    await bench.link(bench.segments.tr[0]!, bench.segments.tr[2]!, bench.segments.az[0]!);
    expect((await counts())?.accepted).toBe(0);
  });

  it('is not done by the one who decided, unless nobody else works in the collection', async () => {
    await accept(bench.db, { groupId, reviewer: 'local', now });
    const { tr, ar } = bench.segments;
    const link = { columns: bench.columns, segment: [tr[3]!, ar[2]!] };
    await bench.post(bench.at('links'), link, false, await bench.as('Leyla'));
    await expect(accept(bench.db, { groupId, reviewer: 'local', now })).rejects.toMatchObject({ code: 'own-decision' });
  });

  it('takes a return back with undo: confirmed once more, as it was, with the comment kept', async () => {
    const [before] = await findGroups(bench.db, [groupId]);
    await bench.post(`/groups/${groupId}/review`, { verdict: 'returned', body: 'Tarih yanlış.', back: '/' }, false);
    expect(await counts()).toEqual({ owed: 1, accepted: 0, returned: 1 });
    const undone = await bench.gesture(bench.at('undos'));
    expect(undone.status, await undone.clone().text()).toBe(200);
    const [after] = await findGroups(bench.db, [groupId]);
    expect({ ...after, revision: 0 }).toEqual({ ...before, revision: 0 });
    expect(await counts()).toEqual({ owed: 2, accepted: 0, returned: 0 });
    expect(await listComments(bench.db, collectionId)).toMatchObject([{ body: 'Tarih yanlış.' }]);
  });

  it('is refused to the one who decided by whatever door, once somebody else works on the pair too', async () => {
    const [, other] = await bench.groups('az');
    const leyla = await bench.as('Leyla');
    const review = (id: number, values: Record<string, string>, who: Record<string, string> = {}) =>
      bench.post(`/groups/${id}/review`, { body: 'Bak', back: '/', ...values }, false, who);
    expect((await review(groupId, { verdict: 'accepted' })).status).toBe(303);
    await bench.post(`/groups/${other!.id}/confirmation`, { _method: 'delete' }, false, leyla);
    await bench.post(`/groups/${other!.id}/confirmation`, {}, false, leyla);
    for (const verdict of ['accepted', 'returned']) {
      expect((await review(groupId, { verdict })).status).toBe(409);
      expect((await review(other!.id, { verdict }, leyla)).status).toBe(409);
    }
    expect((await review(other!.id, { verdict: 'accepted' })).status).toBe(303);
    const list = async (headers: Record<string, string>) =>
      (
        await bench.request(`/collections/${collectionId}/groups?review=accepted&group=${other!.id}`, { headers })
      ).text();
    expect(await list(leyla)).toContain('somebody else reviews it');
    expect(await list({})).toContain('value="returned"');
  });

  it('is found again by the words of its comment or the name of its author, whatever the case', async () => {
    await bench.post(`/groups/${groupId}/comments`, { body: 'TARİH ışığı yanlış', back: '/' }, false);
    const find = async (words: string) =>
      (await bench.request(`/collections/${collectionId}/groups?words=${encodeURIComponent(words)}`)).text();
    expect(await find('tarih ışığı')).toContain(`id="group-${groupId}"`);
    expect(await find('LOCAL')).toContain(`id="group-${groupId}"`);
    expect(await find('başka')).not.toContain('id="group-');
  });

  it('is found again: the lists of what is owed, accepted and returned', async () => {
    await bench.post(`/groups/${groupId}/review`, { verdict: 'returned', body: 'Yeniden bak', back: '/' }, false);
    const list = async (review: string) =>
      (await bench.request(`/collections/${collectionId}/groups?review=${review}`)).text();
    expect(await list('returned')).toContain('Yeniden bak');
    expect(await list('owed')).not.toContain('Yeniden bak');
  });
});
