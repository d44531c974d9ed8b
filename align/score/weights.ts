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
      0.528, 0.569, 0.062, 0.092, -0.578, -0.637, -0.644, -0.065, -0.045, 0.946, 1.068, 0.968, 1.274, 1.194, 1.167,
      1.137, -0.28, 0.391, 1.229, -0.663, -0.696, 0.255, -0.88, -1.26, -0.813, -0.633, -0.78, -0.423, 0.541, 1.147,
    ],
    shapes: [
      0.64, 0.64, 1.229, 0.654, 0.654, 0.035, 0.035, -0.674, -0.678, -0.678, -1.227, 0.039, 0.039, 0.032, 0.032, -0.008,
      -0.008, 0.173, 0.173,
    ],
    sureness: [0.342, 0.406, -0.29, -0.917, -0.391, 2.995, 1.319, -4.539],
    translated: {
      pair: [
        0.175, 0.065, 0.141, 0.162, 0.442, -0.31, -0.06, -0.031, -0.007, 0.262, 0.415, -0.258, 1.959, 0.666, 0.565,
        -0.04, -0.168, 0.117, 1.746, 1.146, -0.427, -0.217, -3.08, -0.984, -0.857, -0.376, -0.348, 0.294, 0.518, -6.364,
      ],
      rounds: [
        [
          0.767, -1.12, -0.067, 1.232, 0.867, 0.543, 0.457, 0.807, -2.687, -2.962, -0.716, 1.039, 0.321, 0.964, -0.906,
          -0.169, 0.248, -0.185, 0.015,
        ],
        [
          0.717, -1.811, -0.038, 1.104, 0.907, 0.493, 0.443, 0.741, -2.817, -4.116, -0.128, 1.249, -0.383, 0.255,
          -0.793, -0.059, 0.242, -0.218, -0.063,
        ],
      ],
      growth: [-0.561, 1.036, 2.337, -0.311, -0.414, 0.4, 0.316, -0.245, 0.614, -3.258, 1.008, -3.873, 0.635, -1.044],
      joinRate: 0.09,
      certainty: [0.877, 0.269, -0.451, -0.253, 0.119],
    },
    retold: {
      pair: [
        0.398, 0.004, 0.088, 0.14, 0.992, -0.104, -0.097, -0.016, -0.013, -0.242, 0.395, 0.497, 1.125, 0.273, 0.481,
        -0.056, -0.181, 0.07, 0.888, 0.077, -0.031, -1.455, -0.181, 0.049, -0.148, -0.034, 0.329, 0.065, -0.01, -7.28,
      ],
      rounds: [
        [
          0.8, -0.433, -0.028, 1.894, 1.416, 1.096, 0.964, 0.842, 0.411, 2.857, 0.214, 1.768, -0.387, -0.305, -0.754,
          -0.149, 0.113, 0.103, 0.091,
        ],
        [
          0.822, -0.279, -0.073, 1.648, 1.36, 0.939, 0.913, 0.799, 0.174, 2.331, -0.077, 1.022, -0.386, -0.464, -0.281,
          -0.067, 0.114, 0.057, 0.048,
        ],
      ],
      growth: [-0.311, 0.398, 1.748, 0.055, -0.238, 0.063, 0.279, -0.252, 0.611, -1.441, 0.056, -2.05, 2.572, -0.784],
      joinRate: 0.103,
      certainty: [0.535, 0.317, -2.288, -0.191, 0.171],
    },
    kind: [
      -2.404, -1.213, 3.668, 1.589, 0.392, 0.126, -0.176, -1.543, -0.443, -2.746, -6.299, 1.303, -1.111, 0.064, 1.099,
      2.22, -2.235,
    ],
  },
  crossScript: {
    bead: [
      0.607, 0.619, 0.448, 0.181, 0.003, -0.697, -0.515, -0.139, -0.1, 1.04, 1.151, 1.067, 1.362, 1.288, 1.229, 1.155,
      -0.027, 0.276, 1.222, -0.587, -0.571, 0.056, -0.864, -1.181, -0.075, -0.899, -0.559, -0.184, 0.394, 1.174,
    ],
    shapes: [
      0.337, 0.337, 1.241, 0.667, 0.667, 0.031, 0.031, -0.75, -0.647, -0.647, -1.223, 0.028, 0.028, 0.001, 0.001,
      -0.008, -0.008, 0.019, 0.019,
    ],
    sureness: [0.296, -0.227, -0.159, -0.835, -0.764, 3.735, 1.423, -4.7],
    translated: {
      pair: [
        0.12, 0.507, 0.223, 0.146, 0.481, -0.337, -0.041, -0.039, -0.004, 0.627, 0.242, -0.148, 2.014, 0.814, 0.891,
        0.134, -0.157, 0.082, 1.004, 1.168, -0.502, -0.581, -2.733, -0.91, -0.578, -0.442, -0.232, -0.005, 0.491, -6.31,
      ],
      rounds: [
        [
          0.856, -1.173, -0.121, 1.316, 0.858, 0.622, 0.619, 1.189, -2.764, -2.948, -0.876, 0.888, 0.446, 1.421, -0.632,
          -0.101, 0.157, -0.277, 0.045,
        ],
        [
          0.844, -1.894, -0.091, 1.147, 0.881, 0.542, 0.584, 1.087, -2.865, -4.356, -0.248, 1.184, -0.301, 0.625,
          -0.609, -0.011, 0.114, -0.358, -0.018,
        ],
      ],
      growth: [-0.57, 0.969, 2.521, -0.124, -0.649, 0.29, 0.286, -0.154, 0.638, -3.297, 0.887, -4.611, 0.113, -0.684],
      joinRate: 0.087,
      certainty: [0.824, 0.387, -0.232, -0.402, 0.341],
    },
    retold: {
      pair: [
        0.32, 0.161, 0.249, 0.035, 0.899, -0.113, -0.087, -0.009, -0.012, 0.291, 0.37, 0.44, 1.187, 0.636, 0.31, -0.018,
        -0.077, 0.18, 0.747, 0.109, -0.034, -1.142, -0.685, 0.149, -0.492, -0.074, 0.142, -0.03, 0.155, -7.561,
      ],
      rounds: [
        [
          0.892, -0.447, -0.054, 1.586, 1.304, 0.632, 0.656, 0.3, 0.819, 2.163, 0.405, 2.003, -0.388, -0.721, -0.542,
          -0.032, -0.043, 0.15, 0.075,
        ],
        [
          0.861, -0.282, -0.09, 1.436, 1.309, 0.551, 0.643, 0.253, 0.72, 1.864, 0.102, 1.132, -0.516, -0.392, -0.138,
          -0.039, -0.009, 0.131, 0.071,
        ],
      ],
      growth: [-0.472, 0.45, 0.65, 0.116, -0.114, 0.138, 0.094, -0.156, 0.623, -1.213, -0.081, -1.882, 2.042, -0.75],
      joinRate: 0.091,
      certainty: [0.563, 0.433, -2.787, -0.209, 0.112],
    },
    kind: [
      -2.72, 0.243, 6.828, 1.809, 1.304, 0.195, 0.549, -1.811, -0.08, -3.781, -7.679, 1.226, -1.993, -0.016, 0.911,
      2.518, -4.625,
    ],
  },
};
