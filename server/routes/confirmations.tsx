import { z } from 'zod';
import { sampleWithout, seededRandom } from '../../align/quality/seeded-random.js';
import { ThresholdPage } from '../../views/queue/threshold-page.js';
import type { Context } from '../context.js';
import { InvalidInput } from '../errors.js';
import { id, idList, parse, pathId, readGesture } from '../input.js';
import { cardModels } from '../queue-model.js';
import { page } from '../respond.js';
import { changeGroups } from '../services/change.js';
import { suggestedAbove, suggestedUpTo, waiting } from '../services/queue.js';
import { layOut, openView } from '../services/workbench.js';
import { columnModels } from '../workbench-model.js';
import { answerChange } from '../workbench-update.js';
import { editNamedGroup } from './groups.js';

/** `POST /groups/:id/confirmation` */
export const create = (c: Context): Promise<Response> => editNamedGroup(c, 'confirm');

/** `DELETE /groups/:id/confirmation`: a group is a suggestion again; "no counterpart" is gone. */
export const remove = (c: Context): Promise<Response> => editNamedGroup(c, 'unconfirm');

/** Pairs shown before many are confirmed at once. */
const SAMPLE = 10;
const share = z.coerce.number().min(0).max(1);
const query = z.object({ columns: idList.default([]), above: share });

/** `GET /collections/:id/confirmations?above=0.95`: what confirming all above would do, with ten drawn at random. */
export async function preview(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const { columns, above } = parse(query, c.req.query());
  const view = await openView(db, pathId(c), columns, 0);
  const layout = await layOut(db, view);
  const ids = suggestedAbove(layout, above);
  // The draw repeats while nothing changes, so that reloading does not pick kinder examples.
  const drawn = sampleWithout(ids, SAMPLE, seededRandom(layout.seen));
  const sure = ids.reduce((sum, one) => sum + (layout.heads.get(one)?.confidence ?? 0), 0);
  const model = {
    collection: view.collection,
    columns: columnModels(view),
    above,
    count: ids.length,
    waiting: waiting(layout).length,
    expected: sure / Math.max(1, ids.length),
    sample: await cardModels(db, view, layout, drawn),
    seen: layout.seen,
  };
  return page(c, <ThresholdPage ui={c.get('ui')} model={model} />);
}

// With an empty `upto` the last chosen sentence is meant.
const many = z.union([z.object({ above: share }), z.object({ upto: id.or(z.literal('')) })]);

/** `POST /collections/:id/confirmations` with `above=0.95` or `upto=segment`: confirms many groups as one change. */
export async function createMany(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const gesture = await readGesture(c);
  const wanted = parse(many, await c.req.parseBody());
  return answerChange(c, pathId(c), gesture, async (request, view) => {
    const layout = await layOut(db, view);
    const upTo = 'above' in wanted ? 0 : wanted.upto || (gesture.segment.at(-1) ?? 0);
    const groupIds = 'above' in wanted ? suggestedAbove(layout, wanted.above) : suggestedUpTo(layout, upTo);
    if (groupIds.length === 0) throw new InvalidInput('nothing-to-confirm', 'There is no suggestion to confirm there.');
    return changeGroups(db, request, async () => ({ edits: [{ type: 'confirm', groupIds }] }));
  });
}
