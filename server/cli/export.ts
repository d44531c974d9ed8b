import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newTally } from '../../align/formats/select.js';
import { type ExportRun, exportChunks, mosesChunks } from '../services/export-files.js';
import { exportReport } from '../services/export-report.js';
import { openExport, problemLog } from '../services/exporting.js';
import { prepareMultilingual, writeMultilingual } from '../services/multilingual.js';
import { oneOf, positive, readArguments, UsageError } from './arguments.js';
import type { Io } from './io.js';
import { findPairs } from './pairs.js';
import type { Command, Env } from './run.js';
import { withServices } from './with-services.js';

const FORMATS = ['tmx', 'xliff', 'csv', 'csv-excel', 'tsv', 'jsonl', 'moses', 'tei', 'links', 'gold'] as const;
const STATUSES = ['confirmed', 'suggested', 'needs_review'] as const;

/**
 * `hiza export`: writes one pair of a collection to a file or to standard output. What went in and what did not is said
 * on stderr, so that standard output is the file alone; beside a file lies `FILE.report.txt`, which says the same at length. `--format moses --out NAME` writes NAME.tr and NAME.az; to
 * standard output, the formats of several files come as a zip.
 */
export const exportPair: Command = (argv, io, env) => {
  const { values } = readArguments(argv, {
    collection: { type: 'string' },
    pair: { type: 'string' },
    format: { type: 'string' },
    status: { type: 'string' },
    'min-confidence': { type: 'string' },
    kind: { type: 'string' },
    text: { type: 'string' },
    deduplicate: { type: 'boolean' },
    'one-sided': { type: 'boolean' },
    'no-provenance': { type: 'boolean' },
    report: { type: 'string' },
    'no-report': { type: 'boolean' },
    out: { type: 'string' },
  });
  const collectionId = positive(values.collection, '--collection');
  const statuses = (values.status ?? 'confirmed').split(',').map((status) => oneOf(status, '--status', STATUSES));
  if (values.format === 'tmx-multilingual') return exportMultilingual(collectionId, statuses, values.out, io, env);
  if (!values.pair) throw new UsageError('--pair is needed, such as tr-az.');
  const format = oneOf(values.format ?? 'tmx', '--format', FORMATS);
  const kind = oneOf(values.kind ?? 'all', '--kind', ['all', 'full', 'partial']);
  const run: ExportRun = {
    options: {
      selection: {
        statuses,
        kinds: kind === 'all' ? ['full', 'partial'] : [kind],
        minConfidence: share(values['min-confidence']),
        deduplicate: values.deduplicate === true,
        oneSided: values['one-sided'] === true,
      },
      provenance: values['no-provenance'] !== true,
      text: oneOf(values.text ?? 'corrected', '--text', ['corrected', 'original']),
    },
    tally: newTally(),
    problems: problemLog(),
  };
  return withServices(env, async ({ db, now }) => {
    const [bitext] = await findPairs(db, collectionId, values.pair);
    const source = await openExport(db, bitext?.id ?? 0, now());
    const out = values.out === '-' ? undefined : values.out;
    if (format === 'moses' && out !== undefined) {
      const { pair } = source.header;
      await toFile(`${out}.${pair.source}`, mosesChunks(db, source, 'source', run));
      // The same units again: they must not count twice.
      const again = { ...run, tally: newTally(), problems: problemLog() };
      await toFile(`${out}.${pair.target}`, mosesChunks(db, source, 'target', again));
    } else if (out === undefined) {
      for await (const chunk of exportChunks(db, source, format, run)) await io.stdout(chunk);
    } else await toFile(out, exportChunks(db, source, format, run));
    const report = exportReport(source.header, run);
    const beside = out === undefined || values['no-report'] ? undefined : `${out}.report.txt`;
    const reportFile = values.report ?? beside;
    if (reportFile !== undefined) await writeFile(reportFile, report);
    say(io, run);
    return 0;
  });
};

/** All languages of a collection in one TMX. */
function exportMultilingual(
  collectionId: number,
  statuses: readonly (typeof STATUSES)[number][],
  out: string | undefined,
  io: Io,
  env: Env,
): Promise<number> {
  return withServices(env, async ({ db, now }) => {
    const problems = problemLog();
    const prepared = await prepareMultilingual(db, collectionId, { statuses, now: now() });
    const chunks = writeMultilingual(prepared, { report: problems.report });
    if (out === undefined || out === '-') for (const chunk of chunks) await io.stdout(chunk);
    else await pipeline(Readable.from(chunks), createWriteStream(out));
    io.stderr(`${prepared.units.length} units written\n`);
    for (const problem of problems.first) io.stderr(`${problem.unit}: ${problem.message}\n`);
    return 0;
  });
}

function toFile(path: string, chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  return pipeline(Readable.from(chunks), createWriteStream(path));
}

/** A share in [0, 1]. */
function share(text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new UsageError('--min-confidence needs a number between 0 and 1.');
  return value;
}

function say(io: Io, { tally, problems }: ExportRun): void {
  const left = Object.entries(tally.left).flatMap(([rule, count]) => (count > 0 ? [`${count} by ${rule}`] : []));
  io.stderr(`${tally.kept} units written${left.length > 0 ? `; left out: ${left.join(', ')}` : ''}\n`);
  for (const problem of problems.first) io.stderr(`${problem.unit}: ${problem.message}\n`);
}
