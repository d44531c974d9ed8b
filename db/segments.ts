import type { SegmentState } from '../align/groups/state.js';
import type { Span } from '../align/types.js';
import { batches } from './batches.js';
import { takeIds } from './ids.js';
import type { Db } from './open.js';
import type { SegmentRow } from './schema.js';

export interface Segment extends SegmentState {
  readonly id: number;
  /** The id of the change that touched it last; 0: as it was split at first. */
  readonly revision: number;
}

const toSegment = (row: SegmentRow): Segment => ({
  id: row.id,
  documentId: row.document_id,
  start: row.start_offset,
  end: row.end_offset,
  text: row.text,
  corrected: row.corrected === 1,
  revision: row.revision,
});

/**
 * Stores segments of a new document: spans into its text, ascending.
 * @returns the id of the first; the others follow it
 */
export async function insertSegments(
  db: Db,
  documentId: number,
  text: string,
  spans: readonly Span[],
): Promise<number> {
  if (spans.length === 0) return 0;
  const first = await takeIds(db, 'segment', spans.length);
  const rows: SegmentRow[] = spans.map(({ start, end }, i) => ({
    id: first + i,
    document_id: documentId,
    start_offset: start,
    end_offset: end,
    text: text.slice(start, end),
    corrected: 0,
    revision: 0,
  }));
  for (const batch of batches(rows)) await db.insertInto('segment').values(batch).execute();
  return first;
}

/** The segments of documents, each document in its own order. */
export async function listSegments(db: Db, documentIds: readonly number[]): Promise<readonly Segment[]> {
  const rows = await db
    .selectFrom('segment')
    .selectAll()
    .where('document_id', 'in', documentIds)
    .orderBy('document_id')
    .orderBy('start_offset')
    .execute();
  return rows.map(toSegment);
}

/** Segments by id, in no order. */
export async function findSegments(db: Db, ids: readonly number[]): Promise<readonly Segment[]> {
  const found: Segment[] = [];
  for (const batch of batches(ids.map((id) => ({ id })))) {
    const rows = await db
      .selectFrom('segment')
      .selectAll()
      .where(
        'id',
        'in',
        batch.map((r) => r.id),
      )
      .execute();
    found.push(...rows.map(toSegment));
  }
  return found;
}

/** The segments of a document that meet a stretch of its text, in order. */
export async function segmentsWithin(db: Db, documentId: number, stretch: Span): Promise<readonly Segment[]> {
  const rows = await db
    .selectFrom('segment')
    .selectAll()
    .where('document_id', '=', documentId)
    .where('start_offset', '<', stretch.end)
    .where('end_offset', '>', stretch.start)
    .orderBy('start_offset')
    .execute();
  return rows.map(toSegment);
}

/**
 * The segments of a document from so many before the first of some to so many after the last, in order; null where
 * more than `most` stand between those. Three indexed queries, whatever the length of the document.
 */
export async function segmentsAround(
  db: Db,
  documentId: number,
  ids: readonly number[],
  reach: Reach,
): Promise<readonly Segment[] | null> {
  const centre = (await findSegments(db, ids)).filter((s) => s.documentId === documentId);
  if (centre.length === 0) return null;
  const starts = centre.map((s) => s.start);
  return segmentsNear(db, documentId, [Math.min(...starts), Math.max(...starts)], reach);
}

export interface Reach {
  /** Segments on either side. */
  readonly reach: number;
  /** Segments in between. */
  readonly most: number;
}

/** The same for two offsets of its text: whatever begins from the one to the other, and so many on either side. */
export async function segmentsNear(
  db: Db,
  documentId: number,
  [first, last]: readonly [number, number],
  { reach, most }: Reach,
): Promise<readonly Segment[] | null> {
  const here = db.selectFrom('segment').selectAll().where('document_id', '=', documentId);
  const between = await here
    .where('start_offset', '>=', first)
    .where('start_offset', '<=', last)
    .orderBy('start_offset')
    .limit(most + 1)
    .execute();
  if (between.length > most) return null;
  const before = await here.where('start_offset', '<', first).orderBy('start_offset', 'desc').limit(reach).execute();
  const after = await here.where('start_offset', '>', last).orderBy('start_offset').limit(reach).execute();
  return [...before.reverse(), ...between, ...after].map(toSegment);
}

/** The number of a segment within its document, from 1. */
export async function segmentNumber(db: Db, segment: Segment): Promise<number> {
  const row = await db
    .selectFrom('segment')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('document_id', '=', segment.documentId)
    .where('start_offset', '<=', segment.start)
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}

/** The segment that follows another in its document. */
export async function nextSegment(db: Db, segment: Segment): Promise<Segment | null> {
  const row = await db
    .selectFrom('segment')
    .selectAll()
    .where('document_id', '=', segment.documentId)
    .where('start_offset', '>', segment.start)
    .orderBy('start_offset')
    .limit(1)
    .executeTakeFirst();
  return row ? toSegment(row) : null;
}

/**
 * Writes what an edit did to segments. One that stays is updated, since other tables point at it; the memberships of
 * those taken away go with them, so the groups concerned are written after this (`writeGroups`).
 */
export async function writeSegments(
  db: Db,
  changeId: number,
  touched: readonly {
    readonly segmentId: number;
    readonly before: SegmentState | null;
    readonly after: SegmentState | null;
  }[],
): Promise<void> {
  const gone = touched.filter((t) => t.before && !t.after).map((t) => t.segmentId);
  if (gone.length > 0) await db.deleteFrom('segment').where('id', 'in', gone).execute();
  const staying = touched.filter((t) => t.before && t.after);
  // Starts are unique within a document: those that move make room for each other first.
  for (const { segmentId } of staying.filter((t) => t.before?.start !== t.after?.start)) {
    await db.updateTable('segment').set({ start_offset: -segmentId }).where('id', '=', segmentId).execute();
  }
  for (const { segmentId, after } of staying) {
    const { id, document_id, ...values } = toRow(segmentId, after as SegmentState, changeId);
    await db.updateTable('segment').set(values).where('id', '=', id).execute();
  }
  const made = touched.flatMap((t) => (!t.before && t.after ? [toRow(t.segmentId, t.after, changeId)] : []));
  for (const batch of batches(made)) await db.insertInto('segment').values(batch).execute();
}

const toRow = (id: number, segment: SegmentState, revision: number): SegmentRow => ({
  id,
  document_id: segment.documentId,
  start_offset: segment.start,
  end_offset: segment.end,
  text: segment.text,
  corrected: segment.corrected ? 1 : 0,
  revision,
});
