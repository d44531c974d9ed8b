// What the aligner knows before it reads a document: the built-in glossary and names, and a person's own glossary.

import { functionWords } from './glossary/function-words.js';
import { GLOSSARY } from './glossary/index.js';
import { compileGlossary, type Glossary } from './glossary.js';

let builtIn: Glossary | undefined;

/** The built-in dictionary, compiled once. */
export function builtInGlossary(): Glossary {
  builtIn ??= compileGlossary([functionWords, ...GLOSSARY.filter((block) => block !== functionWords)], 1);
  return builtIn;
}
