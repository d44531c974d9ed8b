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
      [0.973, -1.753, -0.118, 1.287, 0.763, 0.417, 0.489, 0.795, -2.804, 0.024],
      [0.904, -2.361, -0.105, 1.173, 0.848, 0.412, 0.507, 0.717, -2.918, -0.151],
    ],
    growth: [1.396, 0.915, 6.852, -0.386, -0.712, 0.023, 0.28, -0.303, -4.488],
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
      [0.958, -1.869, -0.16, 1.256, 0.866, 0.594, 0.56, 1.148, -3.016, 0.043],
      [0.893, -2.246, -0.153, 1.148, 0.932, 0.554, 0.564, 1.068, -3.109, -0.112],
    ],
    growth: [1.338, 0.753, 6.864, -0.199, -0.792, 0.091, 0.068, -0.281, -4.184],
  },
};
