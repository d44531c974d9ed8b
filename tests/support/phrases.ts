import type { Glossary, Phrase } from '../../align/lexicon/glossary.js';
import { tokenise } from '../../align/text/tokenise.js';

/** The phrases of the glossary that a text begins with. */
export function firstPhrases(glossary: Glossary, text: string, language: string): readonly Phrase[] {
  const [first, ...rest] = tokenise(text, language).map(({ form }) => glossary.lookUp(language, form));
  return glossary.phrasesAt(language, first!, (offset) => rest[offset - 1]);
}
