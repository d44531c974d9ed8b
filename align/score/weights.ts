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
      0.544, 0.559, 0.067, 0.105, -0.619, -0.633, -0.655, -0.081, -0.064, -0.393, 0.203, 0.967, 1.06, 0.976, 1.263,
      1.176, 1.163, 1.164, -0.27, 0.394, 1.2, -0.719, -0.681, 0.305, -0.948, -1.34, -0.839, -0.684, -0.812, -0.378,
      0.493, 1.051,
    ],
    shapes: [
      0.578, 0.578, 1.126, 0.764, 0.764, 0.035, 0.035, -0.647, -0.699, -0.699, -1.146, 0.028, 0.028, -0.002, -0.002,
      -0.008, -0.008, 0.124, 0.124,
    ],
    sureness: [0.333, 0.229, -0.297, -0.8, -0.665, 2.975, 1.234, -4.279],
    translated: {
      pair: [
        0.015, 0.028, 0.078, 0.091, 0.675, -0.279, -0.039, -0.02, -0.002, -0.166, -0.41, 0.285, 0.275, -0.121, 2.169,
        0.667, 0.55, 0.163, -0.11, 0.151, 1.682, 0.779, -0.704, -0.272, -2.2, -0.981, -0.8, -0.347, -0.529, 0.388,
        0.546, -4.184,
      ],
      rounds: [
        [
          0.898, -1.071, -0.223, 1.151, 0.533, 0.266, 0.288, 0.704, -2.573, 1.819, -0.59, -3.159, -0.159, 1.013, 0.067,
          1.045, -0.817, -0.039, 0.086, -0.21, -0.002, 0.082,
        ],
        [
          0.841, -1.305, -0.234, 1.104, 0.542, 0.202, 0.298, 0.695, -2.867, 2.199, -0.477, -4.941, 0.188, 1.039, -0.404,
          0.4, -0.77, -0.029, 0.141, -0.18, -0.062, -0.231,
        ],
      ],
      growth: [-0.516, 0.998, 2.02, -0.324, -0.392, 0.398, 0.326, -0.301, 0.628, -2.212, 1.232, -3.588, 1.156, -1.556],
      joinRate: 0.101,
      certainty: [0.806, 0.261, -0.468, -0.236, 0.323],
    },
    retold: {
      pair: [
        0.372, 0.039, 0.069, 0.132, 1.038, -0.116, -0.075, -0.011, -0.01, -0.151, -0.373, -0.357, 0.358, 0.345, 1.321,
        0.371, 0.409, -0.013, -0.159, 0.033, 0.964, 0.052, -0.092, -1.107, 0.72, 0.047, -0.192, -0.068, 0.313, 0.067,
        -0.058, -4.214,
      ],
      rounds: [
        [
          0.873, -0.821, -0.207, 1.916, 0.903, 0.615, 0.613, 0.619, 1.008, 2.553, -0.896, 1.33, 0.323, 1.659, -0.319,
          0.053, -0.504, -0.094, 0.091, 0.058, 0.088, -0.59,
        ],
        [
          0.885, -0.675, -0.236, 1.779, 0.81, 0.486, 0.595, 0.599, 1.032, 2.675, -0.691, 0.643, 0.057, 1.029, -0.335,
          -0.183, -0.135, -0.037, 0.086, 0.082, 0.048, -0.653,
        ],
      ],
      growth: [-0.217, 0.267, 1.987, 0.096, -0.251, 0.062, 0.299, -0.232, 0.637, -0.687, 0.245, -1.782, 1.973, -1.215],
      joinRate: 0.118,
      certainty: [0.553, 0.07, -2.481, -0.033, 0.267],
    },
    kind: [
      -2.848, -2.942, 3.056, 1.372, 0.472, 0.163, -0.207, -0.874, 4.048, -1.46, 0.781, -0.675, -0.501, -2.785, -4.924,
      0.959, -1.134, -0.041, 0.309, 1.401, 3.372, -1.128, -0.246, -1.71, -4.424,
    ],
  },
  crossScript: {
    bead: [
      0.622, 0.562, 0.525, 0.21, -0.048, -0.702, -0.586, -0.183, -0.13, 0.071, 0.31, 1.042, 1.109, 1.053, 1.274, 1.246,
      1.208, 1.151, 0.009, 0.302, 1.186, -0.685, -0.466, 0.195, -0.92, -1.294, -0.021, -0.982, -0.544, -0.355, 0.352,
      1.013,
    ],
    shapes: [
      0.36, 0.36, 1.086, 0.673, 0.673, 0.063, 0.063, -0.495, -0.554, -0.554, -1.148, -0.044, -0.044, -0.002, -0.002,
      -0.007, -0.007, 0.082, 0.082,
    ],
    sureness: [0.289, -0.453, -0.083, -0.832, -0.956, 3.855, 1.425, -4.753],
    translated: {
      pair: [
        0.023, 0.365, 0.165, 0.104, 0.745, -0.303, -0.01, -0.021, 0.004, -0.28, -0.657, 0.453, 0.15, -0.328, 2.271,
        0.859, 0.865, 0.246, -0.098, 0.103, 1.235, 0.863, -0.794, 0.2, -1.701, -0.902, -0.688, -0.408, -0.282, 0.045,
        0.523, -1.531,
      ],
      rounds: [
        [
          0.895, -1.247, -0.262, 1.202, 0.502, 0.37, 0.43, 0.957, -2.721, 1.866, -1.029, -3.229, -0.312, 0.847, 0.319,
          1.612, -0.559, -0.041, 0.109, -0.272, 0.03, 0.051,
        ],
        [
          0.876, -1.811, -0.276, 1.109, 0.468, 0.277, 0.425, 0.9, -3.025, 2.259, -0.918, -5.097, 0.001, 0.964, -0.067,
          0.979, -0.636, -0.014, 0.116, -0.296, -0.05, -0.244,
        ],
      ],
      growth: [-0.388, 0.86, 3.083, -0.165, -0.56, 0.299, 0.203, -0.164, 0.614, -2.236, 1.155, -4.437, 0.014, -1.357],
      joinRate: 0.1,
      certainty: [0.764, 0.241, -0.348, -0.374, 0.507],
    },
    retold: {
      pair: [
        0.282, 0.059, 0.25, 0.03, 1.025, -0.133, -0.042, -0.002, -0.01, -0.226, -0.417, 0.108, 0.361, 0.28, 1.434, 0.57,
        0.313, 0.083, -0.057, 0.14, 0.896, 0.155, -0.085, -0.538, 0.184, 0.146, -0.592, -0.103, 0.079, -0.114, 0.136,
        -3.844,
      ],
      rounds: [
        [
          0.893, -0.816, -0.196, 1.559, 0.776, 0.14, 0.34, 0.198, 1.158, 2.432, -0.433, 0.677, 0.268, 1.594, -0.066,
          -0.212, -0.367, -0.083, 0.034, 0.135, 0.076, -0.613,
        ],
        [
          0.894, -0.761, -0.234, 1.615, 0.757, 0.039, 0.401, 0.254, 1.238, 2.681, -0.3, 0.166, 0.151, 1.093, -0.317,
          0.067, -0.135, -0.036, 0.055, 0.117, 0.046, -0.684,
        ],
      ],
      growth: [-0.354, 0.364, 1.521, 0.023, -0.086, 0.156, 0.104, -0.105, 0.625, -0.534, 0.219, -1.798, 1.701, -1.067],
      joinRate: 0.106,
      certainty: [0.585, 0.331, -2.72, -0.117, 0.176],
    },
    kind: [
      -4.01, -3.933, 4.028, 1.269, 0.726, 0.124, 0.815, -0.164, 6.27, -1.644, 0.21, 0.16, -0.175, -3.544, -5.077, 0.658,
      -1.446, -0.047, -0.059, 0.986, 5.653, -1.335, 0.188, -2.086, -9.124,
    ],
  },
};
