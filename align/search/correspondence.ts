// How two documents correspond as a whole: a translation, a summary, news of one event, nothing at all. The same evidence
// for a pair means more where much corresponds, and less in long documents, where chance has more rivals to offer.
import type { Frame, PairSet } from './crossing.js';

/**
 * What a round sees of the documents:
 * - density: ln of the share of the shorter document that is believed to have a counterpart;
 * - strength: the evidence of the pairs believed, strong in translations, weak in summaries;
 * - noise: the evidence of every sentence's second best pair, which is chance;
 * - size: ln of the sentences of the longer document, 0 at SIZE_ZERO.
 * All are near 0 for texts as the development sets hold.
 */
export const DOCUMENT_SIGNS = ['density', 'strength', 'noise', 'size'] as const;

/** Evidence beyond this many nats counts no further. */
const MOST_NATS = 8;
/** Imagined sentences of the shorter document, and pairs among them: a short document proves little. */
const IMAGINED_SENTENCES = 4;
const IMAGINED_PAIRS = 0.25;
const IMAGINED_WEIGHT = 0.5;
const SIZE_ZERO = 16;
const LEAST_SIZE = 4;

/** Evidence within bounds, in nats. */
export const bounded = (nats: number): number => Math.max(-MOST_NATS, Math.min(MOST_NATS, nats));

/**
 * The evidence of every sentence's second best pair, on average over `freeCount` of `count` sentences: the others have no
 * pairs. `index` is the sentence of each pair.
 */
function meanRunnerUp(index: Int32Array, { ownNats }: PairSet, count: number, freeCount: number): number {
  const best = new Float64Array(count).fill(-MOST_NATS);
  const second = new Float64Array(count).fill(-MOST_NATS);
  for (let k = 0; k < index.length; k++) {
    const nats = bounded(ownNats[k]!);
    const at = index[k]!;
    if (nats > best[at]!) {
      second[at] = best[at]!;
      best[at] = nats;
    } else if (nats > second[at]!) second[at] = nats;
  }
  const above = second.reduce((sum, nats) => sum + nats + MOST_NATS, 0);
  return above / Math.max(1, freeCount) - MOST_NATS;
}

/** DOCUMENT_SIGNS of two documents; `shares` says by pair how far it is believed, in [0, 1]. */
export function documentSigns(frame: Frame, pairs: PairSet, shares: Float64Array): Float64Array {
  let believed = 0;
  let nats = 0;
  for (let k = 0; k < shares.length; k++) {
    believed += shares[k]!;
    nats += shares[k]! * bounded(pairs.ownNats[k]!);
  }
  const { sourceCount, targetCount, certain = [] } = frame;
  const { sourceFreeCount = sourceCount, targetFreeCount = targetCount } = frame;
  const shorter = Math.min(sourceFreeCount, targetFreeCount) + certain.length;
  const longer = Math.max(sourceFreeCount, targetFreeCount) + certain.length;
  const density = (believed + certain.length + IMAGINED_PAIRS) / (shorter + IMAGINED_SENTENCES);
  const noise =
    meanRunnerUp(pairs.source, pairs, sourceCount, sourceFreeCount) +
    meanRunnerUp(pairs.target, pairs, targetCount, targetFreeCount);
  return Float64Array.of(
    Math.log(density) + 1,
    nats / (believed + IMAGINED_WEIGHT) / 4,
    noise / 8 + 1,
    Math.log(Math.max(LEAST_SIZE, longer) / SIZE_ZERO),
  );
}
