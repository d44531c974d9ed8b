// The working copy of a state while an edit is made: groups by id, and which live group holds which segment.
import { type Group, isLive, isOneSided, segmentsOf } from './group.js';
import type { EditContext, EditState, SegmentState } from './state.js';

/** An edit that cannot be made; `code` is stable, `message` says why. */
export class EditError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export const noSuchSegment = () =>
  new EditError('no-such-segment', 'This sentence is not there any more. It was joined with another or split.');

export interface Draft {
  readonly state: EditState;
  readonly context: EditContext;
  readonly groups: Map<number, Group>;
  readonly segments: Map<number, SegmentState>;
  /** `bitextId:segmentId` to the id of the live group that holds the segment. */
  readonly holders: Map<string, number>;
  /** The groups touched so far, as they were. */
  readonly before: Map<number, Group | null>;
  /** The segments touched so far, as they were. */
  readonly segmentsBefore: Map<number, SegmentState | null>;
}

const place = (bitextId: number, segmentId: number): string => `${bitextId}:${segmentId}`;

export function openDraft(state: EditState, context: EditContext): Draft {
  const copies = { groups: new Map(state.groups), segments: new Map(state.segments) };
  const draft: Draft = { state, context, ...copies, holders: new Map(), before: new Map(), segmentsBefore: new Map() };
  for (const group of state.groups.values()) claim(draft, group);
  return draft;
}

/** The group of that id. @throws EditError `no-such-group` */
export function groupOf(draft: Draft, id: number): Group {
  const group = draft.groups.get(id);
  if (!group) throw new EditError('no-such-group', `There is no group ${id} any more.`);
  return group;
}

/** The live group that holds a segment in a bitext. */
export function groupAt(draft: Draft, bitextId: number, segmentId: number): Group | undefined {
  const id = draft.holders.get(place(bitextId, segmentId));
  return id === undefined ? undefined : draft.groups.get(id);
}

/** The live groups that hold any of the segments. */
export function groupsAt(draft: Draft, bitextId: number, segmentIds: Iterable<number>): readonly Group[] {
  const found = new Set<Group>();
  for (const segmentId of segmentIds) {
    const group = groupAt(draft, bitextId, segmentId);
    if (group) found.add(group);
  }
  return [...found];
}

/** The side of a bitext a segment stands on. @throws EditError `other-document` `no-such-segment` */
export function sideOf(draft: Draft, bitextId: number, segmentId: number): 'source' | 'target' {
  const bitext = draft.state.bitexts.get(bitextId);
  const documentId = draft.segments.get(segmentId)?.documentId;
  if (documentId === undefined) throw noSuchSegment();
  if (bitext && documentId === bitext.sourceDocumentId) return 'source';
  if (bitext && documentId === bitext.targetDocumentId) return 'target';
  throw new EditError('other-document', 'A chosen sentence does not belong to this pair of texts.');
}

/** A group of that id with nothing in it yet. */
export function blank(id: number, bitextId: number): Group {
  const nothing = { confidence: null, evidence: [], reason: null, runId: null, decidedBy: null, decidedAt: null };
  const fresh = { status: 'suggested', kind: 'full', origin: 'manual', changedSince: false, revision: 0 } as const;
  return { id, bitextId, source: [], target: [], ...fresh, ...nothing };
}

/** The group as decided by the person who makes this edit. */
export function decided(draft: Draft, group: Group, status: 'confirmed' | 'rejected' = 'confirmed'): Group {
  return { ...group, status, decidedBy: draft.context.actor, decidedAt: draft.context.now, changedSince: false };
}

/** A group whose segments changed: what the machine thought of it no longer holds. */
export function reshaped(draft: Draft, group: Group): Group {
  const changed = { ...group, confidence: null, evidence: [] };
  return group.status === 'confirmed' ? decided(draft, changed) : changed;
}

/** Takes a segment out of its group; a group left with one side is dissolved. */
export function release(draft: Draft, bitextId: number, segmentId: number): void {
  const group = groupAt(draft, bitextId, segmentId);
  if (!group) return;
  const without = (ids: readonly number[]) => ids.filter((id) => id !== segmentId);
  const rest = { ...group, source: without(group.source), target: without(group.target) };
  if (rest.source.length === 0 || rest.target.length === 0) remove(draft, group.id);
  else put(draft, reshaped(draft, rest));
}

/** Stores a group, replacing the one of its id. @throws EditError where a segment is taken or foreign */
export function put(draft: Draft, group: Group): void {
  for (const side of ['source', 'target'] as const) {
    for (const segmentId of group[side]) {
      if (sideOf(draft, group.bitextId, segmentId) !== side) {
        throw new EditError('wrong-side', 'A chosen sentence stands on the other side of this pair of texts.');
      }
    }
  }
  remove(draft, group.id);
  const sides = { source: inOrder(draft, group.source), target: inOrder(draft, group.target) };
  if (isOneSided(group) && group.reason === null) {
    throw new EditError('one-sided-link', 'A link needs at least one sentence on both sides.');
  }
  const reason = isOneSided(group) ? group.reason : null;
  const next = { ...group, ...sides, reason, revision: draft.context.changeId };
  claim(draft, next);
  draft.groups.set(group.id, next);
}

/** Puts a segment at its place, or takes it away (`null`). Its groups are the caller's to mend. */
export function putSegment(draft: Draft, id: number, segment: SegmentState | null): void {
  if (!draft.segmentsBefore.has(id)) draft.segmentsBefore.set(id, draft.state.segments.get(id) ?? null);
  if (segment) draft.segments.set(id, segment);
  else draft.segments.delete(id);
}

/** Dissolves a group, if it is there. */
export function remove(draft: Draft, id: number): void {
  if (!draft.before.has(id)) draft.before.set(id, draft.state.groups.get(id) ?? null);
  const group = draft.groups.get(id);
  draft.groups.delete(id);
  if (!group || !isLive(group)) return;
  for (const segmentId of segmentsOf(group)) draft.holders.delete(place(group.bitextId, segmentId));
}

function claim(draft: Draft, group: Group): void {
  if (!isLive(group)) return;
  for (const segmentId of segmentsOf(group)) {
    const key = place(group.bitextId, segmentId);
    const holder = draft.holders.get(key);
    if (holder !== undefined && holder !== group.id) {
      throw new EditError('segment-taken', 'A sentence of this group stands in another group by now.');
    }
    draft.holders.set(key, group.id);
  }
}

function inOrder(draft: Draft, segmentIds: readonly number[]): readonly number[] {
  const start = (id: number) => draft.segments.get(id)?.start ?? 0;
  return [...new Set(segmentIds)].sort((a, b) => start(a) - start(b));
}
