import type { Db } from './open.js';
import type { Database } from './schema.js';

/**
 * Takes `count` ids that were never used and never will be again, not even after a deletion. A row of our own instead
 * of the database's counters, so that it works alike everywhere. Call it inside the transaction that uses the ids.
 * @returns the first of the ids; the others follow it
 */
export async function takeIds(db: Db, table: keyof Database, count = 1): Promise<number> {
  const taken = await db
    .updateTable('sequence')
    .set((eb) => ({ next_id: eb('next_id', '+', count) }))
    .where('name', '=', table)
    .returning('next_id')
    .executeTakeFirst();
  if (taken) return taken.next_id - count;
  await db
    .insertInto('sequence')
    .values({ name: table, next_id: count + 1 })
    .execute();
  return 1;
}
