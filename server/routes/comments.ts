import { z } from 'zod';
import { insertComment } from '../../db/comments.js';
import { findGroups } from '../../db/groups.js';
import type { Context } from '../context.js';
import { NotFound } from '../errors.js';
import { parse, pathId } from '../input.js';
import { backTo, ownPath } from '../respond.js';

const form = z.object({ body: z.string().trim().min(1).max(2000), back: z.string().optional() });

/** `POST /groups/:id/comments` */
export async function create(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const groupId = pathId(c);
  const { body, back } = parse(form, await c.req.parseBody());
  const [group] = await findGroups(db, [groupId]);
  if (!group) throw new NotFound('no-such-group', 'This group is not there any more. It is shown as it is now.');
  await db
    .transaction()
    .execute((trx) => insertComment(trx, { groupId, author: c.get('ui').actor, body, createdAt: now() }));
  return backTo(c, `${ownPath(back)}#group-${groupId}`);
}
