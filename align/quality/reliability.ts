// Does "0.9" mean right nine times in ten? Reliability diagram (DeGroot & Fienberg 1983) and expected calibration error
// (Naeini et al. 2015; Guo et al. 2017).

/** One prediction with the outcome a person gave it. */
export interface Judged {
  /** In [0, 1]. */
  readonly confidence: number;
  readonly correct: boolean;
}

export interface ReliabilityBin {
  /** `[from, to)`; the last bin holds 1 as well. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean confidence and share correct; null in an empty bin. */
  readonly meanConfidence: number | null;
  readonly shareCorrect: number | null;
}

export interface Reliability {
  readonly bins: readonly ReliabilityBin[];
  /** Σ n_b/n · |share correct - mean confidence|, in [0, 1]; null without judgements. */
  readonly expectedCalibrationError: number | null;
  /** Mean squared difference of confidence and outcome (Brier 1950); null without judgements. */
  readonly brierScore: number | null;
}

/** The judged predictions of one bin, added up: enough for every figure here, and what a database can count. */
export interface BinTally {
  /** Index of the bin, from 0. */
  readonly bin: number;
  readonly count: number;
  readonly correct: number;
  readonly confidenceSum: number;
  /** Sum of (confidence - outcome)². */
  readonly squaredErrorSum: number;
}

/** Sorts judged predictions into bins of equal width. */
export function reliability(judged: readonly Judged[], binCount = 10): Reliability {
  return reliabilityOf(
    judged.map(({ confidence, correct }) => ({
      bin: binIndex(confidence, binCount),
      count: 1,
      correct: Number(correct),
      confidenceSum: confidence,
      squaredErrorSum: (confidence - Number(correct)) ** 2,
    })),
    binCount,
  );
}

/** The same from tallies; several may speak of one bin. */
export function reliabilityOf(tallies: readonly BinTally[], binCount = 10): Reliability {
  const bins = Array.from({ length: binCount }, (_, index) =>
    toBin(
      tallies.filter(({ bin }) => bin === index),
      index,
      binCount,
    ),
  );
  const total = sum(tallies, 'count');
  return {
    bins,
    expectedCalibrationError: total === 0 ? null : calibrationError(bins, total),
    brierScore: total === 0 ? null : sum(tallies, 'squaredErrorSum') / total,
  };
}

/** Which of `binCount` bins of equal width over [0, 1] a confidence falls into. */
export function binIndex(confidence: number, binCount: number): number {
  return Math.min(binCount - 1, Math.max(0, Math.floor(confidence * binCount)));
}

function toBin(tallies: readonly BinTally[], index: number, binCount: number): ReliabilityBin {
  const count = sum(tallies, 'count');
  return {
    from: index / binCount,
    to: (index + 1) / binCount,
    count,
    meanConfidence: count === 0 ? null : sum(tallies, 'confidenceSum') / count,
    shareCorrect: count === 0 ? null : sum(tallies, 'correct') / count,
  };
}

function sum(tallies: readonly BinTally[], figure: Exclude<keyof BinTally, 'bin'>): number {
  return tallies.reduce((total, tally) => total + tally[figure], 0);
}

function calibrationError(bins: readonly ReliabilityBin[], total: number): number {
  return bins.reduce(
    (sum, bin) => sum + (bin.count / total) * Math.abs((bin.shareCorrect ?? 0) - (bin.meanConfidence ?? 0)),
    0,
  );
}
