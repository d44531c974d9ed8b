// From pairs to n:m in comparable texts: free sentences nearby join a pair one by one, the surest first. How common joining
// is in the texts at hand is estimated from all candidates together, as the shape rates are in the monotone recipe.
import { readsAsOneOf } from '../score/analyse.js';
import { beyondNats } from '../score/beyond.js';
import type { Comparison } from '../score/features.js';
import { GROWTH_FEATURE_COUNT, newcomersOf } from '../score/growth.js';
import { logit, probability } from '../score/odds.js';
import type { PairBeliefs } from '../search/pair-beliefs.js';
import type { Bead } from '../types.js';
import type { Found } from './found.js';
import type { Freedom } from './free.js';

/** The pairs of one document, before they grow. */
export interface GrowthTask {
  readonly comparison: Comparison;
  readonly free: Freedom;
  /** All pairs that may be taken, and those of them that are without any growth, each sentence once. */
  readonly all: readonly Found[];
  readonly pairs: readonly Found[];
  /** Log-odds that a sentence joins a bead, by GROWTH_FEATURES, and the share of candidates that joined where they were fitted. */
  readonly growth: ArrayLike<number>;
  readonly joinRate: number;
  /** What is expected of documents like these before they are seen. */
  readonly usualRate: number;
  /** A sentence joins from this probability on. */
  readonly joinFrom: number;
  /** By CERTAINTY_FEATURES. */
  readonly certainty: ArrayLike<number>;
  readonly beliefs: PairBeliefs;
}

interface Candidate {
  readonly sourceGrows: boolean;
  readonly index: number;
  readonly nats: number;
}

interface Growing {
  source: readonly number[];
  target: readonly number[];
  confidence: number;
}

/** As many imagined candidates, joining as often as where the weights were fitted, hold the estimate. Set by hand. */
const PRIOR_CANDIDATES = 40;
const ROUNDS = 4;

/**
 * What tells how sure a bead is: the log-odds of all decisions that made it, whether any sentence joined it, how far one of
 * its sentences is believed to belong elsewhere (or there as well), and what its words find in the sentences beside it.
 */
export const CERTAINTY_FEATURES = ['decisions', 'joined', 'elsewhere', 'beyond', 'bias'] as const;
/** Log-odds beyond this many nats count no further. */
const MOST_NATS = 12;

/** The vector of CERTAINTY_FEATURES of a bead, given the probability that all decisions that made it are right. */
export function certaintyFeatures(
  { comparison, beliefs }: Pick<GrowthTask, 'comparison' | 'beliefs'>,
  bead: Bead,
  decisions: number,
): readonly number[] {
  const { source, target } = bead;
  // A copy of a sentence of the bead is not elsewhere.
  const isTarget = (index: number) => readsAsOneOf(comparison.target.side, target, index);
  const isSource = (index: number) => readsAsOneOf(comparison.source.side, source, index);
  const claims = [
    ...source.map((index) => beliefs.claimNats(true, index, isTarget)),
    ...target.map((index) => beliefs.claimNats(false, index, isSource)),
  ];
  return [
    Math.max(-MOST_NATS, Math.min(MOST_NATS, logit(decisions))),
    source.length + target.length > 2 ? 1 : 0,
    probability(Math.max(...claims)),
    beyondNats(comparison, bead) / 10,
    1,
  ];
}

function flags(task: GrowthTask): { readonly source: Uint8Array; readonly target: Uint8Array } {
  const source = Uint8Array.from(task.free.sourceFree);
  const target = Uint8Array.from(task.free.targetFree);
  for (const bead of task.pairs) {
    for (const i of bead.source) source[i] = 0;
    for (const j of bead.target) target[j] = 0;
  }
  return { source, target };
}

function candidatesOf(task: GrowthTask, bead: Growing, free: ReturnType<typeof flags>): Candidate[] {
  return newcomersOf(task.comparison, task.beliefs, bead, free).map(({ sourceGrows, index, vector }) => {
    let nats = 0;
    for (let f = 0; f < GROWTH_FEATURE_COUNT; f++) nats += task.growth[f]! * vector[f]!;
    return { sourceGrows, index, nats };
  });
}

/** What to add to the log-odds of joining, given how often sentences join in these documents (expectation-maximisation). */
export function fitGrowth(tasks: readonly GrowthTask[]): number {
  const nats = tasks.flatMap((task) => {
    const free = flags(task);
    return task.pairs.flatMap((bead) => candidatesOf(task, bead, free).map((candidate) => candidate.nats));
  });
  const mean = (value: (task: GrowthTask) => number): number =>
    tasks.reduce((sum, task) => sum + value(task), 0) / tasks.length;
  const fitted = logit(mean((task) => task.joinRate));
  const usualRate = mean((task) => task.usualRate);
  let shift = logit(usualRate) - fitted;
  for (let round = 0; round < ROUNDS; round++) {
    const joined = nats.reduce((sum, each) => sum + probability(each + shift), PRIOR_CANDIDATES * usualRate);
    shift = logit(joined / (nats.length + PRIOR_CANDIDATES)) - fitted;
  }
  return shift;
}

/** A pair that may be taken, or a sentence that may join a bead as it was when this was noted. */
interface Step {
  readonly probability: number;
  readonly source: number;
  readonly target: number;
  /** The bead that grows, and how many sentences it had; -1 for a pair. */
  readonly bead: number;
  readonly size: number;
  readonly candidate: Candidate | null;
}

/** The surest first; of equals the one nearer the diagonal, so that the mirror agrees. */
function isBefore(a: Step, b: Step): boolean {
  if (a.probability !== b.probability) return a.probability > b.probability;
  const apart = (step: Step): number => Math.abs(step.source - step.target);
  return apart(a) - apart(b) < 0 || (apart(a) === apart(b) && a.source + a.target < b.source + b.target);
}

/** A queue of steps, as a binary heap. */
function stepQueue(): { push: (step: Step) => void; pop: () => Step | undefined } {
  const heap: Step[] = [];
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b]!, heap[a]!];
  };
  return {
    push: (step) => {
      let at = heap.push(step) - 1;
      for (let up = (at - 1) >> 1; at > 0 && isBefore(heap[at]!, heap[up]!); at = up, up = (at - 1) >> 1) swap(at, up);
    },
    pop: () => {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined || heap.length === 0) return first;
      heap[0] = last;
      for (let at = 0; ; ) {
        let best = at;
        for (const child of [2 * at + 1, 2 * at + 2])
          if (child < heap.length && isBefore(heap[child]!, heap[best]!)) best = child;
        if (best === at) return first;
        swap(at, best);
        at = best;
      }
    },
  };
}

/**
 * Pairs are taken and grow in one go, the surest step first, so that a sentence goes where it is surest, be it to a pair
 * of its own or to another; the confidence is that of the pair times that of every decision to join or not.
 */
export function grow(task: GrowthTask, shift: number): Found[] {
  const free = { source: Uint8Array.from(task.free.sourceFree), target: Uint8Array.from(task.free.targetFree) };
  const beads: Growing[] = [];
  const queue = stepQueue();
  for (const { source, target, confidence } of task.all)
    queue.push({ probability: confidence, source: source[0]!, target: target[0]!, bead: -1, size: 2, candidate: null });
  const offer = (at: number): void => {
    const bead = beads[at]!;
    for (const candidate of candidatesOf(task, bead, free)) {
      const joins = probability(candidate.nats + shift);
      if (joins < task.joinFrom) continue;
      const [source, target] = candidate.sourceGrows
        ? [candidate.index, bead.target[0]!]
        : [bead.source[0]!, candidate.index];
      const size = bead.source.length + bead.target.length;
      queue.push({ probability: bead.confidence * joins, source, target, bead: at, size, candidate });
    }
  };
  for (let step = queue.pop(); step !== undefined; step = queue.pop()) {
    const { candidate } = step;
    if (candidate === null) {
      if (free.source[step.source] !== 1 || free.target[step.target] !== 1) continue;
      free.source[step.source] = 0;
      free.target[step.target] = 0;
      offer(beads.push({ source: [step.source], target: [step.target], confidence: step.probability }) - 1);
      continue;
    }
    const bead = beads[step.bead]!;
    const flags = candidate.sourceGrows ? free.source : free.target;
    if (bead.source.length + bead.target.length !== step.size || flags[candidate.index] !== 1) continue;
    const grown = [...(candidate.sourceGrows ? bead.source : bead.target), candidate.index].sort((a, b) => a - b);
    const source = candidate.sourceGrows ? grown : bead.source;
    const target = candidate.sourceGrows ? bead.target : grown;
    if (task.free.isRejected(source, target)) continue;
    flags[candidate.index] = 0;
    beads[step.bead] = { source, target, confidence: step.probability };
    offer(step.bead);
  }
  return beads.map((bead) => {
    const declined = candidatesOf(task, bead, free);
    const decisions = declined.reduce((p, each) => p * (1 - probability(each.nats + shift)), bead.confidence);
    const vector = certaintyFeatures(task, bead, decisions);
    return { ...bead, confidence: probability(vector.reduce((nats, each, f) => nats + each * task.certainty[f]!, 0)) };
  });
}
