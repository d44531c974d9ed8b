// A side that is not in its language, or not even in its script.

import { languageProblem } from './language-evidence.js';
import type { CheckOptions } from './thresholds.js';
import type { CheckedGroup, CheckedSide, Finding, GroupCheck } from './types.js';

export const languageCheck: GroupCheck = {
  code: 'language',
  severity: 'error',
  scope: 'group',
  nextStep: 'edit',
  run,
};

function run({ source, target }: CheckedGroup, options: CheckOptions): readonly Finding[] {
  return [...findings(source, 'source', options), ...findings(target, 'target', options)];
}

function findings(side: CheckedSide, which: 'source' | 'target', options: CheckOptions): readonly Finding[] {
  const problem = languageProblem(side.sentences.join(' '), side.language, options);
  if (problem === null) return [];
  const key = `check.language.${problem.kind}`;
  const params = { side: which, expected: side.language, found: problem.found ?? '' };
  const whole = side.sentences.map((sentence, index) => ({ sentence: index, start: 0, end: sentence.length }));
  return [
    {
      message: { key, params },
      source: which === 'source' ? whole : [],
      target: which === 'target' ? whole : [],
    },
  ];
}
