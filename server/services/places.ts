// Where a group or a sentence stands on the screen: the address that opens the texts there.
import { findGroups } from '../../db/groups.js';
import type { Db } from '../../db/open.js';
import { NotFound } from '../errors.js';
import { requireBitext } from './required.js';
import { layOut, openView } from './workbench.js';

/** Rows shown above the place, so that it is read in its surroundings. */
const ROWS_BEFORE = 5;

/** The address of a segment in the view of a bitext. @throws NotFound */
export async function placeOfSegment(db: Db, bitextId: number, segmentId: number): Promise<string> {
  const bitext = await requireBitext(db, bitextId);
  const columns = [bitext.sourceDocumentId, bitext.targetDocumentId];
  const layout = await layOut(db, await openView(db, bitext.collectionId, columns, 0));
  const index = layout.rows.findIndex((row) => row.kind !== 'elsewhere' && row.cells.flat().includes(segmentId));
  const from = Math.max(0, index - ROWS_BEFORE);
  return `/collections/${bitext.collectionId}?columns=${columns.join(',')}&from=${from}#segment-${segmentId}`;
}

/** The address of a group: that of its first sentence. @throws NotFound */
export async function placeOfGroup(db: Db, groupId: number): Promise<string> {
  const [group] = await findGroups(db, [groupId]);
  const segmentId = group?.source[0] ?? group?.target[0];
  if (!group || segmentId === undefined) {
    throw new NotFound('no-such-group', 'This group is not there any more. It is shown as it is now.');
  }
  return placeOfSegment(db, group.bitextId, segmentId);
}
