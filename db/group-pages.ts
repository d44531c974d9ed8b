// A bitext in the order of its source document, page by page: a corpus of a million groups must not stand in memory.
import type { Db } from './open.js';
import { readRows } from './rows.js';
import type { AlignmentGroupRow } from './schema.js';

/** Segments of the leading document that one page covers: some five milliseconds; other requests go in between. */
const PAGE_SEGMENTS = 500;

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
  readonly source: readonly ExportedSegment[];
  readonly target: readonly ExportedSegment[];
}

interface Place {
  readonly bitextId: number;
  readonly documentId: number;
  readonly side: Side;
}

const OTHER: Readonly<Record<Side, Side>> = { source: 'target', target: 'source' };

/** The offsets at which the segments of the two documents begin, ascending (`segmentStarts`). */
export type Starts = Readonly<Record<Side, Int32Array>>;

/**
 * The live groups of a bitext, each once: first those with a source, ordered by its first segment; then, where asked
 * for, those without, ordered by their target. Between two pages, others may write; a group is then as it was when its
 * page was read.
 */
export async function* groupPages(
  db: Db,
  bitext: { readonly id: number; readonly sourceDocumentId: number; readonly targetDocumentId: number },
  { starts, withoutSource }: { readonly starts: Starts; readonly withoutSource: boolean },
): AsyncGenerator<readonly ExportedGroup[]> {
  const { id: bitextId, sourceDocumentId, targetDocumentId } = bitext;
  yield* sidePages(db, { bitextId, documentId: sourceDocumentId, side: 'source' }, starts.source);
  if (withoutSource) yield* sidePages(db, { bitextId, documentId: targetDocumentId, side: 'target' }, starts.target);
}

async function* sidePages(db: Db, place: Place, starts: Int32Array): AsyncGenerator<readonly ExportedGroup[]> {
  let after = -1;
  for (let next = PAGE_SEGMENTS; after < Number.MAX_SAFE_INTEGER; next += PAGE_SEGMENTS) {
    const last = starts[next - 1] ?? Number.MAX_SAFE_INTEGER;
    const page = await readPage(db, place, after, last);
    if (page.length > 0) yield page;
    after = last;
    // Reading a page waits for nothing, so that others would wait for the whole file.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A row is a pair of segments of a group (lead, other), so a group of one to one is one row. */
type PageRow = readonly [
  id: number,
  status: ExportedGroup['status'],
  kind: ExportedGroup['kind'],
  origin: ExportedGroup['origin'],
  confidence: number | null,
  reason: string | null,
  decidedBy: string | null,
  decidedAt: string | null,
  leads: number,
  ...lead: SegmentValues,
  ...other: SegmentValues | [null, null, null, null],
];
type SegmentValues = [start: number, end: number, text: string, corrected: number];

/** The groups with a segment of the leading side in `(after, last]`. */
function pageRows(db: Db, { bitextId, documentId, side }: Place, after: number, last: number) {
  return db
    .selectFrom('segment as s')
    .innerJoin('group_segment as a', 'a.segment_id', 's.id')
    .innerJoin('alignment_group as g', 'g.id', 'a.group_id')
    .leftJoin('group_segment as m', (join) => join.onRef('m.group_id', '=', 'g.id').on('m.side', '=', OTHER[side]))
    .leftJoin('segment as t', 't.id', 'm.segment_id')
    .select(['g.id', 'g.status', 'g.kind', 'g.origin', 'g.confidence', 'g.reason', 'g.decided_by', 'g.decided_at'])
    .select((eb) =>
      eb
        .selectFrom('group_segment as x')
        .select((e) => e.fn.countAll<number>().as('n'))
        .whereRef('x.group_id', '=', 'g.id')
        .where('x.side', '=', side)
        .as('leads'),
    )
    .select(['s.start_offset as lead_start', 's.end_offset as lead_end', 's.text as lead_text'])
    .select(['s.corrected as lead_corrected', 't.start_offset as other_start', 't.end_offset as other_end'])
    .select(['t.text as other_text', 't.corrected as other_corrected'])
    .where('a.bitext_id', '=', bitextId)
    .where('s.document_id', '=', documentId)
    .where('s.start_offset', '>', after)
    .where('s.start_offset', '<=', last)
    .orderBy('s.start_offset');
}

interface OpenGroup {
  readonly row: PageRow;
  readonly lead: ExportedSegment[];
  readonly other: ExportedSegment[];
}

async function readPage(db: Db, place: Place, after: number, last: number): Promise<readonly ExportedGroup[]> {
  const { side } = place;
  const groups = new Map<number, OpenGroup>();
  for (const row of (await readRows(db, pageRows(db, place, after, last))) as unknown as readonly PageRow[]) {
    const [id, , , , , , , , , start, end, text, corrected, otherStart, otherEnd, otherText, otherCorrected] = row;
    // Groups without a source alone are led by their target.
    if (side === 'target' && otherStart !== null) continue;
    let group = groups.get(id);
    if (group === undefined) {
      group = { row, lead: [], other: [] };
      groups.set(id, group);
    }
    insert(group.lead, { start, end, text, corrected: corrected === 1 });
    if (otherStart === null || otherEnd === null || otherText === null) continue;
    insert(group.other, { start: otherStart, end: otherEnd, text: otherText, corrected: otherCorrected === 1 });
  }
  const page: ExportedGroup[] = [];
  for (const { row, lead, other } of groups.values()) {
    const [id, , , , , , , , leads] = row;
    // A group that reaches over the edge of the page stands on the page of its first segment.
    const whole = lead.length === leads ? lead : await membersOf(db, id, side);
    if ((whole[0]?.start ?? 0) <= after) continue;
    page.push(side === 'source' ? toGroup(row, whole, other) : toGroup(row, other, whole));
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

function toGroup(row: PageRow, source: readonly ExportedSegment[], target: readonly ExportedSegment[]): ExportedGroup {
  const [id, status, kind, origin, confidence, reason, decidedBy, decidedAt] = row;
  return { id, status, kind, origin, confidence, reason, decidedBy, decidedAt, source, target };
}

/** Keeps document order. A group of n by m segments has n times m rows. */
function insert(segments: ExportedSegment[], segment: ExportedSegment): void {
  if (segments.length > 0 && segments.some((each) => each.start === segment.start)) return;
  segments.push(segment);
  if (segments.length > 1) segments.sort((a, b) => a.start - b.start);
}

export function toSegment(row: {
  readonly start_offset: number;
  readonly end_offset: number;
  readonly text: string;
  readonly corrected: number;
}): ExportedSegment {
  return { start: row.start_offset, end: row.end_offset, text: row.text, corrected: row.corrected === 1 };
}
