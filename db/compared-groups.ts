// Which groups the checks that compare groups have to look at together.
import { batches } from './batches.js';
import type { Db } from './open.js';
import type { SourceKeyRow } from './quality-schema.js';

/** The keys under which the sources of groups were known at their last check; gone groups too. */
export async function sourceKeysOf(db: Db, groupIds: readonly number[]): Promise<readonly string[]> {
  const keys = new Set<string>();
  for (const batch of batches(groupIds.map((id) => ({ id })))) {
    const ids = batch.map(({ id }) => id);
    const rows = await db.selectFrom('source_key').select('source_key').where('group_id', 'in', ids).execute();
    for (const row of rows) keys.add(row.source_key);
  }
  return [...keys];
}

/** Writes the keys of groups in place of those they had. Call it in a transaction. */
export async function writeSourceKeys(db: Db, rows: readonly SourceKeyRow[]): Promise<void> {
  await forgetKeysOf(
    db,
    rows.map((row) => row.group_id),
  );
  for (const batch of batches(rows)) await db.insertInto('source_key').values(batch).execute();
}

/** Forgets the keys of groups that have none any more. */
export async function forgetKeysOf(db: Db, groupIds: readonly number[]): Promise<void> {
  for (const batch of batches(groupIds.map((id) => ({ id })))) {
    const ids = batch.map(({ id }) => id);
    await db.deleteFrom('source_key').where('group_id', 'in', ids).execute();
  }
}

/** Forgets all keys of a bitext. */
export async function forgetSourceKeys(db: Db, bitextId: number): Promise<void> {
  await db.deleteFrom('source_key').where('bitext_id', '=', bitextId).execute();
}

/** The groups of a bitext whose sources have one of these keys, at most `limit`. */
export async function groupsWithSource(
  db: Db,
  bitextId: number,
  keys: readonly string[],
  limit: number,
): Promise<readonly number[]> {
  const found: number[] = [];
  for (const batch of batches(keys.map((key) => ({ key })))) {
    const rows = await db
      .selectFrom('source_key')
      .select('group_id')
      .where('bitext_id', '=', bitextId)
      .where(
        'source_key',
        'in',
        batch.map(({ key }) => key),
      )
      .limit(limit - found.length)
      .execute();
    found.push(...rows.map((row) => row.group_id));
    if (found.length >= limit) break;
  }
  return found;
}

export interface Confirmation {
  readonly id: number;
  /** ISO time. */
  readonly at: string;
}

/** What a person confirmed in a bitext from an instant on, or before it, the nearest first. */
export async function confirmationsNear(
  db: Db,
  bitextId: number,
  person: string,
  at: string,
  { before, limit }: { readonly before: boolean; readonly limit: number },
): Promise<readonly Confirmation[]> {
  const rows = await db
    .selectFrom('alignment_group')
    .select(['id', 'decided_at'])
    .where('bitext_id', '=', bitextId)
    .where('decided_by', '=', person)
    .where('decided_at', before ? '<' : '>=', at)
    .where('status', '=', 'confirmed')
    .where('reason', 'is', null)
    .orderBy('decided_at', before ? 'desc' : 'asc')
    .limit(limit)
    .execute();
  return rows.flatMap((row) => (row.decided_at === null ? [] : [{ id: row.id, at: row.decided_at }]));
}

/** Writes down that all groups of bitexts are to be compared with each other. */
export async function markPairsDue(db: Db, bitextIds: readonly number[]): Promise<void> {
  await clearPairsDue(db, bitextIds);
  for (const batch of batches(bitextIds.map((bitext_id) => ({ bitext_id })))) {
    await db.insertInto('pair_due').values(batch).execute();
  }
}

/** Writes down that they were. */
export async function clearPairsDue(db: Db, bitextIds: readonly number[]): Promise<void> {
  if (bitextIds.length > 0) await db.deleteFrom('pair_due').where('bitext_id', 'in', bitextIds).execute();
}

/** Which bitexts of a collection are due. */
export async function listPairsDue(db: Db, collectionId: number): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('pair_due as d')
    .innerJoin('bitext as b', 'b.id', 'd.bitext_id')
    .select('d.bitext_id')
    .where('b.collection_id', '=', collectionId)
    .execute();
  return new Set(rows.map((row) => row.bitext_id));
}
