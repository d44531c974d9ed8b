import { suggest } from '../services/suggesting.js';
import { positive, readArguments } from './arguments.js';
import { findPairs } from './pairs.js';
import type { Command } from './run.js';
import { withServices } from './with-services.js';

/** `hiza suggest`: runs the aligner over one pair of a collection, or over all. */
export const suggestPairs: Command = (argv, io, env) => {
  const { values } = readArguments(argv, { collection: { type: 'string' }, pair: { type: 'string' } });
  const collectionId = positive(values.collection, '--collection');
  return withServices(env, async (services) => {
    let failed = 0;
    for (const { id: bitextId, pair } of await findPairs(services.db, collectionId, values.pair)) {
      const job = await suggest(services, { bitextId, actor: 'local' });
      const ended = await services.jobs.wait(job.id);
      if (ended?.status === 'done') io.stdout(`${pair}\t${ended.message}\n`);
      else {
        failed++;
        io.stderr(`${pair}: ${ended?.message ?? ended?.status}\n`);
      }
    }
    return failed === 0 ? 0 : 1;
  });
};
