// The built-in dictionary of Turkish, Azerbaijani and Arabic. Its texts are a megabyte: what need not load them does not
// import this module, but reads what the build made of them.
import { functionWords } from './glossary/function-words.js';
import { GLOSSARY } from './glossary/index.js';
import { compileGlossary, type Glossary } from './glossary.js';
import { icuNames } from './icu-names.js';
import { THESAURUS } from './thesaurus/index.js';

/** The texts, function words first, topics last. */
const BLOCKS: readonly string[] = [
  functionWords,
  ...GLOSSARY.filter((block) => block !== functionWords),
  icuNames,
  ...THESAURUS,
];

let builtIn: Glossary | undefined;

/** Takes what was made from these very texts before, if there is such: results are the same, the start is quicker. */
export function setBuiltInGlossary(prepared: Glossary | undefined): void {
  builtIn = prepared;
}

/** The built-in dictionary, compiled once. */
export function builtInGlossary(): Glossary {
  builtIn ??= compileGlossary(BLOCKS, { functionBlocks: 1, topicBlocks: THESAURUS.length });
  return builtIn;
}
