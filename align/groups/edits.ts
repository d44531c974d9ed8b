// Every change people or runs make to groups, as one closed union. `apply` returns the new state and the inverse,
// so no undo is written by hand (DESIGN, section 3).

import type { CheckCode } from '../quality/checks/types.js';
import type { Shape } from './arrangements.js';
import {
  blank,
  type Draft,
  decided,
  EditError,
  groupAt,
  groupOf,
  groupsAt,
  openDraft,
  put,
  putSegment,
  release,
  remove,
  reshaped,
  sideOf,
} from './draft.js';
import {
  type Group,
  type GroupEvidence,
  type GroupKind,
  isAnchor,
  isLive,
  isOneSided,
  type NoCounterpartReason,
  segmentsOf,
} from './group.js';
import { beadKey } from './renewal.js';
import type { EditContext, EditState, SegmentState } from './state.js';
import { editText, type TextEdit } from './text-edits.js';

/** A bead a run proposes, bound to segments, with the id its group shall have. */
export interface SuggestedGroup {
  readonly groupId: number;
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly kind: GroupKind;
  readonly confidence: number | null;
  readonly evidence: readonly GroupEvidence[];
}

/** A flag of a group that a person looked at and found in order. */
export interface DismissedFlag {
  readonly groupId: number;
  readonly bitextId: number;
  readonly code: CheckCode;
  /** Tells the flag from others of the group, see `flagFingerprint`. */
  readonly fingerprint: string;
  readonly person: string;
  /** ISO time. */
  readonly at: string;
  /** Empty: none was given. */
  readonly reason: string;
}

export type Edit =
  /** Joins segments of both sides into one group, taking them out of the groups they stand in. */
  | {
      readonly type: 'link';
      readonly bitextId: number;
      readonly groupId: number;
      readonly source: readonly number[];
      readonly target: readonly number[];
    }
  /** Dissolves groups; their segments stand free again. */
  | { readonly type: 'unlink'; readonly groupIds: readonly number[] }
  /** Takes segments out of their groups; a group left with one side is dissolved. */
  | { readonly type: 'detach'; readonly bitextId: number; readonly segmentIds: readonly number[] }
  /** Moves a segment into a group, or, where that does not exist yet, into a new one with `partnerId`. */
  | {
      readonly type: 'move';
      readonly bitextId: number;
      readonly segmentId: number;
      readonly toGroupId: number;
      readonly partnerId: number | null;
    }
  /** Gives several groups new segments at once; a group left without a side is dissolved, one not there is made. */
  | { readonly type: 'arrange'; readonly bitextId: number; readonly shapes: readonly Shape[] }
  | { readonly type: 'confirm'; readonly groupIds: readonly number[] }
  | { readonly type: 'unconfirm'; readonly groupIds: readonly number[] }
  /** A reviewer gives confirmed groups back: somebody has to look again. Who confirmed them stays known. */
  | { readonly type: 'return'; readonly groupIds: readonly number[] }
  | { readonly type: 'reject'; readonly groupIds: readonly number[] }
  | { readonly type: 'unreject'; readonly groupIds: readonly number[] }
  /** Says of segments that they have no counterpart, each as a one-sided group of its own. */
  | {
      readonly type: 'leave-unaligned';
      readonly bitextId: number;
      readonly segments: readonly { readonly groupId: number; readonly segmentId: number }[];
      readonly reason: NoCounterpartReason;
    }
  /**
   * Replaces undecided suggestions of a bitext by those of a run; what people decided stays. `replaces` names the groups
   * that give way where a run looked at a part only; without it all do.
   */
  | {
      readonly type: 'suggest';
      readonly bitextId: number;
      readonly runId: number;
      readonly suggestions: readonly SuggestedGroup[];
      readonly replaces?: readonly number[];
    }
  | TextEdit
  /** Sets and takes away bookmarks of sentences. They are no part of the state that groups are in. */
  | { readonly type: 'bookmark'; readonly set: readonly number[]; readonly cleared: readonly number[] }
  /** Says of flags that they are in order, and takes it back. Kept beside the groups, which stay as they are. */
  | { readonly type: 'dismiss'; readonly set: readonly DismissedFlag[]; readonly cleared: readonly DismissedFlag[] }
  /** Puts groups and segments back as they were (`null`: not there). The inverse of every edit. */
  | {
      readonly type: 'restore';
      readonly groups: readonly { readonly groupId: number; readonly group: Group | null }[];
      readonly segments?: readonly { readonly segmentId: number; readonly segment: SegmentState | null }[];
    };

export interface Applied {
  readonly state: EditState;
  /** The `restore` that takes the edit back. */
  readonly inverse: Edit;
  /** Ids of the groups that were made, changed or dissolved, ascending. */
  readonly touched: readonly number[];
  /** Ids of the segments that were made, changed or taken away, ascending. */
  readonly touchedSegments: readonly number[];
}

/**
 * Applies one edit. Pure: the state given is not changed.
 * @throws EditError where the edit names what is not there, or would break an invariant.
 * @example apply(state, {type: 'confirm', groupIds: [7]}, context).inverse // {type: 'restore', groups: [{groupId: 7, group: …}]}
 */
export function apply(state: EditState, edit: Edit, context: EditContext): Applied {
  const draft = openDraft(state, context);
  perform(draft, edit);
  const touched = ascending(draft.before);
  const touchedSegments = ascending(draft.segmentsBefore);
  const groups = touched.map((groupId) => ({ groupId, group: draft.before.get(groupId) ?? null }));
  const segments = touchedSegments.map((id) => ({ segmentId: id, segment: draft.segmentsBefore.get(id) ?? null }));
  const inverse: Edit = segments.length > 0 ? { type: 'restore', groups, segments } : { type: 'restore', groups };
  const next = { ...state, groups: draft.groups, segments: draft.segments };
  return { state: next, inverse, touched, touchedSegments };
}

const ascending = (touched: ReadonlyMap<number, unknown>): readonly number[] =>
  [...touched.keys()].sort((a, b) => a - b);

function perform(draft: Draft, edit: Edit): void {
  switch (edit.type) {
    case 'link':
      return link(draft, edit);
    case 'unlink':
      return each(edit.groupIds, (id) => remove(draft, groupOf(draft, id).id));
    case 'detach':
      return each(edit.segmentIds, (id) => release(draft, edit.bitextId, id));
    case 'move':
      return move(draft, edit);
    case 'arrange':
      return arrange(draft, edit);
    case 'confirm':
      return each(edit.groupIds, (id) => confirm(draft, groupOf(draft, id)));
    case 'unconfirm':
      return each(edit.groupIds, (id) => unconfirm(draft, groupOf(draft, id)));
    case 'return':
      return each(edit.groupIds, (id) => giveBack(draft, groupOf(draft, id)));
    case 'reject':
      return each(edit.groupIds, (id) => reject(draft, groupOf(draft, id)));
    case 'unreject':
      return each(edit.groupIds, (id) => unreject(draft, groupOf(draft, id)));
    case 'leave-unaligned':
      return leaveUnaligned(draft, edit);
    case 'suggest':
      return suggest(draft, edit);
    case 'restore':
      return restore(draft, edit);
    case 'bookmark':
    case 'dismiss':
      return; // kept beside the groups, written with the change
    case 'split':
    case 'join':
    case 'correct':
    case 'restore-original':
    case 'resegment':
      return editText(draft, edit);
  }
}

function each(ids: readonly number[], act: (id: number) => void): void {
  for (const id of ids) act(id);
}

type EditOf<T extends Edit['type']> = Extract<Edit, { type: T }>;

function link(draft: Draft, edit: EditOf<'link'>): void {
  if (edit.source.length === 0 || edit.target.length === 0) {
    throw new EditError('one-sided-link', 'A link needs at least one sentence on both sides.');
  }
  const chosen = new Set([...edit.source, ...edit.target]);
  // A group that lies wholly inside the selection grows into it and keeps its identity (comments, history).
  const inside = groupsAt(draft, edit.bitextId, chosen).filter((g) => segmentsOf(g).every((s) => chosen.has(s)));
  const kept = inside.length === 1 ? inside[0] : undefined;
  if (kept && segmentsOf(kept).length === chosen.size) return confirm(draft, kept);
  for (const segmentId of chosen)
    if (groupAt(draft, edit.bitextId, segmentId) !== kept) release(draft, edit.bitextId, segmentId);
  if (kept) remove(draft, kept.id);
  put(draft, decided(draft, { ...blank(kept?.id ?? edit.groupId, edit.bitextId), ...sides(edit) }));
}

const sides = ({ source, target }: { source: readonly number[]; target: readonly number[] }) => ({ source, target });

function move(draft: Draft, edit: EditOf<'move'>): void {
  const from = groupAt(draft, edit.bitextId, edit.segmentId);
  if (from?.id === edit.toGroupId) return;
  const to = draft.groups.get(edit.toGroupId);
  if (!to && edit.partnerId === null)
    throw new EditError('no-such-group', 'There is no group to move the sentence into.');
  if (to && to.bitextId !== edit.bitextId)
    throw new EditError('other-bitext', 'The group belongs to another pair of texts.');
  release(draft, edit.bitextId, edit.segmentId);
  const side = sideOf(draft, edit.bitextId, edit.segmentId);
  if (!to) {
    const partner = edit.partnerId as number;
    release(draft, edit.bitextId, partner);
    const pair =
      side === 'source'
        ? { source: [edit.segmentId], target: [partner] }
        : { source: [partner], target: [edit.segmentId] };
    return put(draft, { ...blank(edit.toGroupId, edit.bitextId), ...pair });
  }
  const live = draft.groups.get(edit.toGroupId);
  if (!live || !isLive(live)) throw new EditError('no-such-group', 'There is no group to move the sentence into.');
  put(draft, reshaped(draft, { ...live, origin: 'manual', [side]: [...live[side], edit.segmentId] }));
}

function arrange(draft: Draft, edit: EditOf<'arrange'>): void {
  const known = new Map(edit.shapes.map(({ groupId }) => [groupId, draft.groups.get(groupId)]));
  for (const group of known.values()) {
    if (group && (group.bitextId !== edit.bitextId || !isLive(group))) {
      throw new EditError('no-such-group', 'A group of this place is not there any more.');
    }
  }
  for (const groupId of known.keys()) remove(draft, groupId);
  for (const shape of edit.shapes) {
    for (const segmentId of segmentsOf(shape)) release(draft, edit.bitextId, segmentId);
  }
  for (const { groupId, source, target } of edit.shapes) {
    if (source.length === 0 || target.length === 0) continue;
    const group = known.get(groupId) ?? blank(groupId, edit.bitextId);
    put(draft, reshaped(draft, { ...group, origin: 'manual', source, target }));
  }
}

function confirm(draft: Draft, group: Group): void {
  if (group.status === 'confirmed' && !group.changedSince) return;
  unreject(draft, group);
  put(draft, decided(draft, group));
}

function reject(draft: Draft, group: Group): void {
  if (isOneSided(group)) return remove(draft, group.id); // "no counterpart" taken back leaves nothing to remember
  if (group.status !== 'rejected') put(draft, decided(draft, group, 'rejected'));
}

function unconfirm(draft: Draft, group: Group): void {
  if (group.status !== 'confirmed') return;
  if (isOneSided(group)) return remove(draft, group.id);
  put(draft, { ...group, status: 'suggested', decidedBy: null, decidedAt: null, changedSince: false });
}

function giveBack(draft: Draft, group: Group): void {
  if (group.status === 'confirmed' && !isOneSided(group)) put(draft, { ...group, status: 'needs_review' });
}

function unreject(draft: Draft, group: Group): void {
  if (group.status !== 'rejected') return;
  // Suggestions nobody decided on give way to what a person brings back.
  for (const other of groupsAt(draft, group.bitextId, new Set(segmentsOf(group)))) {
    if (!isAnchor(other)) remove(draft, other.id);
  }
  put(draft, { ...group, status: 'suggested', decidedBy: null, decidedAt: null });
}

function leaveUnaligned(draft: Draft, edit: EditOf<'leave-unaligned'>): void {
  for (const { groupId, segmentId } of edit.segments) {
    release(draft, edit.bitextId, segmentId);
    const side = sideOf(draft, edit.bitextId, segmentId);
    put(draft, decided(draft, { ...blank(groupId, edit.bitextId), [side]: [segmentId], reason: edit.reason }));
  }
}

function suggest(draft: Draft, edit: EditOf<'suggest'>): void {
  const groups = [...draft.groups.values()].filter((g) => g.bitextId === edit.bitextId);
  const gives = edit.replaces && new Set(edit.replaces);
  for (const group of groups) if (!isAnchor(group) && (gives?.has(group.id) ?? true)) remove(draft, group.id);
  const rejected = new Set(groups.filter((g) => !isLive(g)).map(beadKey));
  for (const { groupId, ...suggestion } of edit.suggestions) {
    // People may have decided while the run was under way: what they took is left to them.
    // A sentence may have been joined with another as well: what is left of it is not what the run looked at.
    const taken = segmentsOf(suggestion).some((s) => groupAt(draft, edit.bitextId, s) || !draft.segments.has(s));
    if (taken || rejected.has(beadKey(suggestion))) continue;
    put(draft, { ...blank(groupId, edit.bitextId), origin: 'auto', runId: edit.runId, ...suggestion });
  }
}

function restore(draft: Draft, edit: EditOf<'restore'>): void {
  for (const { groupId } of edit.groups) remove(draft, groupId);
  for (const { segmentId, segment } of edit.segments ?? []) putSegment(draft, segmentId, segment);
  refuseOrphans(draft);
  for (const { group } of edit.groups) {
    if (group) put(draft, group);
  }
}

/** A segment that a group holds cannot go away under it. */
function refuseOrphans(draft: Draft): void {
  if (![...draft.segmentsBefore.keys()].some((id) => !draft.segments.has(id))) return;
  for (const group of draft.groups.values()) {
    if (segmentsOf(group).some((id) => draft.segmentsBefore.has(id) && !draft.segments.has(id))) {
      throw new EditError('segment-taken', 'A sentence of this change stands in another group by now.');
    }
  }
}
