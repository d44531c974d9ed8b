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
      0.527, 0.568, 0.052, 0.086, -0.593, -0.641, -0.643, -0.057, -0.045, 0.978, 1.098, 0.997, 1.301, 1.225, 1.198,
      1.167, -0.282, 0.383, -0.672, -0.704, -1.269, -0.813, -0.631, -0.783, -0.412, 0.555, 1.159,
    ],
    shapes: [
      0.629, 0.629, 1.236, 0.676, 0.676, 0.061, 0.061, -0.693, -0.707, -0.707, -1.235, 0.037, 0.037, 0.041, 0.041,
      -0.008, -0.008, 0.179, 0.179,
    ],
    translated: {
      pair: [
        0.154, 0.032, 0.101, 0.114, 0.333, -0.312, -0.09, -0.046, -0.011, 0.77, 0.824, -1.292, 2.518, 1.792, 0.615,
        -0.141, -0.058, 0.227, 1.203, -0.872, -0.96, -0.536, -0.354, -0.481, 0.195, 0.374, -3.423,
      ],
      rounds: [
        [
          0.872, -1.541, -0.103, 1.326, 0.865, 0.527, 0.496, 0.975, -2.577, -0.986, 1.254, 0.365, 0.885, -0.583, -0.017,
          0.085, -0.332, -0.022,
        ],
        [
          0.838, -2.273, -0.101, 1.197, 0.909, 0.47, 0.473, 0.89, -2.651, -0.1, 1.404, -0.561, -0.228, -0.498, 0.008,
          0.069, -0.412, -0.063,
        ],
      ],
      growth: [-0.695, 1.259, 1.371, -0.299, -0.568, 0.312, 0.255, -0.228, 0.65, -3.15, 1.048, -3.821, -0.861],
      joinRate: 0.085,
      certainty: [0.968, 0.393, -0.345],
    },
    retold: {
      pair: [
        0.374, -0.187, -0.015, 0.042, 0.883, -0.132, -0.143, -0.022, -0.015, -0.165, 0.648, 0.353, 1.307, 0.901, 0.237,
        -0.012, -0.079, 0.225, 0.133, 0.131, 0.315, 0.836, -0.032, 0.027, 0.176, -0.002, -6.2,
      ],
      rounds: [
        [
          1.057, -0.362, 0.006, 1.743, 1.369, 1.091, 1.002, 1.208, 0.295, 0.261, 1.981, -0.038, -0.702, -0.875, 0.179,
          -0.037, -0.313, -0.005,
        ],
        [
          0.995, -0.281, -0.035, 1.521, 1.312, 0.984, 0.969, 1.067, 0.086, 0.403, 1.484, -0.571, -1.453, -0.302, 0.079,
          -0.049, -0.233, 0.034,
        ],
      ],
      growth: [-0.187, 0.14, 2.639, 0.145, -0.028, 0.184, 0.412, -0.269, 0.603, -1.312, -0.077, -1.965, -0.899],
      joinRate: 0.115,
      certainty: [0.524, 0.367, -0.31],
    },
    kind: [
      -1.832, -3.324, 0.76, 2.448, 0.718, -0.1, 0.136, -0.538, -0.737, -1.31, -6.121, 0.419, -1.688, 0.294, 1.073,
      1.931, -3.029,
    ],
  },
  crossScript: {
    bead: [
      0.604, 0.619, 0.45, 0.165, -0.041, -0.704, -0.518, -0.125, -0.099, 1.073, 1.18, 1.092, 1.388, 1.313, 1.253, 1.18,
      -0.044, 0.26, -0.601, -0.578, -1.19, 0.023, -0.885, -0.553, -0.204, 0.419, 1.208,
    ],
    shapes: [
      0.312, 0.312, 1.277, 0.633, 0.633, 0.028, 0.028, -0.798, -0.676, -0.676, -1.236, 0.04, 0.04, 0.004, 0.004, -0.008,
      -0.008, 0.037, 0.037,
    ],
    translated: {
      pair: [
        0.102, 0.499, 0.211, 0.123, 0.33, -0.332, -0.081, -0.056, -0.013, 1.11, 0.683, -1.253, 2.647, 1.485, 0.758,
        0.003, -0.053, 0.165, 1.216, -0.848, -0.957, -0.32, -0.417, -0.32, -0.117, 0.328, -3.093,
      ],
      rounds: [
        [
          0.954, -1.529, -0.16, 1.304, 0.875, 0.625, 0.628, 1.191, -2.697, -1.032, 1.049, 0.457, 1.357, -0.321, 0.034,
          0.019, -0.481, -0.013,
        ],
        [
          0.935, -2.29, -0.155, 1.15, 0.9, 0.527, 0.588, 1.072, -2.738, -0.009, 1.425, -0.669, 0.104, -0.321, 0.027,
          -0.009, -0.594, -0.056,
        ],
      ],
      growth: [-0.646, 1.174, 1.478, -0.083, -0.868, 0.189, 0.234, -0.166, 0.617, -3.302, 0.967, -4.743, -0.811],
      joinRate: 0.082,
      certainty: [0.808, 0.222, 0.001],
    },
    retold: {
      pair: [
        0.298, -0.158, 0.221, -0.027, 0.655, -0.134, -0.133, -0.016, -0.017, 0.356, 0.604, 0.148, 1.599, 1.103, 0.442,
        -0.298, 0.004, 0.292, 0.05, 0.069, 0.226, -0.283, -0.047, 0.292, 0.059, 0.081, -6.321,
      ],
      rounds: [
        [
          1.016, -0.372, -0.034, 1.499, 1.29, 0.608, 0.619, 0.518, 0.988, 0.314, 2, 0.05, -0.855, -0.629, 0.106, -0.082,
          -0.063, 0.019,
        ],
        [
          0.972, -0.252, -0.064, 1.381, 1.258, 0.566, 0.61, 0.429, 0.888, 0.267, 1.322, -0.413, -0.849, -0.176, 0.038,
          -0.098, -0.033, 0.051,
        ],
      ],
      growth: [-0.396, 0.348, 1.135, 0.125, -0.058, 0.167, 0.276, -0.154, 0.672, -1.26, -0.157, -1.79, -0.405],
      joinRate: 0.099,
      certainty: [0.544, 0.282, -0.34],
    },
    kind: [
      -2.906, -5.222, 1.218, 1.606, 1.491, 0.209, 1.813, -0.067, 0.245, -1.322, -5.62, 0.82, -2.66, -0.001, 0.898,
      2.373, -6.607,
    ],
  },
};
