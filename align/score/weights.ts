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
}
export const WEIGHTS: Readonly<Record<'sameScript' | 'crossScript', PairWeights>> = {
  sameScript: {
    bead: [
      0.378, 0.592, 0.434, 0.154, 0, -0.1, -0.228, -0.068, -0.134, 0.725, 0.836, 0.761, -0.584, -0.807, -1.574, -0.779,
      -0.633, -0.955, 0.125, 0.599, 0.843,
    ],
    shapes: [0.167, 0.167, 0.935, 1.333, 1.333, 0.024, 0.024, -0.822, -0.879, -0.879],
    pair: [
      0.108, 0.352, 0.235, 0.153, 0, -0.451, -0.166, -0.152, -0.024, 0.625, 0.207, 0.692, 1.398, -1.063, 0.093, -1.003,
      -0.686, -0.562, -0.211, -0.17, -1.575,
    ],
    rounds: [
      [0.989, -0.963, -0.474, 1.54, -0.198, 0.355, 0.153, -0.124, -0.539, 0.296],
      [0.961, -1.097, -0.451, 1.476, -0.174, 0.266, 0.187, -0.092, -0.504, 0.199],
    ],
  },
  crossScript: {
    bead: [
      0.701, 0.755, 0.435, 0.239, 0, -0.413, -0.166, 0.011, -0.077, 0.855, 0.673, 0.789, -0.754, -0.956, -1.686, -0.059,
      -1.101, -0.171, 0.664, 0.095, 0.653,
    ],
    shapes: [0.149, 0.149, 0.967, 1.136, 1.136, -0.294, -0.294, -1.026, -0.979, -0.979],
    pair: [
      -0.03, 0.691, 0.502, 0.196, 0, -0.334, -0.135, -0.141, -0.024, 1.652, -0.143, 0.822, 1.674, -1.382, 0.13, -1.044,
      -0.796, -0.333, -0.595, -0.122, -2.081,
    ],
    rounds: [
      [1.004, -1.472, -0.582, 1.58, 0.707, -0.203, 0.456, 0.826, -0.406, 0.349],
      [0.96, -1.427, -0.603, 1.46, 0.688, -0.244, 0.378, 0.813, -0.302, 0.258],
    ],
  },
};
