import { describe, expect, it } from 'vitest';
import { reliability } from '../../../align/quality/reliability.js';

describe('reliability', () => {
  it('has no error when confidence is what comes true', () => {
    const judged = Array.from({ length: 10 }, (_, index) => ({ confidence: 0.8, correct: index < 8 }));
    const { bins, expectedCalibrationError, brierScore } = reliability(judged);
    expect(expectedCalibrationError).toBeCloseTo(0);
    expect(brierScore).toBeCloseTo(0.16);
    expect(bins[8]).toMatchObject({ from: 0.8, to: 0.9, count: 10, shareCorrect: 0.8 });
  });

  it('weighs each bin by what is in it, worked by hand', () => {
    const judged = [
      { confidence: 0.9, correct: true },
      { confidence: 0.9, correct: false },
      { confidence: 0.9, correct: false },
      { confidence: 0.2, correct: false },
    ];
    // 3/4 · |1/3 - 0.9| + 1/4 · |0 - 0.2|
    expect(reliability(judged).expectedCalibrationError).toBeCloseTo(0.75 * (0.9 - 1 / 3) + 0.25 * 0.2);
  });

  it('puts 1 into the last bin and leaves empty bins empty', () => {
    const { bins } = reliability([{ confidence: 1, correct: true }], 5);
    expect(bins.map((bin) => bin.count)).toEqual([0, 0, 0, 0, 1]);
    expect(bins[0]?.shareCorrect).toBeNull();
  });

  it('claims nothing without judgements', () => {
    expect(reliability([]).expectedCalibrationError).toBeNull();
    expect(reliability([]).brierScore).toBeNull();
  });
});
