import type { Db } from '../../db/open.js';
import { RibbonState, RibbonsPage, TextsNews } from '../../views/ribbons/ribbons-page.js';
import { errorText, type Ui } from '../../views/ui.js';
import { Partial } from '../../views/workbench/partials.js';
import type { Context } from '../context.js';
import { UserError } from '../errors.js';
import { type Gesture, parse, pathId, place } from '../input.js';
import { asksForPartials, backTo, page } from '../respond.js';
import { ribbonsModel, ribbonsState } from '../ribbons-model.js';
import type { ChangeRequest, ChangeResult } from '../services/change.js';
import { openView, type View } from '../services/workbench.js';

/** More columns than this do not stand side by side as ribbons. */
const MAX_COLUMNS = 3;

/** `GET /collections/:id/ribbons?columns=1,2`: every text in its own order, groups between them. */
export async function show(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const ui = c.get('ui');
  const { columns } = parse(place, c.req.query());
  const view = await openView(db, pathId(c), columns.slice(0, MAX_COLUMNS), 0);
  return page(c, <RibbonsPage ui={ui} model={await ribbonsModel(db, ui, view)} />);
}

/** Makes a change and answers with all groups as they are now; texts do not travel again. */
export async function answerInRibbons(
  c: Context,
  collectionId: number,
  gesture: Gesture,
  act: (request: ChangeRequest, view: View) => Promise<ChangeResult>,
): Promise<Response> {
  const { db, now } = c.get('services');
  const ui = c.get('ui');
  const view = await openView(db, collectionId, gesture.columns, 0);
  const answer = async (message: string, status: 200 | UserError['status'] = 200) =>
    c.html(await ribbonPartials(db, ui, view, { message, error: status !== 200 }), status);
  try {
    const { seen, client } = gesture;
    const result = await act({ collectionId, actor: ui.actor, now: now(), seen, client }, view);
    if (!asksForPartials(c)) return backTo(c, `/collections/${collectionId}/ribbons?columns=${gesture.columns}`);
    return await answer(ui.t('workbench.changed', { count: result.groups.length }));
  } catch (error) {
    if (!(error instanceof UserError) || !asksForPartials(c)) throw error;
    return answer(errorText(ui, error), error.status);
  }
}

/** What brings a page of ribbons to the state now, and says why. */
export async function ribbonPartials(
  db: Db,
  ui: Ui,
  view: View,
  { message, error = false, rewritten = false }: { message: string; error?: boolean; rewritten?: boolean },
): Promise<string> {
  return String(
    <>
      <Partial target="#history" swap="outerMorph">
        <RibbonState ui={ui} model={await ribbonsState(db, ui, view)} />
      </Partial>
      {rewritten ? (
        <Partial target="#texts-news" swap="innerHTML">
          <TextsNews ui={ui} path={ribbonsPath(view)} />
        </Partial>
      ) : null}
      {message === '' ? null : (
        <Partial target="#live" swap="innerHTML">
          <span class={error ? 'error' : undefined}>{message}</span>
        </Partial>
      )}
    </>,
  );
}

const ribbonsPath = ({ collection, columns }: View): string =>
  `/collections/${collection.id}/ribbons?columns=${columns.map((d) => d.id)}`;
