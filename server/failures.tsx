import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { findChange, latestChangeId } from '../db/changes.js';
import { ErrorPage } from '../views/error-page.js';
import { errorText, uiOf } from '../views/ui.js';
import type { ConflictModel } from '../views/workbench/conflict.js';
import { Partial } from '../views/workbench/partials.js';
import { assetPath } from './assets.js';
import { conflictModel } from './conflicts.js';
import type { Context, Env } from './context.js';
import { Conflict, UserError } from './errors.js';
import { readGesture } from './input.js';
import { asksForPartials, page } from './respond.js';

/** Answers for whatever was thrown: a sentence and the right status; a bug gets a number that stands in the log too. */
export const onError: Parameters<Hono<Env>['onError']>[0] = async (error, c) => {
  if (error instanceof HTTPException) return error.getResponse();
  if (error instanceof Conflict)
    return failure(c, error.status, errorText(uiFor(c), error), await plainConflict(c, error));
  if (error instanceof UserError) return failure(c, error.status, errorText(uiFor(c), error));
  const id = c.get('requestId');
  console.error(`[${id}] ${c.req.method} ${c.req.path}`, error);
  return failure(c, 500, uiFor(c).t('error.bug', { id }));
};

export const onNotFound = (c: Context) => failure(c, 404, uiFor(c).t('error.not-found'));

/** An error before the person's language was read is told in English. */
const uiFor = (c: Context) =>
  c.get('ui') ?? {
    ...uiOf('en'),
    here: '/',
    actor: '',
    density: 'comfortable' as const,
    refreshes: true,
    asset: assetPath,
  };

/** What a browser without script is shown of a change that came too late: both states, and a button to apply it again. */
async function plainConflict(c: Context, error: Conflict): Promise<ConflictModel | null> {
  if (asksForPartials(c) || !error.data.changeId) return null;
  const { db } = c.get('services');
  const change = await findChange(db, Number(error.data.changeId));
  if (!change) return null;
  const seen = await latestChangeId(db, change.collectionId);
  return conflictModel(c, error, { collectionId: change.collectionId, gesture: await readGesture(c), seen });
}

function failure(
  c: Context,
  status: UserError['status'] | 500,
  message: string,
  conflict: ConflictModel | null = null,
): Promise<Response> | Response {
  if (asksForPartials(c)) {
    const live = (
      <Partial target="#live" swap="innerHTML">
        <span class="error">{message}</span>
      </Partial>
    );
    return c.html(String(live), status);
  }
  return page(c, <ErrorPage ui={uiFor(c)} message={message} back={backFrom(c)} conflict={conflict} />, status);
}

/** Where a person came from, if it was a page of ours. */
function backFrom(c: Context): string | null {
  const referer = c.req.header('referer');
  if (!referer || !URL.canParse(referer)) return null;
  const url = new URL(referer);
  return url.host === c.req.header('host') ? url.pathname + url.search : null;
}
