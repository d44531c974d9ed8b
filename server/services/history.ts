import type { Edit } from '../../align/groups/edits.js';
import { isAnchor, isLive, sameContent, segmentsOf } from '../../align/groups/group.js';
import { sameSegment } from '../../align/groups/state.js';
import {
  type Change,
  findChange,
  type GroupChange,
  groupChanges,
  isTouched,
  lastChangeOfSegments,
  markUndone,
  nextToRedo,
  nextToUndo,
  segmentChanges,
} from '../../db/changes.js';
import { findGroupIdsAt, findGroups, groupIdsHolding } from '../../db/groups.js';
import type { Db } from '../../db/open.js';
import { findSegments } from '../../db/segments.js';
import { Conflict, NotFound } from '../errors.js';
import { type ChangePlan, type ChangeRequest, type ChangeResult, changeGroups, staleConflict } from './change.js';

/**
 * Takes back the newest change of the person that still holds, by a new change. Nothing is deleted.
 * @throws NotFound `nothing-to-undo`; Conflict `stale` (naming it) where a later change stands on top
 */
export function undo(db: Db, request: ChangeRequest): Promise<ChangeResult> {
  return changeGroups(db, whateverSeen(request), async (trx, changeId) => {
    const target = await nextToUndo(trx, request.collectionId, request.actor);
    if (!target) throw new NotFound('nothing-to-undo', 'There is nothing to undo.');
    return takeBack(trx, target, 'undo', changeId);
  });
}

/** Takes back the newest undo of the person, as long as they have made no new edit since. */
export function redo(db: Db, request: ChangeRequest): Promise<ChangeResult> {
  return changeGroups(db, whateverSeen(request), async (trx, changeId) => {
    const target = await nextToRedo(trx, request.collectionId, request.actor);
    if (!target) throw new NotFound('nothing-to-redo', 'There is nothing to redo.');
    if (target.undoesChangeId !== null) await markUndone(trx, target.undoesChangeId, null);
    return takeBack(trx, target, 'redo', changeId);
  });
}

/**
 * Takes back any change that still holds, whoever made it; an undo is taken back by making its change again.
 * @throws NotFound `no-such-change`; Conflict `undone-already`, or `stale` (naming it) where a later change stands on top
 */
export async function undoChange(
  db: Db,
  request: Pick<ChangeRequest, 'actor' | 'now'>,
  changeId: number,
): Promise<ChangeResult> {
  const found = await findChange(db, changeId);
  if (!found) throw new NotFound('no-such-change', 'There is no such change. Look for it in the history.');
  const { collectionId } = found;
  return changeGroups(db, { ...request, collectionId, seen: null }, async (trx, newId) => {
    const target = await findChange(trx, changeId);
    if (!target || target.undoneByChangeId !== null || target.kind === 'redo') {
      throw new Conflict('undone-already', 'This change does not hold any more: it was taken back or made again.');
    }
    if (target.undoesChangeId !== null) await markUndone(trx, target.undoesChangeId, null);
    return takeBack(trx, target, target.kind === 'undo' ? 'redo' : 'undo', newId);
  });
}

// The check of contents in `takeBack` is stricter than what the person had seen.
const whateverSeen = (request: ChangeRequest): ChangeRequest => ({ ...request, seen: null });

/** Restores every group and segment a change touched, if each still is as that change left it. */
async function takeBack(trx: Db, target: Change, kind: 'undo' | 'redo', changeId: number): Promise<ChangePlan> {
  const done = (await groupChanges(trx, target.id)).filter(isTouched);
  const found = await findGroups(
    trx,
    done.map((g) => g.groupId),
  );
  const current = new Map(found.map((g) => [g.id, g]));
  for (const { groupId, after } of done) {
    const now = current.get(groupId) ?? null;
    if (!sameContent(now, after)) throw await staleConflict(trx, now?.revision ?? target.id);
  }
  const groupIds = new Set(done.map((g) => g.groupId));
  const segments = await textsToTakeBack(trx, target, groupIds);
  await markUndone(trx, target.id, changeId);
  const held = await suggestionsOver(
    trx,
    done,
    groupIds,
    segments.map((s) => s.segmentId),
  );
  const groups = [
    ...done.map(({ groupId, before }) => ({ groupId, group: before })),
    ...held.map((groupId) => ({ groupId, group: null })),
  ];
  const edit: Edit = segments.length > 0 ? { type: 'restore', groups, segments } : { type: 'restore', groups };
  return { edits: [edit, ...target.edits.flatMap(inverseBeside)], kind, undoesChangeId: target.id };
}

/** Takes back what was written beside the groups. */
function inverseBeside(edit: Edit): readonly Edit[] {
  if (edit.type === 'bookmark') return [{ type: edit.type, set: edit.cleared, cleared: edit.set }];
  return edit.type === 'dismiss' ? [{ type: edit.type, set: edit.cleared, cleared: edit.set }] : [];
}

/** Suggestions nobody has decided on that came to stand where something is put back: they give way. */
async function suggestionsOver(
  trx: Db,
  done: readonly GroupChange[],
  groupIds: ReadonlySet<number>,
  segmentIds: readonly number[],
): Promise<readonly number[]> {
  const over = new Set(await groupIdsHolding(trx, segmentIds));
  for (const { before } of done) {
    if (!before || !isLive(before)) continue;
    for (const id of await findGroupIdsAt(trx, [before.bitextId], segmentsOf(before))) over.add(id);
  }
  const found = await findGroups(
    trx,
    [...over].filter((id) => !groupIds.has(id)),
  );
  return found.filter((group) => !isAnchor(group)).map((group) => group.id);
}

/**
 * The segments of a change as they were before it.
 * @param groupIds the groups of that change: any other group that holds a segment now was made on top of it
 * @throws Conflict `stale`
 */
async function textsToTakeBack(trx: Db, target: Change, groupIds: ReadonlySet<number>) {
  const done = await segmentChanges(trx, target.id);
  if (done.length === 0) return [];
  const ids = done.map((s) => s.segmentId);
  const current = new Map((await findSegments(trx, ids)).map((s) => [s.id, s]));
  for (const { segmentId, after } of done) {
    const now = current.get(segmentId) ?? null;
    if (sameSegment(now, after)) continue;
    throw await staleConflict(trx, (await lastChangeOfSegments(trx, [segmentId], target.id)) ?? target.id);
  }
  const later = (await groupIdsHolding(trx, ids)).filter((id) => !groupIds.has(id));
  const group = (await findGroups(trx, later)).find(isAnchor);
  if (group) throw await staleConflict(trx, group.revision);
  return done.map(({ segmentId, before }) => ({ segmentId, segment: before }));
}
