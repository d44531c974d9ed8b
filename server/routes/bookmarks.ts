import { listBookmarks, segmentsOfDocuments } from '../../db/bookmarks.js';
import type { Context } from '../context.js';
import { InvalidInput } from '../errors.js';
import { pathId, readGesture } from '../input.js';
import { changeGroups } from '../services/change.js';
import { answerChange } from '../workbench-update.js';

/** `POST /collections/:id/bookmarks`: sets or takes away the bookmarks of the chosen sentences. */
export async function create(c: Context): Promise<Response> {
  const gesture = await readGesture(c);
  const { db } = c.get('services');
  return answerChange(c, pathId(c), gesture, (request, view) => {
    if (gesture.segment.length === 0) throw new InvalidInput('nothing-chosen', 'Choose at least one sentence first.');
    const documentIds = view.columns.map((d) => d.id);
    return changeGroups(db, request, async (trx) => {
      const known = await segmentsOfDocuments(trx, gesture.segment, documentIds);
      const marked = new Set(await listBookmarks(trx, documentIds));
      const [cleared, set] = [known.filter((id) => marked.has(id)), known.filter((id) => !marked.has(id))];
      return { edits: known.length > 0 ? [{ type: 'bookmark', set, cleared }] : [] };
    });
  });
}
