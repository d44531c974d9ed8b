// Runs the checks and keeps their flags. What was looked at stays looked at: a change looks again, in its transaction, at
// what it concerns; a check in the background at what larger strokes left, in a worker, and not at all where there is nothing.
import type { Group } from '../../align/groups/group.js';
import type { SegmentState } from '../../align/groups/state.js';
import { checkContradictions } from '../../align/quality/checks/contradictions.js';
import { checkGroup, GROUP_CHECKS, PAIR_CHECKS } from '../../align/quality/checks/index.js';
import { hasSign, SIGN_REACH } from '../../align/quality/checks/loose-signs.js';
import { type CheckOptions, DEFAULT_CHECK_OPTIONS, withoutDefaults } from '../../align/quality/checks/thresholds.js';
import type { CheckCode } from '../../align/quality/checks/types.js';
import { MIN_PROFILE_GROUPS } from '../../align/quality/pair-profile.js';
import { type Bitext, findBitexts, listBitexts } from '../../db/bitexts.js';
import type { GroupChange, SegmentChange } from '../../db/changes.js';
import { findCheckOptions, writeCheckOptions } from '../../db/check-settings.js';
import {
  countUnchecked,
  findProfile,
  forgetChecked,
  listCheckedGroups,
  listRevisions,
  markChecked,
  markUnchecked,
  type StoredCheckedGroup,
  uncheckedIds,
  writeProfile,
} from '../../db/checked-groups.js';
import {
  clearPairsDue,
  forgetSourceKeys,
  listPairsDue,
  markPairsDue,
  writeSourceKeys,
} from '../../db/compared-groups.js';
import { findDocument, listDocuments } from '../../db/documents.js';
import { deleteFlags, insertFlags } from '../../db/flags.js';
import { findGroups, groupIdsHolding } from '../../db/groups.js';
import type { Job } from '../../db/jobs.js';
import type { Db } from '../../db/open.js';
import { segmentsWithinReach } from '../../db/segments.js';
import { listTypeTallies } from '../../db/tallies.js';
import type { Services } from '../context.js';
import { inWorker } from '../jobs/in-worker.js';
import { looseOf, packGroups } from '../jobs/packed-groups.js';
import type { CheckInput, CheckOutput } from '../jobs/tasks.js';
import { type ChangedBitext, compareChanged, membersOf } from './comparing.js';
import { withLooseSigns } from './loose-in-documents.js';

const GROUP_CODES: readonly CheckCode[] = GROUP_CHECKS.map((check) => check.code);
/** Found by looking at whole pairs, or at all pairs together: replaced as a whole. */
const PAIR_LEVEL: readonly CheckCode[] = [...PAIR_CHECKS.map((check) => check.code), 'contradiction'];

/** One bitext made ready: all its groups, and which of them changed since they were last checked. */
interface PreparedCheck {
  readonly bitext: Bitext;
  readonly groups: readonly StoredCheckedGroup[];
  readonly stale: readonly StoredCheckedGroup[];
  /** Whether what is known of its sources is to be learned anew, too. */
  readonly due: boolean;
}

/** What is checked in a collection, and how strictly. */
export async function checkOptions(db: Db, collectionId: number): Promise<CheckOptions> {
  return { ...DEFAULT_CHECK_OPTIONS, ...(await findCheckOptions(db, collectionId)) };
}

/** Queues the checks of a collection; nothing that did not change is looked at twice. */
export async function check({ db, jobs }: Services, collectionId: number, actor: string): Promise<Job> {
  const options = await checkOptions(db, collectionId);
  const prepared = await prepare(db, collectionId);
  return jobs.add<CheckOutput>({
    kind: 'check',
    collectionId,
    bitextId: null,
    actor,
    start: (onProgress) => inWorker('check', inputOf(prepared, options), onProgress),
    finish: async (found) => {
      await store(db, prepared, found, options);
      return String(found.flags.length);
    },
  });
}

/** More groups than this in one stroke wait for the next check in the background. */
const MAX_RECHECKED = 100;

/**
 * Looks again at the groups a change touched, at those near a text whose quotes or brackets it changed, and at those they
 * are compared with: part of the change's own transaction, so that flags are never older than what they speak of; lengths
 * are measured by what was usual at the last check.
 */
export async function recheck(
  trx: Db,
  collectionId: number,
  changed: readonly GroupChange[],
  texts: readonly SegmentChange[] = [],
): Promise<void> {
  const near = (await groupsNear(trx, texts)).filter(({ id }) => !changed.some(({ groupId }) => groupId === id));
  const bitextIds = [...new Set(changed.flatMap(({ before, after }) => (before ?? after)?.bitextId ?? []))];
  if (changed.length + near.length === 0) return;
  if (changed.length + near.length > MAX_RECHECKED) {
    await markUnchecked(trx, near);
    return markPairsDue(trx, bitextIds);
  }
  const options = await checkOptions(trx, collectionId);
  const bitexts: ChangedBitext[] = [];
  for (const bitext of await findBitexts(trx, [...new Set([...bitextIds, ...near.map((group) => group.bitextId)])])) {
    const languages = await languagesOf(trx, bitext);
    const own = changed.filter(({ before, after }) => (before ?? after)?.bitextId === bitext.id);
    const beside = near.filter((group) => group.bitextId === bitext.id);
    const ids = [...own.map(({ groupId }) => groupId), ...beside.map(({ id }) => id)];
    await checkOneByOne(trx, bitext, languages, ids, options);
    if (own.length > 0) bitexts.push({ bitext, languages, changed: own });
  }
  await compareChanged(trx, collectionId, bitexts, options);
}

async function checkOneByOne(
  trx: Db,
  bitext: Bitext,
  languages: { readonly source: string; readonly target: string },
  ids: readonly number[],
  options: CheckOptions,
): Promise<void> {
  const checked = await withLooseSigns(trx, bitext, await listCheckedGroups(trx, bitext.id, languages, ids));
  const profile = await findProfile(trx, bitext.id);
  await deleteFlags(trx, bitext.id, GROUP_CODES, ids);
  await insertFlags(
    trx,
    bitext.id,
    checked.flatMap(({ group }) => checkGroup(group, profile, options)),
  );
  await markChecked(trx, ids);
}

/** The groups whose loose signs may have changed with the texts: those that hold a sentence in reach of one with a sign. */
async function groupsNear(db: Db, texts: readonly SegmentChange[]): Promise<readonly Group[]> {
  const signed = texts.flatMap(({ before, after }) =>
    [before, after].filter((state) => state !== null && hasSign(state.text)),
  ) as readonly SegmentState[];
  const near = await Promise.all(
    signed.map(({ documentId, start }) => segmentsWithinReach(db, documentId, start, SIGN_REACH)),
  );
  const ids = await groupIdsHolding(db, [...new Set(near.flat().map(({ id }) => id))]);
  return findGroups(db, ids);
}

async function languagesOf(db: Db, bitext: Bitext): Promise<{ source: string; target: string }> {
  const source = await findDocument(db, bitext.sourceDocumentId);
  const target = await findDocument(db, bitext.targetDocumentId);
  return { source: source?.language ?? 'und', target: target?.language ?? 'und' };
}

/** Sets the options of a collection, what is left out to its default; the flags are found anew at the next check. */
export async function setCheckOptions(db: Db, collectionId: number, options: Partial<CheckOptions>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await writeCheckOptions(trx, collectionId, withoutDefaults({ ...DEFAULT_CHECK_OPTIONS, ...options }));
    await forgetChecked(trx, collectionId);
    const bitexts = await listBitexts(trx, collectionId);
    await markPairsDue(
      trx,
      bitexts.map(({ id }) => id),
    );
  });
}

/**
 * Bitexts of which it is not known what is usual, though there are groups enough, or which since it was measured have a
 * tenth more or fewer groups: all of them are looked at again with what is usual now.
 */
async function listOutgrown(db: Db, collectionId: number): Promise<ReadonlySet<number>> {
  const live = new Map<number, number>();
  for (const { bitextId, noCounterpart, groups } of await listTypeTallies(db, collectionId)) {
    if (!noCounterpart) live.set(bitextId, (live.get(bitextId) ?? 0) + groups);
  }
  const outgrown = new Set<number>();
  for (const [bitextId, groups] of live) {
    const profile = await findProfile(db, bitextId);
    const isOld =
      profile === null ? groups >= MIN_PROFILE_GROUPS : Math.abs(groups - profile.groups) > profile.groups / 10;
    if (isOld) outgrown.add(bitextId);
  }
  return outgrown;
}

async function prepare(db: Db, collectionId: number): Promise<readonly PreparedCheck[]> {
  const languageOf = new Map((await listDocuments(db, collectionId)).map((one) => [one.id, one.language]));
  const prepared: PreparedCheck[] = [];
  const pairsDue = await listPairsDue(db, collectionId);
  const outgrown = await listOutgrown(db, collectionId);
  if (pairsDue.size + outgrown.size + (await countUnchecked(db, collectionId)) === 0) return [];
  for (const bitext of await listBitexts(db, collectionId)) {
    const source = languageOf.get(bitext.sourceDocumentId) ?? 'und';
    const target = languageOf.get(bitext.targetDocumentId) ?? 'und';
    const groups = await listCheckedGroups(db, bitext.id, { source, target });
    const unchecked = await uncheckedIds(db, bitext.id);
    const stale = await withLooseSigns(
      db,
      bitext,
      groups.filter(({ id }) => outgrown.has(bitext.id) || unchecked.has(id)),
    );
    prepared.push({ bitext, groups, stale, due: pairsDue.has(bitext.id) });
  }
  return prepared;
}

function inputOf(prepared: readonly PreparedCheck[], options: CheckOptions): CheckInput {
  return {
    options,
    pairs: prepared.map(({ groups, stale, due }) => ({
      due,
      groups: packGroups(groups.map(({ group }) => group)),
      staleIds: stale.map(({ group }) => group.id),
      loose: stale.flatMap(({ group }) => looseOf(group) ?? []),
    })),
  };
}

/**
 * Replaces the flags of what was checked, in one transaction. What changed or went while the worker was looking at it is
 * left alone: if it is listed as not checked it stays so.
 */
async function store(
  db: Db,
  prepared: readonly PreparedCheck[],
  { flags, profiles, sourceKeys }: CheckOutput,
  options: CheckOptions,
): Promise<void> {
  // A triangle needs three pairs; with fewer there is nothing to contradict, and nothing to build for it.
  const triangles = prepared.length >= 3 && !options.disabled.includes('contradiction');
  const found = [
    ...flags,
    ...(triangles ? checkContradictions(prepared.flatMap(({ bitext, groups }) => membersOf(bitext, groups))) : []),
  ];
  const pairLevel = found.filter(({ code }) => PAIR_LEVEL.includes(code));
  const groupLevel = found.filter(({ code }) => !PAIR_LEVEL.includes(code));
  await db.transaction().execute(async (trx) => {
    for (const [index, { bitext, groups, stale, due }] of prepared.entries()) {
      const now = await listRevisions(trx, bitext.id);
      const there = new Set(groups.flatMap(({ id, group }) => (now.has(id) ? [group.id] : [])));
      const still = stale.filter(({ id, revision }) => now.get(id) === revision);
      const same = new Set(still.map(({ group }) => group.id));
      const ids = still.map(({ id }) => id);
      await deleteFlags(trx, bitext.id, GROUP_CODES, ids);
      await deleteFlags(trx, bitext.id, PAIR_LEVEL);
      const ofGroups = groupLevel.filter(({ groupId }) => same.has(groupId));
      const ofPair = pairLevel.filter(({ groupId }) => there.has(groupId));
      await insertFlags(trx, bitext.id, [...ofGroups, ...ofPair]);
      await markChecked(trx, ids);
      if (due) await forgetSourceKeys(trx, bitext.id);
      const keyed = (due ? groups : stale).flatMap(({ id, revision }, at) =>
        now.get(id) === revision ? [{ group_id: id, bitext_id: bitext.id, source_key: sourceKeys[index]![at]! }] : [],
      );
      await writeSourceKeys(trx, due ? [] : keyed.map((row) => row.group_id), keyed);
      await writeProfile(trx, bitext.id, profiles[index] ?? null);
    }
    await clearPairsDue(
      trx,
      prepared.map(({ bitext }) => bitext.id),
    );
  });
}
