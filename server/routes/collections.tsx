import { z } from 'zod';
import { languageWarning } from '../../align/text/language.js';
import { bitextProgress } from '../../db/collections.js';
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
import { type Form, readDocument, textOf, withPreview } from '../document-drafts.js';
import { InvalidInput, NotFound, UserError } from '../errors.js';
import { parse, pathId } from '../input.js';
import { backTo, page } from '../respond.js';
import { addVersion, createCollection, remove, rename } from '../services/collections.js';
import { requireCollection } from '../services/required.js';
import { split } from '../services/splitting.js';

/** The most versions one form offers. */
const MAX_VERSIONS = 9;

/** `GET /collections/new` */
export const showForm = (c: Context): Promise<Response> =>
  formPage(
    c,
    { title: '', pivot: EMPTY_DOCUMENT, versions: [EMPTY_DOCUMENT, EMPTY_DOCUMENT], asksToKeep: false, looked: false },
    null,
    200,
  );

/** `POST /collections/new`: the same form with one more version, or with what would be stored; what was typed is kept. */
export async function growForm(c: Context): Promise<Response> {
  const form = (await c.req.parseBody()) as Form;
  const { draft, refusal } = await readDraft(c, form);
  if (form.look !== undefined) return refusal ? formPage(c, draft, refusal, 415) : lookAt(c, draft);
  const versions = [...draft.versions, EMPTY_DOCUMENT].slice(0, MAX_VERSIONS);
  return formPage(c, { ...draft, versions }, null, 200);
}

/** `POST /collections`: makes the collection, or shows the form again with what is wrong. */
export async function create(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const form = (await c.req.parseBody()) as Form;
  const { draft, refusal } = await readDraft(c, form);
  if (refusal) return formPage(c, draft, refusal, 415);
  // A file that nobody has looked at yet is shown first.
  if (form['look-first'] === 'yes' && Object.values(form).some(isFile)) return lookAt(c, draft);
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

const isFile = (value: string | File): boolean => value instanceof File && value.size > 0;

/** The form with language, number of sentences and the first of them under every text; nothing is stored. */
async function lookAt(c: Context, draft: CollectionDraft): Promise<Response> {
  const names = ['pivot', ...draft.versions.map((_, i) => `version-${i}`)];
  const looked = await Promise.all(
    [draft.pivot, ...draft.versions].map((document, i) => withPreview(document, names[i] as string)),
  );
  const [pivot = EMPTY_DOCUMENT, ...versions] = looked.map(({ document }) => document);
  const refusal = looked.find((each) => each.refusal !== null)?.refusal ?? null;
  const shown = { ...draft, pivot, versions };
  const warned = withWarnings(c.get('ui'), shown) ?? shown;
  return formPage(c, { ...warned, looked: refusal === null }, refusal, refusal === null ? 200 : 422);
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
  const { document, refusal } = await readDocument(c.get('ui'), form, 'version-0', now());
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
  const collection = await requireCollection(db, collectionId);
  const documents = await listDocuments(db, collectionId);
  const progress = await bitextProgress(db, collectionId);
  const confirmed = progress.reduce((sum, bitext) => sum + bitext.confirmedGroups, 0);
  const shown = { collection, documents, confirmed, bitextIds: progress.map((bitext) => bitext.bitextId) };
  return page(c, <CollectionPage ui={c.get('ui')} {...shown} draft={draft} error={error} />, status);
}

const formPage = (c: Context, draft: CollectionDraft, error: FormError | null, status: 200 | UserError['status']) =>
  page(c, <NewCollectionPage ui={c.get('ui')} draft={draft} error={error} />, status);

/** Everything typed or uploaded, as a draft that can be shown again. */
async function readDraft(c: Context, form: Form): Promise<{ draft: CollectionDraft; refusal: FormError | null }> {
  const numbers = Object.keys(form).flatMap((name) => /^version-(\d)\./.exec(name)?.[1] ?? []);
  const count = Math.min(MAX_VERSIONS, Math.max(1, ...numbers.map((n) => Number(n) + 1)));
  const names = ['pivot', ...Array.from({ length: count }, (_, i) => `version-${i}`)];
  const read = await Promise.all(names.map((name) => readDocument(c.get('ui'), form, name, c.get('services').now())));
  const [pivot = EMPTY_DOCUMENT, ...versions] = read.map((r) => r.document);
  const refusal = read.map((r) => r.refusal).find((r) => r !== null) ?? null;
  return { draft: { title: textOf(form.title), pivot, versions, asksToKeep: false, looked: false }, refusal };
}

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
