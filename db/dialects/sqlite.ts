// Everything only SQLite understands stands here (DESIGN, section 4).
import BetterSqlite from 'better-sqlite3';
import { type Dialect, type Kysely, SqliteDialect, sql } from 'kysely';
import type { RowSource } from '../rows.js';

/** How many values SQLite takes in one statement, with room to spare (its own limit is 32,766). */
export const MAX_VALUES = 10_000;

/**
 * Opens or makes a database file and prepares it: write-ahead log, foreign keys, patience with other processes.
 * `:memory:` is for tests. `synchronous = full` because an acknowledged change must survive a power cut.
 */
export function sqliteDialect(path: string): { readonly dialect: Dialect; readonly rows: RowSource } {
  const database = new BetterSqlite(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('busy_timeout = 5000');
  const dialect = new SqliteDialect({ database: { prepare: preparedOnce(database), close: () => database.close() } });
  const prepareRaw = preparedOnce(database, (statement) => statement.raw());
  return { dialect, rows: (sql, parameters) => prepareRaw(sql).all(...parameters) as unknown[][] };
}

/** How many statements are kept ready. Lists of ids make many of them, so the store is emptied when it is full. */
const MAX_STATEMENTS = 500;

/** Kysely prepares every query anew, which costs as much as running it; the same text is prepared once here. */
function preparedOnce(
  database: BetterSqlite.Database,
  prepared: (statement: BetterSqlite.Statement) => BetterSqlite.Statement = (statement) => statement,
): (sql: string) => BetterSqlite.Statement {
  const ready = new Map<string, BetterSqlite.Statement>();
  return (sql) => {
    const known = ready.get(sql);
    if (known && !known.busy) return known;
    if (ready.size >= MAX_STATEMENTS) ready.clear();
    const statement = prepared(database.prepare(sql));
    ready.set(sql, statement);
    return statement;
  };
}

/** Whether an error says that a unique or primary key already stands. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof BetterSqlite.SqliteError && /^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/.test(error.code);

/** A number that changes when another connection (another process, mostly) has written to the database file. */
export async function foreignWrites<T>(db: Kysely<T>): Promise<number> {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
  return rows[0]?.data_version ?? 0;
}
