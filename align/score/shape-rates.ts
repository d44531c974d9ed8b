// How common each bead shape is: in general, and in the texts at hand. Rates are re-estimated from what a first pass
// finds (expectation-maximisation), held near the general rates by imagined beads.
import { SHAPES } from '../search/monotone.js';

/** Expected number of beads by shape. */
export type ShapeCounts = Float64Array;

export const noShapes = (): ShapeCounts => new Float64Array(SHAPES.length);

/** Rates over all shapes in mixed translated news: a quarter without counterpart, a tenth joined. */
export const GENERAL_RATES: readonly number[] = [0.08, 0.08, 0.74, 0.035, 0.035, 0.008, 0.008, 0.008, 0.003, 0.003];

/** As many imagined beads hold the estimate near the general rates. */
const PRIOR_BEADS = 12;

/** ln of the rate of every shape, given what was counted so far. */
export function logRates(counts: ShapeCounts): Float64Array {
  let total = PRIOR_BEADS;
  for (const count of counts) total += count;
  return Float64Array.from(counts, (count, shape) => Math.log((count + PRIOR_BEADS * GENERAL_RATES[shape]!) / total));
}
