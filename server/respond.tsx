import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Context } from './context.js';

/** Answers with a whole page. JSX writes no doctype by itself. */
export async function page(c: Context, view: Child, status: ContentfulStatusCode = 200): Promise<Response> {
  return c.html(`<!doctype html>${await String(view)}`, status);
}

/** Whether htmx asks, for partials; otherwise a browser without script wants a page. */
export const asksForPartials = (c: Context): boolean => c.req.header('hx-request') === 'true';

/** After a plain form: the page again, by GET, so that reloading repeats nothing. */
export const backTo = (c: Context, path: string): Response => c.redirect(path, 303);

/** A path of our own that a form may lead back to; anything else leads to the library. */
export function ownPath(path: string | undefined): string {
  return path?.startsWith('/') && !path.startsWith('//') && !path.includes('\\') ? path : '/';
}
