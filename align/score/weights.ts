// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers that happen to look like constants
// The weights of the evidence: numbers only, fitted on the development sets of translated news (tr-az for one script,
// tr-ar and az-ar for two), all documents. `npm run fit -- BENCH_DIR` finds them again (tests/bench/align-fit); how, and
// what they reach on documents they were not fitted on, stands in docs/alignment.md. The features they belong to:
// FEATURES, SHAPES, ROUND_FEATURES and GROWTH_FEATURES.

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
      0.52, 0.619, 0.359, 0.315, -0.506, -0.59, -0.163, -0.099, 0.976, 1.08, 1.026, -0.536, -0.566, -1.045, -0.656,
      -0.581, -0.756, -0.324, 0.597, 1.439,
    ],
    shapes: [
      0.162, 0.162, 1.552, 0.845, 0.845, 0.088, 0.088, -0.895, -1.032, -1.032, -1.355, -0.003, -0.003, -0.018, -0.018,
      -0.008, -0.008, -0.009, -0.009,
    ],
    pair: [
      0.312, 0.17, 0.211, 0.125, -0.299, -0.115, -0.082, -0.021, 0.927, 0.579, 0.498, 1.204, -0.796, -1.151, -0.578,
      -0.461, -0.497, 0.118, 0.415, -3.297,
    ],
    rounds: [
      [
        0.894, -1.831, -0.12, 1.32, 0.977, 0.348, 0.401, 1.067, -1.438, 0.295, 2.087, -0.517, 0.065, 0.058, -0.03,
        0.014, 0.148, -0.011,
      ],
      [
        0.916, -2.218, -0.111, 1.188, 0.995, 0.331, 0.419, 0.894, -1.349, 0.692, 1.976, -1.138, -1.453, -0.139, 0.05,
        -0.084, -0.151, -0.058,
      ],
    ],
    growth: [0.337, 1.191, 3.848, -0.525, -0.429, 0.093, 0.039, -0.276, 0.401, -1.566, 0.18, -2.583],
  },
  crossScript: {
    bead: [
      0.663, 0.73, 0.375, 0.352, -0.555, -0.448, -0.102, -0.134, 1.091, 1.121, 1.103, -0.574, -0.586, -1.059, 0.103,
      -0.811, -0.468, -0.305, 0.518, 1.34,
    ],
    shapes: [
      0.044, 0.044, 1.446, 1.092, 1.092, 0.044, 0.044, -0.472, -0.908, -0.908, -1.508, -0.018, -0.018, -0.004, -0.004,
      -0.015, -0.015, 0.157, 0.157,
    ],
    pair: [
      0.163, 0.548, 0.332, 0.141, -0.299, -0.089, -0.093, -0.023, 1.34, 0.275, 0.498, 1.242, -0.771, -0.906, -0.328,
      -0.408, -0.293, -0.308, 0.356, -2.81,
    ],
    rounds: [
      [
        0.96, -1.999, -0.16, 1.428, 1.017, 0.559, 0.573, 1.234, -1.537, 0.045, 1.653, -0.249, 0.415, 0.232, -0.05,
        -0.022, -0.121, -0.01,
      ],
      [
        0.96, -2.443, -0.151, 1.256, 1.044, 0.503, 0.571, 1.025, -1.41, 0.567, 1.812, -1.006, -1.038, -0.001, 0.014,
        -0.093, -0.319, -0.052,
      ],
    ],
    growth: [0.646, 0.978, 3.931, -0.463, -0.532, 0.124, 0.008, -0.222, 0.398, -1.672, -0.002, -2.037],
  },
};
