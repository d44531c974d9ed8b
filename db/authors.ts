// Who has had a hand in groups, and who works in a collection: what a blind judge must not have decided, and whether
// there is anybody else to leave it to.
import { batches } from './batches.js';
import type { Db } from './open.js';

/** The name under which the program itself changes groups. */
const PROGRAM = 'aligner';
/** What is no decision on a group: what a run or a file brings, what is put beside it, and what only goes back in time. */
const NO_DECISION = ['suggest', 'import', 'return', 'bookmark', 'dismiss', 'undo', 'redo'];

/** The people who aligned, confirmed or edited groups, by the history and by the decision that stands now. */
export async function findAuthors(
  db: Db,
  groupIds: readonly number[],
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const authors = new Map<number, Set<string>>(groupIds.map((id) => [id, new Set()]));
  for (const batch of batches(groupIds.map((id) => ({ id })))) {
    const ids = batch.map(({ id }) => id);
    const hands = await db
      .selectFrom('change_group as t')
      .innerJoin('change as c', 'c.id', 't.change_id')
      .select(['t.group_id', 'c.actor'])
      .distinct()
      .where('t.group_id', 'in', ids)
      .where('c.actor', '!=', PROGRAM)
      .where('c.did', 'not in', NO_DECISION)
      .execute();
    for (const { group_id, actor } of hands) authors.get(group_id)?.add(actor);
    const decided = await db
      .selectFrom('alignment_group')
      .select(['id', 'decided_by'])
      .where('id', 'in', ids)
      .where('decided_by', 'is not', null)
      .execute();
    for (const { id, decided_by } of decided) if (decided_by !== null) authors.get(id)?.add(decided_by);
  }
  return authors;
}

/** Everybody who changed, commented, reviewed or judged something in a collection, by name. */
export async function listPeople(db: Db, collectionId: number): Promise<readonly string[]> {
  const changed = db
    .selectFrom('change')
    .select('actor as name')
    .where('collection_id', '=', collectionId)
    .where('actor', '!=', PROGRAM)
    .where('did', 'not in', ['suggest', 'import']);
  const bitexts = db.selectFrom('bitext').select('id').where('collection_id', '=', collectionId);
  const commented = db
    .selectFrom('comment as c')
    .innerJoin('alignment_group as g', 'g.id', 'c.group_id')
    .select('c.author as name')
    .where('g.bitext_id', 'in', bitexts);
  const reviewed = db
    .selectFrom('review_verdict as v')
    .innerJoin('alignment_group as g', 'g.id', 'v.group_id')
    .select('v.reviewer as name')
    .where('g.bitext_id', 'in', bitexts);
  const judged = db
    .selectFrom('judgement')
    .select((eb) => eb.ref('judged_by').$notNull().as('name'))
    .where('bitext_id', 'in', bitexts)
    .where('judged_by', 'is not', null);
  const rows = await changed.union(commented).union(reviewed).union(judged).execute();
  return rows.map(({ name }) => name).sort();
}
