import { basename } from 'node:path';

import { languageWarning } from '../../align/text/language.js';
import { createCollection, type DocumentInput, previewDocument } from '../services/collections.js';
import { split } from '../services/splitting.js';
import { readArguments, UsageError } from './arguments.js';
import { ALIGNED_OPTIONS, importAlignedFile } from './import-aligned.js';
import type { Io } from './io.js';
import { readTextFile } from './read-file.js';
import type { Command } from './run.js';
import { withServices } from './with-services.js';

/**
 * `hiza import`: makes a collection from documents (`--pivot`, `--version`), or from a file of aligned material
 * (`--aligned`), and prints its id. With `--preview` nothing is stored: what would be is printed as JSON.
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
  if ((!values.title && !values.preview) || !values.pivot || !values.version) {
    throw new UsageError('--title, --pivot and at least one --version are needed.');
  }
  const how = { encoding: values.encoding, lines: values.lines === true };
  const pivot = await readDocument(values.pivot, io, how);
  const versions: DocumentInput[] = [];
  for (const version of values.version) versions.push(await readDocument(version, io, how));
  const { title = '' } = values;
  if (values.preview) {
    const documents = await Promise.all([pivot, ...versions].map((each) => previewDocument(each, 'pivot', split)));
    await io.stdout(`${JSON.stringify({ documents }, null, 2)}\n`);
    return 0;
  }
  return withServices(env, async ({ db, now }) => {
    const id = await createCollection(db, { title, pivot, versions }, { now: now(), split });
    io.stdout(`${id}\n`);
    return 0;
  });
};

/** Reads `tr:FILE`; without a language (`FILE`) it is guessed. */
async function readDocument(
  argument: string,
  io: Io,
  { encoding, lines }: { readonly encoding: string | undefined; readonly lines: boolean },
): Promise<DocumentInput> {
  const [, language = '', path = argument] = /^([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*):(.+)$/s.exec(argument) ?? [];
  const text = await readTextFile(path, io, encoding);
  const warning = language === '' ? null : languageWarning(text, language);
  if (warning) io.stderr(`${path}: looks like ${warning.guessed}, not ${language}.\n`);
  return { language, title: path === '-' ? '' : basename(path).replace(/\.(txt|md|html?|docx)$/i, ''), text, lines };
}
