import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithMap, originalSpan } from '../../../align/text/fold.js';

describe('folding for search', () => {
  it.each([
    ['ışık', 'IŞIK', 'tr'],
    ['istanbul', 'İSTANBUL', 'tr'],
    ['istanbul', 'ISTANBUL', 'tr'],
    ['İstanbul', 'Istanbul', 'en'],
    ['I\u0307stanbul', 'İstanbul', 'az'],
    ['Əhməd', 'Ehmed', 'az'],
    ['Çavuşoğlu', 'cavusoglu', 'tr'],
    ['hâlâ', 'hala', 'tr'],
    ['أحمد', 'احمد', 'ar'],
    ['إسلام آباد', 'اسلام اباد', 'ar'],
    ['ٱلكتاب', 'الكتاب', 'ar'],
    ['مستشفى', 'مستشفي', 'ar'],
    ['منظمة', 'منظمه', 'ar'],
    ['مسؤول', 'مسوول', 'ar'],
    ['رئيس', 'رييس', 'ar'],
    ['مُحَمَّد', 'محمد', 'ar'],
    ['محـــمد', 'محمد', 'ar'],
    ['ﻻ', 'لا', 'ar'],
    ['کتاب', 'كتاب', 'fa'],
    ['می‌روم', 'ميروم', 'fa'],
    ['٢٠٢٢', '2022', 'ar'],
    ['۲۰۲۲', '2022', 'fa'],
    ['Türkiye’nin', "Türkiye'nin", 'tr'],
    ['Türkiyeʼnin', 'Türkiye‘nin', 'tr'],
    ['bir\u00a0iki', 'bir  iki', 'tr'],
    ['bir\niki', 'bir iki', 'tr'],
    ['“iki”', '«iki»', 'tr'],
    ['2020–2021', '2020-2021', 'tr'],
    ['ﬁ', 'fi', 'en'],
    ['Straße', 'STRASSE', 'de'],
    ['\u200fنعم\u200f', 'نعم', 'ar'],
  ])('%s and %s are the same (%#)', (left, right, language) => {
    expect(fold(left, language)).toBe(fold(right, language));
  });

  it.each([
    ['baş', 'beş', 'tr'],
    ['كتاب', 'كتب', 'ar'],
    ['12', '21', 'tr'],
  ])('%s and %s stay apart', (left, right, language) => {
    expect(fold(left, language)).not.toBe(fold(right, language));
  });

  it('has no effect the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('tr', 'ar', 'en', ''), (text, language) => {
        const once = fold(text, language);
        expect(fold(once, language)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('finds its way back to the original text', () => {
    const text = 'Bakan  İSMAİL, مُحَمَّد ile  geldi.';
    const folded = foldWithMap(text, 'tr');
    const shown = (word: string): string => {
      const at = folded.text.indexOf(fold(word, 'tr'));
      const span = originalSpan(folded, { start: at, end: at + fold(word, 'tr').length });
      return text.slice(span.start, span.end);
    };
    expect(shown('ismail')).toBe('İSMAİL');
    expect(shown('محمد')).toBe('مُحَمَّد');
    expect(shown('ile geldi')).toBe('ile  geldi');
  });

  it('covers the original in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, starts, ends } = foldWithMap(text, 'tr');
        expect(starts).toHaveLength(folded.length);
        expect(ends).toHaveLength(folded.length);
        for (let i = 0; i < folded.length; i++) {
          expect(ends[i]!).toBeGreaterThan(starts[i]!);
          if (i > 0) expect(starts[i]!).toBeGreaterThanOrEqual(starts[i - 1]!);
          expect(ends[i]!).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes any language tag', () => {
    expect(fold('IŞIK', 'not a tag!')).toBe('isik');
  });
});
