import { describe, expect, test } from 'vitest';
import { builtInGlossary } from '../../../align/lexicon/built-in.js';
import { analyse } from '../../../align/score/analyse.js';
import { compare } from '../../../align/score/features.js';

const repeatsIn = (sentences: readonly string[]) => {
  const side = analyse({ language: 'tr', sentences }, [builtInGlossary()]);
  return compare(side, side, null).source.repeats;
};

describe('what a document says again', () => {
  const sentences = [
    '"Bütün imkânlarımızı seferber edeceğiz"',
    'Toplantı Ankara’da yapıldı.',
    'Bakan, bütün imkânlarını seferber edeceklerini ve yaraları kısa sürede saracaklarını söyledi.',
    'Hava yarın yağmurlu olacak.',
    'Hava yarın yağmurlu olacak.',
  ];
  const repeats = repeatsIn(sentences);

  test('a crosshead and the sentence it is taken from find each other, in another form of the words too', () => {
    expect(repeats(0).map(({ index }) => index)).toEqual([2]);
    expect(repeats(2).map(({ index }) => index)).toEqual([0]);
    expect(repeats(0)[0]!.share).toBe(repeats(2)[0]!.share);
    expect(repeats(0)[0]!.share).toBeGreaterThan(0.4);
    expect(repeats(0)[0]!.share).toBeLessThanOrEqual(1);
  });

  test('what says something else is no repetition, and a copy to the letter says nothing new', () => {
    expect(repeats(1)).toEqual([]);
    expect(repeats(3)).toEqual([]);
  });

  test('sentences without words have none', () => {
    expect(repeatsIn(['...', '', '—'])(1)).toEqual([]);
  });

  test('a word in very many sentences makes none of them a repetition', () => {
    const many = Array.from({ length: 40 }, (_, at) => `Kazakistan ${at + 100}`);
    expect(repeatsIn(many)(0)).toEqual([]);
  });
});
