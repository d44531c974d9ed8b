import { basename } from 'node:path';
import { ALIGNED_FORMATS } from '../../align/formats/names.js';
import type { Problem } from '../../align/types.js';
import { InvalidInput } from '../errors.js';
import { type AlignedFile, type AlignedRequest, readLinks } from '../formats/aligned.js';
import { readKnowledge } from '../formats/read-knowledge.js';
import { type AlignedMaterial, previewMaterial, readMaterial } from '../formats/read-material.js';
import { checkLanguage } from '../services/collections.js';
import { storeMaterial, usable } from '../services/importing.js';
import { type IntoTexts, placeGroups } from '../services/importing-groups.js';
import { storeKnowledge } from '../services/knowing.js';
import { oneOf, positive, UsageError } from './arguments.js';
import type { Io } from './io.js';
import { findPairs } from './pairs.js';
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
  'knowledge-only': { type: 'boolean' },
  into: { type: 'string' },
  pair: { type: 'string' },
} as const;

type Values = {
  readonly aligned: string;
  readonly title?: string | undefined;
  readonly preview?: boolean | undefined;
  readonly 'knowledge-only'?: boolean | undefined;
} & {
  readonly [name in Exclude<keyof typeof ALIGNED_OPTIONS, 'aligned' | 'preview' | 'knowledge-only'>]?:
    | string
    | undefined;
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
  if (values['knowledge-only']) return learnFrom(request, values, io, env);
  if (values.into !== undefined) return importInto(request, { ...values, into: values.into, status }, io, env);
  const read = await readMaterial(request);
  say(io, values.aligned, read.problems);
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

function say(io: Io, file: string, problems: readonly Problem[]): void {
  for (const { line, message } of problems) io.stderr(`${file}:${line ?? ''} ${message}\n`);
}

/** `--knowledge-only`: the file teaches the aligner and adds no documents. Prints an id for each pair of languages. */
async function learnFrom(request: AlignedRequest, values: Values, io: Io, env: Env): Promise<number> {
  const read = await readKnowledge(request);
  say(io, values.aligned, read.problems);
  const about = { title: values.title ?? '', file: request.file.name, actor: 'import' };
  return withServices(env, async ({ db, now }) => {
    const ids = await storeKnowledge(db, read, { ...about, now: now() });
    for (const { source, target, terms, passageCount } of read.lore) {
      io.stderr(`${source}-${target}: ${terms.length} terms, learned from ${passageCount} sentences\n`);
    }
    await io.stdout(ids.map((id) => `${id}\n`).join(''));
    return 0;
  });
}

type IntoValues = Values & { readonly into: string; readonly status: IntoTexts['status'] };

/** `--into COLLECTION --pair tr-az`: groups between texts that are there. Prints how many. */
async function importInto(request: AlignedRequest, values: IntoValues, io: Io, env: Env): Promise<number> {
  const collectionId = positive(values.into, '--into');
  if (!values.pair) throw new UsageError('--into needs --pair, such as tr-az.');
  const links = readLinks(request);
  const aligned = links === null ? await readMaterial(request) : null;
  say(io, values.aligned, links?.problems ?? aligned?.problems ?? []);
  const read = links?.links ?? usable(aligned as AlignedMaterial);
  return withServices(env, async (services) => {
    const [bitext] = await findPairs(services.db, collectionId, values.pair);
    const { status } = values;
    const into = { bitextId: bitext?.id ?? 0, status, actor: 'import' };
    const { placed, problems } = await placeGroups(services, read, into);
    say(io, values.aligned, problems);
    io.stderr(`${placed} groups imported, ${problems.length} left out\n`);
    await io.stdout(`${placed}\n`);
    return 0;
  });
}

async function requestOf(values: Values, io: Io): Promise<AlignedRequest> {
  const [source, target] = [values['source-text'], values['target-text']];
  const columns = { source: columnOf(values['source-column']), target: columnOf(values['target-column']) };
  const mapping = Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== null));
  const format = values.format === undefined ? {} : { format: oneOf(values.format, '--format', ALIGNED_FORMATS) };
  return {
    file: await fileOf(values.aligned, io),
    ...(source === undefined ? {} : { source: await fileOf(source, io) }),
    ...(target === undefined ? {} : { target: await fileOf(target, io) }),
    ...format,
    ...(values.encoding === undefined ? {} : { encoding: values.encoding }),
    ...languagesOf(values['source-lang'], values['target-lang']),
    ...(Object.keys(mapping).length > 0 ? { mapping } : {}),
  };
}

async function fileOf(path: string, io: Io): Promise<AlignedFile> {
  if (path === '-') return { name: '-', bytes: await io.stdin() };
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
