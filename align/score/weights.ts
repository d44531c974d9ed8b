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
      0.528, 0.593, 0.387, 0.306, -0.514, -0.585, -0.155, -0.101, 0.979, 1.103, 1.034, -0.536, -0.57, -1.041, -0.616,
      -0.625, -0.792, -0.285, 0.608, 1.406,
    ],
    shapes: [
      0.155, 0.155, 1.513, 0.844, 0.844, 0.151, 0.151, -0.779, -0.958, -0.958, -1.353, 0.011, 0.011, -0.019, -0.019,
      -0.008, -0.008, -0.008, -0.008,
    ],
    pair: [
      0.319, 0.163, 0.25, 0.125, -0.302, -0.119, -0.084, -0.022, 0.971, 0.558, 0.491, 1.21, -0.777, -1.131, -0.604,
      -0.469, -0.483, 0.124, 0.401, -3.233,
    ],
    rounds: [
      [0.974, -1.712, -0.124, 1.282, 0.797, 0.43, 0.491, 0.758, -2.811, 0.023],
      [0.904, -2.417, -0.108, 1.165, 0.874, 0.421, 0.512, 0.675, -2.952, -0.144],
    ],
    growth: [1.378, 0.886, 6.669, -0.338, -0.758, 0.006, 0.293, -0.305, -4.407],
  },
  crossScript: {
    bead: [
      0.653, 0.725, 0.315, 0.361, -0.543, -0.457, -0.111, -0.13, 1.091, 1.122, 1.099, -0.566, -0.577, -1.04, 0.03,
      -0.823, -0.498, -0.246, 0.492, 1.345,
    ],
    shapes: [
      0.042, 0.042, 1.453, 1.116, 1.116, 0.092, 0.092, -0.472, -0.944, -0.944, -1.502, -0.091, -0.091, -0.005, -0.005,
      -0.016, -0.016, 0.142, 0.142,
    ],
    pair: [
      0.165, 0.564, 0.328, 0.152, -0.286, -0.094, -0.097, -0.025, 1.371, 0.221, 0.482, 1.254, -0.767, -0.923, -0.372,
      -0.424, -0.306, -0.318, 0.378, -2.688,
    ],
    rounds: [
      [0.956, -1.868, -0.158, 1.239, 0.844, 0.575, 0.566, 1.148, -3.008, 0.043],
      [0.891, -2.246, -0.151, 1.137, 0.916, 0.541, 0.573, 1.062, -3.11, -0.112],
    ],
    growth: [1.546, 0.667, 6.678, -0.189, -0.765, 0.12, 0.085, -0.286, -4.101],
  },
};
