// The classic, as a reference: sentence lengths only (Gale and Church, "A Program for Aligning Sentences in Bilingual
// Corpora", Computational Linguistics 19, 1993). Priors and variance are those of the paper.
import { type Comparison, lengthDeviation } from '../score/features.js';
import { mostExpectedCorrect, posteriors } from '../search/monotone.js';
import { FIRST_FULL_SHAPE, membersAt, SHAPES } from '../search/shapes.js';
import type { Found } from './found.js';
import { contiguous, type Freedom, stretches } from './free.js';

const PRIOR: Readonly<Record<string, number>> = {
  '1-1': 0.89,
  '1-0': 0.00495,
  '0-1': 0.00495,
  '2-1': 0.0445,
  '1-2': 0.0445,
  '2-2': 0.011,
};

/** ln of the chance to be at least |z| standard deviations away: 2 (1 - Phi(|z|)), Abramowitz and Stegun 26.2.17. */
function tailNats(z: number): number {
  const x = Math.abs(z);
  const t = 1 / (1 + 0.2316419 * x);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.log(2 * series) - (x * x) / 2 - 0.5 * Math.log(2 * Math.PI);
}

export function alignGaleChurch(comparison: Comparison, free: Freedom): Found[] {
  const chars = (sentences: Comparison['source']['sentences'], indices: readonly number[]): number =>
    indices.reduce((sum, index) => sum + sentences[index]!.lengthChars, 0);
  return stretches(free).flatMap((stretch) => {
    const { beads } = posteriors({
      sourceCount: stretch.source.length,
      targetCount: stretch.target.length,
      scoreNats: (i, j, shape) => {
        const { source, target, sourceHoles, targetHoles } = SHAPES[shape]!;
        const prior = sourceHoles + targetHoles > 0 ? undefined : PRIOR[`${source}-${target}`];
        if (prior === undefined) return Number.NEGATIVE_INFINITY;
        const sources = stretch.source.slice(i, i + source);
        const targets = stretch.target.slice(j, j + target);
        if (shape >= FIRST_FULL_SHAPE) {
          if (!contiguous(stretch.source, i, source) || !contiguous(stretch.target, j, target))
            return Number.NEGATIVE_INFINITY;
          if (free.isRejected(sources, targets)) return Number.NEGATIVE_INFINITY;
        }
        const deviation = lengthDeviation(
          chars(comparison.source.sentences, sources),
          chars(comparison.target.sentences, targets),
          comparison.lengthRatio,
        );
        return Math.log(prior) + tailNats(deviation);
      },
    });
    return mostExpectedCorrect(beads, 0).map((bead) => ({
      source: membersAt(stretch.source, bead.source, SHAPES[bead.shape]!.sourceMembers),
      target: membersAt(stretch.target, bead.target, SHAPES[bead.shape]!.targetMembers),
      confidence: bead.probability,
    }));
  });
}
