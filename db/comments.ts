import { batches } from './batches.js';
import { takeIds } from './ids.js';
import type { Db } from './open.js';
import type { CommentRow } from './quality-schema.js';

/** What somebody said about a group; the comments of a group, oldest first, are its thread. */
export interface Comment {
  readonly id: number;
  readonly groupId: number;
  readonly author: string;
  readonly body: string;
  readonly createdAt: string;
}

const toComment = (row: CommentRow): Comment => ({
  id: row.id,
  groupId: row.group_id,
  author: row.author,
  body: row.body,
  createdAt: row.created_at,
});

/** The comments of all groups of a collection, oldest first. */
export async function listComments(db: Db, collectionId: number): Promise<readonly Comment[]> {
  const rows = await db
    .selectFrom('comment as c')
    .innerJoin('alignment_group as g', 'g.id', 'c.group_id')
    .innerJoin('bitext as b', 'b.id', 'g.bitext_id')
    .selectAll('c')
    .where('b.collection_id', '=', collectionId)
    .orderBy('c.id')
    .execute();
  return rows.map(toComment);
}

/** The comments of groups, oldest first. */
export async function commentsOf(db: Db, groupIds: readonly number[]): Promise<readonly Comment[]> {
  const found: Comment[] = [];
  for (const batch of batches(groupIds.map((id) => ({ id })))) {
    const ids = batch.map(({ id }) => id);
    const rows = await db.selectFrom('comment').selectAll().where('group_id', 'in', ids).orderBy('id').execute();
    found.push(...rows.map(toComment));
  }
  return found;
}

export async function insertComment(db: Db, comment: Omit<Comment, 'id'>): Promise<void> {
  const id = await takeIds(db, 'comment');
  const { groupId, author, body, createdAt } = comment;
  await db.insertInto('comment').values({ id, group_id: groupId, author, body, created_at: createdAt }).execute();
}
