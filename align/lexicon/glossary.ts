// Dictionary entries as numbered concepts that words and phrases of several languages point to.
// An entry is a line `tr|az|ar`; alternatives are separated by commas; a trailing `-` marks a verb stem.
import { memo } from '../memo.js';
import { normaliseWords, primaryLanguage } from '../text/normalise.js';
import { stemCandidates } from '../text/stem.js';
import { type Token, tokenise } from '../text/tokenise.js';
import type { LanguageTag } from '../types.js';

/** A dictionary phrase found in running text. */
export interface Phrase {
  readonly concept: number;
  /** In tokens, punctuation included. */
  readonly length: number;
}

interface LanguageTable {
  /** Word -> the concept it belongs to, or several. */
  readonly words: Map<string, number | number[]>;
  /** First word -> the phrases that begin with it. */
  readonly phrases: Map<string, PhraseStart>;
  /** The first words of phrases that a word of running text may be a form of. */
  readonly startsOf: (form: string) => readonly PhraseStart[];
}

/** A phrase of the dictionary without its first word. */
interface PhraseEnd {
  readonly rest: readonly string[];
  readonly concept: number;
}

/** The phrases of the dictionary that begin with one word. Most are never met: they are taken apart when they are. */
interface PhraseStart {
  /** Their forms, joined by spaces, and their concepts. */
  readonly forms: string[];
  readonly concepts: number[];
  ends?: readonly PhraseEnd[];
  /** Their second words: most of what follows in a text is none of these. */
  seconds?: ReadonlySet<string>;
}

function secondsOf(start: PhraseStart): ReadonlySet<string> {
  start.seconds ??= new Set(start.forms.map((forms) => forms.split(' ', 2)[1]!));
  return start.seconds;
}

function endsOf(start: PhraseStart): readonly PhraseEnd[] {
  start.ends ??= start.forms.map((forms, at) => ({ rest: forms.split(' ').slice(1), concept: start.concepts[at]! }));
  return start.ends;
}

/** Words whose phrases are remembered: function words stand everywhere. */
const KEPT_WORDS = 10_000;
const NO_STARTS: readonly PhraseStart[] = [];

export interface Glossary {
  /** The number after that of its last concept. */
  readonly size: number;
  /** Concepts below this number are function words: they stand in many sentences and tell little. */
  readonly functionWords: number;
  /** The words of a language, compiled when they are first asked for; undefined for one that is not listed. */
  tableOf(language: LanguageTag): LanguageTable | undefined;
  /** May the word be the first of a phrase? */
  beginsPhrase(language: LanguageTag, form: string): boolean;
  phrasesAt(language: LanguageTag, tokens: readonly Token[], at: number): readonly Phrase[];
}

/** Of the forms of an inflected word that are listed, so many of the longest are taken: the longest may be another word. */
const LONGEST_FORMS = 2;

/** Letters and single spaces: what most entries are, and what needs no tokeniser. */
const PLAIN_WORDS = /^\p{L}+(?: \p{L}+)*$/u;

const formsOf = (text: string, language: LanguageTag): string =>
  tokenise(text, language)
    .filter((token) => token.kind !== 'punctuation')
    .map((token) => token.form)
    .join(' ');

/** The infinitive is listed in dictionaries, the stem is what inflects. */
const INFINITIVE = /^(.{2,})m[aeə][kq]$/u;

function addWord({ words }: LanguageTable, form: string, concept: number): void {
  const known = words.get(form);
  if (known === undefined) words.set(form, concept);
  else if (typeof known === 'number') {
    if (known !== concept) words.set(form, [known, concept]);
  } else if (!known.includes(concept)) known.push(concept);
}

/** Adds the alternatives of a field, already normalised. */
function addField(table: LanguageTable, field: string, language: LanguageTag, concept: number): void {
  if (field === '') return;
  for (const alternative of field.includes(',') ? field.split(',') : [field]) {
    const text = alternative.endsWith('-') ? alternative.slice(0, -1) : alternative;
    addEntry(table, PLAIN_WORDS.test(text) ? text : formsOf(text, language), concept);
  }
}

/** Adds an entry given as its normalised forms, joined by spaces. */
function addEntry(table: LanguageTable, forms: string, concept: number): void {
  if (forms === '') return;
  const space = forms.indexOf(' ');
  if (space >= 0) {
    const first = forms.slice(0, space);
    let start = table.phrases.get(first);
    if (start === undefined) {
      start = { forms: [], concepts: [] };
      table.phrases.set(first, start);
    }
    start.forms.push(forms);
    start.concepts.push(concept);
    return;
  }
  const bare = forms.length >= 5 && forms.startsWith('ال') ? forms.slice(2) : forms;
  addWord(table, bare, concept);
  const last = bare.at(-1);
  const stemOfVerb = last === 'k' || last === 'q' ? INFINITIVE.exec(bare)?.[1] : undefined;
  if (stemOfVerb !== undefined) addWord(table, stemOfVerb, concept);
}

/** What of a glossary is not the usual. */
export interface GlossaryOptions {
  /** The languages of the fields of a line. Default: tr, az, ar. */
  readonly columns?: readonly LanguageTag[];
  /** So many blocks, the first, hold function words. Default: none. */
  readonly functionBlocks?: number;
  /** The number of its first concept, so that several glossaries can be used together. */
  readonly firstConcept?: number;
}

/** The lines of a block that hold an entry. */
const entriesOf = (block: string): string[] =>
  block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));

/** Field number `column` of a line, from 0. */
function fieldOf(line: string, column: number): string {
  let start = 0;
  for (let skipped = 0; skipped < column; skipped++) {
    const bar = line.indexOf('|', start);
    if (bar < 0) return '';
    start = bar + 1;
  }
  const end = line.indexOf('|', start);
  return end < 0 ? line.slice(start) : line.slice(start, end);
}

/**
 * All columns of one language, in the order of the lines. A column is normalised in one go: at start-up code has not
 * been optimised yet, and ten thousand calls cost three times what a few calls over a long text do (70 ms and 20 a language).
 */
function compileTable(
  entries: readonly string[],
  columns: readonly LanguageTag[],
  primary: string,
  firstConcept: number,
): LanguageTable {
  const phrases = new Map<string, PhraseStart>();
  const startsOf = memo(KEPT_WORDS, (form: string): readonly PhraseStart[] => {
    const starts: PhraseStart[] = [];
    for (const candidate of stemCandidates(form, primary)) {
      const start = phrases.get(candidate);
      if (start !== undefined) starts.push(start);
    }
    return starts.length === 0 ? NO_STARTS : starts;
  });
  const table: LanguageTable = { words: new Map(), phrases, startsOf };
  const wanted = columns.flatMap((column, at) => (primaryLanguage(column) === primary ? [at] : []));
  for (const column of wanted) {
    const fields = normaliseWords(entries.map((line) => fieldOf(line, column)).join('\n'), primary).split('\n');
    for (let at = 0; at < fields.length; at++) addField(table, fields[at]!, primary, firstConcept + at);
  }
  return table;
}

/** Reads blocks of lines such as `tr|az|ar`; fields may be empty. A language is compiled when it is first asked for. */
export function compileGlossary(
  blocks: readonly string[],
  { columns = ['tr', 'az', 'ar'], functionBlocks = 0, firstConcept = 0 }: GlossaryOptions = {},
): Glossary {
  const byBlock = blocks.map(entriesOf);
  const entries = byBlock.flat();
  const listed = new Set(columns.map(primaryLanguage));
  const tables = new Map<string, LanguageTable>();
  const tableOf = (language: LanguageTag): LanguageTable | undefined => {
    const primary = primaryLanguage(language);
    if (!listed.has(primary)) return undefined;
    let table = tables.get(primary);
    if (table === undefined) {
      table = compileTable(entries, columns, primary, firstConcept);
      tables.set(primary, table);
    }
    return table;
  };
  return {
    size: firstConcept + entries.length,
    functionWords: functionBlocks > 0 ? firstConcept + byBlock.slice(0, functionBlocks).flat().length : 0,
    tableOf,
    beginsPhrase: (language, form) => (tableOf(language)?.startsOf(form).length ?? 0) > 0,
    phrasesAt: (language, tokens, at) => phrasesAt(tableOf(language), language, tokens, at),
  };
}

/** The concepts of the longest forms of the word that the dictionary lists, at most two forms. */
export function concepts(glossary: Glossary, form: string, language: LanguageTag): readonly number[] {
  const table = glossary.tableOf(language);
  if (table === undefined) return [];
  const found: number[] = [];
  let forms = 0;
  for (const candidate of stemCandidates(form, language)) {
    const hit = table.words.get(candidate);
    if (hit === undefined) continue;
    if (typeof hit === 'number') found.push(hit);
    else found.push(...hit);
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
  for (const start of table.startsOf(tokens[at]!.form)) {
    const seconds = secondsOf(start);
    if (!stemCandidates(next.form, language).some((form) => seconds.has(form))) continue;
    for (const { rest, concept } of endsOf(start))
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
