// From beads to training pairs: the stems of both sides that nothing else explains. Words that are matched already
// (numbers, names, dictionary words) are left out, so that Model 1 spends its counts on what is not known yet.
import { backwardRow, type Comparison, forwardRow } from '../score/features.js';
import { HIT } from '../score/matches.js';
import type { Bead } from '../types.js';
import type { TrainingPair } from './learned.js';

/** A match at least this strong explains a word. */
const EXPLAINED = 0.7;
/** Longer bags teach little and cost their square. */
const MAX_WORDS = 60;

function residue(
  side: Comparison['source'],
  own: readonly number[],
  others: readonly number[],
  row: (index: number) => ReturnType<typeof forwardRow>,
): string[] {
  const words = new Set<string>();
  for (const index of own) {
    const explained = new Set<number>();
    for (const other of others) {
      const hits = row(index).get(other);
      hits?.unit.forEach((unit, k) => {
        if (hits.strength[k]! >= EXPLAINED && hits.kind[k]! !== HIT.learned) explained.add(unit);
      });
    }
    side.sentences[index]!.units.forEach((unit, at) => {
      const type = side.types[unit.type]!;
      if (type.stem.length >= 2 && !explained.has(at)) words.add(type.stem);
    });
  }
  return [...words].slice(0, MAX_WORDS);
}

/** The bead as a training pair of the given weight. */
export function trainingPair(comparison: Comparison, bead: Bead, weight: number): TrainingPair {
  return {
    source: residue(comparison.source, bead.source, bead.target, (i) => forwardRow(comparison, i)),
    target: residue(comparison.target, bead.target, bead.source, (j) => backwardRow(comparison, j)),
    weight,
  };
}
