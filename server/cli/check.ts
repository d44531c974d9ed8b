// `hiza check`: the checks over a collection, the same flags and the same settings as on its quality page.
import { CHECK_CODES } from '../../align/quality/checks/types.js';
import { csvTable } from '../../align/quality/csv-table.js';
import { findCollection } from '../../db/collections.js';
import { countFlags, listFlags, type StoredFlag } from '../../db/flags.js';
import { flagText } from '../../views/quality/flag-text.js';
import { uiOf } from '../../views/ui.js';
import { NotFound } from '../errors.js';
import { check, checkOptions, setCheckOptions } from '../services/checking.js';
import { oneOf, positive, readArguments } from './arguments.js';
import { settingsChange } from './check-settings.js';
import type { Command } from './run.js';
import { withServices } from './with-services.js';

const COLUMNS = ['bitext', 'group', 'check', 'severity', 'message', 'next step', 'in order'] as const;
const MAX_FLAGS = 1_000_000;

export const checkCollection: Command = async (argv, io, env) => {
  const { values } = readArguments(argv, {
    collection: { type: 'string' },
    code: { type: 'string' },
    format: { type: 'string' },
    'in-order': { type: 'boolean' },
    settings: { type: 'string' },
    set: { type: 'string', multiple: true },
    disable: { type: 'string' },
    enable: { type: 'string' },
    'show-settings': { type: 'boolean' },
  });
  const collectionId = positive(values.collection, '--collection');
  const codes = values.code?.split(',').map((code) => oneOf(code, '--code', CHECK_CODES));
  const format = oneOf(values.format ?? 'text', '--format', ['text', 'json', 'csv']);
  const change = await settingsChange(values, io);
  return withServices(env, async (services) => {
    if (!(await findCollection(services.db, collectionId))) {
      throw new NotFound(
        'no-such-collection',
        `There is no collection ${collectionId}. “hiza collections” lists them.`,
      );
    }
    if (change !== null) {
      await setCheckOptions(services.db, collectionId, change(await checkOptions(services.db, collectionId)));
    }
    if (values['show-settings']) {
      io.stdout(`${JSON.stringify(await checkOptions(services.db, collectionId), null, 2)}\n`);
      return 0;
    }
    const ended = await services.jobs.wait((await check(services, collectionId, 'local')).id);
    if (ended?.status !== 'done') {
      io.stderr(`${ended?.message ?? ended?.status}\n`);
      return 1;
    }
    const inOrder = values['in-order'] ?? false;
    const all = await listFlags(services.db, collectionId, { inOrder, limit: MAX_FLAGS });
    const flags = all.filter(({ code }) => codes?.includes(code) ?? true);
    if (format === 'json') io.stdout(`${JSON.stringify(flags)}\n`);
    else if (format === 'csv') io.stdout(csvTable([COLUMNS, ...flags.map(cellsOf)]));
    else for (const flag of flags) io.stdout(`${cellsOf(flag).join('\t')}\n`);
    for (const { bitextId, code, open, inOrder } of await countFlags(services.db, collectionId)) {
      io.stderr(`bitext ${bitextId}: ${code} ${open} open, ${inOrder} in order\n`);
    }
    return 0;
  });
};

function cellsOf(flag: StoredFlag): readonly string[] {
  const { message, next } = flagText(uiOf('en').t, flag);
  const said = flag.inOrder === null ? '' : `${flag.inOrder.person} ${flag.inOrder.at} ${flag.inOrder.reason}`.trim();
  return [String(flag.bitextId), String(flag.groupId), flag.code, flag.severity, message, next, said];
}
