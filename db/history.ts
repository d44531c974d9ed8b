// The history as a page reads it: many changes at a glance, and two moments side by side. Changes one by one: changes.ts.
import type { SegmentState } from '../align/groups/state.js';
import { batches } from './batches.js';
import { type Change, type GroupChange, type SegmentChange, toGroupChange, toSegmentChange } from './changes.js';
import type { Db } from './open.js';
import { findSegments } from './segments.js';

/** Which changes to list; everything that is given must hold. */
export interface ChangeFilter {
  readonly actor?: string | undefined;
  /** A type of edit, or `undo`, `redo`. */
  readonly did?: string | undefined;
  /** ISO 8601, half-open. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** Only changes older than this one. */
  readonly beforeId?: number | undefined;
}

/** A change with how much it touched and the first thing it touched. */
export interface ListedChange extends Omit<Change, 'edits'> {
  readonly did: readonly string[];
  readonly groupCount: number;
  readonly firstGroup: GroupChange | null;
  readonly segmentCount: number;
  readonly firstSegment: SegmentChange | null;
}

/** The newest changes that fit, newest first. */
export async function listChanges(
  db: Db,
  collectionId: number,
  filter: ChangeFilter,
  limit: number,
): Promise<readonly ListedChange[]> {
  let query = db
    .selectFrom('change')
    .select(['id', 'collection_id', 'actor', 'kind', 'did', 'undoes_change_id', 'undone_by_change_id', 'created_at'])
    .where('collection_id', '=', collectionId);
  if (filter.actor !== undefined) query = query.where('actor', '=', filter.actor);
  if (filter.since !== undefined) query = query.where('created_at', '>=', filter.since);
  if (filter.until !== undefined) query = query.where('created_at', '<', filter.until);
  if (filter.beforeId !== undefined) query = query.where('id', '<', filter.beforeId);
  const { did } = filter;
  if (did !== undefined) {
    // `did` is a list with commas between.
    query = query.where((eb) =>
      eb.or([`${did}`, `${did},%`, `%,${did}`, `%,${did},%`].map((pattern) => eb('did', 'like', pattern))),
    );
  }
  const rows = await query.orderBy('id', 'desc').limit(limit).execute();
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return [];
  const groups = await firstGroups(db, ids);
  const segments = await firstSegments(db, ids);
  return rows.map((row) => ({
    id: row.id,
    collectionId: row.collection_id,
    actor: row.actor,
    kind: row.kind,
    did: row.did.split(',').filter((type) => type !== ''),
    undoesChangeId: row.undoes_change_id,
    undoneByChangeId: row.undone_by_change_id,
    createdAt: row.created_at,
    groupCount: groups.get(row.id)?.count ?? 0,
    firstGroup: groups.get(row.id)?.first ?? null,
    segmentCount: segments.get(row.id)?.count ?? 0,
    firstSegment: segments.get(row.id)?.first ?? null,
  }));
}

/** How many groups each change touched, and the one with the least id. */
async function firstGroups(db: Db, changeIds: readonly number[]) {
  const rows = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('change_group')
        .select(['change_id', (e) => e.fn.min('group_id').as('first'), (e) => e.fn.countAll<number>().as('n')])
        .where('change_id', 'in', changeIds)
        .groupBy('change_id')
        .as('tally'),
    )
    .innerJoin('change_group as g', (join) =>
      join.onRef('g.change_id', '=', 'tally.change_id').onRef('g.group_id', '=', 'tally.first'),
    )
    .select(['g.change_id', 'g.group_id', 'g.before', 'g.after', 'tally.n'])
    .execute();
  return new Map(rows.map((row) => [row.change_id, { count: Number(row.n), first: toGroupChange(row) }]));
}

/** The same for segments. */
async function firstSegments(db: Db, changeIds: readonly number[]) {
  const rows = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('change_segment')
        .select(['change_id', (e) => e.fn.min('segment_id').as('first'), (e) => e.fn.countAll<number>().as('n')])
        .where('change_id', 'in', changeIds)
        .groupBy('change_id')
        .as('tally'),
    )
    .innerJoin('change_segment as s', (join) =>
      join.onRef('s.change_id', '=', 'tally.change_id').onRef('s.segment_id', '=', 'tally.first'),
    )
    .select(['s.change_id', 's.segment_id', 's.before', 's.after', 'tally.n'])
    .execute();
  return new Map(rows.map((row) => [row.change_id, { count: Number(row.n), first: toSegmentChange(row) }]));
}

/** Everybody who ever changed something in a collection, and every kind of thing that was done. */
export async function listActorsAndDeeds(db: Db, collectionId: number) {
  const rows = await db
    .selectFrom('change')
    .select(['actor', 'did'])
    .distinct()
    .where('collection_id', '=', collectionId)
    .execute();
  const sorted = (values: readonly string[]) => [...new Set(values)].filter((value) => value !== '').sort();
  return {
    actors: sorted(rows.map((row) => row.actor)),
    deeds: sorted(rows.flatMap((row) => row.did.split(','))),
  };
}

/** A span of the history: everything after one change up to and with another. */
export interface HistorySpan {
  readonly collectionId: number;
  /** 0: from the beginning. */
  readonly afterId: number;
  readonly toId: number;
}

/** What a span did to each group it touched, all in all: as it was before the first change and after the last. */
export async function netGroupChanges(db: Db, span: HistorySpan): Promise<readonly GroupChange[]> {
  const rows = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('change_group as t')
        .innerJoin('change as c', 'c.id', 't.change_id')
        .select(['t.group_id', (e) => e.fn.min('c.id').as('first'), (e) => e.fn.max('c.id').as('last')])
        .where('c.collection_id', '=', span.collectionId)
        .where('c.id', '>', span.afterId)
        .where('c.id', '<=', span.toId)
        .groupBy('t.group_id')
        .as('touched'),
    )
    .innerJoin('change_group as b', (join) =>
      join.onRef('b.group_id', '=', 'touched.group_id').onRef('b.change_id', '=', 'touched.first'),
    )
    .innerJoin('change_group as a', (join) =>
      join.onRef('a.group_id', '=', 'touched.group_id').onRef('a.change_id', '=', 'touched.last'),
    )
    .select(['touched.group_id', 'b.before', 'a.after'])
    .orderBy('touched.group_id')
    .execute();
  return rows.map(toGroupChange);
}

/** The same for segments. */
export async function netSegmentChanges(db: Db, span: HistorySpan): Promise<readonly SegmentChange[]> {
  const rows = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('change_segment as t')
        .innerJoin('change as c', 'c.id', 't.change_id')
        .select(['t.segment_id', (e) => e.fn.min('c.id').as('first'), (e) => e.fn.max('c.id').as('last')])
        .where('c.collection_id', '=', span.collectionId)
        .where('c.id', '>', span.afterId)
        .where('c.id', '<=', span.toId)
        .groupBy('t.segment_id')
        .as('touched'),
    )
    .innerJoin('change_segment as b', (join) =>
      join.onRef('b.segment_id', '=', 'touched.segment_id').onRef('b.change_id', '=', 'touched.first'),
    )
    .innerJoin('change_segment as a', (join) =>
      join.onRef('a.segment_id', '=', 'touched.segment_id').onRef('a.change_id', '=', 'touched.last'),
    )
    .select(['touched.segment_id', 'b.before', 'a.after'])
    .orderBy('touched.segment_id')
    .execute();
  return rows.map(toSegmentChange);
}

/** Segments as they stood right after a change; a segment that was not there then is left out. */
export async function segmentsAt(
  db: Db,
  changeId: number,
  segmentIds: readonly number[],
): Promise<ReadonlyMap<number, SegmentState>> {
  const states = new Map<number, SegmentState>();
  for (const batch of batches(segmentIds.map((id) => ({ id })))) {
    const ids = batch.map(({ id }) => id);
    for (const segment of await findSegments(db, ids)) states.set(segment.id, segment);
    const later = await db
      .selectFrom('change_segment')
      .select(['segment_id', 'before', 'change_id'])
      .where('segment_id', 'in', ids)
      .where('change_id', '>', changeId)
      .orderBy('change_id', 'desc')
      .execute();
    // The oldest of the later changes comes last, and knows how it was before.
    for (const { segment_id, before } of later) {
      if (before === null) states.delete(segment_id);
      else states.set(segment_id, JSON.parse(before) as SegmentState);
    }
  }
  return states;
}
