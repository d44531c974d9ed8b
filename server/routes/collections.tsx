import { languageWarning } from '../../align/text/language.js';
import {
  type CollectionDraft,
  type DocumentDraft,
  EMPTY_DOCUMENT,
  type FormError,
  NewCollectionPage,
} from '../../views/library/new-collection-page.js';
import type { Ui } from '../../views/ui.js';
import type { Context } from '../context.js';
import { UserError } from '../errors.js';
import { readDocumentFile, refusalOf } from '../formats/documents.js';
import { backTo, page } from '../respond.js';
import { createCollection } from '../services/collections.js';
import { split } from '../services/splitting.js';

/** The most versions one form offers. */
const MAX_VERSIONS = 9;

type Form = Record<string, string | File>;

/** `GET /collections/new` */
export const showForm = (c: Context): Promise<Response> =>
  formPage(
    c,
    { title: '', pivot: EMPTY_DOCUMENT, versions: [EMPTY_DOCUMENT, EMPTY_DOCUMENT], asksToKeep: false },
    null,
    200,
  );

/** `POST /collections/new`: the same form with one more version; what was typed is kept. */
export async function growForm(c: Context): Promise<Response> {
  const { draft } = await readDraft(c.get('ui'), (await c.req.parseBody()) as Form);
  const versions = [...draft.versions, EMPTY_DOCUMENT].slice(0, MAX_VERSIONS);
  return formPage(c, { ...draft, versions }, null, 200);
}

/** `POST /collections`: makes the collection, or shows the form again with what is wrong. */
export async function create(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const form = (await c.req.parseBody()) as Form;
  const { draft, refusal } = await readDraft(c.get('ui'), form);
  if (refusal) return formPage(c, draft, refusal, 415);
  const filled = draft.versions.filter((version) => version.text.trim() !== '' || version.file !== null);
  const warned = form['keep-languages'] === 'yes' ? null : withWarnings(c.get('ui'), { ...draft, versions: filled });
  if (warned) return formPage(c, warned, null, 422);
  try {
    const id = await createCollection(db, { ...draft, versions: filled }, { now: now(), split });
    const converted = [draft.pivot, ...filled].find((document) => document.encoding !== null);
    return backTo(c, `/collections/${id}${converted ? `?encoding=${converted.encoding}` : ''}`);
  } catch (error) {
    if (error instanceof UserError) return formPage(c, draft, error, error.status);
    throw error;
  }
}

const formPage = (c: Context, draft: CollectionDraft, error: FormError | null, status: 200 | UserError['status']) =>
  page(c, <NewCollectionPage ui={c.get('ui')} draft={draft} error={error} />, status);

/** Everything typed or uploaded, as a draft that can be shown again. */
async function readDraft(ui: Ui, form: Form): Promise<{ draft: CollectionDraft; refusal: FormError | null }> {
  const numbers = Object.keys(form).flatMap((name) => /^version-(\d)\./.exec(name)?.[1] ?? []);
  const count = Math.min(MAX_VERSIONS, Math.max(1, ...numbers.map((n) => Number(n) + 1)));
  const names = ['pivot', ...Array.from({ length: count }, (_, i) => `version-${i}`)];
  const read = await Promise.all(names.map((name) => readDocument(ui, form, name)));
  const [pivot = EMPTY_DOCUMENT, ...versions] = read.map((r) => r.document);
  const refusal = read.map((r) => r.refusal).find((r) => r !== null) ?? null;
  return { draft: { title: textOf(form.title), pivot, versions, asksToKeep: false }, refusal };
}

async function readDocument(
  ui: Ui,
  form: Form,
  name: string,
): Promise<{ document: DocumentDraft; refusal: FormError | null }> {
  const typed: DocumentDraft = {
    language: textOf(form[`${name}.other-language`]).trim() || textOf(form[`${name}.language`]),
    title: textOf(form[`${name}.title`]),
    // A browser sends every line break of a text area as CR LF, whatever was pasted.
    text: textOf(form[`${name}.text`]).replaceAll('\r\n', '\n'),
    file: null,
    encoding: null,
    notes: [],
  };
  const file = form[`${name}.file`];
  if (!(file instanceof File) || file.size === 0) return { document: typed, refusal: null };
  const read = await readDocumentFile(file.name, new Uint8Array(await file.arrayBuffer()));
  const refused = refusalOf(read);
  if (refused) {
    const message = `${file.name}: ${refused.message}`;
    return { document: typed, refusal: { code: refused.code, message, data: { field: name } } };
  }
  // A Word document has no encoding of its own to speak of.
  const encoding = read.encoding === 'utf-8' ? null : read.encoding;
  const notes = encoding === null ? [] : [ui.t('new.encoding', { file: file.name, encoding })];
  const title = typed.title || (read.title ?? '');
  return { document: { ...typed, title, text: read.text, file: file.name, encoding, notes }, refusal: null };
}

const textOf = (value: string | File | undefined): string => (typeof value === 'string' ? value : '');

/** The draft with a warning where a chosen language looks wrong; null where none does. */
function withWarnings(ui: Ui, draft: CollectionDraft): CollectionDraft | null {
  let warned = false;
  const check = (document: DocumentDraft): DocumentDraft => {
    const warning = document.language === '' ? null : languageWarning(document.text, document.language);
    if (!warning) return document;
    warned = true;
    const names = { guessed: ui.languageName(warning.guessed), chosen: ui.languageName(document.language) };
    return { ...document, notes: [...document.notes, ui.t('new.language-warning', names)] };
  };
  const checked = { ...draft, pivot: check(draft.pivot), versions: draft.versions.map(check), asksToKeep: true };
  return warned ? checked : null;
}
