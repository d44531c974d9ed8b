import { setCookie } from 'hono/cookie';
import type { Context } from '../context.js';
import { rememberName } from '../people.js';
import { isInterfaceLanguage, LANGUAGE_COOKIE } from '../preferences.js';
import { backTo, ownPath } from '../respond.js';

const YEAR_SECONDS = 31_536_000;

/** `POST /preferences`: remembers the interface language, or the name of the person. */
export async function update(c: Context): Promise<Response> {
  const form = await c.req.parseBody();
  const language = String(form.language ?? '');
  if (isInterfaceLanguage(language)) {
    setCookie(c, LANGUAGE_COOKIE, language, { path: '/', maxAge: YEAR_SECONDS, sameSite: 'Lax', httpOnly: true });
  }
  if (typeof form.name === 'string') await rememberName(c, form.name);
  return backTo(c, ownPath(String(form.back ?? '')));
}
