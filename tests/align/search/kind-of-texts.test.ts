import { describe, expect, test } from 'vitest';
import {
  AGREEMENT,
  KIND_FEATURES,
  kindFeatures,
  kindSigns,
  mixed,
  retoldShare,
} from '../../../align/search/kind-of-texts.js';

const AT = (name: (typeof KIND_FEATURES)[number]) => KIND_FEATURES.indexOf(name);

describe('the kind of texts', () => {
  const pairs = (nats: number[]) => ({
    source: Int32Array.of(0, 1, 2),
    target: Int32Array.of(0, 1, 2),
    ownNats: Float64Array.from(nats),
  });
  const frame = { sourceCount: 3, targetCount: 3 };
  const agreement = (value: number) => new Float64Array(3 * AGREEMENT.length).fill(value);

  test('is judged by the signs of both kinds, of which the size is none', () => {
    const signs = kindSigns(frame, pairs([5, 5, 5]), agreement(1), Float64Array.of(5, 5, 5));
    const vector = kindFeatures(
      signs,
      signs.map((sign) => 10 * sign),
    );
    expect(vector).toHaveLength(KIND_FEATURES.length);
    expect(vector[AT('retold:strength')]).toBeCloseTo(10 * vector[AT('translated:strength')]!, 9);
    expect(vector[AT('bias')]).toBe(1);
    expect(KIND_FEATURES.some((name) => name.endsWith('size'))).toBe(false);
  });
  test('counts how closely those pairs agree that are believed, and no others', () => {
    const low = KIND_FEATURES.indexOf('translated:coverage:low');
    const mixedAgreement = Float64Array.from([
      ...agreement(2).subarray(AGREEMENT.length),
      ...Array(AGREEMENT.length).fill(9),
    ]);
    const signs = kindSigns(frame, pairs([9, 9, -9]), mixedAgreement, Float64Array.of(9, 9, -9));
    expect(signs[low]).toBeCloseTo((2 * 2) / 2.5, 2);
    const none = kindSigns(frame, pairs([-9, -9, -9]), agreement(2), Float64Array.of(-9, -9, -9));
    expect(none[low]).toBeCloseTo(0, 2);
  });
  test('is a share in [0, 1], one half where nothing speaks for either', () => {
    const signs = kindSigns(frame, pairs([5, 5, 5]), agreement(1), Float64Array.of(5, 5, 5));
    expect(
      retoldShare(
        KIND_FEATURES.map(() => 0),
        signs,
        signs,
      ),
    ).toBe(0.5);
    const strength = KIND_FEATURES.map((name) => (name === 'translated:strength' ? -9 : 0));
    expect(retoldShare(strength, signs, signs)).toBeLessThan(0.01);
  });
  test('mixes what the two kinds say', () => {
    expect(Array.from(mixed([0, 4], [8, 0], 0.25))).toEqual([2, 3]);
    expect(Array.from(mixed([0, 4], [8, 0], 0))).toEqual([0, 4]);
  });
});
