import { z } from 'zod';
import { WorkbenchPage } from '../../views/workbench/workbench-page.js';
import type { Context } from '../context.js';
import { ENCODINGS } from '../formats/decode.js';
import { idList, parse, pathId } from '../input.js';
import { page } from '../respond.js';
import { openView } from '../services/workbench.js';
import { workbenchModel } from '../workbench-model.js';

const query = z.object({
  from: z.coerce.number().int().min(0).max(10_000_000).catch(0),
  /** The encoding a file of a collection just made was read in. */
  encoding: z.enum(ENCODINGS).optional().catch(undefined),
});

/** `GET /collections/:id?columns=1,2&from=0`: the workbench in Rows view. */
export async function show(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const ui = c.get('ui');
  // Check boxes send `columns` once each; links send them joined.
  const columns = parse(idList, (c.req.queries('columns') ?? []).join(','));
  const { from, encoding } = parse(query, c.req.query());
  const view = await openView(db, pathId(c), columns, from);
  const notice = encoding ? ui.t('workbench.encoding', { encoding }) : null;
  return page(c, <WorkbenchPage ui={ui} model={await workbenchModel(db, ui, view)} notice={notice} />);
}
