import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../align/text/sentences.js';
import { arabic, arabicProse } from './cases/ar.js';
import { azerbaijani, azerbaijaniProse } from './cases/az.js';
import { others } from './cases/others.js';
import { turkish, turkishProse } from './cases/tr.js';

const MARKUP = /^(?:[\s>]|#+\s|\*\*|[*•]\s|[\u200e\u200f\ufeff])+|(?:\s|\*\*|[\u200e\u200f\ufeff])+$/gu;

/** 'A. ⏐B.' -> the text 'A. B.' and its sentences ['A.', 'B.']. */
function readCase(marked: string): { text: string; sentences: string[] } {
  return {
    text: marked.replaceAll('⏐', ''),
    sentences: marked
      .split('⏐')
      .map((part) => part.replace(MARKUP, ''))
      .filter((part) => part !== ''),
  };
}

function sentencesOf(text: string, language: string): string[] {
  return splitSentences(text, language).map((span) => text.slice(span.start, span.end));
}

const tables = [
  ['tr', turkish, turkishProse],
  ['az', azerbaijani, azerbaijaniProse],
  ['ar', arabic, arabicProse],
] as const;

describe.each(tables)('sentences in %s', (language, cases, prose) => {
  it.each([...cases, ...prose.map((marked) => [marked, marked] as const)])('%s', (_, marked) => {
    const { text, sentences } = readCase(marked);
    expect(sentencesOf(text, language)).toEqual(sentences);
  });
});

describe('sentences in other languages', () => {
  it.each(others)('%s: %s', (language, _, marked) => {
    const { text, sentences } = readCase(marked);
    expect(sentencesOf(text, language)).toEqual(sentences);
  });
});
