import { z } from 'zod';
import { insertComment } from '../../db/comments.js';
import type { Context } from '../context.js';
import { parse, pathId } from '../input.js';
import { backTo, ownPath } from '../respond.js';
import { requireGroup } from '../services/required.js';

const form = z.object({ body: z.string().trim().min(1).max(2000), back: z.string().optional() });

/** `POST /groups/:id/comments` */
export async function create(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const groupId = pathId(c);
  const { body, back } = parse(form, await c.req.parseBody());
  await requireGroup(db, groupId);
  await db
    .transaction()
    .execute((trx) => insertComment(trx, { groupId, author: c.get('ui').actor, body, createdAt: now() }));
  return backTo(c, `${ownPath(back)}#group-${groupId}`);
}
