import { listBitexts } from '../../db/bitexts.js';
import { listDocuments } from '../../db/documents.js';
import type { Db } from '../../db/open.js';
import { pairName } from '../../views/text.js';

/** `tr–az` by bitext, for every bitext of a collection. */
export async function pairNames(db: Db, collectionId: number): Promise<ReadonlyMap<number, string>> {
  const language = new Map((await listDocuments(db, collectionId)).map((document) => [document.id, document.language]));
  return new Map(
    (await listBitexts(db, collectionId)).map((bitext) => [
      bitext.id,
      pairName(language.get(bitext.sourceDocumentId) ?? '', language.get(bitext.targetDocumentId) ?? ''),
    ]),
  );
}
