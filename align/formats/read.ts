// What every reader of aligned material gives: units as they stand in the file, and problems for what could not be read.
import type { LanguageTag, Problem } from '../types.js';
import { splitAtPositions } from './positions.js';
import {
  type ExportSegment,
  type ExportUnit,
  sideText,
  UNIT_KINDS,
  UNIT_ORIGINS,
  UNIT_STATUSES,
  type UnitKind,
  type UnitOrigin,
  type UnitStatus,
} from './unit.js';

/** Markup inside a sentence (`<ph>`, `<bpt>` …), kept beside the text. `at` is the offset in the text it stood before. */
export interface InlineCode {
  readonly at: number;
  readonly markup: string;
}

/** One language of a unit that was read. */
export interface ReadText {
  /** Null where the file does not say. */
  readonly language: LanguageTag | null;
  /** Name of the document it came from, where the file says so. */
  readonly document: string | null;
  readonly text: string;
  /** The sentences and where they stood, where the file says so and still fits the text. */
  readonly segments: readonly ExportSegment[] | null;
  readonly codes: readonly InlineCode[];
}

/** A unit of 2 to n languages, source first. Whatever the file does not say is null. */
export interface ReadUnit {
  /** Line of the file it begins in, from 1. */
  readonly line: number;
  readonly id: string | null;
  readonly texts: readonly ReadText[];
  readonly status: UnitStatus | null;
  readonly kind: UnitKind | null;
  readonly origin: UnitOrigin | null;
  readonly confidence: number | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly note: string | null;
}

export type ReadItem = { readonly unit: ReadUnit } | { readonly problem: Problem };

/** Takes a file piece by piece and gives what became whole. After `end` it is used up. Never throws. */
export interface Reader {
  push(chunk: string): readonly ReadItem[];
  end(): readonly ReadItem[];
}

/** Reads chunks that are there already. */
export function* readChunks(reader: Reader, chunks: Iterable<string>): Generator<ReadItem> {
  for (const chunk of chunks) yield* reader.push(chunk);
  yield* reader.end();
}

/** Reads chunks as they arrive. */
export async function* readStream(reader: Reader, chunks: AsyncIterable<string>): AsyncGenerator<ReadItem> {
  for await (const chunk of chunks) yield* reader.push(chunk);
  yield* reader.end();
}

/** A problem as an item. */
export function problemAt(line: number | null, code: string, message: string): ReadItem {
  return { problem: { line, code, message } };
}

/** What the cells and properties of a file say about a unit beside its texts, as words. */
export interface UnitWords {
  readonly status?: string | undefined;
  readonly kind?: string | undefined;
  readonly origin?: string | undefined;
  readonly confidence?: string | undefined;
  readonly decidedBy?: string | undefined;
  readonly decidedAt?: string | undefined;
  readonly note?: string | undefined;
}

/** Makes a unit; words that mean nothing here count as unsaid. */
export function unitFrom(line: number, id: string | null, texts: readonly ReadText[], words: UnitWords): ReadUnit {
  return {
    line,
    id,
    texts,
    status: oneOf(UNIT_STATUSES, words.status),
    kind: oneOf(UNIT_KINDS, words.kind),
    origin: oneOf(UNIT_ORIGINS, words.origin),
    confidence: probability(words.confidence),
    decidedBy: words.decidedBy || null,
    decidedAt: time(words.decidedAt),
    note: words.note || null,
  };
}

/** One language of a unit whose positions, if any, stand in our own notation. */
export function textFrom(
  text: string,
  about: { language?: string | null; document?: string | null; positions?: string | null },
  codes: readonly InlineCode[] = [],
): ReadText {
  const { language, document, positions } = about;
  const segments = positions === null || positions === undefined ? null : splitAtPositions(text, positions);
  return { language: language || null, document: document || null, text, segments, codes };
}

function oneOf<T extends string>(words: readonly T[], word: string | undefined): T | null {
  return words.find((each) => each === word) ?? null;
}

/** ISO 8601 in UTC, or nothing: a time that programs cannot read says nothing. */
function time(word: string | undefined): string | null {
  return word !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z$/.test(word) ? word : null;
}

function probability(word: string | undefined): number | null {
  if (word === undefined || word.trim() === '') return null;
  const value = Number(word);
  return value >= 0 && value <= 1 ? value : null;
}

/**
 * The unit as our own export wrote it, or null where the file was not ours (no positions, not two languages).
 * Writing a unit and reading it back gives the same unit.
 */
export function toExportUnit(unit: ReadUnit): ExportUnit | null {
  const [source, target] = unit.texts;
  if (unit.texts.length !== 2 || !source?.segments || !target?.segments) return null;
  const { id, status, kind, origin, confidence, decidedBy, decidedAt, note } = unit;
  if (id === null || status === null || kind === null || origin === null) return null;
  const { segments } = source;
  return {
    id,
    source: segments,
    target: target.segments,
    status,
    kind,
    origin,
    confidence,
    decidedBy,
    decidedAt,
    note,
  };
}

/** The sentences of a text: those the file names, or the text as one. */
export function segmentsOf(text: ReadText): readonly string[] {
  if (text.segments !== null) return text.segments.map((segment) => segment.text);
  return text.text === '' ? [] : [text.text];
}

/** A text of given sentences, for formats that hold sentences but no offsets into a document. */
export function textOfSentences(sentences: readonly string[], language: LanguageTag | null): ReadText {
  const segments = sentences.map((text, i) => ({ number: i + 1, start: 0, end: text.length, text }));
  return { language, document: null, text: sideText(segments), segments: null, codes: [] };
}
