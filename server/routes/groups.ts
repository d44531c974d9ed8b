import { z } from 'zod';
import { findBitext } from '../../db/bitexts.js';
import { findGroups } from '../../db/groups.js';
import type { Context } from '../context.js';
import { NotFound } from '../errors.js';
import { id, parse, pathId, readGesture } from '../input.js';
import { editGroup, move as moveSegment } from '../services/linking.js';
import { answerChange } from '../workbench-update.js';

type SimpleEdit = Parameters<typeof editGroup>[3];

/** Makes one simple edit of the group in the path. */
export async function editNamedGroup(c: Context, type: SimpleEdit): Promise<Response> {
  const { db } = c.get('services');
  const groupId = pathId(c);
  const gesture = await readGesture(c);
  const [group] = await findGroups(db, [groupId]);
  const bitext = group ? await findBitext(db, group.bitextId) : null;
  if (!bitext) throw new NotFound('no-such-group', 'This group is not there any more. It is shown as it is now.');
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
  const bitext = await findBitext(db, bitextId);
  if (!bitext) throw new NotFound('no-such-bitext', 'This pair of texts is not there any more.');
  return answerChange(c, bitext.collectionId, gesture, (request) =>
    moveSegment(db, request, { segmentId, bitextId, direction }),
  );
}
