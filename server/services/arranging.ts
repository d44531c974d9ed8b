// Gestures over neighbouring groups: merge, split, swap, shift, in every shown bitext of the sentence, as one change.
import { type Arrangement, arrangement, type Place } from '../../align/groups/arrangements.js';
import type { Edit } from '../../align/groups/edits.js';
import type { Bitext } from '../../db/bitexts.js';
import { takeIds } from '../../db/ids.js';
import type { Db } from '../../db/open.js';
import { listGroupHeads, listPlacements, type Placement } from '../../db/workbench.js';
import { InvalidInput } from '../errors.js';
import { type ChangeRequest, type ChangeResult, changeGroups } from './change.js';

/**
 * Arranges the groups around a sentence.
 * @param bitexts those in view; the ones the sentence does not belong to are left alone
 * @throws InvalidInput `nothing-to-arrange` where the gesture makes no sense there
 */
export function arrange(
  db: Db,
  request: ChangeRequest,
  input: { readonly segmentId: number; readonly bitexts: readonly Bitext[]; readonly kind: Arrangement },
): Promise<ChangeResult> {
  return changeGroups(db, request, async (trx) => {
    const edits: Edit[] = [];
    for (const bitext of input.bitexts) {
      const edit = await arrangeIn(trx, bitext, input.segmentId, input.kind);
      if (edit) edits.push(edit);
    }
    if (edits.length === 0) {
      throw new InvalidInput('nothing-to-arrange', 'There is no neighbouring group here to do that with.');
    }
    return { edits };
  });
}

async function arrangeIn(trx: Db, bitext: Bitext, segmentId: number, kind: Arrangement): Promise<Edit | null> {
  const documents = [bitext.sourceDocumentId, bitext.targetDocumentId];
  const placements = await listPlacements(trx, documents, [bitext.id]);
  const hand = placements.find((p) => p.segmentId === segmentId)?.documentId;
  if (hand === undefined) return null;
  const heads = await listGroupHeads(trx, [bitext.id]);
  const confirmed = new Set(heads.filter((g) => g.status === 'confirmed').map((g) => g.id));
  const places = ladder(placements, hand, confirmed);
  const own = placements.filter((p) => p.documentId === hand).map((p) => p.segmentId);
  const ladderIn = { places, own, segmentId, newGroupId: 0 };
  const fresh = await takeIds(trx, 'alignment_group', places.length + 1);
  const shapes = arrangement(kind, ladderIn)
    .map((place) => ({ ...place, groupId: place.groupId > 0 ? place.groupId : fresh - place.groupId }))
    .map(({ groupId, own: mine, other }) =>
      hand === bitext.sourceDocumentId
        ? { groupId, source: mine, target: other }
        : { groupId, source: other, target: mine },
    );
  return shapes.length > 0 ? { type: 'arrange', bitextId: bitext.id, shapes } : null;
}

/**
 * The places of a bitext in the order of the text that is not in hand. Free sentences get ids 0, -1, -2, … until it is
 * known which become groups; 0 is kept for the group that a split makes.
 */
function ladder(placements: readonly Placement[], hand: number, confirmed: ReadonlySet<number>): readonly Place[] {
  const places = new Map<number, { groupId: number; own: number[]; other: number[]; confirmed: boolean }>();
  let free = -1;
  for (const { segmentId, groupId } of placements.filter((p) => p.documentId !== hand)) {
    const id = groupId ?? free--;
    const place = places.get(id) ?? { groupId: id, own: [], other: [], confirmed: confirmed.has(id) };
    place.other.push(segmentId);
    places.set(id, place);
  }
  for (const { segmentId, groupId } of placements.filter((p) => p.documentId === hand)) {
    if (groupId !== null) places.get(groupId)?.own.push(segmentId);
  }
  return [...places.values()];
}
