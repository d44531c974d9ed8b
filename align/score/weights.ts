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
      0.563, 0.569, 0.11, 0.123, -0.639, -0.659, -0.686, -0.105, -0.111, 0.481, 0.138, 0.95, 1.05, 0.955, 1.203, 1.136,
      1.138, 1.14, -0.241, 0.408, 1.168, -0.676, -0.73, 0.264, -0.922, -1.309, -0.845, -0.724, -0.805, -0.532, 0.442,
      0.936,
    ],
    shapes: [
      0.647, 0.647, 1.031, 0.69, 0.69, 0.013, 0.013, -0.577, -0.649, -0.649, -1.073, -0.002, -0.002, 0.008, 0.008,
      -0.008, -0.008, 0.053, 0.053,
    ],
    sureness: [0.336, 0.353, -0.324, -0.652, -0.442, 3.05, 1.221, -4.612],
    translated: {
      pair: [
        0.069, 0.077, 0.132, 0.15, 0.694, -0.282, -0.061, -0.009, 0.009, -0.285, -0.543, -0.005, 0.234, -0.239, 2.261,
        0.697, 0.545, 0.222, -0.154, 0.091, 1.688, 1.214, -0.471, -0.061, -1.722, -0.984, -0.89, -0.402, -0.566, 0.378,
        0.514, -2.058,
      ],
      rounds: [
        [
          0.786, -1.114, -0.067, 1.17, 0.805, 0.481, 0.45, 0.854, -2.639, -2.842, -0.2, 1.173, -0.151, 0.848, -0.831,
          -0.172, 0.196, -0.128, 0.001,
        ],
        [
          0.752, -1.758, -0.036, 1.064, 0.849, 0.465, 0.45, 0.784, -2.888, -3.907, 0.236, 1.266, -0.726, 0.209, -0.72,
          -0.062, 0.179, -0.177, -0.062,
        ],
      ],
      growth: [-0.56, 1.057, 2.348, -0.318, -0.421, 0.369, 0.334, -0.25, 0.597, -3.311, 0.891, -3.888, 0.843, -1.206],
      joinRate: 0.091,
      certainty: [0.845, 0.381, -0.208, -0.257, 0.149],
    },
    retold: {
      pair: [
        0.378, 0.036, 0.068, 0.132, 1.027, -0.093, -0.085, 0.01, 0.011, -0.437, -0.384, -0.61, 0.313, 0.395, 1.347,
        0.403, 0.404, 0.01, -0.157, 0.031, 0.966, 0.133, -0.07, -1.032, 0.872, 0.039, -0.233, -0.081, 0.296, 0.106,
        -0.06, -2.231,
      ],
      rounds: [
        [
          0.819, -0.398, -0.029, 1.831, 1.307, 1.109, 0.985, 0.866, 0.547, 2.875, 0.188, 1.854, -0.482, -0.48, -0.648,
          -0.119, 0.116, -0.038, 0.09,
        ],
        [
          0.837, -0.258, -0.072, 1.6, 1.271, 0.954, 0.915, 0.823, 0.323, 2.366, -0.133, 1.017, -0.354, -0.698, -0.202,
          -0.048, 0.094, -0.045, 0.057,
        ],
      ],
      growth: [-0.266, 0.297, 1.703, 0.122, -0.295, 0.029, 0.407, -0.291, 0.641, -1.418, 0.131, -2.147, 2.1, -0.666],
      joinRate: 0.105,
      certainty: [0.51, 0.244, -2.269, -0.138, 0.243],
    },
    kind: [
      -2.791, -3.03, 2.755, 1.831, 0.465, 0.094, -0.009, -0.413, 4.281, -1.571, 0.611, -0.516, -0.668, -2.527, -5.147,
      0.437, -1.062, 0.035, 0.045, 1, 2.933, -1.144, -0.001, -1.874, -4.478,
    ],
  },
  crossScript: {
    bead: [
      0.631, 0.572, 0.495, 0.237, -0.063, -0.718, -0.608, -0.204, -0.17, 0.487, 0.26, 1.023, 1.104, 1.031, 1.219, 1.214,
      1.18, 1.126, 0.046, 0.326, 1.161, -0.614, -0.62, 0.167, -0.829, -1.243, -0.116, -0.979, -0.567, -0.313, 0.308,
      0.896,
    ],
    shapes: [
      0.404, 0.404, 0.994, 0.628, 0.628, 0.069, 0.069, -0.501, -0.512, -0.512, -1.07, -0.22, -0.22, 0.013, 0.013,
      -0.008, -0.008, 0.103, 0.103,
    ],
    sureness: [0.286, -0.469, -0.078, -0.759, -0.976, 3.856, 1.588, -5.124],
    translated: {
      pair: [
        0.023, 0.35, 0.176, 0.113, 0.701, -0.294, -0.068, -0.01, 0.017, -0.327, -0.664, 0.165, 0.113, -0.285, 2.349,
        0.868, 0.856, 0.255, -0.103, 0.091, 1.239, 1.317, -0.548, 0.196, -1.278, -0.909, -0.717, -0.428, -0.283, -0.009,
        0.504, -0.183,
      ],
      rounds: [
        [
          0.825, -1.167, -0.103, 1.263, 0.89, 0.662, 0.602, 1.232, -2.9, -2.992, -0.599, 0.872, 0.197, 1.355, -0.553,
          -0.128, 0.174, -0.218, 0.028,
        ],
        [
          0.822, -1.776, -0.077, 1.116, 0.907, 0.581, 0.581, 1.119, -3.172, -4.31, -0.215, 1.046, -0.279, 0.668, -0.565,
          -0.023, 0.123, -0.318, -0.031,
        ],
      ],
      growth: [-0.502, 0.936, 2.984, -0.171, -0.591, 0.288, 0.199, -0.117, 0.617, -3.21, 0.846, -4.498, 0.083, -0.764],
      joinRate: 0.09,
      certainty: [0.782, 0.318, -0.297, -0.358, 0.378],
    },
    retold: {
      pair: [
        0.286, 0.042, 0.242, 0.03, 1.029, -0.127, -0.111, 0.001, -0.007, -0.072, -0.418, 0.053, 0.364, 0.28, 1.442,
        0.57, 0.305, 0.1, -0.056, 0.14, 0.902, 0.21, -0.041, -0.518, 0.168, 0.129, -0.587, -0.106, 0.077, -0.053, 0.131,
        -3.646,
      ],
      rounds: [
        [
          0.891, -0.435, -0.044, 1.559, 1.25, 0.533, 0.646, 0.283, 0.798, 2.081, 0.349, 1.893, -0.409, -0.655, -0.502,
          -0.037, -0.009, 0.024, 0.072,
        ],
        [
          0.867, -0.285, -0.079, 1.45, 1.255, 0.457, 0.641, 0.238, 0.711, 1.809, 0.08, 1.097, -0.463, -0.424, -0.142,
          -0.034, 0.02, 0.008, 0.062,
        ],
      ],
      growth: [-0.384, 0.388, 1.004, 0.075, -0.154, 0.111, 0.122, -0.143, 0.626, -1.208, -0.068, -1.906, 1.911, -0.512],
      joinRate: 0.093,
      certainty: [0.559, 0.408, -2.733, -0.208, 0.202],
    },
    kind: [
      -3.81, -4.235, 3.892, 1.15, 0.888, 0.098, 1.181, -0.062, 6.77, -1.441, 0.131, -0.19, -0.44, -3.173, -4.769, 0.773,
      -1.592, -0.028, -0.406, 0.872, 5.31, -1.448, 0.211, -1.419, -9.456,
    ],
  },
};
