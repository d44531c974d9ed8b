import { MAX_VALUES } from './dialects/sqlite.js';

/** Cuts rows into batches small enough for one INSERT of that many columns. */
export function* batches<T extends object>(rows: readonly T[]): Generator<T[]> {
  const columns = Math.max(1, Object.keys(rows[0] ?? {}).length);
  const size = Math.max(1, Math.floor(MAX_VALUES / columns));
  for (let i = 0; i < rows.length; i += size) yield rows.slice(i, i + size);
}
