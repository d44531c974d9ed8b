// Should one more sentence join a bead? In comparable texts one sentence may cover three; what counts is whether the
// newcomer explains something in the other side that the bead does not explain yet, and finds its own words there.
import { backwardRow, type Comparison, forwardRow, lengthDeviation, markDifference } from './features.js';
import type { Hits } from './hits.js';

export const GROWTH_FEATURES = [
  'new',
  'new:root',
  'cover',
  'cover:nats',
  'length',
  'length:change',
  'end:change',
  'claim',
  'bias',
] as const;
export const GROWTH_FEATURE_COUNT = GROWTH_FEATURES.length;

/** The bead seen from the side that grows: `own` sentences there, `other` sentences on the far side. */
export interface GrowingSide {
  readonly own: readonly number[];
  readonly other: readonly number[];
  /** `true` when the source side grows. */
  readonly sourceGrows: boolean;
}

type Row = (index: number) => ReadonlyMap<number, Hits>;

/** For every unit of sentence `index` the strength of its best match among the sentences. */
function strengths(units: number, index: number, among: readonly number[], row: Row): Float64Array {
  const best = new Float64Array(units);
  for (const other of among) {
    const hits = row(index).get(other);
    hits?.unit.forEach((unit, k) => {
      best[unit] = Math.max(best[unit]!, hits.strength[k]!);
    });
  }
  return best;
}

/** The evidence that sentence `added` joins the bead; `claimNats` is the log-odds of its best pair outside the bead. */
export function growthFeatures(
  comparison: Comparison,
  side: GrowingSide,
  added: number,
  claimNats: number,
): Float64Array {
  const { own, other, sourceGrows } = side;
  const near = sourceGrows ? comparison.source : comparison.target;
  const far = sourceGrows ? comparison.target : comparison.source;
  const nearInfo = sourceGrows ? comparison.sourceInfo : comparison.targetInfo;
  const farInfo = sourceGrows ? comparison.targetInfo : comparison.sourceInfo;
  const nearRow: Row = (index) => (sourceGrows ? forwardRow(comparison, index) : backwardRow(comparison, index));
  const farRow: Row = (index) => (sourceGrows ? backwardRow(comparison, index) : forwardRow(comparison, index));
  let fresh = 0;
  for (const index of other) {
    const units = far.sentences[index]!.units;
    const before = strengths(units.length, index, own, farRow);
    const after = strengths(units.length, index, [...own, added], farRow);
    units.forEach((unit, at) => {
      fresh += Math.max(0, after[at]! - before[at]!) * farInfo.hitNats[unit.type]!;
    });
  }
  let told = 0;
  let tellable = 0;
  const units = near.sentences[added]!.units;
  const found = strengths(units.length, added, other, nearRow);
  units.forEach((unit, at) => {
    told += found[at]! * nearInfo.hitNats[unit.type]!;
    tellable += found[at]! * nearInfo.hitNats[unit.type]! + (1 - found[at]!) * nearInfo.ownNats[unit.type]!;
  });
  const ratio = sourceGrows ? comparison.lengthRatio : 1 / comparison.lengthRatio;
  const chars = (sentences: typeof near.sentences, indices: readonly number[]): number =>
    indices.reduce((sum, index) => sum + sentences[index]!.lengthChars, 0);
  const farChars = chars(far.sentences, other);
  const before = Math.abs(lengthDeviation(chars(near.sentences, own), farChars, ratio));
  const after = lengthDeviation(chars(near.sentences, [...own, added]), farChars, ratio);
  return Float64Array.from([
    fresh / 10,
    Math.sqrt(fresh),
    tellable > 0 ? told / tellable : 0,
    Math.sqrt(told),
    Math.min(4, Math.max(0, -after)),
    Math.max(-4, Math.min(4, before - Math.abs(after))),
    markDifference(near, own, far, other, 0) - markDifference(near, [...own, added], far, other, 0),
    Math.max(-4, Math.min(4, claimNats)),
    1,
  ]);
}
