// The copies of texts on which two people work independently, and who may see them when.
import type { Db } from './open.js';

/** A collection made for one annotator of a round. */
export interface BlindCopy {
  readonly collectionId: number;
  readonly roundId: number;
  readonly annotator: string;
  /** ISO time at which the annotator said that the work is done; null before. */
  readonly doneAt: string | null;
}

/** The copies of rounds in which somebody still works; all others are open to everybody. */
export async function blindCopies(db: Db): Promise<readonly BlindCopy[]> {
  const rows = await db
    .selectFrom('annotation as a')
    .innerJoin('bitext as b', 'b.id', 'a.bitext_id')
    .select(['b.collection_id', 'a.round_id', 'a.annotator', 'a.done_at'])
    .where('a.round_id', 'in', (eb) => eb.selectFrom('annotation').select('round_id').where('done_at', 'is', null))
    .execute();
  return rows.map(toCopy);
}

/** The copy that a collection is, whether anybody still works in its round or not; null for any other collection. */
export async function findCopy(db: Db, collectionId: number): Promise<BlindCopy | null> {
  const row = await db
    .selectFrom('annotation as a')
    .innerJoin('bitext as b', 'b.id', 'a.bitext_id')
    .select(['b.collection_id', 'a.round_id', 'a.annotator', 'a.done_at'])
    .where('b.collection_id', '=', collectionId)
    .executeTakeFirst();
  return row ? toCopy(row) : null;
}

const toCopy = (row: { collection_id: number; round_id: number; annotator: string; done_at: string | null }) => ({
  collectionId: row.collection_id,
  roundId: row.round_id,
  annotator: row.annotator,
  doneAt: row.done_at,
});

/** What an address can name, besides a collection itself. */
export type OwnedNoun = 'documents' | 'segments' | 'groups' | 'bitexts' | 'jobs' | 'samples' | 'gold-sets';

/** The collection that a thing belongs to; null where there is no such thing. */
export async function collectionOf(db: Db, noun: OwnedNoun, id: number): Promise<number | null> {
  const row = await owner(db, noun, id);
  return row?.collection_id ?? null;
}

function owner(db: Db, noun: OwnedNoun, id: number): Promise<{ collection_id: number | null } | undefined> {
  const bitexts = db.selectFrom('bitext as b').select('b.collection_id');
  switch (noun) {
    case 'documents':
      return db.selectFrom('document').select('collection_id').where('id', '=', id).executeTakeFirst();
    case 'jobs':
      return db.selectFrom('job').select('collection_id').where('id', '=', id).executeTakeFirst();
    case 'bitexts':
      return bitexts.where('b.id', '=', id).executeTakeFirst();
    case 'segments':
      return db
        .selectFrom('segment as s')
        .innerJoin('document as d', 'd.id', 's.document_id')
        .select('d.collection_id')
        .where('s.id', '=', id)
        .executeTakeFirst();
    case 'groups':
      return bitexts.innerJoin('alignment_group as g', 'g.bitext_id', 'b.id').where('g.id', '=', id).executeTakeFirst();
    case 'samples':
      return bitexts.innerJoin('review_sample as r', 'r.bitext_id', 'b.id').where('r.id', '=', id).executeTakeFirst();
    case 'gold-sets':
      return bitexts.innerJoin('gold_set as o', 'o.bitext_id', 'b.id').where('o.id', '=', id).executeTakeFirst();
  }
}
