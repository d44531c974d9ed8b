// Reads what the queue shows: the groups that wait, one of them in its surroundings, and how the sitting goes.
import { inQueue } from '../../align/groups/queue.js';
import { decisionsSince } from '../../db/changes.js';
import type { Db } from '../../db/open.js';
import type { Layout } from './workbench.js';

/** Sentences shown before and after the group on each side. */
const CONTEXT = 2;

/** The groups of a view that wait for a decision, the most informative first. */
export function waiting(layout: Layout): readonly number[] {
  const queued = [...layout.heads.values()].map((head) => {
    const member = layout.members.get(head.id);
    const size = (member?.source.length ?? 0) + (member?.target.length ?? 0);
    return { ...head, size, contradicted: (layout.concords.get(head.id)?.against.length ?? 0) > 0 };
  });
  return inQueue(queued);
}

/** The suggestions of a view with at least that confidence, ascending by id. */
export const suggestedAbove = (layout: Layout, confidence: number): readonly number[] =>
  [...layout.heads.values()]
    .filter((g) => g.status === 'suggested' && g.confidence !== null && g.confidence >= confidence)
    .map((g) => g.id)
    .sort((a, b) => a - b);

/** The suggestions that stand in rows up to the one that shows a segment, that row included. */
export function suggestedUpTo(layout: Layout, segmentId: number): readonly number[] {
  const last = layout.rows.findIndex((row) => row.kind !== 'elsewhere' && row.cells.flat().includes(segmentId));
  const ids = layout.rows.slice(0, last + 1).flatMap((row) => row.groupIds);
  return [...new Set(ids)].filter((id) => layout.heads.get(id)?.status === 'suggested');
}

/** Two sentences before and after a run of segments, within their document; those between them too. */
export function surroundingSegments(layout: Layout, ids: readonly number[]) {
  const document = layout.documentOf.get(ids[0] ?? 0);
  const own = [...layout.numbers.keys()].filter((id) => layout.documentOf.get(id) === document);
  const first = own.indexOf(ids[0] ?? 0);
  const last = own.indexOf(ids.at(-1) ?? 0);
  return {
    before: own.slice(Math.max(0, first - CONTEXT), Math.max(0, first)),
    after: last < 0 ? [] : own.slice(last + 1, last + 1 + CONTEXT),
  };
}

/** How many decisions a person has made in this sitting that still hold, and how many a minute. */
export async function pace(db: Db, of: { collectionId: number; actor: string; since: string; now: string }) {
  const decided = await decisionsSince(db, of.collectionId, of.actor, of.since);
  const minutes = (Date.parse(of.now) - Date.parse(of.since)) / 60_000;
  return { decided, perMinute: decided >= 3 && minutes > 0 ? decided / minutes : null };
}
