// Word translations learned from sentence pairs: IBM Model 1 (Brown et al. 1993), both directions at once, as counts.
// Counts are kept, not probabilities, so that more pairs can be added and pairs can be taken out again.

/** stem of one language -> stem of the other -> expected count; with the totals of both sides. */
export interface LearnedLexicon {
  readonly counts: Map<string, Map<string, number>>;
  readonly sourceTotals: Map<string, number>;
  readonly targetTotals: Map<string, number>;
}

/** One sentence pair as two bags of stems, and how much it counts (a confirmed pair 1, a likely one its probability). */
export interface TrainingPair {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly weight: number;
}

export function emptyLexicon(): LearnedLexicon {
  return { counts: new Map(), sourceTotals: new Map(), targetTotals: new Map() };
}

/** Doubt about rare words, in sightings: a word seen twice with its partner reaches 2 / (2 + SHRINK). */
const SHRINK = 0.7;
const MIN_STRENGTH = 0.15;

/** sqrt(t(f|e) t(e|f)) with both shrunk towards 0 for rare words; in [0, 1). */
export function associationStrength(lexicon: LearnedLexicon, source: string, target: string, count: number): number {
  const s = lexicon.sourceTotals.get(source) ?? 0;
  const t = lexicon.targetTotals.get(target) ?? 0;
  return count / Math.sqrt((s + SHRINK) * (t + SHRINK));
}

/** The likely translations of a source stem, strongest first is not promised. */
export function translations(
  lexicon: LearnedLexicon,
  source: string,
): { readonly word: string; readonly strength: number }[] {
  const found: { word: string; strength: number }[] = [];
  for (const [word, count] of lexicon.counts.get(source) ?? []) {
    const strength = associationStrength(lexicon, source, word, count);
    if (strength >= MIN_STRENGTH) found.push({ word, strength });
  }
  return found;
}
