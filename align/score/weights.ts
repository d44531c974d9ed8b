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
      0.52, 0.616, 0.35, 0.315, -0.512, -0.589, -0.163, -0.1, 0.972, 1.078, 1.022, -0.534, -0.565, -1.038, -0.624,
      -0.576, -0.762, -0.312, 0.604, 1.439,
    ],
    shapes: [
      0.159, 0.159, 1.554, 0.81, 0.81, 0.073, 0.073, -0.881, -1.021, -1.021, -1.353, -0.006, -0.006, -0.019, -0.019,
      -0.008, -0.008, -0.007, -0.007,
    ],
    pair: [
      0.313, 0.168, 0.225, 0.123, -0.293, -0.116, -0.082, -0.022, 0.95, 0.563, 0.507, 1.207, -0.795, -1.143, -0.585,
      -0.467, -0.491, 0.126, 0.42, -3.297,
    ],
    rounds: [
      [0.974, -1.73, -0.122, 1.295, 0.764, 0.41, 0.49, 0.787, -2.805, 0.03],
      [0.905, -2.312, -0.108, 1.18, 0.848, 0.403, 0.51, 0.711, -2.901, -0.148],
    ],
    growth: [1.467, 0.897, 6.816, -0.391, -0.71, 0.018, 0.323, -0.293, -4.422],
  },
  crossScript: {
    bead: [
      0.653, 0.729, 0.276, 0.365, -0.539, -0.45, -0.112, -0.134, 1.093, 1.125, 1.103, -0.569, -0.579, -1.031, 0.098,
      -0.805, -0.45, -0.241, 0.511, 1.351,
    ],
    shapes: [
      0.046, 0.046, 1.459, 1.121, 1.121, 0.082, 0.082, -0.47, -0.921, -0.921, -1.524, -0.074, -0.074, -0.007, -0.007,
      -0.015, -0.015, 0.133, 0.133,
    ],
    pair: [
      0.157, 0.558, 0.318, 0.143, -0.298, -0.093, -0.095, -0.024, 1.366, 0.242, 0.513, 1.245, -0.766, -0.917, -0.325,
      -0.409, -0.299, -0.307, 0.371, -2.792,
    ],
    rounds: [
      [0.959, -1.899, -0.158, 1.25, 0.861, 0.579, 0.569, 1.13, -3.016, 0.052],
      [0.892, -2.272, -0.15, 1.145, 0.928, 0.542, 0.573, 1.051, -3.117, -0.111],
    ],
    growth: [1.466, 0.729, 6.884, -0.215, -0.758, 0.118, 0.063, -0.3, -4.242],
  },
};
