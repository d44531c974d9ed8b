// CSV (RFC 4180): commas, CRLF, quotes doubled, a row of column names first. Two profiles:
//
// * `plain` holds every text as it is: for programs.
// * `excel` is for spreadsheets, which take a file without a byte order mark for another encoding, and run a cell that
//   begins with = + - or @ as a formula (quoted speech often begins with a dash). Both are seen to, and undone by our
//   own import. Nothing is ever done to the text itself: no `sep=` line, no marks of direction.
import { cleanUnit } from './characters.js';
import { gather } from './chunks.js';
import { cellsOf, columnNames } from './columns.js';
import type { ExportHeader, ExportUnit, WriteOptions } from './unit.js';

export type CsvProfile = 'plain' | 'excel';
export interface CsvOptions extends WriteOptions {
  /** Default: `plain`. */
  readonly profile?: CsvProfile;
}

const BYTE_ORDER_MARK = '\ufeff';

/**
 * The chunks of a CSV file, one unit a row; an empty side is an empty cell.
 *
 *     writeCsv(header, [unit], { profile: 'plain' }) -> 'id,source_language,…\r\ng1,tr,az,Bir.,Bir.,confirmed,…\r\n'
 */
export function writeCsv(
  header: ExportHeader,
  units: Iterable<ExportUnit>,
  options: CsvOptions = {},
): Generator<string> {
  return gather(csvRows(header, units, options));
}

function* csvRows(header: ExportHeader, units: Iterable<ExportUnit>, options: CsvOptions): Generator<string> {
  const provenance = options.provenance ?? true;
  const row = options.profile === 'excel' ? excelRow : csvRow;
  if (options.profile === 'excel') yield BYTE_ORDER_MARK;
  yield csvRow(columnNames(provenance));
  for (const unit of units) yield row(cellsOf(header, cleanUnit(unit, 'utf8', options.report), provenance));
}

/** One record with its line end. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function excelRow(cells: readonly string[]): string {
  return csvRow(cells.map(guardFormula));
}

function csvCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Keeps a spreadsheet from running a text: an apostrophe before what it would take for a formula, and before what
 * already looks so guarded, so that `unguardFormula` always gives back the very same text.
 *
 *     '- Gel, dedi.' -> "'- Gel, dedi."        'Gel.' -> 'Gel.'        "'-" -> "''-"
 */
export function guardFormula(cell: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

/** The text that `guardFormula` was given. */
export function unguardFormula(cell: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}
