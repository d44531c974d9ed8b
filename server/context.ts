import type { Context as HonoContext } from 'hono';
import type { Db } from '../db/open.js';
import type { Ui } from '../views/ui.js';
import type { JobQueue } from './jobs/queue.js';

/** What the whole server shares. */
export interface Services {
  readonly db: Db;
  readonly jobs: JobQueue;
  /** The time now, ISO 8601 in UTC. Handed in so that tests own the clock. */
  readonly now: () => string;
}

export interface Env {
  Variables: { services: Services; ui: Ui; requestId: string };
}

export type Context = HonoContext<Env>;
