// Which recipe fits? A translation keeps the order and covers the text. How much of the texts is covered, and how much
// of what is covered stands out of order, is counted in beliefs, so that a doubtful pair decides little.
import { heaviestChain } from '../search/corridor.js';
import type { Found } from './found.js';
import type { Freedom } from './free.js';
import type { GrowthTask } from './grow.js';

/** What a first pass says of the order of one or several document pairs; sums, so that pairs can be added. */
export interface Order {
  /** Expected number of sentences, on both sides, that have a counterpart. */
  readonly covered: number;
  /** Sentences on both sides. */
  readonly sentences: number;
  /** Expected number of right pairs. */
  readonly pairs: number;
  /** Of these, outside the heaviest chain that keeps the order. */
  readonly crossing: number;
}

/**
 * Log-odds that texts are comparable: bias, share of the sentences covered, share of the pairs that cross. Logistic
 * regression on 375 development documents (*nm* and *gaps* against *comparable*), rounded; half of them predict the
 * level of the others wrongly in 7 of 375.
 */
const BIAS = 7.5;
const COVERED = -13.5;
const CROSSING = 14;
/** Pairs that are imagined to keep the order: one crossing pair among three proves little. */
const IMAGINED_PAIRS = 1;
/** With log-odds nearer to 0 than this, the monotone search is asked as well: it sees joined sentences. */
const DOUBT_NATS = 4;

/** Of texts with more sentences than this only blocks are looked at: a few hundred sentences tell as much as all. */
const LONG_SENTENCES = 2_000;
const BLOCK_SENTENCES = 100;
const ONE_BLOCK_IN = 12;

/**
 * What of a document pair to look at for its order: all of it, or of a long one the pairs of some blocks of the source,
 * and those of some blocks of the target, so that the mirror agrees.
 */
export function samplesOf(free: Freedom): readonly Freedom[] {
  const { sourceFree, targetFree } = free;
  if (Math.min(sourceFree.length, targetFree.length) <= LONG_SENTENCES) return [free];
  const blocks = (flags: Uint8Array): Uint8Array =>
    flags.map((flag, at) => (Math.floor(at / BLOCK_SENTENCES) % ONE_BLOCK_IN === 0 ? flag : 0));
  return [
    { ...free, sourceFree: blocks(sourceFree) },
    { ...free, targetFree: blocks(targetFree) },
  ];
}

const sumOf = (beads: readonly Found[], value: (bead: Found) => number): number =>
  beads.reduce((sum, bead) => sum + value(bead), 0);

/** The order of single pairs, each sentence in at most one. */
export function orderOf({ pairs, free }: Pick<GrowthTask, 'pairs' | 'free'>): Order {
  const expected = sumOf(pairs, (bead) => bead.confidence);
  const chain = heaviestChain(
    pairs.map(({ source, target, confidence }) => ({ source: source[0]!, target: target[0]!, nats: confidence })),
    free.targetFree.length,
  );
  const inOrder = chain.reduce((sum, pair) => sum + pair.nats, 0);
  const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);
  const shorter = Math.min(count(free.sourceFree), count(free.targetFree));
  return { covered: 2 * expected, sentences: 2 * shorter, pairs: expected, crossing: Math.max(0, expected - inOrder) };
}

/** The order again, with the cover that the monotone search finds. */
export function coveredBy(order: Order, free: Freedom, beads: readonly Found[]): Order {
  const covered = sumOf(beads, ({ source, target, confidence }) => confidence * (source.length + target.length));
  const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);
  return { ...order, covered, sentences: count(free.sourceFree) + count(free.targetFree) };
}

export function addOrders(orders: readonly Order[]): Order {
  const sum = (value: (order: Order) => number): number => orders.reduce((total, order) => total + value(order), 0);
  return {
    covered: sum((order) => order.covered),
    sentences: sum((order) => order.sentences),
    pairs: sum((order) => order.pairs),
    crossing: sum((order) => order.crossing),
  };
}

/** Log-odds that the texts correspond only in part, or in another order. */
export const comparableNats = ({ covered, sentences, pairs, crossing }: Order): number =>
  BIAS + (COVERED * covered) / Math.max(1, sentences) + (CROSSING * crossing) / (pairs + IMAGINED_PAIRS);

export const isDoubtful = (nats: number): boolean => Math.abs(nats) < DOUBT_NATS;
