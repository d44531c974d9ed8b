// An import is too large for one transaction: other requests would wait for it. So it is written in parts, and a part
// that a crash left alone is taken away at the next start.
import type { Db } from './open.js';

export async function renameCollection(db: Db, id: number, title: string): Promise<void> {
  await db.updateTable('collection').set({ title }).where('id', '=', id).execute();
}

/** Takes a collection away with all that is in it. Only for one that nobody has worked on. */
export async function deleteCollection(db: Db, id: number): Promise<void> {
  await db.deleteFrom('collection').where('id', '=', id).execute();
}

/** Notes which collection a job is writing. */
export async function noteImport(db: Db, jobId: number, collectionId: number | null): Promise<void> {
  await db.updateTable('job').set({ collection_id: collectionId }).where('id', '=', jobId).execute();
}

/** Jobs that were writing a collection when the program ended. Ask before they are marked as interrupted. */
export async function unfinishedImports(
  db: Db,
): Promise<readonly { readonly jobId: number; readonly collectionId: number }[]> {
  const rows = await db
    .selectFrom('job')
    .select(['id', 'collection_id'])
    .where('kind', '=', 'import')
    .where('status', 'in', ['waiting', 'running'])
    .where('collection_id', 'is not', null)
    .execute();
  return rows.map((row) => ({ jobId: row.id, collectionId: row.collection_id as number }));
}
