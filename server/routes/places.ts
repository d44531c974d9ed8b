import { z } from 'zod';
import type { Context } from '../context.js';
import { NotFound } from '../errors.js';
import { id, idList, parse, pathId } from '../input.js';
import { backTo } from '../respond.js';
import { layOut, openView } from '../services/workbench.js';

/** Rows shown above the place, so that it is read in its surroundings. */
const ROWS_BEFORE = 3;

const query = z.union([
  z.object({ columns: idList.default([]), segment: id }),
  z.object({ columns: idList.default([]), number: id, column: id }),
]);

/** `GET /collections/:id/places?number=57&column=3` or `?segment=812`: leads to the row of a sentence. */
export async function show(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const wanted = parse(query, c.req.query());
  const view = await openView(db, pathId(c), wanted.columns, 0);
  const layout = await layOut(db, view);
  const isWanted = (segmentId: number, number: number) =>
    'segment' in wanted
      ? segmentId === wanted.segment
      : number === wanted.number && layout.documentOf.get(segmentId) === wanted.column;
  const [segmentId] = [...layout.numbers].find(([one, number]) => isWanted(one, number)) ?? [];
  const at = layout.rows.findIndex((row) => row.kind !== 'elsewhere' && row.cells.flat().includes(segmentId ?? 0));
  const row = layout.rows[at];
  if (segmentId === undefined || !row) throw new NotFound('no-such-sentence', 'There is no sentence of that number.');
  const columns = view.columns.map((d) => d.id).join(',');
  const from = Math.max(0, at - ROWS_BEFORE);
  return backTo(c, `/collections/${view.collection.id}?columns=${columns}&from=${from}#segment-${segmentId}`);
}
