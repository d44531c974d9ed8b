import type { Span } from '../align/types.js';
import { batches } from './batches.js';
import { takeIds } from './ids.js';
import type { Db } from './open.js';
import type { SegmentRow } from './schema.js';

export interface Segment extends Span {
  readonly id: number;
  readonly documentId: number;
  /** As it reads now: the original, or its correction. */
  readonly text: string;
  readonly corrected: boolean;
}

const toSegment = (row: SegmentRow): Segment => ({
  id: row.id,
  documentId: row.document_id,
  start: row.start_offset,
  end: row.end_offset,
  text: row.text,
  corrected: row.corrected === 1,
});

/** Stores the segments of a new document: spans into its text, ascending. */
export async function insertSegments(db: Db, documentId: number, text: string, spans: readonly Span[]): Promise<void> {
  if (spans.length === 0) return;
  const first = await takeIds(db, 'segment', spans.length);
  const rows: SegmentRow[] = spans.map(({ start, end }, i) => ({
    id: first + i,
    document_id: documentId,
    start_offset: start,
    end_offset: end,
    text: text.slice(start, end),
    corrected: 0,
  }));
  for (const batch of batches(rows)) await db.insertInto('segment').values(batch).execute();
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
