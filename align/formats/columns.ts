// The columns that CSV and TSV have in common: names, order, and how a unit becomes a row of cells.
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

/** The cells of one unit, in the order of `columnNames`. What is unknown is an empty cell. */
export function cellsOf(header: ExportHeader, unit: ExportUnit, provenance: boolean): string[] {
  const cells = [unit.id, header.pair.source, header.pair.target, sideText(unit.source), sideText(unit.target)];
  if (!provenance) return cells;
  cells.push(
    unit.status,
    unit.kind,
    unit.origin,
    unit.confidence === null ? '' : String(unit.confidence),
    unit.decidedBy ?? '',
    unit.decidedAt ?? '',
    unit.note ?? '',
    header.documents.source,
    formatPositions(unit.source),
    header.documents.target,
    formatPositions(unit.target),
  );
  return cells;
}
