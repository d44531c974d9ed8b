import { abstractNouns } from './abstract-nouns.js';
import { adjectives } from './adjectives.js';
import { commonVerbs } from './common-verbs.js';
import { functionWords } from './function-words.js';
import { numbersTime } from './numbers-time.js';
import { peopleFamily } from './people-family.js';

/** The general trilingual glossary, one text per domain: lines `tr|az|ar`, alternatives separated by commas; our own work. */
export const GLOSSARY: readonly string[] = [
  commonVerbs,
  functionWords,
  numbersTime,
  adjectives,
  abstractNouns,
  peopleFamily,
];
