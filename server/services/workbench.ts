// Reads what the workbench shows: rows laid out from the placements of all segments, texts for the window only.
import { type Concord, concords } from '../../align/groups/concord.js';
import { layOutRows, type Row } from '../../align/groups/rows.js';
import type { UnitMember } from '../../align/groups/units.js';
import { type Bitext, insertBitext, listBitexts } from '../../db/bitexts.js';
import { latestChangeId, nextToRedo, nextToUndo } from '../../db/changes.js';
import { type Collection, findCollection } from '../../db/collections.js';
import { type DocumentSummary, listDocuments } from '../../db/documents.js';
import { currentFlags } from '../../db/flags.js';
import type { Db } from '../../db/open.js';
import {
  type GroupHead,
  groupEvidence,
  listGroupHeads,
  listMembers,
  listPlacements,
  segmentTexts,
} from '../../db/workbench.js';
import { InvalidInput, NotFound } from '../errors.js';

/** How many rows one page of the workbench shows. */
export const WINDOW_ROWS = 200;

/** What a person has in view: documents side by side, the first leading, and from which row on. */
export interface View {
  readonly collection: Collection;
  readonly documents: readonly DocumentSummary[];
  readonly columns: readonly DocumentSummary[];
  /** The bitext of the first column with each other column, in the order of the columns. */
  readonly bitexts: readonly Bitext[];
  /** The bitexts among the other columns: not shown, but they confirm or contradict what is. */
  readonly sideBitexts: readonly Bitext[];
  readonly fromRow: number;
}

/** All rows of a view, without texts. */
export interface Layout {
  readonly rows: readonly Row[];
  readonly crossing: ReadonlySet<number>;
  readonly heads: ReadonlyMap<number, GroupHead>;
  readonly members: ReadonlyMap<number, UnitMember>;
  /** Number of each segment within its document, from 1. */
  readonly numbers: ReadonlyMap<number, number>;
  /** The change that touched the text of a segment last, where one did. */
  readonly revised: ReadonlyMap<number, number>;
  readonly documentOf: ReadonlyMap<number, number>;
  /** What the other pairs say of groups; of most, nothing. */
  readonly concords: ReadonlyMap<number, Concord>;
  /** The newest change the layout shows. */
  readonly seen: number;
}

/**
 * Finds out what is in view. Bitexts that do not exist yet (two versions side by side) are made.
 * @param columnIds documents to show, the leading one first; empty: the pivot and all versions (two at most)
 * @throws NotFound, InvalidInput where a column is not a document of the collection
 */
export async function openView(
  db: Db,
  collectionId: number,
  columnIds: readonly number[],
  fromRow: number,
): Promise<View> {
  const collection = await findCollection(db, collectionId);
  if (!collection)
    throw new NotFound('no-such-collection', 'There is no such collection. Choose one from the library.');
  const documents = await listDocuments(db, collectionId);
  const chosen = columnIds.length > 0 ? columnIds : documents.slice(0, 3).map((d) => d.id);
  const columns = [...new Set(chosen)].flatMap((id) => documents.filter((d) => d.id === id));
  if (columns.length !== new Set(chosen).size || columns.length < 2) {
    throw new InvalidInput('columns', 'Choose at least two texts of this collection to set side by side.');
  }
  const [lead, ...others] = columns as [DocumentSummary, ...DocumentSummary[]];
  const known = await listBitexts(db, collectionId);
  const bitexts: Bitext[] = [];
  for (const other of others) bitexts.push(await bitextOf(db, known, lead, other));
  const otherIds = new Set(others.map((d) => d.id));
  const sideBitexts = known.filter((b) => otherIds.has(b.sourceDocumentId) && otherIds.has(b.targetDocumentId));
  return { collection, documents, columns, bitexts, sideBitexts, fromRow: Math.max(0, fromRow) };
}

async function bitextOf(db: Db, known: readonly Bitext[], a: DocumentSummary, b: DocumentSummary): Promise<Bitext> {
  const [source, target] = a.position < b.position ? [a, b] : [b, a];
  const found = known.find((t) => t.sourceDocumentId === source.id && t.targetDocumentId === target.id);
  if (found) return found;
  const { collectionId } = source;
  return db
    .transaction()
    .execute((trx) => insertBitext(trx, { collectionId, sourceDocumentId: source.id, targetDocumentId: target.id }));
}

/** Lays out all rows of a view. */
export async function layOut(db: Db, view: View): Promise<Layout> {
  const bitextIds = view.bitexts.map((b) => b.id);
  const seen = await latestChangeId(db, view.collection.id);
  const placements = await listPlacements(
    db,
    view.columns.map((d) => d.id),
    bitextIds,
  );
  const heads = new Map((await listGroupHeads(db, bitextIds)).map((g) => [g.id, g]));
  const columns = new Map<number, number[]>(view.columns.map((d) => [d.id, []]));
  const members = new Map<number, { id: number; source: number[]; target: number[] }>();
  const numbers = new Map<number, number>();
  const documentOf = new Map<number, number>();
  const revised = new Map<number, number>();
  for (const { segmentId, documentId, groupId, side, revision } of placements) {
    if (!numbers.has(segmentId)) {
      const column = columns.get(documentId) as number[];
      column.push(segmentId);
      numbers.set(segmentId, column.length);
      documentOf.set(segmentId, documentId);
      if (revision > 0) revised.set(segmentId, revision);
    }
    if (groupId === null || side === null) continue;
    if (!members.has(groupId)) members.set(groupId, { id: groupId, source: [], target: [] });
    members.get(groupId)?.[side].push(segmentId);
  }
  const { rows, crossing } = layOutRows([...columns.values()], members.values());
  const said = await concordsOf(db, view, members, heads);
  return { rows, crossing, heads, members, numbers, revised, documentOf, concords: said, seen };
}

/** What the pairs in view, and those among the other columns, say of one another. */
async function concordsOf(
  db: Db,
  view: View,
  members: ReadonlyMap<number, UnitMember>,
  heads: ReadonlyMap<number, GroupHead>,
): Promise<ReadonlyMap<number, Concord>> {
  if (view.sideBitexts.length === 0) return new Map();
  const side = await listMembers(
    db,
    view.sideBitexts.map((b) => b.id),
  );
  if (side.length === 0) return new Map();
  const bitexts = new Map([...view.bitexts, ...view.sideBitexts].map((b) => [b.id, b]));
  const shown = [...members.values()].map((m) => ({ ...m, bitextId: heads.get(m.id)?.bitextId ?? 0 }));
  const paired = [...shown, ...side].flatMap(({ bitextId, ...member }) => {
    const bitext = bitexts.get(bitextId);
    if (!bitext) return [];
    const { sourceDocumentId, targetDocumentId } = bitext;
    return [{ ...member, sourceDocumentId, targetDocumentId }];
  });
  return concords(paired);
}

/** The rows in the window of a view. */
export const rowsInView = (view: View, layout: Layout): readonly Row[] =>
  layout.rows.slice(view.fromRow, view.fromRow + WINDOW_ROWS);

/** The texts of the segments in rows, and the evidence and the flags of their groups. */
export async function detailsOf(db: Db, rows: readonly Row[]) {
  const [segmentIds, groupIds] = [
    new Set(rows.flatMap((r) => r.cells.flat())),
    new Set(rows.flatMap((r) => r.groupIds)),
  ];
  return {
    texts: await segmentTexts(db, [...segmentIds]),
    evidence: await groupEvidence(db, [...groupIds]),
    flags: await currentFlags(db, [...groupIds]),
  };
}

/** Whether the person can undo and redo in a collection. */
export async function historyState(db: Db, collectionId: number, actor: string) {
  return {
    canUndo: (await nextToUndo(db, collectionId, actor)) !== null,
    canRedo: (await nextToRedo(db, collectionId, actor)) !== null,
  };
}
