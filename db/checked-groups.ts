// Groups as the checks see them: with the texts of both sides, without the evidence of the aligner.

import type { CheckedGroup } from '../align/quality/checks/types.js';
import { batches } from './batches.js';
import type { Db } from './open.js';

/** A live group of a bitext with text on both sides, and the revision it stands at. */
export interface StoredCheckedGroup {
  readonly id: number;
  readonly revision: number;
  readonly group: CheckedGroup;
  readonly sourceSegmentIds: readonly number[];
  readonly targetSegmentIds: readonly number[];
}

/** The live groups of a bitext that join something, all or only some, in the order of their ids. Two queries. */
export async function listCheckedGroups(
  db: Db,
  bitextId: number,
  languages: { readonly source: string; readonly target: string },
  only?: readonly number[],
): Promise<readonly StoredCheckedGroup[]> {
  let heads = db
    .selectFrom('alignment_group')
    .select(['id', 'status', 'changed_since', 'decided_by', 'decided_at', 'revision'])
    .where('bitext_id', '=', bitextId)
    .where('status', '!=', 'rejected')
    .orderBy('id');
  let held = db
    .selectFrom('group_segment as m')
    .innerJoin('segment as s', 's.id', 'm.segment_id')
    .select(['m.group_id', 'm.side', 's.id', 's.text'])
    .where('m.bitext_id', '=', bitextId)
    .orderBy('m.group_id')
    .orderBy('s.start_offset');
  if (only !== undefined) [heads, held] = [heads.where('id', 'in', only), held.where('m.group_id', 'in', only)];
  const [rows, members] = [await heads.execute(), await held.execute()];
  type Side = { ids: number[]; texts: string[] };
  const sides = new Map<number, { source: Side; target: Side }>();
  for (const { group_id, side, id, text } of members) {
    const pair = sides.get(group_id) ?? { source: { ids: [], texts: [] }, target: { ids: [], texts: [] } };
    sides.set(group_id, pair);
    pair[side].ids.push(id);
    pair[side].texts.push(text);
  }
  return rows.flatMap((row) => {
    const pair = sides.get(row.id);
    if (pair === undefined || pair.source.ids.length === 0 || pair.target.ids.length === 0) return [];
    const group: CheckedGroup = {
      id: String(row.id),
      source: { language: languages.source, sentences: pair.source.texts },
      target: { language: languages.target, sentences: pair.target.texts },
      status: row.status,
      changedSinceDecision: row.changed_since === 1,
      decidedBy: row.decided_by,
      decidedAt: row.decided_at,
      // Groups that one change confirmed stand at the same revision.
      changeId: String(row.revision),
    };
    return [
      {
        id: row.id,
        revision: row.revision,
        group,
        sourceSegmentIds: pair.source.ids,
        targetSegmentIds: pair.target.ids,
      },
    ];
  });
}

/** How many live groups of a collection the checks have not seen as they are now. */
export async function countUnchecked(db: Db, collectionId: number): Promise<number> {
  const row = await db
    .selectFrom('alignment_group as g')
    .innerJoin('bitext as b', 'b.id', 'g.bitext_id')
    .leftJoin('checked_group as k', 'k.group_id', 'g.id')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('b.collection_id', '=', collectionId)
    .where('g.status', '!=', 'rejected')
    .where('g.reason', 'is', null)
    .where((eb) => eb.or([eb('k.revision', 'is', null), eb('k.revision', '!=', eb.ref('g.revision'))]))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** The revisions at which the groups of a bitext were last checked. */
export async function checkedRevisions(db: Db, bitextId: number): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('checked_group as k')
    .innerJoin('alignment_group as g', 'g.id', 'k.group_id')
    .select(['k.group_id', 'k.revision'])
    .where('g.bitext_id', '=', bitextId)
    .execute();
  return new Map(rows.map((row) => [row.group_id, row.revision]));
}

/** Writes down at which revisions groups were checked. */
export async function markChecked(
  db: Db,
  groups: readonly { readonly id: number; readonly revision: number }[],
): Promise<void> {
  for (const batch of batches(groups.map(({ id, revision }) => ({ group_id: id, revision })))) {
    await db
      .deleteFrom('checked_group')
      .where(
        'group_id',
        'in',
        batch.map((row) => row.group_id),
      )
      .execute();
    await db.insertInto('checked_group').values(batch).execute();
  }
}

/** Forgets what was checked in a collection, so that everything is looked at again: the options have changed. */
export async function forgetChecked(db: Db, collectionId: number): Promise<void> {
  await db
    .deleteFrom('checked_group')
    .where('group_id', 'in', (eb) =>
      eb
        .selectFrom('alignment_group as g')
        .innerJoin('bitext as b', 'b.id', 'g.bitext_id')
        .select('g.id')
        .where('b.collection_id', '=', collectionId),
    )
    .execute();
}

/** The ids of all groups of a bitext. */
export async function listGroupIds(db: Db, bitextId: number): Promise<readonly number[]> {
  const rows = await db.selectFrom('alignment_group').select('id').where('bitext_id', '=', bitextId).execute();
  return rows.map((row) => row.id);
}
