import { segmentsOfDocuments, toggleBookmark } from '../../db/bookmarks.js';
import type { Context } from '../context.js';
import { InvalidInput } from '../errors.js';
import { pathId, readGesture } from '../input.js';
import { answerChange } from '../workbench-update.js';

/** `POST /collections/:id/bookmarks`: sets or takes away the bookmarks of the chosen sentences. Not part of history. */
export async function create(c: Context): Promise<Response> {
  const gesture = await readGesture(c);
  const { db } = c.get('services');
  return answerChange(c, pathId(c), gesture, async ({ actor, now }, view) => {
    if (gesture.segment.length === 0) throw new InvalidInput('nothing-chosen', 'Choose at least one sentence first.');
    await db.transaction().execute(async (trx) => {
      const known = await segmentsOfDocuments(
        trx,
        gesture.segment,
        view.columns.map((d) => d.id),
      );
      for (const segmentId of known) await toggleBookmark(trx, segmentId, { actor, now });
    });
    return { changeId: 0, groups: [], segments: [] };
  });
}
