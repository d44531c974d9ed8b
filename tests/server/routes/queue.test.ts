import { afterEach, describe, expect, test } from 'vitest';
import { findGroups } from '../../../db/groups.js';
import { changeGroups } from '../../../server/services/change.js';
import { smallWorkbench } from '../../support/workbench.js';

let bench: Awaited<ReturnType<typeof smallWorkbench>>;
afterEach(() => bench.close());

/** Three suggestions tr-az with confidence 0.95, 0.6 and 0.9; groups 1, 2 and 3. */
async function withSuggestions() {
  bench = await smallWorkbench();
  const { segments, bitexts } = bench;
  const suggestions = [0.95, 0.6, 0.9].map((confidence, i) => ({
    groupId: i + 1,
    source: [segments.tr[i] as number],
    target: [segments.az[i] as number],
    kind: 'full' as const,
    confidence,
    evidence: [],
  }));
  const request = { collectionId: bench.collectionId, actor: 'aligner', now: bench.now(), seen: null };
  const edit = { type: 'suggest' as const, bitextId: bitexts.az, runId: 1, suggestions };
  await changeGroups(bench.db, request, async () => ({ edits: [edit] }));
  return bench;
}
const cardOf = (html: string) => /data-act="confirm"/.test(html) && /groups\/(\d+)\/confirmation/.exec(html)?.[1];
const text = async (response: Response | Promise<Response>) => (await response).text();
const statuses = async () => (await findGroups(bench.db, [1, 2, 3])).map((g) => g.status);

describe('the queue', () => {
  test('shows the least certain group first, with the sentences around it', async () => {
    await withSuggestions();
    const html = await text(bench.request(bench.at('queue')));
    expect(cardOf(html)).toBe('2');
    for (const sentence of ['Birinci cümle.', 'İkinci cümlədir.', 'Dördüncü cümle.']) expect(html).toContain(sentence);
    expect(html).not.toContain('Beşinci cümle.');
    expect(html).toContain('0 of 3 groups decided');
  });
  test('answers a decision with the next card, and an undo with the group that is open again', async () => {
    await withSuggestions();
    const view = { view: 'queue' };
    expect(cardOf(await text(bench.gesture('/groups/2/confirmation', view)))).toBe('3');
    expect(cardOf(await text(bench.gesture('/groups/3/rejection', view)))).toBe('1');
    expect(await statuses()).toEqual(['suggested', 'confirmed', 'rejected']);
    expect(cardOf(await text(bench.gesture(bench.at('undos'), view)))).toBe('3');
  });
  test('passes over what was skipped until it is asked for again', async () => {
    await withSuggestions();
    const skipped = await text(bench.gesture(bench.at('queue'), { view: 'queue', skip: 2 }));
    expect(cardOf(skipped)).toBe('3');
    expect(skipped).toContain('name="skipped" value="2"');
    const rest = await text(bench.gesture(bench.at('queue'), { view: 'queue', skip: 1, skipped: '2,3' }));
    expect(rest).toContain('Only what you skipped is left');
  });
  test('works by plain forms', async () => {
    await withSuggestions();
    const answer = await bench.gesture('/groups/2/confirmation', { view: 'queue' }, false);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/\/queue\?columns=/);
  });
});

describe('confirming many at once', () => {
  test('says what it would do and shows a sample before it does it', async () => {
    await withSuggestions();
    const html = await text(bench.request(`${bench.at('confirmations')}?above=0.9`));
    expect(html).toContain('would confirm 2 of 3 waiting groups');
    expect(html.match(/<article/g)).toHaveLength(2);
    expect(await statuses()).toEqual(['suggested', 'suggested', 'suggested']);
  });
  test('is one change and one undo', async () => {
    await withSuggestions();
    await bench.gesture(bench.at('confirmations'), { view: 'queue', above: 0.9 });
    expect(await statuses()).toEqual(['confirmed', 'suggested', 'confirmed']);
    await bench.gesture(bench.at('undos'));
    expect(await statuses()).toEqual(['suggested', 'suggested', 'suggested']);
  });
  test('can be everything down to a sentence', async () => {
    await withSuggestions();
    await bench.gesture(bench.at('confirmations'), { upto: bench.segments.tr[1] as number });
    expect(await statuses()).toEqual(['confirmed', 'confirmed', 'suggested']);
  });
  test('refuses where there is nothing to confirm', async () => {
    await withSuggestions();
    expect((await bench.gesture(bench.at('confirmations'), { above: 0.99 })).status).toBe(422);
  });
});
