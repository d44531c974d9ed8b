import { type Bitext, listBitexts } from '../../db/bitexts.js';
import { findCollection } from '../../db/collections.js';
import { listDocuments } from '../../db/documents.js';
import type { Db } from '../../db/open.js';
import { NotFound } from '../errors.js';

/**
 * The bitexts of a collection, of one pair of languages (`tr-az`) or all.
 * @throws NotFound that names what there is
 */
export async function findPairs(db: Db, collectionId: number, pair: string | undefined) {
  if (!(await findCollection(db, collectionId))) {
    throw new NotFound('no-such-collection', `There is no collection ${collectionId}. “hiza collections” lists them.`);
  }
  const documents = await listDocuments(db, collectionId);
  const language = (id: number) => documents.find((d) => d.id === id)?.language ?? '';
  const nameOf = (b: Bitext) => `${language(b.sourceDocumentId)}-${language(b.targetDocumentId)}`;
  const all = (await listBitexts(db, collectionId)).map((bitext) => ({ ...bitext, pair: nameOf(bitext) }));
  const found = pair === undefined ? all : all.filter((b) => b.pair === pair);
  if (found.length === 0) {
    const known = all.map((b) => b.pair).join(', ');
    throw new NotFound('no-such-pair', `Collection ${collectionId} has no pair ${pair}. It has: ${known}.`);
  }
  return found;
}
