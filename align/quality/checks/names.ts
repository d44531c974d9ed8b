// Names of one side that are nowhere on the other, in whatever script. Names are what begins with a capital inside a
// sentence, so Arabic can answer but not ask. Many names are translated rather than transcribed (Mısır, مصر is heard;
// Almanya, ألمانيا too; ABD, الولايات المتحدة is not), so a single one without an answer says little: it takes several,
// and none that is answered.

import { likeness } from '../../score/likeness.js';
import { type Token, tokenise } from '../../text/tokenise.js';
import { romanise, skeletons } from '../../text/transliterate.js';
import type { CheckedGroup, CheckedSide, CheckOptions, Finding, GroupCheck, SentenceSpan } from './types.js';
import { isEmptySide } from './words.js';

export const namesCheck: GroupCheck = { code: 'names', severity: 'warning', scope: 'group', nextStep: 'compare', run };

type Name = Token & { readonly sentence: number };

const MIN_NAME_LETTERS = 4;
const MIN_ANSWER_LETTERS = 3;
/** Likeness from which two romanised words count as one name; on news in both directions lower lets unlike names pass. */
const SAME_NAME = 0.62;

function run({ source, target }: CheckedGroup, { minMissingNames }: CheckOptions): readonly Finding[] {
  if (isEmptySide(source) || isEmptySide(target)) return [];
  const inSource = missing(source, target, minMissingNames);
  const inTarget = missing(target, source, minMissingNames);
  if (inSource.length + inTarget.length === 0) return [];
  const params = { source: textOf(source, inSource), target: textOf(target, inTarget) };
  return [{ message: { key: 'check.names', params }, source: placesOf(inSource), target: placesOf(inTarget) }];
}

/** The names of a side, if there are enough of them and not one is answered. */
function missing(asking: CheckedSide, answering: CheckedSide, atLeast: number): readonly Name[] {
  const names = namesIn(asking);
  if (names.length < atLeast) return [];
  const words = answering.sentences
    .flatMap((text) => tokenise(text, answering.language))
    .filter(({ kind, form }) => kind === 'word' && form.length >= MIN_ANSWER_LETTERS)
    .map(({ form }) => soundOf(form));
  return names.some((name) => isAnswered(soundOf(name.form), words)) ? [] : names;
}

interface Sound {
  readonly romanised: string;
  /** Consonant skeletons of at least two consonants. */
  readonly consonants: readonly string[];
}

function soundOf(form: string): Sound {
  return { romanised: romanise(form), consonants: skeletons(form).filter((skeleton) => skeleton.length >= 2) };
}

/** Each name once, in order. */
function namesIn({ language, sentences }: CheckedSide): readonly Name[] {
  const names = new Map<string, Name>();
  sentences.forEach((text, sentence) => {
    if (!/\p{Ll}.*\p{Lu}/u.test(text)) return;
    for (const token of tokenise(text, language)) {
      const isName = token.kind === 'word' && token.capital && !token.initial && token.form.length >= MIN_NAME_LETTERS;
      if (isName && !names.has(token.form)) names.set(token.form, { ...token, sentence });
    }
  });
  return [...names.values()];
}

function isAnswered(name: Sound, words: readonly Sound[]): boolean {
  return (
    words.some((word) => word.consonants.some((other) => name.consonants.some((own) => begins(own, other)))) ||
    words.some((word) => likeness(name.romanised, word.romanised) >= SAME_NAME)
  );
}

/** One is the beginning of the other: an ending, or an Arabic preposition's worth, may be missing. */
function begins(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function placesOf(names: readonly Name[]): readonly SentenceSpan[] {
  return names.map(({ sentence, start, end }) => ({ sentence, start, end }));
}

function textOf({ sentences }: CheckedSide, names: readonly Name[]): string {
  return names.map(({ sentence, start, end }) => sentences[sentence]!.slice(start, end)).join(', ');
}
