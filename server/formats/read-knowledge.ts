// A glossary or a translation memory -> what it teaches about each pair of its languages. No documents come of it.
import type { ReadUnit } from '../../align/formats/read.js';
import { emptyLexicon } from '../../align/lexicon/learned.js';
import { type LearnedPassage, learnPassages } from '../../align/lexicon/learning.js';
import { type LexiconData, toLexiconData } from '../../align/lexicon/lexicon-data.js';
import { isTerm } from '../../align/lexicon/taught.js';
import type { LanguageTag, Problem, Progress } from '../../align/types.js';
import { type AlignedRequest, readAligned } from './aligned.js';

/** What a file teaches about one pair of languages. */
export interface Lore {
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly terms: readonly (readonly [string, string])[];
  /** How many sentences the lexicon was learned from, and the first of them. */
  readonly passageCount: number;
  readonly examples: readonly (readonly [string, string])[];
  /** Null where the file holds terms only. */
  readonly lexicon: LexiconData | null;
}

export interface KnowledgeReading {
  readonly lore: readonly Lore[];
  readonly problems: readonly Problem[];
  readonly problemCount: number;
}

/** More terms than this are no glossary, but a dictionary that would be compiled for every run. */
export const MAX_TERMS = 20_000;
/** More passages than this teach little that is new: learning takes about half a second for a thousand. */
export const MAX_TAUGHT_PASSAGES = 20_000;
const EXAMPLES = 100;
const KEPT_PROBLEMS = 200;
/** Passages learned between two reports of progress. */
const LESSON = 2_000;

interface Gathered {
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly terms: Map<string, readonly [string, string]>;
  readonly passages: LearnedPassage[];
}

/** Reads and learns all of a file. */
export async function readKnowledge(
  request: AlignedRequest,
  onProgress: (progress: Progress) => void = () => {},
): Promise<KnowledgeReading> {
  const pairs = new Map<string, Gathered>();
  const problems: Problem[] = [];
  let problemCount = 0;
  const report = (problem: Problem) => {
    problemCount += 1;
    if (problems.length < KEPT_PROBLEMS) problems.push(problem);
  };
  const languages = request.languages ? [request.languages.source, request.languages.target] : [];
  for await (const item of readAligned(request).items) {
    if ('problem' in item) report(item.problem);
    else gather(pairs, item.unit, languages, report);
  }
  const total = [...pairs.values()].reduce((sum, { passages }) => sum + passages.length, 0);
  let done = 0;
  const lore = [...pairs.values()].map((gathered) =>
    teach(gathered, (count) => {
      done += count;
      onProgress({ phase: 'learn', done, total });
    }),
  );
  return { lore, problems, problemCount };
}

function gather(
  pairs: Map<string, Gathered>,
  { texts, line, status }: ReadUnit,
  languages: readonly LanguageTag[],
  report: (problem: Problem) => void,
): void {
  if (status === 'rejected') return;
  const sides = texts.map(({ text, language }, i) => ({
    text: text.replaceAll(/\0|[\ud800-\udfff]/gu, '').trim(),
    language: (language ?? languages[i] ?? '').replaceAll('_', '-'),
  }));
  for (const [i, a] of sides.entries()) {
    for (const b of sides.slice(i + 1)) {
      if (a.language === '' || b.language === '') {
        report({ line, code: 'no-language', message: 'A text does not say its language, and none was chosen for it.' });
      } else if (a.text !== '' && b.text !== '' && a.language !== b.language) add(pairs, a, b);
    }
  }
}

type Side = { readonly text: string; readonly language: LanguageTag };

function add(pairs: Map<string, Gathered>, a: Side, b: Side): void {
  const key = `${a.language} ${b.language}`.toLowerCase();
  let pair = pairs.get(key);
  if (pair === undefined) {
    pair = { source: a.language, target: b.language, terms: new Map(), passages: [] };
    pairs.set(key, pair);
  }
  if (isTerm(a.text) && isTerm(b.text)) {
    if (pair.terms.size < MAX_TERMS) pair.terms.set(`${a.text}\0${b.text}`, [a.text, b.text]);
  } else if (pair.passages.length < MAX_TAUGHT_PASSAGES) pair.passages.push({ source: a.text, target: b.text });
}

function teach({ source, target, terms, passages }: Gathered, learned: (count: number) => void): Lore {
  let lexicon = emptyLexicon();
  for (let from = 0; from < passages.length; from += LESSON) {
    const lesson = passages.slice(from, from + LESSON);
    lexicon = learnPassages(lexicon, { source, target }, lesson);
    learned(lesson.length);
  }
  return {
    source,
    target,
    terms: [...terms.values()],
    passageCount: passages.length,
    examples: passages.slice(0, EXAMPLES).map((passage) => [passage.source, passage.target]),
    lexicon: passages.length === 0 ? null : toLexiconData(lexicon),
  };
}
