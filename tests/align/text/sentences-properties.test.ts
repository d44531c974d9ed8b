import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../align/text/sentences.js';
import type { Span } from '../../../align/types.js';

const LANGUAGES = ['tr', 'az', 'az-Cyrl', 'ar', 'azb', 'en', 'de', 'xx', ''] as const;

/** Pieces that the rules look at, so that arbitrary strings meet them often. */
const PIECES = [
  'Bakan', 'geldi', 'Prof', 'vb', 'A.Ş', 'Ə', 'və s', 'T.C', 'II', '12', '2022', '3.5', '٣٫٥', 'د', 'قال', 'الوزير', 'هـ',
  '.', '!', '?', '؟', '…', '...', '؛', '،', ',', ':', '"', '“', '”', '«', '»', "'", '’', '(', ')', '[', ']', '[1]',
  '–', '- ', '-', ' ', '  ', '\u00a0', '\n', '\r\n', '\n\n', '\r', '\t', '\u2028', '**', '***', '*', '# ', '### ', '> ', '• ', '---', '___', '===',
  'www.', 'https://a.b/c?d=1.', 'x@y.az', '😀', '\ud83d', '\ude00', '\u200f', '\u200b', '\ufeff', '\u2067', '\u2069', '\0', '。', '।', '1. ', '<script>',
]; // biome-ignore format: a list to be read

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
);

/** The text put together again from the spans and what lies between them. */
function rejoin(text: string, spans: readonly Span[]): string {
  let at = 0;
  let joined = '';
  for (const span of spans) {
    joined += text.slice(at, span.start) + text.slice(span.start, span.end);
    at = span.end;
  }
  return joined + text.slice(at);
}

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;
const cutsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

describe('sentences of any string', () => {
  it('are ascending, disjoint, not empty, and give back the text with the gaps', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        const spans = splitSentences(text, language);
        let at = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        expect(rejoin(text, spans)).toBe(text);
      }),
      { numRuns: 1500 },
    );
  });

  it('are trimmed, never white space alone, and never cut a surrogate pair', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        for (const { start, end } of splitSentences(text, language)) {
          const segment = text.slice(start, end);
          expect(segment.trim()).toBe(segment);
          expect(segment).toMatch(/[^\s\p{Cc}\p{Cf}]/u);
          expect(cutsPair(text, start) || cutsPair(text, end)).toBe(false);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('leave no letter and no digit in the gaps', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        let at = 0;
        for (const span of [...splitSentences(text, language), { start: text.length, end: text.length }]) {
          expect(text.slice(at, span.start)).not.toMatch(/[\p{L}\p{N}]/u);
          at = span.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('do not depend on the way the language tag is written', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(splitSentences(text, 'AZ-Latn-AZ')).toEqual(splitSentences(text, 'az'));
        expect(splitSentences(text, 'tr-TR')).toEqual(splitSentences(text, 'tr'));
      }),
      { numRuns: 300 },
    );
  });
});

describe('sentences of prose', () => {
  const sentence = fc.constantFrom(
    'Bakan geldi.', 'Ne dedi?', '“Hazırız.” dedi.', 'Prof. Dr. Ali Can konuştu.', 'Gitti…', 'Saat 10.30’da bitti!', '130 kişi katıldı.', '(Sonra gitti.)',
  ); // biome-ignore format: a list to be read

  it('are found again, whatever white space stands between them, and do not split further', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, fc.constantFrom(' ', '  ', '\n', '\n\n', '\u00a0'))), (parts) => {
        const text = parts.map(([words, gap]) => words + gap).join('');
        const found = splitSentences(text, 'tr').map((span) => text.slice(span.start, span.end));
        expect(found).toEqual(parts.map(([words]) => words));
        for (const segment of found) expect(splitSentences(segment, 'tr')).toEqual([{ start: 0, end: segment.length }]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('large and hostile texts finish', () => {
  const size = 300_000;
  it.each([
    ['one paragraph without any stop', 'kelime '.repeat(size / 7)],
    ['one word', 'a'.repeat(size)],
    ['ten thousand sentences in one paragraph', 'Bakan konuştu. '.repeat(10_000)],
    ['stops only', '.'.repeat(size)],
    ['stops with white space', '. '.repeat(size / 2)],
    ['letters with stops', 'a.'.repeat(size / 2)],
    ['capitals with stops', 'A.B '.repeat(size / 4)],
    ['open brackets', 'a ('.repeat(size / 3)],
    ['quotation marks', '"'.repeat(size)],
    ['a stop and quotation marks', `a.${'”'.repeat(size)}`],
    ['white space', ' '.repeat(size)],
    ['stops before long white space', `Bitti.${' '.repeat(size)}Geldi.`],
    ['line ends', '\n'.repeat(size)],
    ['short lines', 'a\n'.repeat(size / 2)],
    ['lines of one width', `${'kelime '.repeat(9)}son\n`.repeat(10_000)],
    ['bold marks', '**'.repeat(size / 2)],
    ['a bold mark on every line', '**a\n'.repeat(size / 4)],
    ['addresses', 'x@y.az https://a.az/b '.repeat(size / 22)],
    ['one long address', `https://${'a.'.repeat(size / 2)}`],
    ['at signs', '@'.repeat(size)],
    ['slashes', '://'.repeat(size / 3)],
    ['bullets and quotes of lines', '> '.repeat(size / 2)],
    ['emoji', '😀'.repeat(size / 2)],
    ['marks without ink', '\u200f'.repeat(size)],
    ['rules', '- '.repeat(size / 2)],
  ])('%s', (_, text) => {
    const spans = splitSentences(text, 'tr');
    expect(rejoin(text, spans)).toBe(text);
  });

  it('ten thousand sentences in one paragraph are ten thousand segments', () => {
    expect(splitSentences('Bakan konuştu. '.repeat(10_000), 'tr')).toHaveLength(10_000);
  });
});
