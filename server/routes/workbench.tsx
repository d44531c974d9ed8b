import { z } from 'zod';
import { ENCODINGS } from '../../align/formats/names.js';
import { WorkbenchPage } from '../../views/workbench/workbench-page.js';
import type { Context } from '../context.js';
import { parse, pathId, place } from '../input.js';
import { page } from '../respond.js';
import { warmUp } from '../services/refreshing.js';
import { openView } from '../services/workbench.js';
import { workbenchModel } from '../workbench-model.js';

/** The encoding a file of a collection just made was read in. */
const notices = z.object({ encoding: z.enum(ENCODINGS).optional().catch(undefined) });

/** `GET /collections/:id?columns=1,2&from=0&show=doubtful`: the workbench in Rows view. */
export async function show(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const ui = c.get('ui');
  // Check boxes send `columns` once each; links send them joined.
  const joined = (c.req.queries('columns') ?? []).join(',');
  const { columns, from, ...filter } = parse(place, { ...c.req.query(), columns: joined });
  const { encoding } = parse(notices, c.req.query());
  const view = await openView(db, pathId(c), columns, from, filter);
  const model = await workbenchModel(db, ui, view);
  // The first decision shall not wait for the aligner to wake.
  for (const [i, bitext] of view.bitexts.entries()) {
    if (ui.refreshes && model.pairs[i]?.recipe) warmUp(c.get('services'), bitext);
  }
  const notice = encoding ? ui.t('workbench.encoding', { encoding }) : null;
  return page(c, <WorkbenchPage ui={ui} model={model} notice={notice} />);
}
