// From pairs to n:m in comparable texts: free sentences nearby join a pair one by one, the surest first. How common joining
// is in the texts at hand is estimated from all candidates together, as the shape rates are in the monotone recipe.
import { weightsFor } from '../score/bead-model.js';
import type { Comparison } from '../score/features.js';
import { GROWTH_FEATURE_COUNT, growthFeatures, mayJoin, withinReach } from '../score/growth.js';
import type { Found } from './found.js';
import type { Freedom } from './free.js';

/** The pairs of one document, before they grow. */
export interface GrowthTask {
  readonly comparison: Comparison;
  readonly free: Freedom;
  readonly pairs: readonly Found[];
  /** Log-odds of the best pair of a sentence, other than with one of `except`; by side. */
  readonly claimNats: (sourceGrows: boolean, index: number, except: readonly number[]) => number;
  /** Log-odds of a pair of sentences after the last round. */
  readonly linkNats: (source: number, target: number) => number;
}

interface Candidate {
  readonly bead: number;
  readonly sourceGrows: boolean;
  readonly index: number;
  readonly nats: number;
}

interface Growing {
  source: readonly number[];
  target: readonly number[];
  confidence: number;
}

/** A sentence joins when that is at least as likely as not. */
const JOIN_FROM = 0.5;
/** No more sentences than this on the side that grows; the other keeps one. */
const MAX_SIDE = 5;
/** Share of candidates that joined where the weights were fitted (6,657 of 71,422: `npm run fit` counts them). */
const FITTED_RATE = 0.093;
/** As many imagined candidates, of which this share joins, hold the estimate. Set by hand. */
const PRIOR_CANDIDATES = 40;
const PRIOR_RATE = 0.05;
const ROUNDS = 4;

const probability = (nats: number): number => 1 / (1 + Math.exp(-nats));
const logit = (p: number): number => Math.log(p / (1 - p));

/**
 * Sure pairs of comparable texts were right a little less often than claimed on held-out development documents: with this
 * factor on the log-odds 98 % of what stands above CONFIRM_ALL_CONFIDENCE was right, with 0.85 it was less. Set by hand.
 */
const SHARPNESS = 0.75;

const calibrated = (p: number): number => (p <= 0 || p >= 1 ? p : probability(SHARPNESS * logit(p)));

function flags(task: GrowthTask): { readonly source: Uint8Array; readonly target: Uint8Array } {
  const source = Uint8Array.from(task.free.sourceFree);
  const target = Uint8Array.from(task.free.targetFree);
  for (const bead of task.pairs) {
    for (const i of bead.source) source[i] = 0;
    for (const j of bead.target) target[j] = 0;
  }
  return { source, target };
}

function candidatesOf(task: GrowthTask, bead: Growing, at: number, free: ReturnType<typeof flags>): Candidate[] {
  const weights = weightsFor(task.comparison).growth;
  const found: Candidate[] = [];
  for (const sourceGrows of [true, false]) {
    const own = sourceGrows ? bead.source : bead.target;
    const other = sourceGrows ? bead.target : bead.source;
    if (other.length > 1 || own.length >= MAX_SIDE) continue;
    for (const index of withinReach(own)) {
      if ((sourceGrows ? free.source : free.target)[index] !== 1) continue;
      const linkNats = sourceGrows ? task.linkNats(index, other[0]!) : task.linkNats(other[0]!, index);
      if (!mayJoin(own, index, linkNats)) continue;
      const claimNats = task.claimNats(sourceGrows, index, other);
      const vector = growthFeatures(task.comparison, { own, other, sourceGrows }, index, { linkNats, claimNats });
      let nats = 0;
      for (let f = 0; f < GROWTH_FEATURE_COUNT; f++) nats += weights[f]! * vector[f]!;
      found.push({ bead: at, sourceGrows, index, nats });
    }
  }
  return found;
}

/** What to add to the log-odds of joining, given how often sentences join in these documents (expectation-maximisation). */
export function fitGrowth(tasks: readonly GrowthTask[]): number {
  const nats = tasks.flatMap((task) => {
    const free = flags(task);
    return task.pairs.flatMap((bead, at) => candidatesOf(task, bead, at, free).map((candidate) => candidate.nats));
  });
  let shift = logit(PRIOR_RATE) - logit(FITTED_RATE);
  for (let round = 0; round < ROUNDS; round++) {
    const joined = nats.reduce((sum, each) => sum + probability(each + shift), PRIOR_CANDIDATES * PRIOR_RATE);
    shift = logit(joined / (nats.length + PRIOR_CANDIDATES)) - logit(FITTED_RATE);
  }
  return shift;
}

/** The pairs with what joined them; the confidence is that of the pair times that of every decision to join or not. */
export function grow(task: GrowthTask, shift: number): Found[] {
  const free = flags(task);
  const beads: Growing[] = task.pairs.map(({ source, target, confidence }) => ({ source, target, confidence }));
  const open = beads.map((bead, at) => candidatesOf(task, bead, at, free));
  for (;;) {
    let best: Candidate | undefined;
    for (const list of open) {
      for (const candidate of list) {
        if ((candidate.sourceGrows ? free.source : free.target)[candidate.index] !== 1) continue;
        if (best === undefined || candidate.nats > best.nats) best = candidate;
      }
    }
    if (best === undefined || probability(best.nats + shift) < JOIN_FROM) break;
    const bead = beads[best.bead]!;
    const grown = [...(best.sourceGrows ? bead.source : bead.target), best.index].sort((a, b) => a - b);
    const source = best.sourceGrows ? grown : bead.source;
    const target = best.sourceGrows ? bead.target : grown;
    if (task.free.isRejected(source, target)) {
      open[best.bead] = open[best.bead]!.filter((each) => each !== best);
      continue;
    }
    (best.sourceGrows ? free.source : free.target)[best.index] = 0;
    beads[best.bead] = { source, target, confidence: bead.confidence * probability(best.nats + shift) };
    open[best.bead] = candidatesOf(task, beads[best.bead]!, best.bead, free);
  }
  return beads.map((bead, at) => {
    const declined = open[at]!.filter((each) => (each.sourceGrows ? free.source : free.target)[each.index] === 1);
    return {
      ...bead,
      confidence: calibrated(declined.reduce((p, each) => p * (1 - probability(each.nats + shift)), bead.confidence)),
    };
  });
}
