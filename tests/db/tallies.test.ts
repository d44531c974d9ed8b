import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countUnchecked } from '../../db/checked-groups.js';
import { listConfidenceTallies, listDayTallies, listTypeTallies } from '../../db/tallies.js';
import { smallWorkbench } from '../support/workbench.js';

// The figures of the quality page are kept, not counted; so after whatever people do they must be what counting gives.

type Bench = Awaited<ReturnType<typeof smallWorkbench>>;
let bench: Bench;

beforeEach(async () => {
  bench = await smallWorkbench();
});
afterEach(() => bench.close());

async function counted() {
  const groups = await bench.groups('az');
  const types = new Map<string, number>();
  const confidences = new Map<string, number>();
  const days = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { status, reason, source, target, confidence, decidedAt } of groups) {
    if (status !== 'rejected') count(types, `${status} ${reason !== null} ${source.length}:${target.length}`);
    if (confidence !== null) count(confidences, `${status} ${Math.min(9, Math.floor(confidence * 10))}`);
    if (decidedAt !== null) count(days, decidedAt.slice(0, 10));
  }
  return { types, confidences, days };
}

async function kept() {
  const ofPair = <T extends { readonly bitextId: number }>(rows: readonly T[]) =>
    rows.filter(({ bitextId }) => bitextId === bench.bitexts.az);
  const { db, collectionId } = bench;
  return {
    types: new Map(
      ofPair(await listTypeTallies(db, collectionId)).map((one) => [
        `${one.status} ${one.noCounterpart} ${one.sourceSegments}:${one.targetSegments}`,
        one.groups,
      ]),
    ),
    confidences: new Map(
      ofPair(await listConfidenceTallies(db, collectionId)).map((one) => [`${one.status} ${one.bin}`, one.count]),
    ),
    days: new Map(ofPair(await listDayTallies(db, collectionId)).map((one) => [one.day, one.count])),
  };
}

describe('the kept figures', () => {
  it('are what counting gives, after every kind of change and its undo', async () => {
    const { tr, az } = bench.segments;
    await bench.link(tr[0]!, az[0]!);
    await bench.link(tr[1]!, tr[2]!, az[1]!);
    await bench.gesture(bench.at('no-counterparts'), { segment: [tr[4]!], reason: 'omitted' });
    expect(await kept()).toEqual(await counted());
    const [first, second] = await bench.groups('az');
    await bench.gesture(`/groups/${first!.id}/rejection`);
    expect(await kept()).toEqual(await counted());
    await bench.gesture(`/groups/${second!.id}/confirmation`, { _method: 'delete' });
    expect(await kept()).toEqual(await counted());
    for (let step = 0; step < 4; step += 1) {
      await bench.gesture(bench.at('undos'));
      expect(await kept()).toEqual(await counted());
    }
  });

  it('hold the suggestions of a run by confidence, and what becomes of them', async () => {
    const job = await bench.post(`/bitexts/${bench.bitexts.az}/runs`, { columns: bench.columns }, false);
    expect(job.status).toBeLessThan(400);
    for (const { id } of await bench.db.selectFrom('job').select('id').execute()) await bench.jobs.wait(id);
    const groups = await bench.groups('az');
    expect(groups.some(({ confidence }) => confidence !== null)).toBe(true);
    expect(await kept()).toEqual(await counted());
    for (const { id } of groups) await bench.gesture(`/groups/${id}/confirmation`);
    expect(await kept()).toEqual(await counted());
  });

  it('list what the checks have not seen: nothing, once a person changed it or the checks ran', async () => {
    await bench.link(bench.segments.tr[0]!, bench.segments.az[0]!);
    expect(await countUnchecked(bench.db, bench.collectionId)).toBe(0);
    await bench.post(bench.at('check-settings'), { on: [] }, false);
    for (const { id } of await bench.db.selectFrom('job').select('id').execute()) await bench.jobs.wait(id);
    expect(await countUnchecked(bench.db, bench.collectionId)).toBe(0);
  });
});
