// What the quality page counts. The database adds up, so that a hundred thousand groups come as a few rows.

import { sql } from 'kysely';
import { batches } from './batches.js';
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

/** All live groups of a collection, by state and n:m type. */
export async function tallyGroups(db: Db, collectionId: number): Promise<readonly GroupTally[]> {
  const { rows } = await sql<{
    bitext_id: number;
    status: Status;
    none: number;
    sources: number;
    targets: number;
    groups: number;
  }>`
    select g.bitext_id, g.status, case when g.reason is null then 0 else 1 end as none,
      m.sources, m.targets, count(*) as groups
    from (
      select group_id, sum(case when side = 'source' then 1 else 0 end) as sources,
        sum(case when side = 'source' then 0 else 1 end) as targets
      from group_segment
      where bitext_id in (select id from bitext where collection_id = ${collectionId})
      group by group_id
    ) as m
    join alignment_group as g on g.id = m.group_id
    group by g.bitext_id, g.status, case when g.reason is null then 0 else 1 end, m.sources, m.targets`.execute(db);
  return rows.map((row) => ({
    bitextId: row.bitext_id,
    status: row.status,
    noCounterpart: Number(row.none) === 1,
    sourceSegments: Number(row.sources),
    targetSegments: Number(row.targets),
    groups: Number(row.groups),
  }));
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

export async function tallyConfidences(db: Db, collectionId: number): Promise<readonly ConfidenceTally[]> {
  // Nine comparisons instead of a cast: databases do not agree on how a cast rounds.
  const bin = sql.join(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => sql`(case when g.confidence >= ${tenth / 10} then 1 else 0 end)`),
    sql` + `,
  );
  const { rows } = await sql<{
    bitext_id: number;
    status: Status;
    bin: number;
    count: number;
    sum: number;
    squares: number;
  }>`
    select bitext_id, status, bin, count(*) as count, sum(confidence) as sum, sum(confidence * confidence) as squares
    from (
      select g.bitext_id, g.status, g.confidence, ${bin} as bin
      from alignment_group as g
      where g.confidence is not null and g.bitext_id in (select id from bitext where collection_id = ${collectionId})
    ) as binned
    group by bitext_id, status, bin`.execute(db);
  return rows.map((row) => ({
    bitextId: row.bitext_id,
    status: row.status,
    bin: Number(row.bin),
    count: Number(row.count),
    confidenceSum: Number(row.sum),
    confidenceSquaredSum: Number(row.squares),
  }));
}

/** How many groups of a bitext were decided on which day, in UTC, oldest first. */
export async function tallyDays(
  db: Db,
  collectionId: number,
): Promise<readonly { readonly bitextId: number; readonly day: string; readonly count: number }[]> {
  const day = sql<string>`substr(g.decided_at, 1, 10)`;
  const rows = await db
    .selectFrom('alignment_group as g')
    .innerJoin('bitext as b', 'b.id', 'g.bitext_id')
    .select((eb) => ['g.bitext_id', day.as('day'), eb.fn.countAll<number>().as('count')])
    .where('b.collection_id', '=', collectionId)
    .where('g.decided_at', 'is not', null)
    .groupBy(['g.bitext_id', day])
    .orderBy(day)
    .execute();
  return rows.map((row) => ({ bitextId: row.bitext_id, day: row.day, count: Number(row.count) }));
}

/** Characters on both sides of a group. */
export interface GroupLengths {
  readonly id: number;
  readonly bitextId: number;
  readonly sourceChars: number;
  readonly targetChars: number;
}

/** The lengths of groups by id, those with text on both sides, in the order of their ids. */
export async function findLengths(db: Db, groupIds: readonly number[]): Promise<readonly GroupLengths[]> {
  const found: GroupLengths[] = [];
  for (const batch of batches(groupIds.map((id) => ({ id })))) {
    const ids = batch.map((row) => row.id);
    const length = sql<number>`length(s.text)`;
    const rows = await db
      .selectFrom('group_segment as m')
      .innerJoin('segment as s', 's.id', 'm.segment_id')
      .select((eb) => [
        'm.group_id',
        'm.bitext_id',
        eb.fn.sum<number>(eb.case().when('m.side', '=', 'source').then(length).else(0).end()).as('source_chars'),
        eb.fn.sum<number>(eb.case().when('m.side', '=', 'target').then(length).else(0).end()).as('target_chars'),
      ])
      .where('m.group_id', 'in', ids)
      .groupBy(['m.group_id', 'm.bitext_id'])
      .orderBy('m.group_id')
      .execute();
    for (const row of rows) {
      const [sourceChars, targetChars] = [Number(row.source_chars), Number(row.target_chars)];
      if (sourceChars === 0 || targetChars === 0) continue;
      found.push({ id: row.group_id, bitextId: row.bitext_id, sourceChars, targetChars });
    }
  }
  return found;
}

/** About `wanted` ids of live groups of a collection, evenly spread over all. */
export async function spreadGroupIds(db: Db, collectionId: number, wanted: number): Promise<readonly number[]> {
  const live = db
    .selectFrom('alignment_group as g')
    .innerJoin('bitext as b', 'b.id', 'g.bitext_id')
    .where('b.collection_id', '=', collectionId)
    .where('g.status', '!=', 'rejected')
    .where('g.reason', 'is', null);
  const { count } = await live.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  const step = Math.max(1, Math.ceil(Number(count) / wanted));
  const rows = await live.select('g.id').where(sql<boolean>`g.id % ${step} = 0`).orderBy('g.id').execute();
  return rows.map((row) => row.id);
}

/** The confidence of every group of a bitext that has one. */
export async function listConfidences(db: Db, bitextId: number): Promise<ReadonlyMap<number, number | null>> {
  const rows = await db
    .selectFrom('alignment_group')
    .select(['id', 'confidence'])
    .where('bitext_id', '=', bitextId)
    .execute();
  return new Map(rows.map((row) => [row.id, row.confidence]));
}
