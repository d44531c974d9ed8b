import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { align, alignBatch } from '../../align/align.js';
import { splitSentences } from '../../align/text/sentences.js';
import type { AlignSide } from '../../align/types.js';
import { articlesOf } from '../support/udhr.js';

const articles = (file: string, language: string): AlignSide => ({ language, sentences: articlesOf(file) });

const TR = articles('tur', 'tr');
const AZ = articles('azj_latn', 'az');
const AR = articles('arb', 'ar');

/** 0, 7, 14, ... modulo the length: every article far from its neighbours, the same on every run. */
const scattered = (side: AlignSide): { readonly side: AlignSide; readonly order: readonly number[] } => {
  const order = side.sentences.map((_, k) => (k * 7) % side.sentences.length);
  return { side: { ...side, sentences: order.map((index) => side.sentences[index]!) }, order };
};

describe.each([
  ['tr-az', TR, AZ],
  ['tr-ar', TR, AR],
  ['az-ar', AZ, AR],
])('the declaration in %s', (_, source, target) => {
  test('is aligned article by article', () => {
    const { suggestions } = align(source, target, { recipe: 'parallel' });
    const right = suggestions.filter((each) => `${each.source}` === `${each.target}`).length;
    expect(right).toBeGreaterThanOrEqual(27);
  });

  test('is aligned with its articles scattered', () => {
    const { side, order } = scattered(target);
    const { recipe, suggestions } = align(source, side);
    expect(recipe).toBe('comparable');
    const right = suggestions.filter(
      (each) => each.source.length === 1 && order[each.target[0]!] === each.source[0],
    ).length;
    expect(right).toBeGreaterThanOrEqual(18);
    expect(right / suggestions.length).toBeGreaterThan(0.8);
  });

  test('mirrors', () => {
    const there = align(source, target).suggestions.map((each) => `${each.source}:${each.target}`);
    const back = align(target, source).suggestions.map((each) => `${each.target}:${each.source}`);
    expect(back.sort()).toEqual(there.sort());
  });
});

test('texts that have nothing to do with each other get at most one suggestion', () => {
  const folder = join(import.meta.dirname, '../../seeds/documents');
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [side, language] of [
      [TR, 'ar'],
      [AR, 'tr'],
      [AZ, 'ar'],
    ] as const) {
      const arabic = /[\u0620-\u064a]{3}/.test(text);
      if (arabic !== (language === 'ar')) continue;
      const other = {
        language,
        sentences: splitSentences(text, language)
          .slice(0, 50)
          .map((span) => text.slice(span.start, span.end)),
      };
      const sure = align(side, other).suggestions.filter((each) => each.confidence > 0.5);
      expect(sure.length).toBeLessThanOrEqual(1);
    }
  }
});

test('a batch of documents is aligned with one recipe, and the same twice', () => {
  const pairs = [0, 10, 20].map((from) => ({
    source: { ...TR, sentences: TR.sentences.slice(from, from + 10) },
    target: { ...AR, sentences: AR.sentences.slice(from, from + 10) },
  }));
  const run = () => JSON.stringify(alignBatch(pairs));
  expect(run()).toBe(run());
  expect(new Set(alignBatch(pairs).map((each) => each.recipe)).size).toBe(1);
});

describe('what people decided binds', () => {
  test('an anchor out of order is kept, and the rest is aligned around it', () => {
    const anchors = [{ source: [3], target: [20] }];
    const { suggestions } = align(TR, AZ, { anchors, recipe: 'parallel' });
    expect(suggestions.some((each) => each.source.includes(3) || each.target.includes(20))).toBe(false);
    expect(suggestions.filter((each) => `${each.source}` === `${each.target}`).length).toBeGreaterThanOrEqual(25);
  });

  test('before a given sentence nothing is proposed', () => {
    const { suggestions } = align(TR, AZ, { fromSource: 12 });
    expect(Math.min(...suggestions.flatMap((each) => each.source))).toBeGreaterThanOrEqual(12);
  });

  test('a third language and an outside scorer are heard', () => {
    const source = { language: 'tr', sentences: ['Evet.', 'Peki, öyle olsun.'] };
    const target = { language: 'ar', sentences: ['حسنا.', 'ربما غدا.'] };
    const confidence = (options: object) =>
      align(source, target, { recipe: 'comparable', minConfidence: 0, ...options }).suggestions.find(
        (each) => `${each.source}:${each.target}` === '1:1',
      )?.confidence ?? 0;
    const alone = confidence({});
    expect(confidence({ pivot: [{ source: 1, target: 1, probability: 1 }] })).toBeGreaterThan(alone);
    expect(confidence({ scorer: (i: number, j: number) => (i === 1 && j === 1 ? 6 : 0) })).toBeGreaterThan(alone);
  });

  test('a run can be cancelled', () => {
    const cancel = () => {
      throw new Error('cancelled');
    };
    expect(() => align(TR, AZ, { onProgress: cancel })).toThrow('cancelled');
  });
});

describe('odd shapes', () => {
  test('one sentence against ten thousand', () => {
    const many = {
      language: 'az',
      sentences: Array.from({ length: 10_000 }, (_, k) => `Sıra ${k}`),
    };
    const one = { language: 'tr', sentences: ['Sıra 7321'] };
    const { suggestions } = align(one, many, { minConfidence: 0 });
    expect(suggestions.length).toBeLessThanOrEqual(1);
  });

  test('the same sentence over and over is used once each', () => {
    const source = { language: 'tr', sentences: Array.from({ length: 10 }, () => TR.sentences[2]!) };
    const target = { language: 'az', sentences: Array.from({ length: 10 }, () => AZ.sentences[2]!) };
    const { suggestions } = align(source, target, { recipe: 'parallel' });
    expect(suggestions.map((each) => `${each.source}:${each.target}`)).toEqual(
      source.sentences.map((__, k) => `${k}:${k}`),
    );
  });

  test('a long text is aligned in a corridor as well as a short one', () => {
    const repeat = (side: AlignSide): AlignSide => ({
      ...side,
      sentences: Array.from({ length: 240 }, (__, k) => `${side.sentences[k % 30]!.slice(0, 120)} ${1000 + k * 3}`),
    });
    const { suggestions } = align(repeat(TR), repeat(AZ), { recipe: 'parallel' });
    const right = suggestions.filter((each) => `${each.source}` === `${each.target}`).length;
    expect(right).toBeGreaterThan(235);
  });
});
