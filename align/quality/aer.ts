// Alignment error rate (Och & Ney 2003, "A Systematic Comparison of Various Statistical Alignment Models", eq. 21):
//   AER = 1 - (|A ∩ S| + |A ∩ P|) / (|A| + |S|)
// over links, with S (sure) a subset of P (possible). 0 is best.

import type { Bead } from '../types.js';
import { linkKeys } from './beads.js';
import type { GoldBead } from './gold.js';

/** Link counts that can be added over documents. */
export interface LinkCounts {
  /** |A|: links of the system. */
  readonly answered: number;
  /** |S|. */
  readonly sure: number;
  /** |A ∩ S|. */
  readonly answeredSure: number;
  /** |A ∩ P|. */
  readonly answeredPossible: number;
}

export interface LinkScores {
  /** Null when neither side has a link: nothing was asked and nothing was answered. */
  readonly aer: number | null;
  /** |A ∩ P| / |A|. */
  readonly precision: number;
  /** |A ∩ S| / |S|. */
  readonly recall: number;
}

export const NO_LINKS: LinkCounts = { answered: 0, sure: 0, answeredSure: 0, answeredPossible: 0 };

/** Counts the links of one document. Every bead of `gold` is possible; those marked sure are sure as well. */
export function countLinks(gold: readonly GoldBead[], system: readonly Bead[]): LinkCounts {
  const answers = linkKeys(system);
  const sure = linkKeys(gold.filter((bead) => bead.certainty === 'sure'));
  const possible = linkKeys(gold);
  const shared = (reference: ReadonlySet<string>) => [...answers].filter((link) => reference.has(link)).length;
  return {
    answered: answers.size,
    sure: sure.size,
    answeredSure: shared(sure),
    answeredPossible: shared(possible),
  };
}

export function addLinkCounts(a: LinkCounts, b: LinkCounts): LinkCounts {
  return {
    answered: a.answered + b.answered,
    sure: a.sure + b.sure,
    answeredSure: a.answeredSure + b.answeredSure,
    answeredPossible: a.answeredPossible + b.answeredPossible,
  };
}

/** |A| = 4, |S| = 3, |A ∩ S| = 2, |A ∩ P| = 3 -> AER 1 - 5/7. */
export function linkScores(counts: LinkCounts): LinkScores {
  const { answered, sure, answeredSure, answeredPossible } = counts;
  const asked = answered + sure;
  return {
    aer: asked === 0 ? null : 1 - (answeredSure + answeredPossible) / asked,
    precision: answered === 0 ? 0 : answeredPossible / answered,
    recall: sure === 0 ? 0 : answeredSure / sure,
  };
}
