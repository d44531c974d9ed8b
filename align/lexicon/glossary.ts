// Dictionary entries as numbered concepts that words and phrases of several languages point to.
// An entry is a line `tr|az|ar`; alternatives are separated by commas; a trailing `-` marks a verb stem.
import { memo } from '../memo.js';
import { normaliseWord, primaryLanguage } from '../text/normalise.js';
import { stemCandidates } from '../text/stem.js';
import { type Token, tokenise } from '../text/tokenise.js';
import type { LanguageTag } from '../types.js';
import {
  addEntry,
  beginsPhrases,
  conceptsOf,
  emptyWordIndex,
  findKey,
  makeRoom,
  type PhraseEnd,
  packWordIndex,
  phrasesOf,
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

/** The phrases of the dictionary that begin with one word. */
interface PhraseStart {
  readonly ends: readonly PhraseEnd[];
  /** Their second words: most of what follows in a text is none of these. */
  readonly seconds: ReadonlySet<string>;
}

interface LanguageTable {
  readonly index: WordIndex;
  /** The first words of phrases that a word of running text may be a form of. */
  readonly startsOf: (form: string) => readonly PhraseStart[];
}

/** Words whose phrases are remembered: function words stand everywhere. */
const KEPT_WORDS = 10_000;
const NO_STARTS: readonly PhraseStart[] = [];

export interface Glossary {
  /** The number after that of its last concept. */
  readonly size: number;
  /** Concepts below this number are function words: they stand in many sentences and tell little. */
  readonly functionWords: number;
  /** The primary subtags of the languages it lists. */
  readonly languages: readonly string[];
  /** The words and phrases of a listed language as one buffer (`packWordIndex`). */
  indexOf(primary: string): ArrayBuffer;
  /** The words of a language, compiled when they are first asked for; undefined for one that is not listed. */
  tableOf(language: LanguageTag): LanguageTable | undefined;
  /** May the word be the first of a phrase? */
  beginsPhrase(language: LanguageTag, form: string): boolean;
  phrasesAt(language: LanguageTag, tokens: readonly Token[], at: number): readonly Phrase[];
}

/** Of the forms of an inflected word that are listed, so many of the longest are taken: the longest may be another word. */
const LONGEST_FORMS = 2;

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

/** Adds the alternatives of a field. */
function addField(
  index: WordIndexDraft,
  text: string,
  start: number,
  end: number,
  primary: string,
  concept: number,
): void {
  for (let from = start, at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) !== COMMA) continue;
    const last = at > from && text.charCodeAt(at - 1) === HYPHEN ? at - 1 : at;
    if (last > from) addEntry(index, writeAlternative(index, text, from, last, primary), concept);
    from = at + 1;
  }
}

/** The index of all columns of one language, in the order of the lines. */
function compileIndex(
  text: string,
  entries: readonly number[],
  columns: readonly LanguageTag[],
  primary: string,
  firstConcept: number,
): ArrayBuffer {
  const index = emptyWordIndex();
  const wanted = columns.flatMap((column, at) => (primaryLanguage(column) === primary ? [at] : []));
  for (const column of wanted) {
    for (let at = 0; at < entries.length; at++) {
      const { start, end } = fieldAt(text, entries[at]!, column);
      if (end > start) addField(index, text, start, end, primary, firstConcept + at);
    }
  }
  return packWordIndex(index);
}

function tableFrom(index: WordIndex, primary: string): LanguageTable {
  const startOf = memo(KEPT_WORDS, (key: number): PhraseStart => {
    const ends = phrasesOf(index, key);
    return { ends, seconds: new Set(ends.map(({ rest }) => rest[0]!)) };
  });
  const startsOf = memo(KEPT_WORDS, (form: string): readonly PhraseStart[] => {
    let starts = NO_STARTS;
    for (const candidate of stemCandidates(form, primary)) {
      const key = findKey(index, candidate);
      if (key >= 0 && beginsPhrases(index, key)) starts = [...starts, startOf(key)];
    }
    return starts;
  });
  return { index, startsOf };
}

/** What a glossary is made of: its numbers, and by primary language its words, found when they are first asked for. */
interface GlossaryParts extends Pick<Glossary, 'size' | 'functionWords' | 'indexOf'> {
  readonly languages: readonly string[];
  readonly wordsOf: (primary: string) => WordIndex;
}

function glossaryOf({ size, functionWords, indexOf, languages, wordsOf }: GlossaryParts): Glossary {
  const tables = new Map<string, LanguageTable>();
  const tableOf = (language: LanguageTag): LanguageTable | undefined => {
    const primary = primaryLanguage(language);
    if (!languages.includes(primary)) return undefined;
    let table = tables.get(primary);
    if (table === undefined) {
      table = tableFrom(wordsOf(primary), primary);
      tables.set(primary, table);
    }
    return table;
  };
  return {
    size,
    functionWords,
    languages,
    indexOf,
    tableOf,
    beginsPhrase: (language, form) => (tableOf(language)?.startsOf(form).length ?? 0) > 0,
    phrasesAt: (language, tokens, at) => phrasesAt(tableOf(language), language, tokens, at),
  };
}

/** Reads blocks of lines such as `tr|az|ar`; fields may be empty. A language is compiled when it is first asked for. */
export function compileGlossary(
  blocks: readonly string[],
  { columns = ['tr', 'az', 'ar'], functionBlocks = 0, firstConcept = 0 }: GlossaryOptions = {},
): Glossary {
  const text = blocks.join('\n');
  const entries = entriesOf(text);
  const functionWords = entriesOf(blocks.slice(0, functionBlocks).join('\n')).length;
  const indexOf = (primary: string): ArrayBuffer => compileIndex(text, entries, columns, primary, firstConcept);
  return glossaryOf({
    size: firstConcept + entries.length,
    functionWords: functionBlocks > 0 ? firstConcept + functionWords : 0,
    languages: [...new Set(columns.map(primaryLanguage))],
    indexOf,
    wordsOf: (primary) => unpackWordIndex(indexOf(primary))!,
  });
}

/** A glossary as plain data, all its languages compiled. */
export interface PackedGlossary extends Pick<Glossary, 'size' | 'functionWords'> {
  readonly indexes: Readonly<Record<string, ArrayBuffer>>;
}

export const packGlossary = ({ size, functionWords, languages, indexOf }: Glossary): PackedGlossary => ({
  size,
  functionWords,
  indexes: Object.fromEntries(languages.map((primary) => [primary, indexOf(primary)])),
});

/** The glossary that was packed, without its texts; undefined where an index is broken. */
export function unpackGlossary({ size, functionWords, indexes }: PackedGlossary): Glossary | undefined {
  const words = new Map<string, WordIndex>();
  for (const [primary, buffer] of Object.entries(indexes)) {
    const index = unpackWordIndex(buffer);
    if (index === undefined) return undefined;
    words.set(primary, index);
  }
  return glossaryOf({
    size,
    functionWords,
    languages: [...words.keys()],
    indexOf: (primary) => indexes[primary]!,
    wordsOf: (primary) => words.get(primary)!,
  });
}

/** The concepts of the longest forms of the word that the dictionary lists, at most two forms. */
export function concepts(glossary: Glossary, form: string, language: LanguageTag): readonly number[] {
  const table = glossary.tableOf(language);
  if (table === undefined) return [];
  const found: number[] = [];
  let forms = 0;
  for (const candidate of stemCandidates(form, language)) {
    const key = findKey(table.index, candidate);
    const hits = key < 0 ? [] : conceptsOf(table.index, key);
    if (hits.length === 0) continue;
    found.push(...hits);
    if (++forms >= LONGEST_FORMS) break;
  }
  return found.length < 2 ? found : [...new Set(found)];
}

function phrasesAt(
  table: LanguageTable | undefined,
  language: LanguageTag,
  tokens: readonly Token[],
  at: number,
): readonly Phrase[] {
  const next = tokens[at + 1];
  if (table === undefined || next === undefined) return [];
  const found: Phrase[] = [];
  for (const { ends, seconds } of table.startsOf(tokens[at]!.form)) {
    if (!stemCandidates(next.form, language).some((form) => seconds.has(form))) continue;
    for (const { rest, concept } of ends)
      if (follows(tokens, at + 1, rest, language)) found.push({ concept, length: rest.length + 1 });
  }
  return found;
}

/** Are the tokens from `at` on forms of these words? */
const follows = (tokens: readonly Token[], at: number, words: readonly string[], language: LanguageTag): boolean =>
  words.every((word, offset) => {
    const token = tokens[at + offset];
    return token !== undefined && stemCandidates(token.form, language).includes(word);
  });
