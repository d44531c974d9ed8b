import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../views/messages/catalogue.js';
import { uiOf } from '../views/ui.js';
import { assetPath } from './assets.js';
import type { Env } from './context.js';
import { nameOf } from './people.js';

export const LANGUAGE_COOKIE = 'hiza-language';
export const DENSITY_COOKIE = 'hiza-density';
export const REFRESH_COOKIE = 'hiza-refresh';

export const isInterfaceLanguage = (tag: string): tag is InterfaceLanguage =>
  (INTERFACE_LANGUAGES as readonly string[]).includes(tag);

/** The interface language a browser asks for: the first of its preferences that we speak. */
export function preferredLanguage(accept: string): InterfaceLanguage {
  const wishes = accept.split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find(Boolean);
    return { base: tag.split('-')[0]?.toLowerCase() ?? '', quality: quality === undefined ? 1 : Number(quality) };
  });
  wishes.sort((a, b) => b.quality - a.quality);
  return wishes.map((w) => w.base).find(isInterfaceLanguage) ?? 'en';
}

/** Puts into the context what views need to know of the person. */
export const withUi = (): MiddlewareHandler<Env> => async (c, next) => {
  const remembered = getCookie(c, LANGUAGE_COOKIE) ?? '';
  const language = isInterfaceLanguage(remembered)
    ? remembered
    : preferredLanguage(c.req.header('accept-language') ?? '');
  const url = new URL(c.req.url);
  c.set('ui', {
    ...uiOf(language),
    here: url.pathname + url.search,
    actor: await nameOf(c),
    density: getCookie(c, DENSITY_COOKIE) === 'compact' ? 'compact' : 'comfortable',
    refreshes: getCookie(c, REFRESH_COOKIE) !== 'off',
    asset: assetPath,
  });
  await next();
};
