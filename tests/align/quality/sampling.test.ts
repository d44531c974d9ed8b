import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, stratifiedSample } from '../../../align/quality/sampling.js';
import { seededRandom } from '../../../align/quality/seeded-random.js';

describe('dividing a sample among strata', () => {
  it('keeps the proportions, rounding by the largest remainder', () => {
    expect(allocate(10, [70, 20, 10])).toEqual([7, 2, 1]);
    expect(allocate(10, [55, 35, 10])).toEqual([6, 3, 1]);
  });

  it('uses up the sample exactly, and no stratum beyond what it has', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.array(fc.nat(100), { maxLength: 8 }), (size, strata) => {
        const allocated = allocate(size, strata);
        const total = strata.reduce((sum, members) => sum + members, 0);
        expect(allocated.reduce((sum, count) => sum + count, 0)).toBe(Math.min(size, total));
        for (const [index, count] of allocated.entries()) expect(count).toBeLessThanOrEqual(strata[index]!);
      }),
    );
  });
});

describe('a stratified sample', () => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  const stratumOf = (item: number) => (item < 80 ? 'high' : 'low');
  const draw = (seed: number, from = items) => stratifiedSample(from, stratumOf, 20, seededRandom(seed));

  it('has every stratum in it by its share, and nothing twice', () => {
    const drawn = draw(1);
    expect(drawn.filter((item) => stratumOf(item) === 'low')).toHaveLength(4);
    expect(new Set(drawn).size).toBe(20);
  });

  it('is the same for the same seed and another for another', () => {
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('does not show its strata in its order', () => {
    const kinds = draw(3).map(stratumOf);
    expect(kinds).not.toEqual([...kinds].sort());
  });
});
