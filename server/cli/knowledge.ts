import { listKnowledge } from '../../db/knowledge.js';
import { removeKnowledge, restoreKnowledge } from '../services/knowing.js';
import { oneOf, positive, readArguments } from './arguments.js';
import type { Command } from './run.js';
import { withServices } from './with-services.js';

/** `hiza knowledge`: lists what teaches the aligner; `--remove ID` takes one out of use, `--restore ID` puts it back. */
export const knowledge: Command = (argv, io, env) => {
  const { values } = readArguments(argv, {
    remove: { type: 'string' },
    restore: { type: 'string' },
    format: { type: 'string' },
  });
  const format = oneOf(values.format ?? 'text', '--format', ['text', 'json']);
  return withServices(env, async (services) => {
    if (values.remove !== undefined) await removeKnowledge(services, positive(values.remove, '--remove'), 'local');
    if (values.restore !== undefined) await restoreKnowledge(services, positive(values.restore, '--restore'));
    const all = await listKnowledge(services.db);
    if (format === 'json') await io.stdout(`${JSON.stringify(all)}\n`);
    else {
      for (const { id, sourceLanguage, targetLanguage, termCount, passageCount, file, removedAt } of all) {
        const state = removedAt === null ? 'in use' : 'out of use';
        const pair = `${sourceLanguage}-${targetLanguage}`;
        await io.stdout(`${id}\t${pair}\t${termCount} terms\t${passageCount} sentences\t${file}\t${state}\n`);
      }
    }
    return 0;
  });
};
