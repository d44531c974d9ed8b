import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listJudgements } from '../../../db/samples.js';
import { judge, openSample, owedOf } from '../../../server/services/judging.js';
import { qualityOf } from '../../../server/services/quality.js';
import { smallWorkbench } from '../../support/workbench.js';

type Bench = Awaited<ReturnType<typeof smallWorkbench>>;
let bench: Bench;
let ayse: { readonly cookie: string };
let leyla: { readonly cookie: string };

beforeEach(async () => {
  bench = await smallWorkbench();
  [ayse, leyla] = [await bench.as('Ayşe'), await bench.as('Leyla')];
});
afterEach(() => bench.close());

/** Links the sentences of a number in Turkish and Azerbaijani, under a name; answers with the group. */
async function link(number: number, who: { readonly cookie: string }): Promise<number> {
  const { tr, az } = bench.segments;
  const segment = [tr[number]!, az[number]!];
  await bench.post(bench.at('links'), { columns: bench.columns, segment }, false, who);
  return (await bench.groups('az')).find(({ source }) => source.includes(tr[number]!))!.id;
}

async function draw(who: { readonly cookie: string }, size = 10): Promise<number> {
  const drawn = await bench.post(bench.at('samples'), { size, seed: 3 }, false, who);
  expect(drawn.status).toBe(303);
  return Number(drawn.headers.get('location')!.split('/').at(-1));
}

const show = async (sample: number, headers: { readonly cookie: string }) =>
  (await bench.request(`/samples/${sample}`, { headers })).text();
const say = (sample: number, position: number, who: { readonly cookie: string }, verdict = 'right') =>
  bench.post(`/samples/${sample}/judgements`, { position, verdict }, false, who);

describe('a judge of a blind sample', () => {
  it('is never shown what they aligned, confirmed or edited, and is told how many were left to others', async () => {
    const [hers, hers2, other] = [await link(0, ayse), await link(1, ayse), await link(2, leyla)];
    // Ayşe aligned it, Leyla confirmed it once more: both had a hand in it.
    await bench.post(`/groups/${hers2}/confirmation`, { _method: 'delete' }, false, leyla);
    await bench.post(`/groups/${hers2}/confirmation`, {}, false, leyla);
    const sample = await draw(ayse);
    const [ofAyse, ofLeyla] = [await openSample(bench.db, sample, 'Ayşe'), await openSample(bench.db, sample, 'Leyla')];
    expect([ofAyse.next?.groupId, ofAyse.mine, ofAyse.leftToOthers]).toEqual([other, 1, 2]);
    expect([ofLeyla.next?.groupId, ofLeyla.mine, ofLeyla.leftToOthers]).toEqual([hers, 1, 2]);
    expect(ofAyse.owed).toEqual({
      left: 3,
      byPerson: [
        { name: 'Ayşe', count: 1 },
        { name: 'Leyla', count: 1 },
      ],
      byNobody: 1,
    });
    const html = await show(sample, ayse);
    expect(html).toContain('2 more pairs are left to others');
    expect(html).toContain('Everybody here had a hand in one of them; somebody else must judge it.');
    expect(html).toContain('Üçüncü cümle.');
    expect(html).not.toContain('Birinci cümle.');
  });

  it('is refused their own by whatever door, and another’s verdict is not replaced', async () => {
    const hers = await link(0, ayse);
    await link(1, leyla);
    const sample = await draw(ayse);
    const drawn = await listJudgements(bench.db, [sample]);
    const own = drawn.find(({ groupId }) => groupId === hers)!.position;
    expect((await say(sample, own, ayse)).status).toBe(409);
    expect((await say(sample, own, leyla, 'wrong')).status).toBe(303);
    const zeynep = await bench.as('Zeynep');
    expect((await say(sample, own, zeynep)).status).toBe(409);
    expect((await listJudgements(bench.db, [sample]))[own]).toMatchObject({ verdict: 'wrong', judgedBy: 'Leyla' });
  });

  it('counts as a hand in a pair that a sentence of it was corrected', async () => {
    const group = await link(0, ayse);
    await link(1, leyla);
    const sentence = bench.segments.tr[0]!;
    const corrected = await bench.post(`/segments/${sentence}/correction`, { text: 'Başka.' }, false, leyla);
    expect(corrected.status).toBe(303);
    const sample = await draw(ayse);
    const { judgements, owed } = await openSample(bench.db, sample, 'Leyla');
    expect(judgements).toHaveLength(2);
    expect(owed.byNobody).toBe(1);
    const { position } = judgements.find(({ groupId }) => groupId === group)!;
    const judged = { verdict: 'right', by: 'Leyla', at: bench.now() } as const;
    await expect(judge(bench.db, { sampleId: sample, position }, judged)).rejects.toMatchObject({ code: 'own-pair' });
  });

  it('judges everything where nobody else works in the collection', async () => {
    await link(0, ayse);
    await link(1, ayse);
    const sample = await draw(ayse);
    expect((await openSample(bench.db, sample, 'Ayşe')).mine).toBe(2);
    expect((await say(sample, 0, ayse)).status).toBe(303);
    expect(await show(sample, ayse)).not.toContain('left to others');
    // A newcomer judges, and from then on is somebody to leave the rest to.
    expect((await say(sample, 1, leyla)).status).toBe(303);
    const again = await draw(ayse);
    expect((await openSample(bench.db, again, 'Ayşe')).mine).toBe(0);
    expect(await show(again, ayse)).toContain('You have judged all that you may judge');
  });

  it('takes a verdict back, their own only', async () => {
    await link(0, ayse);
    const sample = await draw(ayse);
    await say(sample, 0, ayse, 'wrong');
    const back = (who: { readonly cookie: string }) =>
      bench.post(`/samples/${sample}/judgements`, { _method: 'delete', position: 0 }, false, who);
    expect((await back(leyla)).status).toBe(409);
    expect((await back(ayse)).status).toBe(303);
    expect((await listJudgements(bench.db, [sample]))[0]).toMatchObject({ verdict: null, judgedBy: null });
  });
});

describe('the estimate of a sample that several judge', () => {
  it('speaks of what was judged without a gap only, since judges pass over their own', async () => {
    for (let number = 0; number < 4; number += 1) await link(number, number % 2 === 0 ? ayse : leyla);
    const sample = await draw(ayse);
    const drawn = await listJudgements(bench.db, [sample]);
    for (const { position } of drawn) await say(sample, position, leyla); // hers are refused
    const judged = await listJudgements(bench.db, [sample]);
    const gap = judged.findIndex(({ verdict }) => verdict === null);
    expect(judged.filter(({ verdict }) => verdict !== null)).toHaveLength(2);
    const { estimate, openSample: open } = await qualityOf(bench.db, bench.collectionId);
    expect(estimate?.judged ?? 0).toBe(gap);
    expect(open).toMatchObject({ id: sample, left: 2 });
    for (const { position } of drawn) await say(sample, position, ayse);
    expect((await qualityOf(bench.db, bench.collectionId)).estimate).toMatchObject({ judged: 4, right: 4 });
    expect(await owedOf(bench.db, bench.collectionId, await listJudgements(bench.db, [sample]))).toMatchObject({
      left: 0,
    });
  });
});
