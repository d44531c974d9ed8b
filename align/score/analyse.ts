// What is needed to compare the sentences of one document with those of another: its distinct words with what is known
// of them, and for every sentence which of them it holds, where, and its marks of punctuation.
import { concepts, type Phrase } from '../lexicon/glossary.js';
import type { Knowledge } from '../lexicon/knowledge.js';
import { hasArabicLetter } from '../text/normalise.js';
import { numberWords } from '../text/numbers.js';
import { stem } from '../text/stem.js';
import { type Token, tokenise } from '../text/tokenise.js';
import type { AlignSide, LanguageTag, Span } from '../types.js';

/** A distinct word, numeral or dictionary phrase of a document. */
export interface WordType {
  readonly form: string;
  /** The short form that the learned lexicon counts; empty for numerals and phrases. */
  readonly stem: string;
  /** The value of a numeral or number word, else null. */
  readonly value: number | null;
  /** Written with a capital somewhere other than at the start of a sentence. */
  name: boolean;
  /** Dictionary entries the word may belong to. */
  readonly concepts: readonly number[];
  /** In what share of sentences such a word stands, before any text is seen. */
  readonly usualRate: number;
}

/** One occurrence of a word type. */
export interface Unit extends Span {
  readonly type: number;
}

/** Marks that translators tend to keep, by index. */
export const MARKS = ['end', 'question', 'quote', 'colon', 'bracket', 'comma'] as const;

export interface AnalysedSentence {
  readonly units: readonly Unit[];
  readonly lengthChars: number;
  /** How often each of MARKS occurs. */
  readonly marks: readonly number[];
}

export interface AnalysedSide {
  readonly language: LanguageTag;
  /** Most of its words are written in the Arabic script. */
  readonly arabicScript: boolean;
  readonly types: readonly WordType[];
  readonly sentences: readonly AnalysedSentence[];
  /** For every type the sentences that hold it, ascending. */
  readonly postings: readonly (readonly number[])[];
}

/** Guesses for a word nothing is known of, and for conjunctions, particles and the like. */
const WORD_RATE = 0.02;
const FUNCTION_WORD_RATE = 0.1;

const MARK_OF: Readonly<Record<string, number>> = {
  '?': 1,
  '؟': 1,
  '"': 2,
  '“': 2,
  '”': 2,
  '«': 2,
  '»': 2,
  '„': 2,
  ':': 3,
  '(': 4,
  ')': 4,
  '[': 4,
  ']': 4,
  ',': 5,
  '،': 5,
  ';': 5,
  '؛': 5,
};

function countMarks(text: string, tokens: readonly Token[]): number[] {
  const marks = MARKS.map(() => 0);
  for (const token of tokens) {
    if (token.kind !== 'punctuation') continue;
    const mark = MARK_OF[token.form];
    if (mark !== undefined) marks[mark]!++;
  }
  // Ends of sentences inside the text: a full stop, question or exclamation mark before a space or a closing quote.
  marks[0] = (text.match(/[.!?؟…](?=["”»’)\]]*(?:\s|$))/gu) ?? []).length;
  return marks;
}

/** Only the first glossary, the general one, holds function words. */
const isFunctionWord = (knowledge: Knowledge, concept: number): boolean => concept < (knowledge[0]?.functionWords ?? 0);

interface Builder {
  readonly language: LanguageTag;
  readonly knowledge: Knowledge;
  readonly byKey: Map<string, number>;
  readonly types: WordType[];
}

function internType(builder: Builder, key: string, make: () => WordType): number {
  let id = builder.byKey.get(key);
  if (id === undefined) {
    id = builder.types.length;
    builder.byKey.set(key, id);
    builder.types.push(make());
  }
  return id;
}

const phrasesAt = ({ knowledge, language }: Builder, tokens: readonly Token[], at: number): readonly Phrase[] =>
  knowledge.flatMap((glossary) => glossary.phrasesAt(language, tokens, at));

function wordType(builder: Builder, token: Token): number {
  const { knowledge, language } = builder;
  const id = internType(builder, `w${token.form}`, () => {
    const found = knowledge.flatMap((glossary) => concepts(glossary, token.form, language));
    return {
      form: token.form,
      stem: stem(token.form, language),
      value: null,
      name: false,
      concepts: found,
      usualRate: found.some((concept) => isFunctionWord(knowledge, concept)) ? FUNCTION_WORD_RATE : WORD_RATE,
    };
  });
  if (token.capital && !token.initial) builder.types[id]!.name = true;
  return id;
}

function numberType(builder: Builder, value: number): number {
  return internType(builder, `n${value}`, () => ({
    form: String(value),
    stem: '',
    value,
    name: false,
    concepts: [],
    usualRate: WORD_RATE,
  }));
}

function numberWordValue(form: string, words: ReadonlyMap<string, number>): number | undefined {
  const direct = words.get(form);
  if (direct !== undefined || !hasArabicLetter(form)) return direct;
  for (const prefix of ['وال', 'ال', 'و', 'ب', 'ل']) {
    const value = form.startsWith(prefix) ? words.get(form.slice(prefix.length)) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** `on iki` -> 12, `150 bin` -> 150000, `خمسة وعشرين` -> 25; how many tokens it took, 0 if none. */
function readNumber(
  tokens: readonly Token[],
  from: number,
  words: ReadonlyMap<string, number>,
): { value: number; length: number } {
  let total = 0;
  let current = 0;
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'number') {
      if (at > from) break;
      current = token.value ?? 0;
      continue;
    }
    const value = token.kind === 'word' ? numberWordValue(token.form, words) : undefined;
    if (value === undefined) break;
    if (value >= 1000) {
      total += Math.max(current, 1) * value;
      current = 0;
    } else if (value === 100) current = Math.max(current, 1) * 100;
    else if (at > from && tokens[from]!.kind === 'number') break;
    else current += value;
  }
  return { value: total + current, length: at - from };
}

function analyseSentence(builder: Builder, text: string): AnalysedSentence {
  const tokens = tokenise(text, builder.language);
  const words = numberWords(builder.language);
  const units: Unit[] = [];
  const seen = new Set<number>();
  const add = (type: number, start: number, end: number) => {
    if (seen.has(type)) return;
    seen.add(type);
    units.push({ type, start, end });
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'punctuation') continue;
    const number = readNumber(tokens, at, words);
    if (number.length > 0) {
      add(numberType(builder, number.value), token.start, tokens[at + number.length - 1]!.end);
      at += number.length - 1;
    } else if (token.kind === 'word') {
      const type = wordType(builder, token);
      add(type, token.start, token.end);
      for (const phrase of phrasesAt(builder, tokens, at)) {
        const id = internType(builder, `p${phrase.concept}`, () => ({
          form: tokens
            .slice(at, at + phrase.length)
            .map((each) => each.form)
            .join(' '),
          stem: '',
          value: null,
          name: false,
          concepts: [phrase.concept],
          usualRate: isFunctionWord(builder.knowledge, phrase.concept) ? FUNCTION_WORD_RATE : WORD_RATE,
        }));
        add(id, token.start, tokens[at + phrase.length - 1]!.end);
      }
    }
  }
  const lengthChars = text.replace(/\s+/g, ' ').trim().length;
  return { units, lengthChars, marks: countMarks(text, tokens) };
}

/** Analyses every sentence of a document; linear in its length. */
export function analyse(side: AlignSide, knowledge: Knowledge): AnalysedSide {
  const builder: Builder = { language: side.language, knowledge, byKey: new Map(), types: [] };
  const sentences = side.sentences.map((text) => analyseSentence(builder, text));
  const postings: number[][] = builder.types.map(() => []);
  sentences.forEach((sentence, index) => {
    for (const unit of sentence.units) postings[unit.type]!.push(index);
  });
  const words = builder.types.filter((type) => type.stem !== '');
  const arabicScript = words.filter((type) => hasArabicLetter(type.form)).length * 2 > words.length;
  return { language: side.language, arabicScript, types: builder.types, sentences, postings };
}
