import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRound, magnitudeOf, roundingsOf, vagueMagnitude } from '../../../align/score/rough-numbers.js';

describe('rough numbers', () => {
  test.each([
    [412, [400, 410]],
    [23_480, [23_000]],
    [61.2, [60, 61]],
    [51, [50]],
    [187, [180, 190, 200]],
    [400, []],
    [25, []],
    [7, []],
    [2021, []],
  ])('%d may be told as %j', (value, told) => {
    expect([...roundingsOf(value)].sort((a, b) => a - b)).toEqual(told);
  });

  test('a rounding is round, and near', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (value) => {
        for (const rounding of roundingsOf(value)) {
          expect(isRound(rounding) || (rounding >= 1900 && rounding <= 2099)).toBe(true);
          expect(Math.abs(rounding - value)).toBeLessThanOrEqual(0.12 * value);
        }
      }),
    );
  });

  test('words for thousands stand for thousands, in the three languages', () => {
    for (const word of ['binlerce', 'minlərlə', 'الاف']) expect(vagueMagnitude(word)).toBe(1000);
    expect(vagueMagnitude('bin')).toBeUndefined();
    expect([4_000, 70, 1_999, 5].map(magnitudeOf)).toEqual([1000, 10, 100, null]);
  });
});
