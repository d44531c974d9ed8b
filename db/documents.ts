import { takeIds } from './ids.js';
import type { Db } from './open.js';
import type { DocumentRow } from './schema.js';

export interface Document {
  readonly id: number;
  readonly collectionId: number;
  readonly position: number;
  readonly role: 'pivot' | 'version';
  readonly language: string;
  readonly title: string;
  readonly source: string | null;
  readonly dated: string | null;
  readonly createdAt: string;
}

/** A document with how many segments it has; its text is not loaded. */
export interface DocumentSummary extends Document {
  readonly segmentCount: number;
}

const COLUMNS = [
  'id',
  'collection_id',
  'position',
  'role',
  'language',
  'title',
  'source',
  'dated',
  'created_at',
] as const;

const toDocument = (row: Omit<DocumentRow, 'text'>): Document => ({
  id: row.id,
  collectionId: row.collection_id,
  position: row.position,
  role: row.role,
  language: row.language,
  title: row.title,
  source: row.source,
  dated: row.dated,
  createdAt: row.created_at,
});

/** The documents of one collection, or of all, pivot first, with their numbers of segments. */
export async function listDocuments(db: Db, collectionId?: number): Promise<readonly DocumentSummary[]> {
  let query = db
    .selectFrom('document')
    .select(COLUMNS)
    .select((eb) =>
      eb
        .selectFrom('segment')
        .select((e) => e.fn.countAll<number>().as('n'))
        .whereRef('segment.document_id', '=', 'document.id')
        .as('segments'),
    )
    .orderBy('collection_id')
    .orderBy('position');
  if (collectionId !== undefined) query = query.where('collection_id', '=', collectionId);
  const rows = await query.execute();
  return rows.map((row) => ({ ...toDocument(row), segmentCount: Number(row.segments ?? 0) }));
}

export async function findDocument(db: Db, id: number): Promise<Document | null> {
  const row = await db.selectFrom('document').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  return row ? toDocument(row) : null;
}

/** The verbatim text of a document. */
export async function documentText(db: Db, id: number): Promise<string | null> {
  const row = await db.selectFrom('document').select('text').where('id', '=', id).executeTakeFirst();
  return row?.text ?? null;
}

export interface NewDocument {
  readonly collectionId: number;
  readonly position: number;
  readonly role: 'pivot' | 'version';
  readonly language: string;
  readonly title: string;
  readonly source: string | null;
  readonly dated: string | null;
  readonly text: string;
  readonly now: string;
}

export async function insertDocument(db: Db, document: NewDocument): Promise<number> {
  const id = await takeIds(db, 'document');
  const { collectionId, position, role, language, title, source, dated, text, now } = document;
  await db
    .insertInto('document')
    .values({ id, collection_id: collectionId, position, role, language, title, source, dated, text, created_at: now })
    .execute();
  return id;
}
