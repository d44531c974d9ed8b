// Dictionary entries as numbered concepts that words and phrases of several languages point to.
// An entry is a line `tr|az|ar`; alternatives are separated by commas; a trailing `-` marks a verb stem.
import { memo } from '../memo.js';
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
  readonly phrases: Map<string, PhraseEnd[]>;
  /** The phrases that a word of running text may begin. */
  readonly phrasesFrom: (form: string) => readonly PhraseEnd[];
}

/** A phrase of the dictionary without its first word. */
interface PhraseEnd {
  readonly rest: readonly string[];
  readonly concept: number;
}

/** Words whose phrases are remembered: function words stand everywhere. */
const KEPT_WORDS = 10_000;
const NO_PHRASES: readonly PhraseEnd[] = [];

export interface Glossary {
  /** The number after that of its last concept. */
  readonly size: number;
  /** Concepts below this number are function words: they stand in many sentences and tell little. */
  readonly functionWords: number;
  /** The words of a language, compiled when they are first asked for; undefined for one that is not listed. */
  tableOf(language: LanguageTag): LanguageTable | undefined;
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

/** The infinitive is listed in dictionaries, the stem is what inflects. */
const INFINITIVE = /^(.{2,})m[aeə][kq]$/u;

function addEntry(table: LanguageTable, entry: string, language: LanguageTag, concept: number): void {
  const text = entry.endsWith('-') ? entry.slice(0, -1) : entry;
  const forms = ONE_WORD.test(text) ? [normaliseWord(text, language)] : formsOf(text, language);
  if (forms.length > 1) return push(table.phrases, forms[0]!, { rest: forms.slice(1), concept });
  if (forms.length === 0) return;
  const form = forms[0]!;
  const bare = form.length >= 5 && form.startsWith('ال') ? form.slice(2) : form;
  push(table.words, bare, concept);
  const last = bare.at(-1);
  const stemOfVerb = last === 'k' || last === 'q' ? INFINITIVE.exec(bare)?.[1] : undefined;
  if (stemOfVerb !== undefined) push(table.words, stemOfVerb, concept);
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

/** All columns of one language, in the order of the lines. */
function compileTable(
  entries: readonly string[],
  columns: readonly LanguageTag[],
  primary: string,
  firstConcept: number,
): LanguageTable {
  const words = new Map<string, number[]>();
  const phrases = new Map<string, PhraseEnd[]>();
  const phrasesFrom = memo(KEPT_WORDS, (form: string): readonly PhraseEnd[] => {
    const found = stemCandidates(form, primary).flatMap((candidate) => phrases.get(candidate) ?? NO_PHRASES);
    return found.length === 0 ? NO_PHRASES : found;
  });
  const table: LanguageTable = { words, phrases, phrasesFrom };
  const wanted = columns.flatMap((column, at) => (primaryLanguage(column) === primary ? [at] : []));
  for (const [at, line] of entries.entries()) {
    const fields = line.split('|');
    for (const column of wanted) {
      for (const entry of fields[column]?.split(',') ?? []) {
        const text = entry.trim();
        if (text !== '') addEntry(table, text, columns[column]!, firstConcept + at);
      }
    }
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
  const begun = table.phrasesFrom(tokens[at]!.form);
  if (begun.length === 0) return [];
  const fits = ({ rest }: PhraseEnd): boolean =>
    rest.every((form, offset) => {
      const token = tokens[at + 1 + offset];
      return token !== undefined && (token.form === form || stemCandidates(token.form, language).includes(form));
    });
  return begun.filter(fits).map(({ rest, concept }) => ({ concept, length: rest.length + 1 }));
}
