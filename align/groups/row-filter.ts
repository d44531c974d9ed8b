// Which rows a person wants to see.
import type { Row } from './rows.js';

export const ROW_FILTERS = [
  'all',
  'unconfirmed',
  'doubtful',
  'unaligned',
  'unaligned-first',
  'flagged',
  'changed',
  'found',
] as const;
export type RowFilterName = (typeof ROW_FILTERS)[number];

/** Suggestions below this confidence are called doubtful. */
export const DOUBTFUL_BELOW = 0.8;

/** What a filter asks of groups and segments. */
export interface FilterState {
  readonly group: (id: number) => {
    readonly status: string;
    readonly confidence: number | null;
    readonly changedSince: boolean;
    readonly contradicted: boolean;
    readonly flagged: boolean;
  } | null;
  readonly bookmarked: (segmentId: number) => boolean;
  readonly found: (segmentId: number) => boolean;
}

/** Whether a row passes. `elsewhere` rows only repeat what another row shows, and pass none but `all`. */
export function passes(row: Row, filter: RowFilterName, state: FilterState): boolean {
  if (filter === 'all') return true;
  if (row.kind === 'elsewhere') return false;
  const groups = row.groupIds.flatMap((id) => state.group(id) ?? []);
  switch (filter) {
    case 'unconfirmed':
      return groups.some((g) => g.status !== 'confirmed' || g.changedSince);
    case 'doubtful':
      return groups.some((g) => g.status !== 'confirmed' && (g.contradicted || (g.confidence ?? 0) < DOUBTFUL_BELOW));
    case 'unaligned':
      return groups.length === 0;
    case 'unaligned-first':
      return groups.length === 0 && (row.cells[0]?.length ?? 0) > 0;
    case 'flagged':
      return groups.some((g) => g.flagged) || row.cells.flat().some(state.bookmarked);
    case 'changed':
      return groups.some((g) => g.changedSince);
    case 'found':
      return row.cells.flat().some(state.found);
  }
}
