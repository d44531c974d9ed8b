import type { DismissedFlag } from '../align/groups/edits.js';
import type { Db } from './open.js';

/** Writes down which flags are in order, and takes others back; what is so already is left alone. Call it in a transaction. */
export async function writeDismissals(
  db: Db,
  { set, cleared }: { readonly set: readonly DismissedFlag[]; readonly cleared: readonly DismissedFlag[] },
): Promise<void> {
  for (const { groupId, code, fingerprint } of [...set, ...cleared]) {
    await db
      .deleteFrom('flag_dismissal')
      .where('group_id', '=', groupId)
      .where('code', '=', code)
      .where('fingerprint', '=', fingerprint)
      .execute();
  }
  const rows = set.map(({ groupId, bitextId, ...rest }) => ({ group_id: groupId, bitext_id: bitextId, ...rest }));
  if (rows.length > 0) await db.insertInto('flag_dismissal').values(rows).execute();
}

/** How many flags of each group were ever found in order, whether the flags are still there or not. */
export async function countDismissals(db: Db, bitextIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('flag_dismissal')
    .select((eb) => ['group_id', eb.fn.countAll<number>().as('n')])
    .where('bitext_id', 'in', bitextIds)
    .groupBy('group_id')
    .execute();
  return new Map(rows.map((row) => [row.group_id, Number(row.n)]));
}
