// Words as the checks compare them.

import type { LanguageTag, Span } from '../../types.js';
import type { CheckedSide } from './types.js';

export interface Word extends Span {
  readonly form: string;
  readonly sentence: number;
}

const WORD = /\p{L}[\p{L}\p{M}\p{Nd}]*/gu;

/** The words of a side as they are written, with their places. */
export function wordsOf({ sentences }: CheckedSide): readonly Word[] {
  return sentences.flatMap((text, sentence) =>
    [...text.matchAll(WORD)].map((match) => ({
      form: match[0],
      sentence,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** The text of a side for comparing: words only, one space between, so that quotes and full stops make no difference. */
export function comparable({ language, sentences }: CheckedSide): string {
  return lowerCase(sentences.join(' '), language)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Lower case by language; the tag is cut to its first part, because `toLocaleLowerCase` throws on malformed ones. */
export function lowerCase(text: string, language: LanguageTag): string {
  const primary = language.split('-', 1)[0]!;
  return primary === 'tr' || primary === 'az' ? text.toLocaleLowerCase(primary) : text.toLowerCase();
}

export function isEmptySide(side: CheckedSide): boolean {
  return side.sentences.length === 0;
}
