import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearAnchors, corridorAround, heaviestChain, narrowed } from '../../../align/search/corridor.js';
import { believe, pairFinder, pickPairs, ROUND_FEATURES } from '../../../align/search/crossing.js';
import {
  buildLattice,
  expectedShapes,
  type Lattice,
  mostExpectedCorrect,
  posteriors,
} from '../../../align/search/monotone.js';
import { compactShape, FIRST_FULL_SHAPE, MIRROR, ONE_TO_ONE, SHAPES } from '../../../align/search/shapes.js';

const FLAT = SHAPES.map(() => 0);
/** Only single pairs are allowed; on the diagonal they are good. */
const diagonal = (i: number, j: number, shape: number): number =>
  shape === ONE_TO_ONE ? (i === j ? 4 : -4) : Number.NEGATIVE_INFINITY;

describe('shapes', () => {
  test('mirror each other', () => {
    MIRROR.forEach((other, shape) => {
      expect(other).toBeGreaterThanOrEqual(0);
      expect(MIRROR[other]).toBe(shape);
    });
  });

  test('without holes are found by their size', () => {
    expect(SHAPES[compactShape(1, 2)]).toMatchObject({ source: 1, target: 2, targetHoles: 0 });
    expect(compactShape(7, 7)).toBe(-1);
  });
});

describe('the monotone search', () => {
  test('gives the posteriors of all paths', () => {
    // One sentence on each side: together (weight e^2) or both alone (one way, weight 1).
    const lattice = buildLattice({
      sourceCount: 1,
      targetCount: 1,
      scoreNats: (_i, _j, shape) => (shape === ONE_TO_ONE ? 2 : Number.NEGATIVE_INFINITY),
    });
    const { beads, logTotal } = posteriors(lattice, FLAT);
    expect(logTotal).toBeCloseTo(Math.log(Math.exp(2) + 1));
    expect(beads.find((bead) => bead.shape === ONE_TO_ONE)!.probability).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 1));
  });

  test('finds the same in a corridor as in the whole', () => {
    const chain = Array.from({ length: 10 }, (_, k) => ({ source: k * 10, target: k * 10, nats: 1 }));
    const problem = { sourceCount: 100, targetCount: 100, scoreNats: diagonal };
    const whole = mostExpectedCorrect(posteriors(buildLattice(problem), FLAT).beads, 0.4);
    const narrow = mostExpectedCorrect(
      posteriors(buildLattice({ ...problem, corridor: corridorAround(chain, 100, 100) }), FLAT).beads,
      0.4,
    );
    expect(narrow.map(({ source, target }) => [source, target])).toEqual(
      whole.map(({ source, target }) => [source, target]),
    );
    expect(whole).toHaveLength(100);
  });

  /** A problem of arbitrary scores, and a corridor whose bounds never fall. */
  const inCorridor = fc
    .record({
      low: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 7, maxLength: 7 }),
      width: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 7, maxLength: 7 }),
      scores: fc.array(fc.double({ min: -3, max: 6, noNaN: true }), { minLength: 49, maxLength: 49 }),
    })
    .map(({ low, width, scores }) => {
      const bounds = low.toSorted((a, b) => a - b);
      bounds[0] = 0;
      const ends = bounds.map((bound, row) => Math.min(7, bound + width[row]!)).toSorted((a, b) => a - b);
      ends[6] = 7;
      const corridor = { low: Int32Array.from(bounds), high: Int32Array.from(ends) };
      return { corridor, scoreNats: (i: number, j: number, shape: number) => scores[(i * 7 + j + shape) % 49]! };
    });
  const inside = ({ low, high }: { low: Int32Array; high: Int32Array }, i: number, j: number): boolean =>
    j >= low[i]! && j < high[i]!;
  const counts = { sourceCount: 6, targetCount: 6 };
  const probabilities = (lattice: Lattice, shapeNats: readonly number[]) => {
    const { beads, logTotal } = posteriors(lattice, shapeNats, 1e-9);
    const expected = expectedShapes(lattice, shapeNats, 1e-9);
    return {
      expected,
      logTotal,
      byBead: new Map(beads.map((bead) => [`${bead.source} ${bead.target} ${bead.shape}`, bead])),
    };
  };
  const RATES = SHAPES.map((_, shape) => -0.3 - 0.2 * shape);

  test('loses nothing in a corridor but the beads outside: lonely sentences may leave it', () => {
    fc.assert(
      fc.property(inCorridor, ({ corridor, scoreNats }) => {
        const within = probabilities(buildLattice({ ...counts, corridor, scoreNats }), RATES);
        const forbidden = (i: number, j: number, shape: number): number =>
          inside(corridor, i, j) && inside(corridor, i + SHAPES[shape]!.source, j + SHAPES[shape]!.target)
            ? scoreNats(i, j, shape)
            : Number.NEGATIVE_INFINITY;
        const whole = probabilities(buildLattice({ ...counts, scoreNats: forbidden }), RATES);
        expect(within.logTotal).toBeCloseTo(whole.logTotal, 9);
        expect([...within.byBead.keys()]).toEqual([...whole.byBead.keys()]);
        for (const [key, { probability }] of within.byBead)
          expect(probability).toBeCloseTo(whole.byBead.get(key)!.probability, 9);
        for (const [shape, count] of within.expected.entries()) expect(count).toBeCloseTo(whole.expected[shape]!, 6);
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  test('expects as many sentences as there are', () => {
    fc.assert(
      fc.property(inCorridor, ({ corridor, scoreNats }) => {
        const expected = expectedShapes(buildLattice({ ...counts, corridor, scoreNats }), RATES, 1e-9);
        const sources = expected.reduce((sum, count, shape) => sum + count * SHAPES[shape]!.source, 0);
        expect(sources).toBeCloseTo(counts.sourceCount, 9);
        for (const count of expected) expect(count).toBeGreaterThan(-1e-6);
      }),
      { numRuns: 100, seed: 12 },
    );
  });

  test('takes beads in order and disjoint, whatever the scores', () => {
    const arbitrary = fc.record({
      n: fc.integer({ min: 0, max: 6 }),
      m: fc.integer({ min: 0, max: 6 }),
      scores: fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: 49, maxLength: 49 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ n, m, scores }) => {
        const lattice = buildLattice({
          sourceCount: n,
          targetCount: m,
          scoreNats: (i, j, shape) => scores[(i * 7 + j + shape) % 49]!,
        });
        let i = 0;
        let j = 0;
        for (const bead of mostExpectedCorrect(posteriors(lattice, FLAT).beads, 0.2)) {
          expect(bead.shape).toBeGreaterThanOrEqual(FIRST_FULL_SHAPE);
          expect(bead.source).toBeGreaterThanOrEqual(i);
          expect(bead.target).toBeGreaterThanOrEqual(j);
          i = bead.source + SHAPES[bead.shape]!.source;
          j = bead.target + SHAPES[bead.shape]!.target;
        }
        expect(i).toBeLessThanOrEqual(n);
        expect(j).toBeLessThanOrEqual(m);
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});

describe('the corridor', () => {
  test('follows the heaviest chain that keeps the order', () => {
    const anchors = [
      { source: 0, target: 0, nats: 2 },
      { source: 1, target: 9, nats: 3 },
      { source: 2, target: 2, nats: 2 },
      { source: 3, target: 3, nats: 2 },
    ];
    expect(heaviestChain(anchors, 10).map((anchor) => anchor.source)).toEqual([0, 2, 3]);
  });

  test('trusts only pairs that are clearly the best of both sides', () => {
    const pairs = [
      { source: 0, target: 0, nats: 9 },
      { source: 0, target: 1, nats: 8 },
      { source: 1, target: 2, nats: 9 },
      { source: 1, target: 0, nats: 2 },
    ];
    expect(clearAnchors(pairs)).toEqual([{ source: 1, target: 2, nats: 9 }]);
  });

  test('is mirrored when the sides are swapped, where anchors tie and where stretches between them are long', () => {
    const cells = ({ low, high }: { low: Int32Array; high: Int32Array }, turn: boolean): string[] =>
      [...low]
        .flatMap((from, row) =>
          Array.from({ length: high[row]! - from }, (_, at) => (turn ? [from + at, row] : [row, from + at])),
        )
        .map((cell) => cell.join(' '))
        .sort();
    const anchors = fc.array(
      fc.record({
        source: fc.integer({ min: 0, max: 199 }),
        target: fc.integer({ min: 0, max: 99 }),
        nats: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anchors, (pairs) => {
        const swapped = pairs.map(({ source, target, nats }) => ({ source: target, target: source, nats }));
        const corridor = corridorAround(pairs, 200, 100);
        const mirror = corridorAround(swapped, 100, 200);
        expect(cells(mirror, true)).toEqual(cells(corridor, false));
        const steps = (chain: readonly { source: number; target: number }[]) =>
          [...chain].map(({ source, target }) => ({ source: target, target: source }));
        const settled = heaviestChain(pairs, 100);
        expect(cells(narrowed(mirror, steps(settled)), true)).toEqual(cells(narrowed(corridor, settled), false));
        for (let row = 1; row < corridor.low.length; row++) {
          expect(corridor.low[row]).toBeGreaterThanOrEqual(corridor.low[row - 1]!);
          expect(corridor.high[row]).toBeGreaterThanOrEqual(corridor.high[row - 1]!);
        }
      }),
      { numRuns: 100, seed: 13 },
    );
  });

  test('lets a path through even where a chapter is missing', () => {
    const chain = [
      { source: 5, target: 5, nats: 1 },
      { source: 6, target: 400, nats: 1 },
    ];
    const corridor = corridorAround(chain, 20, 420);
    const lattice = buildLattice({ sourceCount: 20, targetCount: 420, corridor, scoreNats: diagonal });
    expect(posteriors(lattice, FLAT).logTotal).toBeGreaterThan(Number.NEGATIVE_INFINITY);
  });
});

describe('the corridor between pairs that hold', () => {
  const whole = (rows: number, width: number) => ({
    low: new Int32Array(rows),
    high: new Int32Array(rows).fill(width + 1),
  });

  test('every row reaches into the next, and the path through the pairs stays inside', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (moves) => {
        let [source, target] = [-1, -1];
        const pairs = moves.map(([right, down]) => {
          source += right;
          target += down;
          return { source, target };
        });
        const { low, high } = narrowed(whole(source + 4, target + 3), pairs);
        for (let row = 1; row < low.length; row++) {
          expect(low[row]).toBeLessThan(high[row]!);
          expect(low[row]).toBeLessThan(high[row - 1]!);
          expect(low[row]).toBeGreaterThanOrEqual(low[row - 1]!);
        }
        for (const pair of pairs) {
          expect(pair.target).toBeGreaterThanOrEqual(low[pair.source]!);
          expect(pair.target).toBeLessThan(high[pair.source]!);
          expect(pair.target + 1).toBeGreaterThanOrEqual(low[pair.source + 1]!);
          expect(pair.target + 1).toBeLessThan(high[pair.source + 1]!);
        }
      }),
    );
  });

  test('is as wide as the slack where every sentence has a pair, and as it was where none has', () => {
    const pairs = Array.from({ length: 50 }, (_, at) => ({ source: at, target: at }));
    const { low, high } = narrowed(whole(51, 50), pairs);
    expect([low[25], high[25]]).toEqual([21, 30]);
    expect(narrowed(whole(51, 50), [])).toEqual(whole(51, 50));
  });
});

describe('the crossing search', () => {
  const pairs = {
    source: Int32Array.from([0, 0, 1, 1, 2]),
    target: Int32Array.from([0, 1, 1, 2, 2]),
    ownNats: Float64Array.from([3, -2, 1, 0.9, 3]),
  };
  // own - half of the strongest rival + neighbour on the diagonal
  const round = ROUND_FEATURES.map((name) => ({ own: 1, 'rivals:strong': -0.5, next: 1 })[name as string] ?? 0);

  test('believes the pair whose neighbours are believed', () => {
    const nats = believe({ sourceCount: 3, targetCount: 3 }, pairs, [round, round]);
    expect(
      pickPairs(pairs, nats, 0)
        .map((k) => [pairs.source[k], pairs.target[k]])
        .sort(),
    ).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  test('takes the word of a person as certain', () => {
    const lone = { source: Int32Array.from([1]), target: Int32Array.from([1]), ownNats: Float64Array.from([0]) };
    const without = believe({ sourceCount: 3, targetCount: 3 }, lone, [round])[0]!;
    const beside = believe({ sourceCount: 3, targetCount: 3, certain: [[0, 0]] }, lone, [round])[0]!;
    expect(beside).toBeGreaterThan(without);
  });

  test('believes more of a pair where a sentence that says the same is believed to correspond', () => {
    const pairs = {
      source: Int32Array.from([0, 1, 2]),
      target: Int32Array.from([1, 1, 1]),
      ownNats: Float64Array.from([3, -1, -1]),
    };
    const frame = { sourceCount: 3, targetCount: 3, targetRepeats: () => [] };
    const repeated = ROUND_FEATURES.map((name) => ({ own: 1, repeats: 2 })[name as string] ?? 0);
    const saysAgain = (source: number) => (source === 0 ? [{ index: 2, share: 0.5 }] : []);
    const [title, , other] = believe({ ...frame, sourceRepeats: saysAgain }, pairs, [repeated]);
    expect(title).toBeCloseTo(3);
    expect(other).toBeCloseTo(-1 + (2 * 0.5) / (1 + Math.exp(-3)));
    expect([...believe({ sourceCount: 3, targetCount: 3 }, pairs, [repeated])]).toEqual([3, -1, -1]);
  });

  test('believes more of a pair beside which one of the same sentence is believed: it may tell what two tell', () => {
    const wide = { source: Int32Array.from([0, 0, 2]), target: Int32Array.from([0, 1, 1]) };
    const beside = ROUND_FEATURES.map((name) => ({ own: 1, beside: 1 })[name as string] ?? 0);
    const [, second, other] = believe(
      { sourceCount: 3, targetCount: 3 },
      { ...wide, ownNats: Float64Array.from([4, -1, -1]) },
      [beside],
    );
    expect(second).toBeGreaterThan(-0.5);
    // Not beside it: one sentence further.
    expect(other).toBeCloseTo(-1);
  });

  test('sees how far apart two sentences stand in their documents, as shares of their lengths', () => {
    const ends = { source: Int32Array.from([0, 0, 3]), target: Int32Array.from([0, 7, 7]) };
    const apart = ROUND_FEATURES.map((name) => ({ apart: 1 })[name as string] ?? 0);
    const seen = believe({ sourceCount: 4, targetCount: 8 }, { ...ends, ownNats: new Float64Array(3) }, [apart]);
    expect([...seen]).toEqual([0.125 - 0.0625, 0.9375 - 0.125, 0.9375 - 0.875].map((each) => expect.closeTo(each)));
  });

  test('what a sentence shares with one that is said again is not counted twice', () => {
    const again = { source: Int32Array.from([0, 1]), target: Int32Array.from([0, 0]), ownNats: Float64Array.of(3, 2) };
    const frame = { sourceCount: 2, targetCount: 1, targetRepeats: () => [] };
    const round = ROUND_FEATURES.map((name) => ({ own: 1, 'own:repeats': -1 })[name as string] ?? 0);
    const sourceRepeats = (source: number) => (source === 0 ? [{ index: 1, share: 1 }] : []);
    const [, repeated] = believe({ ...frame, sourceRepeats }, again, [round]);
    expect(repeated).toBeCloseTo(2 - 2 * Math.sqrt(1 / (1 + Math.exp(-3))));
    expect(believe(frame, again, [round])[1]).toBeCloseTo(2);
  });

  test('evidence beyond all measure counts no further', () => {
    const round = ROUND_FEATURES.map((name) => ({ own: 1 })[name as string] ?? 0);
    const extreme = { source: Int32Array.from([0, 1]), target: Int32Array.from([0, 1]) };
    const nats = believe({ sourceCount: 2, targetCount: 2 }, { ...extreme, ownNats: Float64Array.of(40, -40) }, [
      round,
    ]);
    expect([...nats]).toEqual([8, -8]);
  });

  test('finds the place of a pair', () => {
    const find = pairFinder({ sourceCount: 3, targetCount: 3 }, pairs);
    expect([find(0, 1), find(1, 2), find(2, 2), find(2, 0)]).toEqual([1, 3, 4, -1]);
  });
});
