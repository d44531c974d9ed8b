import type { DifferenceKind } from '../../align/groups/difference.js';
import type { GroupStatus } from '../../align/groups/group.js';

/** A text in its language. */
export interface Worded {
  readonly language: string;
  readonly text: string;
}

/** A line of the history. */
export interface ChangeModel {
  readonly id: number;
  readonly actor: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** What it did, as types of edits. */
  readonly did: readonly string[];
  readonly groupCount: number;
  readonly segmentCount: number;
  /** The beginning of the first sentence it touched. */
  readonly excerpt: Worded | null;
  /** The change that holds can be taken back; an undo that holds can be made undone. */
  readonly can: 'undo' | 'redo' | null;
  readonly undone: boolean;
}

export interface HistoryFilter {
  readonly who: string;
  readonly what: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly since: string;
  readonly until: string;
  readonly before: number | null;
}

export interface HistoryModel {
  readonly collection: { readonly id: number; readonly title: string };
  readonly changes: readonly ChangeModel[];
  readonly filter: HistoryFilter;
  readonly actors: readonly string[];
  readonly deeds: readonly string[];
  /** The change before which the next older page begins; null: this is the last page. */
  readonly olderThan: number | null;
}

/** A group as it stood at one moment. */
export interface GroupThenModel {
  readonly status: GroupStatus;
  readonly source: readonly Worded[];
  readonly target: readonly Worded[];
}

export interface PlaceModel {
  readonly kind: DifferenceKind;
  readonly pair: string;
  readonly before: readonly GroupThenModel[];
  readonly after: readonly GroupThenModel[];
  /** Where it is now, if it still is. */
  readonly groupId: number | null;
}

export interface DifferencesModel {
  readonly collection: { readonly id: number; readonly title: string };
  readonly from: number;
  readonly to: number;
  /** The one change that is looked at; null where the span holds several. */
  readonly only: { readonly id: number; readonly actor: string; readonly did: readonly string[] } | null;
  readonly counts: Readonly<Record<DifferenceKind, number>>;
  readonly places: readonly PlaceModel[];
  readonly texts: readonly { readonly before: Worded | null; readonly after: Worded | null }[];
}
