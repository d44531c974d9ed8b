import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../align/text/sentences.js';
import { arabic } from './cases/ar.js';
import { azerbaijani } from './cases/az.js';
import { others } from './cases/others.js';
import { turkish } from './cases/tr.js';

const MARKUP = /^(?:[\s>]|#+\s|\*\*|[\u200e\u200f\ufeff])+|(?:\s|\*\*|[\u200e\u200f\ufeff])+$/gu;

/** 'A. ⏐B.' -> the text 'A. B.' and its sentences ['A.', 'B.']. */
function readCase(marked: string): { text: string; sentences: string[] } {
  return {
    text: marked.replaceAll('⏐', ''),
    sentences: marked.split('⏐').map((part) => part.replace(MARKUP, '')),
  };
}

function sentencesOf(text: string, language: string): string[] {
  return splitSentences(text, language).map((span) => text.slice(span.start, span.end));
}

const tables = [
  ['tr', turkish],
  ['az', azerbaijani],
  ['ar', arabic],
] as const;

describe.each(tables)('sentences in %s', (language, cases) => {
  it.each(cases)('%s', (_, marked) => {
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
