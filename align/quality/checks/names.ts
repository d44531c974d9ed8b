// Names of one side that are nowhere on the other, in whatever script. Names are what begins with a capital inside a
// sentence, so Arabic can answer but not ask. Many names are translated rather than transcribed (Mısır, مصر is heard;
// Almanya, ألمانيا too; ABD, الولايات المتحدة is not), so a single one without an answer says little: it takes several,
// and hardly any that is answered by its sound or by its meaning.

import { builtInGlossary } from '../../lexicon/built-in.js';
import { concepts } from '../../lexicon/glossary.js';
import { likeness } from '../../score/likeness.js';
import { normaliseWord } from '../../text/normalise.js';
import { romanise, skeletons } from '../../text/transliterate.js';
import type { LanguageTag } from '../../types.js';
import type { CheckOptions, Thresholds } from './thresholds.js';
import type { CheckedGroup, CheckedSide, Finding, GroupCheck, SentenceSpan } from './types.js';
import { isEmptySide } from './words.js';

export const namesCheck: GroupCheck = { code: 'names', severity: 'warning', scope: 'group', nextStep: 'compare', run };

interface Name extends SentenceSpan {
  readonly text: string;
}

/** A capital where none begins a sentence or a quotation; what stands behind an apostrophe is an ending. */
const NAME = /(?<=[\p{L}\p{N},;)'’] )\p{Lu}\p{L}+/gu;
const WORD = /\p{L}[\p{L}\p{M}]+/gu;

function run({ source, target }: CheckedGroup, options: CheckOptions): readonly Finding[] {
  if (isEmptySide(source) || isEmptySide(target)) return [];
  const inSource = missing(source, target, options);
  const inTarget = missing(target, source, options);
  if (inSource.length + inTarget.length === 0) return [];
  const params = { source: listOf(inSource), target: listOf(inTarget) };
  return [{ message: { key: 'check.names', params }, source: placesOf(inSource), target: placesOf(inTarget) }];
}

/** The names of a side that have no answer, if they are enough and nearly all. */
function missing(asking: CheckedSide, answering: CheckedSide, limits: Thresholds): readonly Name[] {
  const names = namesIn(asking, limits.minNameLetters);
  if (names.length < limits.minMissingNames) return [];
  const answers = answersIn(answering, limits.minNameLetters - 1);
  const words = answers.map((word) => soundOf(word, answering.language));
  const silent = names.filter((name) => !isAnswered(soundOf(name.text, asking.language), words, limits));
  if (isFew(silent, names, limits)) return [];
  // Only now, because hardly a group comes this far: `Yüksek Mahkeme` is translated, not transcribed.
  const meant = new Set(answers.flatMap((word) => meaningsIn(word, answering.language)));
  const left = silent.filter(({ text }) => meaningsIn(text, asking.language).every((concept) => !meant.has(concept)));
  return isFew(left, names, limits) ? [] : left;
}

/** One name in four may be heard by chance, or stand for another (`Beyaz Saray`, `Trump`), so it takes nearly all. */
function isFew(silent: readonly Name[], names: readonly Name[], limits: Thresholds): boolean {
  const { minMissingNames, minMissingNamesPercent } = limits;
  return silent.length < minMissingNames || silent.length < (names.length * minMissingNamesPercent) / 100;
}

/** The words that may answer a name; without its ending it may be a letter shorter. */
function answersIn({ sentences }: CheckedSide, minLetters: number): readonly string[] {
  return sentences.flatMap((text) => text.match(WORD) ?? []).filter((word) => word.length >= minLetters);
}

/** Each name once, in order. */
function namesIn({ sentences }: CheckedSide, minLetters: number): readonly Name[] {
  const names = new Map<string, Name>();
  sentences.forEach((text, sentence) => {
    for (const match of text.matchAll(NAME)) {
      const [word] = match;
      if (word.length >= minLetters && !names.has(word))
        names.set(word, { text: word, sentence, start: match.index, end: match.index + word.length });
    }
  });
  return [...names.values()];
}

interface Sound {
  readonly romanised: string;
  /** Consonant skeletons. */
  readonly consonants: readonly string[];
}

/** Most words of a corpus are the same few thousand, and hearing one costs more than everything else here. */
const MAX_REMEMBERED = 50_000;

const soundOf = remembered((word, language): Sound => hear(normaliseWord(word, language)));

/** What the glossary says a word means. */
const meaningsIn = remembered((word, language) => concepts(builtInGlossary(), normaliseWord(word, language), language));

function remembered<T>(look: (word: string, language: LanguageTag) => T): (word: string, language: LanguageTag) => T {
  const kept = new Map<string, T>();
  return (word, language) => {
    const key = `${language}:${word}`;
    let value = kept.get(key);
    if (value === undefined) {
      if (kept.size >= MAX_REMEMBERED) kept.clear();
      value = look(word, language);
      kept.set(key, value);
    }
    return value;
  };
}

function hear(form: string): Sound {
  return { romanised: romanise(form), consonants: skeletons(form) };
}

function isAnswered(name: Sound, words: readonly Sound[], limits: Thresholds): boolean {
  const { minNameConsonants, minNameLikenessPercent } = limits;
  // Two consonants are in common with some word of nearly every sentence.
  const isTelling = (skeleton: string) => skeleton.length >= minNameConsonants;
  const own = name.consonants.filter(isTelling);
  return (
    words.some(({ consonants }) =>
      consonants.some((other) => isTelling(other) && own.some((one) => begins(one, other))),
    ) || words.some((word) => likeness(name.romanised, word.romanised) >= minNameLikenessPercent / 100)
  );
}

/** One is the beginning of the other: an ending, or an Arabic preposition's worth, may be missing. */
function begins(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function placesOf(names: readonly Name[]): readonly SentenceSpan[] {
  return names.map(({ sentence, start, end }) => ({ sentence, start, end }));
}

function listOf(names: readonly Name[]): string {
  return names.map(({ text }) => text).join(', ');
}
