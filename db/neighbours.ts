import type { Db } from './open.js';

/** Finds what stands before and after a segment, each by one indexed query. */
export function neighbours(db: Db, segmentId: number) {
  const step = async (direction: 'up' | 'down') => {
    const row = await beside(db, segmentId, direction).select('n.id').executeTakeFirst();
    return row?.id ?? null;
  };
  return {
    up: () => step('up'),
    down: () => step('down'),
    /** A counterpart of the nearest segment in that direction that has one in the bitext. */
    counterpart: (bitextId: number, direction: 'up' | 'down') => counterpart(db, segmentId, bitextId, direction),
  };
}

/** The segments of the same document on one side of a segment, the nearest first. */
function beside(db: Db, segmentId: number, direction: 'up' | 'down') {
  const query = db
    .selectFrom('segment as s')
    .innerJoin('segment as n', 'n.document_id', 's.document_id')
    .where('s.id', '=', segmentId)
    .limit(1);
  return direction === 'up'
    ? query.whereRef('n.start_offset', '<', 's.start_offset').orderBy('n.start_offset', 'desc')
    : query.whereRef('n.start_offset', '>', 's.start_offset').orderBy('n.start_offset', 'asc');
}

async function counterpart(
  db: Db,
  segmentId: number,
  bitextId: number,
  direction: 'up' | 'down',
): Promise<number | null> {
  const row = await beside(db, segmentId, direction)
    .innerJoin('group_segment as mine', 'mine.segment_id', 'n.id')
    .innerJoin('group_segment as theirs', 'theirs.group_id', 'mine.group_id')
    .innerJoin('segment as t', 't.id', 'theirs.segment_id')
    .where('mine.bitext_id', '=', bitextId)
    .whereRef('theirs.side', '!=', 'mine.side')
    .select('t.id')
    .orderBy('t.start_offset', direction === 'up' ? 'desc' : 'asc')
    .executeTakeFirst();
  return row?.id ?? null;
}
