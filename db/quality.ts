// What the quality page asks of single groups. What it counts is kept in tallies.ts.

import { sql } from 'kysely';
import { batches } from './batches.js';
import type { Db } from './open.js';

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

/**
 * Up to `wanted` numbers between the first and the last group of a bitext, evenly spread; some may be of no group. To
 * step through the groups themselves would mean to read them all.
 */
export async function spreadGroupIds(db: Db, bitextId: number, wanted: number): Promise<readonly number[]> {
  const ids = db.selectFrom('alignment_group').select('id').where('bitext_id', '=', bitextId).limit(1);
  const first = (await ids.orderBy('id').executeTakeFirst())?.id;
  const last = (await ids.orderBy('id', 'desc').executeTakeFirst())?.id;
  if (first === undefined || last === undefined) return [];
  const count = Math.min(wanted, last - first + 1);
  return Array.from({ length: count }, (_, index) => first + Math.floor((index * (last - first + 1)) / count));
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
