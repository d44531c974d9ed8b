// Who may talk to this server, and what its pages may do.
import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import { type Config, isLoopback } from './config.js';
import type { Env } from './context.js';

/**
 * Refuses requests whose Host header is not ours, so that a foreign page cannot reach the program through a name of
 * its own that points at this machine (DNS rebinding).
 */
export function ownHost(config: Config): MiddlewareHandler<Env> {
  const names = new Set(['localhost', '127.0.0.1', '[::1]', ...config.hosts]);
  if (!isLoopback(config.host)) names.add(config.host.toLowerCase());
  return async (c, next) => {
    const host = (c.req.header('host') ?? '').toLowerCase().replace(/:\d+$/, '');
    if (names.has(host)) return next();
    return c.text('This server does not answer to that host name. Add it to HIZA_HOSTS if it is yours.', 421);
  };
}

/** The headers of every answer. No script, style or frame but our own files; nothing is sent to anybody else. */
export const headers = (): MiddlewareHandler<Env> =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    strictTransportSecurity: false,
    xFrameOptions: 'DENY',
  });

/** Refuses forms sent from other origins. A command-line client without browser headers is not a form. */
export const sameOrigin = (): MiddlewareHandler<Env> => csrf();

/** Asks for the password where one is set. */
export function passwordGate(config: Config): MiddlewareHandler<Env> {
  const { password } = config;
  if (password === null) return (_, next) => next();
  const expected = Buffer.from(password);
  return basicAuth({
    realm: 'Hiza',
    verifyUser: (_, given) => {
      const bytes = Buffer.from(given);
      return bytes.length === expected.length && timingSafeEqual(bytes, expected);
    },
  });
}
