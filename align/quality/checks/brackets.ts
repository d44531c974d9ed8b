// Quotes and brackets without a partner on one side. Where both sides have such a sign, the translation repeats the
// original; that one side quotes, or has a parenthesis, and the other has none, is how people translate (in one of nine
// good pairs of news sentences), and is not flagged.

import { type LooseSign, looseSigns, type SignKind } from './loose-signs.js';
import type { CheckedGroup, CheckedSide, Finding, GroupCheck, SentenceSpan } from './types.js';

export const bracketsCheck: GroupCheck = {
  code: 'brackets',
  severity: 'note',
  scope: 'group',
  looksAround: true,
  nextStep: 'edit',
  run,
};

function run({ source, target }: CheckedGroup): readonly Finding[] {
  if (source.sentences.length === 0 || target.sentences.length === 0) return [];
  const [inSource, inTarget] = [looseOf(source), looseOf(target)];
  if (inSource.length + inTarget.length === 0) return [];
  return [...new Set([...inSource, ...inTarget].map(({ kind }) => kind))].flatMap((kind) => {
    const [sourcePlaces, targetPlaces] = [placesOf(inSource, kind), placesOf(inTarget, kind)];
    if (sourcePlaces.length > 0 && targetPlaces.length > 0) return [];
    return [{ message: { key: `check.brackets.${kind}`, params: {} }, source: sourcePlaces, target: targetPlaces }];
  });
}

type PlacedSign = LooseSign & { readonly sentence: number };

/** Without knowledge of the document, the side itself is all there is. */
function looseOf({ sentences, loose }: CheckedSide): readonly PlacedSign[] {
  return (loose ?? looseSigns(sentences)).flatMap((signs, sentence) => signs.map((sign) => ({ ...sign, sentence })));
}

function placesOf(signs: readonly PlacedSign[], kind: SignKind): readonly SentenceSpan[] {
  return signs.filter((sign) => sign.kind === kind).map(({ sentence, start, end }) => ({ sentence, start, end }));
}
