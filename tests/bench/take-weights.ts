import { type PairWeights, WEIGHTS } from '../../align/score/weights.js';

/** The engine is handed its weights by import: this is the one place that puts others in. */
export function takeWeights(weights: Readonly<Record<keyof typeof WEIGHTS, PairWeights>>): void {
  for (const kind of ['sameScript', 'crossScript'] as const) Object.assign(WEIGHTS[kind], weights[kind]);
}
