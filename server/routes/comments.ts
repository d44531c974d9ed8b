import { z } from 'zod';
import { insertComment } from '../../db/comments.js';
import type { Context } from '../context.js';
import { InvalidInput } from '../errors.js';
import { parse, pathId } from '../input.js';
import { backTo, ownPath } from '../respond.js';
import { requireGroup } from '../services/required.js';

const form = z.object({ body: z.string().trim().max(2000), back: z.string().optional() });

/** `POST /groups/:id/comments` with `body`. */
export async function create(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const groupId = pathId(c);
  const { body, back } = parse(form, await c.req.parseBody());
  if (body === '') throw new InvalidInput('comment-empty', 'The comment is empty. Write what there is to say.');
  await requireGroup(db, groupId);
  await db
    .transaction()
    .execute((trx) => insertComment(trx, { groupId, author: c.get('ui').actor, body, createdAt: now() }));
  return backTo(c, `${ownPath(back)}#group-${groupId}`);
}
