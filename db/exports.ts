// A bitext in the order of its source document, page by page: a corpus of a million groups must not stand in memory.
import type { Db } from './open.js';
import type { AlignmentGroupRow } from './schema.js';

/** Segments of the leading document that one page covers. Some 20 ms of work; other requests go in between. */
const PAGE_SEGMENTS = 2_000;

type Side = 'source' | 'target';

export interface ExportedSegment {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  /** As it reads now. */
  readonly text: string;
  readonly corrected: boolean;
}

export interface ExportedGroup
  extends Pick<AlignmentGroupRow, 'id' | 'status' | 'kind' | 'origin' | 'confidence' | 'reason'> {
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly changedSince: boolean;
  readonly source: readonly ExportedSegment[];
  readonly target: readonly ExportedSegment[];
}

interface Place {
  readonly bitextId: number;
  readonly documentId: number;
  readonly side: Side;
}

/**
 * The live groups of a bitext, each once: first those with a source, ordered by its first segment, then those without,
 * ordered by their target. Between two pages, others may write; a group is then as it was when its page was read.
 */
export async function* groupPages(
  db: Db,
  bitext: { readonly id: number; readonly sourceDocumentId: number; readonly targetDocumentId: number },
): AsyncGenerator<readonly ExportedGroup[]> {
  const { id: bitextId, sourceDocumentId, targetDocumentId } = bitext;
  yield* sidePages(db, { bitextId, documentId: sourceDocumentId, side: 'source' });
  yield* sidePages(db, { bitextId, documentId: targetDocumentId, side: 'target' });
}

async function* sidePages(db: Db, place: Place): AsyncGenerator<readonly ExportedGroup[]> {
  let after = -1;
  for (;;) {
    const last = await lastOfPage(db, place.documentId, after);
    if (last === null) return;
    const page = await readPage(db, place, after, last);
    if (page.length > 0) yield page;
    after = last;
  }
}

/** Where the page that begins after an offset ends; null after the last segment. */
async function lastOfPage(db: Db, documentId: number, after: number): Promise<number | null> {
  const page = db
    .selectFrom('segment')
    .select('start_offset')
    .where('document_id', '=', documentId)
    .where('start_offset', '>', after)
    .orderBy('start_offset')
    .limit(PAGE_SEGMENTS)
    .as('page');
  const row = await db
    .selectFrom(page)
    .select((eb) => eb.fn.max('page.start_offset').as('last'))
    .executeTakeFirst();
  return row?.last ?? null;
}

/** The groups whose first segment on the leading side lies in `(after, last]`. */
async function readPage(db: Db, place: Place, after: number, last: number): Promise<readonly ExportedGroup[]> {
  const { bitextId, documentId, side } = place;
  const leading = db
    .selectFrom('segment as s')
    .innerJoin('group_segment as a', 'a.segment_id', 's.id')
    .where('a.bitext_id', '=', bitextId)
    .where('s.document_id', '=', documentId)
    .where('s.start_offset', '>', after)
    .where('s.start_offset', '<=', last);
  const groups = await leading
    .innerJoin('alignment_group as g', 'g.id', 'a.group_id')
    .select(['g.id', 'g.status', 'g.kind', 'g.origin', 'g.confidence', 'g.reason'])
    .select(['g.decided_by', 'g.decided_at', 'g.changed_since'])
    .orderBy('s.start_offset')
    .execute();
  const members = await leading
    .innerJoin('group_segment as m', 'm.group_id', 'a.group_id')
    .innerJoin('segment as t', 't.id', 'm.segment_id')
    .select(['m.group_id', 'm.side', 't.id', 't.start_offset', 't.end_offset', 't.text', 't.corrected'])
    .execute();
  const sides = new Map<number, Record<Side, ExportedSegment[]>>();
  for (const member of members) {
    const both = sides.get(member.group_id) ?? { source: [], target: [] };
    insert(both[member.side], toSegment(member));
    sides.set(member.group_id, both);
  }
  const page = new Map<number, ExportedGroup>();
  for (const row of groups) {
    const { decided_by: decidedBy, decided_at: decidedAt, changed_since, ...rest } = row;
    const both = sides.get(row.id);
    if (both === undefined || page.has(row.id)) continue;
    // Seen on an earlier page, or led by its source.
    if ((both[side][0]?.start ?? 0) <= after || (side === 'target' && both.source.length > 0)) continue;
    page.set(row.id, { ...rest, decidedBy, decidedAt, changedSince: changed_since === 1, ...both });
  }
  return [...page.values()];
}

/** Keeps document order. A group of n leading segments brings each of its members n times. */
function insert(segments: ExportedSegment[], segment: ExportedSegment): void {
  if (segments.length > 0 && segments.some((each) => each.id === segment.id)) return;
  segments.push(segment);
  if (segments.length > 1) segments.sort((a, b) => a.start - b.start);
}

function toSegment(row: { id: number; start_offset: number; end_offset: number; text: string; corrected: number }) {
  return { id: row.id, start: row.start_offset, end: row.end_offset, text: row.text, corrected: row.corrected === 1 };
}

/** The offsets at which the segments of a document begin, ascending: the number of a segment is its place among them. */
export async function segmentStarts(db: Db, documentId: number): Promise<Int32Array> {
  const starts: number[] = [];
  for await (const page of segmentPages(db, documentId)) for (const { start } of page) starts.push(start);
  return Int32Array.from(starts);
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
