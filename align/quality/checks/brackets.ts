// Quotes and brackets that are open on one side and closed on the other. A quotation may run over several sentences, so
// an odd quote alone says nothing; that the two sides differ does.

import type { CheckedGroup, CheckedSide, Finding, GroupCheck, SentenceSpan } from './types.js';
import { isEmptySide } from './words.js';

export const bracketsCheck: GroupCheck = {
  code: 'brackets',
  severity: 'note',
  scope: 'group',
  nextStep: 'edit',
  run,
};

const KINDS: readonly { readonly signs: RegExp; readonly key: string }[] = [
  { signs: /[()]/g, key: 'check.brackets.round' },
  { signs: /[[\]]/g, key: 'check.brackets.square' },
  // Which sign opens and which closes differs by country and typist, so double quotes are only counted.
  { signs: /["“”„«»]/g, key: 'check.brackets.quotes' },
];

function run({ source, target }: CheckedGroup): readonly Finding[] {
  if (isEmptySide(source) || isEmptySide(target)) return [];
  return KINDS.flatMap(({ signs, key }) => {
    const inSource = placesIn(source, signs);
    const inTarget = placesIn(target, signs);
    if (inSource.length % 2 === inTarget.length % 2) return [];
    const params = { source: inSource.length, target: inTarget.length };
    return [{ message: { key, params }, source: inSource, target: inTarget }];
  });
}

/** Where the signs stand; `a)` and `1)` at the start of a sentence number a list and open nothing. */
function placesIn({ sentences }: CheckedSide, signs: RegExp): readonly SentenceSpan[] {
  return sentences.flatMap((text, sentence) => {
    const numbering = /^\s*[\p{L}\d]{1,2}\)/u.exec(text)?.[0].length ?? 0;
    return [...text.slice(numbering).matchAll(signs)].map((match) => {
      const start = numbering + match.index;
      return { sentence, start, end: start + 1 };
    });
  });
}
