import { batches } from './batches.js';
import type { Db } from './open.js';
import type { ReviewVerdictRow } from './quality-schema.js';

/** A reviewer's word on a group as it stands now. */
export interface ReviewVerdict {
  readonly groupId: number;
  readonly verdict: ReviewVerdictRow['verdict'];
  readonly reviewer: string;
  readonly reviewedAt: string;
}

/** The verdicts on groups that hold: the group has not changed since. */
export async function findVerdicts(db: Db, groupIds: readonly number[]): Promise<readonly ReviewVerdict[]> {
  const found: ReviewVerdict[] = [];
  for (const batch of batches(groupIds.map((id) => ({ id })))) {
    const rows = await db
      .selectFrom('review_verdict as v')
      .innerJoin('alignment_group as g', (join) =>
        join.onRef('g.id', '=', 'v.group_id').onRef('g.revision', '=', 'v.revision'),
      )
      .select(['v.group_id', 'v.verdict', 'v.reviewer', 'v.reviewed_at'])
      .where(
        'v.group_id',
        'in',
        batch.map(({ id }) => id),
      )
      .execute();
    found.push(...rows.map(toVerdict));
  }
  return found;
}

const toVerdict = (row: Omit<ReviewVerdictRow, 'revision'>): ReviewVerdict => ({
  groupId: row.group_id,
  verdict: row.verdict,
  reviewer: row.reviewer,
  reviewedAt: row.reviewed_at,
});

/** How many confirmed groups of each bitext a reviewer accepted as they stand. */
export async function countAccepted(db: Db, collectionId: number): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('review_verdict as v')
    .innerJoin('alignment_group as g', (join) =>
      join.onRef('g.id', '=', 'v.group_id').onRef('g.revision', '=', 'v.revision'),
    )
    .innerJoin('bitext as b', 'b.id', 'g.bitext_id')
    .select((eb) => ['g.bitext_id', eb.fn.countAll<number>().as('count')])
    .where('b.collection_id', '=', collectionId)
    .where('g.reason', 'is', null)
    .where('g.status', '=', 'confirmed')
    .where('v.verdict', '=', 'accepted')
    .groupBy('g.bitext_id')
    .execute();
  return new Map(rows.map((row) => [row.bitext_id, Number(row.count)]));
}

/** Writes a verdict; a later one replaces it. Call it in a transaction. */
export async function writeVerdictOn(
  db: Db,
  revision: number,
  { groupId, verdict, reviewer, reviewedAt }: ReviewVerdict,
): Promise<void> {
  await db.deleteFrom('review_verdict').where('group_id', '=', groupId).execute();
  await db
    .insertInto('review_verdict')
    .values({ group_id: groupId, revision, verdict, reviewer, reviewed_at: reviewedAt })
    .execute();
}

/** Everybody who confirmed a group of a bitext. */
export async function listDeciders(db: Db, bitextId: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('alignment_group')
    .select('decided_by')
    .distinct()
    .where('bitext_id', '=', bitextId)
    .where('decided_by', 'is not', null)
    .execute();
  return rows.flatMap((row) => row.decided_by ?? []);
}
