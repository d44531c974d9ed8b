// A layout brought forward: only what stands between the nearest cuts around a change is laid out anew.
import { layOutRows, type Row, type RowLayout } from './rows.js';
import type { UnitMember } from './units.js';

/** What changed since a layout was made, and all there is now. */
export interface Revision {
  /** The columns as they are now. */
  readonly columns: readonly (readonly number[])[];
  /** The live groups as they are now, by id. */
  readonly groups: ReadonlyMap<number, UnitMember>;
  /** Groups that were made, taken away, or have other segments than before. */
  readonly groupIds: readonly number[];
  /** The segments these groups hold or held, and those that were made, taken away or moved. */
  readonly segmentIds: ReadonlySet<number>;
}

/**
 * The layout that `layOutRows(columns, groups)` gives, at the cost of the rows between the nearest cuts around what
 * changed; the other rows are the same objects as before.
 */
export function reviseRows(known: RowLayout, revision: Revision): RowLayout {
  const stretch = touchedRows(known, withNeighbours(revision));
  const old = known.rows.slice(stretch.start, stretch.end);
  const columns = revision.columns.map((ids, column) => ids.slice(...between(known, stretch, ids, column)));
  const layout = layOutRows(columns, groupsOf(old, revision));
  if (old.length === known.rows.length) return layout;
  return {
    rows: [...known.rows.slice(0, stretch.start), ...layout.rows, ...known.rows.slice(stretch.end)],
    crossing: revisedCrossing(known.crossing, old, layout.crossing),
    cuts: revisedCuts(known.cuts, stretch, layout.cuts),
  };
}

/** The segments that changed; of those that are new, their neighbours, since they stand in no row yet. */
function withNeighbours({ columns, segmentIds }: Revision): ReadonlySet<number> {
  const all = new Set(segmentIds);
  for (const ids of columns) {
    ids.forEach((id, i) => {
      if (!segmentIds.has(id)) return;
      for (const beside of [ids[i - 1], ids[i + 1]]) if (beside !== undefined) all.add(beside);
    });
  }
  return all;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** From after the last cut above the first row that holds one of the segments to the first cut below the last such row. */
function touchedRows({ rows, cuts }: RowLayout, segmentIds: ReadonlySet<number>): Stretch {
  const isTouched = (row: Row) => row.cells.some((cell) => cell.some((id) => segmentIds.has(id)));
  let start = rows.findIndex(isTouched);
  let last = rows.findLastIndex(isTouched);
  if (start < 0) [start, last] = [0, rows.length - 1];
  while (start > 0 && cuts[start - 1] === 0) start--;
  let end = last + 1;
  while (end < rows.length && cuts[end] === 0) end++;
  return { start, end: Math.min(rows.length, end + 1) };
}

/** The part of a column between the cuts that bound a stretch. The rows at cuts hold every column, and did not change. */
function between(known: RowLayout, stretch: Stretch, ids: readonly number[], column: number): [number, number] {
  const above = stretch.start === 0 ? undefined : known.rows[stretch.start - 1]?.cells[column]?.at(-1);
  const below = stretch.end === known.rows.length ? undefined : known.rows[stretch.end - 1]?.cells[column]?.at(-1);
  return [above === undefined ? 0 : ids.indexOf(above) + 1, below === undefined ? ids.length : ids.indexOf(below) + 1];
}

/** The groups that stand in rows now: those that stood there, and those that changed. */
function groupsOf(rows: readonly Row[], { groups, groupIds }: Revision): readonly UnitMember[] {
  const ids = new Set([...rows.flatMap((row) => row.groupIds), ...groupIds]);
  return [...ids].flatMap((id) => groups.get(id) ?? []);
}

function revisedCrossing(
  known: ReadonlySet<number>,
  old: readonly Row[],
  now: ReadonlySet<number>,
): ReadonlySet<number> {
  const gone = old.flatMap((row) => row.cells.flat()).filter((id) => known.has(id));
  if (gone.length === now.size && gone.every((id) => now.has(id))) return known;
  const crossing = new Set(known);
  for (const id of gone) crossing.delete(id);
  for (const id of now) crossing.add(id);
  return crossing;
}

function revisedCuts(known: Uint8Array, { start, end }: Stretch, now: Uint8Array): Uint8Array {
  const cuts = new Uint8Array(known.length - (end - start) + now.length);
  cuts.set(known.subarray(0, start));
  cuts.set(now, start);
  cuts.set(known.subarray(end), start + now.length);
  return cuts;
}
