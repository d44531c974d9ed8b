// JSON Lines: one unit a line, with everything that is known about it. The one format that holds every string.
import { lineSplitter } from './lines.js';
import { problemAt, type Reader, type ReadItem, type ReadText, textFrom, unitFrom } from './read.js';
import { type ExportHeader, type ExportSegment, type ExportUnit, sideText, type WriteOptions } from './unit.js';
import { type UnitWriter, writeUnits } from './writer.js';

/**
 * The chunks of a JSONL file.
 *
 *     {"id":"g1","source":{"language":"tr","text":"Bir.","document":"a.md",
 *      "segments":[{"number":1,"start":0,"end":4,"text":"Bir."}]},"target":{…},
 *      "status":"confirmed","kind":"full","origin":"manual","confidence":0.97,
 *      "decided_by":"Leylâ","decided_at":"2026-11-20T08:00:00Z","note":null}
 */
export function writeJsonl(
  header: ExportHeader,
  units: Iterable<ExportUnit>,
  options: WriteOptions = {},
): Generator<string> {
  return writeUnits(jsonlWriter(header, options), units);
}

/** The writer behind `writeJsonl`. */
export function jsonlWriter(header: ExportHeader, { provenance = true }: WriteOptions = {}): UnitWriter {
  return { begin: () => '', unit: (unit) => `${JSON.stringify(lineOf(header, unit, provenance))}\n`, end: () => '' };
}

function lineOf(header: ExportHeader, unit: ExportUnit, provenance: boolean): object {
  const side = (name: 'source' | 'target') => ({
    language: header.pair[name],
    text: sideText(unit[name]),
    ...(provenance ? { document: header.documents[name], segments: unit[name] } : {}),
  });
  const { id, status, kind, origin, confidence, note } = unit;
  const about = { status, kind, origin, confidence, decided_by: unit.decidedBy, decided_at: unit.decidedAt, note };
  return { id, source: side('source'), target: side('target'), ...(provenance ? about : {}) };
}

/**
 * Reads our own JSONL and the shapes that are usual elsewhere: `{"source": "…", "target": "…"}`, `{"src": …, "tgt": …}`
 * and `{"translation": {"tr": "…", "az": "…"}}` (2 to n languages).
 */
export function jsonlReader(): Reader {
  const splitter = lineSplitter();
  let line = 0;
  const read = (lines: readonly string[]): ReadItem[] =>
    lines.flatMap((text) => {
      line += 1;
      return text.trim() === '' ? [] : [readLine(text, line)];
    });
  return { push: (chunk) => read(splitter.push(chunk)), end: () => read(splitter.end()) };
}

type Json = Readonly<Record<string, unknown>>;

function readLine(text: string, line: number): ReadItem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problemAt(line, 'invalid-json', 'This line is not JSON; it was left out.');
  }
  const texts = isObject(value) ? textsOf(value) : null;
  if (!isObject(value) || texts === null) {
    return problemAt(line, 'no-texts', 'This line has no “source” and “target”; it was left out.');
  }
  const words = {
    status: word(value.status),
    kind: word(value.kind),
    origin: word(value.origin),
    confidence: word(value.confidence),
    decidedBy: word(value.decided_by),
    decidedAt: word(value.decided_at),
    note: word(value.note),
  };
  return { unit: unitFrom(line, word(value.id) ?? null, texts, words) };
}

function textsOf(value: Json): ReadText[] | null {
  if (isObject(value.translation)) {
    const entries = Object.entries(value.translation);
    const texts = entries.flatMap(([language, text]) =>
      typeof text === 'string' ? [textFrom(text, { language })] : [],
    );
    return texts.length >= 2 ? texts : null;
  }
  const source = textOf(value.source ?? value.src);
  const target = textOf(value.target ?? value.tgt);
  return source === null || target === null ? null : [source, target];
}

function textOf(side: unknown): ReadText | null {
  if (typeof side === 'string') return textFrom(side, {});
  if (!isObject(side)) return null;
  const segments = Array.isArray(side.segments) && side.segments.every(isSegment) ? side.segments.map(toSegment) : null;
  const text = typeof side.text === 'string' ? side.text : segments && sideText(segments);
  if (text === null) return null;
  const read = textFrom(text, { language: word(side.language) ?? null, document: word(side.document) ?? null });
  return { ...read, segments: segments !== null && sideText(segments) === text ? segments : null };
}

function toSegment({ number, start, end, text }: ExportSegment): ExportSegment {
  return { number, start, end, text };
}

function isSegment(value: unknown): value is ExportSegment {
  if (!isObject(value)) return false;
  const whole = [value.number, value.start, value.end].every((each) => Number.isSafeInteger(each) && Number(each) >= 0);
  return whole && typeof value.text === 'string';
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
