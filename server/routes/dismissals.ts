import { z } from 'zod';
import { CHECK_CODES } from '../../align/quality/checks/types.js';
import type { Context } from '../context.js';
import { parse, pathId, readGesture } from '../input.js';
import { backTo, ownPath } from '../respond.js';
import type { ChangeRequest, ChangeResult } from '../services/change.js';
import { dismissFlag, type NamedFlag, restoreFlag } from '../services/dismissing.js';
import { requireBitext, requireGroup } from '../services/required.js';
import { answerChange } from '../workbench-update.js';

const form = z.object({
  /** `numbers:1f0c…`: the check and the fingerprint of its flag, in one value, as a button can send it. */
  flag: z
    .string()
    .max(100)
    .transform((name) => name.split(':', 2))
    .pipe(z.tuple([z.enum(CHECK_CODES), z.string().regex(/^[0-9a-f]{16}$/)])),
  reason: z.string().trim().max(500).default(''),
  /** The page of ours that the form stands on, with the place to go on at, where that is not the workbench. */
  back: z.string().optional(),
});

/** `POST /groups/:id/dismissals` with `flag`, and `reason` if there is one: the flag is in order. */
export const create = (c: Context): Promise<Response> =>
  change(c, (request, flag, reason) => dismissFlag(c.get('services').db, request, flag, reason));

/** `DELETE /groups/:id/dismissals` with `flag`: it is open again. */
export const remove = (c: Context): Promise<Response> =>
  change(c, (request, flag) => restoreFlag(c.get('services').db, request, flag));

/** Answers in the workbench with what differs, elsewhere with the page again. */
async function change(
  c: Context,
  act: (request: ChangeRequest, flag: NamedFlag, reason: string) => Promise<ChangeResult>,
): Promise<Response> {
  const { db, now } = c.get('services');
  const groupId = pathId(c);
  const gesture = await readGesture(c);
  const { flag, reason, back } = parse(form, await c.req.parseBody());
  const named = { groupId, code: flag[0], fingerprint: flag[1] };
  const { collectionId } = await requireBitext(db, (await requireGroup(db, groupId)).bitextId);
  if (back === undefined) return answerChange(c, collectionId, gesture, (request) => act(request, named, reason));
  await act({ collectionId, actor: c.get('ui').actor, now: now(), seen: gesture.seen }, named, reason);
  return backTo(c, ownPath(back));
}
