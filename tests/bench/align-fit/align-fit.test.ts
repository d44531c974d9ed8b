import { describe, expect, test } from 'vitest';
import { probability } from '../../../align/score/odds.js';
import { SHAPES } from '../../../align/search/shapes.js';
import type { BenchDocument } from '../bench-folder.js';
import { seenBefore } from '../weights-file.js';
import { goldPath } from './gold-path.js';
import { bySpread, fitLogistic } from './logistic.js';
import { drawComparable, makeJoined, paddedDocuments, strangeDocuments, thinOut } from './made-documents.js';

const sentences = (language: string, count: number) => ({
  language,
  sentences: Array.from({ length: count }, (_, k) => `${language} ${k} one two three four five six seven eight.`),
});
const document = (source: number, target: number, gold: BenchDocument['gold']): BenchDocument => ({
  pair: 'tr-az',
  level: 'clean',
  name: 'made.1',
  half: 'a',
  source: sentences('tr', source),
  target: sentences('az', target),
  gold,
});
const oneToOne = document(
  40,
  40,
  Array.from({ length: 40 }, (_, k) => ({ source: [k], target: [k] })),
);

test('no half is scored with weights that have seen it', () => {
  expect(seenBefore('a', 'b')).toBeUndefined();
  expect(seenBefore('b', 'a')).toBeUndefined();
  expect(seenBefore('all', 'none')).toBeUndefined();
  for (const [fitted, scored] of [
    ['a', 'a'],
    ['a', 'all'],
    ['all', 'a'],
  ] as const)
    expect(seenBefore(fitted, scored)).toContain(`fitted on half ${fitted}, so half ${scored} is not held out`);
});

describe('logistic regression', () => {
  test('a bias alone gives the share of yes', () => {
    const vectors = Array.from({ length: 100 }, () => Float64Array.of(1));
    const [bias = 0] = fitLogistic({ vectors, outcomes: vectors.map((_, n) => (n < 20 ? 1 : 0)) }, 0);
    expect(probability(bias)).toBeCloseTo(0.2, 6);
  });
  test('a penalty pulls the weights towards nothing', () => {
    const vectors = [-2, -1, 1, 2].map((x) => Float64Array.of(x));
    const outcomes = [0, 1, 0, 1];
    const [free = 0] = fitLogistic({ vectors, outcomes }, 0);
    const [held = 0] = fitLogistic({ vectors, outcomes }, 5);
    expect(free).toBeGreaterThan(held);
    expect(held).toBeGreaterThan(0);
  });
  test('penalised by spread, a feature is worth the same in whatever unit it is measured', () => {
    const vectors = [-2, -1, 1, 2, 4, 5].map((x, n) => Float64Array.of(x, n % 2, 1));
    const inMillimetres = vectors.map(([x, y, bias]) => Float64Array.of(1000 * x!, y!, bias!));
    const outcomes = [0, 1, 0, 1, 1, 1];
    const [plain, scaled] = [vectors, inMillimetres].map((own) =>
      fitLogistic({ vectors: own, outcomes }, bySpread(own, 2)),
    ) as [Float64Array, Float64Array];
    expect(1000 * scaled[0]!).toBeCloseTo(plain[0]!, 6);
    expect(scaled[1]).toBeCloseTo(plain[1]!, 6);
    expect(scaled[2]).toBeCloseTo(plain[2]!, 6);
  });
  test('a bias is hardly penalised by spread, and a feature that never changes is no obstacle', () => {
    const vectors = Array.from({ length: 100 }, () => Float64Array.of(0, 1));
    const outcomes = vectors.map((_, n) => (n < 20 ? 1 : 0));
    const [never = 1, bias = 0] = fitLogistic({ vectors, outcomes }, bySpread(vectors, 10));
    expect(never).toBe(0);
    expect(probability(bias)).toBeCloseTo(0.2, 3);
  });
});

describe('the gold as a path', () => {
  test('lonely sentences, joins and a hole in the middle cover both documents', () => {
    const path = goldPath(
      document(5, 4, [
        { source: [1], target: [0, 1] },
        { source: [2, 4], target: [3] },
      ]),
    )!;
    expect(path.reduce((sum, { shape }) => sum + SHAPES[shape]!.source, 0)).toBe(5);
    expect(path.reduce((sum, { shape }) => sum + SHAPES[shape]!.target, 0)).toBe(4);
    expect(path.map(({ source, target }) => [source, target])).toEqual([
      [0, 0],
      [1, 0],
      [2, 2],
      [2, 3],
    ]);
  });
  test('there is none when a bead is larger than the search knows', () => {
    expect(goldPath(document(4, 1, [{ source: [0, 1, 2, 3], target: [0] }]))).toBeNull();
  });
});

describe('documents made for growth', () => {
  const made = makeJoined(oneToOne, 0.6, 0);
  test('are the same at every run', () => {
    expect(makeJoined(oneToOne, 0.6, 0)).toEqual(made);
  });
  test('and others at every draw', () => {
    expect(makeJoined(oneToOne, 0.6, 1)).not.toEqual(made);
  });
  test('have joined sentences on one side at a time, and every sentence in at most one bead', () => {
    expect(made.gold.some(({ source, target }) => source.length + target.length > 2)).toBe(true);
    for (const side of ['source', 'target'] as const) {
      const used = made.gold.flatMap((bead) => bead[side]);
      expect(new Set(used).size).toBe(used.length);
      for (const index of used) expect(made[side].sentences[index]).toBeDefined();
    }
    for (const bead of made.gold) expect(Math.min(bead.source.length, bead.target.length)).toBe(1);
  });
});

describe('comparable documents drawn from translations', () => {
  const drawn = [0, 1, 2].map((draw) => drawComparable(oneToOne, draw));
  const numberOf = (text: string | undefined): string | undefined => text?.split(' ')[1];
  test('are the same at every run, and others at every draw', () => {
    expect(drawComparable(oneToOne, 1)).toEqual(drawn[1]);
    expect(drawn[0]).not.toEqual(drawn[1]);
  });
  test('name every pair of counterparts that is left, and no other', () => {
    for (const { source, target, gold } of drawn) {
      const pairs = gold.map((bead) => [source.sentences[bead.source[0]!], target.sentences[bead.target[0]!]]);
      for (const [left, right] of pairs) expect(numberOf(left)).toBe(numberOf(right));
      const common = source.sentences.filter((text) =>
        target.sentences.some((other) => numberOf(other) === numberOf(text)),
      );
      expect(gold).toHaveLength(common.length);
      expect(gold.length).toBeLessThan(source.sentences.length);
    }
  });
  test('move blocks', () => {
    const falls = drawn.map(({ gold }) =>
      gold.some((bead, at) => at > 0 && bead.target[0]! < gold[at - 1]!.target[0]!),
    );
    expect(falls).toContain(true);
  });
});

describe('documents made from news of one event', () => {
  const numbered = (name: string, count: number): BenchDocument => ({
    ...document(
      count,
      count,
      Array.from({ length: count / 2 }, (_, k) => ({ source: [2 * k], target: [2 * k, 2 * k + 1] })),
    ),
    name,
    source: { language: 'tr', sentences: Array.from({ length: count }, (_, k) => `${name} ${k}`) },
    target: { language: 'az', sentences: Array.from({ length: count }, (_, k) => `${name} ${k}`) },
  });
  const events = [numbered('one', 20), numbered('two', 10), numbered('three', 12)];
  /** The sentences that every group of the gold names, by side. */
  const told = ({ source, target, gold }: BenchDocument) =>
    gold.map((bead) => [
      bead.source.map((index) => source.sentences[index]),
      bead.target.map((index) => target.sentences[index]),
    ]);

  test('a group that is torn apart leaves its other side without counterpart, and the others as they were', () => {
    const whole = events[0]!;
    const thin = thinOut(whole, 0.5, 0);
    expect(thin.gold.length).toBeGreaterThan(0);
    expect(thin.gold.length).toBeLessThan(whole.gold.length);
    const left = (side: 'source' | 'target') => whole[side].sentences.length - thin[side].sentences.length;
    expect(left('source') + left('target') / 2).toBe(whole.gold.length - thin.gold.length);
    for (const group of told(thin)) expect(told(whole)).toContainEqual(group);
    expect(thinOut(whole, 0, 0)).toMatchObject({ source: whole.source, target: whole.target, gold: whole.gold });
  });
  test('what is told beside, on one side or on both, moves the gold along', () => {
    for (const [at, padded] of paddedDocuments(events, ['source']).entries()) {
      expect(padded.source.sentences.length).toBeGreaterThan(events[at]!.source.sentences.length);
      expect(padded.target).toEqual(events[at]!.target);
      expect(told(padded)).toEqual(told(events[at]!));
    }
    const [both] = paddedDocuments(events, ['source', 'target']);
    expect(both!.gold).toHaveLength(events[0]!.gold.length + events[1]!.gold.length);
    for (const group of told(both!)) expect([...told(events[0]!), ...told(events[1]!)]).toContainEqual(group);
  });
  test('strangers have nothing in common', () => {
    for (const { source, target, gold } of strangeDocuments(events, 1)) {
      expect(gold).toEqual([]);
      expect(source.sentences[0]!.split(' ')[0]).not.toBe(target.sentences[0]!.split(' ')[0]);
    }
  });
});
