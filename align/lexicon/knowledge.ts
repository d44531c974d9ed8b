// What the aligner knows of words before it reads a document: the built-in glossary, and a person's own terms.
import type { LanguageTag } from '../types.js';
import { functionWords } from './glossary/function-words.js';
import { GLOSSARY } from './glossary/index.js';
import { compileGlossary, type Glossary } from './glossary.js';
import { icuNames } from './icu-names.js';

/** Glossaries with distinct concepts, the most trusted last. */
export type Knowledge = readonly Glossary[];

/** The texts of the built-in dictionary, function words first. */
export const BUILT_IN_BLOCKS: readonly string[] = [
  functionWords,
  ...GLOSSARY.filter((block) => block !== functionWords),
  icuNames,
];
/** The languages of the built-in dictionary. */
export const BUILT_IN_LANGUAGES: readonly string[] = ['tr', 'az', 'ar'];

/** Finds the index of a language that was made from these very texts, if there is one. */
export type PreparedIndex = (primary: string) => ArrayBuffer | undefined;

let builtIn: Glossary | undefined;
let preparedIndex: PreparedIndex | undefined;

/** Where to look for prepared indexes before the built-in dictionary is compiled: results are the same, the start is quicker. */
export function lookForPrepared(find: PreparedIndex): void {
  preparedIndex = find;
}

/** The built-in dictionary of Turkish, Azerbaijani and Arabic, compiled once. */
export function builtInGlossary(): Glossary {
  builtIn ??= compileGlossary(BUILT_IN_BLOCKS, {
    columns: BUILT_IN_LANGUAGES,
    functionBlocks: 1,
    prepared: (primary) => preparedIndex?.(primary),
  });
  return builtIn;
}

/** Terms that were compiled, by the very list: a thread that stays is given the same one many times. */
const compiled = new WeakMap<object, { readonly pair: string; readonly knowledge: Knowledge }>();

/** The built-in dictionary and the terms of a person, source term and target term. */
export function knowledgeWith(
  terms: readonly (readonly [string, string])[],
  source: LanguageTag,
  target: LanguageTag,
): Knowledge {
  const general = builtInGlossary();
  if (terms.length === 0) return [general];
  const pair = `${source} ${target}`;
  const known = compiled.get(terms);
  if (known?.pair === pair) return known.knowledge;
  const clean = (term: string): string => term.replace(/[|,\n]/g, ' ');
  const block = terms.map(([left, right]) => `${clean(left)}|${clean(right)}`).join('\n');
  const own = compileGlossary([block], { columns: [source, target], firstConcept: general.size });
  const knowledge = [general, own];
  compiled.set(terms, { pair, knowledge });
  return knowledge;
}
