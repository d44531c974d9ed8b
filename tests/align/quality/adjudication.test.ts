import { describe, expect, it } from 'vitest';
import { compareAnnotations, goldFrom } from '../../../align/quality/adjudication.js';
import { bead } from './support.js';

const first = [bead([0], [0]), bead([1, 2], [1]), bead([5], [5])];
const second = [bead([0], [0]), bead([1], [1]), bead([2], [2])];

describe('two annotations side by side', () => {
  it('are what both say, and each place where they differ', () => {
    const { agreed, differences } = compareAnnotations(first, second);
    expect(agreed).toEqual([bead([0], [0])]);
    expect(differences.map(({ name }) => name)).toEqual(['1,2:1|1:1;2:2', '5:5|']);
  });

  it('do not depend on beads without a counterpart', () => {
    const withNulls = [...first, bead([7], [])];
    expect(compareAnnotations(withNulls, second)).toEqual(compareAnnotations(first, second));
  });
});

describe('the gold that follows', () => {
  const compared = compareAnnotations(first, second);

  it('holds what was agreed and chosen as sure', () => {
    const gold = goldFrom(
      compared,
      new Map([
        ['1,2:1|1:1;2:2', 'second'],
        ['5:5|', 'neither'],
      ] as const),
    );
    expect(gold.map(({ source, target, certainty }) => [source, target, certainty])).toEqual([
      [[0], [0], 'sure'],
      [[1], [1], 'sure'],
      [[2], [2], 'sure'],
    ]);
  });

  it('holds both sides of what is undecided as possible', () => {
    const possible = goldFrom(compared, new Map()).filter(({ certainty }) => certainty === 'possible');
    expect(possible.map(({ source }) => source)).toEqual([[1, 2], [1], [2], [5]]);
  });
});
