// The classic, as a reference: sentence lengths only (Gale and Church, "A Program for Aligning Sentences in Bilingual
// Corpora", Computational Linguistics 19, 1993). Priors and variance are those of the paper.
import { type Comparison, deviationOf } from '../score/features.js';
import { buildLattice, mostExpectedCorrect, posteriors } from '../search/monotone.js';
import { membersAt, SHAPES } from '../search/shapes.js';
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

const PRIOR_NATS = SHAPES.map(({ source, target, sourceHoles, targetHoles }) =>
  Math.log(sourceHoles + targetHoles > 0 ? 0 : (PRIOR[`${source}-${target}`] ?? 0)),
);

/** ln of the chance to be at least |z| standard deviations away: 2 (1 - Phi(|z|)), Abramowitz and Stegun 26.2.17. */
function tailNats(z: number): number {
  const x = Math.abs(z);
  const t = 1 / (1 + 0.2316419 * x);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.log(2 * series) - (x * x) / 2 - 0.5 * Math.log(2 * Math.PI);
}

export function alignGaleChurch(comparison: Comparison, free: Freedom): Found[] {
  return stretches(free).flatMap((stretch) => {
    const lattice = buildLattice({
      sourceCount: stretch.source.length,
      targetCount: stretch.target.length,
      scoreNats: (i, j, shape) => {
        const { source, target } = SHAPES[shape]!;
        if (PRIOR_NATS[shape] === Number.NEGATIVE_INFINITY) return Number.NEGATIVE_INFINITY;
        if (!contiguous(stretch.source, i, source) || !contiguous(stretch.target, j, target))
          return Number.NEGATIVE_INFINITY;
        const sources = stretch.source.slice(i, i + source);
        const targets = stretch.target.slice(j, j + target);
        if (free.isRejected(sources, targets)) return Number.NEGATIVE_INFINITY;
        return tailNats(deviationOf(comparison, { source: sources, target: targets }));
      },
    });
    const { beads } = posteriors(lattice, PRIOR_NATS);
    return mostExpectedCorrect(beads, 0).map((bead) => ({
      source: membersAt(stretch.source, bead.source, SHAPES[bead.shape]!.sourceMembers),
      target: membersAt(stretch.target, bead.target, SHAPES[bead.shape]!.targetMembers),
      confidence: bead.probability,
    }));
  });
}
