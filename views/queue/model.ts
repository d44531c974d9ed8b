import type { CellModel, ColumnModel, GroupModel, SegmentModel } from '../workbench/model.js';

/** A sentence around the group, to be read only. */
export type ContextSentence = Pick<SegmentModel, 'id' | 'number' | 'text'>;

/** One side of the group in its surroundings. */
export interface SideModel {
  readonly column: ColumnModel;
  readonly before: readonly ContextSentence[];
  readonly segments: CellModel['blocks'][number]['segments'];
  readonly after: readonly ContextSentence[];
}

export interface CardModel {
  readonly group: GroupModel;
  readonly sides: readonly SideModel[];
}

export interface QueueModel {
  readonly collection: { readonly id: number; readonly title: string };
  readonly columns: readonly ColumnModel[];
  /** Null: nothing waits. */
  readonly card: CardModel | null;
  /** Groups that wait, and those passed over in this sitting. */
  readonly left: number;
  readonly skipped: readonly number[];
  readonly groups: { readonly decided: number; readonly total: number };
  readonly sitting: { readonly since: string; readonly decided: number; readonly perMinute: number | null };
  readonly seen: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The page, so that it is not told of its own changes. */
  readonly client: string;
}

/** What "confirm all above" would do. */
export interface ThresholdModel {
  readonly collection: { readonly id: number; readonly title: string };
  readonly columns: readonly ColumnModel[];
  readonly above: number;
  readonly count: number;
  readonly waiting: number;
  /** The mean confidence of what would be confirmed. */
  readonly expected: number;
  readonly sample: readonly CardModel[];
  readonly seen: number;
}
