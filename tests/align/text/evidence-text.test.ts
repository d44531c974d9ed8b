import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseWord } from '../../../align/text/normalise.js';
import { stem, stemCandidates } from '../../../align/text/stem.js';
import { tokenise } from '../../../align/text/tokenise.js';
import { romanise, skeletons } from '../../../align/text/transliterate.js';

describe('words are compared in one spelling', () => {
  test.each([
    ['İSTANBUL', 'tr', 'istanbul'],
    ['IŞIK', 'tr', 'ışık'],
    ['Əliyev', 'az', 'əliyev'],
    ['أَمْرِيكَا', 'ar', 'امريكا'],
    ['وزارةٌ', 'ar', 'وزاره'],
    ['مستشفىٰ', 'ar', 'مستشفي'],
    ['١٢', 'ar', '12'],
  ])('%s (%s) -> %s', (word, language, expected) => {
    expect(normaliseWord(word, language)).toBe(expected);
  });
});

describe('tokens', () => {
  test('know their offsets, and leave out what stands after an apostrophe', () => {
    const text = "Toyota'nın 150.000 aracı (2021) geldi.";
    const tokens = tokenise(text, 'tr');
    expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual([
      'Toyota',
      '150.000',
      'aracı',
      '(',
      '2021',
      ')',
      'geldi',
      '.',
    ]);
    expect(tokens[0]).toMatchObject({ form: 'toyota', capital: true, initial: true });
    expect(tokens[1]).toMatchObject({ kind: 'number', form: '150.000' });
  });

  test('of any text are disjoint, ascending and not empty', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom('tr', 'az', 'ar', 'en'),
        (text, language) => {
          let end = 0;
          for (const token of tokenise(text, language)) {
            expect(token.start).toBeGreaterThanOrEqual(end);
            expect(token.end).toBeGreaterThan(token.start);
            end = token.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 200, seed: 3 },
    );
  });
});

describe('stems', () => {
  test.each([
    ['kitaplarımızdan', 'tr', 'kitap'],
    ['kitabını', 'tr', 'kitap'],
    ['geliyorlar', 'tr', 'gel'],
    ['söylüyor', 'tr', 'söyle'],
    ['başlıyoruz', 'tr', 'başla'],
    ['şəhərlərində', 'az', 'şəhər'],
    ['والسيارات', 'ar', 'سياره'],
    ['بمدرستهم', 'ar', 'مدرسه'],
  ])('%s (%s) may be a form of %s', (form, language, base) => {
    expect(stemCandidates(form, language)).toContain(base);
  });

  test('the Arabic future stands before a verb only', () => {
    expect(stemCandidates('سيذهب', 'ar')).toContain('يذهب');
    expect(stemCandidates('وستذهب', 'ar')).toContain('تذهب');
    // It fell, which has no cat in it.
    expect(stemCandidates('سقطت', 'ar')).toContain('سقط');
    expect(stemCandidates('سقطت', 'ar')).not.toContain('قطت');
    expect(stemCandidates('سكان', 'ar')).not.toContain('كان');
  });

  test('inflected forms meet in one short form', () => {
    expect(stem('evlerimizden', 'tr')).toBe(stem('evlerimize', 'tr'));
    expect(stem('المدارس', 'ar')).toBe(stem('مدارس', 'ar'));
  });

  test('a very long word takes no time', () => {
    expect(stemCandidates('lerimizden'.repeat(400), 'tr').length).toBeGreaterThan(0);
  });
});

describe('sounds across scripts', () => {
  test.each([
    ['clark', 'كلارك'],
    ['klark', 'كلارك'],
    ['charles', 'تشارلز'],
    ['smith', 'سميث'],
    ['erdoğan', 'اردوغان'],
    ['almatı', 'الماتي'],
  ])('%s and %s share a skeleton', (latin, arabic) => {
    expect(skeletons(latin)).toContain(skeletons(arabic)[0]);
  });

  test('a word of another script becomes readable', () => {
    expect(romanise('لندن')).toBe('lndn');
    expect(romanise('bağlı')).toBe('bagli');
  });
});
