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
      0.325, 0.287, 0.143, 0.143, -0.261, -0.125, -0.091, -0.046, 0.634, 0.365, 0.674, 0.988, -0.524, -0.652, -0.267,
      -0.373, -0.476, 0.286, 0.5, -3.205,
    ],
    rounds: [
      [1.01, -1.876, -0.008, 1.6, 0.967, 0.106, 0.813, 0.186, -2.12, -0.141],
      [0.946, -2.392, 0.006, 1.592, 1.001, 0.076, 0.856, 0.122, -2.223, -0.36],
    ],
    growth: [0.668, 0.964, 4.318, -0.12, -1.155, -0.138, 0.098, -0.117, -2.742],
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
      0.164, 0.608, 0.188, 0.128, -0.232, -0.098, -0.088, -0.033, 1.603, 0.105, 0.656, 0.938, -0.429, -0.685, 0.053,
      -0.357, -0.337, 0.163, 0.35, -3.265,
    ],
    rounds: [
      [0.994, -2.144, -0.117, 1.57, 1.05, 0.258, 0.73, 0.625, -2.291, 0.144],
      [0.922, -1.893, -0.107, 1.493, 1.066, 0.254, 0.78, 0.616, -2.334, -0.172],
    ],
    growth: [0.918, 0.631, 2.936, 0.339, -1.346, -0.184, 0.294, -0.189, -2.842],
  },
};
