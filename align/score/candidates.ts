// Which pairs of sentences are worth a closer look. In short documents all; in long ones, for every sentence, the few
// that share the most telling words, found through an inverted index: never all against all.
import { indexPostings, postingCount } from './analyse.js';
import type { ComparedSide, Comparison } from './features.js';
import { matchNats, surpriseOf } from './hits.js';
import { HIT } from './match-keys.js';

/** Up to so many pairs are simply all looked at. */
const ALL_PAIRS = 2_500;
/** In longer documents, so many for every sentence of either side. */
const PER_SENTENCE = 8;
/** Words that match in more sentences than this are not looked up. */
const MAX_POSTINGS = 100;
/** Of a long sentence only so many words are looked up, the most telling ones. */
const MAX_WORDS = 20;

export interface Candidate {
  readonly source: number;
  readonly target: number;
  /** Nats told by the shared words, both sides together; 0 where all pairs are taken. */
  readonly nats: number;
}

/** Candidate pairs among the free sentences, sorted by source, then target. */
export function candidatePairs(
  comparison: Comparison,
  sourceFree: Uint8Array,
  targetFree: Uint8Array,
): readonly Candidate[] {
  const n = sourceFree.length;
  const m = targetFree.length;
  if (n * m <= ALL_PAIRS) {
    const all: Candidate[] = [];
    for (let source = 0; source < n; source++) {
      for (let target = 0; target < m; target++) {
        if (sourceFree[source] === 1 && targetFree[target] === 1) all.push({ source, target, nats: 0 });
      }
    }
    return all;
  }
  return strongPairs(comparison, sourceFree, targetFree);
}

/** Which sentences may be paired: 1 by index of either side. */
export interface FreeSentences {
  readonly sourceFree: Uint8Array;
  readonly targetFree: Uint8Array;
}

/** Some of the sentences of one side: only the pairs that are best for these are looked for. */
export interface AskedSentences extends FreeSentences {
  readonly asked: 'source' | 'target';
}

interface Strongest extends FreeSentences {
  readonly pairs: readonly Candidate[];
}

/** Both recipes ask for the same pairs when the choice between them is automatic. */
const latest = new WeakMap<Comparison, readonly Strongest[]>();

/** For every sentence the candidates that share the most, whatever the length of the documents. */
export function strongPairs(
  comparison: Comparison,
  sourceFree: Uint8Array,
  targetFree: Uint8Array,
): readonly Candidate[] {
  const known = latest
    .get(comparison)
    ?.find((each) => each.sourceFree === sourceFree && each.targetFree === targetFree);
  if (known !== undefined) return known.pairs;
  findStrongPairs(comparison, { sourceFree, targetFree });
  return latest.get(comparison)![0]!.pairs;
}

/** Finds the strong pairs of all free sentences, and those of some of them, to be asked for after. */
export function findStrongPairs(
  comparison: Comparison,
  { sourceFree, targetFree }: FreeSentences,
  samples: readonly AskedSentences[] = [],
): void {
  const shared = newShared(comparison);
  const rows = newBest(sourceFree.length, targetFree.length);
  const columns = newBest(targetFree.length, sourceFree.length);
  for (let source = 0; source < sourceFree.length; source++) {
    if (sourceFree[source] === 0) continue;
    shareWords(comparison, source, targetFree, shared);
    pickFrom(rows, columns, source, shared);
    for (let at = 0; at < shared.count; at++) shared.nats[shared.targets[at]!] = 0;
  }
  latest.set(comparison, [
    { sourceFree, targetFree, pairs: unite(rows, columns) },
    ...samples.map((sample) => ({
      ...sample,
      pairs:
        sample.asked === 'source'
          ? unite(bestFor(rows, sample.sourceFree), bestFor(columns, new Uint8Array(columns.size)))
          : unite(bestFor(rows, new Uint8Array(rows.size)), bestFor(columns, sample.targetFree)),
    })),
  ]);
}

/** What one source sentence shares with every target sentence, and where the target types are found. */
interface Shared {
  /** By target type, and one more: where its postings begin, those sentences of which it is one of the most telling words. */
  readonly firstPosting: Int32Array;
  readonly postings: Int32Array;
  /** By target sentence, in nats; 0 between source sentences. */
  readonly nats: Float64Array;
  /** The target sentences that share anything, `count` of them, in the order they were met. */
  readonly targets: Int32Array;
  count: number;
}

function newShared({ target }: Comparison): Shared {
  const size = target.side.sentenceCount;
  return { ...tellingPostings(target), nats: new Float64Array(size), targets: new Int32Array(size), count: 0 };
}

/** Words are looked up from the source and found in the target only where they are among the most telling of both: the mirror agrees. */
function tellingPostings(target: ComparedSide): Pick<Shared, 'firstPosting' | 'postings'> {
  const { side } = target;
  const first = new Int32Array(side.sentenceCount + 1);
  const types: number[] = [];
  for (let sentence = 0; sentence < side.sentenceCount; sentence++) {
    for (const unit of tellingUnits(target, sentence)) types.push(side.unitType[unit]!);
    first[sentence + 1] = types.length;
  }
  return indexPostings(side.types.length, first, Int32Array.from(types));
}

/** The units of a sentence that match somewhere, as many as are looked up: where there are more, the most telling ones. */
function tellingUnits({ side, info }: ComparedSide, sentence: number): readonly number[] {
  const telling: number[] = [];
  for (let unit = side.firstUnit[sentence]!; unit < side.firstUnit[sentence + 1]!; unit++)
    if (info.matchable[side.unitType[unit]!] === 1) telling.push(unit);
  if (telling.length <= MAX_WORDS) return telling;
  const nats = (unit: number): number => surpriseOf(info, side.unitType[unit]!);
  telling.sort((a, b) => nats(b) - nats(a) || side.unitStart[a]! - side.unitStart[b]!);
  return telling.slice(0, MAX_WORDS);
}

/** Fills `shared`. Long texts come here ten million times: everything it reads is at hand in a flat array. */
function shareWords(comparison: Comparison, source: number, targetFree: Uint8Array, shared: Shared): void {
  const { first, type: matchType, kind, strength } = comparison.forward;
  const { side, info } = comparison.source;
  const { side: other, info: otherInfo } = comparison.target;
  const { firstPosting, postings, nats, targets } = shared;
  let count = 0;
  for (const unit of tellingUnits(comparison.source, source)) {
    const type = side.unitType[unit]!;
    if (postingCount(side, type) > MAX_POSTINGS) continue;
    for (let match = first[type]!; match < first[type + 1]!; match++) {
      if (kind[match] === HIT.topic) continue;
      const found = matchType[match]!;
      if (postingCount(other, found) > MAX_POSTINGS) continue;
      const end = firstPosting[found + 1]!;
      const begin = firstPosting[found]!;
      const told = matchNats(info, type, strength[match]!) + matchNats(otherInfo, found, strength[match]!);
      for (let posting = begin; posting < end; posting++) {
        const target = postings[posting]!;
        if (targetFree[target] === 0) continue;
        const before = nats[target]!;
        if (before === 0) targets[count++] = target;
        nats[target] = before + told;
      }
    }
  }
  shared.count = count;
}

/** The best few partners of every sentence of one side, best first, in flat arrays: PER_SENTENCE places a sentence. */
interface Best {
  readonly count: Uint8Array;
  readonly partner: Int32Array;
  readonly nats: Float64Array;
  /** By sentence, what a partner must reach: 0 as long as there is room. */
  readonly floor: Float64Array;
  /** The number of sentences on the side itself and on the other. */
  readonly size: number;
  readonly others: number;
}

const newBest = (size: number, others: number): Best => ({
  count: new Uint8Array(size),
  partner: new Int32Array(size * PER_SENTENCE),
  nats: new Float64Array(size * PER_SENTENCE),
  floor: new Float64Array(size),
  size,
  others,
});

/** The same lists, of these sentences only. */
const bestFor = (best: Best, free: Uint8Array): Best => ({
  ...best,
  count: best.count.map((count, own) => (free[own] === 1 ? count : 0)),
});

function pickFrom(rows: Best, columns: Best, source: number, { nats, targets, count }: Shared): void {
  const { floor } = columns;
  for (let at = 0; at < count; at++) {
    const target = targets[at]!;
    const shared = nats[target]!;
    // Most of what shares anything falls below both floors.
    if (shared >= rows.floor[source]!) keepBest(rows, source, target, shared);
    if (shared >= floor[target]!) keepBest(columns, target, source, shared);
  }
}

/** Enters a partner behind all that are as good; on equal nats the one nearer the diagonal is better, so that the mirror agrees. */
function keepBest(best: Best, own: number, partner: number, shared: number): void {
  const { nats, partner: partners, size, others } = best;
  const begin = own * PER_SENTENCE;
  const count = best.count[own]!;
  const offDiagonal = (other: number): number => Math.abs(own * others - other * size);
  let place = begin + count;
  for (; place > begin; place--) {
    const before = nats[place - 1]!;
    if (shared < before) break;
    if (shared === before && offDiagonal(partner) >= offDiagonal(partners[place - 1]!)) break;
  }
  if (place === begin + PER_SENTENCE) return;
  const last = begin + Math.min(count, PER_SENTENCE - 1);
  nats.copyWithin(place + 1, place, last);
  partners.copyWithin(place + 1, place, last);
  nats[place] = shared;
  partners[place] = partner;
  if (count < PER_SENTENCE) best.count[own] = count + 1;
  if (last === begin + PER_SENTENCE - 1) best.floor[own] = nats[last]!;
}

/** What is among the best of its row or of its column, sorted by source, then target. */
function unite(rows: Best, columns: Best): Candidate[] {
  const found = Array.from({ length: rows.size }, (_, source): Candidate[] => {
    const row: Candidate[] = [];
    for (let at = 0; at < rows.count[source]!; at++) {
      const place = source * PER_SENTENCE + at;
      row.push({ source, target: rows.partner[place]!, nats: rows.nats[place]! });
    }
    return row;
  });
  for (let target = 0; target < columns.size; target++) {
    for (let at = 0; at < columns.count[target]!; at++) {
      const place = target * PER_SENTENCE + at;
      const row = found[columns.partner[place]!]!;
      if (row.every((each) => each.target !== target))
        row.push({ source: columns.partner[place]!, target, nats: columns.nats[place]! });
    }
  }
  return found.flatMap((row) => row.sort((a, b) => a.target - b.target));
}
