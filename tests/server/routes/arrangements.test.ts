import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listBookmarks } from '../../../db/bookmarks.js';
import { REGEX_LIMIT_MS } from '../../../server/services/find-in-texts.js';
import { find } from '../../../server/services/finding.js';
import { smallWorkbench } from '../../support/workbench.js';

let bench: Awaited<ReturnType<typeof smallWorkbench>>;
beforeEach(async () => {
  bench = await smallWorkbench();
});
afterEach(() => bench.close());

const { tr, az, ar } = {
  tr: (n: number) => bench.segments.tr[n - 1] as number,
  az: (n: number) => bench.segments.az[n - 1] as number,
  ar: (n: number) => bench.segments.ar[n - 1] as number,
};
const arrange = (kind: string, segment: number) => bench.gesture(bench.at('arrangements'), { arrange: kind, segment });
/** The groups tr-az as sentence numbers: `1+2=1`. */
const ladder = async (bitext: 'az' | 'ar' = 'az') => {
  const number = (ids: readonly number[], of: readonly number[]) => ids.map((id) => of.indexOf(id) + 1).join('+');
  const groups = await bench.groups(bitext);
  return groups.map((g) => `${number(g.source, bench.segments.tr)}=${number(g.target, bench.segments[bitext])}`).sort();
};
const text = async (response: Response | Promise<Response>) => (await response).text();
const rows = (html: string) => html.match(/<li id="row-/g)?.length ?? 0;

describe('one gesture', () => {
  test('joins a group with the next sentence of its text; one undo parts them again', async () => {
    await bench.link(tr(1), az(1));
    await bench.link(tr(2), az(2));
    expect((await arrange('merge', az(1))).status).toBe(200);
    expect(await ladder()).toEqual(['1+2=1+2']);
    await bench.gesture(bench.at('undos'));
    expect(await ladder()).toEqual(['1=1', '2=2']);
  });
  test('in the original joins in both versions, as one change', async () => {
    await bench.link(tr(1), az(1), ar(1));
    await arrange('merge', tr(1));
    expect([await ladder('az'), await ladder('ar')]).toEqual([['1+2=1'], ['1+2=1']]);
    await bench.gesture(bench.at('undos'));
    expect([await ladder('az'), await ladder('ar')]).toEqual([['1=1'], ['1=1']]);
  });
  test('shifts everything below by one, and back', async () => {
    const source = [1, 2, 3].map((n) => ({ groupId: n, source: [tr(n)], target: [az(n)] }));
    for (const { source: s, target: t } of source) await bench.link(...s, ...t);
    for (const group of await bench.groups('az')) {
      await bench.gesture(`/groups/${group.id}/confirmation`, { _method: 'delete' });
    }
    await arrange('shift-down', az(2));
    expect(await ladder()).toEqual(['1=1', '3=2', '4=3']);
    await arrange('shift-up', az(2));
    expect(await ladder()).toEqual(['1=1', '2=2', '3=3']);
  });
  test('splits a group, and swaps counterparts', async () => {
    await bench.link(tr(1), tr(2), az(1), az(2));
    await arrange('divide', az(2));
    expect(await ladder()).toEqual(['1=1', '2=2']);
    await arrange('swap', az(1));
    expect(await ladder()).toEqual(['1=2', '2=1']);
  });
  test('that makes no sense says so and changes nothing', async () => {
    const before = await bench.seen();
    expect((await arrange('swap', az(1))).status).toBe(422);
    expect(await bench.seen()).toBe(before);
  });
});

describe('filters', () => {
  test('show the rows they name and keep to them after a change', async () => {
    await bench.link(tr(1), az(1));
    expect(rows(await text(bench.request(bench.at('').slice(0, -1))))).toBeGreaterThan(8);
    const unaligned = await text(bench.request(`${bench.at('').slice(0, -1)}?show=unaligned`));
    expect(rows(unaligned)).toBe(10);
    const answer = await text(bench.gesture(bench.at('links'), { segment: [tr(2), az(2)], show: 'unaligned' }));
    expect(answer).toContain(`hx-target="#row-${tr(2)}" hx-swap="delete"`);
  });
  test('find in all texts, folded or by expression, and mark what was found', async () => {
    const at = `${bench.at('').slice(0, -1)}?show=found`;
    const folded = await text(bench.request(`${at}&find=UCUNCU%20CUMLE`));
    expect(rows(folded)).toBe(2);
    expect(folded).toContain('<mark class="hit">Üçüncü cümlə</mark>dir.');
    expect(rows(await text(bench.request(`${at}&regex=on&find=%5E%28Be%7CD%C3%B6r%29`)))).toBe(3);
    expect((await bench.request(`${at}&regex=on&find=%28`)).status).toBe(422);
  });
  test('a regular expression that would run for ever is stopped, and nobody else waits for it', async () => {
    const texts = [{ id: 1, text: `${'a'.repeat(40)}!`, language: 'tr' }];
    await find(texts, { words: 'a', regex: true }); // the thread is there
    const search = find(texts, { words: '^(a+)+$', regex: true });
    let [longest, last] = [0, performance.now()];
    const clock = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    await expect(search).rejects.toThrow(/too long/);
    clearInterval(clock);
    expect(longest).toBeLessThan(REGEX_LIMIT_MS * 0.9); // it was the whole limit when pages waited
    expect(await find(texts, { words: '!$', regex: true })).toEqual(new Map([[1, [{ start: 40, end: 41 }]]]));
  });
  test('setting and taking away bookmarks is undone and redone like any other change', async () => {
    const marked = () => listBookmarks(bench.db, bench.columns.split(',').map(Number));
    const [one, two] = [az(1), az(3)];
    await bench.gesture(bench.at('bookmarks'), { segment: one });
    await bench.gesture(bench.at('bookmarks'), { segment: [one, two] });
    expect(await marked()).toEqual([two]);
    await bench.gesture(bench.at('undos'));
    expect(await marked()).toEqual([one]);
    await bench.gesture(bench.at('undos'));
    expect(await marked()).toEqual([]);
    await bench.gesture(bench.at('redos'));
    await bench.gesture(bench.at('redos'));
    expect(await marked()).toEqual([two]);
  });
  test('bookmarks stay on the sentence and can be taken away', async () => {
    const toggle = () => text(bench.gesture(bench.at('bookmarks'), { segment: az(3) }));
    expect(await toggle()).toContain('bookmark');
    expect(rows(await text(bench.request(`${bench.at('').slice(0, -1)}?show=flagged`)))).toBe(1);
    await toggle();
    expect(rows(await text(bench.request(`${bench.at('').slice(0, -1)}?show=flagged`)))).toBe(0);
  });
  test('a number leads to its sentence', async () => {
    const columns = bench.columns.split(',');
    const leads = await bench.request(`${bench.at('places')}?number=4&column=${columns[1]}`);
    expect(leads.headers.get('location')).toMatch(new RegExp(`#segment-${az(4)}$`));
    expect((await bench.request(`${bench.at('places')}?number=99&column=${columns[1]}`)).status).toBe(404);
  });
});
