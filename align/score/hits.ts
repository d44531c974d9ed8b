// Which words of two sentences find a translation in each other, and how much that tells.
import { memo } from '../memo.js';
import type { AnalysedSide } from './analyse.js';
import type { MatchTable } from './matches.js';

/**
 * The hits of one sentence in another, one number a hit: position in its `units`, kind and strength of the best match
 * there, packed (`unitOf`, `kindOf`, `strengthOf`), because long texts have millions. Sorted by unit.
 */
export type Hits = Int32Array;

const STRENGTH_BITS = 10;
const KIND_BITS = 3;
const MAX_STRENGTH = (1 << STRENGTH_BITS) - 1;

export const unitOf = (hit: number): number => hit >> (STRENGTH_BITS + KIND_BITS);
export const kindOf = (hit: number): number => (hit >> STRENGTH_BITS) & ((1 << KIND_BITS) - 1);
export const strengthOf = (hit: number): number => (hit & MAX_STRENGTH) / MAX_STRENGTH;

const pack = (unit: number, kind: number, strength: number): number =>
  (((unit << KIND_BITS) | kind) << STRENGTH_BITS) | Math.round(Math.min(1, strength) * MAX_STRENGTH);

/** What two sentences find in each other. */
export interface PairHits {
  readonly forward: Hits;
  readonly backward: Hits;
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
    const { usualRate } = from.types[type]!;
    let found = 0;
    let usual = usualRate;
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
    ownNats[type] = chanceNats(from.postings[type]!.length, from.sentences.length, usualRate);
  }
  return { hitNats, ownNats, matchable };
}

/** What the words of one source sentence match, by target type: triples (unit, kind, strength). */
type RowIndex = ReadonlyMap<number, readonly number[]>;

const KEPT_ROWS = 200;
const KEPT_PAIRS = 50_000;

/** Finds the hits of any pair of sentences; remembers the latest, so that memory stays bounded in long texts. */
export function hitFinder(
  source: AnalysedSide,
  target: AnalysedSide,
  forward: MatchTable,
): (i: number, j: number) => PairHits {
  const width = target.sentences.length;
  const rowOf = memo(KEPT_ROWS, (i: number) => indexRow(source, i, forward));
  const pairOf = memo(KEPT_PAIRS, (key: number) => {
    const i = Math.floor(key / width);
    return findHits(source.sentences[i]!.units.length, rowOf(i), target.sentences[key % width]!.units);
  });
  return (i, j) => pairOf(i * width + j);
}

function indexRow(source: AnalysedSide, i: number, forward: MatchTable): RowIndex {
  const row = new Map<number, number[]>();
  source.sentences[i]!.units.forEach((unit, position) => {
    for (const match of forward[unit.type]!) {
      const list = row.get(match.type);
      if (list === undefined) row.set(match.type, [position, match.kind, match.strength]);
      else list.push(position, match.kind, match.strength);
    }
  });
  return row;
}

/** The best match of every source unit in the pair at hand, kept from call to call; all 0 between calls. */
let best = new Float64Array(64);
let kinds = new Int8Array(64);
const NOTHING: PairHits = { forward: new Int32Array(0), backward: new Int32Array(0) };

function findHits(sourceUnits: number, row: RowIndex, targetUnits: readonly { readonly type: number }[]): PairHits {
  if (sourceUnits > best.length) {
    best = new Float64Array(2 * sourceUnits);
    kinds = new Int8Array(2 * sourceUnits);
  }
  const touched: number[] = [];
  const backward: number[] = [];
  for (let at = 0; at < targetUnits.length; at++) {
    const list = row.get(targetUnits[at]!.type);
    if (list === undefined) continue;
    let strongest = 0;
    let kind = 0;
    for (let k = 0; k < list.length; k += 3) {
      const unit = list[k]!;
      const strength = list[k + 2]!;
      if (strength > strongest) {
        strongest = strength;
        kind = list[k + 1]!;
      }
      if (strength <= best[unit]!) continue;
      if (best[unit] === 0) touched.push(unit);
      best[unit] = strength;
      kinds[unit] = list[k + 1]!;
    }
    if (strongest > 0) backward.push(pack(at, kind, strongest));
  }
  if (touched.length === 0) return NOTHING;
  const forward = new Int32Array(touched);
  forward.sort();
  for (let k = 0; k < forward.length; k++) {
    const unit = forward[k]!;
    forward[k] = pack(unit, kinds[unit]!, best[unit]!);
    best[unit] = 0;
  }
  return { forward, backward: new Int32Array(backward) };
}
