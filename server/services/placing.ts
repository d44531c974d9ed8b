// Where every segment of a view stands: laid out once, then kept up with the history. Reading all of two long texts costs
// more than a hundred milliseconds; a change touches a few groups, and the history says which.
import { type Group, isLive } from '../../align/groups/group.js';
import { layOutRows, type Row } from '../../align/groups/rows.js';
import type { UnitMember } from '../../align/groups/units.js';
import {
  countGroupChangesAfter,
  groupChangesAfter,
  latestChangeId,
  type SegmentChange,
  segmentChangesAfter,
} from '../../db/changes.js';
import type { Db } from '../../db/open.js';
import { type GroupHead, listGroupHeads, listPlacements } from '../../db/workbench.js';

/** What is placed: texts side by side, and the bitexts between the first and the others. */
export interface PlacingView {
  readonly collectionId: number;
  readonly documentIds: readonly number[];
  readonly bitextIds: readonly number[];
}

/** All segments and live groups of a view as they stood after the change `seen`. Never altered: pages compare them. */
export interface Placing {
  readonly rows: readonly Row[];
  readonly crossing: ReadonlySet<number>;
  readonly heads: ReadonlyMap<number, GroupHead>;
  readonly members: ReadonlyMap<number, UnitMember>;
  /** Number of each segment within its document, from 1. */
  readonly numbers: ReadonlyMap<number, number>;
  /** The change that touched the text of a segment last, where one did. */
  readonly revised: ReadonlyMap<number, number>;
  readonly documentOf: ReadonlyMap<number, number>;
  /** Index of each row by its key. */
  readonly rowIndex: ReadonlyMap<number, number>;
  /** The segments of each document in order, and where each begins. */
  readonly columns: ReadonlyMap<number, readonly number[]>;
  readonly starts: ReadonlyMap<number, number>;
  /** The newest change it shows. */
  readonly seen: number;
}

type Parts = Pick<Placing, 'heads' | 'members' | 'revised' | 'columns' | 'starts' | 'seen'>;

/** How many views of a database are kept. One of 10,000 by 10,000 segments takes about 10 MB. */
const MAX_KEPT = 8;
/** With more groups touched than this, reading everything again is as fast. */
const MAX_STEPS = 500;

const kept = new WeakMap<Db, Map<string, Placing>>();

/** The placing of a view as of now. */
export async function placingOf(db: Db, view: PlacingView): Promise<Placing> {
  const byView = kept.get(db) ?? new Map<string, Placing>();
  kept.set(db, byView);
  const key = JSON.stringify([view.collectionId, view.documentIds, view.bitextIds]);
  const known = byView.get(key);
  const seen = await latestChangeId(db, view.collectionId);
  const placing = known?.seen === seen ? known : await settled(db, view, known);
  byView.delete(key);
  byView.set(key, placing);
  for (const oldest of byView.keys()) if (byView.size > MAX_KEPT) byView.delete(oldest);
  return placing;
}

/** Reads until nothing was changed meanwhile, so that what is read is one state and `seen` names it. */
async function settled(db: Db, view: PlacingView, known: Placing | undefined): Promise<Placing> {
  for (;;) {
    const seen = await latestChangeId(db, view.collectionId);
    const parts = (known && (await keptUp(db, view, known, seen))) ?? (await readAll(db, view, seen));
    if ((await latestChangeId(db, view.collectionId)) !== seen) continue;
    // A decision or a correction moves nothing: the rows stay what they are.
    return known && standsAlike(known, parts) ? { ...known, ...parts } : placed(view, parts);
  }
}

/** Whether the same segments stand in the same groups at the same places. Parts that were kept up share what did not change. */
const standsAlike = (known: Placing, parts: Parts): boolean =>
  parts.members === known.members && parts.columns === known.columns;

/** The placing of a view read whole, without what is kept: what keeping up must come to. */
export const readPlacing = async (db: Db, view: PlacingView): Promise<Placing> =>
  placed(view, await readAll(db, view, await latestChangeId(db, view.collectionId)));

async function readAll(db: Db, view: PlacingView, seen: number): Promise<Parts> {
  const placements = await listPlacements(db, view.documentIds, view.bitextIds);
  const heads = new Map((await listGroupHeads(db, view.bitextIds)).map((g) => [g.id, g]));
  const columns = new Map<number, number[]>(view.documentIds.map((id) => [id, []]));
  const members = new Map<number, { id: number; source: number[]; target: number[] }>();
  const starts = new Map<number, number>();
  const revised = new Map<number, number>();
  for (const { segmentId, documentId, start, groupId, side, revision } of placements) {
    if (!starts.has(segmentId)) {
      columns.get(documentId)?.push(segmentId);
      starts.set(segmentId, start);
      if (revision > 0) revised.set(segmentId, revision);
    }
    if (groupId === null || side === null) continue;
    if (!members.has(groupId)) members.set(groupId, { id: groupId, source: [], target: [] });
    members.get(groupId)?.[side].push(segmentId);
  }
  return { heads, members, columns, starts, revised, seen };
}

/** The parts brought forward by what the history says; null where that is more than reading everything. */
async function keptUp(db: Db, view: PlacingView, known: Placing, seen: number): Promise<Parts | null> {
  const { collectionId } = view;
  if ((await countGroupChangesAfter(db, collectionId, known.seen)) > MAX_STEPS) return null;
  const heads = new Map(known.heads);
  let members: Map<number, UnitMember> | null = null; // a copy as soon as one differs
  for (const { groupId, after } of await groupChangesAfter(db, collectionId, known.seen)) {
    const live = after && isLive(after) && view.bitextIds.includes(after.bitextId) ? after : null;
    if (live) heads.set(groupId, headOf(live));
    else heads.delete(groupId);
    if (sameMembers((members ?? known.members).get(groupId), live)) continue;
    members ??= new Map(known.members);
    if (live) members.set(groupId, { id: groupId, source: live.source, target: live.target });
    else members.delete(groupId);
  }
  const rewritten = await segmentChangesAfter(db, collectionId, known.seen);
  return {
    ...(rewritten.length > 0 ? rewrittenColumns(known, rewritten) : known),
    heads,
    members: members ?? known.members,
    seen,
  };
}

const sameMembers = (a: UnitMember | undefined, b: UnitMember | null): boolean =>
  a && b ? `${a.source}:${a.target}` === `${b.source}:${b.target}` : !a && !b;

const headOf = (group: Group): GroupHead => {
  const { id, bitextId, status, kind, origin, confidence, reason, changedSince, decidedBy, revision } = group;
  const live = status as GroupHead['status'];
  return { id, bitextId, status: live, kind, origin, confidence, reason, changedSince, decidedBy, revision };
};

function rewrittenColumns(
  known: Placing,
  changes: readonly (SegmentChange & { readonly changeId: number })[],
): Pick<Parts, 'columns' | 'starts' | 'revised'> {
  const revised = new Map(known.revised);
  const moving = changes.filter(({ before, after }) => before?.start !== after?.start || !before || !after);
  for (const { segmentId, after, changeId } of changes) {
    if (after) revised.set(segmentId, changeId);
    else revised.delete(segmentId);
  }
  if (moving.length === 0) return { columns: known.columns, starts: known.starts, revised };
  const starts = new Map(known.starts);
  const columns = new Map<number, number[]>([...known.columns].map(([id, segments]) => [id, [...segments]]));
  for (const { segmentId, before, after } of moving) {
    const column = columns.get((after ?? before)?.documentId ?? 0);
    if (!column) continue;
    if (before) column.splice(column.indexOf(segmentId), 1);
    starts.delete(segmentId);
    if (!after) continue;
    column.push(segmentId);
    starts.set(segmentId, after.start);
  }
  for (const column of columns.values()) column.sort((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0));
  return { columns, starts, revised };
}

function placed(view: PlacingView, parts: Parts): Placing {
  const numbers = new Map<number, number>();
  const documentOf = new Map<number, number>();
  for (const [documentId, segments] of parts.columns) {
    segments.forEach((id, i) => {
      numbers.set(id, i + 1);
      documentOf.set(id, documentId);
    });
  }
  const columns = view.documentIds.map((id) => parts.columns.get(id) ?? []);
  const { rows, crossing } = layOutRows(columns, parts.members.values());
  const ordered = rows.map((row) => (row.groupIds.length > 1 ? inOrder(row, parts.members, numbers) : row));
  const rowIndex = new Map(ordered.map((row, i) => [row.key, i]));
  return { ...parts, rows: ordered, crossing, numbers, documentOf, rowIndex };
}

/** Groups of one row in the order of their texts, however they came to be known. */
function inOrder(row: Row, members: Placing['members'], numbers: Placing['numbers']): Row {
  const place = (id: number) => {
    const first = members.get(id)?.target[0] ?? members.get(id)?.source[0];
    return first === undefined ? 0 : (numbers.get(first) ?? 0);
  };
  return { ...row, groupIds: [...row.groupIds].sort((a, b) => place(a) - place(b) || a - b) };
}
