// The checks over all groups of a collection, part by part: a group is looked at when it comes; what needs to know all groups
// of its pair, and their documents, waits for the end.
import { checkContradictions, type GroupMembers } from '../../align/quality/checks/contradictions.js';
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
  /** Which sentences the groups join, where contradictions are looked for. */
  readonly joined: JoinedSentences | null;
}

/** The sentences of groups, in the order of the groups: the ids of a side, in one string (see packed-groups.ts). */
export interface JoinedSentences {
  readonly sourceDocument: number;
  readonly targetDocument: number;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
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
  readonly members: GroupMembers[];
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
    pairs[part.pair] ??= {
      ...{ options, groups: [], sourceKeys: [], stale: [] },
      ...{ found: new Map(), loose: new Map(), members: [] },
    };
    const { groups, sourceKeys, stale, found, members } = pairs[part.pair]!;
    members.push(...membersOf(part));
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
  const contradictions = checkContradictions(pairs.flatMap(({ members }) => members));
  return pairs.map((pair) => closed(pair, contradictions));
}

function membersOf({ groups, joined }: GroupPart): GroupMembers[] {
  if (joined === null) return [];
  const side = (document: number, ids: string | undefined) => ({
    document: String(document),
    segments: ids?.split(' ') ?? [],
  });
  return groups.ids.map((id, at) => ({
    id,
    source: side(joined.sourceDocument, joined.sources[at]),
    target: side(joined.targetDocument, joined.targets[at]),
  }));
}

function closed(pair: OpenPair, contradictions: readonly Flag[]): CheckedPair {
  const { options, groups, sourceKeys, stale, found, loose } = pair;
  const profile = lengthProfile(groups);
  const ofGroups = stale.flatMap((group) => {
    const late = checkGroup(withLoose(group, loose.get(group.id)), profile, options, CHECKS_AROUND);
    const early = found.get(group.id) ?? [];
    return late.length === 0 ? early : inOrderOfChecks([...early, ...late]);
  });
  const own = new Set(contradictions.length > 0 ? groups.map(({ id }) => id) : []);
  const flags = [
    ...ofGroups,
    ...checkPair(groups, options, { sourceKeys }),
    ...contradictions.filter(({ groupId }) => own.has(groupId)),
  ];
  return { flags, profile, sourceKeys };
}
