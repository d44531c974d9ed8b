// Sentences into words, numbers and punctuation marks, each with its offsets.
import { memo } from '../memo.js';
import type { LanguageTag, Span } from '../types.js';
import { normaliseWord, primaryLanguage } from './normalise.js';
import { classAt, DIGIT, endOfLetters, OTHER, SIGN, widthAt } from './word-characters.js';

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

/** Sign by sign: between digits, and between a word and what belongs to it (`Toyota'nın`, `weather.com`). */
const IN_NUMERAL = '.,:٫٬/';
const IN_WORD = "-'’`´‘.@";
const APOSTROPHE = /['’ʼ`´‘]/;
const BEGINS_WITH_LETTER = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
/** What follows one of these begins anew. */
const BEGINNING = /[.!?؟:"“”«»]/;

/** What is to be known of a stretch of text that `endOfPiece` finds, wherever it stands. */
interface Piece {
  readonly kind: TokenKind;
  /** Hyphenated words count as two, addresses (`weather.com`) as one. */
  readonly parts: readonly { readonly form: string; readonly capital: boolean; readonly start: number; end: number }[];
  /** The word after this one is initial. */
  readonly begins: boolean;
}

function pieceOf(text: string, suffixAfterApostrophe: boolean, language: LanguageTag): Piece {
  const whole = [{ form: text, capital: false, start: 0, end: text.length }];
  if (classAt(text, 0) === DIGIT) return { kind: 'number', parts: whole, begins: false };
  if (!BEGINS_WITH_LETTER.test(text)) return { kind: 'punctuation', parts: whole, begins: BEGINNING.test(text) };
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

const endOfDigits = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && classAt(text, at) === DIGIT) at++;
  return at;
};

/** Where what belongs to a word goes on behind a sign in it: letters and western digits. */
function endOfSuffix(text: string, from: number): number {
  for (let at = from; ; ) {
    const letters = endOfLetters(text, at);
    const isDigit = letters < text.length && text[letters]! >= '0' && text[letters]! <= '9';
    if (!isDigit) return letters;
    at = letters + 1;
  }
}

/** Where the numeral, the word or the mark of punctuation that begins at `at` ends; `at` itself where none does. */
function endOfPiece(text: string, at: number): number {
  const kind = classAt(text, at);
  if (kind === OTHER) return at;
  if (kind === SIGN) return at + widthAt(text, at);
  const [signs, endOfRun, endOfMore] =
    kind === DIGIT ? [IN_NUMERAL, endOfDigits, endOfDigits] : [IN_WORD, endOfLetters, endOfSuffix];
  let end = endOfRun(text, at);
  while (end < text.length && signs.includes(text[end]!)) {
    const more = endOfMore(text, end + 1);
    if (more === end + 1) break;
    end = more;
  }
  return end;
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
  for (let at = 0, next = 0; at < sentence.length; at = next) {
    next = endOfPiece(sentence, at);
    if (next === at) {
      next += widthAt(sentence, at);
      continue;
    }
    const { kind, parts, begins } = pieceOfText(sentence.slice(at, next));
    for (const { form, capital, start, end } of parts)
      tokens.push({ kind, form, capital, initial: initial && start === 0, start: at + start, end: at + end });
    initial = begins || (initial && kind === 'punctuation');
  }
  return tokens;
}
