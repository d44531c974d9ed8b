import type { Edit } from '../align/groups/edits.js';
import type { Group } from '../align/groups/group.js';
import type { SegmentState } from '../align/groups/state.js';
import { batches } from './batches.js';
import type { Db } from './open.js';
import type { ChangeGroupRow, ChangeRow, ChangeSegmentRow } from './schema.js';

export interface Change {
  readonly id: number;
  readonly collectionId: number;
  readonly actor: string;
  readonly kind: 'edit' | 'undo' | 'redo';
  readonly edits: readonly Edit[];
  readonly undoesChangeId: number | null;
  readonly undoneByChangeId: number | null;
  readonly createdAt: string;
}

/** A change without its edits: what people are told. */
export interface Deed extends Pick<Change, 'id' | 'actor'> {
  /** As in `didOf`. */
  readonly did: readonly string[];
}

/** What a change did to one group. */
export interface GroupChange {
  readonly groupId: number;
  readonly before: Group | null;
  readonly after: Group | null;
}

/** Whether a group was changed, and not only spoken of: every change of a group moves its revision. */
export const isTouched = ({ before, after }: GroupChange): boolean => before?.revision !== after?.revision;

/** What a change did to one segment. */
export interface SegmentChange {
  readonly segmentId: number;
  readonly before: SegmentState | null;
  readonly after: SegmentState | null;
}

const toChange = (row: ChangeRow): Change => ({
  id: row.id,
  collectionId: row.collection_id,
  actor: row.actor,
  kind: row.kind,
  edits: JSON.parse(row.edits) as readonly Edit[],
  undoesChangeId: row.undoes_change_id,
  undoneByChangeId: row.undone_by_change_id,
  createdAt: row.created_at,
});

/** What a change did: `undo`, `redo`, or the types of its edits, each once. An import brings groups without an edit. */
export function didOf({ kind, edits }: Pick<Change, 'kind' | 'edits'>): readonly string[] {
  if (kind !== 'edit') return [kind];
  if (edits.length === 0) return ['import'];
  // Groups that are simply put there come from a file as well, into texts that were there.
  return [...new Set(edits.map(({ type }) => (type === 'restore' ? 'import' : type)))];
}

const parse = <T>(json: string | null): T | null => (json === null ? null : (JSON.parse(json) as T));
const print = (value: Group | SegmentState | null): string | null => (value === null ? null : JSON.stringify(value));

export const toGroupChange = (row: Pick<ChangeGroupRow, 'group_id' | 'before' | 'after'>): GroupChange => ({
  groupId: row.group_id,
  before: parse<Group>(row.before),
  after: parse<Group>(row.after),
});

export const toSegmentChange = (row: Pick<ChangeSegmentRow, 'segment_id' | 'before' | 'after'>): SegmentChange => ({
  segmentId: row.segment_id,
  before: parse<SegmentState>(row.before),
  after: parse<SegmentState>(row.after),
});

export async function insertChange(
  db: Db,
  change: Omit<Change, 'undoneByChangeId'>,
  groups: readonly GroupChange[],
  segments: readonly SegmentChange[] = [],
): Promise<void> {
  await db
    .insertInto('change')
    .values({
      id: change.id,
      collection_id: change.collectionId,
      actor: change.actor,
      kind: change.kind,
      edits: JSON.stringify(change.edits),
      undoes_change_id: change.undoesChangeId,
      undone_by_change_id: null,
      did: didOf(change).join(','),
      created_at: change.createdAt,
    })
    .execute();
  await insertGroupChanges(db, change.id, groups);
  const segmentRows = segments.map((s) => ({
    change_id: change.id,
    segment_id: s.segmentId,
    before: print(s.before),
    after: print(s.after),
  }));
  for (const batch of batches(segmentRows)) await db.insertInto('change_segment').values(batch).execute();
}

/** Records what a change did to groups; a change too large for one transaction records it in parts. */
export async function insertGroupChanges(db: Db, changeId: number, groups: readonly GroupChange[]): Promise<void> {
  const rows = groups.map((g) => ({
    change_id: changeId,
    group_id: g.groupId,
    before: print(g.before),
    after: print(g.after),
  }));
  for (const batch of batches(rows)) await db.insertInto('change_group').values(batch).execute();
}

/** Notes that a change is taken back by another, or (`null`) holds again. */
export async function markUndone(db: Db, changeId: number, byChangeId: number | null): Promise<void> {
  await db.updateTable('change').set({ undone_by_change_id: byChangeId }).where('id', '=', changeId).execute();
}

export async function findChange(db: Db, id: number): Promise<Change | null> {
  const row = await db.selectFrom('change').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toChange(row) : null;
}

/** What a change did to each group it touched. */
export async function groupChanges(db: Db, changeId: number): Promise<readonly GroupChange[]> {
  const rows = await db.selectFrom('change_group').selectAll().where('change_id', '=', changeId).execute();
  return rows.map(toGroupChange);
}

/** The ids of the changes of a collection after `changeId`. */
const newer = (db: Db, collectionId: number, changeId: number) =>
  db.selectFrom('change').select('id').where('collection_id', '=', collectionId).where('id', '>', changeId);

/** Who did what in a collection after `changeId`, oldest first. */
export async function deedsAfter(db: Db, collectionId: number, changeId: number): Promise<readonly Deed[]> {
  const rows = await db
    .selectFrom('change')
    .select(['id', 'actor', 'did'])
    .where('collection_id', '=', collectionId)
    .where('id', '>', changeId)
    .orderBy('id')
    .execute();
  return rows.map(({ did, ...row }) => ({ ...row, did: did.split(',') }));
}

/** What all changes of a collection after `changeId` did to groups, oldest first. */
export async function groupChangesAfter(
  db: Db,
  collectionId: number,
  changeId: number,
): Promise<readonly (GroupChange & { readonly changeId: number })[]> {
  const later = newer(db, collectionId, changeId);
  const rows = await db
    .selectFrom('change_group')
    .selectAll()
    .where('change_id', 'in', later)
    .orderBy('change_id')
    .execute();
  return rows.map((row) => ({ changeId: row.change_id, ...toGroupChange(row) }));
}

/** How many groups all changes of a collection after `changeId` touched, counted once per change. */
export async function countGroupChangesAfter(db: Db, collectionId: number, changeId: number): Promise<number> {
  const row = await db
    .selectFrom('change as c')
    .innerJoin('change_group as t', 't.change_id', 'c.id')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('c.collection_id', '=', collectionId)
    .where('c.id', '>', changeId)
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}

/** How far back, in changes, it is remembered that people took a group apart. */
const DISSOLVED_CHANGES = 2_000;
const DISSOLVED_GROUPS = 200;

/** The groups of a bitext that people took apart lately, as they were, newest first; what a run replaced is not among them. */
export async function dissolvedGroups(db: Db, collectionId: number, bitextId: number): Promise<readonly Group[]> {
  const newest = await latestChangeId(db, collectionId);
  const rows = await db
    .selectFrom('change as c')
    .innerJoin('change_group as t', 't.change_id', 'c.id')
    .select('t.before')
    .where('c.collection_id', '=', collectionId)
    .where('c.id', '>', newest - DISSOLVED_CHANGES)
    .where('c.kind', '=', 'edit')
    .where('c.undone_by_change_id', 'is', null)
    .where('c.edits', 'not like', '[{"type":"suggest"%')
    .where('t.after', 'is', null)
    .where('t.before', 'is not', null)
    .orderBy('c.id', 'desc')
    .limit(DISSOLVED_GROUPS)
    .execute();
  return rows.flatMap((row) => parse<Group>(row.before) ?? []).filter((group) => group.bitextId === bitextId);
}

/** What all changes of a collection after `changeId` did to segments, oldest first. */
export async function segmentChangesAfter(
  db: Db,
  collectionId: number,
  changeId: number,
): Promise<readonly (SegmentChange & { readonly changeId: number })[]> {
  const later = newer(db, collectionId, changeId);
  const rows = await db
    .selectFrom('change_segment')
    .selectAll()
    .where('change_id', 'in', later)
    .orderBy('change_id')
    .execute();
  return rows.map((row) => ({ changeId: row.change_id, ...toSegmentChange(row) }));
}

/** What a change did to each segment it touched. */
export async function segmentChanges(db: Db, changeId: number): Promise<readonly SegmentChange[]> {
  const rows = await db.selectFrom('change_segment').selectAll().where('change_id', '=', changeId).execute();
  return rows.map(toSegmentChange);
}

/** The groups and segments that changes touched, each once. */
export async function touchedBy(db: Db, changeIds: readonly number[]) {
  const groups = await db
    .selectFrom('change_group')
    .select('group_id')
    .distinct()
    .where('change_id', 'in', changeIds)
    .execute();
  const segments = await db
    .selectFrom('change_segment')
    .select('segment_id')
    .distinct()
    .where('change_id', 'in', changeIds)
    .execute();
  return { groupIds: groups.map((row) => row.group_id), segmentIds: segments.map((row) => row.segment_id) };
}

/** The newest change after `changeId` that touched any of the segments; null where none did. */
export async function lastChangeOfSegments(
  db: Db,
  segmentIds: readonly number[],
  changeId: number,
): Promise<number | null> {
  let last: number | null = null;
  for (const batch of batches(segmentIds.map((id) => ({ id })))) {
    const row = await db
      .selectFrom('change_segment')
      .select((eb) => eb.fn.max('change_id').as('id'))
      .where('change_id', '>', changeId)
      .where(
        'segment_id',
        'in',
        batch.map((r) => r.id),
      )
      .executeTakeFirst();
    if (row?.id) last = Math.max(last ?? 0, row.id);
  }
  return last;
}

/** The id of the newest change of a collection; 0 where there is none. */
export async function latestChangeId(db: Db, collectionId: number): Promise<number> {
  const row = await db
    .selectFrom('change')
    .select((eb) => eb.fn.max('id').as('id'))
    .where('collection_id', '=', collectionId)
    .executeTakeFirst();
  return row?.id ?? 0;
}

/** The change an undo by this person would take back: their newest that holds. */
export async function nextToUndo(db: Db, collectionId: number, actor: string): Promise<Change | null> {
  const row = await db
    .selectFrom('change')
    .selectAll()
    .where('collection_id', '=', collectionId)
    .where('actor', '=', actor)
    .where('kind', '=', 'edit')
    .where('undone_by_change_id', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? toChange(row) : null;
}

/** The undo a redo by this person would take back: their newest that holds, unless they have made a new edit since. */
export async function nextToRedo(db: Db, collectionId: number, actor: string): Promise<Change | null> {
  const row = await db
    .selectFrom('change')
    .selectAll()
    .where('collection_id', '=', collectionId)
    .where('actor', '=', actor)
    .where('kind', 'in', ['edit', 'undo'])
    .where((eb) => eb.or([eb('kind', '=', 'edit'), eb('undone_by_change_id', 'is', null)]))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.kind === 'undo' ? toChange(row) : null;
}

/** How many edits a person has made since a time (ISO) that were not taken back. */
export async function decisionsSince(db: Db, collectionId: number, actor: string, since: string): Promise<number> {
  const row = await db
    .selectFrom('change')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('collection_id', '=', collectionId)
    .where('actor', '=', actor)
    .where('kind', '=', 'edit')
    .where('undone_by_change_id', 'is', null)
    .where('created_at', '>=', since)
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}
