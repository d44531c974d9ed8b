// What the checks found, and which of it people found in order. Flags of rejected groups, and of those without counterpart,
// may stay until the next check, and are never shown or counted.
import { flagFingerprint } from '../align/quality/checks/flag-fingerprint.js';
import type { CheckCode, Flag, NextStep } from '../align/quality/checks/types.js';
import { batches } from './batches.js';
import { takeIds } from './ids.js';
import type { Db } from './open.js';
import { sideTexts } from './passages.js';
import type { FlagRow } from './quality-schema.js';

/** A flag as it is stored: of a group by its number. */
export interface StoredFlag extends Omit<Flag, 'groupId'> {
  readonly groupId: number;
  readonly bitextId: number;
  /** Tells it from other flags of the group; empty: not known before the next check. */
  readonly fingerprint: string;
  /** Who found it in order, when and why; null: nobody did. */
  readonly inOrder: Dismissal | null;
}

export interface Dismissal {
  readonly person: string;
  /** ISO time. */
  readonly at: string;
  /** Empty: none was given. */
  readonly reason: string;
}

/** How many groups a check flags in a bitext. */
export interface FlagCount {
  readonly bitextId: number;
  readonly code: CheckCode;
  /** With a flag that waits for somebody. */
  readonly open: number;
  /** With flags of which all are in order. */
  readonly inOrder: number;
}

type JoinedRow = FlagRow & { person: string | null; at: string | null; reason: string | null };

const toFlag = (row: JoinedRow): StoredFlag => ({
  groupId: row.group_id,
  bitextId: row.bitext_id,
  code: row.code as CheckCode,
  severity: row.severity,
  nextStep: row.next_step as NextStep,
  message: { key: row.message_key, params: JSON.parse(row.params) as Flag['message']['params'] },
  source: JSON.parse(row.source_spans) as Flag['source'],
  target: JSON.parse(row.target_spans) as Flag['target'],
  fingerprint: row.fingerprint,
  inOrder: row.person === null || row.at === null ? null : { person: row.person, at: row.at, reason: row.reason ?? '' },
});

const toRow = (bitextId: number, flag: Flag, id: number, fingerprint: string): FlagRow => ({
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
  fingerprint,
});

/** The flags `f` of groups `g` that join something, each with the dismissal `d` that holds for it, if any. */
export const flagsWithState = (db: Db) =>
  db
    .selectFrom('flag as f')
    .innerJoin('alignment_group as g', 'g.id', 'f.group_id')
    .leftJoin('flag_dismissal as d', (join) =>
      join
        .onRef('d.group_id', '=', 'f.group_id')
        .onRef('d.code', '=', 'f.code')
        .onRef('d.fingerprint', '=', 'f.fingerprint'),
    )
    .where('g.status', '!=', 'rejected')
    .where('g.reason', 'is', null);

const wholeFlags = (db: Db) => flagsWithState(db).selectAll('f').select(['d.person', 'd.at', 'd.reason']);

/** The flags of groups, in the order in which they were found; those in order too. */
export async function findFlags(db: Db, groupIds: readonly number[]): Promise<readonly StoredFlag[]> {
  const found: StoredFlag[] = [];
  for (const batch of batches(groupIds.map((id) => ({ id })))) {
    const ids = batch.map((row) => row.id);
    const rows = await wholeFlags(db).where('f.group_id', 'in', ids).orderBy('f.id').execute();
    found.push(...rows.map(toFlag));
  }
  return found;
}

/** The flags of groups that stand as they were checked; what changed since has none until it is checked again. */
export async function currentFlags(db: Db, groupIds: readonly number[]): Promise<ReadonlyMap<number, StoredFlag[]>> {
  const found = new Map<number, StoredFlag[]>();
  for (const batch of batches(groupIds.map((id) => ({ id })))) {
    const ids = batch.map((row) => row.id);
    const rows = await wholeFlags(db)
      .leftJoin('unchecked_group as u', 'u.group_id', 'f.group_id')
      .where('f.group_id', 'in', ids)
      .where('u.group_id', 'is', null)
      .orderBy('f.id')
      .execute();
    for (const flag of rows.map(toFlag)) found.set(flag.groupId, [...(found.get(flag.groupId) ?? []), flag]);
  }
  return found;
}

/** The open flags of one check in a collection, or of all; those in order too if wanted; at most `limit`. */
export async function listFlags(
  db: Db,
  collectionId: number,
  { code, inOrder = false, limit }: { readonly code?: string; readonly inOrder?: boolean; readonly limit: number },
): Promise<readonly StoredFlag[]> {
  let query = wholeFlags(db)
    .innerJoin('bitext as b', 'b.id', 'f.bitext_id')
    .where('b.collection_id', '=', collectionId)
    .orderBy('f.bitext_id')
    .orderBy('f.group_id')
    .orderBy('f.id')
    .limit(limit);
  if (code !== undefined) query = query.where('f.code', '=', code);
  if (!inOrder) query = query.where('d.group_id', 'is', null);
  return (await query.execute()).map(toFlag);
}

/** How many groups each check flags, per bitext. */
export async function countFlags(db: Db, collectionId: number): Promise<readonly FlagCount[]> {
  const rows = await db
    .selectFrom(
      flagsWithState(db)
        .innerJoin('bitext as b', 'b.id', 'f.bitext_id')
        .select((eb) => [
          'f.bitext_id',
          'f.code',
          eb.fn.max(eb.case().when('d.group_id', 'is', null).then(1).else(0).end()).as('open'),
        ])
        .where('b.collection_id', '=', collectionId)
        .groupBy(['f.bitext_id', 'f.code', 'f.group_id'])
        .as('flagged'),
    )
    .select((eb) => ['bitext_id', 'code', eb.fn.sum<number>('open').as('open'), eb.fn.countAll<number>().as('groups')])
    .groupBy(['bitext_id', 'code'])
    .execute();
  return rows.map((row) => ({
    bitextId: row.bitext_id,
    code: row.code as CheckCode,
    open: Number(row.open),
    inOrder: Number(row.groups) - Number(row.open),
  }));
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

/** Stores flags of groups, each under the name that it has with the texts as they are now. Call it in a transaction. */
export async function insertFlags(db: Db, bitextId: number, flags: readonly Flag[]): Promise<void> {
  if (flags.length === 0) return;
  const texts = await sideTexts(db, [...new Set(flags.map(({ groupId }) => Number(groupId)))]);
  const first = await takeIds(db, 'flag', flags.length);
  const rows = flags.map((flag, index) => {
    const sides = texts.get(Number(flag.groupId)) ?? { source: '', target: '' };
    return toRow(bitextId, flag, first + index, flagFingerprint(flag, sides));
  });
  for (const batch of batches(rows)) await db.insertInto('flag').values(batch).execute();
}

/** The groups of bitexts with a flag that waits for somebody. */
export async function flaggedGroupIds(db: Db, bitextIds: readonly number[]): Promise<readonly number[]> {
  const rows = await flagsWithState(db)
    .select('f.group_id')
    .distinct()
    .where('f.bitext_id', 'in', bitextIds)
    .where('d.group_id', 'is', null)
    .execute();
  return rows.map((row) => row.group_id);
}
