// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers that happen to look like constants
// The weights of the evidence: numbers only, fitted on the development sets of translated news, on the news and press of one
// event written for this project, and on articles of those sets that tell of one event (tr-az for one script, tr-ar and az-ar for two), all documents. `npm run fit -- BENCH_DIR` finds them again (tests/bench/align-fit); how, and
// what they reach on documents they were not fitted on, stands in docs/alignment.md. The features they belong to:
// FEATURES, SHAPES, SURENESS_FEATURES, ROUND_FEATURES, GROWTH_FEATURES, CERTAINTY_FEATURES and KIND_FEATURES.

/** Weights for comparable texts that correspond in one way. */
export interface ComparableWeights {
  /** Log-odds of a pair, by FEATURES. */
  readonly pair: readonly number[];
  /** One vector a round of the crossing search, by ROUND_FEATURES. */
  readonly rounds: readonly (readonly number[])[];
  /** Log-odds that a sentence joins a bead, by GROWTH_FEATURES. */
  readonly growth: readonly number[];
  /** Share of the candidates that joined where `growth` was fitted. */
  readonly joinRate: number;
  /** What a bead's confidence comes to, by CERTAINTY_FEATURES. */
  readonly certainty: readonly number[];
}

/** All weights for one kind of language pair. */
export interface PairWeights {
  /** Log-odds of a bead in a monotone text, by FEATURES. */
  readonly bead: readonly number[];
  /** What a shape is worth beyond its rate, by SHAPES. */
  readonly shapes: readonly number[];
  /** Log-odds that a bead of a monotone text is right, by SURENESS_FEATURES. */
  readonly sureness: readonly number[];
  /** For comparable texts of which parts translate each other. */
  readonly translated: ComparableWeights;
  /** For texts that tell the same in their own words. */
  readonly retold: ComparableWeights;
  /** Log-odds that texts are of the second kind, by KIND_FEATURES. */
  readonly kind: readonly number[];
}
export const WEIGHTS: Readonly<Record<'sameScript' | 'crossScript', PairWeights>> = {
  sameScript: {
    bead: [
      0.528, 0.569, 0.062, 0.092, -0.577, -0.637, -0.644, -0.065, -0.045, 0.945, 1.068, 0.968, 1.273, 1.193, 1.167,
      1.136, -0.28, 0.391, 1.229, -0.662, -0.696, 0.228, -0.882, -1.26, -0.813, -0.634, -0.78, -0.422, 0.541, 1.147,
    ],
    shapes: [
      0.639, 0.639, 1.229, 0.655, 0.655, 0.035, 0.035, -0.672, -0.678, -0.678, -1.227, 0.04, 0.04, 0.032, 0.032, -0.008,
      -0.008, 0.172, 0.172,
    ],
    sureness: [0.341, 0.39, -0.326, -0.609, 2.6, 1.338, -4.431],
    translated: {
      pair: [
        0.162, 0.053, 0.126, 0.148, 0.418, -0.31, -0.064, -0.032, -0.007, 0.263, 0.479, -0.271, 2.029, 0.661, 0.503,
        -0.074, -0.152, 0.123, 1.768, 1.116, -0.3, 0.337, -3.425, -0.964, -0.827, -0.373, -0.357, 0.282, 0.522, -6.282,
      ],
      rounds: [
        [
          0.781, -1.118, -0.071, 1.239, 0.883, 0.557, 0.453, 0.768, -2.713, -2.912, -0.68, 1.112, 0.278, 0.929, -0.882,
          -0.145, 0.232, -0.229, 0.011,
        ],
        [
          0.744, -1.789, -0.04, 1.109, 0.917, 0.504, 0.434, 0.709, -2.81, -4.082, -0.086, 1.308, -0.441, 0.172, -0.756,
          -0.039, 0.213, -0.276, -0.057,
        ],
      ],
      growth: [-0.53, 1.023, 2.309, -0.316, -0.434, 0.387, 0.339, -0.228, 0.611, -3.276, 0.998, -3.92, 0.589, -0.912],
      joinRate: 0.091,
      certainty: [0.873, 0.259, -0.434, -0.257, 0.138],
    },
    retold: {
      pair: [
        0.378, -0.018, 0.063, 0.117, 0.952, -0.105, -0.101, -0.017, -0.013, -0.249, 0.401, 0.529, 1.167, 0.295, 0.447,
        -0.064, -0.161, 0.084, 0.891, 0.042, 0.053, -0.998, -0.404, 0.064, -0.183, -0.039, 0.327, 0.087, -0.003, -7.149,
      ],
      rounds: [
        [
          0.802, -0.455, -0.027, 1.883, 1.417, 1.099, 0.968, 0.863, 0.42, 2.902, 0.199, 1.765, -0.367, -0.353, -0.739,
          -0.145, 0.116, 0.065, 0.094,
        ],
        [
          0.823, -0.291, -0.073, 1.634, 1.362, 0.945, 0.918, 0.822, 0.171, 2.373, -0.086, 1.023, -0.367, -0.527, -0.271,
          -0.065, 0.118, 0.024, 0.051,
        ],
      ],
      growth: [-0.338, 0.422, 2.095, 0.041, -0.242, 0.053, 0.305, -0.24, 0.601, -1.436, 0.025, -2.086, 2.648, -0.81],
      joinRate: 0.103,
      certainty: [0.543, 0.312, -2.378, -0.193, 0.155],
    },
    kind: [
      -2.495, -1.344, 3.311, 1.651, 0.397, 0.118, -0.107, -1.43, -0.328, -2.719, -6.291, 1.236, -1.124, 0.074, 1.013,
      2.162, -2.245,
    ],
  },
  crossScript: {
    bead: [
      0.607, 0.619, 0.448, 0.181, 0.003, -0.697, -0.515, -0.139, -0.1, 1.04, 1.152, 1.067, 1.362, 1.288, 1.229, 1.155,
      -0.027, 0.276, 1.222, -0.586, -0.57, 0.095, -0.868, -1.18, -0.073, -0.899, -0.559, -0.183, 0.394, 1.174,
    ],
    shapes: [
      0.337, 0.337, 1.241, 0.667, 0.667, 0.031, 0.031, -0.75, -0.647, -0.647, -1.223, 0.025, 0.025, 0.001, 0.001,
      -0.008, -0.008, 0.019, 0.019,
    ],
    sureness: [0.29, -0.242, -0.195, -0.894, 3.373, 1.444, -4.595],
    translated: {
      pair: [
        0.102, 0.486, 0.203, 0.129, 0.445, -0.337, -0.04, -0.04, -0.004, 0.69, 0.304, -0.176, 2.097, 0.795, 0.82, 0.066,
        -0.138, 0.092, 1.036, 1.152, -0.391, -0.008, -3.023, -0.894, -0.601, -0.442, -0.225, -0.023, 0.485, -6.173,
      ],
      rounds: [
        [
          0.854, -1.197, -0.127, 1.308, 0.858, 0.635, 0.622, 1.166, -2.744, -2.909, -0.898, 0.915, 0.486, 1.405, -0.607,
          -0.093, 0.163, -0.316, 0.04,
        ],
        [
          0.845, -1.901, -0.096, 1.137, 0.881, 0.556, 0.584, 1.064, -2.862, -4.312, -0.284, 1.209, -0.251, 0.593,
          -0.591, -0.003, 0.115, -0.402, -0.02,
        ],
      ],
      growth: [-0.56, 0.967, 2.635, -0.132, -0.657, 0.276, 0.293, -0.147, 0.635, -3.323, 0.869, -4.649, 0.035, -0.649],
      joinRate: 0.087,
      certainty: [0.817, 0.394, -0.066, -0.389, 0.325],
    },
    retold: {
      pair: [
        0.306, 0.138, 0.226, 0.017, 0.869, -0.114, -0.087, -0.01, -0.012, 0.284, 0.374, 0.461, 1.215, 0.646, 0.301,
        -0.023, -0.061, 0.19, 0.76, 0.097, 0.027, -0.725, -0.888, 0.17, -0.487, -0.079, 0.148, -0.028, 0.157, -7.407,
      ],
      rounds: [
        [
          0.888, -0.451, -0.057, 1.597, 1.311, 0.638, 0.659, 0.317, 0.826, 2.226, 0.379, 1.963, -0.363, -0.669, -0.537,
          -0.038, -0.038, 0.147, 0.076,
        ],
        [
          0.859, -0.284, -0.092, 1.442, 1.314, 0.554, 0.644, 0.271, 0.726, 1.923, 0.089, 1.12, -0.498, -0.385, -0.141,
          -0.041, -0.004, 0.124, 0.07,
        ],
      ],
      growth: [-0.477, 0.458, 0.591, 0.121, -0.123, 0.131, 0.107, -0.159, 0.621, -1.226, -0.1, -1.899, 2.042, -0.749],
      joinRate: 0.091,
      certainty: [0.559, 0.422, -2.789, -0.204, 0.12],
    },
    kind: [
      -2.735, -0.188, 6.574, 1.81, 1.312, 0.185, 0.668, -1.744, -0.024, -3.542, -7.929, 1.183, -2.002, -0.003, 0.944,
      2.485, -4.643,
    ],
  },
};
