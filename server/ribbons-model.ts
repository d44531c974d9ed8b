// From what the database holds to what the ribbons show: whole texts and all groups, without rows.

import type { Db } from '../db/open.js';
import { listSegments } from '../db/segments.js';
import type { Ribbon, RibbonsModel, RibbonsStateModel } from '../views/ribbons/model.js';
import type { Ui } from '../views/ui.js';
import { historyState, type Layout, layOut, type View } from './services/workbench.js';
import { columnModels } from './workbench-model.js';

/** Everything the ribbons page shows. */
export async function ribbonsModel(db: Db, ui: Ui, view: View): Promise<RibbonsModel> {
  const segments = await listSegments(
    db,
    view.columns.map((d) => d.id),
  );
  const chosen = columnModels(view);
  const columns = inScreenOrder(chosen).map((column) => ({
    column,
    segments: segments
      .filter((s) => s.documentId === column.documentId)
      .map(({ id, text }, i) => ({ id, number: i + 1, text })),
  }));
  return { columns, chosen, client: crypto.randomUUID(), ...(await ribbonsState(db, ui, view)) };
}

/** The groups, and what can be undone: what changes. */
export async function ribbonsState(db: Db, ui: Ui, view: View): Promise<RibbonsStateModel> {
  const layout = await layOut(db, view);
  return {
    collection: view.collection,
    ribbons: ribbonsOf(layout),
    seen: layout.seen,
    ...(await historyState(db, view.collection.id, ui.actor)),
  };
}

/** The leading text stands between the others where there are three, so that every group joins neighbours. */
function inScreenOrder<T>(columns: readonly T[]): readonly T[] {
  const [lead, first, ...rest] = columns;
  return columns.length === 3 ? [first as T, lead as T, ...rest] : columns;
}

function ribbonsOf(layout: Layout): readonly Ribbon[] {
  return [...layout.members.values()].flatMap(({ id, source, target }) => {
    const head = layout.heads.get(id);
    if (!head || source.length === 0 || target.length === 0) return [];
    const of = [...source, ...target];
    return [{ id, status: head.status, crossing: of.some((s) => layout.crossing.has(s)) ? 1 : 0, of }];
  });
}
