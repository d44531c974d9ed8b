import type { Span } from '../types.js';
import type { Group } from './group.js';

/**
 * A segment as an edit needs to know it: which document it stands in, where (offsets into the verbatim text of the
 * document; the order of segments is the order of their starts), and how it reads.
 */
export interface SegmentState extends Span {
  readonly documentId: number;
  /** As it reads now: the original, or its correction. */
  readonly text: string;
  readonly corrected: boolean;
}

/** A segment with its id. */
export interface Piece extends SegmentState {
  readonly segmentId: number;
}

/** Whether two segments stand at the same place and read the same. */
export const sameSegment = (a: SegmentState | null, b: SegmentState | null): boolean =>
  a === null || b === null
    ? a === b
    : a.documentId === b.documentId &&
      a.start === b.start &&
      a.end === b.end &&
      a.text === b.text &&
      a.corrected === b.corrected;

export interface BitextRef {
  readonly sourceDocumentId: number;
  readonly targetDocumentId: number;
}

/** The part of a collection that an edit concerns: all groups it may touch and all segments it names. */
export interface EditState {
  readonly bitexts: ReadonlyMap<number, BitextRef>;
  readonly segments: ReadonlyMap<number, SegmentState>;
  readonly groups: ReadonlyMap<number, Group>;
}

/** Who makes the edit, when, and the id of the change it is part of (the revision touched groups get). */
export interface EditContext {
  readonly actor: string;
  readonly now: string;
  readonly changeId: number;
}
