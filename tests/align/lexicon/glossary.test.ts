import { describe, expect, it, test } from 'vitest';
import { GLOSSARY } from '../../../align/lexicon/glossary/index.js';
import { THESAURUS } from '../../../align/lexicon/thesaurus/index.js';

/**
 * Arabic letters without vowel signs, with the four Persian letters foreign names are spelt with;
 * a closing tatweel marks a particle that is written as one with the next word.
 */
const ARABIC_WORDS = /^[\u0621-\u063A\u0641-\u064A\u067E\u0686\u06A4\u06AF 0-9-]+\u0640?$/;
const ARABIC_LETTER = /\p{Script=Arabic}/u;

describe.each([
  ['glossary', GLOSSARY],
  ['thesaurus', THESAURUS],
])('the %s', (_name, texts) => {
  const files = texts.map((text) => text.split('\n').filter((line) => line !== ''));
  const lines = files.flat();

  it('holds entries in every file', () => {
    expect(files.every((entries) => entries.length > 0)).toBe(true);
  });

  it('has three fields in every entry, and no empty alternative in any of them', () => {
    const malformed = lines.filter((line) => {
      const fields = line.split('|');
      return fields.length !== 3 || fields.some((field) => field.split(',').some((word) => word === ''));
    });
    expect(malformed).toEqual([]);
  });

  it('has no space around a separator, at an end, or twice in a row', () => {
    expect(lines.filter((line) => /^\s|\s$|\s[|,]|[|,]\s|\s\s|[^\S ]/.test(line))).toEqual([]);
  });

  it('writes the Arabic field in Arabic letters only, and the others without any', () => {
    const strayed = lines.filter((line) => {
      const [turkish = '', azerbaijani = '', arabic = ''] = line.split('|');
      return !arabic.split(',').every((word) => ARABIC_WORDS.test(word)) || ARABIC_LETTER.test(turkish + azerbaijani);
    });
    expect(strayed).toEqual([]);
  });

  it('never repeats a line, in the same file or in another', () => {
    const seen = new Set<string>();
    expect(lines.filter((line) => seen.size === seen.add(line).size)).toEqual([]);
  });

  it('keeps every file short enough to be read', () => {
    const long = files.map((entries) => entries.length).filter((length) => length > 730);
    expect(long).toEqual([]);
  });

  it('names no alternative twice in a field', () => {
    const repeated = lines.filter((line) =>
      line.split('|').some((field) => new Set(field.split(',')).size < field.split(',').length),
    );
    expect(repeated).toEqual([]);
  });
});

test('the thesaurus holds single words only', () => {
  const lines = THESAURUS.flatMap((text) => text.split('\n').filter((line) => line !== ''));
  const fields = lines.flatMap((line) => line.split('|'));
  expect(fields.filter((field) => field.includes(' '))).toEqual([]);
});
