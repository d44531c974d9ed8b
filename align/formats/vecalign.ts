// The link notation of vecalign and of much gold data: `[0,1]:[2]:score`, one link a line, sentences from 0.
import { lineSplitter } from './lines.js';
import type { ReadLink, ReadLinks } from './links.js';
import type { ExportHeader, ExportSegment, ExportUnit } from './unit.js';
import { type UnitWriter, writeUnits } from './writer.js';

/**
 * The chunks of a link file. The score is our confidence; unknown, it is left out.
 *
 *     a unit of sentences 1 and 2 with 3, confidence 0.9 -> '[0, 1]:[2]:0.9\n'
 */
export function writeVecalign(_header: ExportHeader, units: Iterable<ExportUnit>): Generator<string> {
  return writeUnits(vecalignWriter(), units);
}

/** The writer behind `writeVecalign`. */
export function vecalignWriter(): UnitWriter {
  return {
    begin: () => '',
    unit({ source, target, confidence }) {
      const score = confidence === null ? '' : `:${confidence}`;
      return `${indices(source)}:${indices(target)}${score}\n`;
    },
    end: () => '',
  };
}

function indices(segments: readonly ExportSegment[]): string {
  return `[${segments.map((segment) => segment.number - 1).join(', ')}]`;
}

/** A row of figures may claim no more than this. */
const MAX_LINK_SEGMENTS = 10_000;

/**
 * Reads links. The third field is taken for a confidence only when `scores` says so: vecalign itself writes a cost
 * there. Lines that begin with `#` are comments.
 */
export function readVecalign(text: string, scores: 'cost' | 'confidence' = 'cost'): ReadLinks {
  const splitter = lineSplitter();
  const links: ReadLink[] = [];
  const problems: { line: number; code: string; message: string }[] = [];
  [...splitter.push(text), ...splitter.end()].forEach((raw, i) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    const link = parseLink(line, i + 1, scores);
    const message = 'This line is no link like [0,1]:[2]; it was left out.';
    if (link === null) problems.push({ line: i + 1, code: 'no-link', message });
    else links.push(link);
  });
  return { links, problems };
}

function parseLink(line: string, number: number, scores: 'cost' | 'confidence'): ReadLink | null {
  const match = /^\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\](?:\s*:\s*(\S+))?$/.exec(line);
  if (match === null) return null;
  const [source, target] = [parseIndices(match[1] as string), parseIndices(match[2] as string)];
  if (source === null || target === null) return null;
  const score = match[3] === undefined ? Number.NaN : Number(match[3]);
  const confidence = scores === 'confidence' && score >= 0 && score <= 1 ? score : null;
  return { line: number, source, target, confidence, status: null };
}

function parseIndices(list: string): number[] | null {
  const parts = list.split(',').map((part) => part.trim());
  if (parts.length === 1 && parts[0] === '') return [];
  if (parts.length > MAX_LINK_SEGMENTS || !parts.every((part) => /^\d{1,9}$/.test(part))) return null;
  return [...new Set(parts.map(Number))].sort((a, b) => a - b);
}
