// The same text on both sides: the original was copied, not translated. Names and short headings may well be the same in
// related languages, so a few words do not count.

import type { CheckOptions } from './thresholds.js';
import type { CheckedGroup, Finding, GroupCheck } from './types.js';
import { comparable } from './words.js';

export const identicalCheck: GroupCheck = {
  code: 'identical',
  severity: 'error',
  scope: 'group',
  nextStep: 'edit',
  run,
};

function run(group: CheckedGroup, { minIdenticalWords }: CheckOptions): readonly Finding[] {
  // Cheap first: sides of very different length cannot be the same text.
  if (Math.abs(lengthOf(group.source.sentences) - lengthOf(group.target.sentences)) > 20) return [];
  if (!mayBeEqual(group.source.sentences.join(' '), group.target.sentences.join(' '))) return [];
  const text = comparable(group.source);
  if (text === '' || text !== comparable({ ...group.target, language: group.source.language })) return [];
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word)).length;
  if (words < minIdenticalWords) return [];
  return [{ message: { key: 'check.identical', params: {} }, source: [], target: [] }];
}

/** Whether the first letters of one that no language's case rules touch stand in the other as well; cheap, and never wrong about equal texts. */
function mayBeEqual(source: string, target: string): boolean {
  const run = /[a-hj-z]{3,}/.exec(source.toLowerCase())?.[0];
  return run === undefined || target.toLowerCase().includes(run);
}

function lengthOf(sentences: readonly string[]): number {
  return sentences.reduce((sum, sentence) => sum + sentence.length, 0);
}
