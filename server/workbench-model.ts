// From what the database holds to what the workbench shows.
import { marksOf } from '../align/groups/marks.js';
import type { Row } from '../align/groups/rows.js';
import { quantities } from '../align/text/quantities.js';
import { latestJobs } from '../db/jobs.js';
import type { Db } from '../db/open.js';
import { latestRuns } from '../db/runs.js';
import type { GroupHead } from '../db/workbench.js';
import { pairName } from '../views/text.js';
import type { Ui } from '../views/ui.js';
import type {
  BlockModel,
  CellModel,
  ColumnModel,
  GroupModel,
  RowModel,
  WorkbenchModel,
} from '../views/workbench/model.js';
import {
  detailsOf,
  filteredRows,
  historyState,
  type Layout,
  layOut,
  rowsInView,
  type View,
  windowRows,
} from './services/workbench.js';

type Details = Awaited<ReturnType<typeof detailsOf>>;

/** Everything the workbench page shows of a view. */
export async function workbenchModel(db: Db, ui: Ui, view: View, known?: Layout): Promise<WorkbenchModel> {
  const layout = known ?? (await layOut(db, view));
  const shown = rowsInView(view, layout);
  const details = await detailsOf(db, shown);
  return { ...(await surroundings(db, ui, view, layout)), rows: rowModels(view, layout, shown, details) };
}

/** All of the model but the rows. */
export async function surroundings(db: Db, ui: Ui, view: View, layout: Layout): Promise<Omit<WorkbenchModel, 'rows'>> {
  const jobs = await latestJobs(db, view.collection.id);
  const bitextIds = view.bitexts.map((b) => b.id);
  const runs = await latestRuns(db, bitextIds);
  return {
    collection: view.collection,
    documents: view.documents,
    columns: columnModels(view),
    pairs: view.bitexts.map((b) => ({
      bitextId: b.id,
      pair: pairOf(view, b.id),
      recipe: runs.get(b.id)?.recipe ?? null,
    })),
    window: { from: view.fromRow, size: windowRows(view), total: filteredRows(view, layout).length },
    filter: view.filter,
    jobs: jobs
      .filter((job) => view.bitexts.some((b) => b.id === job.bitextId))
      .map((job) => ({ ...job, pair: pairOf(view, job.bitextId ?? 0), message: jobMessage(ui, job.message) })),
    progress: progressOf(view, layout),
    seen: layout.seen,
    client: crypto.randomUUID(),
    ...(await historyState(db, view.collection.id, ui.actor)),
  };
}

/** How many segments are decided, suggested and left, over the bitexts in view. */
function progressOf(view: View, layout: Layout): WorkbenchModel['progress'] {
  const count = { decided: 0, suggested: 0 };
  for (const { id, source, target } of layout.members.values()) {
    const state = layout.heads.get(id)?.status === 'confirmed' ? 'decided' : 'suggested';
    count[state] += source.length + target.length;
  }
  const size = (documentId: number) => layout.columns.get(documentId)?.length ?? 0;
  const total = view.bitexts.reduce((n, b) => n + size(b.sourceDocumentId) + size(b.targetDocumentId), 0);
  return { ...count, free: Math.max(0, total - count.decided - count.suggested) };
}

/** A finished run stores the number of its groups; everything else is a sentence already. */
function jobMessage(ui: Ui, message: string | null): string | null {
  return message !== null && /^\d+$/.test(message) ? ui.t('job.groups', { count: Number(message) }) : message;
}

/** The rows as they are drawn. */
export function rowModels(view: View, layout: Layout, rows: readonly Row[], details: Details): readonly RowModel[] {
  const columns = columnModels(view);
  const numberOf = (key: number) => (layout.rowIndex.get(key) ?? -1) + 1;
  return rows.map((row) => {
    const heads = row.groupIds.flatMap((id) => layout.heads.get(id) ?? []);
    const marks = rowMarks(view, layout, row, details);
    const cells = columns.map((column) => cellModel(view, layout, row, column, heads, details, marks));
    const home = row.home === null ? null : { key: row.home, number: numberOf(row.home) };
    return {
      key: row.key,
      number: numberOf(row.key),
      kind: row.kind,
      home,
      state: stateOf(row, heads),
      cells,
      place: placeOf(view, row),
    };
  });
}

function placeOf({ filter, collection, columns }: View, { key }: Row): string | null {
  if (filter.show === 'all') return null;
  return `/collections/${collection.id}/places?columns=${columns.map((d) => d.id).join(',')}&segment=${key}`;
}

function stateOf(row: Row, heads: readonly GroupHead[]): RowModel['state'] {
  if (row.kind === 'elsewhere') return 'done';
  if (heads.length === 0) return 'free';
  return heads.every((g) => g.status === 'confirmed' && !g.changedSince) ? 'done' : 'open';
}

function cellModel(
  view: View,
  layout: Layout,
  row: Row,
  column: ColumnModel,
  heads: readonly GroupHead[],
  { texts, evidence, flags }: Details,
  marks: ReturnType<typeof marksOf>,
): CellModel {
  const ids = row.cells[column.index] ?? [];
  const segment = (id: number) => ({
    id,
    number: layout.numbers.get(id) ?? 0,
    text: texts.get(id)?.text ?? '',
    crossing: layout.crossing.has(id),
    corrected: texts.get(id)?.corrected ?? false,
    marks: marks.get(id) ?? [],
    hits: layout.found.get(id) ?? [],
    bookmarked: layout.bookmarks.has(id),
  });
  if (column.index === 0) {
    const blocks = ids.length > 0 ? [{ group: null, segments: ids.map(segment) }] : [];
    return { column, blocks };
  }
  const mine = heads.filter((g) => g.bitextId === column.bitextId);
  const blocks: BlockModel[] = mine.map((head) => {
    const held = membersOf(layout, head.id);
    const group = groupModel(view, layout, head, mine.length > 1, { texts, evidence, flags });
    return { group, segments: ids.filter((id) => held.has(id)).map(segment) };
  });
  const grouped = new Set(mine.flatMap((head) => [...membersOf(layout, head.id)]));
  for (const id of ids) if (!grouped.has(id)) blocks.push({ group: null, segments: [segment(id)] });
  return { column, blocks };
}

function membersOf(layout: Layout, groupId: number): ReadonlySet<number> {
  const member = layout.members.get(groupId);
  return new Set([...(member?.source ?? []), ...(member?.target ?? [])]);
}

function groupModel(view: View, layout: Layout, head: GroupHead, oneOfSeveral: boolean, details: Details): GroupModel {
  const lead = view.columns[0]?.id;
  const flags = details.flags.get(head.id) ?? [];
  const leadIds = [...membersOf(layout, head.id)].filter((id) => layout.documentOf.get(id) === lead);
  const languages = (ids: readonly number[] = []) =>
    ids.flatMap((id) => view.documents.find((d) => d.id === id)?.language ?? []);
  return {
    id: head.id,
    bitextId: head.bitextId,
    pair: pairOf(view, head.bitextId),
    status: head.status,
    confidence: head.confidence,
    reason: head.reason,
    changedSince: head.changedSince,
    evidence: (details.evidence.get(head.id) ?? []).map((e) => e.kind),
    flags: flags.filter(({ inOrder }) => inOrder === null),
    flagsInOrder: flags.filter(({ inOrder }) => inOrder !== null).length,
    lengthRatio: lengthRatio(layout, head, details.texts),
    through: languages(layout.concords.get(head.id)?.through),
    against: languages(layout.concords.get(head.id)?.against),
    leadNumbers: oneOfSeveral ? leadIds.map((id) => layout.numbers.get(id) ?? 0) : [],
  };
}

/** What the texts of a row have in common, marked with one index over all columns. */
function rowMarks(view: View, layout: Layout, row: Row, { texts, evidence }: Details): ReturnType<typeof marksOf> {
  const found = row.groupIds.flatMap((id) => evidence.get(id) ?? []);
  if (found.length === 0) return new Map();
  const language = new Map(view.columns.map((d) => [d.id, d.language]));
  const marked = row.cells.flat().map((id) => {
    const text = texts.get(id)?.text ?? '';
    const { dates } = quantities(text, language.get(layout.documentOf.get(id) ?? 0) ?? 'und');
    return [id, { text, dates }] as const;
  });
  const heaviestFirst = [...found].sort((a, b) => b.weightNats - a.weightNats);
  return marksOf(heaviestFirst, row.cells.flat(), new Map(marked));
}

/** Characters of the target side to one of the source side; null where a side is empty. */
function lengthRatio(layout: Layout, head: GroupHead, texts: Details['texts']): number | null {
  const member = layout.members.get(head.id);
  const length = (ids: readonly number[] = []) => ids.reduce((n, id) => n + (texts.get(id)?.text.length ?? 0), 0);
  const [source, target] = [length(member?.source), length(member?.target)];
  return source > 0 && target > 0 ? target / source : null;
}

/** The columns of a view, the leading one first. */
export function columnModels(view: View): readonly ColumnModel[] {
  return view.columns.map((document, index) => ({
    index,
    documentId: document.id,
    language: document.language,
    title: document.title,
    role: document.role,
    bitextId: index === 0 ? null : (view.bitexts[index - 1]?.id ?? null),
  }));
}

/** `tr–az`: the languages of a bitext, source first. */
function pairOf(view: View, bitextId: number): string {
  const bitext = view.bitexts.find((b) => b.id === bitextId);
  const language = (id: number | undefined) => view.documents.find((d) => d.id === id)?.language ?? '';
  return pairName(language(bitext?.sourceDocumentId), language(bitext?.targetDocumentId));
}
