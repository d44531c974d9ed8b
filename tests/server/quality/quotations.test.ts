import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetChecked } from '../../../db/checked-groups.js';
import { findFlags } from '../../../db/flags.js';
import { check } from '../../../server/services/checking.js';
import { smallWorkbench } from '../../support/workbench.js';

let bench: Awaited<ReturnType<typeof smallWorkbench>>;
/** Its sentences open a quotation that the next ones close. */
let groupId: number;

beforeEach(async () => {
  bench = await smallWorkbench();
  await correct('tr', 0, 'Bakan şöyle dedi: "Bugün geliyoruz.');
  await correct('tr', 1, 'Yarın gideriz."');
  await correct('az', 0, 'Nazir belə dedi: "Bu gün gəlirik.');
  await correct('az', 1, 'Sabah gedərik."');
  await bench.link(bench.segments.tr[0]!, bench.segments.az[0]!);
  groupId = (await bench.groups('az'))[0]!.id;
});
afterEach(() => bench.close());

async function correct(side: 'tr' | 'az', index: number, text: string) {
  const response = await bench.gesture(`/segments/${bench.segments[side][index]}/correction`, { text });
  expect(response.status, await response.clone().text()).toBe(200);
}

const brackets = async () => (await findFlags(bench.db, [groupId])).filter(({ code }) => code === 'brackets');

describe('a quotation over several sentences', () => {
  it('is whole', async () => {
    expect(await brackets()).toEqual([]);
  });

  it('is flagged where it begins, as soon as its end is lost in another sentence, and in order again with it', async () => {
    await correct('tr', 1, 'Yarın gideriz.');
    const [flag] = await brackets();
    expect(flag?.source).toEqual([{ sentence: 0, start: 18, end: 19 }]);
    expect(flag?.target).toEqual([]);
    await correct('tr', 1, 'Yarın gideriz.”');
    expect(await brackets()).toEqual([]);
  });

  it('is judged alike when all groups are checked anew', async () => {
    await correct('az', 1, 'Sabah gedərik.');
    const atOnce = await brackets();
    expect(atOnce).toHaveLength(1);
    await forgetChecked(bench.db, bench.collectionId);
    const job = await check(bench.services, bench.collectionId, 'local');
    expect((await bench.jobs.wait(job.id))?.status).toBe('done');
    expect(await brackets()).toEqual(atOnce);
  });
});
