import { takeIds } from './ids.js';
import type { Db } from './open.js';

/** Records one execution of the aligner, with what repeats it. */
export async function insertRun(
  db: Db,
  run: { readonly bitextId: number; readonly recipe: string; readonly settings: object; readonly now: string },
): Promise<number> {
  const id = await takeIds(db, 'run');
  await db
    .insertInto('run')
    .values({
      id,
      bitext_id: run.bitextId,
      recipe: run.recipe,
      settings: JSON.stringify(run.settings),
      created_at: run.now,
    })
    .execute();
  return id;
}

/** The newest run of each bitext that has one: its id, and the recipe that was used. */
export async function latestRuns(
  db: Db,
  bitextIds: readonly number[],
): Promise<ReadonlyMap<number, { readonly id: number; readonly recipe: string }>> {
  if (bitextIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('run')
    .select(['id', 'bitext_id', 'recipe'])
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('run as r')
        .select((e) => e.fn.max('r.id').as('id'))
        .where('r.bitext_id', 'in', bitextIds)
        .groupBy('r.bitext_id'),
    )
    .execute();
  return new Map(rows.map((row) => [row.bitext_id, { id: row.id, recipe: row.recipe }]));
}
