// Numbers, times, dates and number words in any order and language: the aligner takes them as they come.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../../../align/align.js';

const PIECES =
  '20:30 12:00 3:1 1/2 bin min milyon buçuk yüz on iki ألف آلاف ملايين السابع الاثنين و نصف ٣٫٥ ١٢ 1.500 11.01.2022 Ocak yanvar ' +
  'يناير كانون الثاني % yüzde faiz بالمئة - / ( ) 1900 2021 0 00 ٠ 9e9 ½ Ⅷ ² 0.0001 999999999999999999999 ilk birinci';
const text = fc.array(
  fc.array(fc.constantFrom(...PIECES.split(' ')), { maxLength: 7 }).map((pieces) => pieces.join(' ')),
  { maxLength: 5 },
);
const language = fc.constantFrom('tr', 'az', 'ar', 'en');

test('numbers anywhere are aligned, and every confidence is a probability', () => {
  fc.assert(
    fc.property(
      text,
      text,
      language,
      language,
      fc.constantFrom('auto', 'parallel', 'comparable'),
      (source, target, from, to, recipe) => {
        const sides = [
          { language: from, sentences: source },
          { language: to, sentences: target },
        ] as const;
        for (const { confidence } of align(...sides, { recipe }).suggestions) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      },
    ),
    { numRuns: 300 },
  );
});
