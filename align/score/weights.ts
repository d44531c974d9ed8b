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
      0.518, 0.617, 0.362, 0.311, -0.513, -0.59, -0.163, -0.096, 0.97, 1.088, 1.019, -0.535, -0.567, -1.053, -0.617,
      -0.614, -0.796, -0.321, 0.595, 1.436,
    ],
    shapes: [
      0.171, 0.171, 1.549, 0.808, 0.808, 0.07, 0.07, -0.793, -0.998, -0.998, -1.376, 0.013, 0.013, -0.018, -0.018,
      -0.008, -0.008, -0.005, -0.005,
    ],
    pair: [
      0.318, 0.175, 0.229, 0.125, -0.292, -0.118, -0.082, -0.021, 0.961, 0.58, 0.482, 1.201, -0.785, -1.132, -0.591,
      -0.463, -0.469, 0.138, 0.404, -3.287,
    ],
    rounds: [
      [0.974, -1.711, -0.122, 1.289, 0.78, 0.422, 0.495, 0.741, -2.806, 0.02],
      [0.905, -2.338, -0.107, 1.175, 0.862, 0.412, 0.515, 0.663, -2.937, -0.153],
    ],
    growth: [1.47, 0.863, 6.851, -0.364, -0.715, 0.021, 0.298, -0.297, -4.434],
  },
  crossScript: {
    bead: [
      0.652, 0.728, 0.297, 0.362, -0.542, -0.455, -0.111, -0.131, 1.09, 1.121, 1.1, -0.57, -0.582, -1.044, 0.107,
      -0.827, -0.489, -0.247, 0.483, 1.347,
    ],
    shapes: [
      0.048, 0.048, 1.455, 1.127, 1.127, 0.09, 0.09, -0.467, -0.904, -0.904, -1.529, -0.086, -0.086, -0.007, -0.007,
      -0.015, -0.015, 0.136, 0.136,
    ],
    pair: [
      0.157, 0.563, 0.324, 0.143, -0.298, -0.093, -0.095, -0.024, 1.37, 0.232, 0.512, 1.248, -0.768, -0.916, -0.336,
      -0.415, -0.287, -0.313, 0.371, -2.772,
    ],
    rounds: [
      [0.959, -1.897, -0.159, 1.25, 0.861, 0.585, 0.567, 1.126, -3.031, 0.053],
      [0.892, -2.266, -0.151, 1.145, 0.929, 0.546, 0.572, 1.046, -3.136, -0.112],
    ],
    growth: [1.449, 0.752, 6.885, -0.221, -0.774, 0.107, 0.066, -0.305, -4.25],
  },
};
