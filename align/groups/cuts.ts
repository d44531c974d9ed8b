// Where a layout of rows falls apart into pieces that know nothing of each other.
import type { Row } from './rows.js';

/** Where each segment stands: its column, and its index there. */
export type Places = ReadonlyMap<number, { readonly column: number; readonly at: number }>;

/**
 * For each row 1 where the layout can be cut after it, else 0. It can where the rows so far hold the beginning of every
 * column and nothing else, and the row itself ends each of these beginnings without a gap. Then:
 *
 * - no unit reaches over the cut, so rows and their order are told by each piece alone;
 * - the values whose longest ascent tells what crosses are all less above than below, and patience sorting goes on below
 *   from where it stopped above: the ascent of the whole is that of the pieces one after the other;
 * - the last row above is steady in every column, so free segments are spread between neighbours of the same piece.
 *
 * So the layout of the whole is the layouts of the pieces, one after the other. O(n).
 */
export function cutsOf(rows: readonly Row[], places: Places, columnCount: number): Uint8Array {
  const cuts = new Uint8Array(rows.length);
  const held = new Array<number>(columnCount).fill(0);
  const furthest = new Array<number>(columnCount).fill(-1);
  const at = (id: number | undefined) => (id === undefined ? -1 : (places.get(id)?.at ?? -1));
  rows.forEach(({ kind, cells }, i) => {
    if (kind === 'elsewhere') return;
    let closes = 1;
    cells.forEach((cell, column) => {
      const last = at(cell.at(-1));
      held[column] = (held[column] as number) + cell.length;
      furthest[column] = Math.max(furthest[column] as number, last);
      const isBeginning = held[column] === (furthest[column] as number) + 1;
      const endsIt = cell.length > 0 && last === furthest[column] && last - at(cell[0]) === cell.length - 1;
      if (!isBeginning || !endsIt) closes = 0;
    });
    cuts[i] = closes;
  });
  return cuts;
}
