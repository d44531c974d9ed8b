// In which order doubtful groups are put before a person: the decision that tells most comes first.
import type { GroupStatus } from './group.js';

export interface QueuedGroup {
  readonly id: number;
  readonly status: GroupStatus;
  readonly confidence: number | null;
  readonly changedSince: boolean;
  /** Segments on both sides. */
  readonly size: number;
  /** Another pair of the collection leads elsewhere. */
  readonly contradicted: boolean;
}

/**
 * The groups that wait for a decision, the most informative first: what was confirmed and changed since, or set aside
 * for review; what another pair contradicts; then by expected information in bits, -p log2 p - (1-p) log2 (1-p), times
 * the sentences it settles. Equals keep the order of their ids, so that the queue does not jump about.
 */
export function inQueue(groups: Iterable<QueuedGroup>): readonly number[] {
  return [...groups]
    .filter(
      (g) => g.status === 'suggested' || g.status === 'needs_review' || (g.status === 'confirmed' && g.changedSince),
    )
    .map((g) => ({ id: g.id, rank: rank(g), bits: entropyBits(g.confidence ?? 0.5) * g.size }))
    .sort((a, b) => a.rank - b.rank || b.bits - a.bits || a.id - b.id)
    .map((g) => g.id);
}

const rank = (g: QueuedGroup): number => (g.status !== 'suggested' ? 0 : g.contradicted ? 1 : 2);

/** 0.5 -> 1 bit; 0.9 -> 0.47; 1 -> 0. */
export function entropyBits(p: number): number {
  return [p, 1 - p].reduce((bits, q) => (q > 0 ? bits - q * Math.log2(q) : bits), 0);
}
