import type { Bead } from '../types.js';

/** A bead that a recipe proposes, before it is explained. */
export interface Found extends Bead {
  /** Calibrated probability that the bead is right; of the monotone search its posterior, until `withSureness` has seen it. */
  readonly confidence: number;
}
