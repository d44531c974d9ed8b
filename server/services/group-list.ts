// The groups that a mark of the quality page stands for.
import { fold } from '../../align/text/fold.js';
import { findBitexts } from '../../db/bitexts.js';
import { listCheckedGroups, type StoredCheckedGroup } from '../../db/checked-groups.js';
import { type Comment, commentsOf, listComments } from '../../db/comments.js';
import { listDocuments } from '../../db/documents.js';
import { findFlags, type StoredFlag } from '../../db/flags.js';
import { type GroupFilter, searchGroups } from '../../db/group-search.js';
import type { Db } from '../../db/open.js';
import { findVerdicts, type ReviewVerdict } from '../../db/verdicts.js';

/** How many groups one page lists. */
export const LIST_LIMIT = 200;

export interface FoundGroup extends StoredCheckedGroup {
  readonly bitextId: number;
  readonly flags: readonly StoredFlag[];
  readonly comments: readonly Comment[];
  readonly verdict: ReviewVerdict | null;
}

/**
 * The first LIST_LIMIT groups that fit, with their flags and comments, and how many fit in all.
 * @param words of a comment, or the name of its author: only groups with such a comment
 */
export async function listFiltered(
  db: Db,
  collectionId: number,
  filter: GroupFilter,
  words = '',
): Promise<{ readonly total: number; readonly groups: readonly FoundGroup[] }> {
  const ids = words === '' ? undefined : await commentedWith(db, collectionId, words);
  const { total, found } = await searchGroups(db, collectionId, { ...filter, ids }, LIST_LIMIT);
  const wanted = found.map(({ id }) => id);
  const groups = await readGroups(db, collectionId, found);
  const flags = byGroup(await findFlags(db, wanted));
  const comments = byGroup(await commentsOf(db, wanted));
  const verdicts = new Map((await findVerdicts(db, wanted)).map((one) => [one.groupId, one]));
  return {
    total,
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
): Promise<readonly (StoredCheckedGroup & { readonly bitextId: number })[]> {
  const languages = new Map((await listDocuments(db, collectionId)).map(({ id, language }) => [id, language]));
  const groups = [];
  for (const bitext of await findBitexts(db, [...new Set(found.map(({ bitextId }) => bitextId))])) {
    const ids = found.filter(({ bitextId }) => bitextId === bitext.id).map(({ id }) => id);
    const source = languages.get(bitext.sourceDocumentId) ?? 'und';
    const target = languages.get(bitext.targetDocumentId) ?? 'und';
    const read = await listCheckedGroups(db, bitext.id, { source, target }, ids);
    groups.push(...read.map((group) => ({ ...group, bitextId: bitext.id })));
  }
  return groups;
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
