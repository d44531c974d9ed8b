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

/** Sets and takes away bookmarks; what is so already, or stands on a sentence that is gone, is left alone. */
export async function writeBookmarks(
  db: Db,
  { set, cleared }: { readonly set: readonly number[]; readonly cleared: readonly number[] },
  by: { readonly actor: string; readonly now: string },
): Promise<void> {
  const both = [...set, ...cleared];
  if (both.length > 0) await db.deleteFrom('bookmark').where('segment_id', 'in', both).execute();
  const there = set.length > 0 ? await db.selectFrom('segment').select('id').where('id', 'in', set).execute() : [];
  const rows = there.map(({ id }) => ({ segment_id: id, actor: by.actor, created_at: by.now }));
  if (rows.length > 0) await db.insertInto('bookmark').values(rows).execute();
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
