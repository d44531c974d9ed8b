import { serve as listen } from '@hono/node-server';
import { openDatabase } from '../../db/open.js';
import { loadSeeds } from '../../seeds/load.js';
import { createApp } from '../app.js';
import { readConfig } from '../config.js';
import { JobQueue } from '../jobs/queue.js';
import { dropUnfinishedImports } from '../services/importing.js';
import { warmUpLatest } from '../services/refreshing.js';
import { warmUp } from '../warm-up.js';
import type { Command } from './run.js';
import { clock } from './with-services.js';

/** `hiza serve`: starts the workbench and stays until it is told to stop. */
export const serve: Command = async (_argv, io, env) => {
  const config = readConfig(env);
  const db = await openDatabase(config.databasePath);
  await loadSeeds(db, clock());
  const jobs = new JobQueue(db, clock);
  await dropUnfinishedImports(db);
  await jobs.recover();
  const app = createApp({ db, jobs, now: clock }, config);
  const server = listen({ fetch: app.fetch, port: config.port, hostname: config.host }, ({ address, port, family }) => {
    io.stdout(`Hiza is at http://${family === 'IPv6' ? `[${address}]` : address}:${port}\n`);
  });
  const rehearsal = new AbortController();
  // A rehearsal that fails costs nobody anything but a slower first page.
  void warmUp(rehearsal.signal, jobs.warm)
    .then(() => (rehearsal.signal.aborted ? undefined : warmUpLatest({ db, jobs, now: clock })))
    .catch(() => {});
  return new Promise<number>((resolve) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      const busy = `Port ${config.port} is in use. Set PORT to another one, such as PORT=3001 npm start.`;
      io.stderr(`${error.code === 'EADDRINUSE' ? busy : error.message}\n`);
      resolve(1);
    });
    let stopping = false;
    const stop = async () => {
      if (stopping) return;
      stopping = true;
      rehearsal.abort();
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await jobs.close();
      await db.destroy();
      resolve(0);
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
};
