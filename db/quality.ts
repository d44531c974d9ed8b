// What the quality page counts. Rows come without texts; the figures are made of them in server/services/quality.ts.

import type { Db } from './open.js';
import type { AlignmentGroupRow } from './schema.js';

/** A group with two sides as the figures need it: state, and how many segments and characters it holds. */
export interface GroupFigures {
  readonly id: number;
  readonly bitextId: number;
  readonly status: AlignmentGroupRow['status'];
  readonly origin: AlignmentGroupRow['origin'];
  readonly confidence: number | null;
  readonly decidedAt: string | null;
  readonly sourceSegments: number;
  readonly targetSegments: number;
  readonly sourceChars: number;
  readonly targetChars: number;
}

/** All groups of a collection with two sides, rejected ones too (these hold no segments any more, so they count none). */
export async function listGroupFigures(db: Db, collectionId: number): Promise<readonly GroupFigures[]> {
  const rows = await db
    .selectFrom('alignment_group as g')
    .innerJoin('bitext as b', 'b.id', 'g.bitext_id')
    .leftJoin('group_segment as m', 'm.group_id', 'g.id')
    .leftJoin('segment as s', 's.id', 'm.segment_id')
    .select(['g.id', 'g.bitext_id', 'g.status', 'g.origin', 'g.confidence', 'g.decided_at'])
    .select((eb) => {
      const on = (side: 'source' | 'target') => eb.case().when('m.side', '=', side);
      return [
        eb.fn.sum<number>(on('source').then(1).else(0).end()).as('source_segments'),
        eb.fn.sum<number>(on('target').then(1).else(0).end()).as('target_segments'),
        eb.fn
          .sum<number>(
            on('source')
              .then(eb.fn<number>('length', ['s.text']))
              .else(0)
              .end(),
          )
          .as('source_chars'),
        eb.fn
          .sum<number>(
            on('target')
              .then(eb.fn<number>('length', ['s.text']))
              .else(0)
              .end(),
          )
          .as('target_chars'),
      ];
    })
    .where('b.collection_id', '=', collectionId)
    .where('g.reason', 'is', null)
    .groupBy(['g.id', 'g.bitext_id', 'g.status', 'g.origin', 'g.confidence', 'g.decided_at'])
    .orderBy('g.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    bitextId: row.bitext_id,
    status: row.status,
    origin: row.origin,
    confidence: row.confidence,
    decidedAt: row.decided_at,
    sourceSegments: Number(row.source_segments),
    targetSegments: Number(row.target_segments),
    sourceChars: Number(row.source_chars),
    targetChars: Number(row.target_chars),
  }));
}

/** How many segments of a document stand in what state in a bitext. Those in no group are not in it. */
export interface SegmentState {
  readonly bitextId: number;
  readonly documentId: number;
  readonly status: AlignmentGroupRow['status'];
  readonly noCounterpart: boolean;
  readonly segments: number;
}

export async function countSegmentStates(db: Db, collectionId: number): Promise<readonly SegmentState[]> {
  const rows = await db
    .selectFrom('group_segment as m')
    .innerJoin('segment as s', 's.id', 'm.segment_id')
    .innerJoin('alignment_group as g', 'g.id', 'm.group_id')
    .innerJoin('bitext as b', 'b.id', 'm.bitext_id')
    .select(['m.bitext_id', 's.document_id', 'g.status'])
    .select((eb) => [
      eb.case().when('g.reason', 'is', null).then(0).else(1).end().as('none'),
      eb.fn.countAll<number>().as('segments'),
    ])
    .where('b.collection_id', '=', collectionId)
    .groupBy((eb) => [
      'm.bitext_id',
      's.document_id',
      'g.status',
      eb.case().when('g.reason', 'is', null).then(0).else(1).end(),
    ])
    .execute();
  return rows.map((row) => ({
    bitextId: row.bitext_id,
    documentId: row.document_id,
    status: row.status,
    noCounterpart: Number(row.none) === 1,
    segments: Number(row.segments),
  }));
}

/** The confidence of every group of a bitext that has one. */
export async function listConfidences(db: Db, bitextId: number): Promise<ReadonlyMap<number, number | null>> {
  const rows = await db
    .selectFrom('alignment_group')
    .select(['id', 'confidence'])
    .where('bitext_id', '=', bitextId)
    .execute();
  return new Map(rows.map((row) => [row.id, row.confidence]));
}
