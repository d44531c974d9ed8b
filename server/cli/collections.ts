import { bitextProgress, listCollections } from '../../db/collections.js';
import { listDocuments } from '../../db/documents.js';
import { oneOf, readArguments } from './arguments.js';
import type { Command } from './run.js';
import { withServices } from './with-services.js';

/** `hiza collections`: what there is, a line each or as JSON. */
export const collections: Command = (argv, io, env) => {
  const { values } = readArguments(argv, { format: { type: 'string' } });
  const format = oneOf(values.format ?? 'text', '--format', ['text', 'json']);
  return withServices(env, async ({ db }) => {
    const documents = await listDocuments(db);
    const progress = await bitextProgress(db);
    const listed = (await listCollections(db)).map((collection) => ({
      id: collection.id,
      title: collection.title,
      updatedAt: collection.updatedAt,
      documents: documents
        .filter((d) => d.collectionId === collection.id)
        .map(({ id, role, language, title, segmentCount }) => ({ id, role, language, title, segments: segmentCount })),
      bitexts: progress.filter((b) => b.collectionId === collection.id),
    }));
    if (format === 'json') io.stdout(`${JSON.stringify(listed, null, 2)}\n`);
    else for (const c of listed) io.stdout(`${c.id}\t${c.documents.map((d) => d.language).join(' ')}\t${c.title}\n`);
    return 0;
  });
};
