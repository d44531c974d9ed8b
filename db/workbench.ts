import type { GroupEvidence, NoCounterpartReason } from '../align/groups/group.js';
import type { UnitMember } from '../align/groups/units.js';
import { batches } from './batches.js';
import type { Db } from './open.js';

/** A segment without its text, and the live group it stands in per bitext: what rows are laid out from. */
export interface Placement {
  readonly segmentId: number;
  readonly documentId: number;
  /** Offset of its first code unit in the document. */
  readonly start: number;
  readonly bitextId: number | null;
  readonly groupId: number | null;
  readonly side: 'source' | 'target' | null;
  /** The change that touched the text of the segment last; 0: none. */
  readonly revision: number;
}

/**
 * All segments of the documents in document order, once per live group they stand in (once with nulls where they
 * stand in none of the bitexts).
 */
export async function listPlacements(
  db: Db,
  documentIds: readonly number[],
  bitextIds: readonly number[],
): Promise<readonly Placement[]> {
  const rows = await db
    .selectFrom('segment as s')
    .leftJoin('group_segment as m', (join) =>
      join.onRef('m.segment_id', '=', 's.id').on('m.bitext_id', 'in', bitextIds.length > 0 ? bitextIds : [0]),
    )
    .select(['s.id', 's.document_id', 's.start_offset', 'm.bitext_id', 'm.group_id', 'm.side', 's.revision'])
    .where('s.document_id', 'in', documentIds)
    .orderBy('s.document_id')
    .orderBy('s.start_offset')
    .execute();
  return rows.map((row) => ({
    segmentId: row.id,
    documentId: row.document_id,
    start: row.start_offset,
    bitextId: row.bitext_id,
    groupId: row.group_id,
    side: row.side,
    revision: row.revision,
  }));
}

/** How a live group stands, without its evidence. */
export interface GroupHead {
  readonly id: number;
  readonly bitextId: number;
  readonly status: 'suggested' | 'confirmed' | 'needs_review';
  readonly kind: 'full' | 'partial';
  readonly origin: 'auto' | 'manual' | 'import';
  readonly confidence: number | null;
  readonly reason: NoCounterpartReason | null;
  readonly changedSince: boolean;
  readonly decidedBy: string | null;
  readonly revision: number;
}

/** The live groups of bitexts. */
export async function listGroupHeads(db: Db, bitextIds: readonly number[]): Promise<readonly GroupHead[]> {
  if (bitextIds.length === 0) return [];
  const rows = await db
    .selectFrom('alignment_group')
    .select([
      'id',
      'bitext_id',
      'status',
      'kind',
      'origin',
      'confidence',
      'reason',
      'changed_since',
      'decided_by',
      'revision',
    ])
    .where('bitext_id', 'in', bitextIds)
    .where('status', '!=', 'rejected')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    bitextId: row.bitext_id,
    status: row.status as GroupHead['status'],
    kind: row.kind,
    origin: row.origin,
    confidence: row.confidence,
    reason: row.reason as NoCounterpartReason | null,
    changedSince: row.changed_since === 1,
    decidedBy: row.decided_by,
    revision: row.revision,
  }));
}

/** The texts of segments by id. */
export async function segmentTexts(
  db: Db,
  ids: readonly number[],
): Promise<ReadonlyMap<number, { readonly text: string; readonly corrected: boolean }>> {
  const rows = await db.selectFrom('segment').select(['id', 'text', 'corrected']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, { text: row.text, corrected: row.corrected === 1 }]));
}

/** The evidence of groups by id. */
export async function groupEvidence(
  db: Db,
  groupIds: readonly number[],
): Promise<ReadonlyMap<number, readonly GroupEvidence[]>> {
  const found = new Map<number, readonly GroupEvidence[]>();
  for (const batch of batches(groupIds.map((id) => ({ id })))) {
    const ids = batch.map((r) => r.id);
    const rows = await db.selectFrom('alignment_group').select(['id', 'evidence']).where('id', 'in', ids).execute();
    for (const row of rows) found.set(row.id, JSON.parse(row.evidence) as readonly GroupEvidence[]);
  }
  return found;
}

/** The live groups of bitexts with their segments, in no order. */
export async function listMembers(
  db: Db,
  bitextIds: readonly number[],
): Promise<readonly (UnitMember & { readonly bitextId: number })[]> {
  const rows = await db.selectFrom('group_segment').selectAll().where('bitext_id', 'in', bitextIds).execute();
  const members = new Map<number, { id: number; bitextId: number; source: number[]; target: number[] }>();
  for (const { group_id: id, bitext_id: bitextId, segment_id, side } of rows) {
    const member = members.get(id) ?? { id, bitextId, source: [], target: [] };
    member[side].push(segment_id);
    members.set(id, member);
  }
  return [...members.values()];
}
