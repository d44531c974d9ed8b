import type { Bead, EvidenceKind, Span } from '../types.js';

/** What a person (or a run) holds of a group. `rejected` groups no longer claim their segments. */
export type GroupStatus = 'suggested' | 'confirmed' | 'rejected' | 'needs_review';
export type GroupKind = 'full' | 'partial';
export type GroupOrigin = 'auto' | 'manual' | 'import';

/** Why a segment has no counterpart. */
export const NO_COUNTERPART_REASONS = ['absent', 'furniture', 'repeated', 'other'] as const;
export type NoCounterpartReason = (typeof NO_COUNTERPART_REASONS)[number];

export const GROUP_STATUSES = ['suggested', 'confirmed', 'needs_review', 'rejected'] as const;

/** A place in the text of a segment, in UTF-16 code units. */
export interface SegmentSpan extends Span {
  readonly segmentId: number;
}

/** One thing the aligner saw, bound to segments rather than to indices of a run. */
export interface GroupEvidence {
  readonly kind: EvidenceKind;
  readonly label: string;
  readonly weightNats: number;
  readonly source: readonly SegmentSpan[];
  readonly target: readonly SegmentSpan[];
}

/**
 * An alignment group: a stored bead of one bitext. Segment ids stand in document order. One side may be empty
 * only where `reason` says why (a "no counterpart" decision).
 */
export interface Group {
  readonly id: number;
  readonly bitextId: number;
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly status: GroupStatus;
  readonly kind: GroupKind;
  readonly origin: GroupOrigin;
  /** Calibrated probability in [0, 1] that the group is right; `null` where nobody can say. */
  readonly confidence: number | null;
  readonly evidence: readonly GroupEvidence[];
  readonly reason: NoCounterpartReason | null;
  readonly runId: number | null;
  readonly decidedBy: string | null;
  /** ISO 8601, UTC. */
  readonly decidedAt: string | null;
  /** A text of this group was changed after people had decided on it. */
  readonly changedSince: boolean;
  /** The id of the change that last touched this group: never used twice, so a stale page is always found out. */
  readonly revision: number;
}

/** Whether the group claims its segments: all but the rejected. */
export const isLive = (group: Group): boolean => group.status !== 'rejected';

/** Whether people decided on the group; a run never touches such a group (DESIGN, section 3). */
export const isAnchor = (group: Group): boolean => group.status !== 'suggested' || group.origin !== 'auto';

/** Whether the group says "no counterpart". */
export const isOneSided = (group: Bead): boolean => group.source.length === 0 || group.target.length === 0;

/** All segment ids of a group, source side first. */
export const segmentsOf = (group: Bead): readonly number[] => [...group.source, ...group.target];

/** Whether two groups say the same, whatever their revisions and however their fields are ordered. */
export function sameContent(a: Group | null, b: Group | null): boolean {
  if (a === null || b === null) return a === b;
  return JSON.stringify(content(a)) === JSON.stringify(content(b));
}

const content = (g: Group) => [
  [g.id, g.bitextId, g.source, g.target, g.status, g.kind, g.origin, g.confidence, g.reason, g.runId],
  [g.decidedBy, g.decidedAt, g.changedSince, g.evidence.map((e) => [e.kind, e.label, e.weightNats])],
];
