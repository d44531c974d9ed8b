import { z } from 'zod';
import { DifferencesPage } from '../../views/history/differences-page.js';
import { HistoryPage } from '../../views/history/history-page.js';
import { errorText, type Ui } from '../../views/ui.js';
import type { Context } from '../context.js';
import { UserError } from '../errors.js';
import { differencesModel, historyModel } from '../history-model.js';
import { id, parse, pathId, readGesture } from '../input.js';
import { backTo, ownPath, page } from '../respond.js';
import * as service from '../services/history.js';
import { answerChange } from '../workbench-update.js';

const day = z.iso.date().catch('');
const filter = z.object({
  who: z.string().max(100).catch(''),
  what: z.string().max(40).catch(''),
  since: day,
  until: day,
  before: id.nullable().catch(null),
});

/** `GET /collections/:id/history?who=&what=&since=&until=&before=` */
export async function show(c: Context): Promise<Response> {
  const model = await historyModel(c.get('services').db, pathId(c), parse(filter, c.req.query()));
  return page(c, <HistoryPage ui={c.get('ui')} model={model} error={null} />);
}

const span = z.object({ from: id, to: id });

/** `GET /collections/:id/differences?from=&to=`: from before one change to after another. */
export async function showDifferences(c: Context): Promise<Response> {
  const model = await differencesModel(c.get('services').db, pathId(c), parse(span, c.req.query()));
  return page(c, <DifferencesPage ui={c.get('ui')} model={model} />);
}

/** `POST /changes/:id/undos`: takes back any change that still holds; where it does not, the history says why. */
export async function undoOne(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const ui = c.get('ui');
  const back = ownPath(String((await c.req.parseBody()).back ?? ''));
  try {
    await service.undoChange(db, { actor: ui.actor, now: now() }, pathId(c));
    return backTo(c, back);
  } catch (error) {
    const found = /^\/collections\/(\d+)\/history(?:\?(.*))?$/.exec(back);
    if (!(error instanceof UserError) || !found) throw error;
    const query = Object.fromEntries(new URLSearchParams(found[2] ?? ''));
    const model = await historyModel(db, parse(id, found[1]), parse(filter, query));
    return page(c, <HistoryPage ui={{ ...ui, here: back }} model={model} error={refusal(ui, error)} />, error.status);
  }
}

/** Why a change cannot be taken back: most often a later one stands on top of it. */
function refusal(ui: Ui, error: UserError): string {
  const { changeId, actor } = error.data;
  if (error.code !== 'stale') return errorText(ui, error);
  return ui.t('history.later', { id: String(changeId), actor: String(actor ?? '') });
}

/** `POST /collections/:id/undos`: takes back the person's newest change. */
export async function undo(c: Context): Promise<Response> {
  const { db } = c.get('services');
  return answerChange(c, pathId(c), await readGesture(c), (request) => service.undo(db, request));
}

/** `POST /collections/:id/redos`: makes again what was undone last. */
export async function redo(c: Context): Promise<Response> {
  const { db } = c.get('services');
  return answerChange(c, pathId(c), await readGesture(c), (request) => service.redo(db, request));
}
