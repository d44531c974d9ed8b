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

/** Sorts judged predictions into bins of equal width. */
export function reliability(judged: readonly Judged[], binCount = 10): Reliability {
  const members: Judged[][] = Array.from({ length: binCount }, () => []);
  for (const one of judged) members[binIndex(one.confidence, binCount)]?.push(one);
  const bins = members.map((inBin, index) => toBin(inBin, index, binCount));
  return {
    bins,
    expectedCalibrationError: judged.length === 0 ? null : calibrationError(bins, judged.length),
    brierScore: mean(judged.map((one) => (one.confidence - Number(one.correct)) ** 2)),
  };
}

/** Which of `binCount` bins of equal width over [0, 1] a confidence falls into. */
export function binIndex(confidence: number, binCount: number): number {
  return Math.min(binCount - 1, Math.max(0, Math.floor(confidence * binCount)));
}

function toBin(members: readonly Judged[], index: number, binCount: number): ReliabilityBin {
  return {
    from: index / binCount,
    to: (index + 1) / binCount,
    count: members.length,
    meanConfidence: mean(members.map((one) => one.confidence)),
    shareCorrect: mean(members.map((one) => Number(one.correct))),
  };
}

function calibrationError(bins: readonly ReliabilityBin[], total: number): number {
  return bins.reduce(
    (sum, bin) => sum + (bin.count / total) * Math.abs((bin.shareCorrect ?? 0) - (bin.meanConfidence ?? 0)),
    0,
  );
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
