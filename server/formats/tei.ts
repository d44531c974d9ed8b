// Reads stand-off alignments: the link files of InterText and XCES (`xtargets`), TEI `<link target>`, and the documents
// whose sentences they name.
import type { ReadLink, ReadLinks } from '../../align/formats/links.js';
import { problemAt, type ReadItem } from '../../align/formats/read.js';
import type { LanguageTag, Problem } from '../../align/types.js';
import { type XmlHandler, type XmlOutput, xmlReader } from './xml-reader.js';

/** A document of sentences with ids, in their order. */
export interface TeiDocument {
  readonly title: string | null;
  readonly language: LanguageTag | null;
  readonly sentences: readonly string[];
  /** Id of a sentence -> its index in `sentences`. */
  readonly ids: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Reads the `<s>` (or `<seg>`) elements of a document. White space runs are one space, as in print. */
export function readTeiDocument(text: string): TeiDocument {
  const sentences: string[] = [];
  const ids = new Map<string, number>();
  let title: string | null = null;
  let language: LanguageTag | null = null;
  let words: string | null = null;
  const reader = xmlReader((output) => ({
    open(name, attributes) {
      if (output.path.length === 1) language = attributes['xml:lang'] ?? attributes.lang ?? null;
      if (name === 'title' && title === null) words = '';
      if (name !== 's' && name !== 'seg') return;
      const id = attributes['xml:id'] ?? attributes.id ?? String(sentences.length + 1);
      if (ids.has(id)) output.emit(problemAt(output.line(), 'id-twice', `Two sentences have the id “${id}”.`));
      else ids.set(id, sentences.length);
      words = '';
    },
    text(piece) {
      if (words !== null) words += piece;
    },
    close(name) {
      if (name === 'title' && title === null) title = oneSpace(words ?? '');
      else if (name === 's' || name === 'seg') sentences.push(oneSpace(words ?? ''));
      else return;
      words = null;
    },
  }));
  const problems = problemsOf([...reader.push(text), ...reader.end()]);
  return { title, language, sentences, ids, problems };
}

/** Ids of sentences -> indices from 0. Without documents, an id is the number of a sentence, from 1. */
export interface TeiIds {
  readonly source: ReadonlyMap<string, number>;
  readonly target: ReadonlyMap<string, number>;
}

/** Reads a file of links; what stands left of the `;` is the source. */
export function readTeiLinks(text: string, ids?: TeiIds): ReadLinks {
  const links: ReadLink[] = [];
  const reader = xmlReader((output) => linkHandler(output, links, ids));
  const items = [...reader.push(text), ...reader.end()];
  return { links, problems: problemsOf(items) };
}

function linkHandler(output: XmlOutput, links: ReadLink[], ids: TeiIds | undefined): XmlHandler {
  return {
    open(name, attributes) {
      if (name !== 'link') return;
      const sides = sidesOf(attributes, ids);
      const source = sides?.source.map((id) => indexOf(id, ids?.source));
      const target = sides?.target.map((id) => indexOf(id, ids?.target));
      if (source === undefined || target === undefined || [...source, ...target].includes(null)) {
        const message = 'This link names sentences that are not there; it was left out.';
        output.emit(problemAt(output.line(), 'no-link', message));
        return;
      }
      const status = attributes.status === 'man' ? 'confirmed' : attributes.status === 'auto' ? 'suggested' : null;
      links.push({
        line: output.line(),
        source: ascending(source),
        target: ascending(target),
        confidence: null,
        status,
      });
    },
    text() {},
    close() {},
  };
}

type Sides = { readonly source: readonly string[]; readonly target: readonly string[] };

function sidesOf(attributes: Readonly<Record<string, string>>, ids: TeiIds | undefined): Sides | null {
  const halves = attributes.xtargets?.split(';');
  if (halves !== undefined) {
    return halves.length === 2 ? { source: words(halves[0] as string), target: words(halves[1] as string) } : null;
  }
  // TEI P5: pointers of both sides in one list; which side one belongs to, only the documents know.
  if (attributes.target === undefined || ids === undefined) return null;
  const pointers = words(attributes.target).map((pointer) => pointer.slice(pointer.indexOf('#') + 1));
  return {
    source: pointers.filter((id) => ids.source.has(id)),
    target: pointers.filter((id) => !ids.source.has(id)),
  };
}

function indexOf(id: string, ids: ReadonlyMap<string, number> | undefined): number | null {
  if (ids !== undefined) return ids.get(id) ?? null;
  return /^\d{1,9}$/.test(id) && id !== '0' ? Number(id) - 1 : null;
}

function ascending(indices: readonly (number | null)[]): number[] {
  return [...new Set(indices as readonly number[])].sort((a, b) => a - b);
}

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function oneSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function problemsOf(items: readonly ReadItem[]): Problem[] {
  return items.flatMap((item) => ('problem' in item ? [item.problem] : []));
}
