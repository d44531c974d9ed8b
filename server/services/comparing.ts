// Compares the groups that a change touched with those that they concern, and with no others: groups with the same source,
// confirmations close in time, groups that share sentences in three languages. Where too many are concerned, the bitext
// is written down as due, and its groups are compared in the background by the next check.
import { checkContradictions } from '../../align/quality/checks/contradictions.js';
import { checkPair } from '../../align/quality/checks/index.js';
import { sourceKey } from '../../align/quality/checks/repeated.js';
import type { CheckOptions } from '../../align/quality/checks/thresholds.js';
import { type Bitext, listBitexts } from '../../db/bitexts.js';
import type { GroupChange } from '../../db/changes.js';
import { listCheckedGroups, type StoredCheckedGroup } from '../../db/checked-groups.js';
import {
  confirmationsNear,
  forgetKeysOf,
  groupsWithSource,
  markPairsDue,
  sourceKeysOf,
  writeSourceKeys,
} from '../../db/compared-groups.js';
import { deleteFlags, insertFlags } from '../../db/flags.js';
import { findGroupIdsAt } from '../../db/groups.js';
import type { Db } from '../../db/open.js';

/** More groups than this are compared in the background only. */
const MAX_COMPARED = 1_000;

/** A bitext with what a change did to its groups. */
export interface ChangedBitext {
  readonly bitext: Bitext;
  readonly languages: { readonly source: string; readonly target: string };
  readonly changed: readonly GroupChange[];
}

/** The flags of comparing checks are afterwards as if all groups had been compared. Part of the change's transaction. */
export async function compareChanged(
  trx: Db,
  collectionId: number,
  bitexts: readonly ChangedBitext[],
  options: CheckOptions,
): Promise<void> {
  for (const one of bitexts) {
    const done = [await compareSources(trx, one, options), await comparePace(trx, one, options)];
    if (done.includes(false)) await markPairsDue(trx, [one.bitext.id]);
  }
  if (!(await compareTriangles(trx, collectionId, bitexts, options))) {
    await markPairsDue(
      trx,
      bitexts.map(({ bitext }) => bitext.id),
    );
  }
}

const idsOf = ({ changed }: ChangedBitext): readonly number[] => changed.map(({ groupId }) => groupId);

/** Groups with the source that a changed group had, or has. False: too many. */
async function compareSources(trx: Db, one: ChangedBitext, options: CheckOptions): Promise<boolean> {
  const { bitext, languages } = one;
  const ids = idsOf(one);
  const before = await sourceKeysOf(trx, ids);
  const now = (await listCheckedGroups(trx, bitext.id, languages, ids)).map(({ id, group }) => ({
    group_id: id,
    bitext_id: bitext.id,
    source_key: sourceKey(group),
  }));
  await forgetKeysOf(trx, ids);
  await writeSourceKeys(trx, now);
  const keys = [...new Set([...before, ...now.map((row) => row.source_key)])];
  const concerned = await groupsWithSource(trx, bitext.id, keys, MAX_COMPARED + 1);
  if (concerned.length > MAX_COMPARED) return false;
  await replaceFlags(trx, one, concerned, 'repeated', options);
  return true;
}

/** Confirmations in a row with one that a change made, or took back. False: too many. */
async function comparePace(trx: Db, one: ChangedBitext, options: CheckOptions): Promise<boolean> {
  const instants = new Map<string, { readonly person: string; readonly at: string }>();
  for (const { before, after } of one.changed) {
    for (const group of [before, after]) {
      if (group?.status !== 'confirmed' || group.decidedBy === null || group.decidedAt === null) continue;
      instants.set(`${group.decidedAt} ${group.decidedBy}`, { person: group.decidedBy, at: group.decidedAt });
    }
  }
  const concerned = new Set<number>();
  for (const { person, at } of instants.values()) {
    for (const before of [true, false]) {
      const near = await confirmationsNear(trx, one.bitext.id, person, at, { before, limit: MAX_COMPARED });
      const row = inARow(near, at, options.fastConfirmationMs);
      if (row.length === MAX_COMPARED) return false;
      for (const id of row) concerned.add(id);
    }
  }
  if (concerned.size > MAX_COMPARED) return false;
  await replaceFlags(trx, one, [...concerned], 'fast', options);
  return true;
}

/** Those up to the first pause. */
function inARow(
  near: readonly { readonly id: number; readonly at: string }[],
  from: string,
  pauseMs: number,
): number[] {
  const row: number[] = [];
  let previousMs = Date.parse(from);
  for (const { id, at } of near) {
    const atMs = Date.parse(at);
    if (Math.abs(atMs - previousMs) >= pauseMs) break;
    row.push(id);
    previousMs = atMs;
  }
  return row;
}

async function replaceFlags(
  trx: Db,
  one: ChangedBitext,
  concerned: readonly number[],
  code: 'repeated' | 'fast',
  options: CheckOptions,
): Promise<void> {
  const { bitext, languages } = one;
  await deleteFlags(trx, bitext.id, [code], [...new Set([...idsOf(one), ...concerned])]);
  if (concerned.length < 2) return;
  const groups = (await listCheckedGroups(trx, bitext.id, languages, concerned)).map(({ group }) => group);
  await insertFlags(trx, bitext.id, checkPair(groups, options, { only: [code] }));
}

/** All groups that hang together with a changed one over sentences they share. False: too many. */
async function compareTriangles(
  trx: Db,
  collectionId: number,
  changed: readonly ChangedBitext[],
  { disabled }: CheckOptions,
): Promise<boolean> {
  const bitexts = await listBitexts(trx, collectionId);
  if (bitexts.length < 3 || disabled.includes('contradiction')) return true;
  const states = changed.flatMap((one) => one.changed.flatMap(({ before, after }) => [before, after]));
  const start = states.flatMap((group) => (group === null ? [] : [...group.source, ...group.target]));
  const groups = await connected(trx, bitexts, start);
  if (groups === null) return false;
  const flags = checkContradictions(groups.flatMap(({ bitext, members }) => membersOf(bitext, members)));
  for (const { bitext, members } of groups) {
    const touched = changed.find((one) => one.bitext.id === bitext.id);
    const ids = [...new Set([...members.map(({ id }) => id), ...(touched ? idsOf(touched) : [])])];
    await deleteFlags(trx, bitext.id, ['contradiction'], ids);
    const own = new Set(members.map(({ group }) => group.id));
    await insertFlags(
      trx,
      bitext.id,
      flags.filter(({ groupId }) => own.has(groupId)),
    );
  }
  return true;
}

interface Connected {
  readonly bitext: Bitext;
  readonly members: readonly StoredCheckedGroup[];
}

/** The groups that hold some segments, those that share a segment with them, and so on; null: more than MAX_COMPARED. */
async function connected(
  db: Db,
  bitexts: readonly Bitext[],
  segmentIds: readonly number[],
): Promise<readonly Connected[] | null> {
  const bitextIds = bitexts.map(({ id }) => id);
  const [seen, found] = [new Set<number>(), new Map<number, Map<number, StoredCheckedGroup>>()];
  let frontier: readonly number[] = segmentIds;
  let size = 0;
  while (frontier.length > 0) {
    for (const id of frontier) seen.add(id);
    const ids = await findGroupIdsAt(db, bitextIds, frontier);
    const next = new Set<number>();
    for (const { id } of bitexts) {
      const known = found.get(id) ?? new Map<number, StoredCheckedGroup>();
      found.set(id, known);
      const fresh = ids.filter((one) => !known.has(one));
      // Which segments a group joins is all that counts here; its languages do not.
      for (const group of fresh.length > 0 ? await listCheckedGroups(db, id, NO_LANGUAGES, fresh) : []) {
        known.set(group.id, group);
        size += 1;
        for (const segment of [...group.sourceSegmentIds, ...group.targetSegmentIds]) {
          if (!seen.has(segment)) next.add(segment);
        }
      }
    }
    if (size > MAX_COMPARED) return null;
    frontier = [...next];
  }
  return bitexts.map((bitext) => ({ bitext, members: [...(found.get(bitext.id)?.values() ?? [])] }));
}

const NO_LANGUAGES = { source: 'und', target: 'und' };

/** Groups of a bitext as the check of contradictions sees them. */
function membersOf(bitext: Bitext, groups: readonly StoredCheckedGroup[]) {
  return groups.map(({ group, sourceSegmentIds, targetSegmentIds }) => ({
    id: group.id,
    source: { document: String(bitext.sourceDocumentId), segments: sourceSegmentIds.map(String) },
    target: { document: String(bitext.targetDocumentId), segments: targetSegmentIds.map(String) },
  }));
}
