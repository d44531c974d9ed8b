import { builtInGlossary } from '../../../align/lexicon/built-in.js';
import { analyse } from '../../../align/score/analyse.js';
import { type Comparison, compare } from '../../../align/score/features.js';
import type { MatchKind } from '../../../align/types.js';
import type { BenchDocument } from '../bench-folder.js';

/** A document pair as a first pass sees it: with the glossary, with nothing learned; kinds of matches may be left out. */
export function compareDocument({ source, target }: BenchDocument, without: readonly MatchKind[] = []): Comparison {
  const knowledge = [builtInGlossary()];
  return compare(analyse(source, knowledge), analyse(target, knowledge), null, () => 0, without);
}
