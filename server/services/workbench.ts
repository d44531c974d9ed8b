// Reads what the workbench shows: rows laid out from the placements of all segments, texts for the window only.
import { type Concord, concords } from '../../align/groups/concord.js';
import { passes, type RowFilterName } from '../../align/groups/row-filter.js';
import type { Row } from '../../align/groups/rows.js';
import type { UnitMember } from '../../align/groups/units.js';
import type { Span } from '../../align/types.js';
import { type Bitext, insertBitext, listBitexts } from '../../db/bitexts.js';
import { listBookmarks } from '../../db/bookmarks.js';
import { nextToRedo, nextToUndo } from '../../db/changes.js';
import type { Collection } from '../../db/collections.js';
import { countDismissals } from '../../db/dismissals.js';
import { type DocumentSummary, listDocuments } from '../../db/documents.js';
import { currentFlags, flaggedGroupIds } from '../../db/flags.js';
import type { Db } from '../../db/open.js';
import { listSegments } from '../../db/segments.js';
import { type GroupHead, groupEvidence, listMembers, segmentTexts } from '../../db/workbench.js';
import { InvalidInput } from '../errors.js';
import { find } from './finding.js';
import { type Placing, placingOf } from './placing.js';
import { requireCollection } from './required.js';

/** Texts of so many segments together are shown on one page. */
const SHORT_SEGMENTS = 400;

/** How many rows one page shows: all of short texts; of long ones as many as make about 200 KB, whatever is beside. */
export const windowRows = (view: Pick<View, 'columns'>): number =>
  view.columns.reduce((n, d) => n + d.segmentCount, 0) <= SHORT_SEGMENTS
    ? SHORT_SEGMENTS
    : Math.floor(200 / view.columns.length);

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
  readonly filter: RowFilter;
}

/** Which rows a person wants to see; `find` counts with `show: 'found'` only. */
export interface RowFilter {
  readonly show: RowFilterName;
  readonly find: string;
  readonly regex: boolean;
}

export const ALL_ROWS: RowFilter = { show: 'all', find: '', regex: false };

/** All rows of a view, without texts. */
export interface Layout extends Placing {
  /** What the other pairs say of groups; of most, nothing. */
  readonly concords: ReadonlyMap<number, Concord>;
  readonly bookmarks: ReadonlySet<number>;
  /** Groups with flags that somebody found in order, and how many. */
  readonly dismissed: ReadonlyMap<number, number>;
  /** Groups that a check flagged; known only where the view asks for them. */
  readonly flagged: ReadonlySet<number>;
  /** Where what was looked for stands, by segment; empty where nothing was. */
  readonly found: ReadonlyMap<number, readonly Span[]>;
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
  filter: RowFilter = ALL_ROWS,
): Promise<View> {
  const collection = await requireCollection(db, collectionId);
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
  return { collection, documents, columns, bitexts, sideBitexts, fromRow: Math.max(0, fromRow), filter };
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
  const documentIds = view.columns.map((d) => d.id);
  const bitextIds = view.bitexts.map((b) => b.id);
  const placing = await placingOf(db, { collectionId: view.collection.id, documentIds, bitextIds });
  const said = await concordsOf(db, view, placing.members, placing.heads);
  return { ...placing, concords: said, ...(await askedFor(db, view)) };
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

/** Bookmarks, flags and findings, as far as the view asks for them. */
async function askedFor(db: Db, view: View): Promise<Pick<Layout, 'bookmarks' | 'dismissed' | 'flagged' | 'found'>> {
  const { show, find: words, regex } = view.filter;
  const documentIds = view.columns.map((d) => d.id);
  const bitextIds = view.bitexts.map((b) => b.id);
  const language = new Map(view.columns.map((d) => [d.id, d.language]));
  const texts = show === 'found' ? await listSegments(db, documentIds) : [];
  const searched = texts.map((s) => ({ id: s.id, text: s.text, language: language.get(s.documentId) ?? 'und' }));
  return {
    bookmarks: new Set(await listBookmarks(db, documentIds)),
    dismissed: await countDismissals(db, bitextIds),
    flagged: new Set(show === 'flagged' ? await flaggedGroupIds(db, bitextIds) : []),
    found: await find(searched, { words, regex }),
  };
}

/** The rows that pass the filter of a view. */
export function filteredRows(view: View, layout: Layout): readonly Row[] {
  const { show } = view.filter;
  if (show === 'all') return layout.rows;
  const group = (id: number) => {
    const head = layout.heads.get(id);
    const contradicted = (layout.concords.get(id)?.against.length ?? 0) > 0;
    return head ? { ...head, contradicted, flagged: layout.flagged.has(id) } : null;
  };
  const state = {
    group,
    bookmarked: (id: number) => layout.bookmarks.has(id),
    found: (id: number) => layout.found.has(id),
  };
  return layout.rows.filter((row) => passes(row, show, state));
}

/** The rows in the window of a view. */
export const rowsInView = (view: View, layout: Layout): readonly Row[] =>
  filteredRows(view, layout).slice(view.fromRow, view.fromRow + windowRows(view));

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
