import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { UnitProblem } from '../../align/formats/unit.js';
import { type PreparedExport, prepareExport, writeExport } from '../services/exporting.js';
import { oneOf, positive, readArguments, UsageError } from './arguments.js';
import type { Io } from './io.js';
import { findPairs } from './pairs.js';
import type { Command } from './run.js';
import { withServices } from './with-services.js';

const FORMATS = ['tmx', 'csv', 'csv-excel'] as const;
const STATUSES = ['confirmed', 'suggested', 'needs_review'] as const;

/** `hiza export`: writes one pair of a collection to a file or to standard output. */
export const exportPair: Command = (argv, io, env) => {
  const { values } = readArguments(argv, {
    collection: { type: 'string' },
    pair: { type: 'string' },
    format: { type: 'string' },
    status: { type: 'string' },
    out: { type: 'string' },
  });
  const collectionId = positive(values.collection, '--collection');
  if (!values.pair) throw new UsageError('--pair is needed, such as tr-az.');
  const format = oneOf(values.format ?? 'tmx', '--format', FORMATS);
  const statuses = (values.status ?? 'confirmed').split(',').map((s) => oneOf(s, '--status', STATUSES));
  return withServices(env, async ({ db, now }) => {
    const [bitext] = await findPairs(db, collectionId, values.pair);
    const prepared = await prepareExport(db, bitext?.id ?? 0, { statuses, now: now() });
    const problems: UnitProblem[] = [];
    const chunks = writeExport(prepared, format, (problem) => problems.push(problem));
    if (values.out === undefined || values.out === '-') for (const chunk of chunks) io.stdout(chunk);
    else await pipeline(Readable.from(chunks), createWriteStream(values.out));
    report(io, prepared, problems);
    return 0;
  });
};

/** What went in and what did not, on stderr, so that standard output is the file alone. */
function report(io: Io, { counts }: PreparedExport, problems: readonly UnitProblem[]): void {
  io.stderr(`${counts.units} units written`);
  io.stderr(
    `; left out: ${counts.leftByStatus} groups by status, ${counts.leftWithoutCounterpart} sentences without counterpart, ${counts.leftFree} in no group\n`,
  );
  for (const problem of problems) io.stderr(`${problem.unit}: ${problem.message}\n`);
}
