// Documents that are read from end to end, a page at a time: a million sentences, and other requests go in between.
import type { Db } from './open.js';
import { readRows, type Values } from './rows.js';

/** Some ten milliseconds. */
const PAGE_SEGMENTS = 10_000;

/** The segments of a document in order, each as a list of values: the offset it begins at, then the columns asked for. */
export async function* segmentValues(
  db: Db,
  documentId: number,
  columns: readonly ('id' | 'text')[],
): AsyncGenerator<readonly Values[]> {
  for (let after = -1; ; ) {
    const page = db
      .selectFrom('segment')
      .select(['start_offset', ...columns])
      .where('document_id', '=', documentId)
      .where('start_offset', '>', after)
      .orderBy('start_offset')
      .limit(PAGE_SEGMENTS);
    const rows = await readRows(db, page);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last[0] as number;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
