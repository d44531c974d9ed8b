import { basename } from 'node:path';

import { languageWarning } from '../../align/text/language.js';
import { createCollection, type DocumentInput } from '../services/collections.js';
import { split, splitLines } from '../services/splitting.js';
import { readArguments, UsageError } from './arguments.js';
import { ALIGNED_OPTIONS, importAlignedFile } from './import-aligned.js';
import type { Io } from './io.js';
import { readTextFile } from './read-file.js';
import type { Command } from './run.js';
import { withServices } from './with-services.js';

/**
 * `hiza import`: makes a collection from documents (`--pivot`, `--version`), or from a file of aligned material
 * (`--aligned`), and prints its id.
 */
export const importCollection: Command = async (argv, io, env) => {
  const { values } = readArguments(argv, {
    title: { type: 'string' },
    pivot: { type: 'string' },
    version: { type: 'string', multiple: true },
    lines: { type: 'boolean' },
    ...ALIGNED_OPTIONS,
  });
  if (values.aligned !== undefined) return importAlignedFile({ ...values, aligned: values.aligned }, io, env);
  if (!values.title || !values.pivot || !values.version) {
    throw new UsageError('--title, --pivot and at least one --version are needed.');
  }
  const pivot = await readDocument(values.pivot, io, values.encoding);
  const versions: DocumentInput[] = [];
  for (const version of values.version) versions.push(await readDocument(version, io, values.encoding));
  const { title } = values;
  return withServices(env, async ({ db, now }) => {
    const id = await createCollection(
      db,
      { title, pivot, versions },
      { now: now(), split: values.lines ? splitLines : split },
    );
    io.stdout(`${id}\n`);
    return 0;
  });
};

/** Reads `tr:FILE`; without a language (`FILE`) it is guessed. */
async function readDocument(argument: string, io: Io, encoding: string | undefined): Promise<DocumentInput> {
  const [, language = '', path = argument] = /^([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*):(.+)$/s.exec(argument) ?? [];
  const text = await readTextFile(path, io, encoding);
  const warning = language === '' ? null : languageWarning(text, language);
  if (warning) io.stderr(`${path}: looks like ${warning.guessed}, not ${language}.\n`);
  return { language, title: path === '-' ? '' : basename(path).replace(/\.(txt|md|html?|docx)$/i, ''), text };
}
