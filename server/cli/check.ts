// `hiza check`: the checks over a collection, the same flags as on its quality page.
import { CHECK_CODES } from '../../align/quality/checks/types.js';
import { csvTable } from '../../align/quality/csv-table.js';
import { findCollection } from '../../db/collections.js';
import { countFlags, listFlags, type StoredFlag } from '../../db/flags.js';
import { flagText } from '../../views/quality/flag-text.js';
import { uiOf } from '../../views/ui.js';
import { NotFound } from '../errors.js';
import { check } from '../services/checking.js';
import { oneOf, positive, readArguments } from './arguments.js';
import type { Command } from './run.js';
import { withServices } from './with-services.js';

const COLUMNS = ['bitext', 'group', 'check', 'severity', 'message', 'next step'] as const;
const MAX_FLAGS = 1_000_000;

export const checkCollection: Command = (argv, io, env) => {
  const { values } = readArguments(argv, {
    collection: { type: 'string' },
    code: { type: 'string' },
    format: { type: 'string' },
  });
  const collectionId = positive(values.collection, '--collection');
  const codes = values.code?.split(',').map((code) => oneOf(code, '--code', CHECK_CODES));
  const format = oneOf(values.format ?? 'text', '--format', ['text', 'json', 'csv']);
  return withServices(env, async (services) => {
    if (!(await findCollection(services.db, collectionId))) {
      throw new NotFound(
        'no-such-collection',
        `There is no collection ${collectionId}. “hiza collections” lists them.`,
      );
    }
    const ended = await services.jobs.wait((await check(services, collectionId, 'local')).id);
    if (ended?.status !== 'done') {
      io.stderr(`${ended?.message ?? ended?.status}\n`);
      return 1;
    }
    const all = await listFlags(services.db, collectionId, { limit: MAX_FLAGS });
    const flags = all.filter(({ code }) => codes?.includes(code) ?? true);
    if (format === 'json') io.stdout(`${JSON.stringify(flags)}\n`);
    else if (format === 'csv') io.stdout(csvTable([COLUMNS, ...flags.map(cellsOf)]));
    else for (const flag of flags) io.stdout(`${cellsOf(flag).join('\t')}\n`);
    for (const { bitextId, code, groups } of await countFlags(services.db, collectionId)) {
      io.stderr(`bitext ${bitextId}: ${code} ${groups}\n`);
    }
    return 0;
  });
};

function cellsOf(flag: StoredFlag): readonly string[] {
  const { message, next } = flagText(uiOf('en').t, flag);
  return [String(flag.bitextId), String(flag.groupId), flag.code, flag.severity, message, next];
}
