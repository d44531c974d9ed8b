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
      0.573, 0.534, 0.003, 0.146, -0.393, -0.607, -0.612, -0.116, -0.04, 1.001, 1.171, 1.029, 1.355, 1.237, 1.188,
      1.127, -0.216, 0.342, -0.646, -0.664, -1.103, -0.922, -0.553, -1.076, -0.423, 0.437, 1.302,
    ],
    shapes: [
      0.807, 0.807, 1.324, 0.964, 0.964, 0.11, 0.11, -0.689, -0.994, -0.994, -1.465, 0.1, 0.1, 0.164, 0.164, -0.006,
      -0.006, -0.019, -0.019,
    ],
    translated: {
      pair: [
        0.035, 0.251, 0.112, 0.139, 0.294, -0.311, -0.104, -0.066, -0.015, 0.169, 0.886, -1.244, 2.12, 2.41, 0.196,
        0.074, -0.089, 0.218, 1.358, -1.019, -0.601, -0.865, -0.377, -0.345, -0.028, 0.568, -2.823,
      ],
      rounds: [
        [
          0.937, -1.559, -0.092, 1.418, 0.884, 0.567, 0.483, 0.378, -2.517, -0.791, 1.674, 0.051, 0.947, -0.434, 0.101,
          -0.003, -0.294, -0.002,
        ],
        [
          0.863, -2.439, -0.095, 1.286, 0.943, 0.48, 0.461, 0.309, -2.88, -0.089, 1.482, -0.635, 0.022, -0.364, 0.047,
          0.024, -0.382, -0.037,
        ],
      ],
      growth: [-0.203, 1.035, 1.34, -0.356, -0.578, 0.365, 0.066, -0.179, 0.645, -3.286, 1.114, -2.956, -0.447],
      joinRate: 0.084,
      certainty: [0.849, 0.334, -0.147],
    },
    retold: {
      pair: [
        0.394, -0.065, 0.076, 0.03, 0.931, -0.118, -0.153, -0.028, -0.018, -0.067, 0.633, 0.518, 0.855, 0.995, 0.431,
        -0.194, -0.094, 0.209, 0.361, 0.031, 0.168, 0.836, 0.041, 0.1, -0.144, -0.14, -5.948,
      ],
      rounds: [
        [
          1.111, -0.37, 0.021, 1.899, 1.448, 1.285, 0.914, 0.637, 0.529, 0.438, 2.297, -0.084, -0.763, -1.146, 0.235,
          -0.063, -0.193, -0.074,
        ],
        [
          1.036, -0.246, -0.032, 1.649, 1.372, 1.118, 0.877, 0.466, 0.337, 0.478, 1.502, -0.562, -1.05, -0.53, 0.1,
          -0.073, -0.101, -0.017,
        ],
      ],
      growth: [-0.228, 0.105, 1.569, 0.396, -0.231, 0.193, 0.32, -0.298, 0.521, -1.219, -0.006, -1.891, -1.558],
      joinRate: 0.112,
      certainty: [0.46, 0.524, -0.209],
    },
    kind: [-2.004, -4.016, 0.866, 0.687, 2.272, -5.088, 2.185],
  },
  crossScript: {
    bead: [
      0.55, 0.579, 0.636, 0.213, 0.329, -0.718, -0.475, -0.151, -0.095, 1.02, 1.163, 1.062, 1.403, 1.294, 1.234, 1.154,
      0.081, 0.239, -0.533, -0.527, -0.829, -0.38, -0.939, -0.696, -0.292, 0.484, 1.293,
    ],
    shapes: [
      0.572, 0.572, 1.369, 0.667, 0.667, -0.014, -0.014, -0.97, -0.956, -0.956, -1.307, -0.065, -0.065, -0.004, -0.004,
      -0.005, -0.005, 0.086, 0.086,
    ],
    translated: {
      pair: [
        -0.065, 0.474, 0.09, 0.096, 0.532, -0.35, -0.095, -0.066, -0.019, 0.72, 0.66, -1.087, 2.395, 1.392, 1.015,
        -0.202, -0.026, 0.224, 1.321, -0.927, -1.041, -0.782, -0.432, -0.152, -0.026, 0.375, -2.733,
      ],
      rounds: [
        [
          0.962, -1.624, -0.146, 1.379, 0.853, 0.52, 0.61, 1.17, -2.67, -1.018, 1.128, 0.477, 1.09, -0.28, 0.084,
          -0.004, -0.457, 0.012,
        ],
        [
          0.925, -2.713, -0.144, 1.24, 0.887, 0.418, 0.572, 1.038, -2.776, -0.261, 1.309, -0.318, 0.29, -0.269, 0.053,
          -0.012, -0.572, -0.019,
        ],
      ],
      growth: [-0.337, 1.041, 1.578, -0.132, -1.013, 0.18, 0.189, -0.094, 0.629, -3.393, 0.912, -3.986, -0.099],
      joinRate: 0.083,
      certainty: [0.794, 0.146, -0.005],
    },
    retold: {
      pair: [
        0.294, -0.12, 0.486, -0.064, 0.787, -0.15, -0.126, -0.02, -0.023, 0.353, 0.558, 0.302, 1.395, 1.294, 0.32,
        -0.169, 0.022, 0.275, 0.239, -0.011, 0.231, -0.33, -0.185, 0.261, -0.01, 0.236, -6.063,
      ],
      rounds: [
        [
          0.955, -0.279, -0.024, 1.512, 1.096, 0.585, 0.715, 0.99, 0.91, 0.065, 1.612, 0.234, -0.499, -0.604, 0.033,
          -0.024, -0.072, 0.048,
        ],
        [
          0.913, -0.176, -0.058, 1.414, 1.071, 0.522, 0.676, 0.898, 0.84, 0.196, 1.274, -0.266, -0.966, -0.216, 0.007,
          0.005, -0.079, 0.057,
        ],
      ],
      growth: [-0.168, 0.123, 2.31, 0.163, 0.092, 0.271, 0.349, -0.178, 0.659, -1.346, 0.071, -1.701, -0.671],
      joinRate: 0.098,
      certainty: [0.476, 0.527, -0.545],
    },
    kind: [-3.582, -5.731, -0.332, 2.365, 3.683, -2.801, 2.064],
  },
};
