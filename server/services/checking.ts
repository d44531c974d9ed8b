// Runs the checks and keeps their flags. What was looked at stays looked at: a change looks again, in its transaction, at
// what it concerns; a check in the background at what larger strokes left, in a worker, and not at all where there is nothing.
import { isDeepStrictEqual } from 'node:util';
import type { Group } from '../../align/groups/group.js';
import type { SegmentState } from '../../align/groups/state.js';
import { checkGroup, GROUP_CHECKS, PAIR_CHECKS } from '../../align/quality/checks/index.js';
import { hasSign, SIGN_REACH, withLoose } from '../../align/quality/checks/loose-signs.js';
import { type CheckOptions, DEFAULT_CHECK_OPTIONS, withoutDefaults } from '../../align/quality/checks/thresholds.js';
import type { CheckCode, Flag } from '../../align/quality/checks/types.js';
import { MIN_PROFILE_GROUPS } from '../../align/quality/pair-profile.js';
import { type Bitext, findBitexts, listBitexts } from '../../db/bitexts.js';
import {
  type GroupChange,
  groupChangesAfter,
  latestChangeId,
  type SegmentChange,
  segmentChangesAfter,
} from '../../db/changes.js';
import { findCheckOptions, writeCheckOptions } from '../../db/check-settings.js';
import {
  checkedGroupPages,
  countUnchecked,
  findProfile,
  forgetChecked,
  listCheckedGroups,
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
import { segmentsNear } from '../../db/segments.js';
import { listTypeTallies } from '../../db/tallies.js';
import type { Services } from '../context.js';
import type { CheckedPair, CheckPart, JoinedSentences } from '../jobs/check-parts.js';
import { inWorker, type WorkerRun } from '../jobs/in-worker.js';
import { packGroups } from '../jobs/packed-groups.js';
import { type ChangedBitext, compareChanged } from './comparing.js';
import { looseReader } from './loose-in-documents.js';

const GROUP_CODES: readonly CheckCode[] = GROUP_CHECKS.map((check) => check.code);
/** Found by looking at whole pairs, or at all pairs together: replaced as a whole. */
const PAIR_LEVEL: readonly CheckCode[] = [...PAIR_CHECKS.map((check) => check.code), 'contradiction'];

/** One bitext as it was read. */
interface ReadBitext {
  readonly bitext: Bitext;
  readonly groups: StoredCheckedGroup[];
  /** Those that changed since they were last checked. */
  readonly stale: StoredCheckedGroup[];
  /** Whether what is known of its sources is to be learned anew, too. */
  readonly due: boolean;
}

/** What is checked in a collection; the bitexts come in while it is read. */
interface Reading {
  readonly collectionId: number;
  readonly options: CheckOptions;
  /** The newest change that had been made when the reading began. */
  readonly changeId: number;
  readonly bitexts: ReadBitext[];
}

/** What is checked in a collection, and how strictly. */
export async function checkOptions(db: Db, collectionId: number): Promise<CheckOptions> {
  return { ...DEFAULT_CHECK_OPTIONS, ...(await findCheckOptions(db, collectionId)) };
}

/** Queues the checks of a collection; nothing that did not change is looked at twice. */
export async function check({ db, jobs }: Services, collectionId: number, actor: string): Promise<Job> {
  let reading: Reading;
  return jobs.add<readonly CheckedPair[] | null>({
    kind: 'check',
    collectionId,
    bitextId: null,
    actor,
    start: async (onProgress) => {
      const due = await listDue(db, collectionId);
      if (due === null) return NOTHING_DUE;
      const options = await checkOptions(db, collectionId);
      reading = { collectionId, options, changeId: await latestChangeId(db, collectionId), bitexts: [] };
      return inWorker('check', partsOf(db, reading, due), onProgress);
    },
    finish: async (found) => {
      if (found === null) return '0';
      await store(db, reading, found);
      return String(found.reduce((sum, { flags }) => sum + flags.length, 0));
    },
  });
}

const NOTHING_DUE: WorkerRun<null> = { result: Promise.resolve(null), cancel: () => {} };

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
  const groups = await listCheckedGroups(trx, bitext.id, languages, ids);
  const loose = new Map((await looseReader(trx)(bitext, groups)).map((one) => [one.id, one]));
  const profile = await findProfile(trx, bitext.id);
  await deleteFlags(trx, bitext.id, GROUP_CODES, ids);
  await insertFlags(
    trx,
    bitext.id,
    groups.flatMap(({ group }) => checkGroup(withLoose(group, loose.get(group.id)), profile, options)),
  );
  await markChecked(trx, ids);
}

/** The groups whose loose signs may have changed with the texts: those that hold a sentence in reach of one with a sign. */
async function groupsNear(db: Db, texts: readonly SegmentChange[]): Promise<readonly Group[]> {
  const signed = texts.flatMap(({ before, after }) =>
    [before, after].filter((state) => state !== null && hasSign(state.text)),
  ) as readonly SegmentState[];
  const near = await Promise.all(
    signed.map(({ documentId, start }) => segmentsNear(db, documentId, [start, start], NEAR_SIGN)),
  );
  const ids = await groupIdsHolding(db, [...new Set(near.flatMap((segments) => segments ?? []).map(({ id }) => id))]);
  return findGroups(db, ids);
}

/** Segments begin at different places: at most one where the sign's does. */
const NEAR_SIGN = { reach: SIGN_REACH, most: 1 };

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
 * tenth more or fewer groups: all of them are looked at again with what is usual now. With how many groups they have.
 */
async function listOutgrown(db: Db, collectionId: number): Promise<ReadonlyMap<number, number>> {
  const live = new Map<number, number>();
  for (const { bitextId, noCounterpart, groups } of await listTypeTallies(db, collectionId)) {
    if (!noCounterpart) live.set(bitextId, (live.get(bitextId) ?? 0) + groups);
  }
  const outgrown = new Map<number, number>();
  for (const [bitextId, groups] of live) {
    const profile = await findProfile(db, bitextId);
    const isOld =
      profile === null ? groups >= MIN_PROFILE_GROUPS : Math.abs(groups - profile.groups) > profile.groups / 10;
    if (isOld) outgrown.set(bitextId, groups);
  }
  return outgrown;
}

/** What has to be looked at again. */
interface Due {
  /** Bitexts whose groups are all compared anew. */
  readonly pairs: ReadonlySet<number>;
  /** Bitexts whose groups are all looked at anew. */
  readonly outgrown: ReadonlySet<number>;
  /** Groups to be looked at: those of `outgrown`, and the others that are noted as unchecked. */
  readonly total: number;
}

/** Null: nothing at all. */
async function listDue(db: Db, collectionId: number): Promise<Due | null> {
  const pairs = await listPairsDue(db, collectionId);
  const outgrown = await listOutgrown(db, collectionId);
  const unchecked = await countUnchecked(db, collectionId, [...outgrown.keys()]);
  const total = [...outgrown.values()].reduce((sum, groups) => sum + groups, unchecked);
  return pairs.size + total === 0 ? null : { pairs, outgrown: new Set(outgrown.keys()), total };
}

/** The groups of all bitexts on their way to the worker; `reading` keeps what the flags are stored by. */
async function* partsOf(db: Db, { collectionId, options, bitexts }: Reading, due: Due): AsyncGenerator<CheckPart> {
  const languageOf = new Map((await listDocuments(db, collectionId)).map((one) => [one.id, one.language]));
  const looseIn = looseReader(db);
  const all = await listBitexts(db, collectionId);
  // A triangle needs three pairs.
  const triangles = all.length >= 3 && !options.disabled.includes('contradiction');
  for (const [pair, bitext] of all.entries()) {
    const source = languageOf.get(bitext.sourceDocumentId) ?? 'und';
    const target = languageOf.get(bitext.targetDocumentId) ?? 'und';
    const unchecked = due.outgrown.has(bitext.id) ? null : await uncheckedIds(db, bitext.id);
    const read: ReadBitext = { bitext, groups: [], stale: [], due: due.pairs.has(bitext.id) };
    bitexts.push(read);
    for await (const groups of checkedGroupPages(db, bitext.id, { source, target })) {
      const stale = groups.filter(({ id }) => unchecked?.has(id) ?? true);
      read.groups.push(...groups);
      read.stale.push(...stale);
      yield {
        options,
        pair,
        groups: packGroups(groups.map(({ group }) => group)),
        staleIds: stale.map(({ group }) => group.id),
        total: due.total,
        joined: triangles ? joinedSentences(bitext, groups) : null,
      };
    }
    yield { pair, loose: await looseIn(bitext, read.stale) };
  }
}

const joinedSentences = (bitext: Bitext, groups: readonly StoredCheckedGroup[]): JoinedSentences => ({
  sourceDocument: bitext.sourceDocumentId,
  targetDocument: bitext.targetDocumentId,
  sources: groups.map(({ sourceSegmentIds }) => sourceSegmentIds.join(' ')),
  targets: groups.map(({ targetSegmentIds }) => targetSegmentIds.join(' ')),
});

/**
 * Replaces the flags of what was checked, in one transaction. What was changed while it was read and looked at stays listed
 * as not checked, or is looked at again here, as after any change. Where the settings were changed, nothing that was found
 * counts: everything is due again, and the check that was queued with the settings finds it.
 */
async function store(db: Db, reading: Reading, checked: readonly CheckedPair[]): Promise<void> {
  const { collectionId, changeId } = reading;
  for (const [index, one] of reading.bitexts.entries()) await keepSourceKeys(db, one, checked[index]?.sourceKeys ?? []);
  await db.transaction().execute(async (trx) => {
    if (!isDeepStrictEqual(await checkOptions(trx, collectionId), reading.options)) return;
    const stillThere = new Set((await listBitexts(trx, collectionId)).map(({ id }) => id));
    const meanwhile = await groupChangesAfter(trx, collectionId, changeId);
    const isThere = new Map(meanwhile.map(({ groupId, after }) => [groupId, after !== null]));
    const holds = ({ code, groupId }: Flag) =>
      PAIR_LEVEL.includes(code) ? isThere.get(Number(groupId)) !== false : !isThere.has(Number(groupId));
    for (const [index, one] of reading.bitexts.entries()) {
      const { bitext, stale } = one;
      if (!stillThere.has(bitext.id)) continue;
      const { flags, profile, sourceKeys } = checked[index] ?? NO_GROUPS;
      const ids = stale.flatMap(({ id }) => (isThere.has(id) ? [] : [id]));
      await deleteFlags(trx, bitext.id, GROUP_CODES, ids);
      await deleteFlags(trx, bitext.id, PAIR_LEVEL);
      await insertFlags(trx, bitext.id, flags.filter(holds));
      await markChecked(trx, ids);
      // As they were read, gone or changed: by them `recheck` finds what the change concerns.
      await writeSourceKeys(
        trx,
        keyRows(one, sourceKeys, (id) => isThere.has(id)),
      );
      await writeProfile(trx, bitext.id, profile);
    }
    await clearPairsDue(
      trx,
      reading.bitexts.map(({ bitext }) => bitext.id),
    );
    await recheck(trx, collectionId, meanwhile, await segmentChangesAfter(trx, collectionId, changeId));
  });
}

/** What is found in a bitext without groups. */
const NO_GROUPS: CheckedPair = { flags: [], profile: null, sourceKeys: [] };

/** Keys written in one transaction: some 40 milliseconds; other requests go in between. */
const PAGE_KEYS = 10_000;

/** Keeps the keys of the sources, before anything else is stored: as long as the bitext is due, they need not be complete. */
async function keepSourceKeys(db: Db, read: ReadBitext, sourceKeys: readonly string[]): Promise<void> {
  const isStale = new Set(read.due ? [] : read.stale.map(({ id }) => id));
  const rows = keyRows(read, sourceKeys, (id) => read.due || isStale.has(id));
  if (read.due) await forgetSourceKeys(db, read.bitext.id);
  for (let at = 0; at < rows.length; at += PAGE_KEYS) {
    const page = rows.slice(at, at + PAGE_KEYS);
    await db.transaction().execute((trx) => writeSourceKeys(trx, page));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const keyRows = ({ bitext, groups }: ReadBitext, keys: readonly string[], isWanted: (groupId: number) => boolean) =>
  groups.flatMap(({ id }, at) => (isWanted(id) ? [{ group_id: id, bitext_id: bitext.id, source_key: keys[at]! }] : []));
