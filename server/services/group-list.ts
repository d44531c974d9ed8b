// The groups that a mark of the quality page stands for.
import { type Group, segmentsOf } from '../../align/groups/group.js';
import type { CheckedGroup } from '../../align/quality/checks/types.js';
import { fold } from '../../align/text/fold.js';
import { findBitexts } from '../../db/bitexts.js';
import { type Comment, commentsOf, listComments } from '../../db/comments.js';
import { listDocuments } from '../../db/documents.js';
import { findFlags, type StoredFlag } from '../../db/flags.js';
import { type GroupFilter, searchGroups } from '../../db/group-search.js';
import { findGroups } from '../../db/groups.js';
import type { Db } from '../../db/open.js';
import { findSegments } from '../../db/segments.js';
import { findVerdicts, type ReviewVerdict } from '../../db/verdicts.js';

/** How many groups one page lists. */
export const LIST_LIMIT = 200;

export interface FoundGroup {
  readonly id: number;
  readonly bitextId: number;
  /** Live or rejected; one side may be empty. */
  readonly group: Pick<CheckedGroup, 'status' | 'decidedBy' | 'source' | 'target'> & Pick<Group, 'reason'>;
  readonly flags: readonly StoredFlag[];
  readonly comments: readonly Comment[];
  readonly verdict: ReviewVerdict | null;
}

/**
 * The first LIST_LIMIT groups that fit, with their flags and comments, and how many fit in all. Where flags are asked for,
 * `others` says how many fit in the other state: in order instead of open, or open instead of in order.
 * @param words of a comment, or the name of its author: only groups with such a comment
 */
export async function listFiltered(
  db: Db,
  collectionId: number,
  filter: GroupFilter,
  words = '',
): Promise<{ readonly total: number; readonly others: number | null; readonly groups: readonly FoundGroup[] }> {
  const ids = words === '' ? undefined : await commentedWith(db, collectionId, words);
  const { total, found } = await searchGroups(db, collectionId, { ...filter, ids }, LIST_LIMIT);
  const byFlags = filter.code !== undefined || filter.flagged === true;
  const opposite = { ...filter, ids, inOrder: filter.inOrder !== true };
  const others = byFlags ? (await searchGroups(db, collectionId, opposite, 0)).total : null;
  const wanted = found.map(({ id }) => id);
  const groups = await readGroups(db, collectionId, found);
  const flags = byGroup(await findFlags(db, wanted));
  const comments = byGroup(await commentsOf(db, wanted));
  const verdicts = new Map((await findVerdicts(db, wanted)).map((one) => [one.groupId, one]));
  return {
    total,
    others,
    groups: groups.map((group) => ({
      ...group,
      flags: flags.get(group.id) ?? [],
      comments: comments.get(group.id) ?? [],
      verdict: verdicts.get(group.id) ?? null,
    })),
  };
}

/** The groups with a comment that holds the words in its body or its author's name; case and accents do not count. */
async function commentedWith(db: Db, collectionId: number, words: string): Promise<readonly number[]> {
  const wanted = fold(words, 'und');
  const holds = (text: string) => fold(text, 'und').includes(wanted);
  const found = (await listComments(db, collectionId)).filter(({ author, body }) => holds(body) || holds(author));
  return [...new Set(found.map(({ groupId }) => groupId))];
}

async function readGroups(
  db: Db,
  collectionId: number,
  found: Awaited<ReturnType<typeof searchGroups>>['found'],
): Promise<readonly Omit<FoundGroup, 'flags' | 'comments' | 'verdict'>[]> {
  const languages = new Map((await listDocuments(db, collectionId)).map(({ id, language }) => [id, language]));
  const bitexts = new Map(
    (await findBitexts(db, [...new Set(found.map((one) => one.bitextId))])).map((b) => [b.id, b]),
  );
  const groups = new Map(
    (
      await findGroups(
        db,
        found.map(({ id }) => id),
      )
    ).map((group) => [group.id, group]),
  );
  const texts = new Map(
    (await findSegments(db, [...new Set([...groups.values()].flatMap(segmentsOf))])).map(({ id, text }) => [id, text]),
  );
  return found.flatMap(({ id, bitextId }) => {
    const [group, bitext] = [groups.get(id), bitexts.get(bitextId)];
    if (!group || !bitext) return [];
    const side = (ids: readonly number[], documentId: number) => ({
      language: languages.get(documentId) ?? 'und',
      sentences: ids.map((one) => texts.get(one) ?? ''),
    });
    const { status, decidedBy, reason } = group;
    const source = side(group.source, bitext.sourceDocumentId);
    const target = side(group.target, bitext.targetDocumentId);
    return [{ id, bitextId, group: { status, decidedBy, reason, source, target } }];
  });
}

function byGroup<T extends { readonly groupId: number }>(items: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const item of items) {
    const same = found.get(item.groupId);
    if (same) same.push(item);
    else found.set(item.groupId, [item]);
  }
  return found;
}
