// Quotes and brackets that are whole on one side and lack a sign on the other. A quotation may run over several
// sentences, and each translator breaks it elsewhere, so an odd quote alone says nothing, nor that one side has a quote and
// the other none; that of otherwise equal quotations one sign is missing does.

import type { CheckedGroup, CheckedSide, Finding, GroupCheck, SentenceSpan } from './types.js';

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
  { signs: /["“”„‟«»]/g, key: 'check.brackets.quotes' },
];

function run({ source, target }: CheckedGroup): readonly Finding[] {
  if (!hasSign(source) || !hasSign(target)) return [];
  return KINDS.flatMap(({ signs, key }) => {
    const inSource = placesIn(source, signs);
    const inTarget = placesIn(target, signs);
    const [fewer, more] = [inSource.length, inTarget.length].sort((a, b) => a - b) as [number, number];
    if (!isOneLost(fewer, more)) return [];
    const params = { source: inSource.length, target: inTarget.length };
    return [{ message: { key, params }, source: inSource, target: inTarget }];
  });
}

/** Nearly all sentences end here. */
const hasSign = ({ sentences }: CheckedSide): boolean => sentences.some((text) => /[()[\]"“”„‟«»]/.test(text));

/** All pairs are whole on one side, and on the other the same pairs are, but for one sign. */
const isOneLost = (fewer: number, more: number): boolean => fewer > 0 && more % 2 === 0 && more - fewer === 1;

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
