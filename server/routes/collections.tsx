import { z } from 'zod';
import { languageWarning } from '../../align/text/language.js';
import { bitextProgress, findCollection } from '../../db/collections.js';
import { listDocuments } from '../../db/documents.js';
import { CollectionPage } from '../../views/library/collection-page.js';
import {
  type CollectionDraft,
  type DocumentDraft,
  EMPTY_DOCUMENT,
  type FormError,
  NewCollectionPage,
} from '../../views/library/new-collection-page.js';
import type { Ui } from '../../views/ui.js';
import type { Context } from '../context.js';
import { InvalidInput, NotFound, UserError } from '../errors.js';
import { readDocumentFile, refusalOf } from '../formats/documents.js';
import { parse, pathId } from '../input.js';
import { backTo, page } from '../respond.js';
import { addVersion, createCollection, remove, rename } from '../services/collections.js';
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

/** `GET /collections/:id/about`: its title, its texts, one more version, and how to remove it. */
export const showOne = (c: Context): Promise<Response> => aboutPage(c, EMPTY_DOCUMENT, null, 200);

/** `POST /collections/:id/title` */
export async function retitle(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const { title } = parse(z.object({ title: z.string() }), await c.req.parseBody());
  return orExplain(c, EMPTY_DOCUMENT, () => rename(db, pathId(c), title, now()));
}

/** `POST /collections/:id/versions`: one more text beside the original. */
export async function createVersion(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const form = (await c.req.parseBody()) as Form;
  const { document, refusal } = await readDocument(c.get('ui'), form, 'version-0');
  if (refusal) return aboutPage(c, document, refusal, 415);
  return orExplain(c, document, () => addVersion(db, pathId(c), document, { now: now(), split }));
}

/** `DELETE /collections/:id`, once the person has said that they are sure. */
export async function destroy(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const form = await c.req.parseBody();
  return orExplain(
    c,
    EMPTY_DOCUMENT,
    () => {
      if (form.sure === 'yes') return remove(db, pathId(c));
      throw new InvalidInput('not-sure', 'Tick the box if the collection is to be removed for good.', {
        field: 'sure',
      });
    },
    '/',
  );
}

/** Does it and goes on to a page; what the person has to know of stands on the collection's page, with what they typed. */
async function orExplain(
  c: Context,
  draft: DocumentDraft,
  act: () => Promise<unknown>,
  next = `/collections/${pathId(c)}/about`,
): Promise<Response> {
  try {
    await act();
    return backTo(c, next);
  } catch (error) {
    if (!(error instanceof UserError) || error instanceof NotFound) throw error;
    return aboutPage(c, draft, error, error.status);
  }
}

async function aboutPage(c: Context, draft: DocumentDraft, error: FormError | null, status: 200 | UserError['status']) {
  const { db } = c.get('services');
  const collectionId = pathId(c);
  const collection = await findCollection(db, collectionId);
  if (!collection)
    throw new NotFound('no-such-collection', 'There is no such collection. Choose one from the library.');
  const documents = await listDocuments(db, collectionId);
  const progress = await bitextProgress(db, collectionId);
  const confirmed = progress.reduce((sum, bitext) => sum + bitext.confirmedGroups, 0);
  const shown = { collection, documents, confirmed, bitextIds: progress.map((bitext) => bitext.bitextId) };
  return page(c, <CollectionPage ui={c.get('ui')} {...shown} draft={draft} error={error} />, status);
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
