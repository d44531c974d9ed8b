import { openDatabase } from '../../db/open.js';
import { readConfig } from '../config.js';
import type { Services } from '../context.js';
import { JobQueue } from '../jobs/queue.js';
import type { Env } from './run.js';

export const clock = (): string => new Date().toISOString();

/** Opens the database of the settings for one command and closes it after, whatever happens. */
export async function withServices<T>(env: Env, act: (services: Services) => Promise<T>): Promise<T> {
  const db = await openDatabase(readConfig(env).databasePath);
  const services = { db, jobs: new JobQueue(db, clock), now: clock };
  try {
    return await act(services);
  } finally {
    await services.jobs.close();
    await db.destroy();
  }
}
