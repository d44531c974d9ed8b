import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapInterval, judgementsToHalve, quantile, wilsonInterval } from '../../../align/quality/intervals.js';
import { sampleWithout, seededRandom } from '../../../align/quality/seeded-random.js';

describe("Wilson's interval", () => {
  // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('agrees with the published example %i of %i', (successes, trials, low, high) => {
    expect(wilsonInterval(successes, trials).low).toBeCloseTo(low, 4);
    expect(wilsonInterval(successes, trials).high).toBeCloseTo(high, 4);
  });

  it('stays inside [0, 1] and around the share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, part) => {
        const successes = Math.round(trials * part);
        const { low, high } = wilsonInterval(successes, trials);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / trials);
        expect(high).toBeGreaterThanOrEqual(successes / trials);
      }),
    );
  });

  it('knows nothing without judgements', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

describe('how many more judgements halve the interval', () => {
  it('is about three times as many as there are', () => {
    expect(judgementsToHalve(50, 100)).toBeGreaterThan(290);
    expect(judgementsToHalve(50, 100)).toBeLessThan(320);
  });

  it('is the smallest number that does it', () => {
    const width = (successes: number, trials: number) => {
      const { low, high } = wilsonInterval(successes, trials);
      return high - low;
    };
    const more = judgementsToHalve(114, 120);
    expect(width(0.95 * (120 + more), 120 + more)).toBeLessThanOrEqual(width(114, 120) / 2);
    expect(width(0.95 * (119 + more), 119 + more)).toBeGreaterThan(width(114, 120) / 2);
  });
});

describe('the bootstrap', () => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('repeats exactly with the same seed and differs with another', () => {
    const items = [1, 2, 3, 4, 5, 6];
    const run = (seed: number) => bootstrapInterval(items, mean, { random: seededRandom(seed), resamples: 200 });
    expect(run(7)).toEqual(run(7));
    expect(run(7)).not.toEqual(run(8));
  });

  it('comes close to the interval theory gives for a mean', () => {
    const random = seededRandom(3);
    const items = Array.from({ length: 400 }, () => random());
    const { low, high } = bootstrapInterval(items, mean, { random });
    // Uniform on [0, 1]: standard error 1/sqrt(12 * 400) = 0.0144, so the interval is about 0.0566 wide.
    expect(high - low).toBeGreaterThan(0.048);
    expect(high - low).toBeLessThan(0.065);
  });

  it('has no width when every document is the same', () => {
    expect(bootstrapInterval([2, 2, 2], mean, { random: seededRandom(1) })).toEqual({ low: 2, high: 2 });
  });

  it('interpolates quantiles', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([5], 0.9)).toBe(5);
  });
});

describe('the seeded generator', () => {
  it('fills [0, 1) evenly', () => {
    const random = seededRandom(42);
    const counts = new Array<number>(10).fill(0);
    for (let index = 0; index < 20_000; index += 1) counts[Math.floor(random() * 10)]! += 1;
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it('draws without repeating, and everything when asked for too much', () => {
    const items = [...'abcdefgh'];
    expect(new Set(sampleWithout(items, 5, seededRandom(1))).size).toBe(5);
    expect([...sampleWithout(items, 99, seededRandom(1))].sort()).toEqual(items);
  });
});
