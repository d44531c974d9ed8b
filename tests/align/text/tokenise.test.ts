import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseWord } from '../../../align/text/normalise.js';
import { tokenise } from '../../../align/text/tokenise.js';

/** What `tokenise` finds, written as a pattern. */
const PIECE =
  /[0-9٠-٩۰-۹]+(?:[.,:٫٬/][0-9٠-٩۰-۹]+)*|[\p{L}\p{M}][\p{L}\p{M}\u0640]*(?:[-'’ʼ`´‘.@][\p{L}\p{M}0-9]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** Where the tokens of a text stand by the pattern; words are taken apart at hyphens, and marks alone are none. */
function byPattern(text: string): number[][] {
  return [...text.matchAll(PIECE)].flatMap(({ 0: piece, index }) => {
    if (!/^\p{L}/u.test(piece)) return [[index, index + piece.length]];
    let start = index;
    return piece.split('-').flatMap((part) => {
      const span = [start, start + part.length];
      start += part.length + 1;
      return normaliseWord(part, 'en') === '' ? [] : [span];
    });
  });
}

const SIGNS = ['-', "'", '’', 'ʼ', '.', ',', ':', '/', '@', '%', '٫', '٬', ' ', '\u00a0', '\u0301', '\u0640', '\u064b'];
const LETTERS = ['a', 'İ', 'ə', 'و', 'أ', '7', '٣', '۵', '½', 'Ⅷ', '²', '𝒜', '😀', '\ud83d', '…', '«', '"'];

test('a text is cut as the pattern cuts it, whatever it holds', () => {
  const text = fc.array(fc.constantFrom(...SIGNS, ...LETTERS), { maxLength: 24 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (given) => {
      expect(tokenise(given, 'en').map(({ start, end }) => [start, end])).toEqual(byPattern(given));
    }),
    { numRuns: 2_000 },
  );
});

test('what follows an apostrophe is no part of a Turkish or Azerbaijani name', () => {
  expect(tokenise("Toyota'nın 150.000 aracı", 'tr').map(({ form }) => form)).toEqual(['toyota', '150.000', 'aracı']);
});
