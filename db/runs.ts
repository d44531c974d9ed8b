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
