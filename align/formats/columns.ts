// The columns that CSV and TSV have in common: names, order, and how a unit becomes a row of cells.
import { clean } from './characters.js';
import { formatPositions } from './positions.js';
import { type ExportHeader, type ExportUnit, sideText } from './unit.js';

const TEXT_COLUMNS = ['id', 'source_language', 'target_language', 'source', 'target'] as const;
const PROVENANCE_COLUMNS = [
  'status',
  'kind',
  'origin',
  'confidence',
  'decided_by',
  'decided_at',
  'note',
  'source_document',
  'source_positions',
  'target_document',
  'target_positions',
] as const;

export const COLUMNS = [...TEXT_COLUMNS, ...PROVENANCE_COLUMNS] as const;
export type Column = (typeof COLUMNS)[number];

/** The names in the first row of a file. */
export function columnNames(provenance: boolean): readonly Column[] {
  return provenance ? COLUMNS : TEXT_COLUMNS;
}

/** How a kind of table writes cells and rows. */
export interface TableStyle {
  /** Escapes a text; numbers, positions and status words go in as they are. */
  readonly cell: (text: string) => string;
  readonly separator: string;
  readonly lineEnd: string;
}

/** The row of names. */
export function nameRow(provenance: boolean, { separator, lineEnd }: TableStyle): string {
  return `${columnNames(provenance).join(separator)}${lineEnd}`;
}

/**
 * Makes the function that writes the row of a unit, in the order of `columnNames`; what is unknown is an empty cell.
 * What every row repeats is escaped once: a corpus has a million of them.
 */
export function rowWriter(
  header: ExportHeader,
  provenance: boolean,
  { cell, separator, lineEnd }: TableStyle,
): (unit: ExportUnit) => string {
  const pair = `${separator}${cell(header.pair.source)}${separator}${cell(header.pair.target)}${separator}`;
  const sourceDocument = `${separator}${cell(clean(header.documents.source, 'utf8'))}${separator}`;
  const targetDocument = `${separator}${cell(clean(header.documents.target, 'utf8'))}${separator}`;
  const textCells = (unit: ExportUnit): string =>
    cell(unit.id) + pair + cell(sideText(unit.source)) + separator + cell(sideText(unit.target));
  if (!provenance) return (unit) => textCells(unit) + lineEnd;
  return (unit) => {
    const { status, kind, origin, confidence, decidedBy, decidedAt, note } = unit;
    const decision = separator + status + separator + kind + separator + origin + separator + (confidence ?? '');
    const person = separator + cell(decidedBy ?? '') + separator + cell(decidedAt ?? '') + separator + cell(note ?? '');
    const source = sourceDocument + formatPositions(unit.source);
    return textCells(unit) + decision + person + source + targetDocument + formatPositions(unit.target) + lineEnd;
  };
}
