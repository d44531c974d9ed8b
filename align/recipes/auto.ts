// Which recipe fits? A translation keeps the order and covers the text. How much of the texts is covered, and how much
// of what is covered stands out of order, is counted in beliefs, so that a doubtful pair decides little.
import { heaviestChain } from '../search/corridor.js';
import type { Found } from './found.js';
import { countFree, type Freedom } from './free.js';

/** What a first pass says of the order of one or several document pairs; sums, so that pairs can be added. */
export interface Order {
  /** Expected number of these that have a counterpart. */
  readonly covered: number;
  /** The same, counting what the monotone search finds; null where it was not asked. */
  readonly monotone: number | null;
  /** Sentences that are counted. */
  readonly sentences: number;
  /** Expected number of right pairs. */
  readonly pairs: number;
  /** Of these, outside the heaviest chain that keeps the order. */
  readonly crossing: number;
  /** Of the sentences, how many belong to texts that are retold rather than translated. */
  readonly retold: number;
}

/**
 * Log-odds that texts are comparable: bias, share of the sentences that single pairs and that monotone beads cover, share of
 * the pairs that cross, and how far the texts are believed to be retold. Logistic regressions on development documents
 * (*clean*, *nm* and *gaps*, also all of one kind as one long text, against *comparable*, news of one event and summaries),
 * rounded: without the monotone search, and with it. Each half predicts the kind of 6 % of the other wrongly, most of them
 * summaries that stand in order.
 */
const FIRST = { bias: 5.5, covered: -11.6, monotone: 0, crossing: 12, retold: 3 };
const SECOND = { bias: 7.3, covered: -6.2, monotone: -7.4, crossing: 9.8, retold: 3.7 };
/** Pairs that are imagined to keep the order: one crossing pair among three proves little. */
const IMAGINED_PAIRS = 1;
/** With log-odds nearer to 0 than this, the monotone search is asked as well: it sees joined sentences. */
const DOUBT_NATS = 4;

/** Of texts with more sentences than this only blocks are looked at: a few hundred sentences tell as much as all. */
const LONG_SENTENCES = 2_000;
const BLOCK_SENTENCES = 50;
const ONE_BLOCK_IN = 12;
/** ... and no more of them than this, however long the text. */
const MOST_BLOCKS = 8;

/** What of a document pair is looked at, and on which sides its sentences are counted. */
export interface Sample {
  readonly free: Freedom;
  readonly counted: readonly ('sourceFree' | 'targetFree')[];
  /** The side of which blocks are looked at: only the pairs that are best for its sentences matter. */
  readonly asked?: 'source' | 'target';
}

/**
 * What of a document pair to look at for its order: all of it, or of a long one the pairs of some blocks of the source,
 * and those of some blocks of the target, so that the mirror agrees.
 */
export function samplesOf(free: Freedom): readonly Sample[] {
  const { sourceFree, targetFree } = free;
  if (Math.min(sourceFree.length, targetFree.length) <= LONG_SENTENCES)
    return [{ free, counted: ['sourceFree', 'targetFree'] }];
  const blocks = (flags: Uint8Array): Uint8Array => {
    const step = Math.max(ONE_BLOCK_IN, Math.ceil(flags.length / BLOCK_SENTENCES / MOST_BLOCKS));
    return flags.map((flag, at) => (Math.floor(at / BLOCK_SENTENCES) % step === 0 ? flag : 0));
  };
  return [
    { free: { ...free, sourceFree: blocks(sourceFree) }, counted: ['sourceFree'], asked: 'source' },
    { free: { ...free, targetFree: blocks(targetFree) }, counted: ['targetFree'], asked: 'target' },
  ];
}

const sumOf = (beads: readonly Found[], value: (bead: Found) => number): number =>
  beads.reduce((sum, bead) => sum + value(bead), 0);

/** The order of single pairs, each sentence in at most one. */
export function orderOf(pairs: readonly Found[], { free, counted }: Sample, retoldShare = 0): Order {
  const expected = sumOf(pairs, (bead) => bead.confidence);
  const chain = heaviestChain(
    pairs.map(({ source, target, confidence }) => ({ source: source[0]!, target: target[0]!, nats: confidence })),
    free.targetFree.length,
  );
  const inOrder = chain.reduce((sum, pair) => sum + pair.nats, 0);
  const sentences = counted.reduce((sum, side) => sum + countFree(free[side]), 0);
  return {
    covered: counted.length * expected,
    monotone: null,
    sentences,
    pairs: expected,
    crossing: Math.max(0, expected - inOrder),
    retold: retoldShare * sentences,
  };
}

/** The order again, with the cover that the monotone search finds, all free sentences counting. */
export function coveredBy(order: Order, free: Freedom, beads: readonly Found[]): Order {
  const covered = sumOf(beads, ({ source, target, confidence }) => confidence * (source.length + target.length));
  const share = covered / Math.max(1, countFree(free.sourceFree) + countFree(free.targetFree));
  return { ...order, monotone: share * order.sentences };
}

export function addOrders(orders: readonly Order[]): Order {
  const sum = (value: (order: Order) => number): number => orders.reduce((total, order) => total + value(order), 0);
  return {
    covered: sum((order) => order.covered),
    monotone: orders.some((order) => order.monotone === null) ? null : sum((order) => order.monotone!),
    sentences: sum((order) => order.sentences),
    pairs: sum((order) => order.pairs),
    crossing: sum((order) => order.crossing),
    retold: sum((order) => order.retold),
  };
}

/** Log-odds that the texts correspond only in part, in another order or in other words. */
export function comparableNats({ covered, monotone, sentences, pairs, crossing, retold }: Order): number {
  const weights = monotone === null ? FIRST : SECOND;
  const told = weights.covered * covered + weights.monotone * (monotone ?? 0) + weights.retold * retold;
  return weights.bias + told / Math.max(1, sentences) + (weights.crossing * crossing) / (pairs + IMAGINED_PAIRS);
}

export const isDoubtful = (nats: number): boolean => Math.abs(nats) < DOUBT_NATS;
