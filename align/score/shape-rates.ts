// How common each bead shape is: in general, and in the texts at hand. Rates are re-estimated from what a first pass
// finds (expectation-maximisation), held near the general rates by imagined beads.
import { MIRROR, SHAPES, SOURCE_ALONE, TARGET_ALONE } from '../search/shapes.js';

/** Expected number of beads by shape. */
export type ShapeCounts = Float64Array;

export const noShapes = (): ShapeCounts => new Float64Array(SHAPES.length);

/** Rates over all shapes in mixed translated news: a quarter without counterpart, a tenth joined. */
export const GENERAL_RATES: readonly number[] = [
  0.08, 0.08, 0.73, 0.035, 0.035, 0.006, 0.006, 0.008, 0.003, 0.003, 0.001, 0.004, 0.004, 0.001, 0.001, 0.0005, 0.0005,
  0.0005, 0.0005,
];

/** As many imagined beads hold the estimate near the general rates. */
const PRIOR_BEADS = 12;

/** Joining on one side is taken to be as common as on the other; standing alone is not. */
const symmetric = (counts: ShapeCounts): ShapeCounts =>
  counts.map((count, shape) =>
    shape === SOURCE_ALONE || shape === TARGET_ALONE ? count : (count + counts[MIRROR[shape]!]!) / 2,
  );

/** ln of the rate of every shape, given what was counted so far. */
export function logRates(counts: ShapeCounts): Float64Array {
  const both = symmetric(counts);
  let total = PRIOR_BEADS;
  for (const count of both) total += count;
  return Float64Array.from(both, (count, shape) => Math.log((count + PRIOR_BEADS * GENERAL_RATES[shape]!) / total));
}
