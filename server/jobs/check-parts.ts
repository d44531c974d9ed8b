// The checks over all groups of a collection, part by part: a group is looked at when it comes; what needs to know all groups
// of its pair, and their documents, waits for the end.
import {
  CHECKS_AROUND,
  checkGroup,
  checkPair,
  GROUP_CHECKS,
  inOrderOfChecks,
} from '../../align/quality/checks/index.js';
import { type GroupLoose, withLoose } from '../../align/quality/checks/loose-signs.js';
import { sourceKey } from '../../align/quality/checks/repeated.js';
import type { CheckOptions } from '../../align/quality/checks/thresholds.js';
import type { CheckedGroup, Flag, LengthProfile } from '../../align/quality/checks/types.js';
import { lengthProfile } from '../../align/quality/pair-profile.js';
import type { Progress } from '../../align/types.js';
import { type PackedGroups, unpackGroups } from './packed-groups.js';

/** Some groups of one pair of texts. */
interface GroupPart {
  /** The number of the pair, from 0. */
  readonly pair: number;
  readonly options: CheckOptions;
  readonly groups: PackedGroups;
  /** Those that changed since they were last checked: only they are looked at one by one. */
  readonly staleIds: readonly string[];
  /** How many these are in all parts. */
  readonly total: number;
}

/** What is loose in those groups of a pair that changed. */
interface LoosePart {
  readonly pair: number;
  readonly loose: readonly GroupLoose[];
}

export type CheckPart = GroupPart | LoosePart;

/** What was found in one pair. */
export interface CheckedPair {
  readonly flags: readonly Flag[];
  /** What is usual in it. */
  readonly profile: LengthProfile | null;
  /** Of each group, in the order in which they came. */
  readonly sourceKeys: readonly string[];
}

/** A pair of which not everything has come. */
interface OpenPair {
  readonly options: CheckOptions;
  readonly groups: CheckedGroup[];
  readonly sourceKeys: string[];
  readonly stale: CheckedGroup[];
  /** What was found at once, by group; only those with any. */
  readonly found: Map<string, readonly Flag[]>;
  readonly loose: Map<string, GroupLoose>;
}

const AT_ONCE = GROUP_CHECKS.filter((check) => !CHECKS_AROUND.includes(check));

/** Looks at the groups that changed one by one, and at every pair as a whole. A pair without groups has no place in the list. */
export async function checkParts(
  parts: AsyncIterable<CheckPart>,
  onProgress: (progress: Progress) => void,
): Promise<readonly CheckedPair[]> {
  const pairs: OpenPair[] = [];
  let done = 0;
  for await (const part of parts) {
    if ('loose' in part) {
      for (const one of part.loose) pairs[part.pair]!.loose.set(one.id, one);
      continue;
    }
    const { options, staleIds, total } = part;
    pairs[part.pair] ??= { options, groups: [], sourceKeys: [], stale: [], found: new Map(), loose: new Map() };
    const { groups, sourceKeys, stale, found } = pairs[part.pair]!;
    const isStale = new Set(staleIds);
    for (const group of unpackGroups(part.groups)) {
      groups.push(group);
      sourceKeys.push(sourceKey(group));
      if (!isStale.has(group.id)) continue;
      stale.push(group);
      const flags = checkGroup(group, null, options, AT_ONCE);
      if (flags.length > 0) found.set(group.id, flags);
      onProgress({ phase: 'check', done: ++done, total });
    }
  }
  return pairs.map(closed);
}

function closed({ options, groups, sourceKeys, stale, found, loose }: OpenPair): CheckedPair {
  const profile = lengthProfile(groups);
  const ofGroups = stale.flatMap((group) => {
    const late = checkGroup(withLoose(group, loose.get(group.id)), profile, options, CHECKS_AROUND);
    const early = found.get(group.id) ?? [];
    return late.length === 0 ? early : inOrderOfChecks([...early, ...late]);
  });
  return { flags: [...ofGroups, ...checkPair(groups, options, { sourceKeys })], profile, sourceKeys };
}
