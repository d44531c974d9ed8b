// Gestures over neighbouring groups, as new shapes for the `arrange` edit: merge, split, swap, shift.
import type { Bead } from '../types.js';

/** What a group shall hold. Where a side is empty the group is dissolved. */
export interface Shape extends Bead {
  readonly groupId: number;
}

/**
 * A place on the ladder: a group, or a free segment of the other text that could be one. `own` is the side of the text
 * in hand, `other` the side that gives the order.
 */
export interface Place {
  readonly groupId: number;
  readonly own: readonly number[];
  readonly other: readonly number[];
  /** Nothing that people confirmed is shifted away. */
  readonly confirmed: boolean;
}

export const ARRANGEMENTS = ['merge', 'divide', 'swap', 'shift-down', 'shift-up'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** What the gestures are told: the ladder from top to bottom, the text in hand in its own order, and the sentence. */
export interface Ladder {
  readonly places: readonly Place[];
  readonly own: readonly number[];
  readonly segmentId: number;
  /** An id for a group that a split makes. */
  readonly newGroupId: number;
}

/** The places that change, as they shall be; empty where the gesture makes no sense here. */
export function arrangement(kind: Arrangement, ladder: Ladder): readonly Place[] {
  const at = ladder.places.findIndex((p) => p.own.includes(ladder.segmentId));
  switch (kind) {
    case 'merge':
      return merge(ladder, at);
    case 'divide':
      return divide(ladder, at);
    case 'swap':
      return swap(ladder, at);
    case 'shift-down':
      return shiftDown(ladder, at);
    case 'shift-up':
      return shiftUp(ladder, at);
  }
}

/** The sentence's group and that of the next sentence of its text become one; the counterparts come along. */
function merge({ places, own, segmentId }: Ladder, at: number): readonly Place[] {
  const mine = places[at];
  const next = own.slice(own.indexOf(segmentId) + 1).find((id) => !mine?.own.includes(id));
  if (next === undefined) return [];
  const theirs = places.find((p) => p.own.includes(next));
  if (mine && theirs) {
    const joined = { ...mine, own: [...mine.own, ...theirs.own], other: [...mine.other, ...theirs.other] };
    return [joined, { ...theirs, own: [], other: [] }];
  }
  if (mine) return [{ ...mine, own: [...mine.own, next] }];
  return theirs ? [{ ...theirs, own: [segmentId, ...theirs.own] }] : [];
}

/** The sentence and those after it leave its group, with their share of the counterparts; free where there is one only. */
function divide({ places, segmentId, newGroupId }: Ladder, at: number): readonly Place[] {
  const mine = places[at];
  const cut = mine?.own.indexOf(segmentId) ?? -1;
  if (!mine || cut < 1) return [];
  const share = Math.max(1, Math.round((mine.other.length * cut) / mine.own.length));
  const first = { ...mine, own: mine.own.slice(0, cut), other: mine.other.slice(0, share) };
  const rest = { own: mine.own.slice(cut), other: mine.other.slice(share) };
  return [first, { ...mine, ...rest, groupId: newGroupId }];
}

/** The group and the next one exchange what they hold of the text in hand. */
function swap({ places }: Ladder, at: number): readonly Place[] {
  const mine = places[at];
  const next = at < 0 ? undefined : places.slice(at + 1).find((p) => p.own.length > 0);
  if (!mine || !next) return [];
  return [
    { ...mine, own: next.own },
    { ...next, own: mine.own },
  ];
}

/**
 * The sentence and everything below it go one place down, as far as the next confirmed group; what stood in the last
 * place becomes free.
 */
function shiftDown({ places, segmentId }: Ladder, at: number): readonly Place[] {
  const mine = places[at];
  if (!mine) return [];
  const run = stretch(places, at);
  const cut = mine.own.indexOf(segmentId);
  return run.map((place, i) => {
    if (i === 0) return { ...place, own: mine.own.slice(0, cut) };
    return { ...place, own: i === 1 ? mine.own.slice(cut) : (run[i - 1] as Place).own };
  });
}

/** The group and everything below it, as far as the next confirmed group, go one place up: the way back. */
function shiftUp({ places }: Ladder, at: number): readonly Place[] {
  const above = places[at - 1];
  if (at < 1 || !above || above.confirmed) return [];
  const run = stretch(places, at);
  const first = { ...above, own: [...above.own, ...(run[0] as Place).own] };
  return [first, ...run.map((place, i) => ({ ...place, own: run[i + 1]?.own ?? [] }))];
}

/** A place and those below it, up to the next confirmed one. */
function stretch(places: readonly Place[], at: number): readonly Place[] {
  const end = places.findIndex((p, i) => i > at && p.confirmed);
  return places.slice(at, end < 0 ? places.length : end);
}
