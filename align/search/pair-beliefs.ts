// What is believed of the single pairs of two documents, ready to be asked for from either side.
import { type Frame, type PairSet, pairFinder } from './crossing.js';

export interface PairBeliefs {
  /** Log-odds of a pair; NO_CLAIM_NATS where it is no candidate. */
  readonly linkNats: (source: number, target: number) => number;
  /** Log-odds of the best pair of a sentence, other than with those excepted; the sentence stands in the source or in the target. */
  readonly claimNats: (inSource: boolean, index: number, isExcepted: (partner: number) => boolean) => number;
  /** The sentences that a sentence is paired with at these log-odds or more, the best first. */
  readonly partners: (inSource: boolean, index: number, leastNats: number) => readonly number[];
}

/** Log-odds of a sentence that no pair claims. */
export const NO_CLAIM_NATS = -9;

/** For every sentence of one side its pairs, best first. */
function listsOf(nats: Float64Array, index: Int32Array, size: number): number[][] {
  const lists: number[][] = Array.from({ length: size }, () => []);
  for (let k = 0; k < index.length; k++) lists[index[k]!]!.push(k);
  for (const list of lists) list.sort((a, b) => nats[b]! - nats[a]!);
  return lists;
}

export function pairBeliefs(frame: Frame, pairs: PairSet, nats: Float64Array): PairBeliefs {
  const { source, target } = pairs;
  const find = pairFinder(frame, pairs);
  const ofSource = listsOf(nats, source, frame.sourceCount);
  const ofTarget = listsOf(nats, target, frame.targetCount);
  const listAt = (inSource: boolean, at: number): readonly number[] => (inSource ? ofSource : ofTarget)[at]!;
  return {
    linkNats: (i, j) => nats[find(i, j)] ?? NO_CLAIM_NATS,
    claimNats: (inSource, at, isExcepted) => {
      const other = inSource ? target : source;
      const best = listAt(inSource, at).find((k) => !isExcepted(other[k]!));
      return best === undefined ? NO_CLAIM_NATS : nats[best]!;
    },
    partners: (inSource, at, leastNats) => {
      const other = inSource ? target : source;
      const list = listAt(inSource, at);
      const found: number[] = [];
      for (const k of list) {
        if (nats[k]! < leastNats) break;
        found.push(other[k]!);
      }
      return found;
    },
  };
}
