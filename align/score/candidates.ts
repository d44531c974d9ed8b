// Which pairs of sentences are worth a closer look. In short documents all; in long ones, for every sentence, the few
// that share the most telling words, found through an inverted index: never all against all.
import { postingCount } from './analyse.js';
import type { Comparison } from './features.js';

/** Up to so many pairs are simply all looked at. */
const ALL_PAIRS = 2_500;
/** In longer documents, so many for every sentence of either side. */
const PER_SENTENCE = 8;
/** Words that match in more sentences than this are not looked up. */
const MAX_POSTINGS = 100;
/** Of a long sentence only so many words are looked up, the most telling ones. */
const MAX_WORDS = 12;

export interface Candidate {
  readonly source: number;
  readonly target: number;
  /** Nats told by the shared words, both sides together; 0 where all pairs are taken. */
  readonly nats: number;
}

/** The best few of a stream of candidates; on equal nats the one nearer the diagonal, so that the mirror agrees. */
function keepBest(list: Candidate[], candidate: Candidate, better: (a: Candidate, b: Candidate) => boolean): void {
  if (list.length === PER_SENTENCE && !better(candidate, list.at(-1)!)) return;
  let at = list.length;
  while (at > 0 && better(candidate, list[at - 1]!)) at--;
  list.splice(at, 0, candidate);
  if (list.length > PER_SENTENCE) list.pop();
}

/** What a candidate must reach to enter a list. */
const floorOf = (list: readonly Candidate[]): number => (list.length < PER_SENTENCE ? 0 : list.at(-1)!.nats);

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

interface Strongest {
  readonly sourceFree: Uint8Array;
  readonly targetFree: Uint8Array;
  readonly pairs: readonly Candidate[];
}

/** Both recipes ask for the same pairs when the choice between them is automatic. */
const latest = new WeakMap<Comparison, Strongest>();

/** For every sentence the candidates that share the most, whatever the length of the documents. */
export function strongPairs(
  comparison: Comparison,
  sourceFree: Uint8Array,
  targetFree: Uint8Array,
): readonly Candidate[] {
  const known = latest.get(comparison);
  if (known?.sourceFree === sourceFree && known.targetFree === targetFree) return known.pairs;
  const pairs = findStrongPairs(comparison, sourceFree, targetFree);
  latest.set(comparison, { sourceFree, targetFree, pairs });
  return pairs;
}

function findStrongPairs(comparison: Comparison, sourceFree: Uint8Array, targetFree: Uint8Array): Candidate[] {
  const n = sourceFree.length;
  const m = targetFree.length;
  const offDiagonal = (each: Candidate): number => Math.abs(each.source * m - each.target * n);
  const better = (a: Candidate, b: Candidate): boolean =>
    a.nats > b.nats || (a.nats === b.nats && offDiagonal(a) < offDiagonal(b));
  const rows: Candidate[][] = Array.from({ length: n }, () => []);
  const columns: Candidate[][] = Array.from({ length: m }, () => []);
  // The floors of the columns in one place: most of what is touched falls below both and is never looked at again.
  const columnFloors = new Float64Array(m);
  const sums = new Float64Array(m);
  const touched = new Int32Array(m);
  const { side, info } = comparison.source;
  const { side: other, info: otherInfo } = comparison.target;
  const { forward } = comparison;
  for (let source = 0; source < n; source++) {
    if (sourceFree[source] === 0) continue;
    let touchedCount = 0;
    const telling: number[] = [];
    for (let unit = side.firstUnit[source]!; unit < side.firstUnit[source + 1]!; unit++)
      if (info.matchable[side.unitType[unit]!] === 1) telling.push(unit);
    telling.sort(
      (a, b) =>
        info.hitNats[side.unitType[b]!]! - info.hitNats[side.unitType[a]!]! || side.unitStart[a]! - side.unitStart[b]!,
    );
    for (const unit of telling.slice(0, MAX_WORDS)) {
      const type = side.unitType[unit]!;
      if (postingCount(side, type) > MAX_POSTINGS) continue;
      for (let match = forward.first[type]!; match < forward.first[type + 1]!; match++) {
        const found = forward.type[match]!;
        if (postingCount(other, found) > MAX_POSTINGS) continue;
        const nats = forward.strength[match]! * (info.hitNats[type]! + otherInfo.hitNats[found]!);
        for (let posting = other.firstPosting[found]!; posting < other.firstPosting[found + 1]!; posting++) {
          const target = other.postings[posting]!;
          if (targetFree[target] === 0) continue;
          if (sums[target] === 0) touched[touchedCount++] = target;
          sums[target]! += nats;
        }
      }
    }
    const row = rows[source]!;
    let rowFloor = 0;
    for (let at = 0; at < touchedCount; at++) {
      const target = touched[at]!;
      const nats = sums[target]!;
      sums[target] = 0;
      if (nats < rowFloor && nats < columnFloors[target]!) continue;
      const candidate = { source, target, nats };
      keepBest(row, candidate, better);
      keepBest(columns[target]!, candidate, better);
      rowFloor = floorOf(row);
      columnFloors[target] = floorOf(columns[target]!);
    }
  }
  // The best of a column may be among the best of its row.
  for (const column of columns) {
    for (const candidate of column) {
      const row = rows[candidate.source]!;
      if (!row.includes(candidate)) row.push(candidate);
    }
  }
  return rows.flatMap((row) => row.sort((a, b) => a.target - b.target));
}
