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
      0.555, 0.606, 0.39, 0.25, -0.594, -0.618, -0.13, -0.086, 0.83, 0.927, 0.888, 1.239, 0.975, 0.936, 0.943, -0.622,
      -0.661, -1.149, -0.738, -0.558, -0.804, -0.311, 0.427, 1.321,
    ],
    shapes: [
      0.168, 0.168, 1.462, 0.566, 0.566, 0.009, 0.009, -0.91, -0.723, -0.723, -1.229, -0.033, -0.033, 0.027, 0.027,
      -0.009, -0.009, 0, 0,
    ],
    translated: {
      pair: [
        0.344, 0.246, 0.268, 0.158, -0.272, -0.103, -0.06, -0.013, 0.747, 0.781, -1.109, 2.595, 1.689, 0.483, 0.079,
        1.201, -0.877, -0.818, -0.699, -0.394, -0.45, 0.278, 0.487, -3.498,
      ],
      rounds: [
        [
          0.885, -1.455, -0.121, 1.371, 0.893, 0.52, 0.552, 0.973, -2.658, -1.09, 1.708, 0.248, 2.058, -0.617, 0.084,
          0.057, -0.161, -0.044,
        ],
        [
          0.887, -2.048, -0.125, 1.189, 0.91, 0.452, 0.494, 0.866, -2.962, -0.061, 1.583, -0.735, 0.311, -0.448, 0.056,
          0.01, -0.317, -0.061,
        ],
      ],
      growth: [0.101, 0.973, 2.762, -0.334, -0.402, 0.348, 0.259, -0.076, 0.541, -3.355, 1.099, -4.332, -1.073],
      joinRate: 0.084,
      certainty: [0.934, 0.282, -0.082],
    },
    retold: {
      pair: [
        0.349, -0.031, 0.085, -0.042, -0.08, -0.133, -0.023, -0.018, 0.039, 0.724, 0.532, 1.509, 1.267, 0.875, -0.016,
        0.044, 0.112, 0.264, 0.737, -0.075, -0.057, 0.322, 0.022, -6.226,
      ],
      rounds: [
        [
          1.002, -0.384, 0.008, 1.934, 1.466, 1.342, 1.036, 0.944, 0.593, 0.274, 2.075, -0.41, 0.878, -1.133, 0.129,
          -0.04, -0.007, -0.013,
        ],
        [
          0.929, -0.291, -0.098, 1.562, 1.407, 1.161, 0.978, 0.802, 0.198, 0.276, 1.434, -0.813, -0.468, -0.367, 0.039,
          -0.028, 0.022, 0.026,
        ],
      ],
      growth: [-0.095, 0.1, 2.257, 0.309, -0.069, 0.189, 0.438, -0.182, 0.472, -1.383, -0.213, -1.879, -1.098],
      joinRate: 0.113,
      certainty: [0.503, 0.612, -0.449],
    },
    kind: [-3.686, -4.919, 3.214, 0.9, 7.025, -2.062, 1.524],
  },
  crossScript: {
    bead: [
      0.663, 0.744, 0.501, 0.396, -0.597, -0.469, -0.192, -0.137, 0.914, 0.977, 0.953, 1.248, 1.134, 1.068, 0.979,
      -0.552, -0.579, -1.062, 0.003, -0.829, -0.567, -0.206, 0.358, 1.298,
    ],
    shapes: [
      0.033, 0.033, 1.473, 0.831, 0.831, 0.025, 0.025, -0.876, -0.8, -0.8, -1.297, -0.04, -0.04, 0.002, 0.002, -0.015,
      -0.015, 0.063, 0.063,
    ],
    translated: {
      pair: [
        0.199, 0.65, 0.282, 0.188, -0.286, -0.088, -0.073, -0.023, 1.105, 0.436, -1.197, 2.588, 1.484, 0.878, 0.378,
        1.254, -0.823, -0.836, -0.386, -0.343, -0.325, -0.127, 0.395, -2.689,
      ],
      rounds: [
        [
          0.91, -1.594, -0.174, 1.398, 0.904, 0.565, 0.628, 1.256, -2.752, -1.111, 1.36, 0.372, 2.038, -0.343, 0.037,
          0.041, -0.273, -0.022,
        ],
        [
          0.905, -2.129, -0.175, 1.233, 0.932, 0.46, 0.588, 1.13, -2.851, -0.06, 1.56, -0.739, 0.538, -0.322, 0.026,
          0.001, -0.384, -0.062,
        ],
      ],
      growth: [0.061, 0.915, 2.097, -0.19, -0.719, 0.259, 0.226, -0.165, 0.569, -3.179, 1.034, -4.794, -0.769],
      joinRate: 0.082,
      certainty: [0.902, 0.064, -0.006],
    },
    retold: {
      pair: [
        0.319, 0.016, 0.513, -0.013, -0.059, -0.132, -0.017, -0.018, 0.802, 0.599, 0.203, 1.698, 1.277, 0.874, 0.33,
        -0.046, 0.109, 0.158, -0.458, -0.047, 0.199, 0.189, 0.097, -6.286,
      ],
      rounds: [
        [
          0.939, -0.406, -0.07, 1.637, 1.326, 0.766, 0.696, 0.425, 0.838, 0.283, 1.923, 0.232, -0.331, -0.719, 0.037,
          -0.008, -0.02, 0.045,
        ],
        [
          0.91, -0.265, -0.117, 1.462, 1.306, 0.659, 0.697, 0.298, 0.732, 0.299, 1.412, -0.519, -0.796, -0.191, 0.021,
          -0.016, -0.053, 0.061,
        ],
      ],
      growth: [-0.539, 0.372, 2.071, 0.278, -0.05, 0.202, 0.307, -0.102, 0.543, -1.316, -0.145, -2.043, -0.964],
      joinRate: 0.097,
      certainty: [0.543, 0.444, -0.46],
    },
    kind: [-4.258, -7.891, 0.589, 1.666, 9.067, -0.787, 2.331],
  },
};
