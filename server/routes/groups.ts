import { z } from 'zod';
import type { Context } from '../context.js';
import { id, parse, pathId, readGesture } from '../input.js';
import { editGroup, move as moveSegment } from '../services/linking.js';
import { requireBitext, requireGroup } from '../services/required.js';
import { answerChange } from '../workbench-update.js';

type SimpleEdit = Parameters<typeof editGroup>[3];

/** Makes one simple edit of the group in the path. */
export async function editNamedGroup(c: Context, type: SimpleEdit): Promise<Response> {
  const { db } = c.get('services');
  const groupId = pathId(c);
  const gesture = await readGesture(c);
  const bitext = await requireBitext(db, (await requireGroup(db, groupId)).bitextId);
  const columns = gesture.columns.length > 0 ? gesture.columns : [bitext.sourceDocumentId, bitext.targetDocumentId];
  return answerChange(c, bitext.collectionId, { ...gesture, columns }, (request) =>
    editGroup(db, request, groupId, type),
  );
}

/** `DELETE /groups/:id`: dissolves a group. */
export const dissolve = (c: Context): Promise<Response> => editNamedGroup(c, 'unlink');

const movement = z
  .string()
  .transform((text): unknown => text.split(':'))
  .pipe(z.tuple([id, id, z.enum(['up', 'down'])]));

/** `POST /moves` with `move=segment:bitext:up`: moves a sentence to the group above or below. */
export async function move(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const gesture = await readGesture(c);
  const [segmentId, bitextId, direction] = parse(movement, gesture.move);
  const bitext = await requireBitext(db, bitextId);
  return answerChange(c, bitext.collectionId, gesture, (request) =>
    moveSegment(db, request, { segmentId, bitextId, direction }),
  );
}
