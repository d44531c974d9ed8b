import { describe, expect, test } from 'vitest';
import { align } from '../../../align/align.js';
import { builtInGlossary } from '../../../align/lexicon/built-in.js';
import { freedom } from '../../../align/recipes/free.js';
import { SURENESS_FEATURES, surenessFeatures, withSureness } from '../../../align/recipes/sureness.js';
import { analyse } from '../../../align/score/analyse.js';
import { beyondNats } from '../../../align/score/beyond.js';
import { compare } from '../../../align/score/features.js';

const TURKISH = [
  'Deprem bölgesine çadır ve battaniye gönderildi.',
  'Bakan, okulların pazartesi açılacağını söyledi.',
  'Köprü iki yıl önce yapılmıştı.',
];
const AZERBAIJANI = [
  'Zəlzələ bölgəsinə çadır və yorğan göndərildi.',
  'Nazir bildirdi ki, məktəblər bazar ertəsi açılacaq.',
  'Körpü iki il əvvəl tikilmişdi.',
];

const comparisonOf = (source: readonly string[], target: readonly string[]) => {
  const glossary = [builtInGlossary()];
  return compare(
    analyse({ language: 'tr', sentences: source }, glossary),
    analyse({ language: 'az', sentences: target }, glossary),
    null,
  );
};
const bead = (source: number[], target: number[], confidence = 0.99) => ({ source, target, confidence });

describe('how sure a bead of the monotone search is', () => {
  test('what its words find in the neighbours speaks against a border', () => {
    const cut = ['Zəlzələ bölgəsinə çadır', 'və yorğan göndərildi.', ...AZERBAIJANI.slice(1)];
    const comparison = comparisonOf(TURKISH, cut);
    expect(beyondNats(comparison, bead([0], [0]))).toBeGreaterThan(3);
    expect(beyondNats(comparison, bead([0], [0, 1]))).toBeLessThan(1);
    const free = freedom(3, 4, {});
    const [short, whole] = [bead([0], [0]), bead([0], [0, 1])].map(
      (each) => withSureness(comparison, free, [each, bead([1], [2]), bead([2], [3])])[0]!.confidence,
    );
    expect(whole).toBeGreaterThan(short!);
  });

  test('two neighbours of which one is too long here and the other there speak against the border between them', () => {
    const [first, second, third] = AZERBAIJANI as [string, string, string];
    const [short, long] = second.split(', ') as [string, string];
    const leaning = (source: readonly string[], target: readonly string[]): number[] => {
      const comparison = comparisonOf(source, target);
      const beads = source.map((_, at) => bead([at], [at]));
      return surenessFeatures(comparison, freedom(source.length, target.length, {}), beads).map(
        (vector) => vector[SURENESS_FEATURES.indexOf('leaning')]!,
      );
    };
    const moved = [`${first} ${long}`, short, third];
    const [before, behind, apart] = leaning(TURKISH, moved);
    expect(before).toBeGreaterThan(1);
    expect(behind).toBe(before);
    expect(apart).toBe(0);
    expect(Math.max(...leaning(TURKISH, AZERBAIJANI))).toBeLessThan(before!);
    expect(leaning(moved, TURKISH)[0]).toBeCloseTo(before!);
  });

  test('the same bead is less sure where little of the texts is covered', () => {
    const comparison = comparisonOf(TURKISH, AZERBAIJANI);
    const all = [0, 1, 2].map((at) => bead([at], [at]));
    const free = freedom(3, 3, {});
    const among = withSureness(comparison, free, all)[0]!.confidence;
    expect(withSureness(comparison, free, all.slice(0, 1))[0]!.confidence).toBeLessThan(among);
  });

  test('what people have aligned speaks for the rest, as if it had been found', () => {
    const comparison = comparisonOf(TURKISH, AZERBAIJANI);
    const last = bead([2], [2]);
    const alone = withSureness(comparison, freedom(3, 3, {}), [last])[0]!.confidence;
    const anchors = [0, 1].map((at) => ({ source: [at], target: [at] }));
    expect(withSureness(comparison, freedom(3, 3, { anchors }), [last])[0]!.confidence).toBeGreaterThan(alone);
  });

  test('a posterior that rounding took to one or beyond it is a number all the same', () => {
    const comparison = comparisonOf(TURKISH, AZERBAIJANI);
    for (const confidence of [0, 1, 1 + 1e-9]) {
      const [vector] = surenessFeatures(comparison, freedom(3, 3, {}), [bead([0], [0], confidence)]);
      expect(vector).toHaveLength(SURENESS_FEATURES.length);
      expect([...vector!].every(Number.isFinite)).toBe(true);
    }
    expect(withSureness(comparison, freedom(3, 3, {}), [])).toEqual([]);
  });

  test('texts that have nothing in common yield nothing sure, even where a person asks for the parallel recipe', () => {
    const other = [
      'Maç üç iki bitti.',
      'Kaleci sakatlandı.',
      'Hava yağmurluydu.',
      'Taraftarlar stadı erken terk etti.',
    ];
    const { suggestions } = align(
      { language: 'tr', sentences: other },
      { language: 'az', sentences: AZERBAIJANI },
      { recipe: 'parallel' },
    );
    expect(suggestions.filter(({ confidence }) => confidence > 0.5)).toEqual([]);
  });
});
