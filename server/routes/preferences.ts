import { setCookie } from 'hono/cookie';
import { DENSITIES } from '../../views/ui.js';
import type { Context } from '../context.js';
import { rememberName } from '../people.js';
import { DENSITY_COOKIE, isInterfaceLanguage, LANGUAGE_COOKIE, REFRESH_COOKIE } from '../preferences.js';
import { backTo, ownPath } from '../respond.js';

const YEAR_SECONDS = 31_536_000;

const COOKIE = { path: '/', maxAge: YEAR_SECONDS, sameSite: 'Lax', httpOnly: true } as const;

/** `POST /preferences`: remembers the interface language, the name of the person, or how the workbench looks and acts. */
export async function update(c: Context): Promise<Response> {
  const form = await c.req.parseBody();
  const language = String(form.language ?? '');
  if (isInterfaceLanguage(language)) setCookie(c, LANGUAGE_COOKIE, language, COOKIE);
  const density = DENSITIES.find((name) => name === form.density);
  if (density) {
    // The two stand on one form; a box that is not ticked is not sent.
    setCookie(c, DENSITY_COOKIE, density, COOKIE);
    setCookie(c, REFRESH_COOKIE, form.refresh === 'on' ? 'on' : 'off', COOKIE);
  }
  if (typeof form.name === 'string') await rememberName(c, form.name);
  return backTo(c, ownPath(String(form.back ?? '')));
}
