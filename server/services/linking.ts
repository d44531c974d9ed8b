// What a person does to groups in the workbench, each one change. Ids come from outside and are checked in changeGroups.
import type { Edit } from '../../align/groups/edits.js';
import { type NoCounterpartReason, segmentsOf } from '../../align/groups/group.js';
import { type Bitext, listBitexts } from '../../db/bitexts.js';
import { findGroupIdsAt, findGroups } from '../../db/groups.js';
import { takeIds } from '../../db/ids.js';
import { neighbours } from '../../db/neighbours.js';
import type { Db } from '../../db/open.js';
import { findSegments, type Segment } from '../../db/segments.js';
import { InvalidInput } from '../errors.js';
import { type ChangeRequest, type ChangeResult, changeGroups } from './change.js';
import { requireBitext, requireGroup } from './required.js';

/** The sentences a person chose, and the bitexts they had in view. Ids from outside, not checked yet. */
export interface Chosen {
  readonly segmentIds: readonly number[];
  readonly bitextIds: readonly number[];
}

/**
 * Links the chosen segments: one group in every shown bitext on both sides of which something is chosen. Over three
 * columns that is two groups, under one change.
 */
export function link(db: Db, request: ChangeRequest, input: Chosen): Promise<ChangeResult> {
  return changeGroups(db, request, async (trx) => {
    const segments = await knownSegments(trx, input.segmentIds);
    const bitexts = await bitextsInView(trx, request.collectionId, input.bitextIds);
    const beads = bitexts
      .map((b) => ({
        bitextId: b.id,
        source: idsIn(segments, b.sourceDocumentId),
        target: idsIn(segments, b.targetDocumentId),
      }))
      .filter((bead) => bead.source.length > 0 && bead.target.length > 0);
    if (beads.length === 0) {
      throw new InvalidInput('one-sided-link', 'Choose at least one sentence in two of the texts, then link.');
    }
    const first = await takeIds(trx, 'alignment_group', beads.length);
    return { edits: beads.map((bead, i): Edit => ({ type: 'link', groupId: first + i, ...bead })) };
  });
}

/** Says of the chosen segments that they have no counterpart, in every shown bitext they belong to. */
export function leaveUnaligned(
  db: Db,
  request: ChangeRequest,
  input: Chosen & { readonly reason: NoCounterpartReason },
): Promise<ChangeResult> {
  return changeGroups(db, request, async (trx) => {
    const segments = await knownSegments(trx, input.segmentIds);
    const bitexts = await bitextsInView(trx, request.collectionId, input.bitextIds);
    const held = new Map<number, ReadonlySet<number>>();
    for (const { id } of bitexts) held.set(id, await heldIn(trx, id, input.segmentIds));
    const isOpen = (bitext: Bitext, s: Segment) => isSideOf(bitext, s) && !held.get(bitext.id)?.has(s.id);
    const edits: Edit[] = [];
    for (const bitext of bitexts) {
      // What is aligned with one text and open in another is settled where it is open; the aligned side is not undone.
      const meant = (s: Segment) => isSideOf(bitext, s) && (isOpen(bitext, s) || !bitexts.some((b) => isOpen(b, s)));
      const ids = segments.filter(meant).map((s) => s.id);
      if (ids.length === 0) continue;
      const first = await takeIds(trx, 'alignment_group', ids.length);
      const left = ids.map((segmentId, i) => ({ groupId: first + i, segmentId }));
      edits.push({ type: 'leave-unaligned', bitextId: bitext.id, segments: left, reason: input.reason });
    }
    if (edits.length === 0) throw new InvalidInput('nothing-chosen', 'Choose at least one sentence first.');
    return { edits };
  });
}

/** Which of the segments stand in a live group of a bitext. */
async function heldIn(trx: Db, bitextId: number, segmentIds: readonly number[]): Promise<ReadonlySet<number>> {
  const groups = await findGroups(trx, await findGroupIdsAt(trx, [bitextId], segmentIds));
  return new Set(groups.flatMap(segmentsOf));
}

/** Takes the chosen segments out of their groups in the shown bitexts. */
export function unlink(db: Db, request: ChangeRequest, input: Chosen): Promise<ChangeResult> {
  return changeGroups(db, request, async (trx) => {
    const segments = await knownSegments(trx, input.segmentIds);
    const bitexts = await bitextsInView(trx, request.collectionId, input.bitextIds);
    const edits = bitexts.map((bitext): Edit => {
      const segmentIds = segments.filter((s) => isSideOf(bitext, s)).map((s) => s.id);
      return { type: 'detach', bitextId: bitext.id, segmentIds };
    });
    if (segments.length === 0) throw new InvalidInput('nothing-chosen', 'Choose at least one sentence first.');
    return { edits };
  });
}

/** Makes one simple edit of one group. @throws NotFound */
export function editGroup(
  db: Db,
  request: Omit<ChangeRequest, 'collectionId'>,
  groupId: number,
  type: 'unlink' | 'confirm' | 'unconfirm' | 'reject' | 'unreject',
): Promise<ChangeResult> {
  return editGroups(db, request, [groupId], type);
}

/** Makes one simple edit of several groups of one collection, as one change. @throws NotFound */
export async function editGroups(
  db: Db,
  request: Omit<ChangeRequest, 'collectionId'>,
  groupIds: readonly number[],
  type: 'unlink' | 'confirm' | 'unconfirm' | 'reject' | 'unreject',
): Promise<ChangeResult> {
  const { bitextId } = await requireGroup(db, groupIds[0] ?? 0);
  const bitext = await requireBitext(db, bitextId);
  return changeGroups(db, { ...request, collectionId: bitext.collectionId }, async () => ({
    edits: [{ type, groupIds }],
  }));
}

/**
 * Moves a segment into the group before or after its own. Before and after are meant in the order of the *other*
 * text: up from a group goes to whatever the sentence before that group's first counterpart belongs to; a free
 * sentence goes to the group of its own neighbour.
 */
export function move(
  db: Db,
  request: ChangeRequest,
  input: { readonly segmentId: number; readonly bitextId: number; readonly direction: 'up' | 'down' },
): Promise<ChangeResult> {
  return changeGroups(db, request, async (trx) => {
    const [segment] = await knownSegments(trx, [input.segmentId]);
    const [bitext] = await bitextsInView(trx, request.collectionId, [input.bitextId]);
    if (!segment || !bitext || !isSideOf(bitext, segment)) {
      throw new InvalidInput('other-document', 'The sentence does not belong to this pair of texts.');
    }
    const partnerId = await destination(trx, bitext, segment, input.direction);
    if (partnerId === null) {
      throw new InvalidInput('no-neighbour', 'There is no sentence in that direction to move to.');
    }
    const [existing] = await findGroupIdsAt(trx, [bitext.id], [partnerId]);
    const toGroupId = existing ?? (await takeIds(trx, 'alignment_group'));
    const edit: Edit = { type: 'move', bitextId: bitext.id, segmentId: segment.id, toGroupId, partnerId };
    return { edits: [edit] };
  });
}

/** The segment of the other text whose group the moved segment shall join. */
async function destination(
  trx: Db,
  bitext: Bitext,
  segment: Segment,
  direction: 'up' | 'down',
): Promise<number | null> {
  const [groupId] = await findGroupIdsAt(trx, [bitext.id], [segment.id]);
  const [group] = groupId === undefined ? [] : await findGroups(trx, [groupId]);
  const counterparts = group ? (segment.documentId === bitext.sourceDocumentId ? group.target : group.source) : [];
  const edge = direction === 'up' ? counterparts[0] : counterparts.at(-1);
  if (edge !== undefined) return neighbours(trx, edge)[direction]();
  return neighbours(trx, segment.id).counterpart(bitext.id, direction);
}

async function knownSegments(trx: Db, ids: readonly number[]): Promise<readonly Segment[]> {
  const segments = await findSegments(trx, ids);
  if (segments.length !== new Set(ids).size) {
    throw new InvalidInput('no-such-segment', 'A chosen sentence does not exist. Reload the page and choose again.');
  }
  return segments;
}

async function bitextsInView(trx: Db, collectionId: number, ids: readonly number[]): Promise<readonly Bitext[]> {
  const bitexts = (await listBitexts(trx, collectionId)).filter((b) => ids.includes(b.id));
  if (bitexts.length !== new Set(ids).size || bitexts.length === 0) {
    throw new InvalidInput('other-collection', 'This belongs to another collection. Reload the page and choose again.');
  }
  return bitexts;
}

const idsIn = (segments: readonly Segment[], documentId: number) =>
  segments.filter((s) => s.documentId === documentId).map((s) => s.id);

const isSideOf = (bitext: Bitext, segment: Segment) =>
  segment.documentId === bitext.sourceDocumentId || segment.documentId === bitext.targetDocumentId;
