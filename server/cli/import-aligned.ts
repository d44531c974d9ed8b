import { basename } from 'node:path';
import { InvalidInput } from '../errors.js';
import { ALIGNED_FORMATS, type AlignedFile, type AlignedRequest } from '../formats/aligned.js';
import { previewMaterial, readMaterial } from '../formats/read-material.js';
import { checkLanguage } from '../services/collections.js';
import { storeMaterial, usable } from '../services/importing.js';
import { oneOf, UsageError } from './arguments.js';
import type { Io } from './io.js';
import { readBytes } from './read-file.js';
import type { Env } from './run.js';
import { withServices } from './with-services.js';

/** What `hiza import --aligned` understands beside `--title`. */
export const ALIGNED_OPTIONS = {
  aligned: { type: 'string' },
  'source-text': { type: 'string' },
  'target-text': { type: 'string' },
  format: { type: 'string' },
  encoding: { type: 'string' },
  'source-lang': { type: 'string' },
  'target-lang': { type: 'string' },
  'source-column': { type: 'string' },
  'target-column': { type: 'string' },
  status: { type: 'string' },
  preview: { type: 'boolean' },
} as const;

type Values = {
  readonly aligned: string;
  readonly title?: string | undefined;
  readonly preview?: boolean | undefined;
} & {
  readonly [name in Exclude<keyof typeof ALIGNED_OPTIONS, 'aligned' | 'preview'>]?: string | undefined;
};

/**
 * Imports a file of aligned material. Problems go to stderr, a line each; the exit code is 1 where nothing could be
 * imported. With `--preview`, what is in the file is printed as JSON, and nothing is stored.
 */
export async function importAlignedFile(values: Values, io: Io, env: Env): Promise<number> {
  const request = await requestOf(values, io);
  if (values.preview) {
    await io.stdout(`${JSON.stringify(await previewMaterial(request), null, 2)}\n`);
    return 0;
  }
  const status = oneOf(values.status ?? 'confirmed', '--status', ['confirmed', 'suggested', 'needs_review']);
  const read = await readMaterial(request);
  for (const { line, message } of read.problems) io.stderr(`${values.aligned}:${line ?? ''} ${message}\n`);
  const material = usable(read);
  const title = values.title ?? basename(values.aligned).replace(/\.[^.]+$/, '');
  if (title === '' || title === '-') throw new UsageError('--title is needed.');
  return withServices(env, async ({ db, now }) => {
    const id = await storeMaterial(db, material, { title, status, actor: 'import' }, { now: now() });
    io.stderr(
      `${material.groups.length} groups of ${material.units} units imported, ${material.problemCount} problems\n`,
    );
    await io.stdout(`${id}\n`);
    return 0;
  });
}

async function requestOf(values: Values, io: Io): Promise<AlignedRequest> {
  const [source, target] = [values['source-text'], values['target-text']];
  const columns = { source: columnOf(values['source-column']), target: columnOf(values['target-column']) };
  const mapping = Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== null));
  return {
    file: await fileOf(values.aligned, io),
    ...(source === undefined ? {} : { source: await fileOf(source, io) }),
    ...(target === undefined ? {} : { target: await fileOf(target, io) }),
    ...(values.format === undefined ? {} : { format: oneOf(values.format, '--format', ALIGNED_FORMATS) }),
    ...(values.encoding === undefined ? {} : { encoding: values.encoding }),
    ...languagesOf(values['source-lang'], values['target-lang']),
    ...(Object.keys(mapping).length > 0 ? { mapping } : {}),
  };
}

async function fileOf(path: string, io: Io): Promise<AlignedFile> {
  if (path === '-') return { name: '-', bytes: new TextEncoder().encode(await io.stdin()) };
  return { name: basename(path), bytes: await readBytes(path) };
}

/** A column by its name, or by its number from 1. */
function columnOf(text: string | undefined): string | number | null {
  if (text === undefined) return null;
  return /^\d{1,3}$/.test(text) ? Number(text) - 1 : text;
}

function languagesOf(source: string | undefined, target: string | undefined): Pick<AlignedRequest, 'languages'> {
  if (source === undefined && target === undefined) return {};
  if (!source || !target) throw new InvalidInput('language-unknown', 'Give both --source-lang and --target-lang.');
  return { languages: { source: checkLanguage(source), target: checkLanguage(target) } };
}
