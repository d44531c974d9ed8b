import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, Migrator } from 'kysely';
import { sqliteDialect } from './dialects/sqlite.js';
import { MIGRATIONS } from './migrations/index.js';
import { offerRows } from './rows.js';
import type { Database } from './schema.js';

/** The database, or a transaction of it: the first argument of every query. */
export type Db = Kysely<Database>;

/**
 * Opens the database file (made with its folder where missing) and brings it to the newest schema.
 * @param path a file, or `:memory:`
 * @throws the migration's error; the file is left as it was, since each migration is one transaction
 */
export async function openDatabase(path: string): Promise<Db> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const { dialect, rows } = sqliteDialect(path);
  const db = new Kysely<Database>({ dialect });
  offerRows(db, rows);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error) {
    await db.destroy();
    throw error;
  }
  return db;
}
