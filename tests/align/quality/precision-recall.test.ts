import { describe, expect, it } from 'vitest';
import { countBeads, countByType, scoresOf, sumCounts } from '../../../align/quality/precision-recall.js';
import type { Bead } from '../../../align/types.js';
import { bead } from './support.js';

// Worked by hand. Gold: 0-0, {1,2}-1, 3-2, and 4 has no counterpart.
const gold: readonly Bead[] = [bead([0], [0]), bead([1, 2], [1]), bead([3], [2]), bead([4], [])];

describe('strict and lax scores', () => {
  it('are all 1 for the gold itself', () => {
    const { strict, lax } = scoresOf(countBeads(gold, gold));
    expect(strict).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(lax).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('count a bead that covers part of a gold bead as lax only', () => {
    // 0-0 is right; 1-1 is half of {1,2}-1; 3-3 shares its source with 3-2 but not its target; 2 is left over.
    const system = [bead([0], [0]), bead([1], [1]), bead([3], [3])];
    const { strict, lax } = scoresOf(countBeads(gold, system));
    expect(strict.precision).toBeCloseTo(1 / 3);
    expect(strict.recall).toBeCloseTo(1 / 3);
    expect(lax.precision).toBeCloseTo(2 / 3);
    expect(lax.recall).toBeCloseTo(2 / 3);
    expect(lax.f1).toBeCloseTo(2 / 3);
  });

  it('need an overlap on both sides to be lax', () => {
    const { lax } = scoresOf(countBeads([bead([0], [0]), bead([1], [1])], [bead([0], [1]), bead([1], [0])]));
    expect(lax.f1).toBe(0);
  });

  it('count a bead given twice once', () => {
    expect(countBeads(gold, [bead([0], [0]), bead([0], [0])]).precision.total).toBe(1);
  });

  it('do not depend on the order of the beads', () => {
    expect(countBeads([...gold].reverse(), gold)).toEqual(countBeads(gold, gold));
  });

  it('are 0, not NaN, when there is nothing', () => {
    expect(scoresOf(countBeads([], [])).strict).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('sum counts over documents before dividing', () => {
    const small = countBeads([bead([0], [0])], [bead([0], [1])]);
    const large = countBeads(gold, gold);
    expect(scoresOf(sumCounts([small, large])).strict.precision).toBeCloseTo(3 / 4);
  });
});

describe('beads without a counterpart', () => {
  const system = [bead([0], [0]), bead([4], []), bead([], [2])];

  it('are left out unless asked for', () => {
    expect(countBeads(gold, system).precision).toEqual({ strict: 1, lax: 1, total: 1 });
  });

  it('count in precision, and never in recall, as in score.py', () => {
    const counts = countBeads(gold, system, 'in-precision');
    expect(counts.precision).toEqual({ strict: 2, lax: 2, total: 3 });
    expect(counts.recall.total).toBe(3);
  });

  it('may be implied by a gold that lists none', () => {
    const linkedOnly = gold.slice(0, 3);
    const counts = countBeads(linkedOnly, [...system, bead([3], [])], 'implied');
    // 4:- is right, since no gold bead mentions 4; -:2 and 3:- are wrong.
    expect(counts.precision).toEqual({ strict: 2, lax: 2, total: 4 });
  });
});

describe('scores per n:m type', () => {
  it('take precision from the type the system gave and recall from the type the gold has', () => {
    const byType = countByType(gold, [bead([0], [0]), bead([1], [1]), bead([3], [2])]);
    expect(byType.get('1:1')).toEqual({
      precision: { strict: 2, lax: 3, total: 3 },
      recall: { strict: 2, lax: 2, total: 2 },
    });
    expect(byType.get('2:1')?.recall).toEqual({ strict: 0, lax: 1, total: 1 });
  });
});
