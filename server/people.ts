// Who a person says they are: a name in a signed cookie. Accounts come later; the password of the server guards it all.
import { randomBytes } from 'node:crypto';
import { getSignedCookie, setSignedCookie } from 'hono/cookie';
import type { Db } from '../db/open.js';
import { settingOf } from '../db/settings.js';
import type { Context } from './context.js';

/** The name of whoever has not given one. */
export const NO_NAME = 'local';
/** The name under which the program itself changes groups; no person can take it. */
export const ALIGNER_NAME = 'aligner';
export const MAX_NAME_CHARS = 40;

const NAME_COOKIE = 'hiza-name';
const YEAR_SECONDS = 31_536_000;
const secrets = new WeakMap<Db, Promise<string>>();

/** The key that signs names: made once, kept in the database. */
function secretOf(db: Db): Promise<string> {
  const known = secrets.get(db);
  if (known) return known;
  const secret = settingOf(db, 'cookie-secret', () => randomBytes(32).toString('base64url'));
  secrets.set(db, secret);
  secret.catch(() => secrets.delete(db));
  return secret;
}

/** The name of the person who asks; one whose signature is wrong counts for nothing. */
export async function nameOf(c: Context): Promise<string> {
  const header = c.req.header('cookie') ?? '';
  if (!header.includes(`${NAME_COOKIE}=`)) return NO_NAME;
  const name = await getSignedCookie(c, await secretOf(c.get('services').db), NAME_COOKIE);
  return cleanName(typeof name === 'string' ? name : '') || NO_NAME;
}

/** Remembers a name; an empty one is forgotten. */
export async function rememberName(c: Context, wanted: string): Promise<void> {
  const secret = await secretOf(c.get('services').db);
  const options = { path: '/', maxAge: YEAR_SECONDS, sameSite: 'Lax', httpOnly: true } as const;
  const name = cleanName(wanted);
  await setSignedCookie(c, NAME_COOKIE, name === ALIGNER_NAME ? NO_NAME : name || NO_NAME, secret, options);
}

/** A name without control or direction characters and outer space, cut to a sensible length. */
export const cleanName = (name: string): string =>
  [
    ...name
      .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  ]
    .slice(0, MAX_NAME_CHARS)
    .join('')
    .trim();
