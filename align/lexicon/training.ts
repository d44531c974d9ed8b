// From beads to training pairs: the stems of both sides that nothing else explains. Words that are matched already
// (numbers, names, dictionary words) are left out, so that Model 1 spends its counts on what is not known yet.
import type { ComparedSide, Comparison } from '../score/features.js';
import { type Hits, kindOf, strengthOf, TRANSLATION, unitOf } from '../score/hits.js';
import { HIT } from '../score/match-keys.js';
import type { Bead } from '../types.js';
import type { TrainingPair } from './learned.js';

/** Longer bags teach little and cost their square. */
const MAX_WORDS = 60;

function residue(
  compared: ComparedSide,
  own: readonly number[],
  others: readonly number[],
  hits: (index: number, other: number) => Hits,
): string[] {
  const words = new Set<string>();
  for (const index of own) {
    const explained = new Set<number>();
    for (const other of others) {
      for (const hit of hits(index, other)) {
        if (strengthOf(hit) >= TRANSLATION && kindOf(hit) !== HIT.learned) explained.add(unitOf(hit));
      }
    }
    const { firstUnit, unitType, types } = compared.side;
    const start = firstUnit[index]!;
    for (let at = start; at < firstUnit[index + 1]!; at++) {
      const { stem } = types[unitType[at]!]!;
      if (stem.length >= 2 && !explained.has(at - start)) words.add(stem);
    }
  }
  return [...words].slice(0, MAX_WORDS);
}

/** The bead as a training pair of the given weight. */
export function trainingPair(comparison: Comparison, bead: Bead, weight: number): TrainingPair {
  return {
    source: residue(comparison.source, bead.source, bead.target, (i, j) => comparison.hits(i, j).forward),
    target: residue(comparison.target, bead.target, bead.source, (j, i) => comparison.hits(i, j).backward),
    weight,
  };
}
