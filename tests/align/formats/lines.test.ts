import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineSplitter } from '../../../align/formats/lines.js';
import { sentenceLines } from '../../../align/formats/plain.js';

const split = (chunks: readonly string[]): string[] => {
  const splitter = lineSplitter();
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
};

describe('lineSplitter', () => {
  it('knows all three line ends, and needs none at the end of the file', () => {
    expect(split(['a\nb\r\nc\rd'])).toEqual(['a', 'b', 'c', 'd']);
    expect(split(['a\n\n'])).toEqual(['a', '']);
    expect(split(['\r'])).toEqual(['']);
    expect(split([''])).toEqual([]);
  });

  it('gives the same lines wherever the chunks end', () => {
    const text = fc.array(fc.constantFrom('a', 'ş', '\r', '\n', '\r\n', '\u2028')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (whole, size) => {
        const chunks = whole.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
        const lines = whole.split(/\r\n|\r|\n/);
        if (lines.at(-1) === '') lines.pop();
        expect(split(chunks)).toEqual(lines);
      }),
    );
  });
});

describe('sentenceLines', () => {
  it('gives the range of every line that says something', () => {
    const text = 'Bir.\n\n  İki. \r\nÜç.';
    expect(sentenceLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Bir.', 'İki.', 'Üç.']);
  });
});
