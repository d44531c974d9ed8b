// The Rows view: the lead document in its own order, every other document beside it, nothing hidden.
import { cutsOf, type Places } from './cuts.js';
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
  /** Whether the layout falls apart after each row: 1 where what is above and below can be laid out alone (`cuts.ts`). */
  readonly cuts: Uint8Array;
}

/**
 * Lays segments out in rows.
 * @param columns segment ids per document in document order; the first column leads
 * @param groups live groups between the first column and the others (or among the others), in any order
 * Every segment of every column stands in exactly one row that is not `elsewhere`. O(n log n).
 */
export function layOutRows(columns: readonly (readonly number[])[], groups: Iterable<UnitMember>): RowLayout {
  const places = placesOf(columns);
  const rowOf = unitRows(columns, places, groups);
  const single = (id: number): Row => ({
    key: id,
    kind: 'single',
    cells: columns.map((_, column) => (column === places.get(id)?.column ? [id] : [])),
    groupIds: rowOf.get(id)?.groupIds ?? [],
    home: null,
  });
  const placed = leadRows(columns[0] ?? [], rowOf, single);
  const { rows, crossing } = insertOthers(columns, placed, rowOf, single);
  return { rows, crossing, cuts: cutsOf(rows, places, columns.length) };
}

/** Where each segment stands: its column, and its index there. */
function placesOf(columns: readonly (readonly number[])[]): Places {
  const places = new Map<number, { readonly column: number; readonly at: number }>();
  columns.forEach((ids, column) => {
    ids.forEach((id, at) => {
      places.set(id, { column, at });
    });
  });
  return places;
}

/** The row of every segment that stands in a group. */
function unitRows(
  columns: readonly (readonly number[])[],
  places: Places,
  groups: Iterable<UnitMember>,
): ReadonlyMap<number, Row> {
  const at = (id: number) => places.get(id)?.at ?? -1;
  const members = new Map<number, UnitMember>();
  const known = [...groups];
  if (columns.length > 2) for (const group of known) members.set(group.id, group);
  const inTextOrder = (a: number, b: number) => {
    const [one, other] = [a, b].map((id) => places.get(members.get(id)?.target[0] ?? members.get(id)?.source[0] ?? -1));
    return (one?.column ?? -1) - (other?.column ?? -1) || (one?.at ?? -1) - (other?.at ?? -1) || a - b;
  };
  const rowOf = new Map<number, Row>();
  for (const unit of unitsOf(columns.length, known)) {
    const cells = columns.map((): number[] => []);
    let count = 0;
    for (const id of unit.segmentIds) {
      const place = places.get(id);
      if (!place) continue;
      cells[place.column]?.push(id);
      count++;
    }
    for (const cell of cells) if (cell.length > 1) cell.sort((a, b) => at(a) - at(b));
    const key = cells.find((cell) => cell.length > 0)?.[0];
    if (key === undefined) continue;
    // Groups of one row stand in the order of their texts, however they came to be known.
    const groupIds = unit.groupIds.length > 1 ? [...unit.groupIds].sort(inTextOrder) : unit.groupIds;
    const row: Row = { key, kind: count > 1 ? 'unit' : 'single', cells, groupIds, home: null };
    for (const cell of cells) for (const id of cell) rowOf.set(id, row);
  }
  return rowOf;
}

/** The rows that the leading text brings, in its order. */
function leadRows(
  lead: readonly number[],
  rowOf: ReadonlyMap<number, Row>,
  single: (id: number) => Row,
): readonly Row[] {
  const placed: Row[] = [];
  const shown = new Set<Row>();
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
  return placed;
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
): Pick<RowLayout, 'rows' | 'crossing'> {
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
