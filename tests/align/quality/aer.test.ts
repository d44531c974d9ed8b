import { describe, expect, it } from 'vitest';
import { addLinkCounts, countLinks, linkScores } from '../../../align/quality/aer.js';
import { bead, possible, sure } from './support.js';

describe('alignment error rate', () => {
  // S = {0-0, 1-1, 2-1}; P = S and {3-2}.
  const gold = [sure([0], [0]), sure([1, 2], [1]), possible([3], [2])];

  it('is 1 - (|A∩S| + |A∩P|) / (|A| + |S|), worked by hand', () => {
    // A = {0-0, 1-1, 3-2, 3-3}: A∩S = 2, A∩P = 3, |A| = 4, |S| = 3.
    const counts = countLinks(gold, [bead([0], [0]), bead([1], [1]), bead([3], [2, 3])]);
    expect(counts).toEqual({ answered: 4, sure: 3, answeredSure: 2, answeredPossible: 3 });
    expect(linkScores(counts).aer).toBeCloseTo(1 - 5 / 7);
    expect(linkScores(counts).precision).toBeCloseTo(3 / 4);
    expect(linkScores(counts).recall).toBeCloseTo(2 / 3);
  });

  it('is 0 for exactly the sure links, with or without some of the possible ones', () => {
    expect(linkScores(countLinks(gold, gold.slice(0, 2))).aer).toBe(0);
    expect(linkScores(countLinks(gold, gold)).aer).toBe(0);
  });

  it('is 1 - F1 over links when everything is sure', () => {
    const allSure = [sure([0], [0]), sure([1], [1])];
    const { aer, precision, recall } = linkScores(
      countLinks(allSure, [bead([0], [0]), bead([1], [2]), bead([2], [1])]),
    );
    expect(aer).toBeCloseTo(1 - (2 * precision * recall) / (precision + recall));
  });

  it('is undefined, not perfect, when nothing was asked and nothing answered', () => {
    expect(linkScores(countLinks([], [])).aer).toBeNull();
  });

  it('adds over documents', () => {
    const one = countLinks(gold, gold);
    expect(addLinkCounts(one, one).answered).toBe(2 * one.answered);
  });
});
