import { describe, expect, test } from 'vitest';
import { DOCUMENT_SIGNS } from '../../../align/search/correspondence.js';
import { KIND_FEATURES, kindFeatures, mixed, retoldShare } from '../../../align/search/kind-of-texts.js';

describe('the kind of texts', () => {
  const translated = Float64Array.from(DOCUMENT_SIGNS, (_, at) => at + 1);
  const retold = translated.map((sign) => 10 * sign);

  test('is judged by the signs of both kinds, of which the size is none', () => {
    const vector = kindFeatures(translated, retold);
    expect(vector).toHaveLength(KIND_FEATURES.length);
    expect(Array.from(vector)).toEqual([1, 2, 3, 10, 20, 30, 1]);
  });
  test('is a share in [0, 1], one half where nothing speaks for either', () => {
    const weights = KIND_FEATURES.map(() => 0);
    expect(retoldShare(weights, translated, retold)).toBe(0.5);
    const strength = KIND_FEATURES.map((name) => (name === 'translated:strength' ? -5 : 0));
    expect(retoldShare(strength, translated, retold)).toBeLessThan(0.01);
  });
  test('mixes what the two kinds say', () => {
    expect(Array.from(mixed([0, 4], [8, 0], 0.25))).toEqual([2, 3]);
    expect(Array.from(mixed([0, 4], [8, 0], 0))).toEqual([0, 4]);
  });
});
