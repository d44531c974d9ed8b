// The Rows view: the lead document in its own order, every other document beside it, nothing hidden.
import { longestAscent } from './longest-ascent.js';
import { type Unit, type UnitMember, units } from './units.js';

/** One row: the segment ids of each column, and how it stands among the others. */
export interface Row {
  /** The segment that names the row: the first lead segment, or the only one. Unique among rows. */
  readonly key: number;
  /**
   * `unit`: joined segments, shown where the first lead segment stands. `single`: a segment joined with nothing, in its
   * own place. `elsewhere`: a lead segment that belongs to a unit shown at another row, `home`.
   */
  readonly kind: 'unit' | 'single' | 'elsewhere';
  readonly cells: readonly (readonly number[])[];
  readonly groupIds: readonly number[];
  /** The key of the row where an `elsewhere` segment is shown. */
  readonly home: number | null;
}

export interface RowLayout {
  readonly rows: readonly Row[];
  /** Segments shown away from the order of their own document. */
  readonly crossing: ReadonlySet<number>;
}

/**
 * Lays segments out in rows.
 * @param columns segment ids per document in document order; the first column leads
 * @param groups live groups between the first column and the others (or among the others)
 * Every segment of every column stands in exactly one row that is not `elsewhere`. O(n log n).
 */
export function layOutRows(columns: readonly (readonly number[])[], groups: Iterable<UnitMember>): RowLayout {
  const columnOf = new Map<number, number>();
  columns.forEach((ids, column) => {
    for (const id of ids) columnOf.set(id, column);
  });
  const ordinal = new Map<number, number>();
  for (const ids of columns) {
    ids.forEach((id, i) => {
      ordinal.set(id, i);
    });
  }

  const rowOf = new Map<number, Row>();
  const inTextOrder = (a: number, b: number) => (ordinal.get(a) ?? 0) - (ordinal.get(b) ?? 0);
  for (const unit of unitsOf(columns.length, groups)) {
    const cells = columns.map((): number[] => []);
    let first: number | undefined;
    let known = 0;
    for (const id of unit.segmentIds) {
      const column = columnOf.get(id);
      if (column === undefined) continue;
      cells[column]?.push(id);
      first ??= id;
      known++;
    }
    for (const cell of cells) if (cell.length > 1) cell.sort(inTextOrder);
    const key = cells[0]?.[0] ?? first;
    if (key === undefined) continue;
    const row: Row = { key, kind: known > 1 ? 'unit' : 'single', cells, groupIds: unit.groupIds, home: null };
    for (const cell of cells) for (const id of cell) rowOf.set(id, row);
  }

  const placed: Row[] = [];
  const single = (id: number): Row => ({
    key: id,
    kind: 'single',
    cells: columns.map((_, column) => (column === columnOf.get(id) ? [id] : [])),
    groupIds: rowOf.get(id)?.groupIds ?? [],
    home: null,
  });
  const shown = new Set<Row>();
  const lead = columns[0] ?? [];
  lead.forEach((id, i) => {
    const row = rowOf.get(id);
    if (!row || row.kind === 'single') placed.push(single(id));
    else if (!shown.has(row)) {
      shown.add(row);
      placed.push(row);
    } else if (rowOf.get(lead[i - 1] as number) !== row) {
      placed.push({ ...single(id), kind: 'elsewhere', groupIds: [], home: row.key });
    }
  });

  return insertOthers(columns, placed, rowOf, single);
}

/** Between two texts there is one bitext, in which a segment stands once: every group is a unit of its own. */
function unitsOf(columnCount: number, groups: Iterable<UnitMember>): Iterable<Unit> {
  if (columnCount > 2) return units(groups);
  return [...groups].map(({ id, source, target }) => ({ segmentIds: [...source, ...target], groupIds: [id] }));
}

/** Puts what the lead column does not bring into place: between its neighbours in its own document. */
function insertOthers(
  columns: readonly (readonly number[])[],
  placed: readonly Row[],
  rowOf: ReadonlyMap<number, Row>,
  single: (id: number) => Row,
): RowLayout {
  const crossing = new Set<number>();
  let rows = placed;
  for (const ids of columns.slice(1)) {
    const position = new Map(rows.map((row, i) => [row, i]));
    const shownAt = (id: number): number | undefined => position.get(rowOf.get(id) as Row);
    const inRows = ids.filter((id) => position.has(rowOf.get(id) as Row));
    const steady = new Set(longestAscent(inRows, (id) => shownAt(id) as number));
    for (const id of inRows) if (!steady.has(id)) crossing.add(id);

    // Free segments between two steady neighbours are spread evenly over the rows between those.
    const after = new Map<number, Row[]>();
    let anchor = -1;
    let run: Row[] = [];
    const spread = (end: number) => {
      run.forEach((row, i) => {
        const at = anchor + Math.ceil(((i + 0.5) * (end - anchor - 1)) / run.length);
        after.set(at, [...(after.get(at) ?? []), row]);
      });
      run = [];
      anchor = end;
    };
    const done = new Set<Row>();
    for (const id of ids) {
      const row = rowOf.get(id);
      const at = row && position.get(row);
      if (at !== undefined) {
        if (steady.has(id) && at !== anchor) spread(at);
        continue;
      }
      const own = row && row.kind === 'unit' ? row : single(id);
      if (!done.has(own)) run.push(own);
      done.add(own);
    }
    spread(rows.length);
    const all = [...(after.get(-1) ?? [])];
    rows.forEach((row, i) => {
      all.push(row, ...(after.get(i) ?? []));
    });
    rows = all;
  }
  return { rows, crossing };
}
