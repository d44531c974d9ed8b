// Should one more sentence join a bead? In comparable texts one sentence may cover three; what counts is whether the
// newcomer explains something in the other side that the bead does not explain yet, and finds its own words there.

import type { PairBeliefs } from '../search/pair-beliefs.js';
import type { Bead } from '../types.js';
import { readsAsOneOf } from './analyse.js';
import { type ComparedSide, type Comparison, joinHits, lengthOf, markDifference } from './features.js';
import { type Hits, natsOf, strengthOf, unitOf } from './hits.js';
import { lengthDeviation } from './length.js';

export const GROWTH_FEATURES = [
  'new',
  'new:root',
  'cover',
  'cover:nats',
  'length',
  'length:change',
  'end:change',
  'claim',
  'link',
  'apart',
  'third',
  'both',
  // How much of it the bead says already on its own side, by the sentence that says most of it.
  'repeats',
  'bias',
] as const;
export const GROWTH_FEATURE_COUNT = GROWTH_FEATURES.length;

/** A sentence may join when it stands so near to one of the bead: three means two others between them ... */
const REACH = 3;
/** ... if it is a neighbour, or has at least so much evidence as a pair with a sentence of the far side. */
const LEAST_LINK_NATS = -6;
/** From so much evidence on it may stand anywhere: a lead is told again at the end. */
const FAR_LINK_NATS = -2;
/** No more sentences than this on either side. */
const MAX_SIDE = 5;

const distance = (own: readonly number[], index: number): number =>
  Math.min(...own.map((member) => Math.abs(member - index)));

/** What is believed of the single pairs of a sentence: log-odds after the last round. */
interface Claims {
  /** Of its best pair with a sentence of the far side of the bead. */
  readonly linkNats: number;
  /** Of its best pair with another sentence. */
  readonly claimNats: number;
}

/** A sentence that may join a bead, and the evidence for it in the order of GROWTH_FEATURES. */
export interface Newcomer {
  readonly sourceGrows: boolean;
  readonly index: number;
  readonly linkNats: number;
  readonly vector: Float64Array;
}

/** All sentences that may join the bead: those of the source first, ascending. `free` holds 1 for sentences of no bead. */
export function newcomersOf(
  comparison: Comparison,
  beliefs: PairBeliefs,
  bead: Bead,
  free: { readonly source: Uint8Array; readonly target: Uint8Array },
): Newcomer[] {
  return [true, false].flatMap((sourceGrows) => {
    const own = sourceGrows ? bead.source : bead.target;
    const other = sourceGrows ? bead.target : bead.source;
    const flags = sourceGrows ? free.source : free.target;
    if (own.length >= MAX_SIDE) return [];
    const { side } = sourceGrows ? comparison.source : comparison.target;
    return withinReach(beliefs, own, other, sourceGrows).flatMap((index): Newcomer[] => {
      if (flags[index] !== 1) return [];
      // A copy of what is there already adds nothing.
      if (readsAsOneOf(side, own, index)) return [];
      const linkNats = Math.max(
        ...other.map((far) => (sourceGrows ? beliefs.linkNats(index, far) : beliefs.linkNats(far, index))),
      );
      if (linkNats < LEAST_LINK_NATS && distance(own, index) > 1) return [];
      const claims = { linkNats, claimNats: beliefs.claimNats(sourceGrows, index, (far) => other.includes(far)) };
      const vector = growthFeatures(comparison, { own, other, sourceGrows }, index, claims);
      return [{ sourceGrows, index, linkNats, vector }];
    });
  });
}

/** The sentences of the side that grows which may be asked about, ascending; they may lie outside the document. */
function withinReach(
  beliefs: PairBeliefs,
  own: readonly number[],
  other: readonly number[],
  sourceGrows: boolean,
): readonly number[] {
  const first = own[0]! - REACH;
  const last = own.at(-1)! + REACH;
  const found = new Set(Array.from({ length: last - first + 1 }, (_, at) => first + at));
  for (const far of other) for (const index of beliefs.partners(!sourceGrows, far, FAR_LINK_NATS)) found.add(index);
  for (const member of own) found.delete(member);
  return [...found].sort((a, b) => a - b);
}

/** The bead seen from the side that grows: `own` sentences there, `other` sentences on the far side. */
interface GrowingSide {
  readonly own: readonly number[];
  readonly other: readonly number[];
  /** `true` when the source side grows. */
  readonly sourceGrows: boolean;
}

/** Nats told by each word of sentence `index`, given its hits. */
function toldByUnit(compared: ComparedSide, index: number, hits: Hits): Float64Array {
  const { firstUnit, unitType } = compared.side;
  const start = firstUnit[index]!;
  const told = new Float64Array(firstUnit[index + 1]! - start);
  for (const hit of hits) told[unitOf(hit)] = natsOf(compared.info, unitType[start + unitOf(hit)]!, hit);
  return told;
}

/** Nats in the far sentence `index` that only the newcomer explains. */
function freshNats(far: ComparedSide, index: number, before: Hits, after: Hits): number {
  const explained = toldByUnit(far, index, before);
  return toldByUnit(far, index, after).reduce((sum, nats, unit) => sum + Math.max(0, nats - explained[unit]!), 0);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** The evidence that sentence `added` joins the bead, in the order of GROWTH_FEATURES. */
function growthFeatures(
  comparison: Comparison,
  side: GrowingSide,
  added: number,
  { claimNats, linkNats }: Claims,
): Float64Array {
  const { own, other, sourceGrows } = side;
  const near = sourceGrows ? comparison.source : comparison.target;
  const far = sourceGrows ? comparison.target : comparison.source;
  const nearHits = (mine: number, theirs: number): Hits =>
    sourceGrows ? comparison.hits(mine, theirs).forward : comparison.hits(theirs, mine).backward;
  const farHits = (mine: number, theirs: number): Hits =>
    sourceGrows ? comparison.hits(theirs, mine).backward : comparison.hits(mine, theirs).forward;
  let fresh = 0;
  for (const index of other) {
    const before = own.map((member) => farHits(index, member));
    fresh += freshNats(far, index, joinHits(before), joinHits([...before, farHits(index, added)]));
  }
  const found = joinHits(other.map((index) => nearHits(added, index)));
  const { firstUnit, unitType } = near.side;
  let told = 0;
  let untold = 0;
  for (let at = firstUnit[added]!; at < firstUnit[added + 1]!; at++) untold += near.info.ownNats[unitType[at]!]!;
  for (const hit of found) {
    const type = unitType[firstUnit[added]! + unitOf(hit)]!;
    told += natsOf(near.info, type, hit);
    untold -= strengthOf(hit) * near.info.ownNats[type]!;
  }
  const ratio = sourceGrows ? comparison.lengthRatio : 1 / comparison.lengthRatio;
  const grown = [...own, added];
  const farChars = lengthOf(far.side, other);
  const before = Math.abs(lengthDeviation(lengthOf(near.side, own), farChars, ratio));
  const after = lengthDeviation(lengthOf(near.side, grown), farChars, ratio);
  return Float64Array.from([
    fresh / 10,
    Math.sqrt(fresh),
    told > 0 ? told / (told + untold) : 0,
    Math.sqrt(told),
    clamp(-after, 0, 4),
    clamp(before - Math.abs(after), -4, 4),
    markDifference(near.side, own, far.side, other, 0) - markDifference(near.side, grown, far.side, other, 0),
    clamp(claimNats, -4, 4),
    clamp(linkNats, LEAST_LINK_NATS, 4),
    Math.log(distance(own, added)),
    own.length > 1 ? 1 : 0,
    other.length > 1 ? 1 : 0,
    Math.max(0, ...near.repeats(added).map(({ index, share }) => (own.includes(index) ? share : 0))),
    1,
  ]);
}
