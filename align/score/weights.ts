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
      0.528, 0.592, 0.461, 0.307, -0.486, -0.566, -0.151, -0.123, 0.969, 1.081, 1.009, -0.508, -0.567, -1.006, -0.619,
      -0.605, -0.763, -0.292, 0.526, 1.366,
    ],
    shapes: [
      0.171, 0.171, 1.478, 0.842, 0.842, 0.206, 0.206, -0.722, -0.963, -0.963, -1.297, -0.003, -0.003, -0.022, -0.022,
      -0.008, -0.008, 0, 0,
    ],
    pair: [
      0.321, 0.277, 0.184, 0.143, -0.251, -0.124, -0.092, -0.044, 0.684, 0.366, 0.635, 0.964, -0.494, -0.663, -0.268,
      -0.38, -0.429, 0.377, 0.485, -3.173,
    ],
    rounds: [
      [1.01, -1.892, -0.005, 1.576, 0.951, 0.113, 0.828, 0.157, -2.085, -0.138],
      [0.945, -2.44, 0.009, 1.571, 0.986, 0.071, 0.856, 0.095, -2.197, -0.353],
    ],
    growth: [0.602, 1.001, 4.427, -0.149, -1.178, -0.167, 0.086, -0.106, -2.617],
  },
  crossScript: {
    bead: [
      0.662, 0.756, 0.355, 0.374, -0.558, -0.425, -0.126, -0.121, 1.072, 1.09, 1.078, -0.577, -0.6, -1.013, 0.025,
      -0.848, -0.495, -0.207, 0.491, 1.291,
    ],
    shapes: [
      0.051, 0.051, 1.412, 1.039, 1.039, 0.146, 0.146, -0.546, -0.919, -0.919, -1.451, -0.001, -0.001, -0.006, -0.006,
      -0.016, -0.016, 0.123, 0.123,
    ],
    pair: [
      0.161, 0.613, 0.194, 0.13, -0.231, -0.098, -0.091, -0.032, 1.619, 0.086, 0.657, 0.942, -0.446, -0.681, 0.046,
      -0.363, -0.343, 0.143, 0.345, -3.215,
    ],
    rounds: [
      [0.992, -2.099, -0.117, 1.557, 1.059, 0.243, 0.733, 0.611, -2.294, 0.128],
      [0.922, -1.868, -0.107, 1.484, 1.073, 0.242, 0.781, 0.601, -2.34, -0.179],
    ],
    growth: [0.967, 0.587, 2.826, 0.355, -1.362, -0.191, 0.278, -0.201, -2.828],
  },
};
