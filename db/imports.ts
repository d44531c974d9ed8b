// An import is too large for one transaction: other requests would wait for it. So it is written in parts into a
// collection that nobody sees, and appears with the last step. What a crash left behind is taken away at the next start.
import type { Db } from './open.js';

/** Rows that one transaction deletes: other requests go in between. */
const PART_ROWS = 2_000;

/** From now on the collection is seen. */
export async function completeCollection(db: Db, id: number, now: string): Promise<void> {
  await db.updateTable('collection').set({ incomplete: 0, updated_at: now }).where('id', '=', id).execute();
}

/** Collections that an import left unfinished. */
export async function incompleteCollections(db: Db): Promise<readonly number[]> {
  const rows = await db.selectFrom('collection').select('id').where('incomplete', '=', 1).execute();
  return rows.map(({ id }) => id);
}

/** Takes a collection away with all that is in it, in parts. Only for one that nobody has seen. */
export async function deleteCollection(db: Db, id: number): Promise<void> {
  const bitexts = db.selectFrom('bitext').select('id').where('collection_id', '=', id);
  const documents = db.selectFrom('document').select('id').where('collection_id', '=', id);
  const changes = db.selectFrom('change').select('id').where('collection_id', '=', id);
  const groups = db.selectFrom('alignment_group').select('id').where('bitext_id', 'in', bitexts).limit(PART_ROWS);
  const segments = db.selectFrom('segment').select('id').where('document_id', 'in', documents).limit(PART_ROWS);
  const touched = db.selectFrom('change_group').select('group_id').where('change_id', 'in', changes).limit(PART_ROWS);
  await inParts(() =>
    db.deleteFrom('change_group').where('change_id', 'in', changes).where('group_id', 'in', touched).executeTakeFirst(),
  );
  await inParts(() => db.deleteFrom('alignment_group').where('id', 'in', groups).executeTakeFirst());
  await inParts(() => db.deleteFrom('segment').where('id', 'in', segments).executeTakeFirst());
  await db.deleteFrom('collection').where('id', '=', id).execute();
}

async function inParts(deleteSome: () => Promise<{ readonly numDeletedRows: bigint }>): Promise<void> {
  while ((await deleteSome()).numDeletedRows > 0n) await new Promise((resolve) => setImmediate(resolve));
}
