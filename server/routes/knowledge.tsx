import { knowledgePairs, listKnowledge } from '../../db/knowledge.js';
import { KnowledgePage } from '../../views/knowledge/knowledge-page.js';
import type { Context } from '../context.js';
import { pathId } from '../input.js';
import { backTo, page } from '../respond.js';
import { removeKnowledge, restoreKnowledge } from '../services/knowing.js';

/** Pairs shown of each; the file itself is with the person. */
const SHOWN = 10;

/** `GET /knowledge`: what was brought in to teach the aligner. */
export async function show(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const entries = [];
  for (const entry of await listKnowledge(db)) {
    entries.push({ ...entry, examples: await knowledgePairs(db, entry.id, SHOWN) });
  }
  return page(c, <KnowledgePage ui={c.get('ui')} entries={entries} />);
}

/** `POST /knowledge/:id/removal`: takes knowledge out of use. */
export async function remove(c: Context): Promise<Response> {
  await removeKnowledge(c.get('services'), pathId(c), c.get('ui').actor);
  return backTo(c, '/knowledge');
}

/** `DELETE /knowledge/:id/removal`: puts it back. */
export async function restore(c: Context): Promise<Response> {
  await restoreKnowledge(c.get('services'), pathId(c));
  return backTo(c, '/knowledge');
}
