// What stands in the forms for documents, as drafts that can be shown again: typed, uploaded, or looked at before.

import { ENCODINGS } from '../align/formats/names.js';
import { type DocumentDraft, EMPTY_DOCUMENT, type FormError } from '../views/library/new-collection-page.js';
import type { Ui } from '../views/ui.js';
import { UserError } from './errors.js';
import type { AlignedFile } from './formats/aligned.js';
import { readDocumentFile, refusalOf } from './formats/documents.js';
import { previewDocument } from './services/collections.js';
import { split } from './services/splitting.js';
import { createUploads } from './services/uploads.js';

export type Form = Record<string, string | File>;

export interface ReadDraft {
  readonly document: DocumentDraft;
  readonly refusal: FormError | null;
}

/** Files that were looked at, so that they can be read again in another encoding. */
const uploads = createUploads();

/** Problems of a file that are shown. */
const SHOWN_PROBLEMS = 5;

/** The fields of one document: a new file goes before the kept one, that before what was typed. */
export async function readDocument(ui: Ui, form: Form, name: string, now: string): Promise<ReadDraft> {
  const field = (part: string) => textOf(form[`${name}.${part}`]);
  const typed: DocumentDraft = {
    ...EMPTY_DOCUMENT,
    language: field('other-language').trim() || field('language'),
    title: field('title'),
    // A browser sends every line break of a text area as CR LF, whatever was pasted.
    text: field('text').replaceAll('\r\n', '\n'),
    lines: field('lines') === 'yes',
  };
  const chosen = ENCODINGS.find((encoding) => encoding === field('encoding'));
  const file = form[`${name}.file`];
  if (file instanceof File && file.size > 0) {
    const kept = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    return fromFile(ui, typed, kept, { name, now, chosen });
  }
  const token = field('token');
  const kept = token === '' ? null : keptFile(token);
  if (kept === null) return { document: typed, refusal: null };
  const readAs = field('read-as');
  if (chosen !== undefined && chosen !== readAs)
    return fromFile(ui, { ...typed, text: '' }, kept, { name, now, chosen });
  return { document: { ...typed, file: kept.name, token, readAs }, refusal: null };
}

/** Null where it was kept too long ago; the text stands in the form all the same. */
function keptFile(token: string): AlignedFile | null {
  try {
    return uploads.find(token).file;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

type FileContext = { readonly name: string; readonly now: string; readonly chosen: string | undefined };

async function fromFile(ui: Ui, typed: DocumentDraft, file: AlignedFile, at: FileContext): Promise<ReadDraft> {
  const read = await readDocumentFile(file.name, file.bytes, at.chosen);
  const refused = refusalOf(read);
  if (refused) {
    const message = `${file.name}: ${refused.message}`;
    return { document: typed, refusal: { code: refused.code, message, data: { field: at.name } } };
  }
  // A Word document has no encoding of its own to speak of.
  const encoding = read.encoding === 'utf-8' ? null : read.encoding;
  const notes = encoding === null ? [] : [ui.t('new.encoding', { file: file.name, encoding })];
  const others = read.problems.filter(({ code }) => code !== 'encoding-guessed').slice(0, SHOWN_PROBLEMS);
  const told = others.map(({ line, message }) =>
    line === null ? message : `${ui.t('import.line', { line })} ${message}`,
  );
  const token = read.encoding === null ? '' : uploads.keep({ file }, at.now);
  const document: DocumentDraft = {
    ...typed,
    title: typed.title || (read.title ?? ''),
    text: read.text,
    file: file.name,
    encoding,
    notes: [...notes, ...told],
    token,
    readAs: read.encoding ?? '',
  };
  return { document, refusal: null };
}

/** The draft with what would be stored; a refusal where it could not be. */
export async function withPreview(document: DocumentDraft, name: string): Promise<ReadDraft> {
  if (document.text.trim() === '') return { document, refusal: null };
  try {
    return { document: { ...document, preview: await previewDocument(document, name, split) }, refusal: null };
  } catch (error) {
    if (error instanceof UserError) return { document, refusal: error };
    throw error;
  }
}

export const textOf = (value: string | File | undefined): string => (typeof value === 'string' ? value : '');
