// The one way to change groups: one transaction, one change row (DESIGN, section 4).
import { concerns } from '../../align/groups/concerns.js';
import { EditError } from '../../align/groups/draft.js';
import { apply, type Edit } from '../../align/groups/edits.js';
import { type Group, isLive, segmentsOf } from '../../align/groups/group.js';
import type { EditState, SegmentState } from '../../align/groups/state.js';
import { isTextEdit } from '../../align/groups/text-edits.js';
import { findBitexts } from '../../db/bitexts.js';
import { writeBookmarks } from '../../db/bookmarks.js';
import {
  type Change,
  didOf,
  findChange,
  type GroupChange,
  groupChangesAfter,
  insertChange,
  isTouched,
  lastChangeOfSegments,
  type SegmentChange,
} from '../../db/changes.js';
import { touchCollection } from '../../db/collections.js';
import { writeDismissals } from '../../db/dismissals.js';
import { findDocument } from '../../db/documents.js';
import { findGroupIdsAt, findGroups, groupIdsHolding, listGroups, writeGroups } from '../../db/groups.js';
import { takeIds } from '../../db/ids.js';
import type { Db } from '../../db/open.js';
import { findSegments, segmentsWithin, writeSegments } from '../../db/segments.js';
import { refuseSealed } from '../blindfold.js';
import { Conflict, InvalidInput } from '../errors.js';
import { publishChange } from '../events.js';
import { recheck } from './checking.js';

/** Who changes what, and what they had seen. */
export interface ChangeRequest {
  readonly collectionId: number;
  readonly actor: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** The newest change the person had seen; `null`: whatever the state is (command line, jobs). */
  readonly seen: number | null;
  /** The page it is made on, so that the page is not told of its own change. */
  readonly client?: string | null;
}

export interface ChangeResult {
  readonly changeId: number;
  readonly groups: readonly GroupChange[];
  readonly segments: readonly SegmentChange[];
}

/** The edits of a change; an undo or redo says so, and of what. */
export interface ChangePlan extends Partial<Pick<Change, 'kind' | 'undoesChangeId'>> {
  readonly edits: readonly Edit[];
}

/**
 * Applies edits in one transaction and records them as one change.
 * @param plan makes the edits inside the transaction; may read, write beside, and take ids
 * @throws Conflict `stale` where somebody else changed what the edits touch after `seen`; InvalidInput where the edits
 *   cannot be made. Nothing is written then.
 */
export async function changeGroups(
  db: Db,
  request: ChangeRequest,
  plan: (trx: Db, changeId: number) => Promise<ChangePlan>,
): Promise<ChangeResult> {
  const { did, ...result } = await recordChange(db, request, plan);
  const { collectionId, actor, client = null } = request;
  if (did.length > 0) publishChange(db, { collectionId, changeId: result.changeId, actor, client, did });
  return result;
}

function recordChange(
  db: Db,
  request: ChangeRequest,
  plan: (trx: Db, changeId: number) => Promise<ChangePlan>,
): Promise<ChangeResult & { readonly did: readonly string[] }> {
  return db.transaction().execute(async (trx) => {
    const { collectionId, actor, now } = request;
    await refuseSealed(trx, collectionId, actor);
    const id = await takeIds(trx, 'change');
    const { edits, kind = 'edit', undoesChangeId = null } = await plan(trx, id);
    const before = await loadState(trx, collectionId, edits);
    const after = applyAll(before, edits, { actor, now, changeId: id });
    const groups = after.touched.map((groupId) => ({
      groupId,
      before: before.groups.get(groupId) ?? null,
      after: after.groups.get(groupId) ?? null,
    }));
    const segments = after.touchedSegments.map((segmentId) => ({
      segmentId,
      before: before.segments.get(segmentId) ?? null,
      after: after.segments.get(segmentId) ?? null,
    }));
    // Nothing to do is nothing to undo.
    const marks = edits.filter((edit) => edit.type === 'bookmark');
    const dismissals = edits.filter((edit) => edit.type === 'dismiss');
    const beside = marks.length + dismissals.length;
    if (groups.length + segments.length + beside === 0) return { changeId: id, groups, segments, did: [] };
    const spokenOf = groupsSpokenOf(dismissals, before, after.touched);
    if (request.seen !== null) await refuseStale(trx, collectionId, request.seen, edits, [...groups, ...spokenOf]);
    const change = { id, collectionId, actor, kind, edits, undoesChangeId, createdAt: now };
    await insertChange(trx, change, [...groups, ...spokenOf], segments);
    await writeSegments(trx, id, segments);
    await writeGroups(trx, groups);
    for (const mark of marks) await writeBookmarks(trx, mark, { actor, now });
    for (const dismissal of dismissals) await writeDismissals(trx, dismissal);
    await recheck(trx, collectionId, groups, segments);
    await touchCollection(trx, collectionId, now);
    return { changeId: id, groups, segments, did: didOf(change) };
  });
}

/** The groups that a change says something of without touching them: the history knows them, as they stood. */
function groupsSpokenOf(
  dismissals: readonly Edit[],
  { groups }: EditState,
  touched: readonly number[],
): readonly GroupChange[] {
  const ids = new Set(concerns(dismissals).groupIds);
  return [...ids].flatMap((groupId) => {
    const group = groups.get(groupId);
    return group === undefined || touched.includes(groupId) ? [] : [{ groupId, before: group, after: group }];
  });
}

function applyAll(state: EditState, edits: readonly Edit[], context: { actor: string; now: string; changeId: number }) {
  const touched = new Set<number>();
  const touchedSegments = new Set<number>();
  let current = state;
  try {
    for (const edit of edits) {
      const applied = apply(current, edit, context);
      current = applied.state;
      for (const id of applied.touched) touched.add(id);
      for (const id of applied.touchedSegments) touchedSegments.add(id);
    }
  } catch (error) {
    if (error instanceof EditError) throw asUserError(error);
    throw error;
  }
  const ascending = (ids: ReadonlySet<number>) => [...ids].sort((a, b) => a - b);
  const { groups, segments } = current;
  return { groups, segments, touched: ascending(touched), touchedSegments: ascending(touchedSegments) };
}

const MOVED_ON = ['no-such-group', 'no-such-segment', 'segment-taken', 'not-neighbours'];

/** An edit that cannot be made: because the state moved on (409), or because it makes no sense (422). */
export const asUserError = (error: EditError): Conflict | InvalidInput =>
  MOVED_ON.includes(error.code) ? new Conflict(error.code, error.message) : new InvalidInput(error.code, error.message);

/** Loads what the edits concern. Foreign ids are refused here, in one place. */
async function loadState(trx: Db, collectionId: number, edits: readonly Edit[]): Promise<EditState> {
  const named = concerns(edits);
  const holding = await groupIdsHolding(trx, named.rewrittenSegmentIds);
  const byId = await findGroups(trx, [...new Set([...named.groupIds, ...holding])]);
  const bitextIds = [...new Set([...named.bitextIds, ...byId.map((g) => g.bitextId)])];
  const bitexts = await findBitexts(trx, bitextIds);
  if (bitexts.length !== bitextIds.length || bitexts.some((b) => b.collectionId !== collectionId)) {
    throw otherCollection();
  }
  // What comes back claims its sentences again, whoever holds them by now.
  const mayReturn = edits.some(({ type }) => type === 'unreject' || type === 'confirm');
  const returning = mayReturn ? byId.filter((group) => !isLive(group)).flatMap(segmentsOf) : [];
  const atIds = await findGroupIdsAt(trx, bitextIds, [...named.segmentIds, ...returning]);
  const groups = new Map(byId.map((g) => [g.id, g]));
  for (const group of await findGroups(
    trx,
    atIds.filter((id) => !groups.has(id)),
  ))
    groups.set(group.id, group);
  for (const id of named.wholeBitextIds) for (const group of await listGroups(trx, id)) groups.set(group.id, group);
  const segmentIds = new Set([...named.segmentIds, ...[...groups.values()].flatMap(segmentsOf)]);
  const segments = new Map((await findSegments(trx, [...segmentIds])).map((s) => [s.id, toSegmentState(s)]));
  await addBetween(trx, collectionId, edits, segments);
  return {
    bitexts: new Map(bitexts.map((b) => [b.id, b])),
    segments,
    groups,
  };
}

const toSegmentState = ({ documentId, start, end, text, corrected }: SegmentState): SegmentState => ({
  documentId,
  start,
  end,
  text,
  corrected,
});

/** Edits of a text need every segment of the stretch they rewrite, and their document must be of this collection. */
async function addBetween(
  trx: Db,
  collectionId: number,
  edits: readonly Edit[],
  segments: Map<number, SegmentState>,
): Promise<void> {
  for (const edit of edits.filter(isTextEdit)) {
    const replaced = edit.replaced.flatMap((id) => segments.get(id) ?? []);
    const [first, last] = [replaced[0], replaced.at(-1)];
    if (!first || !last) continue;
    const document = await findDocument(trx, first.documentId);
    if (document?.collectionId !== collectionId) throw otherCollection();
    for (const found of await segmentsWithin(trx, first.documentId, { start: first.start, end: last.end })) {
      segments.set(found.id, toSegmentState(found));
    }
  }
}

const otherCollection = () =>
  new InvalidInput('other-collection', 'This belongs to another collection. Reload the page and choose again.');

/** Refuses edits that touch what others changed after the person last looked. */
async function refuseStale(
  trx: Db,
  collectionId: number,
  seen: number,
  edits: readonly Edit[],
  mine: readonly GroupChange[],
): Promise<void> {
  const rewritten = await lastChangeOfSegments(trx, concerns(edits).segmentIds, seen);
  if (rewritten !== null) throw await staleConflict(trx, rewritten);
  const later = (await groupChangesAfter(trx, collectionId, seen)).filter(isTouched);
  if (later.length === 0) return;
  const groupIds = new Set(mine.map((g) => g.groupId));
  const bitextIds = new Set(mine.flatMap((g) => [g.before?.bitextId, g.after?.bitextId]));
  const segmentIds = new Set(concerns(edits).segmentIds);
  const holds = (group: Group | null) =>
    group !== null && bitextIds.has(group.bitextId) && segmentsOf(group).some((s) => segmentIds.has(s));
  const clash = later.findLast((g) => groupIds.has(g.groupId) || holds(g.before) || holds(g.after));
  if (clash) throw await staleConflict(trx, clash.changeId);
}

/** The conflict that names the later change. */
export async function staleConflict(trx: Db, changeId: number): Promise<Conflict> {
  const change = await findChange(trx, changeId);
  return new Conflict(
    'stale',
    'This was changed after you last saw it. It is shown as it is now; choose again if you still want your change.',
    { changeId, actor: change?.actor ?? null, at: change?.createdAt ?? null },
  );
}
