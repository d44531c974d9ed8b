// Which recipe fits? A translation keeps the order and covers the text. How much of the texts is covered, and how much
// of what is covered stands out of order, is counted in beliefs, so that a doubtful pair decides little.
import { heaviestChain } from '../search/corridor.js';
import type { Found } from './found.js';
import { countFree, type Freedom } from './free.js';

/** What a first pass says of the order of one or several document pairs; sums, so that pairs can be added. */
export interface Order {
  /** Expected number of these that have a counterpart. */
  readonly covered: number;
  /** Sentences that are counted. */
  readonly sentences: number;
  /** Expected number of right pairs. */
  readonly pairs: number;
  /** Of these, outside the heaviest chain that keeps the order. */
  readonly crossing: number;
}

/**
 * Log-odds that texts are comparable: bias, share of the sentences covered, share of the pairs that cross. Logistic
 * regression on development documents (*nm* and *gaps* against *comparable* and summaries), rounded; each half predicts
 * the kind of about 5 % of the other wrongly, nearly all of them *gaps* and lightly shortened summaries.
 */
const BIAS = 7.2;
const COVERED = -12;
const CROSSING = 6;
/** Pairs that are imagined to keep the order: one crossing pair among three proves little. */
const IMAGINED_PAIRS = 1;
/** With log-odds nearer to 0 than this, the monotone search is asked as well: it sees joined sentences. */
const DOUBT_NATS = 4;

/** Of texts with more sentences than this only blocks are looked at: a few hundred sentences tell as much as all. */
const LONG_SENTENCES = 2_000;
const BLOCK_SENTENCES = 100;
const ONE_BLOCK_IN = 12;

/** What of a document pair is looked at, and on which sides its sentences are counted. */
export interface Sample {
  readonly free: Freedom;
  readonly counted: readonly ('sourceFree' | 'targetFree')[];
}

/**
 * What of a document pair to look at for its order: all of it, or of a long one the pairs of some blocks of the source,
 * and those of some blocks of the target, so that the mirror agrees.
 */
export function samplesOf(free: Freedom): readonly Sample[] {
  const { sourceFree, targetFree } = free;
  if (Math.min(sourceFree.length, targetFree.length) <= LONG_SENTENCES)
    return [{ free, counted: ['sourceFree', 'targetFree'] }];
  const blocks = (flags: Uint8Array): Uint8Array =>
    flags.map((flag, at) => (Math.floor(at / BLOCK_SENTENCES) % ONE_BLOCK_IN === 0 ? flag : 0));
  return [
    { free: { ...free, sourceFree: blocks(sourceFree) }, counted: ['sourceFree'] },
    { free: { ...free, targetFree: blocks(targetFree) }, counted: ['targetFree'] },
  ];
}

const sumOf = (beads: readonly Found[], value: (bead: Found) => number): number =>
  beads.reduce((sum, bead) => sum + value(bead), 0);

/** The order of single pairs, each sentence in at most one. */
export function orderOf(pairs: readonly Found[], { free, counted }: Sample): Order {
  const expected = sumOf(pairs, (bead) => bead.confidence);
  const chain = heaviestChain(
    pairs.map(({ source, target, confidence }) => ({ source: source[0]!, target: target[0]!, nats: confidence })),
    free.targetFree.length,
  );
  const inOrder = chain.reduce((sum, pair) => sum + pair.nats, 0);
  return {
    covered: counted.length * expected,
    sentences: counted.reduce((sum, side) => sum + countFree(free[side]), 0),
    pairs: expected,
    crossing: Math.max(0, expected - inOrder),
  };
}

/** The order again, with the cover that the monotone search finds. */
export function coveredBy(order: Order, free: Freedom, beads: readonly Found[]): Order {
  const covered = sumOf(beads, ({ source, target, confidence }) => confidence * (source.length + target.length));
  return { ...order, covered, sentences: countFree(free.sourceFree) + countFree(free.targetFree) };
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
