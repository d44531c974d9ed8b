import type { Db } from './open.js';

/** The value of a setting; made by `make` and kept where there is none yet. */
export async function settingOf(db: Db, name: string, make: () => string): Promise<string> {
  const known = await db.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst();
  if (known) return known.value;
  const value = make();
  await db.insertInto('setting').values({ name, value }).execute();
  return value;
}
