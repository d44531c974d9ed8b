// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers that happen to look like constants
// The weights of the evidence: numbers only, fitted on the development sets of translated news and on the news of one event
// written for this project (tr-az for one script, tr-ar and az-ar for two), all documents. `npm run fit -- BENCH_DIR` finds them again (tests/bench/align-fit); how, and
// what they reach on documents they were not fitted on, stands in docs/alignment.md. The features they belong to:
// FEATURES, SHAPES, ROUND_FEATURES, GROWTH_FEATURES, CERTAINTY_FEATURES and KIND_FEATURES.

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
      0.597, 0.526, 0.049, 0.099, -0.458, -0.69, -0.594, -0.092, -0.016, 0.999, 1.17, 1.026, 1.331, 1.239, 1.213, 1.149,
      -0.273, 0.368, -0.681, -0.728, -1.145, -0.947, -0.541, -1.089, -0.371, 0.255, 1.155,
    ],
    shapes: [
      1.021, 1.021, 1.186, 0.995, 0.995, 0.045, 0.045, -0.602, -0.904, -0.904, -1.421, 0.124, 0.124, 0.136, 0.136,
      -0.006, -0.006, 0.033, 0.033,
    ],
    translated: {
      pair: [
        -0.001, 0.207, 0.076, 0.088, 0.151, -0.314, -0.101, -0.051, -0.011, 0.321, 0.877, -1.262, 2.237, 2.339, 0.691,
        -0.379, -0.032, 0.275, 1.275, -0.978, -0.611, -0.75, -0.366, -0.379, 0.025, 0.545, -3.131,
      ],
      rounds: [
        [
          0.935, -1.63, -0.095, 1.416, 0.886, 0.563, 0.455, 0.298, -2.451, -0.716, 1.718, 0.021, 0.69, -0.531, 0.11, 0,
          -0.363, -0.013,
        ],
        [
          0.863, -2.667, -0.094, 1.286, 0.941, 0.472, 0.434, 0.22, -2.663, -0.026, 1.495, -0.656, -0.214, -0.409, 0.056,
          0.025, -0.465, -0.027,
        ],
      ],
      growth: [-0.537, 1.156, 1.298, -0.288, -0.633, 0.336, 0.102, -0.233, 0.668, -3.301, 1.131, -3.121, -0.659],
      joinRate: 0.083,
      certainty: [0.79, 0.245, -0.049],
    },
    retold: {
      pair: [
        0.394, -0.081, 0.035, 0.03, 0.801, -0.122, -0.151, -0.023, -0.015, -0.197, 0.611, 0.496, 0.926, 1.107, 0.255,
        -0.256, -0.078, 0.251, 0.345, 0.041, 0.169, 0.9, 0.043, 0.197, -0.283, -0.118, -6.151,
      ],
      rounds: [
        [
          1.111, -0.361, 0.022, 1.842, 1.493, 1.158, 0.919, 0.804, 0.394, 0.558, 2.367, -0.272, -0.349, -1.217, 0.21,
          -0.05, -0.18, -0.089,
        ],
        [
          1.043, -0.26, -0.022, 1.605, 1.395, 1.023, 0.871, 0.631, 0.239, 0.513, 1.486, -0.642, -0.676, -0.572, 0.092,
          -0.062, -0.088, -0.035,
        ],
      ],
      growth: [-0.23, 0.13, 2.359, 0.264, -0.22, 0.183, 0.306, -0.314, 0.545, -1.298, 0.106, -1.9, -1.439],
      joinRate: 0.112,
      certainty: [0.46, 0.311, -0.106],
    },
    kind: [
      -1.483, -2.295, -0.92, 1.968, 0.699, -0.052, -0.355, -0.07, -0.717, -1.426, -4.537, 1.481, -1.861, 0.237, 0.115,
      1.415, -1.596,
    ],
  },
  crossScript: {
    bead: [
      0.555, 0.574, 0.652, 0.173, 0.133, -0.722, -0.463, -0.126, -0.073, 1.05, 1.206, 1.089, 1.397, 1.315, 1.258, 1.195,
      -0.011, 0.249, -0.549, -0.544, -0.897, -0.36, -0.988, -0.699, -0.239, 0.465, 1.229,
    ],
    shapes: [
      0.634, 0.634, 1.312, 0.556, 0.556, 0.01, 0.01, -0.96, -0.907, -0.907, -1.289, 0.089, 0.089, -0.012, -0.012,
      -0.004, -0.004, 0.058, 0.058,
    ],
    translated: {
      pair: [
        -0.027, 0.477, 0.103, 0.099, 0.407, -0.352, -0.096, -0.057, -0.013, 0.797, 0.724, -1.157, 2.426, 1.424, 1.137,
        -0.251, -0.029, 0.213, 1.3, -0.945, -1.035, -0.695, -0.466, -0.095, -0.058, 0.35, -2.921,
      ],
      rounds: [
        [
          0.989, -1.582, -0.149, 1.348, 0.84, 0.529, 0.581, 1.142, -2.567, -0.959, 1.226, 0.438, 0.832, -0.318, 0.137,
          -0.033, -0.557, 0.019,
        ],
        [
          0.966, -2.791, -0.145, 1.224, 0.872, 0.417, 0.538, 1.017, -2.628, -0.111, 1.386, -0.457, 0.053, -0.292, 0.077,
          -0.057, -0.678, -0.007,
        ],
      ],
      growth: [-0.718, 1.158, 1.415, -0.086, -1.036, 0.172, 0.201, -0.122, 0.656, -3.392, 0.904, -3.902, -0.228],
      joinRate: 0.082,
      certainty: [0.747, 0.089, 0.051],
    },
    retold: {
      pair: [
        0.322, -0.143, 0.426, -0.039, 0.743, -0.158, -0.124, -0.016, -0.02, 0.34, 0.534, 0.227, 1.418, 1.239, 0.404,
        -0.22, 0.008, 0.278, 0.239, -0.008, 0.237, -0.268, -0.177, 0.24, -0.049, 0.21, -6.148,
      ],
      rounds: [
        [
          0.984, -0.281, -0.033, 1.549, 1.143, 0.595, 0.719, 1.091, 0.928, 0.197, 1.77, 0.117, -0.426, -0.684, 0.057,
          -0.07, 0.024, 0.029,
        ],
        [
          0.942, -0.169, -0.066, 1.453, 1.107, 0.513, 0.674, 0.997, 0.845, 0.252, 1.302, -0.384, -0.722, -0.234, 0.018,
          -0.062, 0.018, 0.053,
        ],
      ],
      growth: [-0.178, 0.148, 2.274, 0.124, 0.105, 0.277, 0.344, -0.199, 0.654, -1.384, -0.047, -1.728, -0.666],
      joinRate: 0.099,
      certainty: [0.474, 0.367, -0.365],
    },
    kind: [
      -2.485, -4.289, 0.367, 1, 0.724, 0.187, 0.67, 0.448, 0.321, -0.807, -5.185, 1.464, -2.028, -0.024, 0.749, 1.413,
      -3.831,
    ],
  },
};
