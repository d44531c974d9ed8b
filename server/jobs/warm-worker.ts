// The thread that stays (warm-aligner.ts): keeps one lexicon for each pair of languages, and looks when it is told to.
import { parentPort } from 'node:worker_threads';
import { align } from '../../align/align.js';
import { setBuiltInGlossary } from '../../align/lexicon/built-in.js';
import { emptyLexicon, type LearnedLexicon } from '../../align/lexicon/learned.js';
import { learnPassages } from '../../align/lexicon/learning.js';
import { lexiconOf, type Taught } from '../../align/lexicon/taught.js';
import type { Alignment } from '../../align/types.js';
import { preparedGlossary } from '../prepared-glossary.js';
import type { WarmAnswer, WarmRequest } from './warm-aligner.js';

setBuiltInGlossary(preparedGlossary());
const lexicons = new Map<string, LearnedLexicon>();
const terms = new Map<string, Taught['terms']>();

function look({ source, target, options, lesson }: WarmRequest): Alignment {
  const languages = { source: source.language, target: target.language };
  const key = `${languages.source} ${languages.target}`;
  const known = lexicons.get(key);
  if (lesson.anew) terms.set(key, lesson.taught.terms);
  const lexicon = lesson.anew
    ? lexiconOf(lesson.taught, languages, lesson.passages)
    : lesson.passages.length > 0
      ? learnPassages(known ?? emptyLexicon(), languages, lesson.passages)
      : known;
  if (lexicon) lexicons.set(key, lexicon);
  else lexicons.delete(key);
  return align(source, target, { ...options, terms: terms.get(key) ?? [], ...(lexicon ? { lexicon } : {}) });
}

parentPort?.on('message', (request: WarmRequest) => {
  const { id } = request;
  try {
    parentPort?.postMessage({ id, alignment: look(request) } satisfies WarmAnswer);
  } catch (error) {
    parentPort?.postMessage({ id, problem: String(error) } satisfies WarmAnswer);
  }
});
