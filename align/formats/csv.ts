// CSV (RFC 4180): commas, CRLF, quotes doubled, a row of column names first. Two profiles:
//
// * `plain` holds every text as it is: for programs.
// * `excel` is for spreadsheets, which take a file without a byte order mark for another encoding, and run a cell that
//   begins with = + - or @ as a formula (quoted speech often begins with a dash). Both are seen to, and undone by our
//   own import. Nothing is ever done to the text itself: no `sep=` line, no marks of direction.
import { cleanUnit } from './characters.js';
import { nameRow, rowWriter, type TableStyle } from './columns.js';
import type { ExportHeader, ExportUnit, WriteOptions } from './unit.js';
import { type UnitWriter, writeUnits } from './writer.js';

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
  return writeUnits(csvWriter(header, options), units);
}

const PLAIN: TableStyle = { cell: csvCell, separator: ',', lineEnd: '\r\n' };
const EXCEL: TableStyle = { ...PLAIN, cell: (text) => csvCell(guardFormula(text)) };

/** The writer behind `writeCsv`. */
export function csvWriter(header: ExportHeader, { provenance = true, profile, report }: CsvOptions = {}): UnitWriter {
  const style = profile === 'excel' ? EXCEL : PLAIN;
  const row = rowWriter(header, provenance, style);
  return {
    begin: () => (profile === 'excel' ? BYTE_ORDER_MARK : '') + nameRow(provenance, style),
    unit: (unit) => row(cleanUnit(unit, 'utf8', report)),
    end: () => '',
  };
}

export function csvCell(cell: string): string {
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
