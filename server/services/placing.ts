// Where every segment of a view stands: laid out once, then kept up with the history. Reading all of two long texts costs
// more than a hundred milliseconds; a change touches a few groups, and the history says which.
import { type Group, isLive } from '../../align/groups/group.js';
import { type Revision, reviseRows } from '../../align/groups/revise-rows.js';
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
  /** Where the rows fall apart into pieces (`align/groups/cuts.ts`). */
  readonly cuts: Uint8Array;
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

/** What moved between two placings. */
type Changed = Pick<Revision, 'groupIds' | 'segmentIds'>;
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
    const next = known && (await keptUp(db, view, known, seen));
    const parts = next?.parts ?? (await readAll(db, view, seen));
    if ((await latestChangeId(db, view.collectionId)) !== seen) continue;
    // A decision or a correction moves nothing: the rows stay what they are.
    return known && standsAlike(known, parts) ? { ...known, ...parts } : placed(view, parts, known, next?.changed);
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
async function keptUp(
  db: Db,
  view: PlacingView,
  known: Placing,
  seen: number,
): Promise<{ readonly parts: Parts; readonly changed: Changed } | null> {
  const { collectionId } = view;
  if ((await countGroupChangesAfter(db, collectionId, known.seen)) > MAX_STEPS) return null;
  const heads = new Map(known.heads);
  let members: Map<number, UnitMember> | null = null; // a copy as soon as one differs
  const groupIds = new Set<number>();
  const segmentIds = new Set<number>();
  for (const { groupId, after } of await groupChangesAfter(db, collectionId, known.seen)) {
    const live = after && isLive(after) && view.bitextIds.includes(after.bitextId) ? after : null;
    if (live) heads.set(groupId, headOf(live));
    else heads.delete(groupId);
    const was = (members ?? known.members).get(groupId);
    if (sameMembers(was, live)) continue;
    members ??= new Map(known.members);
    groupIds.add(groupId);
    for (const group of [was, live])
      for (const id of group ? [...group.source, ...group.target] : []) segmentIds.add(id);
    if (live) members.set(groupId, { id: groupId, source: live.source, target: live.target });
    else members.delete(groupId);
  }
  const rewritten = await segmentChangesAfter(db, collectionId, known.seen);
  for (const { segmentId, before, after } of rewritten) if (isMoved(before, after)) segmentIds.add(segmentId);
  const texts = rewritten.length > 0 ? rewrittenColumns(known, rewritten) : known;
  const { columns, starts, revised } = texts;
  const parts = { columns, starts, revised, heads, members: members ?? known.members, seen };
  return { parts, changed: { groupIds: [...groupIds], segmentIds } };
}

const isMoved = (before: SegmentChange['before'], after: SegmentChange['after']): boolean =>
  before?.start !== after?.start || !before || !after;

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
  const moving = changes.filter(({ before, after }) => isMoved(before, after));
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

/** Lays out what was read, anew or, where a placing is known, from that and what changed since. */
function placed(view: PlacingView, parts: Parts, known?: Placing, changed?: Changed): Placing {
  const columns = view.documentIds.map((id) => parts.columns.get(id) ?? []);
  const { members: groups } = parts;
  const layout =
    known && changed ? reviseRows(known, { columns, groups, ...changed }) : layOutRows(columns, groups.values());
  const sameTexts = known?.columns === parts.columns;
  const { numbers, documentOf } = sameTexts ? known : countedOff(parts.columns);
  return { ...parts, ...layout, numbers, documentOf, rowIndex: new Map(layout.rows.map((row, i) => [row.key, i])) };
}

/** The number of each segment within its document, from 1, and the document. */
function countedOff(columns: Placing['columns']): Pick<Placing, 'numbers' | 'documentOf'> {
  const numbers = new Map<number, number>();
  const documentOf = new Map<number, number>();
  for (const [documentId, segments] of columns) {
    segments.forEach((id, i) => {
      numbers.set(id, i + 1);
      documentOf.set(id, documentId);
    });
  }
  return { numbers, documentOf };
}
