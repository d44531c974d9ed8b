// The groups that a mark of the quality page stands for.
import type { CheckCode } from '../../align/quality/checks/types.js';
import { listBitexts } from '../../db/bitexts.js';
import { listCheckedGroups, type StoredCheckedGroup } from '../../db/checked-groups.js';
import { type Comment, listComments } from '../../db/comments.js';
import { listDocuments } from '../../db/documents.js';
import { findFlags, listFlags, type StoredFlag } from '../../db/flags.js';
import type { Db } from '../../db/open.js';
import { listConfidences } from '../../db/quality.js';
import { listVerdicts, type ReviewVerdict } from '../../db/verdicts.js';

/** How many groups one page lists. */
export const LIST_LIMIT = 200;
const MAX_FLAGS = 100_000;

/** What to list; everything that is given must hold. `from` and `to` bound the confidence, half-open but for 1. */
export interface GroupFilter {
  readonly bitext?: number | undefined;
  readonly group?: number | undefined;
  readonly code?: CheckCode | undefined;
  /** Only groups with a flag of any check. */
  readonly flagged?: boolean;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Where the review of the group stands. */
  readonly review?: 'owed' | 'accepted' | 'returned' | undefined;
}

export interface FoundGroup extends StoredCheckedGroup {
  readonly bitextId: number;
  readonly flags: readonly StoredFlag[];
  readonly comments: readonly Comment[];
  readonly verdict: ReviewVerdict | null;
}

/** The first LIST_LIMIT groups that fit, with their flags and comments, and how many fit in all. */
export async function listFiltered(
  db: Db,
  collectionId: number,
  filter: GroupFilter,
): Promise<{ readonly total: number; readonly groups: readonly FoundGroup[] }> {
  const languages = new Map((await listDocuments(db, collectionId)).map(({ id, language }) => [id, language]));
  const flagged = await flaggedIds(db, collectionId, filter);
  const verdicts = new Map((await listVerdicts(db, collectionId)).map((one) => [one.groupId, one]));
  const found: (StoredCheckedGroup & { readonly bitextId: number })[] = [];
  for (const bitext of await listBitexts(db, collectionId)) {
    if (filter.bitext !== undefined && filter.bitext !== bitext.id) continue;
    const source = languages.get(bitext.sourceDocumentId) ?? 'und';
    const target = languages.get(bitext.targetDocumentId) ?? 'und';
    const confidences = filter.from === undefined ? null : await listConfidences(db, bitext.id);
    for (const group of await listCheckedGroups(db, bitext.id, { source, target })) {
      if (filter.group !== undefined && filter.group !== group.id) continue;
      if (flagged !== null && !flagged.has(group.id)) continue;
      if (confidences !== null && !isWithin(confidences.get(group.id) ?? null, filter)) continue;
      if (filter.review !== undefined && filter.review !== reviewState(group, verdicts)) continue;
      found.push({ ...group, bitextId: bitext.id });
    }
  }
  const shown = found.slice(0, LIST_LIMIT);
  const flags = await findFlags(
    db,
    shown.map(({ id }) => id),
  );
  const comments = await listComments(db, collectionId);
  return {
    total: found.length,
    groups: shown.map((group) => ({
      ...group,
      flags: flags.filter(({ groupId }) => groupId === group.id),
      verdict: verdicts.get(group.id) ?? null,
      comments: comments.filter(({ groupId }) => groupId === group.id),
    })),
  };
}

function reviewState(
  { id, group }: StoredCheckedGroup,
  verdicts: ReadonlyMap<number, ReviewVerdict>,
): GroupFilter['review'] {
  if (group.status === 'needs_review') return 'returned';
  if (group.status !== 'confirmed') return undefined;
  return verdicts.get(id)?.verdict === 'accepted' ? 'accepted' : 'owed';
}

async function flaggedIds(
  db: Db,
  collectionId: number,
  { code, flagged }: GroupFilter,
): Promise<ReadonlySet<number> | null> {
  if (code === undefined && flagged !== true) return null;
  const flags = await listFlags(db, collectionId, { ...(code === undefined ? {} : { code }), limit: MAX_FLAGS });
  return new Set(flags.map(({ groupId }) => groupId));
}

function isWithin(confidence: number | null, { from = 0, to = 1 }: GroupFilter): boolean {
  return confidence !== null && confidence >= from && (confidence < to || to >= 1);
}
