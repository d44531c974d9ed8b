import { describe, expect, it } from 'vitest';
import { confusions } from '../../../align/quality/confusions.js';
import { compare, evaluate } from '../../../align/quality/evaluate.js';
import { fingerprint } from '../../../align/quality/fingerprint.js';
import { signature } from '../../../align/quality/signature.js';
import type { Bead } from '../../../align/types.js';
import { bead, possible, sure } from './support.js';

const gold = [sure([0], [0]), sure([1, 2], [1]), possible([3], [2])];

describe('an evaluation', () => {
  it('scores beads against sure gold, links against sure and possible', () => {
    const { scores, linkScores } = evaluate([{ name: 'a', gold, system: gold }]);
    expect(scores.strict.precision).toBeCloseTo(2 / 3);
    expect(scores.strict.recall).toBe(1);
    expect(linkScores.aer).toBe(0);
  });

  it('reports every document and every n:m type', () => {
    const result = evaluate([
      { name: 'a', gold, system: [bead([0], [0])] },
      { name: 'b', gold, system: [bead([1, 2], [1])] },
    ]);
    expect(result.documents.map((document) => [document.name, document.scores.strict.recall])).toEqual([
      ['a', 0.5],
      ['b', 0.5],
    ]);
    expect(result.types.map((type) => [type.type, type.scores.strict.recall])).toEqual([
      ['1:1', 0.5],
      ['2:1', 0.5],
    ]);
    expect(result.scores.strict).toMatchObject({ precision: 1, recall: 0.5 });
  });

  it('gives intervals that repeat with the seed', () => {
    const documents = Array.from({ length: 12 }, (_, index) => ({
      name: `d${index}`,
      gold,
      system: index % 3 === 0 ? [bead([0], [0])] : gold,
    }));
    const once = evaluate(documents, { seed: 5 });
    expect(evaluate(documents, { seed: 5 }).intervals).toEqual(once.intervals);
    expect(once.intervals.strictF1.low).toBeLessThan(once.scores.strict.f1);
    expect(once.intervals.strictF1.high).toBeGreaterThan(once.scores.strict.f1);
  });
});

describe('a comparison of two systems', () => {
  const documents = (right: (index: number) => boolean) =>
    Array.from({ length: 20 }, (_, index) => ({
      name: `d${index}`,
      gold: [sure([0], [0])],
      system: [bead([0], [right(index) ? 0 : 1])] as readonly Bead[],
    }));

  it('finds a clear difference significant', () => {
    const good = documents((index) => index !== 0);
    const poor = documents((index) => index % 3 === 0);
    const { difference, pValue, firstBetter } = compare(good, poor, 'strict');
    expect(difference).toBeGreaterThan(0.5);
    expect(pValue).toBeLessThan(0.01);
    expect(firstBetter).toBeGreaterThan(0.99);
  });

  it('finds nothing between a system and itself', () => {
    const system = documents((index) => index % 2 === 0);
    expect(compare(system, system, 'lax')).toMatchObject({ difference: 0, pValue: 1, firstBetter: 0.5 });
  });

  it('judges chance within a single document by its stretches, whose counts add up to the whole', () => {
    const beads = Array.from({ length: 40 }, (_, index) => sure([2 * index, 2 * index + 1], [index]));
    const half = beads.map((one, index) => (index % 4 === 0 ? bead([2 * index], [index]) : one));
    const single = (system: readonly Bead[]) => [{ name: 'a', gold: beads, system }];
    const { scores, intervals } = evaluate(single(half));
    expect(scores.strict.f1).toBeCloseTo(0.75);
    expect(intervals.strictF1.low).toBeLessThan(0.75);
    expect(intervals.strictF1.high).toBeGreaterThan(0.75);
    expect(compare(single(beads), single(half), 'strict')).toMatchObject({ units: 40, difference: 0.25 });
    expect(compare(single(beads), single(half), 'strict').pValue).toBeLessThan(0.01);
    expect(compare(single(half), single([bead([0, 2], [0]), ...half]), 'lax').units).toBe(39);
  });

  it('refuses systems that did not see the same documents', () => {
    const all = documents(() => true);
    expect(() => compare(all, all.slice(1), 'strict')).toThrow(RangeError);
  });
});

describe('confusions', () => {
  it.each([
    ['missed', [bead([0], [0])], []],
    ['spurious', [], [bead([0], [0])]],
    ['merged', [bead([0], [0]), bead([1], [1])], [bead([0, 1], [0, 1])]],
    ['split', [bead([0, 1], [0, 1])], [bead([0], [0]), bead([1], [1])]],
    ['extended', [bead([0], [0])], [bead([0, 1], [0])]],
    ['shortened', [bead([0], [0, 1])], [bead([0], [0])]],
    ['shifted', [bead([0], [0]), bead([1], [1])], [bead([0], [1]), bead([1], [2])]],
  ])('are told apart: %s', (kind, goldBeads, system) => {
    expect(confusions(goldBeads, system)).toEqual([{ kind, gold: goldBeads, system }]);
  });

  it('leave out what is right and come in reading order', () => {
    const list = confusions(
      [bead([0], [0]), bead([5], [5]), bead([2], [2])],
      [bead([0], [0]), bead([5], [6]), bead([2], [3])],
    );
    expect(list.map((one) => one.gold[0]?.source[0])).toEqual([2, 5]);
  });
});

describe('the signature', () => {
  it('is one line with the settings in a fixed order', () => {
    const line = signature({
      measure: 'strict-f1',
      version: '0.1.0',
      recipe: 'comparable',
      options: { nulls: 'left-out', resamples: 1000 },
      seed: 7,
      documents: 12,
      data: fingerprint(['a']),
    });
    expect(line).toMatch(
      /^strict-f1\|docs:12\|nulls:left-out\|recipe:comparable\|resamples:1000\|seed:7\|data:[0-9a-f]{16}\|hiza:0\.1\.0$/,
    );
  });

  it('cannot be broken by a value', () => {
    expect(signature({ measure: 'a|b\nc', version: '1', data: 'd' })).toBe('a_b_c|data:d|hiza:1');
  });
});

describe('the fingerprint', () => {
  it('tells texts, their order and their borders apart', () => {
    const prints = [['ab'], ['a', 'b'], ['b', 'a'], [], [''], ['ağ'], ['ag']].map((texts) => fingerprint(texts));
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('stays the same for ever', () => {
    expect(fingerprint(['Bakı', 'باكو'])).toBe(fingerprint(['Bakı', 'باكو']));
  });
});
