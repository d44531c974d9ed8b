// A bitext in the order of its source document, page by page: a corpus of a million groups must not stand in memory.
import type { Db } from './open.js';
import type { AlignmentGroupRow } from './schema.js';

/** Segments of the leading document that one page covers. A few milliseconds of work; other requests go in between. */
const PAGE_SEGMENTS = 250;

type Side = 'source' | 'target';

export interface ExportedSegment {
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

const OTHER: Readonly<Record<Side, Side>> = { source: 'target', target: 'source' };

/**
 * The live groups of a bitext, each once: first those with a source, ordered by its first segment; then, where asked
 * for, those without, ordered by their target. Between two pages, others may write; a group is then as it was when its
 * page was read.
 */
export async function* groupPages(
  db: Db,
  bitext: { readonly id: number; readonly sourceDocumentId: number; readonly targetDocumentId: number },
  { withoutSource }: { readonly withoutSource: boolean },
): AsyncGenerator<readonly ExportedGroup[]> {
  const { id: bitextId, sourceDocumentId, targetDocumentId } = bitext;
  yield* sidePages(db, { bitextId, documentId: sourceDocumentId, side: 'source' });
  if (withoutSource) yield* sidePages(db, { bitextId, documentId: targetDocumentId, side: 'target' });
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

/**
 * The groups whose first segment on the leading side lies in `(after, last]`. A row is a pair of segments of a group
 * (`lead_`, `other_`), so a group of one to one is one row.
 */
function pageRows(db: Db, { bitextId, documentId, side }: Place, after: number, last: number) {
  return db
    .selectFrom('segment as s')
    .innerJoin('group_segment as a', 'a.segment_id', 's.id')
    .innerJoin('alignment_group as g', 'g.id', 'a.group_id')
    .leftJoin('group_segment as m', (join) => join.onRef('m.group_id', '=', 'g.id').on('m.side', '=', OTHER[side]))
    .leftJoin('segment as t', 't.id', 'm.segment_id')
    .select(['g.id', 'g.status', 'g.kind', 'g.origin', 'g.confidence', 'g.reason'])
    .select(['g.decided_by', 'g.decided_at', 'g.changed_since'])
    .select(['s.start_offset as lead_start', 's.end_offset as lead_end', 's.text as lead_text'])
    .select(['t.start_offset as other_start', 't.end_offset as other_end', 't.text as other_text'])
    .select(['s.corrected as lead_corrected', 't.corrected as other_corrected'])
    .select((eb) =>
      eb
        .selectFrom('group_segment as x')
        .select((e) => e.fn.countAll<number>().as('n'))
        .whereRef('x.group_id', '=', 'g.id')
        .where('x.side', '=', side)
        .as('leads'),
    )
    .where('a.bitext_id', '=', bitextId)
    .where('s.document_id', '=', documentId)
    .where('s.start_offset', '>', after)
    .where('s.start_offset', '<=', last)
    .orderBy('s.start_offset')
    .execute();
}

type PageRow = Awaited<ReturnType<typeof pageRows>>[number];

async function readPage(db: Db, place: Place, after: number, last: number): Promise<readonly ExportedGroup[]> {
  const { side } = place;
  const groups = new Map<number, { row: PageRow; lead: ExportedSegment[]; other: ExportedSegment[] }>();
  for (const row of await pageRows(db, place, after, last)) {
    // Groups without a source alone are led by their target.
    if (side === 'target' && row.other_start !== null) continue;
    let group = groups.get(row.id);
    if (group === undefined) {
      group = { row, lead: [], other: [] };
      groups.set(row.id, group);
    }
    insert(group.lead, leadOf(row));
    if (row.other_start !== null) insert(group.other, otherOf(row));
  }
  const page: ExportedGroup[] = [];
  for (const { row, lead, other } of groups.values()) {
    // A group that reaches over the edge of the page stands on the page of its first segment.
    const whole = lead.length === Number(row.leads) ? lead : await membersOf(db, row.id, side);
    if ((whole[0]?.start ?? 0) <= after) continue;
    page.push(toGroup(row, side === 'source' ? { source: whole, target: other } : { source: other, target: whole }));
  }
  return page;
}

async function membersOf(db: Db, groupId: number, side: Side): Promise<ExportedSegment[]> {
  const rows = await db
    .selectFrom('group_segment as m')
    .innerJoin('segment as t', 't.id', 'm.segment_id')
    .select(['t.start_offset', 't.end_offset', 't.text', 't.corrected'])
    .where('m.group_id', '=', groupId)
    .where('m.side', '=', side)
    .orderBy('t.start_offset')
    .execute();
  return rows.map(toSegment);
}

function toGroup(row: PageRow, sides: Pick<ExportedGroup, Side>): ExportedGroup {
  const { id, status, kind, origin, confidence, reason } = row;
  const decision = { decidedBy: row.decided_by, decidedAt: row.decided_at, changedSince: row.changed_since === 1 };
  return { id, status, kind, origin, confidence, reason, ...decision, ...sides };
}

function leadOf(row: PageRow): ExportedSegment {
  const { lead_start: start, lead_end: end, lead_text: text } = row;
  return { start, end, text, corrected: row.lead_corrected === 1 };
}

function otherOf(row: PageRow): ExportedSegment {
  const { other_start: start, other_end: end, other_text: text } = row;
  return { start: start ?? 0, end: end ?? 0, text: text ?? '', corrected: row.other_corrected === 1 };
}

/** Keeps document order. A group of n by m segments has n times m rows. */
function insert(segments: ExportedSegment[], segment: ExportedSegment): void {
  if (segments.length > 0 && segments.some((each) => each.start === segment.start)) return;
  segments.push(segment);
  if (segments.length > 1) segments.sort((a, b) => a.start - b.start);
}

function toSegment(row: { start_offset: number; end_offset: number; text: string; corrected: number }) {
  return { start: row.start_offset, end: row.end_offset, text: row.text, corrected: row.corrected === 1 };
}

/** The offsets at which the segments of a document begin, ascending: the number of a segment is its place among them. */
export async function segmentStarts(db: Db, documentId: number): Promise<Int32Array> {
  const pages: Int32Array[] = [];
  for (let after = -1; ; ) {
    const rows = await db
      .selectFrom('segment')
      .select('start_offset')
      .where('document_id', '=', documentId)
      .where('start_offset', '>', after)
      .orderBy('start_offset')
      .limit(20 * PAGE_SEGMENTS)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) break;
    pages.push(Int32Array.from(rows, (row) => row.start_offset));
    after = last.start_offset;
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
