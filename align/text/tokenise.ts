// Sentences into words, numbers and punctuation marks, each with its offsets.
import { memo } from '../memo.js';
import type { LanguageTag, Span } from '../types.js';
import { normaliseWord, primaryLanguage } from './normalise.js';

export type TokenKind = 'word' | 'number' | 'punctuation';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** Normalised; what stands after an apostrophe in Turkish and Azerbaijani (`İngiltere'nin`) is left out. */
  readonly form: string;
  /** Begins with a capital letter (never true of Arabic). */
  readonly capital: boolean;
  /** First word of the sentence or of a quotation in it, where capitals mean nothing. */
  readonly initial: boolean;
}

const TOKEN =
  /[0-9٠-٩۰-۹]+(?:[.,:٫٬/][0-9٠-٩۰-۹]+)*|[\p{L}\p{M}][\p{L}\p{M}\u0640]*(?:[-'’ʼ`´‘.@][\p{L}\p{M}0-9]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const APOSTROPHE = /['’ʼ`´‘]/;
const NUMERAL = /^[0-9٠-٩۰-۹]/;
const LETTER = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
/** What follows one of these begins anew. */
const BEGINNING = /[.!?؟:"“”«»]/;

/** What is to be known of a stretch of text that the pattern above finds, wherever it stands. */
interface Piece {
  readonly kind: TokenKind;
  /** Hyphenated words count as two, addresses (`weather.com`) as one. */
  readonly parts: readonly { readonly form: string; readonly capital: boolean; readonly start: number; end: number }[];
  /** The word after this one is initial. */
  readonly begins: boolean;
}

function pieceOf(text: string, suffixAfterApostrophe: boolean, language: LanguageTag): Piece {
  const whole = [{ form: text, capital: false, start: 0, end: text.length }];
  if (NUMERAL.test(text)) return { kind: 'number', parts: whole, begins: false };
  if (!LETTER.test(text)) return { kind: 'punctuation', parts: whole, begins: BEGINNING.test(text) };
  const parts: { form: string; capital: boolean; start: number; end: number }[] = [];
  let start = 0;
  for (const part of text.split('-')) {
    const apostrophe = suffixAfterApostrophe ? part.search(APOSTROPHE) : -1;
    const stem = apostrophe > 0 ? part.slice(0, apostrophe) : part;
    const form = normaliseWord(stem, language);
    if (form !== '') parts.push({ form, capital: CAPITAL.test(stem), start, end: start + stem.length });
    start += part.length + 1;
  }
  return { kind: 'word', parts, begins: false };
}

/** Words recur: half of a short text, nine tenths of a long one. */
const KEPT_PIECES = 20_000;
const pieces = memo(10, (primary: string) => {
  const suffixAfterApostrophe = primary === 'tr' || primary === 'az';
  return memo(KEPT_PIECES, (text: string) => pieceOf(text, suffixAfterApostrophe, primary));
});

/** `Toyota'nın 150.000 aracı` -> toyota, 150000, aracı. */
export function tokenise(sentence: string, language: LanguageTag): Token[] {
  const pieceOfText = pieces(primaryLanguage(language));
  const tokens: Token[] = [];
  // Nothing was read yet, or only marks after which a sentence or quotation begins.
  let initial = true;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(sentence); match !== null; match = TOKEN.exec(sentence)) {
    const { kind, parts, begins } = pieceOfText(match[0]);
    for (const { form, capital, start, end } of parts) {
      const from = match.index + start;
      tokens.push({ kind, form, capital, initial: initial && start === 0, start: from, end: match.index + end });
    }
    initial = begins || (initial && kind === 'punctuation');
  }
  return tokens;
}
