// What is needed to compare the sentences of one document with those of another: its distinct words with what is known
// of them, and for every sentence which of them it holds, where, and its marks of punctuation.
import type { Listed } from '../lexicon/glossary.js';
import type { Knowledge } from '../lexicon/knowledge.js';
import { hashed } from '../lexicon/word-index.js';
import { type NumberList, numberList } from '../number-list.js';
import { hasArabicLetter } from '../text/normalise.js';
import type { Reading } from '../text/numerals.js';
import { quantities } from '../text/quantities.js';
import { stem } from '../text/stem.js';
import { type Token, tokenise } from '../text/tokenise.js';
import type { AlignSide, LanguageTag, Span } from '../types.js';

/** A distinct word, numeral or dictionary phrase of a document. */
export interface WordType {
  readonly form: string;
  /** The short form that the learned lexicon counts; empty for numerals and phrases. */
  readonly stem: string;
  /** The value of a number, in digits or in words, else null; a time of the day is -1 minus its minutes after twelve. */
  readonly value: number | null;
  /** Written with a capital somewhere other than at the start of a sentence. */
  name: boolean;
  /** Dictionary entries the word may belong to, and facets of a fact that it may be about. */
  readonly concepts: readonly number[];
  readonly topics: readonly number[];
  /** In what share of sentences such a word stands, before any text is seen. */
  readonly usualRate: number;
}

/** Marks that translators tend to keep, by index. */
export const MARKS = ['end', 'question', 'quote', 'colon', 'bracket', 'comma'] as const;

/**
 * A document as flat arrays: long ones have a million words, and as many small objects would cost more to make and to
 * clear away than all the comparing. A unit is the first occurrence of a word type in a sentence.
 */
export interface AnalysedSide {
  readonly language: LanguageTag;
  /** Most of its words are written in the Arabic script. */
  readonly arabicScript: boolean;
  readonly types: readonly WordType[];
  /** Dictionary entries from this number on are of the person's own glossaries. */
  readonly firstOwnConcept: number;
  readonly sentenceCount: number;
  /** By sentence, and one more: where its units begin in the three arrays that follow. */
  readonly firstUnit: Int32Array;
  readonly unitType: Int32Array;
  /** Offsets into the text of the sentence. */
  readonly unitStart: Int32Array;
  readonly unitEnd: Int32Array;
  readonly lengthChars: Int32Array;
  /** MARKS.length numbers a sentence: how often each occurs. */
  readonly marks: Int32Array;
  /** By sentence the first one that reads the same: itself, unless the document repeats itself (a title in every part). */
  readonly firstAlike: Int32Array;
  /** How many sentences there are, what is repeated counting once. */
  readonly distinctCount: number;
  /** By type, and one more: where its postings begin, the sentences that hold it, ascending. */
  readonly firstPosting: Int32Array;
  readonly postings: Int32Array;
}

/** In how many sentences a type stands. */
export const postingCount = ({ firstPosting }: AnalysedSide, type: number): number =>
  firstPosting[type + 1]! - firstPosting[type]!;

/** In how many sentences a type stands, what is repeated counting once. */
export function distinctPostingCount(side: AnalysedSide, type: number): number {
  if (side.distinctCount === side.sentenceCount) return postingCount(side, type);
  let count = 0;
  for (let at = side.firstPosting[type]!; at < side.firstPosting[type + 1]!; at++) {
    const sentence = side.postings[at]!;
    if (side.firstAlike[sentence] === sentence) count++;
  }
  return count;
}

/** Whether a sentence reads the same as one of these, or is one of them: a title that stands in every part of a page. */
export const readsAsOneOf = ({ firstAlike }: AnalysedSide, members: readonly number[], index: number): boolean =>
  members.some((member) => firstAlike[member] === firstAlike[index]);

/** Guesses for a word nothing is known of, and for conjunctions, particles and the like. */
const WORD_RATE = 0.02;
const FUNCTION_WORD_RATE = 0.1;
/** ... and for numbers: up to ten, up to a day of the month, and any other. */
const SMALL_NUMBER_RATE = 0.05;
const DAY_RATE = 0.02;
const NUMBER_RATE = 0.005;

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

const ENDS = '.!?؟…';
const CLOSING = '"”»’)]';

/** Is the mark at `at` followed by white space or the end of the text, with or without closing quotes and brackets? */
function endsSentence(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && CLOSING.includes(text[next]!)) next++;
  return next === text.length || isSpace(text.charCodeAt(next));
}

function countMarks(text: string, tokens: readonly Token[]): number[] {
  const marks = MARKS.map(() => 0);
  for (const { kind, form, start } of tokens) {
    if (kind !== 'punctuation') continue;
    const mark = MARK_OF[form];
    if (mark !== undefined) marks[mark]!++;
    if (ENDS.includes(form) && endsSentence(text, start)) marks[0]!++;
  }
  return marks;
}

/** White space as `\s` has it. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  return code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));
}

/** Length of the text in UTF-16 code units, a run of white space counting one, none at the ends. */
function lengthOfText(text: string): number {
  let length = 0;
  let pending = 0;
  for (let at = 0; at < text.length; at++) {
    if (isSpace(text.charCodeAt(at))) pending = length > 0 ? 1 : 0;
    else {
      length += 1 + pending;
      pending = 0;
    }
  }
  return length;
}

/** Only the first glossary, the general one, holds function words. */
const isFunctionWord = (knowledge: Knowledge, concept: number): boolean => concept < (knowledge[0]?.functionWords ?? 0);

/** What is to be known of a word form wherever it stands: looked up once an occurrence. */
interface Word {
  /** Its type, or -1 while it has stood as (part of) a number only. */
  type: number;
  /** What each glossary lists of it. */
  readonly listed: readonly Listed[];
}

interface Builder {
  readonly language: LanguageTag;
  readonly knowledge: Knowledge;
  readonly types: WordType[];
  readonly words: Map<string, Word>;
  /** Types by value of a number, and by concept of a phrase. */
  readonly numbers: Map<number, number>;
  readonly phrases: Map<number, number>;
  /** By type the latest sentence that it was met in. */
  readonly latest: number[];
  readonly firstUnit: number[];
  readonly unitType: NumberList<Int32Array>;
  readonly unitStart: NumberList<Int32Array>;
  readonly unitEnd: NumberList<Int32Array>;
}

function addType(builder: Builder, type: WordType): number {
  builder.latest.push(-1);
  return builder.types.push(type) - 1;
}

function wordOf(builder: Builder, form: string): Word {
  let word = builder.words.get(form);
  if (word === undefined) {
    const { knowledge, language } = builder;
    word = {
      type: -1,
      listed: knowledge.map((glossary) => glossary.lookUp(language, form)),
    };
    builder.words.set(form, word);
  }
  return word;
}

const usualRate = (knowledge: Knowledge, found: readonly number[]): number =>
  found.some((concept) => isFunctionWord(knowledge, concept)) ? FUNCTION_WORD_RATE : WORD_RATE;

function wordType(builder: Builder, word: Word, token: Token): number {
  const { knowledge, language, types } = builder;
  if (word.type < 0) {
    const concepts = knowledge.flatMap((glossary, at) => glossary.conceptsOf(language, word.listed[at]!));
    word.type = addType(builder, {
      form: token.form,
      stem: stem(token.form, language),
      value: null,
      name: false,
      concepts,
      topics: knowledge.flatMap((glossary, at) => glossary.topicsOf(language, word.listed[at]!)),
      usualRate: usualRate(knowledge, concepts),
    });
  }
  if (token.capital && !token.initial) types[word.type]!.name = true;
  return word.type;
}

const NONE: readonly number[] = [];

/** The type of a number or of a phrase. */
const plainType = (form: string, value: number | null, concepts: readonly number[], usualRate: number): WordType => ({
  form,
  stem: '',
  value,
  name: false,
  concepts,
  topics: NONE,
  usualRate,
});

/** Two is in many texts, 1,374 in those of one event. */
function numberRate(value: number): number {
  if (value < 0 || value > 31) return NUMBER_RATE;
  return value > 10 ? DAY_RATE : SMALL_NUMBER_RATE;
}

function numberType(builder: Builder, value: number): number {
  let id = builder.numbers.get(value);
  if (id === undefined) {
    id = addType(builder, plainType(String(value), value, NONE, numberRate(value)));
    builder.numbers.set(value, id);
  }
  return id;
}

function phraseType(builder: Builder, concept: number, tokens: readonly Token[]): number {
  let id = builder.phrases.get(concept);
  if (id === undefined) {
    const form = tokens.map((each) => each.form).join(' ');
    const own = [concept];
    id = addType(builder, plainType(form, null, own, usualRate(builder.knowledge, own)));
    builder.phrases.set(concept, id);
  }
  return id;
}

function addUnit(builder: Builder, type: number, start: number, end: number): void {
  const sentence = builder.firstUnit.length;
  if (builder.latest[type] === sentence) return;
  builder.latest[type] = sentence;
  builder.unitType.push(type);
  builder.unitStart.push(start);
  builder.unitEnd.push(end);
}

const HALF_DAY_MINUTES = 720;

/** `12.5` -> 12.5; the time `8:30`, on a clock of twelve hours -> -511, which is no number of anything. */
function valueRead(reading: Reading): number {
  const [hour, minute] = reading.split(':');
  return minute === undefined ? Number(hour) : -1 - ((Number(hour) * 60 + Number(minute)) % HALF_DAY_MINUTES);
}

/** A word that may be a number (`on`, `bir`, `ست`) and would be one of these says nothing: they are in every sentence. */
const LEAST_DOUBTFUL = 3;

/** A number in a sentence; `sure` if its words mean nothing else. */
interface NumberAt extends Span {
  readonly value: number;
  readonly sure: boolean;
}

/** The numbers of a sentence in its order, the days and years of its dates among them. */
function numbersIn(text: string, language: LanguageTag): readonly NumberAt[] {
  const { numbers, dates } = quantities(text, language);
  if (numbers.length === 0 && dates.length === 0) return [];
  const found = numbers.map(
    ({ readings, certainty, start, end }): NumberAt => ({
      value: valueRead(readings[0]!),
      sure: certainty === 'word',
      start,
      end,
    }),
  );
  return [
    ...found.filter(({ value }, at) => numbers[at]!.certainty !== 'maybe' || value >= LEAST_DOUBTFUL),
    ...dates.flatMap(({ days, year, start, end }) =>
      (year === null ? days : [...days, year]).map((value): NumberAt => ({ value, sure: false, start, end })),
    ),
  ].sort((a, b) => a.start - b.start);
}

function addSentence(builder: Builder, text: string, tokens: readonly Token[]): void {
  builder.firstUnit.push(builder.unitType.count());
  const words = tokens.map((token) => (token.kind === 'word' ? wordOf(builder, token.form) : undefined));
  const numbers = numbersIn(text, builder.language);
  let next = 0;
  const addNumbers = (before: number): void => {
    for (; next < numbers.length && numbers[next]!.start < before; next++) {
      const { value, start, end } = numbers[next]!;
      addUnit(builder, numberType(builder, value), start, end);
    }
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    addNumbers(token.end);
    const word = words[at];
    if (word === undefined) continue;
    if (!numbers.some(({ sure, start, end }) => sure && token.start >= start && token.end <= end))
      addUnit(builder, wordType(builder, word, token), token.start, token.end);
    const following = words[at + 1];
    if (following === undefined) continue;
    for (let book = 0; book < builder.knowledge.length; book++)
      if (word.listed[book]!.firsts.length > 0 && following.listed[book]!.seconds.length > 0)
        addPhrases(builder, book, words, tokens, at);
  }
  addNumbers(text.length);
}

/** Adds the phrases of one dictionary that begin with the word at `at`. */
function addPhrases(
  builder: Builder,
  book: number,
  words: readonly (Word | undefined)[],
  tokens: readonly Token[],
  at: number,
): void {
  const ahead = (offset: number): Listed | undefined => words[at + offset]?.listed[book];
  const first = words[at]!.listed[book]!;
  for (const { concept, length } of builder.knowledge[book]!.phrasesAt(builder.language, first, ahead)) {
    const type = phraseType(builder, concept, tokens.slice(at, at + length));
    addUnit(builder, type, tokens[at]!.start, tokens[at + length - 1]!.end);
  }
}

/** For every type the sentences that hold it, as one array and where each type begins in it. */
export function indexPostings(
  types: number,
  firstUnit: Int32Array,
  unitType: Int32Array,
): { readonly firstPosting: Int32Array; readonly postings: Int32Array } {
  const firstPosting = new Int32Array(types + 1);
  // Not `for of`: a million steps of an iterator, before the loop is compiled.
  for (let unit = 0; unit < unitType.length; unit++) firstPosting[unitType[unit]! + 1]!++;
  for (let type = 0; type < types; type++) firstPosting[type + 1]! += firstPosting[type]!;
  const next = firstPosting.slice();
  const postings = new Int32Array(unitType.length);
  for (let sentence = 0; sentence + 1 < firstUnit.length; sentence++) {
    for (let unit = firstUnit[sentence]!; unit < firstUnit[sentence + 1]!; unit++)
      postings[next[unitType[unit]!]!++] = sentence;
  }
  return { firstPosting, postings };
}

/** For every sentence the first with the same words and the same length. */
function firstAlikeOf(firstUnit: Int32Array, unitType: Int32Array, lengthChars: Int32Array): Int32Array {
  const wordsOf = (sentence: number): Int32Array => unitType.subarray(firstUnit[sentence]!, firstUnit[sentence + 1]!);
  const isAlike = (one: number, other: number): boolean => {
    if (lengthChars[one] !== lengthChars[other]) return false;
    const [words, others] = [wordsOf(one), wordsOf(other)];
    return words.length === others.length && words.every((type, at) => type === others[at]);
  };
  // By a hash of their words and length, the sentences that are the first of their kind.
  const firsts = new Map<number, number[]>();
  return lengthChars.map((length, sentence) => {
    let hash = length;
    for (let unit = firstUnit[sentence]!; unit < firstUnit[sentence + 1]!; unit++) hash = hashed(hash, unitType[unit]!);
    const met = firsts.get(hash);
    const known = met?.find((first) => isAlike(first, sentence));
    if (known !== undefined) return known;
    if (met === undefined) firsts.set(hash, [sentence]);
    else met.push(sentence);
    return sentence;
  });
}

/** Analyses every sentence of a document; linear in its length. */
export function analyse({ language, sentences }: AlignSide, knowledge: Knowledge): AnalysedSide {
  const types: WordType[] = [];
  const [words, numbers, phrases] = [new Map<string, Word>(), new Map<number, number>(), new Map<number, number>()];
  const ints = (): NumberList<Int32Array> => numberList(Int32Array);
  const units = { latest: [], firstUnit: [], unitType: ints(), unitStart: ints(), unitEnd: ints() };
  const builder: Builder = { language, knowledge, types, words, numbers, phrases, ...units };
  const lengthChars = new Int32Array(sentences.length);
  const marks = new Int32Array(sentences.length * MARKS.length);
  for (const [at, text] of sentences.entries()) {
    const tokens = tokenise(text, language);
    addSentence(builder, text, tokens);
    lengthChars[at] = lengthOfText(text);
    marks.set(countMarks(text, tokens), at * MARKS.length);
  }
  const firstUnit = Int32Array.from([...builder.firstUnit, builder.unitType.count()]);
  const unitType = builder.unitType.toArray();
  const firstAlike = firstAlikeOf(firstUnit, unitType, lengthChars);
  const withStem = types.filter((type) => type.stem !== '');
  return {
    language,
    arabicScript: withStem.filter((type) => hasArabicLetter(type.form)).length * 2 > withStem.length,
    types,
    firstOwnConcept: knowledge[0]?.size ?? 0,
    sentenceCount: sentences.length,
    firstUnit,
    unitType,
    unitStart: builder.unitStart.toArray(),
    unitEnd: builder.unitEnd.toArray(),
    lengthChars,
    marks,
    firstAlike,
    distinctCount: firstAlike.filter((first, sentence) => first === sentence).length,
    ...indexPostings(types.length, firstUnit, unitType),
  };
}
