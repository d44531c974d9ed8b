import { openDatabase } from '../../db/open.js';
import { loadSeeds } from '../../seeds/load.js';
import { createApp } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import type { Services } from '../../server/context.js';
import { JobQueue } from '../../server/jobs/queue.js';

/** A clock that goes on by a second at each look, so that times are told apart and repeat. */
export function testClock(): () => string {
  let ms = Date.UTC(2026, 0, 1);
  return () => {
    ms += 1000;
    return new Date(ms).toISOString();
  };
}

/** The whole server over a database in memory (or a file), with the demo collections unless told otherwise. */
export async function testApp({ path = ':memory:', seeds = true, env = {} } = {}) {
  const db = await openDatabase(path);
  const now = testClock();
  if (seeds) await loadSeeds(db, now());
  const services: Services = { db, jobs: new JobQueue(db, now), now };
  const app = createApp(services, readConfig(env));
  const close = async () => {
    await services.jobs.close();
    await db.destroy();
  };
  /** A request as a browser on this machine makes it. */
  const request = (path: string, init: RequestInit & { htmx?: boolean } = {}) => {
    const headers = new Headers(init.headers);
    if (!headers.has('host')) headers.set('host', 'localhost');
    if (!headers.has('origin')) headers.set('origin', 'http://localhost');
    if (init.htmx) headers.set('hx-request', 'true');
    return app.request(`http://localhost${path}`, { ...init, headers });
  };
  /** Sends a form; values may repeat. */
  const post = (
    path: string,
    values: Record<string, string | number | readonly (string | number)[]>,
    htmx = true,
    headers: Record<string, string> = {},
  ) => {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(values)) for (const v of [value].flat()) body.append(name, String(v));
    return request(path, { method: 'POST', body, htmx, headers, redirect: 'manual' });
  };
  /** The header that says who a person is, as the name form of the page gives it. */
  const as = async (name: string): Promise<{ readonly cookie: string }> => {
    const response = await post('/preferences', { name, back: '/' }, false);
    return { cookie: response.headers.get('set-cookie')?.split(';', 1)[0] ?? '' };
  };
  return { ...services, services, app, request, post, as, close };
}

export type TestApp = Awaited<ReturnType<typeof testApp>>;
