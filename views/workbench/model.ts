// What the workbench shows, as plain data: the server fills it, the components draw it.

import type { GroupStatus, NoCounterpartReason } from '../../align/groups/group.js';
import type { TextMark } from '../../align/groups/marks.js';
import type { RowFilterName } from '../../align/groups/row-filter.js';
import type { Flag } from '../../align/quality/checks/types.js';
import type { EvidenceKind, Span } from '../../align/types.js';

export interface SegmentModel {
  readonly id: number;
  /** Its number within its document, from 1. */
  readonly number: number;
  readonly text: string;
  /** Shown away from the order of its own document. */
  readonly crossing: boolean;
  readonly corrected: boolean;
  /** What it has in common with its counterparts. */
  readonly marks: readonly TextMark[];
  /** Where what was looked for stands. */
  readonly hits: readonly Span[];
  readonly bookmarked: boolean;
}

export interface GroupModel {
  readonly id: number;
  readonly bitextId: number;
  /** `tr–az` */
  readonly pair: string;
  readonly status: Exclude<GroupStatus, 'rejected'>;
  readonly confidence: number | null;
  readonly reason: NoCounterpartReason | null;
  readonly changedSince: boolean;
  /** The kind of each piece of evidence the aligner saw. */
  readonly evidence: readonly EvidenceKind[];
  /** What the checks doubt about it. */
  readonly flags: readonly (Pick<Flag, 'code' | 'severity' | 'message' | 'nextStep'> & {
    readonly fingerprint: string;
  })[];
  /** How many more flags somebody found in order. */
  readonly flagsInOrder: number;
  /** Characters of the target side to one of the source side. */
  readonly lengthRatio: number | null;
  /** Languages over which the other pairs lead to the same sentences, or to others. */
  readonly through: readonly string[];
  readonly against: readonly string[];
  /** Numbers of its segments in the leading text: said where a row holds more than one group of a pair. */
  readonly leadNumbers: readonly number[];
}

/** Segments of one column that belong together: those of a group, or one that is free. */
export interface BlockModel {
  readonly group: GroupModel | null;
  readonly segments: readonly SegmentModel[];
}

export interface CellModel {
  readonly column: ColumnModel;
  readonly blocks: readonly BlockModel[];
}

export interface RowModel {
  readonly key: number;
  /** From 1, over the whole view. */
  readonly number: number;
  readonly kind: 'unit' | 'single' | 'elsewhere';
  /** The row where an `elsewhere` segment is shown. */
  readonly home: { readonly key: number; readonly number: number } | null;
  /** What is still to decide: `open` (suggested or to review), `free`, or `done`. */
  readonly state: 'open' | 'free' | 'done';
  readonly cells: readonly CellModel[];
  /** In a filtered view: where the row stands among all others. */
  readonly place: string | null;
}

export interface ColumnModel {
  readonly index: number;
  readonly documentId: number;
  readonly language: string;
  readonly title: string;
  readonly role: 'pivot' | 'version';
  /** The bitext with the leading column; null for the leading column itself. */
  readonly bitextId: number | null;
}

export interface PairModel {
  readonly bitextId: number;
  readonly pair: string;
  /** The recipe of the newest run; null: none yet. */
  readonly recipe: string | null;
}

export interface JobModel {
  readonly id: number;
  readonly pair: string;
  readonly status: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled' | 'interrupted';
  readonly phase: string;
  readonly done: number;
  readonly total: number;
  readonly message: string | null;
}

export interface ProgressModel {
  readonly decided: number;
  readonly suggested: number;
  readonly free: number;
}

export interface WorkbenchModel {
  readonly collection: { readonly id: number; readonly title: string };
  readonly documents: readonly { readonly id: number; readonly title: string; readonly language: string }[];
  readonly columns: readonly ColumnModel[];
  readonly pairs: readonly PairModel[];
  readonly rows: readonly RowModel[];
  readonly window: { readonly from: number; readonly size: number; readonly total: number };
  readonly filter: { readonly show: RowFilterName; readonly find: string; readonly regex: boolean };
  readonly jobs: readonly JobModel[];
  readonly progress: ProgressModel;
  readonly seen: number;
  /** Names this page among all that are open, so that it is not told of its own changes. */
  readonly client: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}
