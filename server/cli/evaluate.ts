// `hiza evaluate`: beads of a system, or of a person, against gold; the same figures as on the evaluation page.
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { csvTable } from '../../align/quality/csv-table.js';
import { compare, type EvaluatedDocument, type Evaluation, evaluate } from '../../align/quality/evaluate.js';
import {
  comparisonText,
  EVALUATION_COLUMNS,
  evaluationCells,
  evaluationRows,
  evaluationText,
} from '../../align/quality/evaluation-report.js';
import { fingerprint } from '../../align/quality/fingerprint.js';
import type { GoldDocument } from '../../align/quality/gold.js';
import type { NullPolicy } from '../../align/quality/precision-recall.js';
import { readBeads } from '../../align/quality/read-beads.js';
import { signature } from '../../align/quality/signature.js';
import { InvalidInput } from '../errors.js';
import { VERSION } from '../version.js';
import { oneOf, positive, readArguments, UsageError } from './arguments.js';
import type { Io } from './io.js';
import { readTextFile } from './read-file.js';
import type { Command } from './run.js';

const NULLS: readonly NullPolicy[] = ['left-out', 'in-precision', 'implied'];
const FORMATS = ['text', 'json', 'csv'] as const;
const RESAMPLES = 1000;

export const evaluateFiles: Command = async (argv, io) => {
  const { values } = readArguments(argv, {
    gold: { type: 'string' },
    system: { type: 'string', multiple: true },
    nulls: { type: 'string' },
    seed: { type: 'string' },
    format: { type: 'string' },
  });
  const [first, second, ...others] = values.system ?? [];
  if (values.gold === undefined || first === undefined) throw new UsageError('--gold and --system are needed.');
  if (others.length > 0) throw new UsageError('compare at most two systems at a time.');
  const settings: Settings = {
    nulls: oneOf(values.nulls ?? 'left-out', '--nulls', NULLS),
    seed: positive(values.seed ?? '1', '--seed'),
  };
  const format = oneOf(values.format ?? 'text', '--format', FORMATS);
  const gold = await readDocuments(values.gold, io);
  const one = await evaluateSystem(gold, first, settings, io);
  io.stdout(render(one, format));
  if (second !== undefined) {
    const other = await evaluateSystem(gold, second, settings, io);
    io.stdout(render(other, format));
    for (const level of ['strict', 'lax'] as const) {
      // Beside a table for machines the comparison would be a line too many.
      const say = format === 'text' ? io.stdout : io.stderr;
      say(comparisonText(level, compare(one.documents, other.documents, level, { seed: settings.seed })));
    }
  }
  return 0;
};

interface Settings {
  readonly nulls: NullPolicy;
  readonly seed: number;
}

interface Evaluated {
  readonly documents: readonly EvaluatedDocument[];
  readonly evaluation: Evaluation;
  readonly signature: string;
}

async function evaluateSystem(
  gold: readonly GoldDocument[],
  path: string,
  { nulls, seed }: Settings,
  io: Io,
): Promise<Evaluated> {
  const answers = new Map((await readDocuments(path, io)).map((document) => [document.name, document]));
  const single = gold.length === 1 && answers.size === 1 ? [...answers.values()][0] : undefined;
  const documents = gold.map(({ name, beads }) => {
    const system = single ?? answers.get(name);
    if (system === undefined) io.stderr(`${path}: no answer for “${name}”; counted as empty\n`);
    return { name, gold: beads, system: system?.beads ?? [] };
  });
  const data = fingerprint(gold.flatMap(({ name, beads }) => [name, JSON.stringify(beads)]));
  return {
    documents,
    evaluation: evaluate(documents, { nulls, seed, resamples: RESAMPLES }),
    signature: signature({
      measure: 'strict+lax+aer',
      version: VERSION,
      options: { nulls, resamples: RESAMPLES, system: basename(path) },
      seed,
      documents: gold.length,
      data,
    }),
  };
}

function render({ evaluation, signature: line }: Evaluated, format: (typeof FORMATS)[number]): string {
  if (format === 'text') return evaluationText(evaluation, line);
  if (format === 'json') return `${JSON.stringify({ ...evaluation, signature: line })}\n`;
  return csvTable([EVALUATION_COLUMNS, ...evaluationRows(evaluation).map(evaluationCells)]);
}

/** Beads of one file, or of every file of a folder; a document is named by its path without endings. */
async function readDocuments(path: string, io: Io): Promise<readonly GoldDocument[]> {
  const folder = (await stat(path).catch(() => null))?.isDirectory() ?? false;
  if (!folder) return readFileOf(path, nameOf(basename(path)), io);
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && BEAD_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const read = await Promise.all(files.map((file) => readFileOf(file, nameOf(relative(path, file)), io)));
  return read.flat();
}

/** In a folder only what is named as beads is read; texts and lists of files stand beside it. */
const BEAD_FILE = /\.(?:gold\.json|gold|links|out|path)$/;

/** `tr-az/doc-1.gold.json` -> `tr-az/doc-1`. */
function nameOf(path: string): string {
  return path.replace(/(?:\.gold)?\.(?:json|out|links|path|txt|gold)$/, '');
}

async function readFileOf(path: string, name: string, io: Io): Promise<readonly GoldDocument[]> {
  const { documents, problems } = readBeads(await readTextFile(path, io), name);
  for (const { line, message } of problems) io.stderr(`${path}${line === null ? '' : `:${line}`}: ${message}\n`);
  if (documents.length === 0) throw new InvalidInput('no-links', `${path}: there are no links in this file.`);
  return documents;
}
