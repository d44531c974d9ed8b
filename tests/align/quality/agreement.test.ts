import { describe, expect, it } from 'vitest';
import { agreement, linkDecisions } from '../../../align/quality/agreement.js';
import { cohenKappa } from '../../../align/quality/kappa.js';
import { bead } from './support.js';

describe("Cohen's kappa", () => {
  it('is (p_o - p_e) / (1 - p_e), worked by hand', () => {
    const { observed, expected, kappa } = cohenKappa({ bothYes: 20, onlyFirst: 5, onlySecond: 10, bothNo: 15 });
    expect(observed).toBeCloseTo(0.7);
    expect(expected).toBeCloseTo(0.5);
    expect(kappa).toBeCloseTo(0.4);
  });

  it('is 1 for perfect, 0 for chance and below 0 for less than chance', () => {
    expect(cohenKappa({ bothYes: 3, onlyFirst: 0, onlySecond: 0, bothNo: 7 }).kappa).toBeCloseTo(1);
    expect(cohenKappa({ bothYes: 25, onlyFirst: 25, onlySecond: 25, bothNo: 25 }).kappa).toBeCloseTo(0);
    expect(cohenKappa({ bothYes: 0, onlyFirst: 5, onlySecond: 5, bothNo: 0 }).kappa).toBeCloseTo(-1);
  });

  it('is undefined when chance alone explains everything', () => {
    expect(cohenKappa({ bothYes: 0, onlyFirst: 0, onlySecond: 0, bothNo: 9 }).kappa).toBeNull();
    expect(cohenKappa({ bothYes: 0, onlyFirst: 0, onlySecond: 0, bothNo: 0 }).kappa).toBeNull();
  });
});

describe('agreement of two annotators', () => {
  const annotation = {
    first: [bead([0], [0]), bead([1], [1]), bead([2], [2])],
    second: [bead([0], [0]), bead([1, 2], [1])],
    sourceSegments: 4,
    targetSegments: 3,
  };

  it('decides every source-target pair when all pairs are candidates', () => {
    // Links of the first: 00 11 22; of the second: 00 11 21. 12 candidates.
    const table = linkDecisions(annotation, { kind: 'all' });
    expect(table).toEqual({ bothYes: 2, onlyFirst: 1, onlySecond: 1, bothNo: 8 });
    expect(agreement([annotation]).kappa).toBeCloseTo((10 / 12 - 90 / 144) / (1 - 90 / 144));
  });

  it('can keep to the pairs near a link, which is the stricter figure', () => {
    const near = agreement([annotation], { kind: 'near', window: 0 });
    expect(near.candidates).toBe(4);
    expect(near.decisions.bothNo).toBe(0);
    expect(near.kappa!).toBeLessThan(agreement([annotation]).kappa!);
  });

  it('does not run over the edges of the documents', () => {
    expect(agreement([annotation], { kind: 'near', window: 9 }).candidates).toBe(12);
  });

  it('gives strict and lax F1 that do not depend on who is first', () => {
    const swapped = { ...annotation, first: annotation.second, second: annotation.first };
    expect(agreement([swapped]).scores.strict.f1).toBeCloseTo(agreement([annotation]).scores.strict.f1);
    expect(agreement([annotation]).scores.strict.f1).toBeCloseTo(0.4); // 1 bead of 3 and of 2
    expect(agreement([swapped]).kappa).toBeCloseTo(agreement([annotation]).kappa!);
  });

  it('adds several bitexts before dividing', () => {
    expect(agreement([annotation, annotation]).candidates).toBe(24);
    expect(agreement([annotation, annotation]).kappa).toBeCloseTo(agreement([annotation]).kappa!);
  });
});
