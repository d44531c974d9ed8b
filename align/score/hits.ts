// Which words of a sentence find a translation in which sentences of the other document, and how much that tells.
import type { AnalysedSide } from './analyse.js';
import type { MatchTable } from './matches.js';

/** What one sentence finds in another: positions in its `units`, with the strength and kind of the best match there. */
export interface Hits {
  readonly unit: number[];
  readonly strength: number[];
  readonly kind: number[];
  /** The type on the other side that matched best. */
  readonly other: number[];
}

/** For one side, by word type: what a match tells and what a miss costs, in nats. */
export interface Informativeness {
  /** -ln of the chance that a random sentence of the other document holds a match. */
  readonly hitNats: Float64Array;
  /** -ln of the chance that a random sentence of this document holds the word. */
  readonly ownNats: Float64Array;
  /** The word has a match somewhere in the other document. */
  readonly matchable: Uint8Array;
}

/** How many sentences of unknown text are imagined beside the document. */
const PRIOR_SENTENCES = 12;
const MAX_USUAL_RATE = 0.3;
const HALF = 0.4;

const chanceNats = (found: number, of: number, usualRate: number): number =>
  -Math.log((Math.max(found - 1, 0) + PRIOR_SENTENCES * usualRate) / (Math.max(of - 1, 0) + PRIOR_SENTENCES));

/** Estimates, for every type of `from`, how telling its matches in `to` are. Leave-one-out: a single match is no evidence of chance. */
export function informativeness(from: AnalysedSide, to: AnalysedSide, matches: MatchTable): Informativeness {
  const size = from.types.length;
  const hitNats = new Float64Array(size);
  const ownNats = new Float64Array(size);
  const matchable = new Uint8Array(size);
  const seen = new Int32Array(to.sentences.length).fill(-1);
  for (let type = 0; type < size; type++) {
    let found = 0;
    let usual = from.types[type]!.usualRate;
    for (const match of matches[type]!) {
      if (match.strength < HALF) continue;
      usual = Math.max(usual, to.types[match.type]!.usualRate);
      for (const sentence of to.postings[match.type]!) {
        if (seen[sentence] === type) continue;
        seen[sentence] = type;
        found++;
      }
    }
    matchable[type] = found > 0 ? 1 : 0;
    hitNats[type] = chanceNats(found, to.sentences.length, Math.min(usual, MAX_USUAL_RATE));
    ownNats[type] = chanceNats(from.postings[type]!.length, from.sentences.length, from.types[type]!.usualRate);
  }
  return { hitNats, ownNats, matchable };
}

/** The hits of sentence `index` of `from` in every sentence of `to` within [low, high). */
export function sentenceHits(
  from: AnalysedSide,
  to: AnalysedSide,
  matches: MatchTable,
  index: number,
  low: number,
  high: number,
): Map<number, Hits> {
  const found = new Map<number, Hits>();
  from.sentences[index]!.units.forEach((unit, position) => {
    for (const match of matches[unit.type]!) {
      const postings = to.postings[match.type]!;
      for (let at = lowerBound(postings, low); at < postings.length && postings[at]! < high; at++) {
        addHit(found, postings[at]!, position, match.strength, match.kind, match.type);
      }
    }
  });
  return found;
}

function addHit(
  found: Map<number, Hits>,
  sentence: number,
  unit: number,
  strength: number,
  kind: number,
  other: number,
): void {
  let hits = found.get(sentence);
  if (hits === undefined) {
    hits = { unit: [], strength: [], kind: [], other: [] };
    found.set(sentence, hits);
  }
  const last = hits.unit.length - 1;
  if (last >= 0 && hits.unit[last] === unit) {
    if (strength <= hits.strength[last]!) return;
    hits.strength[last] = strength;
    hits.kind[last] = kind;
    hits.other[last] = other;
    return;
  }
  hits.unit.push(unit);
  hits.strength.push(strength);
  hits.kind.push(kind);
  hits.other.push(other);
}

function lowerBound(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
