import type { Db } from './open.js';

/** The bookmarked segments of documents. */
export async function listBookmarks(db: Db, documentIds: readonly number[]): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('bookmark as m')
    .innerJoin('segment as s', 's.id', 'm.segment_id')
    .select('m.segment_id')
    .where('s.document_id', 'in', documentIds)
    .execute();
  return rows.map((row) => row.segment_id);
}

/** Sets a bookmark, or takes it away where there is one. */
export async function toggleBookmark(db: Db, segmentId: number, by: { actor: string; now: string }): Promise<void> {
  const gone = await db.deleteFrom('bookmark').where('segment_id', '=', segmentId).executeTakeFirst();
  if (gone.numDeletedRows > 0n) return;
  await db.insertInto('bookmark').values({ segment_id: segmentId, actor: by.actor, created_at: by.now }).execute();
}

/** Which of the segments belong to the documents. */
export async function segmentsOfDocuments(
  db: Db,
  segmentIds: readonly number[],
  documentIds: readonly number[],
): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('segment')
    .select('id')
    .where('id', 'in', segmentIds)
    .where('document_id', 'in', documentIds)
    .execute();
  return rows.map((row) => row.id);
}
