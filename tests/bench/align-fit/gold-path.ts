// A gold alignment as a path of the monotone search.
import { FIRST_FULL_SHAPE, SHAPES, SOURCE_ALONE, TARGET_ALONE } from '../../../align/search/shapes.js';
import type { BenchDocument } from '../bench-folder.js';

/** The bead of SHAPES[shape] that begins at sentences (source, target). */
export interface Step {
  readonly source: number;
  readonly target: number;
  readonly shape: number;
}

/** The steps in order, lonely sentences of the source before those of the target; null when a bead has no shape. */
export function goldPath(document: BenchDocument): Step[] | null {
  const ascending = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
  const beads = document.gold
    .filter((bead) => bead.source.length > 0 && bead.target.length > 0)
    .map((bead) => ({ source: ascending(bead.source), target: ascending(bead.target) }))
    .sort((a, b) => a.source[0]! - b.source[0]!);
  const path: Step[] = [];
  let source = 0;
  let target = 0;
  const goTo = (nextSource: number, nextTarget: number): void => {
    for (; source < nextSource; source++) path.push({ source, target, shape: SOURCE_ALONE });
    for (; target < nextTarget; target++) path.push({ source, target, shape: TARGET_ALONE });
  };
  for (const bead of beads) {
    goTo(bead.source[0]!, bead.target[0]!);
    const members = offsets(bead.source, source);
    const others = offsets(bead.target, target);
    const shape = SHAPES.findIndex(
      (each, at) =>
        at >= FIRST_FULL_SHAPE && each.sourceMembers.join() === members && each.targetMembers.join() === others,
    );
    if (shape < 0) return null;
    path.push({ source, target, shape });
    source += SHAPES[shape]!.source;
    target += SHAPES[shape]!.target;
  }
  goTo(document.source.sentences.length, document.target.sentences.length);
  return path;
}

const offsets = (indices: readonly number[], from: number): string => indices.map((index) => index - from).join();
