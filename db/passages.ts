import type { LearnedPassage } from '../align/lexicon/learning.js';
import { batches } from './batches.js';
import type { Db } from './open.js';

/** How many decisions teach the aligner at most: the newest. */
export const MAX_PASSAGES = 5_000;

/**
 * What people decided for a pair of languages, anywhere in the database and in either direction, newest first:
 * confirmed groups with weight 1, rejected ones with the weight given.
 */
export async function decidedPassages(
  db: Db,
  languages: { readonly source: string; readonly target: string },
  rejectedWeight: number,
): Promise<readonly LearnedPassage[]> {
  const { source, target } = languages;
  const groups = await db
    .selectFrom('alignment_group as g')
    .innerJoin('bitext as b', 'b.id', 'g.bitext_id')
    .innerJoin('document as s', 's.id', 'b.source_document_id')
    .innerJoin('document as t', 't.id', 'b.target_document_id')
    .select(['g.id', 'g.status', 's.language as source', 't.language as target'])
    .where('g.status', 'in', ['confirmed', 'rejected'])
    .where('g.reason', 'is', null)
    .where('s.language', 'in', [source, target])
    .where('t.language', 'in', [source, target])
    // What an annotator decides independently must not reach the other one as a suggestion.
    .where('b.id', 'not in', (eb) => eb.selectFrom('annotation').select('bitext_id'))
    .orderBy('g.revision', 'desc')
    .orderBy('g.id')
    .limit(MAX_PASSAGES)
    .execute();
  const texts = await sideTexts(
    db,
    groups.map((g) => g.id),
  );
  return groups.flatMap((group) => {
    const sides = texts.get(group.id);
    if (!sides || (group.source === group.target) !== (source === target)) return [];
    const weight = group.status === 'confirmed' ? 1 : rejectedWeight;
    const same = group.source === source;
    return [{ source: same ? sides.source : sides.target, target: same ? sides.target : sides.source, weight }];
  });
}

/** The texts of both sides of groups, live or rejected, sentences joined by a space. */
export async function sideTexts(db: Db, groupIds: readonly number[]) {
  const texts = new Map<number, { source: string; target: string }>();
  for (const batch of batches(groupIds.map((id) => ({ id })))) {
    const ids = batch.map((row) => row.id);
    const live = db
      .selectFrom('group_segment as m')
      .innerJoin('segment as x', 'x.id', 'm.segment_id')
      .select(['m.group_id', 'm.side', 'x.text', 'x.start_offset'])
      .where('m.group_id', 'in', ids);
    const rejected = db
      .selectFrom('rejected_segment as m')
      .innerJoin('segment as x', 'x.id', 'm.segment_id')
      .select(['m.group_id', 'm.side', 'x.text', 'x.start_offset'])
      .where('m.group_id', 'in', ids);
    const rows = await live.unionAll(rejected).orderBy('start_offset').execute();
    for (const { group_id, side, text } of rows) {
      const sides = texts.get(group_id) ?? { source: '', target: '' };
      sides[side] = sides[side] === '' ? text : `${sides[side]} ${text}`;
      texts.set(group_id, sides);
    }
  }
  return texts;
}
