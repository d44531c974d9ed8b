// Sentences into words, numbers and punctuation marks, each with its offsets.
import type { LanguageTag, Span } from '../types.js';
import { normaliseWord, primaryLanguage } from './normalise.js';
import { numberValue } from './numbers.js';

export type TokenKind = 'word' | 'number' | 'punctuation';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** Normalised; what stands after an apostrophe in Turkish and Azerbaijani (`İngiltere'nin`) is left out. */
  readonly form: string;
  /** The value of a numeral, else null. */
  readonly value: number | null;
  /** Begins with a capital letter (never true of Arabic). */
  readonly capital: boolean;
  /** First word of the sentence or of a quotation in it, where capitals mean nothing. */
  readonly initial: boolean;
}

const TOKEN =
  /[0-9٠-٩۰-۹]+(?:[.,:٫٬/][0-9٠-٩۰-۹]+)*|[\p{L}\p{M}][\p{L}\p{M}\u0640]*(?:[-'’ʼ`´‘.@][\p{L}\p{M}0-9]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const APOSTROPHE = /['’ʼ`´‘]/;

/** `Toyota'nın 150.000 aracı` -> toyota, 150000, aracı. */
export function tokenise(sentence: string, language: LanguageTag): Token[] {
  const suffixAfterApostrophe = ['tr', 'az'].includes(primaryLanguage(language));
  const tokens: Token[] = [];
  let initial = true;
  for (const match of sentence.matchAll(TOKEN)) {
    const text = match[0];
    const start = match.index;
    const end = start + text.length;
    if (/^[0-9٠-٩۰-۹]/.test(text)) {
      tokens.push({ kind: 'number', form: text, value: numberValue(text), capital: false, initial, start, end });
      initial = false;
    } else if (/^\p{L}/u.test(text)) {
      pushWords(tokens, text, start, language, suffixAfterApostrophe, initial);
      initial = false;
    } else {
      tokens.push({ kind: 'punctuation', form: text, value: null, capital: false, initial, start, end });
      if (/[.!?؟:"“”«»]/.test(text)) initial = true;
    }
  }
  return tokens;
}

/** Hyphenated words count as two, addresses (`weather.com`) as one. */
function pushWords(
  tokens: Token[],
  text: string,
  start: number,
  language: LanguageTag,
  suffixAfterApostrophe: boolean,
  initial: boolean,
): void {
  let offset = start;
  for (const part of text.split('-')) {
    const apostrophe = suffixAfterApostrophe ? part.search(APOSTROPHE) : -1;
    const stem = apostrophe > 0 ? part.slice(0, apostrophe) : part;
    const form = normaliseWord(stem, language);
    if (form !== '') {
      const capital = /^\p{Lu}/u.test(stem);
      tokens.push({
        kind: 'word',
        form,
        value: null,
        capital,
        initial: initial && offset === start,
        start: offset,
        end: offset + stem.length,
      });
    }
    offset += part.length + 1;
  }
}
