// Which groups fit a filter: what the marks of the quality page lead to. The database chooses, so that of a hundred
// thousand groups only those on the page are read.
import { sql } from 'kysely';
import type { CheckCode } from '../align/quality/checks/types.js';
import { flagsWithState } from './flags.js';
import type { Db } from './open.js';
import type { AlignmentGroupRow } from './schema.js';

/** What to look for; everything that is given must hold. */
export interface GroupFilter {
  readonly bitext?: number | undefined;
  readonly group?: number | undefined;
  readonly code?: CheckCode | undefined;
  /** Only groups with a flag of any check. */
  readonly flagged?: boolean | undefined;
  /** With `code` or `flagged`: only groups whose flags (of that check) are all in order, instead of those with an open one. */
  readonly inOrder?: boolean | undefined;
  /** Bounds of the confidence, half-open but for 1. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** `open`: not decided; `decided`: confirmed or rejected; `any`: rejected ones too. Left out: all that are not rejected. */
  readonly status?: AlignmentGroupRow['status'] | 'open' | 'decided' | 'any' | undefined;
  /** Decisions that there is no counterpart, instead of groups of both sides. */
  readonly none?: boolean | undefined;
  /** With a sentence of this text. */
  readonly document?: number | undefined;
  /** Sentences of the source and of the target. */
  readonly type?: { readonly sources: number; readonly targets: number } | undefined;
  /** Decided on this day, in UTC: `2026-11-23`. */
  readonly day?: string | undefined;
  /** Where the review of the group stands. */
  readonly review?: 'owed' | 'accepted' | 'returned' | undefined;
  /** Groups somebody commented on. */
  readonly commented?: boolean | undefined;
  /** Only these. */
  readonly ids?: readonly number[] | undefined;
}

export interface FoundId {
  readonly id: number;
  readonly bitextId: number;
}

/**
 * The first `limit` groups that fit, by bitext and id, and how many fit in all. Decisions that there is no counterpart fit
 * where they are asked for, and a day.
 */
export async function searchGroups(
  db: Db,
  collectionId: number,
  filter: GroupFilter,
  limit: number,
): Promise<{ readonly total: number; readonly found: readonly FoundId[] }> {
  const query = matching(db, collectionId, filter);
  const { n } = await query.select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
  const rows = await query
    .select(['g.id', 'g.bitext_id'])
    .orderBy('g.bitext_id')
    .orderBy('g.id')
    .limit(limit)
    .execute();
  return { total: Number(n), found: rows.map((row) => ({ id: row.id, bitextId: row.bitext_id })) };
}

/** How many sentences of a text stand in the groups that fit. */
export async function countSentences(
  db: Db,
  collectionId: number,
  filter: GroupFilter & { readonly document: number },
): Promise<number> {
  const fitting = matching(db, collectionId, filter).select('g.id');
  const { n } = await sentencesOf(db, filter.document)
    .where('m.group_id', 'in', fitting)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** The places of the sentences of a text in live groups. */
const sentencesOf = (db: Db, documentId: number) =>
  db
    .selectFrom('group_segment as m')
    .innerJoin('segment as s', 's.id', 'm.segment_id')
    .where('s.document_id', '=', documentId);

function statusesOf({ status, day }: GroupFilter): readonly AlignmentGroupRow['status'][] {
  const open = ['suggested', 'needs_review'] as const;
  if (status === 'any' || (status === undefined && day !== undefined)) return [...open, 'confirmed', 'rejected'];
  if (status === undefined) return [...open, 'confirmed'];
  if (status === 'open') return open;
  return status === 'decided' ? ['confirmed', 'rejected'] : [status];
}

function matching(db: Db, collectionId: number, filter: GroupFilter) {
  const {
    bitext,
    group,
    code,
    flagged,
    inOrder,
    from,
    to = 1,
    type,
    day,
    review,
    commented,
    ids,
    none,
    document,
  } = filter;
  let query = db
    .selectFrom('alignment_group as g')
    .innerJoin('bitext as b', 'b.id', 'g.bitext_id')
    .where('b.collection_id', '=', collectionId)
    .where('g.status', 'in', statusesOf(filter));
  // A day counts every decision, "no counterpart" too.
  if (none === true) query = query.where('g.reason', 'is not', null);
  else if (day === undefined) query = query.where('g.reason', 'is', null);
  if (document !== undefined) query = query.where('g.id', 'in', sentencesOf(db, document).select('m.group_id'));
  if (bitext !== undefined) query = query.where('g.bitext_id', '=', bitext);
  if (group !== undefined) query = query.where('g.id', '=', group);
  if (ids !== undefined) query = query.where('g.id', 'in', [...ids]);
  if (code !== undefined || flagged === true) {
    const flags = flagsWithState(db).select('f.group_id');
    const wanted = code === undefined ? flags : flags.where('f.code', '=', code);
    const open = wanted.where('d.group_id', 'is', null);
    query = inOrder ? query.where('g.id', 'in', wanted).where('g.id', 'not in', open) : query.where('g.id', 'in', open);
  }
  if (from !== undefined) {
    query = query.where('g.confidence', '>=', from);
    if (to < 1) query = query.where('g.confidence', '<', to);
  }
  if (day !== undefined) query = query.where('g.decided_at', '>=', day).where('g.decided_at', '<', `${day}~`);
  if (type !== undefined) {
    const members = (side: 'source' | 'target') =>
      sql<number>`(select count(*) from group_segment as m where m.group_id = g.id and m.side = ${side})`;
    query = query.where(members('source'), '=', type.sources).where(members('target'), '=', type.targets);
  }
  if (commented === true) query = query.where('g.id', 'in', (eb) => eb.selectFrom('comment').select('group_id'));
  if (review === 'returned') query = query.where('g.status', '=', 'needs_review');
  if (review === 'owed' || review === 'accepted') {
    const accepted = sql<boolean>`exists (select 1 from review_verdict as v
      where v.group_id = g.id and v.revision = g.revision and v.verdict = 'accepted')`;
    query = query.where('g.status', '=', 'confirmed');
    query = query.where(review === 'accepted' ? accepted : sql<boolean>`not ${accepted}`);
  }
  return query;
}
