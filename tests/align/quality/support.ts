import type { GoldBead } from '../../../align/quality/gold.js';
import type { Bead } from '../../../align/types.js';

export function bead(source: readonly number[], target: readonly number[]): Bead {
  return { source, target };
}

export function sure(source: readonly number[], target: readonly number[]): GoldBead {
  return { source, target, certainty: 'sure' };
}

export function possible(source: readonly number[], target: readonly number[]): GoldBead {
  return { source, target, certainty: 'possible' };
}
