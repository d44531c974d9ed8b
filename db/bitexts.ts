import { takeIds } from './ids.js';
import type { Db } from './open.js';
import type { BitextRow } from './schema.js';

export interface Bitext {
  readonly id: number;
  readonly collectionId: number;
  readonly sourceDocumentId: number;
  readonly targetDocumentId: number;
}

const toBitext = (row: BitextRow): Bitext => ({
  id: row.id,
  collectionId: row.collection_id,
  sourceDocumentId: row.source_document_id,
  targetDocumentId: row.target_document_id,
});

export async function findBitext(db: Db, id: number): Promise<Bitext | null> {
  const row = await db.selectFrom('bitext').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toBitext(row) : null;
}

export async function listBitexts(db: Db, collectionId: number): Promise<readonly Bitext[]> {
  const rows = await db
    .selectFrom('bitext')
    .selectAll()
    .where('collection_id', '=', collectionId)
    .orderBy('id')
    .execute();
  return rows.map(toBitext);
}

export async function findBitexts(db: Db, ids: readonly number[]): Promise<readonly Bitext[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('bitext').selectAll().where('id', 'in', ids).execute();
  return rows.map(toBitext);
}

/** Makes the bitext of two documents of one collection; the one that stands first is the source. */
export async function insertBitext(
  db: Db,
  bitext: { readonly collectionId: number; readonly sourceDocumentId: number; readonly targetDocumentId: number },
): Promise<Bitext> {
  const id = await takeIds(db, 'bitext');
  await db
    .insertInto('bitext')
    .values({
      id,
      collection_id: bitext.collectionId,
      source_document_id: bitext.sourceDocumentId,
      target_document_id: bitext.targetDocumentId,
    })
    .execute();
  return { id, ...bitext };
}
