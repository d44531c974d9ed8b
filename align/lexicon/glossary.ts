// Dictionary entries as numbered concepts that words and phrases of several languages point to.
// An entry is a line `tr|az|ar`; alternatives are separated by commas; a trailing `-` marks a verb stem.
import { normaliseWord, primaryLanguage } from '../text/normalise.js';
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
  readonly words: Map<string, number[]>;
  /** First word -> the phrases that begin with it. */
  readonly phrases: Map<string, { readonly rest: readonly string[]; readonly concept: number }[]>;
}

export interface Glossary {
  /** The number after that of its last concept. */
  readonly size: number;
  /** Concepts below this number are function words: they stand in many sentences and tell little. */
  readonly functionWords: number;
  readonly tables: ReadonlyMap<string, LanguageTable>;
  phrasesAt(language: LanguageTag, tokens: readonly Token[], at: number): readonly Phrase[];
}

/** Of the forms of an inflected word that are listed, so many of the longest are taken: the longest may be another word. */
const LONGEST_FORMS = 2;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

const ONE_WORD = /^\p{L}+$/u;

const formsOf = (text: string, language: LanguageTag): string[] =>
  tokenise(text, language)
    .filter((token) => token.kind !== 'punctuation')
    .map((token) => token.form);

function addEntry(table: LanguageTable, entry: string, language: LanguageTag, concept: number): void {
  const text = entry.endsWith('-') ? entry.slice(0, -1) : entry;
  const forms = ONE_WORD.test(text) ? [normaliseWord(text, language)] : formsOf(text, language);
  if (forms.length === 0) return;
  if (forms.length === 1) {
    const bare = forms[0]!.replace(/^ال(?=...)/, '');
    push(table.words, bare, concept);
    // The infinitive is listed in dictionaries, the stem is what inflects.
    const stemOfVerb = /^(.{2,})m[aeə][kq]$/u.exec(bare)?.[1];
    if (stemOfVerb !== undefined) push(table.words, stemOfVerb, concept);
  } else push(table.phrases, forms[0]!, { rest: forms.slice(1), concept });
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

/** Compiles blocks of lines such as `tr|az|ar`; fields may be empty. */
export function compileGlossary(
  blocks: readonly string[],
  { columns = ['tr', 'az', 'ar'], functionBlocks = 0, firstConcept = 0 }: GlossaryOptions = {},
): Glossary {
  const tables = new Map<string, LanguageTable>();
  let size = firstConcept;
  for (const column of columns) tables.set(primaryLanguage(column), { words: new Map(), phrases: new Map() });
  let functionWords = functionBlocks > 0 ? Number.POSITIVE_INFINITY : 0;
  for (const [at, block] of blocks.entries()) {
    if (at === functionBlocks && functionBlocks > 0) functionWords = size;
    for (const line of block.split('\n')) {
      if (line.trim() === '' || line.startsWith('#')) continue;
      const concept = size++;
      line.split('|').forEach((field, column) => {
        const language = columns[column];
        if (language === undefined) return;
        for (const entry of field.split(',')) {
          if (entry.trim() !== '') addEntry(tables.get(primaryLanguage(language))!, entry.trim(), language, concept);
        }
      });
    }
  }
  return {
    size,
    functionWords,
    tables,
    phrasesAt: (language, tokens, at) => phrasesAt(tables.get(primaryLanguage(language)), language, tokens, at),
  };
}

/** The concepts of the longest forms of the word that the dictionary lists, at most two forms. */
export function concepts(glossary: Glossary, form: string, language: LanguageTag): readonly number[] {
  const table = glossary.tables.get(primaryLanguage(language));
  if (table === undefined) return [];
  const found: number[] = [];
  let forms = 0;
  for (const candidate of stemCandidates(form, language)) {
    const hit = table.words.get(candidate);
    if (hit === undefined) continue;
    found.push(...hit);
    if (++forms >= LONGEST_FORMS) break;
  }
  return [...new Set(found)];
}

function phrasesAt(
  table: LanguageTable | undefined,
  language: LanguageTag,
  tokens: readonly Token[],
  at: number,
): readonly Phrase[] {
  if (table === undefined || table.phrases.size === 0) return [];
  const found: Phrase[] = [];
  for (const candidate of stemCandidates(tokens[at]!.form, language)) {
    for (const phrase of table.phrases.get(candidate) ?? []) {
      const fits = phrase.rest.every((form, offset) => {
        const token = tokens[at + 1 + offset];
        return token !== undefined && (token.form === form || stemCandidates(token.form, language).includes(form));
      });
      if (fits) found.push({ concept: phrase.concept, length: phrase.rest.length + 1 });
    }
  }
  return found;
}
