import type { Group } from './group.js';

/** A segment as an edit needs to know it: which document it stands in, and where. */
export interface SegmentRef {
  readonly documentId: number;
  /** Offset of its first code unit in the document; the order of segments is the order of their starts. */
  readonly start: number;
}

export interface BitextRef {
  readonly sourceDocumentId: number;
  readonly targetDocumentId: number;
}

/** The part of a collection that an edit concerns: all groups it may touch and all segments it names. */
export interface EditState {
  readonly bitexts: ReadonlyMap<number, BitextRef>;
  readonly segments: ReadonlyMap<number, SegmentRef>;
  readonly groups: ReadonlyMap<number, Group>;
}

/** Who makes the edit, when, and the id of the change it is part of (the revision touched groups get). */
export interface EditContext {
  readonly actor: string;
  readonly now: string;
  readonly changeId: number;
}
