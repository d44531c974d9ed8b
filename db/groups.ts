import type { Group, GroupEvidence, NoCounterpartReason } from '../align/groups/group.js';
import { isLive, segmentsOf } from '../align/groups/group.js';
import { batches } from './batches.js';
import { markUnchecked } from './checked-groups.js';
import type { Db } from './open.js';
import type { AlignmentGroupRow, GroupSegmentRow, RejectedSegmentRow } from './schema.js';
import { addToTallies } from './tallies.js';

interface Member {
  readonly group_id: number;
  readonly segment_id: number;
  readonly side: 'source' | 'target';
}

function toGroup(row: AlignmentGroupRow, members: readonly Member[]): Group {
  const side = (name: 'source' | 'target') => members.filter((m) => m.side === name).map((m) => m.segment_id);
  return {
    id: row.id,
    bitextId: row.bitext_id,
    source: side('source'),
    target: side('target'),
    status: row.status,
    kind: row.kind,
    origin: row.origin,
    confidence: row.confidence,
    evidence: JSON.parse(row.evidence) as readonly GroupEvidence[],
    reason: row.reason as NoCounterpartReason | null,
    runId: row.run_id,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    changedSince: row.changed_since === 1,
    revision: row.revision,
  };
}

const toRow = (group: Group): AlignmentGroupRow => ({
  id: group.id,
  bitext_id: group.bitextId,
  status: group.status,
  kind: group.kind,
  origin: group.origin,
  confidence: group.confidence,
  evidence: JSON.stringify(group.evidence),
  reason: group.reason,
  run_id: group.runId,
  decided_by: group.decidedBy,
  decided_at: group.decidedAt,
  changed_since: group.changedSince ? 1 : 0,
  revision: group.revision,
});

/** Groups by id, live and rejected, in the order of their ids. */
export async function findGroups(db: Db, ids: readonly number[]): Promise<readonly Group[]> {
  const found: Group[] = [];
  for (const batch of batches([...ids].sort((a, b) => a - b).map((id) => ({ id })))) {
    const wanted = batch.map((r) => r.id);
    const rows = await db.selectFrom('alignment_group').selectAll().where('id', 'in', wanted).orderBy('id').execute();
    found.push(...(await withMembers(db, rows, wanted)));
  }
  return found;
}

/** All groups of a bitext, in the order of their ids. */
export async function listGroups(db: Db, bitextId: number): Promise<readonly Group[]> {
  const rows = await db
    .selectFrom('alignment_group')
    .selectAll()
    .where('bitext_id', '=', bitextId)
    .orderBy('id')
    .execute();
  const found: Group[] = [];
  for (const batch of batches(rows)) {
    found.push(
      ...(await withMembers(
        db,
        batch,
        batch.map((r) => r.id),
      )),
    );
  }
  return found;
}

/** Rejected groups of bitexts, the last rejected first. */
export async function listRejected(db: Db, bitextIds: readonly number[], limit: number): Promise<readonly Group[]> {
  if (bitextIds.length === 0) return [];
  const rows = await db
    .selectFrom('alignment_group')
    .selectAll()
    .where('bitext_id', 'in', bitextIds)
    .where('status', '=', 'rejected')
    .orderBy('revision', 'desc')
    .limit(limit)
    .execute();
  return withMembers(
    db,
    rows,
    rows.map((row) => row.id),
  );
}

/** The live groups that hold any of the segments in any of the bitexts. */
export async function findGroupIdsAt(
  db: Db,
  bitextIds: readonly number[],
  segmentIds: readonly number[],
): Promise<readonly number[]> {
  if (bitextIds.length === 0) return [];
  const found = new Set<number>();
  for (const batch of batches(segmentIds.map((id) => ({ id })))) {
    const rows = await db
      .selectFrom('group_segment')
      .select('group_id')
      .distinct()
      .where('bitext_id', 'in', bitextIds)
      .where(
        'segment_id',
        'in',
        batch.map((r) => r.id),
      )
      .execute();
    for (const row of rows) found.add(row.group_id);
  }
  return [...found];
}

/** The groups, live and rejected, in whatever bitext, that hold any of the segments. */
export async function groupIdsHolding(db: Db, segmentIds: readonly number[]): Promise<readonly number[]> {
  const found = new Set<number>();
  for (const batch of batches(segmentIds.map((id) => ({ id })))) {
    const ids = batch.map((r) => r.id);
    const live = db.selectFrom('group_segment').select('group_id').where('segment_id', 'in', ids);
    const rejected = db.selectFrom('rejected_segment').select('group_id').where('segment_id', 'in', ids);
    for (const row of await live.union(rejected).execute()) found.add(row.group_id);
  }
  return [...found];
}

async function withMembers(db: Db, rows: readonly AlignmentGroupRow[], ids: readonly number[]): Promise<Group[]> {
  if (rows.length === 0) return [];
  const live = db
    .selectFrom('group_segment as m')
    .innerJoin('segment as s', 's.id', 'm.segment_id')
    .select(['m.group_id', 'm.segment_id', 'm.side', 's.start_offset'])
    .where('m.group_id', 'in', ids);
  const rejected = db
    .selectFrom('rejected_segment as m')
    .innerJoin('segment as s', 's.id', 'm.segment_id')
    .select(['m.group_id', 'm.segment_id', 'm.side', 's.start_offset'])
    .where('m.group_id', 'in', ids);
  const members = new Map<number, Member[]>();
  for (const member of await live.unionAll(rejected).orderBy('start_offset').execute()) {
    const list = members.get(member.group_id);
    if (list) list.push(member);
    else members.set(member.group_id, [member]);
  }
  return rows.map((row) => toGroup(row, members.get(row.id) ?? []));
}

/**
 * Writes what an edit did: groups as they were (`null`: not there) and as they are now. Other tables may point at a
 * group, so a group that stays is updated, never deleted and made anew.
 */
export async function writeGroups(
  db: Db,
  touched: readonly { readonly groupId: number; readonly before: Group | null; readonly after: Group | null }[],
): Promise<void> {
  const existing = touched.filter((t) => t.before).map((t) => ({ id: t.groupId }));
  const gone = touched.filter((t) => t.before && !t.after).map((t) => ({ id: t.groupId }));
  for (const batch of batches(existing)) {
    const ids = batch.map((r) => r.id);
    await db.deleteFrom('group_segment').where('group_id', 'in', ids).execute();
    await db.deleteFrom('rejected_segment').where('group_id', 'in', ids).execute();
  }
  for (const batch of batches(gone)) {
    await db
      .deleteFrom('alignment_group')
      .where(
        'id',
        'in',
        batch.map((r) => r.id),
      )
      .execute();
  }
  const made = touched.flatMap((t) => (!t.before && t.after ? [toRow(t.after)] : []));
  for (const batch of batches(made)) await db.insertInto('alignment_group').values(batch).execute();
  for (const { before, after } of touched) {
    if (!before || !after) continue;
    const { id, ...values } = toRow(after);
    await db.updateTable('alignment_group').set(values).where('id', '=', id).execute();
  }
  const now = touched.flatMap((t) => (t.after ? [t.after] : []));
  const members = (groups: readonly Group[]) =>
    groups.flatMap((g) =>
      segmentsOf(g).map((segment_id) => ({
        bitext_id: g.bitextId,
        segment_id,
        group_id: g.id,
        side: g.source.includes(segment_id) ? ('source' as const) : ('target' as const),
      })),
    );
  const live: GroupSegmentRow[] = members(now.filter(isLive));
  for (const batch of batches(live)) await db.insertInto('group_segment').values(batch).execute();
  const rejected: RejectedSegmentRow[] = members(now.filter((g) => !isLive(g))).map(({ bitext_id: _, ...m }) => m);
  for (const batch of batches(rejected)) await db.insertInto('rejected_segment').values(batch).execute();
  await addToTallies(db, touched);
  await markUnchecked(db, now);
}
