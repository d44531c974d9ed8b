// What the aligner knows of words before it reads a document: the built-in glossary, and a person's own terms.
import type { LanguageTag } from '../types.js';
import { functionWords } from './glossary/function-words.js';
import { GLOSSARY } from './glossary/index.js';
import { compileGlossary, type Glossary } from './glossary.js';

/** Glossaries with distinct concepts, the most trusted last. */
export type Knowledge = readonly Glossary[];

let builtIn: Glossary | undefined;

/** The built-in dictionary of Turkish, Azerbaijani and Arabic, compiled once. */
export function builtInGlossary(): Glossary {
  builtIn ??= compileGlossary([functionWords, ...GLOSSARY.filter((block) => block !== functionWords)], {
    functionBlocks: 1,
  });
  return builtIn;
}

/** The built-in dictionary and the terms of a person, source term and target term. */
export function knowledgeWith(
  terms: readonly (readonly [string, string])[],
  source: LanguageTag,
  target: LanguageTag,
): Knowledge {
  const general = builtInGlossary();
  if (terms.length === 0) return [general];
  const clean = (term: string): string => term.replace(/[|,\n]/g, ' ');
  const block = terms.map(([left, right]) => `${clean(left)}|${clean(right)}`).join('\n');
  return [general, compileGlossary([block], { columns: [source, target], firstConcept: general.size })];
}
