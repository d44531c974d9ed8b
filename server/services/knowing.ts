// Knowledge only: a glossary or a translation memory teaches the aligner, and adds no documents. It stays visible, can be
// taken out of use, and put back.

import type { Job } from '../../db/jobs.js';
import { findKnowledge, insertKnowledge, type Knowledge, markRemoved } from '../../db/knowledge.js';
import type { Db } from '../../db/open.js';
import type { Services } from '../context.js';
import { InvalidInput, NotFound } from '../errors.js';
import type { AlignedRequest } from '../formats/aligned.js';
import type { KnowledgeReading } from '../formats/read-knowledge.js';
import { inWorker } from '../jobs/in-worker.js';
import { checkLanguage, MAX_TITLE_CHARS } from './collections.js';

export interface KnowledgeRequest {
  readonly title: string;
  readonly actor: string;
}

/** The message of a finished job that brought in knowledge, where other imports name their collection. */
export const KNOWLEDGE = 'knowledge';

/** Queues the import of a file that teaches. */
export function importKnowledge(services: Services, file: AlignedRequest, request: KnowledgeRequest): Promise<Job> {
  const { db, jobs, now } = services;
  return jobs.add<KnowledgeReading>({
    kind: 'import',
    collectionId: null,
    bitextId: null,
    actor: request.actor,
    start: (onProgress) => inWorker('learn', file, onProgress),
    finish: async (reading) => {
      await storeKnowledge(db, reading, { ...request, file: file.file.name, now: now() });
      jobs.warm.forget();
      return KNOWLEDGE;
    },
  });
}

/**
 * Stores what a file teaches, an entry for each pair of its languages, in one transaction.
 * @returns the ids
 * @throws InvalidInput where it teaches nothing
 */
export async function storeKnowledge(
  db: Db,
  { lore, problems }: KnowledgeReading,
  { title, file, actor, now }: KnowledgeRequest & { readonly file: string; readonly now: string },
): Promise<readonly number[]> {
  if (lore.length === 0) {
    const why = problems[0] === undefined ? '' : ` ${problems[0].message}`;
    throw new InvalidInput('nothing-aligned', `No aligned sentences were found in this file.${why}`, { field: 'file' });
  }
  const named = (title.trim() || file).slice(0, MAX_TITLE_CHARS);
  return db.transaction().execute(async (trx) => {
    const ids: number[] = [];
    for (const { source, target, ...about } of lore) {
      const languages = { sourceLanguage: checkLanguage(source), targetLanguage: checkLanguage(target) };
      ids.push(await insertKnowledge(trx, { ...about, ...languages, title: named, file, actor, now }));
    }
    return ids;
  });
}

/** Takes knowledge out of use. Nothing is deleted. @throws NotFound */
export function removeKnowledge(services: Services, id: number, actor: string): Promise<Knowledge> {
  return mark(services, id, { at: services.now(), by: actor });
}

/** Puts it back. @throws NotFound */
export const restoreKnowledge = (services: Services, id: number): Promise<Knowledge> => mark(services, id, null);

async function mark(
  { db, jobs }: Services,
  id: number,
  removed: Parameters<typeof markRemoved>[2],
): Promise<Knowledge> {
  const knowledge = await findKnowledge(db, id);
  if (!knowledge) throw new NotFound('no-such-knowledge', 'This knowledge is not there any more.');
  await markRemoved(db, id, removed);
  jobs.warm.forget();
  return { ...knowledge, removedAt: removed?.at ?? null, removedBy: removed?.by ?? null };
}
