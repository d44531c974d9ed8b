import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { ErrorPage } from '../views/error-page.js';
import { errorText, uiOf } from '../views/ui.js';
import { Partial } from '../views/workbench/partials.js';
import { assetPath } from './assets.js';
import type { Context, Env } from './context.js';
import { UserError } from './errors.js';
import { asksForPartials, page } from './respond.js';

/** Answers for whatever was thrown: a sentence and the right status; a bug gets a number that stands in the log too. */
export const onError: Parameters<Hono<Env>['onError']>[0] = async (error, c) => {
  if (error instanceof HTTPException) return error.getResponse();
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

function failure(c: Context, status: UserError['status'] | 500, message: string): Promise<Response> | Response {
  if (asksForPartials(c)) {
    const live = (
      <Partial target="#live" swap="innerHTML">
        <span class="error">{message}</span>
      </Partial>
    );
    return c.html(String(live), status);
  }
  return page(c, <ErrorPage ui={uiFor(c)} message={message} back={backFrom(c)} />, status);
}

/** Where a person came from, if it was a page of ours. */
function backFrom(c: Context): string | null {
  const referer = c.req.header('referer');
  if (!referer || !URL.canParse(referer)) return null;
  const url = new URL(referer);
  return url.host === c.req.header('host') ? url.pathname + url.search : null;
}
