import { afterEach, beforeEach, expect, it } from 'vitest';
import { listGroups } from '../../../db/groups.js';
import { smallWorkbench } from '../../support/workbench.js';

let bench: Awaited<ReturnType<typeof smallWorkbench>>;
beforeEach(async () => {
  bench = await smallWorkbench();
});
afterEach(() => bench.close());

it('every bar of confidence, disc of reliability and bar of days lists exactly the groups it counts, rejected ones too', async () => {
  const { tr, az } = bench.segments;
  for (let at = 0; at < 3; at += 1) await bench.link(tr[at]!, az[at]!);
  const groups = await listGroups(bench.db, bench.bitexts.az);
  // As if the aligner had been 85 % sure of each.
  for (const { id } of groups)
    await bench.db.updateTable('alignment_group').set({ confidence: 0.85 }).where('id', '=', id).execute();
  await bench.db.deleteFrom('confidence_tally').execute();
  const tally = {
    bitext_id: bench.bitexts.az,
    status: 'confirmed',
    bin: 8,
    groups: 3,
    confidence_sum: 2.55,
    confidence_squared_sum: 2.1675,
  } as const;
  await bench.db.insertInto('confidence_tally').values(tally).execute();
  expect((await bench.gesture(`/groups/${groups[0]!.id}/rejection`)).status).toBe(200);
  const html = await (await bench.request(bench.at('quality'))).text();
  const listed = async (href: string) =>
    ((await (await bench.request(href.replaceAll('&amp;', '&'))).text()).match(/ id="group-/g) ?? []).length;
  const marks = [...html.matchAll(/<a href="([^"]+)" aria-label="([^"]+)">/g)].map(([, href, label]) => ({
    href: href!,
    label: label!,
  }));
  const sum = (label: string) =>
    [...label.split(': ').slice(1).join(': ').matchAll(/\d+/g)].reduce((all, [n]) => all + Number(n), 0);
  const bars = marks.filter(({ href }) => href.includes('status=any'));
  expect(
    bars
      .map(({ label }) => sum(label))
      .sort()
      .at(-1),
  ).toBe(3);
  for (const { href, label } of bars) expect(await listed(href), label).toBe(sum(label));
  const discs = marks.filter(({ href }) => href.includes('status=decided'));
  expect(discs).toHaveLength(1);
  for (const { href } of discs) expect(await listed(href)).toBe(3);
  const days = marks.filter(({ href }) => href.includes('day='));
  expect(days).toHaveLength(1);
  for (const { href, label } of days) expect(await listed(href), label).toBe(sum(label));
});
