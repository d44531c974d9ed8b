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
      0.543, 0.605, 0.25, 0.272, -0.498, -0.575, -0.124, -0.137, 0.987, 1.087, 1.03, -0.524, -0.582, -1.064, -0.687,
      -0.594, -0.747, -0.39, 0.601, 1.314,
    ],
    shapes: [
      0.139, 0.139, 1.418, 0.725, 0.725, 0.233, 0.233, -0.815, -0.849, -0.849, -1.291, 0.064, 0.064, -0.013, -0.013,
      -0.008, -0.008, 0.002, 0.002,
    ],
    pair: [
      0.156, 0.202, 0.262, 0.161, -0.451, -0.149, -0.108, -0.036, 0.489, 0.596, 0.516, 1.326, -0.802, -0.411, -0.495,
      -0.46, -0.48, 0.286, 0.31, -2.515,
    ],
    rounds: [
      [1, -1.981, -0.037, 1.405, 0.824, 0.321, 0.502, -0.197, -1.561, -0.044],
      [0.96, -1.756, -0.03, 1.321, 0.862, 0.463, 0.525, -0.172, -1.389, -0.28],
    ],
    growth: [1.564, 0.537, 2.313, 0.308, -2.82, -0.743, -0.524, -0.04, -2.137],
  },
  crossScript: {
    bead: [
      0.677, 0.748, -0.057, 0.337, -0.588, -0.425, -0.085, -0.12, 1.1, 1.103, 1.101, -0.596, -0.614, -1.067, -0.052,
      -0.848, -0.474, -0.16, 0.47, 1.251,
    ],
    shapes: [
      0.053, 0.053, 1.351, 1.017, 1.017, 0.097, 0.097, -0.485, -0.886, -0.886, -1.413, 0.036, 0.036, 0.002, 0.002,
      -0.017, -0.017, 0.132, 0.132,
    ],
    pair: [
      0.097, 0.671, 0.253, 0.148, -0.384, -0.143, -0.099, -0.038, 1.211, 0.251, 0.675, 1.283, -0.713, -0.524, -0.311,
      -0.374, 0.107, 0.009, 0.384, -2.84,
    ],
    rounds: [
      [1.021, -1.877, -0.095, 1.386, 1.183, 0.341, 0.657, 0.461, -1.941, 0.083],
      [0.963, -1.833, -0.08, 1.243, 1.168, 0.491, 0.66, 0.399, -1.823, -0.146],
    ],
    growth: [0.021, 0.894, 3.415, 0.233, -2.255, -0.231, -0.109, 0.023, -2.281],
  },
};
