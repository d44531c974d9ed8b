// Figures of the quality page that are kept while groups change: how many groups there are of each kind. Every write of
// groups hands in what was and what is; the difference is added, so that nothing is ever counted over all groups.
import { type Group, isLive } from '../align/groups/group.js';
import type { Db } from './open.js';
import type { AlignmentGroupRow } from './schema.js';

type Status = AlignmentGroupRow['status'];

/** Live groups of one bitext that are alike in state and in the number of sentences on each side. */
export interface GroupTally {
  readonly bitextId: number;
  readonly status: Status;
  /** A decision that there is no counterpart. */
  readonly noCounterpart: boolean;
  readonly sourceSegments: number;
  readonly targetSegments: number;
  readonly groups: number;
}

/** Groups of one bitext with a confidence in the same tenth and the same status; rejected ones too. */
export interface ConfidenceTally {
  readonly bitextId: number;
  readonly status: Status;
  /** 0 to 9. */
  readonly bin: number;
  readonly count: number;
  readonly confidenceSum: number;
  readonly confidenceSquaredSum: number;
}

/** Groups of one bitext decided on one day, in UTC. */
export interface DayTally {
  readonly bitextId: number;
  readonly day: string;
  readonly count: number;
}

/** All live groups of a collection, by state and n:m type. */
export async function listTypeTallies(db: Db, collectionId: number): Promise<readonly GroupTally[]> {
  const rows = await db
    .selectFrom('type_tally as t')
    .innerJoin('bitext as b', 'b.id', 't.bitext_id')
    .selectAll('t')
    .where('b.collection_id', '=', collectionId)
    .where('t.groups', '>', 0)
    .execute();
  return rows.map((row) => ({
    bitextId: row.bitext_id,
    status: row.status,
    noCounterpart: row.no_counterpart === 1,
    sourceSegments: row.sources,
    targetSegments: row.targets,
    groups: row.groups,
  }));
}

export async function listConfidenceTallies(db: Db, collectionId: number): Promise<readonly ConfidenceTally[]> {
  const rows = await db
    .selectFrom('confidence_tally as t')
    .innerJoin('bitext as b', 'b.id', 't.bitext_id')
    .selectAll('t')
    .where('b.collection_id', '=', collectionId)
    .where('t.groups', '>', 0)
    .execute();
  return rows.map((row) => ({
    bitextId: row.bitext_id,
    status: row.status,
    bin: row.bin,
    count: row.groups,
    confidenceSum: row.confidence_sum,
    confidenceSquaredSum: row.confidence_squared_sum,
  }));
}

/** Oldest day first. */
export async function listDayTallies(db: Db, collectionId: number): Promise<readonly DayTally[]> {
  const rows = await db
    .selectFrom('day_tally as t')
    .innerJoin('bitext as b', 'b.id', 't.bitext_id')
    .selectAll('t')
    .where('b.collection_id', '=', collectionId)
    .where('t.groups', '>', 0)
    .orderBy('t.day')
    .execute();
  return rows.map((row) => ({ bitextId: row.bitext_id, day: row.day, count: row.groups }));
}

interface Touched {
  readonly before: Group | null;
  readonly after: Group | null;
}

/** Adds what a change of groups makes more or less. Call it in the transaction that writes them. */
export async function addToTallies(db: Db, touched: readonly Touched[]): Promise<void> {
  await addTypes(db, touched);
  await addConfidences(db, touched);
  await addDays(db, touched);
}

/** The net difference by key: the same key taken away and added is nothing to write. */
function differences(
  touched: readonly Touched[],
  keyOf: (group: Group) => string | null,
): ReadonlyMap<
  string,
  { readonly group: Group; readonly groups: number; readonly sum: number; readonly squares: number }
> {
  const found = new Map<string, { group: Group; groups: number; sum: number; squares: number }>();
  const add = (group: Group | null, sign: 1 | -1) => {
    const key = group && keyOf(group);
    if (!group || key === null) return;
    const one = found.get(key) ?? { group, groups: 0, sum: 0, squares: 0 };
    found.set(key, one);
    const confidence = group.confidence ?? 0;
    one.groups += sign;
    one.sum += sign * confidence;
    one.squares += sign * confidence * confidence;
  };
  for (const { before, after } of touched) {
    add(before, -1);
    add(after, 1);
  }
  for (const [key, { groups, sum, squares }] of found) {
    if (groups === 0 && Math.abs(sum) < 1e-12 && Math.abs(squares) < 1e-12) found.delete(key);
  }
  return found;
}

async function addTypes(db: Db, touched: readonly Touched[]): Promise<void> {
  const keyOf = (group: Group) => (isLive(group) ? Object.values(typeOf(group)).join('|') : null);
  for (const { group, groups } of differences(touched, keyOf).values()) {
    if (groups === 0) continue;
    const key = typeOf(group);
    const { numUpdatedRows } = await db
      .updateTable('type_tally')
      .set((eb) => ({ groups: eb('groups', '+', groups) }))
      .where('bitext_id', '=', key.bitext_id)
      .where('status', '=', key.status)
      .where('no_counterpart', '=', key.no_counterpart)
      .where('sources', '=', key.sources)
      .where('targets', '=', key.targets)
      .executeTakeFirst();
    if (numUpdatedRows === 0n)
      await db
        .insertInto('type_tally')
        .values({ ...key, groups })
        .execute();
  }
}

const typeOf = (group: Group) => ({
  bitext_id: group.bitextId,
  status: group.status,
  no_counterpart: (group.reason === null ? 0 : 1) as 0 | 1,
  sources: group.source.length,
  targets: group.target.length,
});

async function addConfidences(db: Db, touched: readonly Touched[]): Promise<void> {
  const binOf = (confidence: number) => [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((tenth) => confidence >= tenth / 10).length;
  const keyOf = ({ bitextId, status, confidence }: Group) =>
    confidence === null ? null : `${bitextId}|${status}|${binOf(confidence)}`;
  for (const { group, groups, sum, squares } of differences(touched, keyOf).values()) {
    const key = { bitext_id: group.bitextId, status: group.status, bin: binOf(group.confidence ?? 0) };
    const { numUpdatedRows } = await db
      .updateTable('confidence_tally')
      .set((eb) => ({
        groups: eb('groups', '+', groups),
        confidence_sum: eb('confidence_sum', '+', sum),
        confidence_squared_sum: eb('confidence_squared_sum', '+', squares),
      }))
      .where('bitext_id', '=', key.bitext_id)
      .where('status', '=', key.status)
      .where('bin', '=', key.bin)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) continue;
    const row = { ...key, groups, confidence_sum: sum, confidence_squared_sum: squares };
    await db.insertInto('confidence_tally').values(row).execute();
  }
}

async function addDays(db: Db, touched: readonly Touched[]): Promise<void> {
  const dayOf = ({ decidedAt }: Group) => decidedAt?.slice(0, 10) ?? null;
  const keyOf = (group: Group) => (group.decidedAt === null ? null : `${group.bitextId}|${dayOf(group)}`);
  for (const { group, groups } of differences(touched, keyOf).values()) {
    if (groups === 0) continue;
    const key = { bitext_id: group.bitextId, day: dayOf(group) ?? '' };
    const { numUpdatedRows } = await db
      .updateTable('day_tally')
      .set((eb) => ({ groups: eb('groups', '+', groups) }))
      .where('bitext_id', '=', key.bitext_id)
      .where('day', '=', key.day)
      .executeTakeFirst();
    if (numUpdatedRows === 0n)
      await db
        .insertInto('day_tally')
        .values({ ...key, groups })
        .execute();
  }
}
