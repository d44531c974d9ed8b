import type { CheckCode, Flag, NextStep } from '../align/quality/checks/types.js';
import { batches } from './batches.js';
import { takeIds } from './ids.js';
import type { Db } from './open.js';
import type { FlagRow } from './quality-schema.js';

/** A flag as it is stored: of a group by its number. */
export interface StoredFlag extends Omit<Flag, 'groupId'> {
  readonly groupId: number;
  readonly bitextId: number;
}

const toFlag = (row: FlagRow): StoredFlag => ({
  groupId: row.group_id,
  bitextId: row.bitext_id,
  code: row.code as CheckCode,
  severity: row.severity,
  nextStep: row.next_step as NextStep,
  message: { key: row.message_key, params: JSON.parse(row.params) as Flag['message']['params'] },
  source: JSON.parse(row.source_spans) as Flag['source'],
  target: JSON.parse(row.target_spans) as Flag['target'],
});

const toRow = (bitextId: number, flag: Flag, id: number): FlagRow => ({
  id,
  bitext_id: bitextId,
  group_id: Number(flag.groupId),
  code: flag.code,
  severity: flag.severity,
  next_step: flag.nextStep,
  message_key: flag.message.key,
  params: JSON.stringify(flag.message.params),
  source_spans: JSON.stringify(flag.source),
  target_spans: JSON.stringify(flag.target),
});

/** The flags of groups, in the order in which they were found. */
export async function findFlags(db: Db, groupIds: readonly number[]): Promise<readonly StoredFlag[]> {
  const found: StoredFlag[] = [];
  for (const batch of batches(groupIds.map((id) => ({ id })))) {
    const ids = batch.map((row) => row.id);
    const rows = await db.selectFrom('flag').selectAll().where('group_id', 'in', ids).orderBy('id').execute();
    found.push(...rows.map(toFlag));
  }
  return found;
}

/** The flags of groups that stand as they were checked; what changed since has none until it is checked again. */
export async function currentFlags(db: Db, groupIds: readonly number[]): Promise<ReadonlyMap<number, StoredFlag[]>> {
  const found = new Map<number, StoredFlag[]>();
  for (const batch of batches(groupIds.map((id) => ({ id })))) {
    const ids = batch.map((row) => row.id);
    const rows = await db
      .selectFrom('flag as f')
      .leftJoin('unchecked_group as u', 'u.group_id', 'f.group_id')
      .selectAll('f')
      .where('f.group_id', 'in', ids)
      .where('u.group_id', 'is', null)
      .orderBy('f.id')
      .execute();
    for (const flag of rows.map(toFlag)) found.set(flag.groupId, [...(found.get(flag.groupId) ?? []), flag]);
  }
  return found;
}

/** The flags of one check in a collection, or of all; at most `limit`. */
export async function listFlags(
  db: Db,
  collectionId: number,
  { code, limit }: { readonly code?: string; readonly limit: number },
): Promise<readonly StoredFlag[]> {
  let query = db
    .selectFrom('flag as f')
    .innerJoin('bitext as b', 'b.id', 'f.bitext_id')
    .selectAll('f')
    .where('b.collection_id', '=', collectionId)
    .orderBy('f.bitext_id')
    .orderBy('f.group_id')
    .limit(limit);
  if (code !== undefined) query = query.where('f.code', '=', code);
  return (await query.execute()).map(toFlag);
}

/** How many groups each check flags, per bitext. */
export async function countFlags(
  db: Db,
  collectionId: number,
): Promise<readonly { readonly bitextId: number; readonly code: CheckCode; readonly groups: number }[]> {
  const rows = await db
    .selectFrom('flag as f')
    .innerJoin('bitext as b', 'b.id', 'f.bitext_id')
    .select(['f.bitext_id', 'f.code', (eb) => eb.fn.count<number>('f.group_id').distinct().as('groups')])
    .where('b.collection_id', '=', collectionId)
    .groupBy(['f.bitext_id', 'f.code'])
    .execute();
  return rows.map((row) => ({ bitextId: row.bitext_id, code: row.code as CheckCode, groups: Number(row.groups) }));
}

/** Removes flags of some checks: of some groups, or of a whole bitext. */
export async function deleteFlags(
  db: Db,
  bitextId: number,
  codes: readonly CheckCode[],
  groupIds?: readonly number[],
): Promise<void> {
  if (groupIds === undefined) {
    await db.deleteFrom('flag').where('bitext_id', '=', bitextId).where('code', 'in', codes).execute();
    return;
  }
  for (const batch of batches(groupIds.map((id) => ({ id })))) {
    const ids = batch.map((row) => row.id);
    await db.deleteFrom('flag').where('group_id', 'in', ids).where('code', 'in', codes).execute();
  }
}

export async function insertFlags(db: Db, bitextId: number, flags: readonly Flag[]): Promise<void> {
  if (flags.length === 0) return;
  const first = await takeIds(db, 'flag', flags.length);
  const rows = flags.map((flag, index) => toRow(bitextId, flag, first + index));
  for (const batch of batches(rows)) await db.insertInto('flag').values(batch).execute();
}

/** The groups of bitexts that a check flagged. */
export async function flaggedGroupIds(db: Db, bitextIds: readonly number[]): Promise<readonly number[]> {
  const rows = await db.selectFrom('flag').select('group_id').distinct().where('bitext_id', 'in', bitextIds).execute();
  return rows.map((row) => row.group_id);
}
