// TSV: one unit a line, no quotes. Tab, line feed, return and backslash inside a text are written \t, \n, \r and \\
// (the convention of "linear TSV" and of PostgreSQL's COPY), so that every tool that splits at tabs is right.
import { cleanUnit } from './characters.js';
import { nameRow, rowWriter, type TableStyle } from './columns.js';
import { lineSplitter } from './lines.js';
import type { Reader, ReadItem } from './read.js';
import { type TableOptions, tableReader } from './table.js';
import type { ExportHeader, ExportUnit, WriteOptions } from './unit.js';
import { type UnitWriter, writeUnits } from './writer.js';

/** The chunks of a TSV file: the columns of our CSV, tabs between them. */
export function writeTsv(
  header: ExportHeader,
  units: Iterable<ExportUnit>,
  options: WriteOptions = {},
): Generator<string> {
  return writeUnits(tsvWriter(header, options), units);
}

const STYLE: TableStyle = { cell: escapeCell, separator: '\t', lineEnd: '\n' };

/** The writer behind `writeTsv`. */
export function tsvWriter(header: ExportHeader, { provenance = true, report }: WriteOptions = {}): UnitWriter {
  const row = rowWriter(header, provenance, STYLE);
  return {
    begin: () => nameRow(provenance, STYLE),
    unit: (unit) => row(cleanUnit(unit, 'utf8', report)),
    end: () => '',
  };
}

const ESCAPES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' };
const CHARACTERS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', '\\': '\\' };

function escapeCell(cell: string): string {
  return cell.replace(/[\t\n\r\\]/g, (c) => ESCAPES[c] as string);
}

/** A backslash before any other letter (`C:\Dosya`) is a backslash. */
function unescapeCell(cell: string): string {
  return cell.replace(/\\([tnr\\])/g, (_, letter: string) => CHARACTERS[letter] as string);
}

/** Reads TSV; quotes are ordinary characters. Empty lines are skipped. */
export function tsvReader(options: TableOptions = {}): Reader {
  const splitter = lineSplitter();
  const table = tableReader(options);
  let line = 0;
  const read = (lines: readonly string[]): ReadItem[] =>
    lines.flatMap((text) => {
      line += 1;
      return text === '' ? [] : table.row(text.split('\t').map(unescapeCell), line);
    });
  return { push: (chunk) => read(splitter.push(chunk)), end: () => read(splitter.end()) };
}
