// A second person looks at what the first confirmed: accepts it, or returns it with a comment. A correction is an
// ordinary edit, and makes the group the corrector's own decision.
import type { Group } from '../../align/groups/group.js';
import { listPeople } from '../../db/authors.js';
import { insertComment } from '../../db/comments.js';
import type { Db } from '../../db/open.js';
import { writeVerdictOn } from '../../db/verdicts.js';
import { Conflict, InvalidInput } from '../errors.js';
import { changeGroups } from './change.js';
import { requireBitext, requireGroup } from './required.js';

export interface Review {
  readonly groupId: number;
  readonly reviewer: string;
  readonly now: string;
}

/** Notes that the reviewer agrees with a confirmed group as it stands. @throws Conflict, InvalidInput, NotFound */
export async function accept(db: Db, { groupId, reviewer, now }: Review): Promise<void> {
  const group = await reviewable(db, groupId, reviewer);
  const verdict = { groupId, verdict: 'accepted' as const, reviewer, reviewedAt: now };
  await db.transaction().execute((trx) => writeVerdictOn(trx, group.revision, verdict));
}

/**
 * Gives a confirmed group back to be looked at again, with the reason as a comment; one change, which can be undone.
 * @throws InvalidInput `comment-missing`, Conflict, NotFound
 */
export async function giveBack(db: Db, review: Review, comment: string): Promise<void> {
  const { groupId, reviewer, now } = review;
  if (comment.trim() === '')
    throw new InvalidInput('comment-missing', 'Say in a comment what is wrong with the group.');
  const { collectionId } = await reviewable(db, groupId, reviewer);
  await changeGroups(db, { collectionId, actor: reviewer, now, seen: null }, async (trx, changeId) => {
    await insertComment(trx, { groupId, author: reviewer, body: comment, createdAt: now });
    // The change makes this the revision of the group.
    await writeVerdictOn(trx, changeId, { groupId, verdict: 'returned', reviewer, reviewedAt: now });
    return { edits: [{ type: 'return', groupIds: [groupId] }] };
  });
}

/** Whether nobody else works in a collection, so that a person has nobody to leave the review to. */
export const worksAlone = async (db: Db, collectionId: number, person: string): Promise<boolean> =>
  (await listPeople(db, collectionId)).every((name) => name === person);

/** The group, if this person may review it: confirmed, and by somebody else unless nobody else works in the collection. */
async function reviewable(db: Db, groupId: number, reviewer: string): Promise<Group & { collectionId: number }> {
  const group = await requireGroup(db, groupId);
  const bitext = await requireBitext(db, group.bitextId);
  if (group.status !== 'confirmed') {
    throw new Conflict('not-confirmed', 'Only a confirmed group can be reviewed. Reload the page.');
  }
  if (group.decidedBy === reviewer && !(await worksAlone(db, bitext.collectionId, reviewer))) {
    throw new Conflict('own-decision', 'You confirmed this group yourself; somebody else reviews it.');
  }
  return { ...group, collectionId: bitext.collectionId };
}
