import { NO_COUNTERPART_REASONS, type NoCounterpartReason } from '../../align/groups/group.js';
import type { Context } from '../context.js';
import { type Gesture, pathId, readGesture } from '../input.js';
import type { ChangeRequest, ChangeResult } from '../services/change.js';
import * as linking from '../services/linking.js';
import { answerChange } from '../workbench-update.js';

async function withChosen(
  c: Context,
  act: (request: ChangeRequest, chosen: linking.Chosen, gesture: Gesture) => Promise<ChangeResult>,
): Promise<Response> {
  const collectionId = pathId(c);
  const gesture = await readGesture(c);
  return answerChange(c, collectionId, gesture, (request, { bitexts }) => {
    const chosen = { segmentIds: gesture.segment, bitextIds: bitexts.map((b) => b.id) };
    return act(request, chosen, gesture);
  });
}

/** `POST /collections/:id/links`: joins the chosen sentences, in two columns or in three. */
export const create = (c: Context): Promise<Response> =>
  withChosen(c, (request, chosen) => linking.link(c.get('services').db, request, chosen));

/** `POST /collections/:id/detachments`: takes the chosen sentences out of their groups. */
export const detach = (c: Context): Promise<Response> =>
  withChosen(c, (request, chosen) => linking.unlink(c.get('services').db, request, chosen));

/** `POST /collections/:id/no-counterparts`: says of the chosen sentences that they have none, and why. */
export const leaveUnaligned = (c: Context): Promise<Response> =>
  withChosen(c, (request, chosen, gesture) =>
    linking.leaveUnaligned(c.get('services').db, request, { ...chosen, reason: toReason(gesture.reason) }),
  );

const toReason = (text: string): NoCounterpartReason =>
  NO_COUNTERPART_REASONS.find((reason) => reason === text) ?? 'other';
