// A side that says nothing: only spaces, punctuation or digits-free marks, where the other side has words. A group with
// no sentence at all on one side is a decision ("no counterpart") and not a mistake.

import type { CheckedGroup, CheckedSide, Finding, GroupCheck } from './types.js';
import { isEmptySide } from './words.js';

export const emptyCheck: GroupCheck = { code: 'empty', severity: 'error', scope: 'group', nextStep: 'unlink', run };

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

function run({ source, target }: CheckedGroup): readonly Finding[] {
  if (isEmptySide(source) || isEmptySide(target)) return [];
  const [sourceSpeaks, targetSpeaks] = [speaks(source), speaks(target)];
  if (sourceSpeaks === targetSpeaks) return [];
  const key = sourceSpeaks ? 'check.empty.target' : 'check.empty.source';
  return [{ message: { key, params: {} }, source: [], target: [] }];
}

function speaks({ sentences }: CheckedSide): boolean {
  return sentences.some((sentence) => SAYS_SOMETHING.test(sentence));
}
