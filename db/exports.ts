// What an export asks of a bitext beside its groups (group-pages.ts): figures, and its documents page by page.
import { type ExportedSegment, toSegment } from './group-pages.js';
import type { Db } from './open.js';
import { segmentValues } from './segment-values.js';

/** Segments read at once. A few milliseconds of work; other requests go in between. */
const PAGE_SEGMENTS = 500;

/** The offsets at which the segments of a document begin, ascending: the number of a segment is its place among them. */
export async function segmentStarts(db: Db, documentId: number): Promise<Int32Array> {
  const pages: Int32Array[] = [];
  for await (const rows of segmentValues(db, documentId, [])) {
    pages.push(Int32Array.from(rows, ([start]) => start as number));
  }
  const starts = new Int32Array(pages.reduce((sum, page) => sum + page.length, 0));
  let at = 0;
  for (const page of pages) {
    starts.set(page, at);
    at += page.length;
  }
  return starts;
}

/** "No counterpart" decisions of a bitext. */
export async function countOneSided(db: Db, bitextId: number): Promise<number> {
  const row = await db
    .selectFrom('alignment_group')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('bitext_id', '=', bitextId)
    .where('status', '!=', 'rejected')
    .where('reason', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** All segments of a document, in order, page by page. */
export async function* segmentPages(db: Db, documentId: number): AsyncGenerator<readonly ExportedSegment[]> {
  let after = -1;
  for (;;) {
    const rows = await db
      .selectFrom('segment')
      .selectAll()
      .where('document_id', '=', documentId)
      .where('start_offset', '>', after)
      .orderBy('start_offset')
      .limit(PAGE_SEGMENTS)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(toSegment);
    after = last.start_offset;
  }
}

/** How many groups of a bitext there are of each sort; the rejected hold nothing any more and are not counted. */
export async function countGroups(db: Db, bitextId: number, minConfidence: number) {
  const rows = await db
    .selectFrom('alignment_group')
    .select(['status', 'kind'])
    .select((eb) => eb('reason', 'is not', null).as('one_sided'))
    .select((eb) => eb.case().when('confidence', '>=', minConfidence).then(0).else(1).end().as('doubtful'))
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('bitext_id', '=', bitextId)
    .where('status', '!=', 'rejected')
    .groupBy(['status', 'kind', 'one_sided', 'doubtful'])
    .execute();
  return rows.map(({ status, kind, one_sided, doubtful, n }) => ({
    status,
    kind,
    oneSided: Boolean(one_sided),
    doubtful: Boolean(doubtful),
    count: Number(n),
  }));
}

/** Segments of the two documents in all, and how many of them stand in a live group. */
export async function countSegments(
  db: Db,
  bitext: { readonly id: number; readonly sourceDocumentId: number; readonly targetDocumentId: number },
): Promise<{ readonly all: number; readonly grouped: number }> {
  const row = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom('segment')
        .select((e) => e.fn.countAll<number>().as('n'))
        .where('document_id', 'in', [bitext.sourceDocumentId, bitext.targetDocumentId])
        .as('all'),
      eb
        .selectFrom('group_segment')
        .select((e) => e.fn.countAll<number>().as('n'))
        .where('bitext_id', '=', bitext.id)
        .as('grouped'),
    ])
    .executeTakeFirstOrThrow();
  return { all: Number(row.all), grouped: Number(row.grouped) };
}
