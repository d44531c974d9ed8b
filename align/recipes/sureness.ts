// How sure the beads of the monotone search are. Its posteriors are those of a model that takes for granted that the texts
// are translations in order: of a border in the wrong place, and of texts that are not, it is far too sure.
import { weightsFor } from '../score/bead-model.js';
import { beyondNats } from '../score/beyond.js';
import { type Comparison, deviationOf, FEATURE_COUNT, FEATURES, features } from '../score/features.js';
import { logit, probability } from '../score/odds.js';
import type { Bead } from '../types.js';
import type { Found } from './found.js';
import { countFree, type Freedom } from './free.js';

/**
 * By bead: the log-odds of its posterior, whether sentences are joined, what it leaves to its neighbours and how far it and
 * one of them lean apart, its length; and of the documents: what share of their sentences is believed to be covered, and how
 * much of the words finds something.
 */
export const SURENESS_FEATURES = [
  'posterior',
  'joined',
  'beyond',
  'leaning',
  'length:square',
  'covered',
  'coverage',
  'bias',
] as const;

/** Posteriors nearer to certainty than this count no further; rounding may take them beyond it. */
const LEAST_DOUBT = 1e-5;
const LENGTH = FEATURES.indexOf('length:square');
const COVERAGE = FEATURES.indexOf('coverage:low');

/** Sentences of a bead, both sides together. */
const sizeOf = ({ source, target }: Bead): number => source.length + target.length;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/**
 * By bead, how far it and a neighbour lean apart: the one is too long on this side, the other on that one, as where a clause
 * went over a border. The smaller of both, in standard deviations; of two neighbours the greater, 0 where there is none.
 */
function leanings(comparison: Comparison, beads: readonly Bead[]): Float64Array {
  const deviations = beads.map((bead) => deviationOf(comparison, bead));
  const startingAt = new Map(beads.map((bead, at) => [bead.source[0]!, at]));
  const leaning = new Float64Array(beads.length);
  for (const [at, bead] of beads.entries()) {
    const next = startingAt.get(bead.source.at(-1)! + 1);
    if (next === undefined || beads[next]!.target[0] !== bead.target.at(-1)! + 1) continue;
    const [own, other] = [deviations[at]!, deviations[next]!];
    if (own * other >= 0) continue;
    const apart = Math.min(Math.abs(own), Math.abs(other));
    leaning[at] = Math.max(leaning[at]!, apart);
    leaning[next] = Math.max(leaning[next]!, apart);
  }
  return leaning;
}

/**
 * The vectors of SURENESS_FEATURES of the beads of two documents, with their posteriors as `confidence`. What people have
 * aligned is covered as well, and tells as much of the documents as what was found.
 */
export function surenessFeatures(comparison: Comparison, free: Freedom, found: readonly Found[]): Float64Array[] {
  const vector = new Float64Array(FEATURE_COUNT);
  const seenOf = (bead: Bead) => {
    const { [LENGTH]: length, [COVERAGE]: coverage } = features(comparison, bead.source, bead.target, vector);
    return { length: length!, coverage: coverage! };
  };
  // Bead by bead, so that what its sentences hit is at hand.
  const seen = found.map((bead) => ({ ...seenOf(bead), beyond: beyondNats(comparison, bead) }));
  const coverages = [...seen, ...free.certain.map(seenOf)].map(({ coverage }) => coverage);
  const coverage = sum(coverages) / Math.max(1, coverages.length);
  const decided = sum(free.certain.map(sizeOf));
  const sentences = decided + countFree(free.sourceFree) + countFree(free.targetFree);
  const leaning = leanings(comparison, found);
  const covered = decided + sum(found.map((bead) => bead.confidence * sizeOf(bead)));
  return found.map((bead, at) =>
    Float64Array.of(
      logit(Math.max(LEAST_DOUBT, Math.min(1 - LEAST_DOUBT, bead.confidence))),
      sizeOf(bead) > 2 ? 1 : 0,
      seen[at]!.beyond / 10,
      leaning[at]!,
      seen[at]!.length,
      covered / Math.max(1, sentences),
      coverage,
      1,
    ),
  );
}

/** The beads again, as sure as they deserve. */
export function withSureness(comparison: Comparison, free: Freedom, found: readonly Found[]): Found[] {
  const { sureness } = weightsFor(comparison);
  const vectors = surenessFeatures(comparison, free, found);
  return found.map((bead, at) => ({
    ...bead,
    confidence: probability(vectors[at]!.reduce((nats, each, f) => nats + each * sureness[f]!, 0)),
  }));
}
