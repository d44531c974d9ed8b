// A stretch of the original left standing in the translation: several words in a row that are the same on both sides.
// Related languages share single words, hardly ever four in a row; names and titles of works are the same everywhere.

import type { CheckOptions } from './thresholds.js';
import type { CheckedGroup, CheckedSide, Finding, GroupCheck } from './types.js';
import { type Word, wordsOf } from './words.js';

export const untranslatedCheck: GroupCheck = {
  code: 'untranslated',
  severity: 'warning',
  scope: 'group',
  nextStep: 'edit',
  run,
};

function run(group: CheckedGroup, { minUntranslatedWords }: CheckOptions): readonly Finding[] {
  if (!hasLatin(group.source) || !hasLatin(group.target)) return [];
  if (!sharesPair(group.source.sentences.join(' '), group.target.sentences.join(' '))) return [];
  const source = wordsOf(group.source);
  const target = wordsOf(group.target);
  const run = longestCommonRun(source, target);
  if (run === null || run.length < minUntranslatedWords || isWhole(run, source, target)) return [];
  if (isNames(source.slice(run.inSource, run.inSource + run.length), minUntranslatedWords)) return [];
  const [from, to] = [source[run.inSource]!, source[run.inSource + run.length - 1]!];
  const [targetFrom, targetTo] = [target[run.inTarget]!, target[run.inTarget + run.length - 1]!];
  const text = source.slice(run.inSource, run.inSource + run.length).map((word) => word.form);
  return [
    {
      message: { key: 'check.untranslated', params: { words: text.join(' ') } },
      source: from.sentence === to.sentence ? [{ sentence: from.sentence, start: from.start, end: to.end }] : [],
      target:
        targetFrom.sentence === targetTo.sentence
          ? [{ sentence: targetFrom.sentence, start: targetFrom.start, end: targetTo.end }]
          : [],
    },
  ];
}

/** Of the scripts at hand only Latin crosses over: Arabic words left in a Turkish text are the check `language`'s. */
function hasLatin({ sentences }: CheckedSide): boolean {
  return sentences.some((sentence) => /[A-Za-z]{2}/.test(sentence));
}

/** Whether two neighbouring words stand on both sides: cheap, and every longer run has such a pair. */
function sharesPair(source: string, target: string): boolean {
  const words = source.split(/\s+/);
  for (let index = 0; index + 1 < words.length; index += 1) {
    if (target.includes(`${words[index]} ${words[index + 1]}`)) return true;
  }
  return false;
}

interface CommonRun {
  readonly inSource: number;
  readonly inTarget: number;
  readonly length: number;
}

/** The longest run of equal words, by extending every pair of equal words that does not continue an earlier one. */
function longestCommonRun(source: readonly Word[], target: readonly Word[]): CommonRun | null {
  const places = new Map<string, number[]>();
  target.forEach(({ form }, index) => {
    places.set(form, [...(places.get(form) ?? []), index]);
  });
  let best: CommonRun | null = null;
  for (let index = 0; index < source.length; index += 1) {
    for (const place of places.get(source[index]!.form) ?? []) {
      if (index > 0 && source[index - 1]!.form === target[place - 1]?.form) continue;
      let length = 1;
      while (source[index + length] !== undefined && source[index + length]!.form === target[place + length]?.form) {
        length += 1;
      }
      if (best === null || length > best.length) best = { inSource: index, inTarget: place, length };
    }
  }
  return best;
}

/** The whole text is the business of the check `identical`. */
function isWhole(run: CommonRun, source: readonly Word[], target: readonly Word[]): boolean {
  return run.length === source.length && run.length === target.length;
}

/** Too few words that begin small: a name, a title, a list of clubs. Single letters are endings cut off a name. */
function isNames(words: readonly Word[], minWords: number): boolean {
  return words.filter(({ form }) => /^\p{Ll}\p{L}/u.test(form)).length < minWords - 1;
}
