import { type Selectable, sql } from 'kysely';
import { takeIds } from './ids.js';
import type { Db } from './open.js';
import type { CollectionRow } from './schema.js';

export interface Collection {
  readonly id: number;
  readonly title: string;
  readonly seedKey: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const toCollection = (row: Selectable<CollectionRow>): Collection => ({
  id: row.id,
  title: row.title,
  seedKey: row.seed_key,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

export async function findCollection(db: Db, id: number): Promise<Collection | null> {
  const row = await db
    .selectFrom('collection')
    .selectAll()
    .where('id', '=', id)
    .where('incomplete', '=', 0)
    .executeTakeFirst();
  return row ? toCollection(row) : null;
}

export async function findSeededCollection(db: Db, seedKey: string): Promise<Collection | null> {
  const row = await db.selectFrom('collection').selectAll().where('seed_key', '=', seedKey).executeTakeFirst();
  return row ? toCollection(row) : null;
}

/** All collections, the last touched first. */
export async function listCollections(db: Db): Promise<readonly Collection[]> {
  const rows = await db
    .selectFrom('collection')
    .selectAll()
    .where('incomplete', '=', 0)
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toCollection);
}

export async function insertCollection(
  db: Db,
  collection: {
    readonly title: string;
    readonly seedKey: string | null;
    readonly now: string;
    readonly incomplete?: boolean;
  },
): Promise<number> {
  const id = await takeIds(db, 'collection');
  const { title, seedKey, now, incomplete = false } = collection;
  await db
    .insertInto('collection')
    .values({ id, title, seed_key: seedKey, created_at: now, updated_at: now, incomplete: incomplete ? 1 : 0 })
    .execute();
  return id;
}

export async function renameCollection(db: Db, id: number, title: string, now: string): Promise<void> {
  await db.updateTable('collection').set({ title, updated_at: now }).where('id', '=', id).execute();
}

/** Removes a collection with everything that belongs to it: texts, groups, history, reviews. */
export async function deleteCollection(db: Db, id: number): Promise<void> {
  await db.deleteFrom('collection').where('id', '=', id).execute();
}

export async function touchCollection(db: Db, id: number, now: string): Promise<void> {
  await db.updateTable('collection').set({ updated_at: now }).where('id', '=', id).execute();
}

/** The state of one bitext in numbers, in segments: what is decided, what is proposed, of how many. */
export interface BitextProgress {
  readonly bitextId: number;
  readonly collectionId: number;
  readonly sourceDocumentId: number;
  readonly targetDocumentId: number;
  /** Groups with both sides. */
  readonly confirmedGroups: number;
  readonly suggestedGroups: number;
  /** Segments of both documents in confirmed groups, "no counterpart" included. */
  readonly decidedSegments: number;
  readonly totalSegments: number;
}

/** Progress of every bitext (of one collection, or of all). */
export async function bitextProgress(db: Db, collectionId?: number): Promise<readonly BitextProgress[]> {
  const confirmed = sql<number>`coalesce(sum(case when g.status = 'confirmed' and g.reason is null then 1 else 0 end), 0)`;
  const suggested = sql<number>`coalesce(sum(case when g.status in ('suggested', 'needs_review') then 1 else 0 end), 0)`;
  let query = db
    .selectFrom('bitext as b')
    .innerJoin('collection as c', 'c.id', 'b.collection_id')
    .where('c.incomplete', '=', 0)
    .select(['b.id', 'b.collection_id', 'b.source_document_id', 'b.target_document_id'])
    .select((eb) => [
      eb
        .selectFrom('alignment_group as g')
        .select(confirmed.as('n'))
        .whereRef('g.bitext_id', '=', 'b.id')
        .as('confirmed'),
      eb
        .selectFrom('alignment_group as g')
        .select(suggested.as('n'))
        .whereRef('g.bitext_id', '=', 'b.id')
        .as('suggested'),
      eb
        .selectFrom('group_segment as m')
        .innerJoin('alignment_group as g', 'g.id', 'm.group_id')
        .select((e) => e.fn.countAll<number>().as('n'))
        .whereRef('m.bitext_id', '=', 'b.id')
        .where('g.status', '=', 'confirmed')
        .as('decided'),
      eb
        .selectFrom('segment as s')
        .select((e) => e.fn.countAll<number>().as('n'))
        .where((e) =>
          e.or([
            e('s.document_id', '=', e.ref('b.source_document_id')),
            e('s.document_id', '=', e.ref('b.target_document_id')),
          ]),
        )
        .as('total'),
    ])
    .orderBy('b.id');
  if (collectionId !== undefined) query = query.where('b.collection_id', '=', collectionId);
  const rows = await query.execute();
  return rows.map((row) => ({
    bitextId: row.id,
    collectionId: row.collection_id,
    sourceDocumentId: row.source_document_id,
    targetDocumentId: row.target_document_id,
    confirmedGroups: Number(row.confirmed ?? 0),
    suggestedGroups: Number(row.suggested ?? 0),
    decidedSegments: Number(row.decided ?? 0),
    totalSegments: Number(row.total ?? 0),
  }));
}
