// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers that happen to look like constants
// The weights of the evidence: numbers only, fitted on the development sets of translated news (tr-az for one script,
// tr-ar and az-ar for two). The features they belong to: FEATURES and ROUND_FEATURES; docs/alignment.md says how.

/** All weights for one kind of language pair. */
export interface PairWeights {
  /** Log-odds of a bead in a monotone text, by FEATURES. */
  readonly bead: readonly number[];
  /** What a shape is worth beyond its rate, by SHAPES. */
  readonly shapes: readonly number[];
  /** Log-odds of a pair in a comparable text, by FEATURES. */
  readonly pair: readonly number[];
  /** One vector a round of the crossing search, by ROUND_FEATURES. */
  readonly rounds: readonly (readonly number[])[];
  /** Log-odds that a sentence joins a bead of a comparable text, by GROWTH_FEATURES. */
  readonly growth: readonly number[];
}
export const WEIGHTS: Readonly<Record<'sameScript' | 'crossScript', PairWeights>> = {
  sameScript: {
    bead: [
      0.526, 0.597, 0.437, 0.308, -0.488, -0.567, -0.15, -0.125, 0.961, 1.057, 1.001, -0.512, -0.573, -1.002, -0.637,
      -0.566, -0.731, -0.3, 0.568, 1.381,
    ],
    shapes: [
      0.173, 0.173, 1.502, 0.808, 0.808, 0.201, 0.201, -0.783, -0.997, -0.997, -1.288, -0.018, -0.018, -0.022, -0.022,
      -0.008, -0.008, -0.003, -0.003,
    ],
    pair: [
      0.184, 0.18, 0.272, 0.148, -0.47, -0.152, -0.114, -0.036, 0.415, 0.534, 0.662, 1.309, -0.8, -0.472, -0.417, -0.48,
      -0.52, 0.322, 0.356, -2.63,
    ],
    rounds: [
      [1, -1.731, -0.035, 1.519, 0.884, 0.24, 0.441, -0.054, -1.616, -0.086],
      [0.968, -1.564, -0.027, 1.445, 0.93, 0.344, 0.467, -0.08, -1.604, -0.288],
    ],
    growth: [1.169, 0.848, 2.421, 0.124, -2.701, -0.674, -0.269, -0.179, -2.286],
  },
  crossScript: {
    bead: [
      0.663, 0.758, 0.36, 0.374, -0.557, -0.423, -0.125, -0.123, 1.074, 1.089, 1.078, -0.583, -0.607, -1.015, 0.036,
      -0.846, -0.51, -0.205, 0.491, 1.291,
    ],
    shapes: [
      0.044, 0.044, 1.407, 1.046, 1.046, 0.15, 0.15, -0.516, -0.926, -0.926, -1.452, 0.009, 0.009, -0.005, -0.005,
      -0.016, -0.016, 0.12, 0.12,
    ],
    pair: [
      0.084, 0.623, 0.236, 0.133, -0.374, -0.157, -0.107, -0.035, 1.321, 0.215, 0.776, 1.215, -0.633, -0.5, -0.328,
      -0.359, -0.02, 0.083, 0.401, -3.069,
    ],
    rounds: [
      [1.024, -1.847, -0.099, 1.338, 1.209, 0.36, 0.648, 0.455, -1.911, 0.088],
      [0.967, -1.914, -0.081, 1.216, 1.206, 0.532, 0.65, 0.376, -1.783, -0.131],
    ],
    growth: [0.5, 0.779, 3.364, 0.277, -2.535, -0.399, -0.057, 0.027, -1.942],
  },
};
