// From what the database holds to what the queue shows.
import type { Db } from '../db/open.js';
import type { CardModel, QueueModel, SideModel } from '../views/queue/model.js';
import type { Ui } from '../views/ui.js';
import { pace, surroundingSegments, waiting } from './services/queue.js';
import { detailsOf, historyState, type Layout, layOut, type View } from './services/workbench.js';
import { columnModels, rowModels } from './workbench-model.js';

/** Where a person is in the queue: what they passed over, and since when they sit there. */
export interface Sitting {
  readonly skipped: readonly number[];
  /** ISO 8601; null: from now on. */
  readonly since: string | null;
}

/**
 * The queue as it stands.
 * @param first a group to show before all others, if it waits (what an undo brought back)
 */
export async function queueModel(
  db: Db,
  ui: Ui,
  view: View,
  sitting: Sitting & { readonly now: string; readonly first?: number },
): Promise<QueueModel> {
  const layout = await layOut(db, view);
  const all = waiting(layout);
  const passed = new Set(sitting.skipped);
  const first = sitting.first !== undefined && all.includes(sitting.first) ? sitting.first : undefined;
  const next = first ?? all.find((id) => !passed.has(id));
  const since = sitting.since ?? sitting.now;
  const { id: collectionId } = view.collection;
  return {
    collection: view.collection,
    columns: columnModels(view),
    card: next === undefined ? null : ((await cardModels(db, view, layout, [next]))[0] ?? null),
    left: all.filter((id) => !passed.has(id)).length,
    skipped: sitting.skipped.filter((id) => all.includes(id) && id !== first),
    groups: progress(layout, all),
    sitting: { since, ...(await pace(db, { collectionId, actor: ui.actor, since, now: sitting.now })) },
    seen: layout.seen,
    client: crypto.randomUUID(),
    ...(await historyState(db, collectionId, ui.actor)),
  };
}

const progress = (layout: Layout, waitingIds: readonly number[]): QueueModel['groups'] => ({
  decided: layout.heads.size - waitingIds.length,
  total: layout.heads.size,
});

/** How many groups of a view are decided, and of how many. */
export async function queueProgress(db: Db, view: View): Promise<QueueModel['groups']> {
  const layout = await layOut(db, view);
  return progress(layout, waiting(layout));
}

/** Groups as cards, each in its surroundings. */
export async function cardModels(
  db: Db,
  view: View,
  layout: Layout,
  groupIds: readonly number[],
): Promise<readonly CardModel[]> {
  const rows = groupIds.flatMap((id) => {
    const member = layout.members.get(id);
    if (!member) return [];
    const ids = [...member.source, ...member.target];
    const cells = view.columns.map((d) => ids.filter((s) => layout.documentOf.get(s) === d.id));
    return [{ key: ids[0] ?? 0, kind: 'unit' as const, cells, groupIds: [id], home: null }];
  });
  const around = rows.map((row) => row.cells.map((ids) => surroundingSegments(layout, ids)));
  const context = around.map((cells, i) => {
    const extra = cells.flatMap(({ before, after }) => [...before, ...after]);
    return { ...(rows[i] as (typeof rows)[number]), cells: [extra], groupIds: [] };
  });
  const details = await detailsOf(db, [...rows, ...context]);
  const sentence = (id: number) => ({
    id,
    number: layout.numbers.get(id) ?? 0,
    text: details.texts.get(id)?.text ?? '',
  });
  return rowModels(view, layout, rows, details).flatMap((row, i) => {
    const group = row.cells.flatMap((cell) => cell.blocks).find((block) => block.group)?.group;
    if (!group) return [];
    const sides = row.cells.flatMap((cell, column): SideModel[] => {
      const segments = cell.blocks.flatMap((block) => block.segments);
      const beside = around[i]?.[column];
      if (segments.length === 0 || !beside) return [];
      const [before, after] = [beside.before.map(sentence), beside.after.map(sentence)];
      return [{ column: cell.column, before, segments, after }];
    });
    return [{ group, sides }];
  });
}
