// Dictionary entries as numbered concepts that words and phrases of several languages point to.
// An entry is a line `tr|az|ar`; alternatives are separated by commas; a trailing `-` marks a verb stem.
import { memo } from '../memo.js';
import { normaliseWord, primaryLanguage } from '../text/normalise.js';
import { stemCandidates } from '../text/stem.js';
import { tokenise } from '../text/tokenise.js';
import type { LanguageTag, Span } from '../types.js';
import {
  addConceptsOf,
  addEntry,
  addPhrasesOf,
  beginsPhrases,
  comesSecond,
  emptyWordIndex,
  findKey,
  makeRoom,
  packWordIndex,
  unpackWordIndex,
  type WordIndex,
  type WordIndexDraft,
} from './word-index.js';

/** A dictionary phrase found in running text. */
export interface Phrase {
  readonly concept: number;
  /** In tokens, punctuation included. */
  readonly length: number;
}

/** What a glossary lists of a word of running text: the keys of the forms it may have, longest first. */
export interface Listed {
  readonly keys: readonly number[];
  /** Of these, the first words of phrases, and the second ones: for most words none. */
  readonly firsts: readonly number[];
  readonly seconds: readonly number[];
}

export interface Glossary {
  /** The number after that of its last concept. */
  readonly size: number;
  /** Concepts below this number are function words: they stand in many sentences and tell little. */
  readonly functionWords: number;
  /** Concepts from this number on are topics: their words do not mean the same, but are about the same. */
  readonly firstTopic: number;
  /** The primary subtags of the languages it lists. */
  readonly languages: readonly string[];
  /** The words and phrases of a listed language as one buffer (`packWordIndex`). */
  indexOf(primary: string): ArrayBuffer;
  /** What is listed of a normalised word; its language is compiled when it is first asked for. */
  lookUp(language: LanguageTag, form: string): Listed;
  /** The concepts of the longest forms that are listed, at most three forms. */
  conceptsOf(language: LanguageTag, listed: Listed): readonly number[];
  /** The topics of the longest forms that have any, at most three forms. */
  topicsOf(language: LanguageTag, listed: Listed): readonly number[];
  /** The phrases that begin with a word, given what is listed of the words after it: 1 is the next, 2 the one after. */
  phrasesAt(language: LanguageTag, first: Listed, ahead: (offset: number) => Listed | undefined): readonly Phrase[];
}

/** Of the forms of an inflected word that are listed, so many of the longest are taken: the longest may be another word. */
const LONGEST_FORMS = 3;
/** ... all but the longest of at least so many letters: `yıldız` is not `y-`, though `-ıldız` may end a word. */
const SHORTEST_SECOND = 4;
/** From here on the letters are Arabic. */
const ARABIC = 0x600;

const formsOf = (text: string, language: LanguageTag): string =>
  tokenise(text, language)
    .filter((token) => token.kind !== 'punctuation')
    .map((token) => token.form)
    .join(' ');

/** What of a glossary is not the usual. */
export interface GlossaryOptions {
  /** The languages of the fields of a line. Default: tr, az, ar. */
  readonly columns?: readonly LanguageTag[];
  /** So many blocks, the first, hold function words. Default: none. */
  readonly functionBlocks?: number;
  /** So many blocks, the last, hold topics, of single words only. Default: none. */
  readonly topicBlocks?: number;
  /** The number of its first concept, so that several glossaries can be used together. */
  readonly firstConcept?: number;
}

/** Where the lines that hold an entry begin. */
function entriesOf(text: string): number[] {
  const starts: number[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start);
    const blank = text.charCodeAt(start) <= SPACE && text.slice(start, end).trim() === '';
    if (end > start && text[start] !== '#' && !blank) starts.push(start);
    start = end + 1;
  }
  return starts;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** Field number `column`, from 0, of the line that begins at `start`; empty where it has fewer. */
function fieldAt(text: string, start: number, column: number): { readonly start: number; readonly end: number } {
  const endOf = endOfLine(text, start);
  let from = start;
  for (let skipped = 0; skipped < column; skipped++) {
    const bar = text.indexOf('|', from);
    if (bar < 0 || bar >= endOf) return { start: endOf, end: endOf };
    from = bar + 1;
  }
  const bar = text.indexOf('|', from);
  return { start: from, end: bar < 0 || bar > endOf ? endOf : bar };
}

/** What is known of a code unit: the letter it is when normalised, or one of these. */
const OPEN = 0;
const DROPPED = 1;
const OTHER = 2;
const SPACE = 0x20;
/** Past the letters of all our languages. */
const CODES = 0x700;

/** How the letters of a language are normalised, by code unit; asked for once a letter. */
const letterTables = memo(10, (_primary: string) => new Uint16Array(CODES));

function normalisedCode(code: number, primary: string): number {
  const form = normaliseWord(String.fromCharCode(code), primary);
  if (form === '') return DROPPED;
  return form.length === 1 && /\p{L}/u.test(form) ? form.charCodeAt(0) : OTHER;
}

/**
 * Writes an alternative, normalised, behind what the index holds; returns where it ends. Letters and single spaces, which
 * is what nearly all consist of, are written as they are read; what else there is goes through the tokeniser.
 */
function writeAlternative(index: WordIndexDraft, text: string, start: number, end: number, primary: string): number {
  makeRoom(index, end - start);
  const table = letterTables(primary);
  const { letters, used } = index;
  let to = used;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      if (to === used || letters[to - 1] === SPACE) return writeForms(index, text.slice(start, end), primary);
      letters[to++] = SPACE;
      continue;
    }
    if (code >= CODES) return writeForms(index, text.slice(start, end), primary);
    if (table[code] === OPEN) table[code] = normalisedCode(code, primary);
    const letter = table[code]!;
    if (letter === OTHER) return writeForms(index, text.slice(start, end), primary);
    if (letter !== DROPPED) letters[to++] = letter;
  }
  return to > used && letters[to - 1] === SPACE ? writeForms(index, text.slice(start, end), primary) : to;
}

function writeForms(index: WordIndexDraft, text: string, primary: string): number {
  const forms = formsOf(text, primary);
  makeRoom(index, forms.length);
  for (let at = 0; at < forms.length; at++) index.letters[index.used + at] = forms.charCodeAt(at);
  return index.used + forms.length;
}

const [COMMA, HYPHEN] = [0x2c, 0x2d];

/** Is what was written up to `end` one word? */
const isSingle = ({ letters, used }: WordIndexDraft, end: number): boolean =>
  !letters.subarray(used, end).includes(SPACE);

/** Does a word begin with an alif that bears a hamza or a madda? Then a lam after it is no article. */
const isRooted = (text: string, at: number): boolean => 'أإآ'.includes(text[at]!);

/** Adds the alternatives of a field; of a topic the single words. */
function addField(
  index: WordIndexDraft,
  text: string,
  { start, end }: Span,
  primary: string,
  { concept, isTopic }: { readonly concept: number; readonly isTopic: boolean },
): void {
  for (let from = start, at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) !== COMMA) continue;
    const last = at > from && text.charCodeAt(at - 1) === HYPHEN ? at - 1 : at;
    if (last > from) {
      const written = writeAlternative(index, text, from, last, primary);
      if (!isTopic || isSingle(index, written)) addEntry(index, written, concept, isRooted(text, from));
    }
    from = at + 1;
  }
}

/** The index of all columns of one language, in the order of the lines. */
function compileIndex(
  text: string,
  entries: readonly number[],
  columns: readonly LanguageTag[],
  primary: string,
  { firstConcept, firstTopic }: { readonly firstConcept: number; readonly firstTopic: number },
): ArrayBuffer {
  const index = emptyWordIndex();
  const wanted = columns.flatMap((column, at) => (primaryLanguage(column) === primary ? [at] : []));
  for (const column of wanted) {
    for (let at = 0; at < entries.length; at++) {
      const { start, end } = fieldAt(text, entries[at]!, column);
      const concept = firstConcept + at;
      if (end > start) addField(index, text, { start, end }, primary, { concept, isTopic: concept >= firstTopic });
    }
  }
  return packWordIndex(index);
}

/** What a glossary is made of: its numbers, and by primary language its words, found when they are first asked for. */
interface GlossaryParts extends Pick<Glossary, 'size' | 'functionWords' | 'firstTopic' | 'indexOf'> {
  readonly languages: readonly string[];
  readonly wordsOf: (primary: string) => WordIndex;
}

function glossaryOf({ wordsOf, ...parts }: GlossaryParts): Glossary {
  const { languages, firstTopic } = parts;
  const indexes = new Map<string, WordIndex>();
  const indexFor = (language: LanguageTag): WordIndex | undefined => {
    const primary = primaryLanguage(language);
    let index = indexes.get(primary);
    if (index === undefined && languages.includes(primary)) {
      index = wordsOf(primary);
      indexes.set(primary, index);
    }
    return index;
  };
  return {
    ...parts,
    lookUp: (language, form) => lookUp(indexFor(language), form, language),
    conceptsOf: (language, { keys }) =>
      keys.length === 0 ? NONE : longestConcepts(indexFor(language)!, keys, 0, firstTopic),
    topicsOf: (language, { keys }) =>
      keys.length === 0 ? NONE : longestConcepts(indexFor(language)!, keys, firstTopic, parts.size),
    phrasesAt: (language, first, ahead) =>
      first.firsts.length === 0 ? NO_PHRASES : phrasesAt(indexFor(language)!, first, ahead),
  };
}

/** Reads blocks of lines such as `tr|az|ar`; fields may be empty. A language is compiled when it is first asked for. */
export function compileGlossary(
  blocks: readonly string[],
  { columns = ['tr', 'az', 'ar'], functionBlocks = 0, topicBlocks = 0, firstConcept = 0 }: GlossaryOptions = {},
): Glossary {
  const text = blocks.join('\n');
  const entries = entriesOf(text);
  const functionWords = entriesOf(blocks.slice(0, functionBlocks).join('\n')).length;
  const topics = topicBlocks === 0 ? 0 : entriesOf(blocks.slice(-topicBlocks).join('\n')).length;
  const numbers = { firstConcept, firstTopic: firstConcept + entries.length - topics };
  const indexOf = (primary: string): ArrayBuffer => compileIndex(text, entries, columns, primary, numbers);
  return glossaryOf({
    size: firstConcept + entries.length,
    firstTopic: numbers.firstTopic,
    functionWords: functionBlocks > 0 ? firstConcept + functionWords : 0,
    languages: [...new Set(columns.map(primaryLanguage))],
    indexOf,
    wordsOf: (primary) => unpackWordIndex(indexOf(primary))!,
  });
}

/** A glossary as plain data, all its languages compiled. */
export interface PackedGlossary extends Pick<Glossary, 'size' | 'functionWords' | 'firstTopic'> {
  readonly indexes: Readonly<Record<string, ArrayBuffer>>;
}

export const packGlossary = ({ size, functionWords, firstTopic, languages, indexOf }: Glossary): PackedGlossary => ({
  size,
  functionWords,
  firstTopic,
  indexes: Object.fromEntries(languages.map((primary) => [primary, indexOf(primary)])),
});

/** The glossary that was packed, without its texts; undefined where an index is broken. */
export function unpackGlossary({ indexes, ...numbers }: PackedGlossary): Glossary | undefined {
  const words = new Map<string, WordIndex>();
  for (const [primary, buffer] of Object.entries(indexes)) {
    const index = unpackWordIndex(buffer);
    if (index === undefined) return undefined;
    words.set(primary, index);
  }
  return glossaryOf({
    ...numbers,
    languages: [...words.keys()],
    indexOf: (primary) => indexes[primary]!,
    wordsOf: (primary) => words.get(primary)!,
  });
}

const NONE: readonly number[] = [];

const NO_PHRASES: readonly Phrase[] = [];
const NOTHING: Listed = { keys: NONE, firsts: NONE, seconds: NONE };

function lookUp(index: WordIndex | undefined, form: string, language: LanguageTag): Listed {
  if (index === undefined) return NOTHING;
  const keys: number[] = [];
  for (const candidate of stemCandidates(form, language)) {
    const key = findKey(index, candidate);
    if (key >= 0) keys.push(key);
  }
  if (keys.length === 0) return NOTHING;
  return {
    keys,
    firsts: keys.filter((key) => beginsPhrases(index, key)),
    seconds: keys.filter((key) => comesSecond(index, key)),
  };
}

/** Of the concepts from `first` on and before `end`, those of the longest forms that have any. */
function longestConcepts(index: WordIndex, keys: readonly number[], first: number, end: number): readonly number[] {
  const found: number[] = [];
  let forms = 0;
  for (const key of keys) {
    // The forms that follow are shorter still.
    if (forms > 0 && isShort(index, key)) break;
    const before = found.length;
    addConceptsOf(index, key, first, end, found);
    if (found.length > before && ++forms >= LONGEST_FORMS) break;
  }
  return found.length < 2 ? found : [...new Set(found)];
}

/** Too short to be the stem of a word of which a longer form is listed, in a script that writes vowels. */
function isShort({ letters, keyStart, keyEnd }: WordIndex, key: number): boolean {
  const start = keyStart[key]!;
  return keyEnd[key]! - start < SHORTEST_SECOND && letters[start]! < ARABIC;
}

/** The concepts of the longest forms of the normalised word that the dictionary lists, at most three forms. */
export const concepts = (glossary: Glossary, form: string, language: LanguageTag): readonly number[] =>
  glossary.conceptsOf(language, glossary.lookUp(language, form));

function phrasesAt(
  index: WordIndex,
  { firsts }: Listed,
  ahead: (offset: number) => Listed | undefined,
): readonly Phrase[] {
  const { seconds } = ahead(1) ?? NOTHING;
  if (seconds.length === 0) return NO_PHRASES;
  const { phraseConcept, phraseStart, phraseEnd, phraseKeys } = index;
  const found: Phrase[] = [];
  const phrases: number[] = [];
  for (const first of firsts) {
    for (const second of seconds) addPhrasesOf(index, first, second, phrases);
    if (phrases.length === 0) continue;
    // In the order of the lines.
    if (phrases.length > 1) phrases.sort((a, b) => a - b);
    for (const phrase of phrases) {
      const length = phraseEnd[phrase]! - phraseStart[phrase]!;
      let same = 2;
      while (same < length && ahead(same)?.keys.includes(phraseKeys[phraseStart[phrase]! + same]!)) same++;
      if (same === length) found.push({ concept: phraseConcept[phrase]!, length });
    }
    phrases.length = 0;
  }
  return found;
}
