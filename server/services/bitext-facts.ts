import { findBitext } from '../../db/bitexts.js';
import { type Document, findDocument } from '../../db/documents.js';
import type { Db } from '../../db/open.js';
import { pairName } from '../../views/text.js';
import { NotFound } from '../errors.js';

/** What a page about one pair of texts says of it. */
export interface BitextFacts {
  readonly collectionId: number;
  /** `tr–az` */
  readonly pair: string;
  readonly source: Document;
  readonly target: Document;
}

/** @throws NotFound */
export async function bitextFacts(db: Db, bitextId: number): Promise<BitextFacts> {
  const bitext = await findBitext(db, bitextId);
  const source = bitext && (await findDocument(db, bitext.sourceDocumentId));
  const target = bitext && (await findDocument(db, bitext.targetDocumentId));
  if (!source || !target) throw new NotFound('no-such-bitext', 'This pair of texts is not there any more.');
  return { collectionId: source.collectionId, pair: pairName(source.language, target.language), source, target };
}
