import { z } from 'zod';
import type { Context } from '../context.js';
import { id, parse, pathId } from '../input.js';
import { backTo, ownPath } from '../respond.js';
import { accept, giveBack } from '../services/reviewing.js';

const form = z.object({
  verdict: z.enum(['accepted', 'returned']),
  body: z.string().trim().max(2000).default(''),
  back: z.string().optional(),
  /** The group to go on with, where the verdict takes this one off the list. */
  next: id.optional(),
});

/** `POST /groups/:id/review` with `verdict`, and `body` where it is `returned`. */
export async function create(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const { verdict, body, back, next } = parse(form, await c.req.parseBody());
  const review = { groupId: pathId(c), reviewer: c.get('ui').actor, now: now() };
  if (verdict === 'accepted') await accept(db, review);
  else await giveBack(db, review, body);
  return backTo(c, `${ownPath(back)}#group-${next ?? review.groupId}`);
}
