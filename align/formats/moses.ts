// Moses: two plain files of equal line count; line n of one is line n of the other. Nothing else fits in.
import type { LanguageTag } from '../types.js';
import { cleanUnit } from './characters.js';
import { CHUNK_CHARS } from './chunks.js';
import { lineSplitter } from './lines.js';
import { problemAt, type ReadItem, textFrom, unitFrom } from './read.js';
import { type ExportHeader, type ExportUnit, sideText, type WriteOptions } from './unit.js';
import type { UnitWriter } from './writer.js';

/** A piece of each of the two files. */
export interface MosesChunk {
  readonly source: string;
  readonly target: string;
}

/**
 * The two files side by side, chunk by chunk. Units with an empty side are left out and reported (`one-sided`); line
 * breaks inside a text become spaces and are reported (`line-break-replaced`).
 */
export function* writeMoses(
  _header: ExportHeader,
  units: Iterable<ExportUnit>,
  options: WriteOptions = {},
): Generator<MosesChunk> {
  let [source, target] = ['', ''];
  for (const unit of units) {
    const lines = linesOfUnit(unit, options.report);
    if (lines === null) continue;
    source += lines.source;
    target += lines.target;
    if (source.length + target.length >= CHUNK_CHARS) {
      yield { source, target };
      [source, target] = ['', ''];
    }
  }
  if (source !== '') yield { source, target };
}

/** One of the two files alone; both sides must be written from the same units. */
export function mosesWriter(side: 'source' | 'target', options: WriteOptions = {}): UnitWriter {
  return { begin: () => '', unit: (unit) => linesOfUnit(unit, options.report)?.[side] ?? '', end: () => '' };
}

function linesOfUnit(raw: ExportUnit, report: WriteOptions['report']): MosesChunk | null {
  const unit = cleanUnit(raw, 'utf8', report);
  const texts = { source: sideText(unit.source), target: sideText(unit.target) };
  const lines = { source: oneLine(texts.source), target: oneLine(texts.target) };
  if (lines.source.trim() === '' || lines.target.trim() === '') {
    const message = `Unit ${unit.id} has no counterpart, and is left out: a line needs one.`;
    report?.({ unit: unit.id, line: null, code: 'one-sided', message });
    return null;
  }
  if (lines.source !== texts.source || lines.target !== texts.target) {
    const message = `Line breaks in unit ${unit.id} became spaces: this format has one line for a unit.`;
    report?.({ unit: unit.id, line: null, code: 'line-break-replaced', message });
  }
  return { source: `${lines.source}\n`, target: `${lines.target}\n` };
}

/** Python's `splitlines`, which many readers use, breaks at these as well. */
function oneLine(text: string): string {
  return text.replace(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g, ' ');
}

/** Reads two files of equal line count; where the counts differ, the lines that have a partner are read. */
export function* readMoses(
  source: Iterable<string>,
  target: Iterable<string>,
  pair?: { readonly source: LanguageTag; readonly target: LanguageTag },
): Generator<ReadItem> {
  const targetLines = linesOf(target);
  let line = 0;
  let left = 0;
  for (const sourceLine of linesOf(source)) {
    const next = targetLines.next();
    if (next.done) left += 1;
    if (next.done) continue;
    line += 1;
    const texts = [textFrom(sourceLine, { language: pair?.source }), textFrom(next.value, { language: pair?.target })];
    yield { unit: unitFrom(line, null, texts, {}) };
  }
  while (!targetLines.next().done) left -= 1;
  if (left === 0) return;
  const longer = left > 0 ? 'source' : 'target';
  const message = `The ${longer} file has ${Math.abs(left)} lines more; they were left out. Are these two files a pair?`;
  yield problemAt(line + 1, 'line-counts-differ', message);
}

function* linesOf(chunks: Iterable<string>): Generator<string> {
  const splitter = lineSplitter();
  for (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.end();
}
