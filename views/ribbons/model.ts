import type { GroupStatus } from '../../align/groups/group.js';
import type { ColumnModel } from '../workbench/model.js';

export interface RibbonSegment {
  readonly id: number;
  readonly number: number;
  readonly text: string;
}

/** A column with its whole text, in its own order. */
export interface RibbonColumn {
  readonly column: ColumnModel;
  readonly segments: readonly RibbonSegment[];
}

/** A group as the browser draws it: short names, since thousands travel at once. */
export interface Ribbon {
  readonly id: number;
  readonly status: GroupStatus;
  /** 1 where it stands out of order. */
  readonly crossing: 0 | 1;
  /** Segments of both sides. */
  readonly of: readonly number[];
}

export interface RibbonsModel {
  readonly collection: { readonly id: number; readonly title: string };
  /** From the first column on the screen to the last; with three, the leading text stands between the others. */
  readonly columns: readonly RibbonColumn[];
  /** The documents as chosen, the leading one first. */
  readonly chosen: readonly ColumnModel[];
  readonly ribbons: readonly Ribbon[];
  readonly seen: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The page, so that it is not told of its own changes. */
  readonly client: string;
}

/** What changes while the page is open. */
export type RibbonsStateModel = Omit<RibbonsModel, 'columns' | 'chosen' | 'client'>;
