import { guessLanguage } from '../../align/text/language.js';
import type { Span } from '../../align/types.js';
import { insertBitext } from '../../db/bitexts.js';
import { deleteCollection, insertCollection, renameCollection, touchCollection } from '../../db/collections.js';
import { insertDocument, listDocuments } from '../../db/documents.js';
import { hasUnfinishedJobs } from '../../db/jobs.js';
import type { Db } from '../../db/open.js';
import { insertSegments } from '../../db/segments.js';
import { Conflict, InvalidInput, TooLarge, Unsupported } from '../errors.js';
import { requireCollection } from './required.js';
import { splitLines } from './splitting.js';

/** The longest text of one document, in UTF-16 code units: about ten thick books. */
export const MAX_DOCUMENT_CHARS = 8_000_000;
export const MAX_TITLE_CHARS = 300;

export interface DocumentInput {
  /** A BCP 47 tag; empty: guess it. */
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly source?: string | null;
  readonly dated?: string | null;
  /** One sentence a line already: it is not split again. */
  readonly lines?: boolean;
}

export interface CollectionInput {
  readonly title: string;
  readonly pivot: DocumentInput;
  readonly versions: readonly DocumentInput[];
  readonly seedKey?: string | null;
}

/** What a document would be, before it is stored. */
export interface DocumentPreview {
  readonly language: string;
  readonly title: string;
  readonly segments: number;
  /** The first sentences. */
  readonly first: readonly string[];
}

/** Sentences shown of a document before it is stored. */
const SHOWN_SENTENCES = 5;

/** Language, title and sentences of a document, as `createCollection` would store them. @throws as it does */
export async function previewDocument(input: DocumentInput, field: string, split: Splitter): Promise<DocumentPreview> {
  const document = checkDocument(input, field);
  const spans = await spansOf(document, split);
  const first = spans.slice(0, SHOWN_SENTENCES).map(({ start, end }) => document.text.slice(start, end));
  return { language: document.language, title: document.title, segments: spans.length, first };
}

/** Splits a text into sentences; long texts are split in a worker, so it is a promise. */
export type Splitter = (text: string, language: string) => Promise<readonly Span[]>;

/**
 * Stores a collection with its documents, segments and bitexts (the pivot with each version), all or nothing.
 * @returns the id of the collection
 * @throws InvalidInput, TooLarge, Unsupported naming the field in `data.field` (`title`, `pivot`, `version-0` …)
 */
export async function createCollection(
  db: Db,
  input: CollectionInput,
  { now, split }: { readonly now: string; readonly split: Splitter },
): Promise<number> {
  const title = checkTitle(input.title);
  if (input.versions.length === 0) {
    throw new InvalidInput('versions-missing', 'Add at least one version to align the original with.', {
      field: 'version-0',
    });
  }
  const pivot = checkDocument(input.pivot, 'pivot');
  const versions = input.versions.map((version, i) => checkDocument(version, `version-${i}`));
  const documents = [pivot, ...versions];
  const spans: (readonly Span[])[] = [];
  for (const document of documents) spans.push(await spansOf(document, split));
  const empty = spans.findIndex((s) => s.length === 0);
  if (empty >= 0) throw emptyDocument(empty === 0 ? 'pivot' : `version-${empty - 1}`);
  return db.transaction().execute(async (trx) => {
    const collectionId = await insertCollection(trx, { title, seedKey: input.seedKey ?? null, now });
    const ids: number[] = [];
    for (const [position, document] of documents.entries()) {
      const role = position === 0 ? 'pivot' : 'version';
      const id = await insertDocument(trx, { ...document, collectionId, position, role, now });
      await insertSegments(trx, id, document.text, spans[position] ?? []);
      ids.push(id);
    }
    for (const target of ids.slice(1)) {
      await insertBitext(trx, { collectionId, sourceDocumentId: ids[0] as number, targetDocumentId: target });
    }
    return collectionId;
  });
}

/**
 * Sets one more version beside the original of a collection, with a bitext of its own.
 * @returns the id of the document
 * @throws InvalidInput, TooLarge, Unsupported naming the field `version-0` in `data.field`; NotFound
 */
export async function addVersion(
  db: Db,
  collectionId: number,
  input: DocumentInput,
  { now, split }: { readonly now: string; readonly split: Splitter },
): Promise<number> {
  const document = checkDocument(input, 'version-0');
  const spans = await spansOf(document, split);
  if (spans.length === 0) throw emptyDocument('version-0');
  return db.transaction().execute(async (trx) => {
    await requireCollection(trx, collectionId);
    const documents = await listDocuments(trx, collectionId);
    const pivot = documents.find((each) => each.role === 'pivot')!;
    const position = Math.max(...documents.map((each) => each.position)) + 1;
    const id = await insertDocument(trx, { ...document, collectionId, position, role: 'version', now });
    await insertSegments(trx, id, document.text, spans);
    await insertBitext(trx, { collectionId, sourceDocumentId: pivot.id, targetDocumentId: id });
    await touchCollection(trx, collectionId, now);
    return id;
  });
}

/** @throws InvalidInput, NotFound */
export function rename(db: Db, collectionId: number, title: string, now: string): Promise<void> {
  const checked = checkTitle(title);
  return db.transaction().execute(async (trx) => {
    await requireCollection(trx, collectionId);
    await renameCollection(trx, collectionId, checked, now);
  });
}

/**
 * Removes a collection and everything in it, for good.
 * @throws NotFound; Conflict `collection-busy` while a job works on it
 */
export function remove(db: Db, collectionId: number): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await requireCollection(trx, collectionId);
    if (await hasUnfinishedJobs(trx, collectionId)) {
      throw new Conflict(
        'collection-busy',
        'Something is still at work on this collection. Wait for it, or cancel it.',
      );
    }
    await deleteCollection(trx, collectionId);
  });
}

/** @throws InvalidInput */
function checkTitle(given: string): string {
  const title = given.trim();
  if (title === '') throw new InvalidInput('title-missing', 'Give the collection a title.', { field: 'title' });
  if (title.length > MAX_TITLE_CHARS) {
    throw new InvalidInput('title-long', `Shorten the title to ${MAX_TITLE_CHARS} characters.`, { field: 'title' });
  }
  return title;
}

type CheckedDocument = Required<DocumentInput>;

const spansOf = ({ text, language, lines }: CheckedDocument, split: Splitter): Promise<readonly Span[]> =>
  (lines ? splitLines : split)(text, language);

/** Refuses what cannot be a text, with a sentence that says what to do. The text itself is not changed. */
function checkDocument(document: DocumentInput, field: string): CheckedDocument {
  const { text } = document;
  if (text.trim() === '') throw emptyDocument(field);
  if (text.length > MAX_DOCUMENT_CHARS) {
    const limit = MAX_DOCUMENT_CHARS.toLocaleString('en');
    throw new TooLarge(
      'document-large',
      `This text has more than ${limit} characters. Divide it and add the parts as collections of their own.`,
      { field },
    );
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    throw new Unsupported(
      'binary',
      `This is not plain text: there is a NUL character at position ${nul + 1}. Save it as plain text and try again.`,
      { field },
    );
  }
  if (!text.isWellFormed()) {
    throw new InvalidInput('lone-surrogate', 'This text holds half a character. Save it as UTF-8 and try again.', {
      field,
    });
  }
  const language = checkLanguage(document.language.trim() || (guessLanguage(text)?.language ?? ''), field);
  const firstLine = text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  const title = document.title.trim() || firstLine.replace(/[*#]/g, '').trim().slice(0, 120);
  const { source = null, dated = null, lines = false } = document;
  return { text, language, title, source, dated, lines };
}

const emptyDocument = (field: string) =>
  new InvalidInput('document-empty', 'This text is empty. Paste it or choose a file.', { field });

/** A well-formed BCP 47 tag in its canonical spelling. @throws InvalidInput */
export function checkLanguage(tag: string, field = 'language'): string {
  try {
    const canonical = tag === '' ? undefined : Intl.getCanonicalLocales(tag)[0];
    if (canonical) return canonical;
  } catch {
    // falls through: not a tag
  }
  const message = 'Say which language this text is in: tr, az, ar, or another language tag such as fa or az-Cyrl.';
  throw new InvalidInput('language-unknown', message, { field });
}
