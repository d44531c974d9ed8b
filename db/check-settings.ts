import type { CheckOptions } from '../align/quality/checks/thresholds.js';
import type { Db } from './open.js';

/** What a collection sets differently from the default. */
export async function findCheckOptions(db: Db, collectionId: number): Promise<Partial<CheckOptions>> {
  const row = await db
    .selectFrom('check_setting')
    .select('options')
    .where('collection_id', '=', collectionId)
    .executeTakeFirst();
  return JSON.parse(row?.options ?? '{}') as Partial<CheckOptions>;
}

export async function writeCheckOptions(db: Db, collectionId: number, options: Partial<CheckOptions>): Promise<void> {
  await db.deleteFrom('check_setting').where('collection_id', '=', collectionId).execute();
  await db
    .insertInto('check_setting')
    .values({ collection_id: collectionId, options: JSON.stringify(options) })
    .execute();
}
