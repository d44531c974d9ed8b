// Names of one side that are nowhere on the other, in whatever script. Names are what begins with a capital inside a
// sentence, so Arabic can answer but not ask. Many names are translated rather than transcribed (Mısır, مصر is heard;
// Almanya, ألمانيا too; ABD, الولايات المتحدة is not), so a single one without an answer says little: it takes several,
// and hardly any that is answered by its sound or by its meaning.

import { concepts } from '../../lexicon/glossary.js';
import { builtInGlossary } from '../../lexicon/knowledge.js';
import { likeness } from '../../score/likeness.js';
import { normaliseWord } from '../../text/normalise.js';
import { romanise, skeletons } from '../../text/transliterate.js';
import type { LanguageTag } from '../../types.js';
import type { CheckedGroup, CheckedSide, CheckOptions, Finding, GroupCheck, SentenceSpan } from './types.js';
import { isEmptySide } from './words.js';

export const namesCheck: GroupCheck = { code: 'names', severity: 'warning', scope: 'group', nextStep: 'compare', run };

interface Name extends SentenceSpan {
  readonly text: string;
}

/** Likeness from which two romanised words count as one name. With the two below found by tests/bench/checks.ts. */
const SAME_NAME = 0.7;
/** Two consonants are in common with some word of nearly every sentence. */
const MIN_CONSONANTS = 3;
/** One name in four may be heard by chance, or stand for another (`Beyaz Saray`, `Trump`). */
const MISSING_SHARE = 0.75;
/** A capital where none begins a sentence or a quotation; what stands behind an apostrophe is an ending. */
const NAME = /(?<=[\p{L}\p{N},;)'’] )\p{Lu}\p{L}{3,}/gu;
const ANSWER = /\p{L}[\p{L}\p{M}]{2,}/gu;

function run({ source, target }: CheckedGroup, { minMissingNames }: CheckOptions): readonly Finding[] {
  if (isEmptySide(source) || isEmptySide(target)) return [];
  const inSource = missing(source, target, minMissingNames);
  const inTarget = missing(target, source, minMissingNames);
  if (inSource.length + inTarget.length === 0) return [];
  const params = { source: listOf(inSource), target: listOf(inTarget) };
  return [{ message: { key: 'check.names', params }, source: placesOf(inSource), target: placesOf(inTarget) }];
}

/** The names of a side that have no answer, if they are enough and nearly all. */
function missing(asking: CheckedSide, answering: CheckedSide, atLeast: number): readonly Name[] {
  const names = namesIn(asking);
  if (names.length < atLeast) return [];
  const words = answering.sentences.flatMap((text) =>
    (text.match(ANSWER) ?? []).map((word) => soundOf(word, answering.language)),
  );
  const silent = names.filter((name) => !isAnswered(soundOf(name.text, asking.language), words));
  if (isFew(silent, names, atLeast)) return [];
  // Only now, because hardly a group comes this far: `Yüksek Mahkeme` is translated, not transcribed.
  const meant = meaningsOf(answering);
  const left = silent.filter(({ text }) => meaningsIn(text, asking.language).every((concept) => !meant.has(concept)));
  return isFew(left, names, atLeast) ? [] : left;
}

/** Fewer than asked for, or fewer than MISSING_SHARE of all names. */
function isFew(silent: readonly Name[], names: readonly Name[], atLeast: number): boolean {
  return silent.length < atLeast || silent.length < names.length * MISSING_SHARE;
}

function meaningsOf({ language, sentences }: CheckedSide): ReadonlySet<number> {
  return new Set(sentences.flatMap((text) => text.match(ANSWER) ?? []).flatMap((word) => meaningsIn(word, language)));
}

/** Each name once, in order. */
function namesIn({ sentences }: CheckedSide): readonly Name[] {
  const names = new Map<string, Name>();
  sentences.forEach((text, sentence) => {
    for (const match of text.matchAll(NAME)) {
      const [word] = match;
      if (!names.has(word))
        names.set(word, { text: word, sentence, start: match.index, end: match.index + word.length });
    }
  });
  return [...names.values()];
}

interface Sound {
  readonly romanised: string;
  /** Consonant skeletons of at least MIN_CONSONANTS consonants. */
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
  return {
    romanised: romanise(form),
    consonants: skeletons(form).filter((skeleton) => skeleton.length >= MIN_CONSONANTS),
  };
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

function listOf(names: readonly Name[]): string {
  return names.map(({ text }) => text).join(', ');
}
