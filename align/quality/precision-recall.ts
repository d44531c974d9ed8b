// Strict and lax precision, recall and F1 over beads, as vecalign's score.py defines them (Thompson & Koehn 2019):
//   strict  a bead counts when exactly the same bead is in the other set;
//   lax     it counts when it shares a source segment with beads of the other set, and its target side meets the
//           targets of those beads.
// Recall is precision with the two sets exchanged. Counts are added over documents before dividing (micro average).

import type { Bead } from '../types.js';
import { beadKey, beadType, isLinked, uniqueBeads } from './beads.js';

/**
 * What becomes of beads with an empty side ("no counterpart"):
 * `left-out`: on both sides and both measures; what most papers report.
 * `in-precision`: they count in precision and not in recall, which is what score.py does. The gold must then list them.
 * `implied`: as `in-precision`, for a gold that lists no null beads: a segment no gold bead mentions has no counterpart.
 */
export type NullPolicy = 'left-out' | 'in-precision' | 'implied';

/** Hits among `total` beads. */
export interface Hits {
  readonly strict: number;
  readonly lax: number;
  readonly total: number;
}

/** Counts that can be added over documents: `precision` over the system's beads, `recall` over the gold's. */
export interface BeadCounts {
  readonly precision: Hits;
  readonly recall: Hits;
}

/** Ratios in [0, 1]; 0 where there is nothing to divide by, as in score.py. */
export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface BeadScores {
  readonly strict: PrecisionRecall;
  readonly lax: PrecisionRecall;
}

/**
 * Compares one document's system beads with its gold beads.
 * Gold `[0]:[0]`, system `[0]:[0,1]` -> strict 0 of 1, lax 1 of 1, in precision and in recall.
 */
export function countBeads(gold: readonly Bead[], system: readonly Bead[], nulls: NullPolicy = 'left-out'): BeadCounts {
  const goldLinked = gold.filter(isLinked);
  const systemLinked = system.filter(isLinked);
  return {
    precision: nulls === 'left-out' ? hits(systemLinked, goldLinked) : hits(system, nullsIncluded(gold, system, nulls)),
    recall: hits(goldLinked, systemLinked),
  };
}

/** The same comparison split by n:m type: precision by the system's type, recall by the gold's. Null beads left out. */
export function countByType(gold: readonly Bead[], system: readonly Bead[]): ReadonlyMap<string, BeadCounts> {
  const goldLinked = gold.filter(isLinked);
  const systemLinked = system.filter(isLinked);
  const counts = new Map<string, BeadCounts>();
  for (const type of new Set([...goldLinked, ...systemLinked].map(beadType))) {
    const ofType = (bead: Bead) => beadType(bead) === type;
    counts.set(type, {
      precision: hits(systemLinked.filter(ofType), goldLinked),
      recall: hits(goldLinked.filter(ofType), systemLinked),
    });
  }
  return counts;
}

/** Adds the counts of documents. Called thousands of times by resampling, so it fills one object instead of many. */
export function sumCounts(counts: Iterable<BeadCounts>): BeadCounts {
  const precision = { strict: 0, lax: 0, total: 0 };
  const recall = { strict: 0, lax: 0, total: 0 };
  for (const one of counts) {
    addHits(precision, one.precision);
    addHits(recall, one.recall);
  }
  return { precision, recall };
}

/** Micro-averaged scores of summed counts. */
export function scoresOf(counts: BeadCounts): BeadScores {
  const { precision, recall } = counts;
  return {
    strict: precisionRecall(ratio(precision.strict, precision.total), ratio(recall.strict, recall.total)),
    lax: precisionRecall(ratio(precision.lax, precision.total), ratio(recall.lax, recall.total)),
  };
}

/** F1 is the harmonic mean of the two; 0 when both are 0. */
export function precisionRecall(precision: number, recall: number): PrecisionRecall {
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

function hits(beads: readonly Bead[], against: readonly Bead[]): Hits {
  const exact = new Set(against.map(beadKey));
  const targetsBySource = collectTargets(against);
  const unique = uniqueBeads(beads);
  let strict = 0;
  let lax = 0;
  for (const bead of unique) {
    const same = exact.has(beadKey(bead));
    if (same) strict += 1;
    if (same || overlaps(bead, targetsBySource)) lax += 1;
  }
  return { strict, lax, total: unique.length };
}

function collectTargets(beads: readonly Bead[]): ReadonlyMap<number, ReadonlySet<number>> {
  const targets = new Map<number, Set<number>>();
  for (const bead of beads) {
    for (const source of bead.source) {
      const known = targets.get(source) ?? new Set<number>();
      for (const target of bead.target) known.add(target);
      targets.set(source, known);
    }
  }
  return targets;
}

function overlaps(bead: Bead, targetsBySource: ReadonlyMap<number, ReadonlySet<number>>): boolean {
  return bead.source.some((source) => bead.target.some((target) => targetsBySource.get(source)?.has(target)));
}

/** The set precision is counted against when null beads are in it. */
function nullsIncluded(gold: readonly Bead[], system: readonly Bead[], nulls: NullPolicy): readonly Bead[] {
  if (nulls === 'in-precision') return gold;
  const sources = new Set(gold.filter(isLinked).flatMap((bead) => bead.source));
  const targets = new Set(gold.filter(isLinked).flatMap((bead) => bead.target));
  const implied = system.filter(
    (bead) =>
      !isLinked(bead) && !bead.source.some((id) => sources.has(id)) && !bead.target.some((id) => targets.has(id)),
  );
  return [...gold.filter(isLinked), ...implied];
}

function addHits(sum: { strict: number; lax: number; total: number }, hits: Hits): void {
  sum.strict += hits.strict;
  sum.lax += hits.lax;
  sum.total += hits.total;
}

/** `part / whole`, and 0 for 0 / 0. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
