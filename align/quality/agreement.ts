// Agreement of two annotators of one bitext: F1 over beads, and Cohen's κ over link decisions.
//
// κ needs the items that were decided, and for links that is a choice which changes the figure, so it is named in every
// report. Over `all` pairs nearly everything is "both say no" and κ comes close to the F1 over links (Hripcsak &
// Rothschild 2005); `near` keeps the pairs somebody could have doubted, and is the stricter figure.

import type { Bead } from '../types.js';
import { linkKeys } from './beads.js';
import { addDecisions, cohenKappa, type DecisionTable, type Kappa, NO_DECISIONS } from './kappa.js';
import { type BeadCounts, type BeadScores, countBeads, scoresOf, sumCounts } from './precision-recall.js';

/**
 * `all`: every source segment with every target segment.
 * `near`: pairs at most `window` segments away, on either side, from a link of either annotator.
 */
export type CandidateSet = { readonly kind: 'all' } | { readonly kind: 'near'; readonly window: number };

/** One bitext as two people aligned it, without seeing each other. */
export interface DoubleAnnotation {
  readonly first: readonly Bead[];
  readonly second: readonly Bead[];
  readonly sourceSegments: number;
  readonly targetSegments: number;
}

export interface Agreement extends Kappa {
  /** Symmetric: exchanging the annotators exchanges precision and recall and leaves F1. */
  readonly scores: BeadScores;
  readonly counts: BeadCounts;
  readonly decisions: DecisionTable;
  /** Number of link decisions κ was computed over. */
  readonly candidates: number;
  readonly candidateSet: CandidateSet;
}

/** Agreement over one or more bitexts; counts and decisions are added before anything is divided. */
export function agreement(
  annotations: readonly DoubleAnnotation[],
  candidateSet: CandidateSet = { kind: 'all' },
): Agreement {
  const decisions = annotations.map((one) => linkDecisions(one, candidateSet)).reduce(addDecisions, NO_DECISIONS);
  const counts = sumCounts(annotations.map((one) => countBeads(one.first, one.second)));
  return {
    ...cohenKappa(decisions),
    scores: scoresOf(counts),
    counts,
    decisions,
    candidates: decisions.bothYes + decisions.onlyFirst + decisions.onlySecond + decisions.bothNo,
    candidateSet,
  };
}

/** The yes/no table over the links that could have been made. */
export function linkDecisions(annotation: DoubleAnnotation, candidateSet: CandidateSet): DecisionTable {
  const first = linkKeys(annotation.first);
  const second = linkKeys(annotation.second);
  const bothYes = [...first].filter((link) => second.has(link)).length;
  const said = first.size + second.size - bothYes;
  return {
    bothYes,
    onlyFirst: first.size - bothYes,
    onlySecond: second.size - bothYes,
    bothNo: candidateCount(annotation, candidateSet) - said,
  };
}

function candidateCount(annotation: DoubleAnnotation, candidateSet: CandidateSet): number {
  const { sourceSegments, targetSegments } = annotation;
  if (candidateSet.kind === 'all') return sourceSegments * targetSegments;
  const near = new Set<number>();
  for (const bead of [...annotation.first, ...annotation.second]) {
    for (const source of bead.source) {
      for (const target of bead.target) addNeighbours(near, { source, target }, candidateSet.window, annotation);
    }
  }
  return near.size;
}

function addNeighbours(
  near: Set<number>,
  link: { readonly source: number; readonly target: number },
  window: number,
  { sourceSegments, targetSegments }: DoubleAnnotation,
): void {
  const lastSource = Math.min(sourceSegments - 1, link.source + window);
  const lastTarget = Math.min(targetSegments - 1, link.target + window);
  for (let source = Math.max(0, link.source - window); source <= lastSource; source += 1) {
    for (let target = Math.max(0, link.target - window); target <= lastTarget; target += 1) {
      near.add(source * targetSegments + target);
    }
  }
}
