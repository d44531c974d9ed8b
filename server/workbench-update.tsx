// How every change in the workbench is answered: the rows that differ, or without script the page again.
import { longestAscent } from '../align/groups/longest-ascent.js';
import type { Row } from '../align/groups/rows.js';
import type { Db } from '../db/open.js';
import { errorText, type Ui } from '../views/ui.js';
import type { ConflictModel } from '../views/workbench/conflict.js';
import { type NumbersUpdate, type RowsUpdate, WorkbenchPartials } from '../views/workbench/partials.js';
import { viewQuery } from '../views/workbench/workbench-page.js';
import { conflictModel } from './conflicts.js';
import type { Context } from './context.js';
import { Conflict, UserError } from './errors.js';
import type { Gesture } from './input.js';
import { withRefresh } from './refreshes.js';
import { asksForPartials, backTo } from './respond.js';
import { answerInQueue } from './routes/queue.js';
import { answerInRibbons } from './routes/ribbons.js';
import type { ChangeRequest, ChangeResult } from './services/change.js';
import { detailsOf, type Layout, layOut, openView, rowsInView, type View, windowRows } from './services/workbench.js';
import { rowModels, surroundings, workbenchModel } from './workbench-model.js';

/** More changed rows than this are sent as one list. */
const MAX_SINGLE_ROWS = 40;

/**
 * Makes a change and answers with what it changed on the page. A conflict answers 409 with the rows as they are now.
 * @param wanted makes the change; is told who asks, when, and what they had seen
 */
export async function answerChange(
  c: Context,
  collectionId: number,
  gesture: Gesture,
  wanted: (request: ChangeRequest, view: View) => Promise<ChangeResult>,
): Promise<Response> {
  const act = withRefresh(c, collectionId, gesture, wanted);
  if (gesture.view === 'ribbons') return answerInRibbons(c, collectionId, gesture, act);
  if (gesture.view === 'queue') return answerInQueue(c, collectionId, gesture, act);
  const { db, now } = c.get('services');
  const ui = c.get('ui');
  const view = await openView(db, collectionId, gesture.columns, gesture.from, gesture);
  const before = await layOut(db, view);
  const request = { collectionId, actor: ui.actor, now: now(), seen: gesture.seen, client: gesture.client };
  try {
    const result = await act(request, view);
    if (!asksForPartials(c)) return backTo(c, pageOf(view, result, before));
    // What others changed after the person last looked is shown whole.
    const current = gesture.seen === before.seen ? before : null;
    const count = Math.max(result.groups.length, result.segments.length);
    const { html } = await renderUpdate(db, ui, view, current, ui.t('workbench.changed', { count }), {
      conflict: null,
    });
    return c.html(html);
  } catch (error) {
    if (!(error instanceof UserError) || !asksForPartials(c)) throw error;
    const stale = error instanceof Conflict;
    const after = await layOut(db, view);
    const conflict = stale ? await conflictModel(c, error, { collectionId, gesture, seen: after.seen }) : null;
    const problem = { error: true, conflict };
    const { html } = await renderUpdate(db, ui, view, stale ? null : before, errorText(ui, error), problem);
    return c.html(html, error.status);
  }
}

/** What a person is told beside the rows. */
interface Problem {
  readonly error?: boolean;
  readonly conflict?: ConflictModel | null;
}

/** The partials that bring a page from `before` (null: unknown) to the state now. */
export async function renderUpdate(
  db: Db,
  ui: Ui,
  view: View,
  before: Layout | null,
  message: string,
  problem: Problem = {},
): Promise<{ readonly html: string; readonly after: Layout }> {
  const after = await layOut(db, view);
  const difference = before ? differingRows(rowsInView(view, before), rowsInView(view, after), before, after) : null;
  const said = { ui, message, ...problem };
  if (!difference) {
    const model = await workbenchModel(db, ui, view, after);
    return { after, html: String(<WorkbenchPartials {...said} model={model} update={{ kind: 'all' }} />) };
  }
  const rows = [...difference.changed, ...difference.inserted.flatMap((run) => run.rows)];
  const models = new Map(rowModels(view, after, rows, await detailsOf(db, rows)).map((row) => [row.key, row]));
  const drawn = (list: readonly Row[]) => list.flatMap((row) => models.get(row.key) ?? []);
  const update: RowsUpdate = {
    kind: 'some',
    base: before?.seen ?? 0,
    removed: difference.removed,
    changed: drawn(difference.changed),
    inserted: difference.inserted.map((run) => ({ after: run.after, rows: drawn(run.rows) })),
    numbers: newNumbers(difference.staying, before ?? after, after),
  };
  const model = { ...(await surroundings(db, ui, view, after)), rows: [] };
  return { after, html: String(<WorkbenchPartials {...said} model={model} update={update} />) };
}

/** The part of a layout that rows show beside their segments. */
type Shown = Pick<
  Layout,
  'heads' | 'crossing' | 'concords' | 'numbers' | 'rowIndex' | 'revised' | 'bookmarks' | 'dismissed'
>;

interface Difference {
  readonly removed: readonly number[];
  readonly changed: readonly Row[];
  /** Rows that show what they showed, if perhaps under other numbers. */
  readonly staying: readonly Row[];
  readonly inserted: readonly { readonly after: number | null; readonly rows: readonly Row[] }[];
}

/**
 * What must be done to rows of a page to bring them to another state; null where it is simpler to send them all.
 * Rows that stay keep their order, since a swap finds its place by a row that was there before; as few as can be are
 * taken away and put in anew.
 */
export function differingRows(
  before: readonly Row[],
  after: readonly Row[],
  oldLayout: Shown,
  newLayout: Shown,
): Difference | null {
  const old = new Map(before.map((row, at) => [row.key, { row, at }]));
  const known = after.filter((row) => old.has(row.key));
  const staying = new Set(longestAscent(known, (row) => old.get(row.key)?.at ?? 0).map((row) => row.key));
  const changed: Row[] = [];
  const same: Row[] = [];
  for (const row of known) {
    const was = old.get(row.key)?.row;
    if (!was || !staying.has(row.key)) continue;
    (signature(was, oldLayout) === signature(row, newLayout) ? same : changed).push(row);
  }
  const inserted: { after: number | null; rows: Row[] }[] = [];
  let last: number | null = null;
  for (const row of after) {
    if (staying.has(row.key)) {
      last = row.key;
      continue;
    }
    const run = inserted.at(-1);
    if (run && run.after === last) run.rows.push(row);
    else inserted.push({ after: last, rows: [row] });
  }
  const removed = before.filter((row) => !staying.has(row.key)).map((row) => row.key);
  const many = changed.length + inserted.reduce((n, run) => n + run.rows.length, 0) + removed.length;
  return many > MAX_SINGLE_ROWS ? null : { removed, changed, staying: same, inserted };
}

/** The rows and segments that stand under other numbers than before. An insertion far above moves all of them. */
export function newNumbers(rows: readonly Row[], before: Shown, after: Shown): NumbersUpdate {
  const moved = (now: number | undefined, was: number | undefined) => (now !== undefined && now !== was ? now : null);
  const found = { rows: [] as [number, number][], segments: [] as [number, number][] };
  for (const { key, cells } of rows) {
    const at = moved(after.rowIndex.get(key), before.rowIndex.get(key));
    if (at !== null) found.rows.push([key, at + 1]);
    for (const id of cells.flat()) {
      const number = moved(after.numbers.get(id), before.numbers.get(id));
      if (number !== null) found.segments.push([id, number]);
    }
  }
  return found;
}

/**
 * Everything a row shows that can change, as one string. Its own numbers are left out: they travel alone. A group is
 * told by its revision, which every change moves; this runs over every row of the page, twice for each change.
 */
function signature(row: Row, layout: Shown): string {
  const groups = row.groupIds.map((id) => {
    const said = layout.concords.get(id);
    const inOrder = layout.dismissed.get(id) ?? '';
    return `${id}@${layout.heads.get(id)?.revision}.${inOrder}${said ? JSON.stringify(said) : ''}`;
  });
  // Where a row holds several groups, each names the numbers of its sentences.
  const isNamed = row.groupIds.length > 1;
  const cells = row.cells.map((ids) =>
    ids.map((id) => {
      const marks = `${layout.crossing.has(id) ? 'x' : ''}${layout.bookmarks.has(id) ? 'b' : ''}`;
      return `${id}.${isNamed ? layout.numbers.get(id) : ''}.${layout.revised.get(id) ?? ''}${marks}`;
    }),
  );
  const home = row.home === null ? '' : `${row.home}#${layout.rowIndex.get(row.home)}`;
  return `${row.kind} ${home} ${cells.join('|')} ${groups}`;
}

/** The page after a plain form, at the first row that changed. */
function pageOf(view: View, result: ChangeResult, layout: Layout): string {
  const touched = new Set(result.segments.map((s) => s.segmentId));
  for (const { before, after } of result.groups) {
    for (const id of [...(before?.source ?? []), ...(after?.source ?? [])]) touched.add(id);
  }
  const index = layout.rows.findIndex((r) => r.cells.flat().some((id) => touched.has(id)));
  const size = windowRows(view);
  const inView = index < 0 || (index >= view.fromRow && index < view.fromRow + size);
  const from = inView ? view.fromRow : Math.floor(index / size) * size;
  const query = viewQuery({
    columns: view.columns.map((d, i) => ({ ...d, index: i, documentId: d.id, bitextId: null })),
    window: { from, size: 0, total: 0 },
  });
  const row = layout.rows[index];
  return `/collections/${view.collection.id}?${query}${row ? `#row-${row.key}` : ''}`;
}
