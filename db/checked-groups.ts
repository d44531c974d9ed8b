// Groups as the checks see them: with the texts of both sides, without the evidence of the aligner.

import type { Group } from '../align/groups/group.js';
import type { CheckedGroup, LengthProfile } from '../align/quality/checks/types.js';
import { batches } from './batches.js';
import type { Db } from './open.js';
import { readRows } from './rows.js';

/** A live group of a bitext with text on both sides. */
export interface StoredCheckedGroup {
  readonly id: number;
  readonly group: CheckedGroup;
  readonly sourceSegmentIds: readonly number[];
  readonly targetSegmentIds: readonly number[];
}

/** Groups read at once, some 50 milliseconds; other requests go in between. */
const PAGE_GROUPS = 5_000;

/** The live groups of a bitext that join something, all or only some, in the order of their ids, page by page. */
export async function* checkedGroupPages(
  db: Db,
  bitextId: number,
  languages: { readonly source: string; readonly target: string },
  only?: readonly number[],
): AsyncGenerator<readonly StoredCheckedGroup[]> {
  const ids = only === undefined ? await liveIds(db, bitextId) : [...new Set(only)].sort((a, b) => a - b);
  for (let at = 0; at < ids.length; at += PAGE_GROUPS) {
    if (at > 0) await new Promise((resolve) => setImmediate(resolve));
    yield await readGroups(db, bitextId, languages, ids.slice(at, at + PAGE_GROUPS));
  }
}

/** The same in one list. */
export async function listCheckedGroups(
  ...asked: Parameters<typeof checkedGroupPages>
): Promise<readonly StoredCheckedGroup[]> {
  const found: StoredCheckedGroup[] = [];
  for await (const page of checkedGroupPages(...asked)) found.push(...page);
  return found;
}

async function liveIds(db: Db, bitextId: number): Promise<readonly number[]> {
  const live = db
    .selectFrom('alignment_group')
    .select('id')
    .where('bitext_id', '=', bitextId)
    .where('status', '!=', 'rejected')
    .where('reason', 'is', null)
    .orderBy('id');
  return ((await readRows(db, live)) as readonly (readonly [id: number])[]).map(([id]) => id);
}

type HeadValues = readonly [
  id: number,
  status: CheckedGroup['status'],
  changedSince: number,
  decidedBy: string | null,
  decidedAt: string | null,
];
type MemberValues = readonly [groupId: number, side: 'source' | 'target', segmentId: number, text: string];

async function readGroups(
  db: Db,
  bitextId: number,
  languages: { readonly source: string; readonly target: string },
  ids: readonly number[],
): Promise<readonly StoredCheckedGroup[]> {
  const heads = db
    .selectFrom('alignment_group')
    .select(['id', 'status', 'changed_since', 'decided_by', 'decided_at'])
    .where('id', 'in', ids)
    .where('bitext_id', '=', bitextId)
    .where('status', '!=', 'rejected')
    .orderBy('id');
  const members = db
    .selectFrom('group_segment as m')
    .innerJoin('segment as s', 's.id', 'm.segment_id')
    .select(['m.group_id', 'm.side', 's.id', 's.text'])
    .where('m.group_id', 'in', ids)
    .orderBy('m.group_id')
    .orderBy('s.start_offset');
  const sides = new Map<number, Record<'source' | 'target', { ids: number[]; texts: string[] }>>();
  for (const [groupId, side, id, text] of (await readRows(db, members)) as unknown as readonly MemberValues[]) {
    let pair = sides.get(groupId);
    if (pair === undefined) {
      pair = { source: { ids: [], texts: [] }, target: { ids: [], texts: [] } };
      sides.set(groupId, pair);
    }
    pair[side].ids.push(id);
    pair[side].texts.push(text);
  }
  return ((await readRows(db, heads)) as unknown as readonly HeadValues[]).flatMap(
    ([id, status, changedSince, decidedBy, decidedAt]) => {
      const pair = sides.get(id);
      if (pair === undefined || pair.source.ids.length === 0 || pair.target.ids.length === 0) return [];
      const group: CheckedGroup = {
        id: String(id),
        source: { language: languages.source, sentences: pair.source.texts },
        target: { language: languages.target, sentences: pair.target.texts },
        status,
        changedSinceDecision: changedSince === 1,
        decidedBy,
        decidedAt,
      };
      return [{ id, group, sourceSegmentIds: pair.source.ids, targetSegmentIds: pair.target.ids }];
    },
  );
}

/** How many live groups of a collection the checks have not seen as they are now; those of some bitexts left out. */
export async function countUnchecked(db: Db, collectionId: number, without: readonly number[] = []): Promise<number> {
  const row = await db
    .selectFrom('unchecked_group as u')
    .innerJoin('bitext as b', 'b.id', 'u.bitext_id')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('b.collection_id', '=', collectionId)
    .$if(without.length > 0, (query) => query.where('b.id', 'not in', without))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** The groups of a bitext that the checks have not seen as they are now. */
export async function uncheckedIds(db: Db, bitextId: number): Promise<ReadonlySet<number>> {
  const rows = await db.selectFrom('unchecked_group').select('group_id').where('bitext_id', '=', bitextId).execute();
  return new Set(rows.map((row) => row.group_id));
}

/** Writes down that groups were checked as they are. */
export async function markChecked(db: Db, groupIds: readonly number[]): Promise<void> {
  for (const batch of batches(groupIds.map((group_id) => ({ group_id })))) {
    const ids = batch.map((row) => row.group_id);
    await db.deleteFrom('unchecked_group').where('group_id', 'in', ids).execute();
  }
}

/** Writes down that groups are to be checked; those without counterpart have nothing to check. */
export async function markUnchecked(
  db: Db,
  groups: readonly Pick<Group, 'id' | 'bitextId' | 'status' | 'reason'>[],
): Promise<void> {
  await markChecked(
    db,
    groups.map(({ id }) => id),
  );
  const rows = groups
    .filter(({ status, reason }) => status !== 'rejected' && reason === null)
    .map(({ id, bitextId }) => ({ group_id: id, bitext_id: bitextId }));
  for (const batch of batches(rows)) await db.insertInto('unchecked_group').values(batch).execute();
}

/** Everything in a collection is to be looked at again: the options have changed. */
export async function forgetChecked(db: Db, collectionId: number): Promise<void> {
  const bitexts = db.selectFrom('bitext').select('id').where('collection_id', '=', collectionId);
  await db.deleteFrom('unchecked_group').where('bitext_id', 'in', bitexts).execute();
  await db
    .insertInto('unchecked_group')
    .columns(['group_id', 'bitext_id'])
    .expression((eb) =>
      eb
        .selectFrom('alignment_group')
        .select(['id', 'bitext_id'])
        .where('bitext_id', 'in', bitexts)
        .where('status', '!=', 'rejected')
        .where('reason', 'is', null),
    )
    .execute();
}

/** What is usual in a bitext, as last measured; null while it was not, or there was too little. */
export async function findProfile(db: Db, bitextId: number): Promise<LengthProfile | null> {
  const row = await db.selectFrom('pair_profile').selectAll().where('bitext_id', '=', bitextId).executeTakeFirst();
  return row ? { medianLogRatio: row.median_log_ratio, spread: row.spread, groups: row.groups } : null;
}

/** Keeps what was measured. Call it in a transaction. */
export async function writeProfile(db: Db, bitextId: number, profile: LengthProfile | null): Promise<void> {
  await db.deleteFrom('pair_profile').where('bitext_id', '=', bitextId).execute();
  if (profile === null) return;
  const { medianLogRatio, spread, groups } = profile;
  await db
    .insertInto('pair_profile')
    .values({ bitext_id: bitextId, median_log_ratio: medianLogRatio, spread, groups })
    .execute();
}
