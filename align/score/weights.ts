// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers that happen to look like constants
// The weights of the evidence: numbers only, fitted on the development sets of translated news and on the news of one event
// written for this project (tr-az for one script, tr-ar and az-ar for two), all documents. `npm run fit -- BENCH_DIR` finds them again (tests/bench/align-fit); how, and
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
      0.527, 0.568, 0.052, 0.086, -0.593, -0.641, -0.643, -0.057, -0.045, 0.978, 1.098, 0.997, 1.301, 1.225, 1.198,
      1.167, -0.282, 0.383, 0, -0.672, -0.704, 0, 0, -1.269, -0.813, -0.631, -0.783, -0.412, 0.555, 1.159,
    ],
    shapes: [
      0.629, 0.629, 1.236, 0.676, 0.676, 0.061, 0.061, -0.693, -0.707, -0.707, -1.235, 0.037, 0.037, 0.041, 0.041,
      -0.008, -0.008, 0.179, 0.179,
    ],
    sureness: [0.369, 0.676, -0.346, -0.64, 2.203, 1.501, -4.605],
    translated: {
      pair: [
        0.154, 0.032, 0.101, 0.114, 0.333, -0.312, -0.09, -0.046, -0.011, 0.77, 0.824, -1.292, 2.518, 1.792, 0.615,
        -0.141, -0.058, 0.227, 0, 1.203, -0.872, 0, 0, -0.96, -0.536, -0.354, -0.481, 0.195, 0.374, -3.423,
      ],
      rounds: [
        [
          0.879, -1.167, -0.059, 1.309, 0.876, 0.521, 0.473, 1.115, -2.604, -3.176, -0.933, 1.163, 0.486, 1.424, -0.573,
          -0.05, 0.123, -0.196, -0.012,
        ],
        [
          0.848, -1.979, -0.038, 1.18, 0.918, 0.459, 0.459, 1.029, -2.634, -4.159, -0.06, 1.407, -0.468, 0.227, -0.507,
          0.011, 0.1, -0.317, -0.062,
        ],
      ],
      growth: [-0.641, 1.128, 1.806, -0.248, -0.545, 0.333, 0.272, -0.259, 0.625, -3.186, 0.967, -4.123, 0.716, -1.098],
      joinRate: 0.084,
      certainty: [0.895, 0.389, -0.633, -0.248, 0.025],
    },
    retold: {
      pair: [
        0.374, -0.187, -0.015, 0.042, 0.883, -0.132, -0.143, -0.022, -0.015, -0.165, 0.648, 0.353, 1.307, 0.901, 0.237,
        -0.012, -0.079, 0.225, 0, 0.133, 0.131, 0, 0, 0.315, 0.836, -0.032, 0.027, 0.176, -0.002, -6.2,
      ],
      rounds: [
        [
          1.047, -0.431, -0.021, 1.764, 1.391, 1.144, 1.024, 0.939, 0.287, 2.907, 0.193, 2.065, -0.081, -1.069, -0.915,
          0.195, -0.047, -0.383, -0.015,
        ],
        [
          0.979, -0.309, -0.059, 1.559, 1.33, 1.02, 0.998, 0.879, 0.082, 2.38, 0.311, 1.461, -0.607, -1.668, -0.303,
          0.078, -0.06, -0.275, 0.031,
        ],
      ],
      growth: [-0.285, 0.365, 1.756, 0.031, -0.121, 0.135, 0.256, -0.273, 0.607, -1.417, -0.106, -1.916, 2.494, -0.88],
      joinRate: 0.115,
      certainty: [0.504, 0.377, -3.156, -0.195, 0.349],
    },
    kind: [
      -1.871, -3.376, 0.759, 2.315, 0.694, -0.055, 0.168, -0.506, -0.699, -1.344, -6.176, 0.515, -1.656, 0.252, 1.047,
      1.956, -3.068,
    ],
  },
  crossScript: {
    bead: [
      0.604, 0.619, 0.45, 0.165, -0.041, -0.704, -0.518, -0.125, -0.099, 1.073, 1.18, 1.092, 1.388, 1.313, 1.253, 1.18,
      -0.044, 0.26, 0, -0.601, -0.578, 0, 0, -1.19, 0.023, -0.885, -0.553, -0.204, 0.419, 1.208,
    ],
    shapes: [
      0.312, 0.312, 1.277, 0.633, 0.633, 0.028, 0.028, -0.798, -0.676, -0.676, -1.236, 0.04, 0.04, 0.004, 0.004, -0.008,
      -0.008, 0.037, 0.037,
    ],
    sureness: [0.301, -0.092, -0.23, -1.393, 3.585, 1.441, -4.635],
    translated: {
      pair: [
        0.102, 0.499, 0.211, 0.123, 0.33, -0.332, -0.081, -0.056, -0.013, 1.11, 0.683, -1.253, 2.647, 1.485, 0.758,
        0.003, -0.053, 0.165, 0, 1.216, -0.848, 0, 0, -0.957, -0.32, -0.417, -0.32, -0.117, 0.328, -3.093,
      ],
      rounds: [
        [
          0.965, -1.229, -0.113, 1.313, 0.869, 0.613, 0.621, 1.342, -2.706, -3.255, -0.992, 1.074, 0.539, 1.781, -0.282,
          0.035, 0.047, -0.383, 0.004,
        ],
        [
          0.938, -2.134, -0.086, 1.139, 0.883, 0.526, 0.588, 1.229, -2.748, -4.297, -0.024, 1.44, -0.539, 0.547, -0.289,
          0.036, 0.028, -0.505, -0.042,
        ],
      ],
      growth: [-0.58, 1.015, 2.025, -0.015, -0.796, 0.22, 0.33, -0.146, 0.631, -3.378, 0.947, -4.871, -0.111, -0.716],
      joinRate: 0.082,
      certainty: [0.77, 0.316, -0.523, -0.387, 0.374],
    },
    retold: {
      pair: [
        0.298, -0.158, 0.221, -0.027, 0.655, -0.134, -0.133, -0.016, -0.017, 0.356, 0.604, 0.148, 1.599, 1.103, 0.442,
        -0.298, 0.004, 0.292, 0, 0.05, 0.069, 0, 0, 0.226, -0.283, -0.047, 0.292, 0.059, 0.081, -6.321,
      ],
      rounds: [
        [
          1.002, -0.419, -0.059, 1.514, 1.296, 0.617, 0.639, 0.262, 0.946, 2.15, 0.24, 2.004, 0.027, -0.988, -0.635,
          0.106, -0.09, -0.094, 0.015,
        ],
        [
          0.955, -0.294, -0.089, 1.408, 1.273, 0.571, 0.63, 0.208, 0.879, 1.936, 0.191, 1.291, -0.413, -0.929, -0.179,
          0.033, -0.101, -0.061, 0.049,
        ],
      ],
      growth: [-0.517, 0.549, 0.362, 0.104, -0.108, 0.141, 0.123, -0.168, 0.641, -1.192, -0.175, -1.731, 2.134, -0.831],
      joinRate: 0.1,
      certainty: [0.527, 0.409, -3.413, -0.18, 0.251],
    },
    kind: [
      -2.705, -5.115, 1.306, 1.598, 1.475, 0.224, 1.81, 0.051, 0.03, -1.415, -5.655, 0.862, -2.661, -0.012, 0.831,
      2.299, -6.633,
    ],
  },
};
