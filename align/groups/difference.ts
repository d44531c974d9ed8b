import type { Group } from './group.js';
import { isOneSided, segmentsOf } from './group.js';
import { units } from './units.js';

/** One group at two moments; null where it was not there. */
export interface GroupAtTwoMoments {
  readonly before: Group | null;
  readonly after: Group | null;
}

/** A place where two states of one bitext differ: what was there, and what is. Never both empty. */
export interface Difference {
  readonly bitextId: number;
  readonly before: readonly Group[];
  readonly after: readonly Group[];
}

/**
 * How two states of an alignment differ, told by content: a group made anew over the same segments with the same
 * status is no difference, and groups that share segments stand together as one place.
 * Groups in any order in, places out in the order in which their first group comes.
 * @example 1=1 and 2=2 became 1+2=1, and 2 of the other side is free:
 *   difference([{before: a, after: null}, {before: b, after: null}, {before: null, after: ab}])
 *   // [{bitextId, before: [a, b], after: [ab]}]
 */
export function difference(pairs: Iterable<GroupAtTwoMoments>): readonly Difference[] {
  const before = new Map<string, Group>();
  const after = new Map<string, Group>();
  for (const pair of pairs) {
    if (pair.before) before.set(contentKey(pair.before), pair.before);
    if (pair.after) after.set(contentKey(pair.after), pair.after);
  }
  const all = [
    ...[...before].filter(([key]) => !after.has(key)).map(([, group]) => ({ group, side: 'before' as const })),
    ...[...after].filter(([key]) => !before.has(key)).map(([, group]) => ({ group, side: 'after' as const })),
  ];
  return [...new Set(all.map(({ group }) => group.bitextId))].flatMap((bitextId) =>
    placesIn(
      bitextId,
      all.filter(({ group }) => group.bitextId === bitextId),
    ),
  );
}

interface OneSide {
  readonly group: Group;
  readonly side: 'before' | 'after';
}

/** Groups that share segments stand together. The index stands for the group: one id may be there before and after. */
function placesIn(bitextId: number, all: readonly OneSide[]): readonly Difference[] {
  const members = all.map(({ group }, index) => ({ id: index, source: group.source, target: group.target }));
  return units(members).map(({ groupIds }) => {
    const there = groupIds.flatMap((index) => all[index] ?? []);
    const on = (side: OneSide['side']) => there.filter((one) => one.side === side).map((one) => one.group);
    return { bitextId, before: on('before'), after: on('after') };
  });
}

/** What a group says, as text: where it stands, its members, what people hold of it. Not its id, revision or confidence. */
const contentKey = (group: Group): string =>
  [
    group.bitextId,
    group.source.join('+'),
    group.target.join('+'),
    group.status,
    group.kind,
    isOneSided(group) ? group.reason : '',
    group.changedSince,
  ].join(' ');

/** What happened at a place, in one word. */
export type DifferenceKind = 'added' | 'removed' | 'decided' | 'changed';

/** `decided`: the same members, another status or reason. */
export function kindOf({ before, after }: Difference): DifferenceKind {
  if (before.length === 0) return 'added';
  if (after.length === 0) return 'removed';
  const members = (groups: readonly Group[]) =>
    groups
      .map((group) => segmentsOf(group).join(','))
      .sort()
      .join(' ');
  return members(before) === members(after) ? 'decided' : 'changed';
}
