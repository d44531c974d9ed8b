import { bitextProgress, listCollections } from '../../db/collections.js';
import { listDocuments } from '../../db/documents.js';
import { LibraryPage } from '../../views/library/library-page.js';
import { hiddenFrom } from '../blindfold.js';
import type { Context } from '../context.js';
import { page } from '../respond.js';

/** `GET /`: all collections. */
export async function show(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const documents = await listDocuments(db);
  const progress = await bitextProgress(db);
  const byId = new Map(documents.map((d) => [d.id, d]));
  const hidden = new Set((await hiddenFrom(db, c.get('ui').actor)).map(({ collectionId }) => collectionId));
  const visible = (await listCollections(db)).filter(({ id }) => !hidden.has(id));
  const collections = visible.map((collection) => ({
    ...collection,
    documents: documents.filter((d) => d.collectionId === collection.id),
    bitexts: progress
      .filter((b) => b.collectionId === collection.id)
      .flatMap((b) => {
        const source = byId.get(b.sourceDocumentId);
        const target = byId.get(b.targetDocumentId);
        const decided = b.totalSegments === 0 ? 0 : b.decidedSegments / b.totalSegments;
        return source && target
          ? [{ id: b.bitextId, source, target, confirmedGroups: b.confirmedGroups, decided }]
          : [];
      }),
  }));
  return page(c, <LibraryPage ui={c.get('ui')} collections={collections} />);
}
