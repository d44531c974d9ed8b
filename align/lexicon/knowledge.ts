// What the aligner knows of words before it reads a document: a general dictionary, and a person's own terms.
import type { LanguageTag } from '../types.js';
import { compileGlossary, type Glossary } from './glossary.js';

/** Glossaries with distinct concepts, the most trusted last. */
export type Knowledge = readonly Glossary[];

/** Terms that were compiled, by the very list: a thread that stays is given the same one many times. */
const compiled = new WeakMap<object, { readonly pair: string; readonly knowledge: Knowledge }>();

/** A general dictionary and the terms of a person, source term and target term. */
export function knowledgeWith(
  general: Glossary,
  terms: readonly (readonly [string, string])[],
  source: LanguageTag,
  target: LanguageTag,
): Knowledge {
  if (terms.length === 0) return [general];
  const pair = `${source} ${target}`;
  const known = compiled.get(terms);
  if (known?.pair === pair && known.knowledge[0] === general) return known.knowledge;
  const clean = (term: string): string => term.replace(/[|,\n]/g, ' ');
  const block = terms.map(([left, right]) => `${clean(left)}|${clean(right)}`).join('\n');
  const own = compileGlossary([block], { columns: [source, target], firstConcept: general.size });
  const knowledge = [general, own];
  compiled.set(terms, { pair, knowledge });
  return knowledge;
}
