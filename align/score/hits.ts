// Which words of two sentences find a translation in each other, and how much that tells.
import { type AnalysedSide, distinctPostingCount } from './analyse.js';
import { HIT } from './match-keys.js';
import type { MatchTable } from './matches.js';

/**
 * The hits of one sentence in another, one number a hit: position among its units, kind and strength of the best match
 * there, packed (`unitOf`, `kindOf`, `strengthOf`), because long texts have millions. Sorted by unit.
 */
export type Hits = readonly number[];

const STRENGTH_BITS = 10;
const KIND_BITS = 3;
const MAX_STRENGTH = (1 << STRENGTH_BITS) - 1;

export const unitOf = (hit: number): number => hit >> (STRENGTH_BITS + KIND_BITS);
export const kindOf = (hit: number): number => (hit >> STRENGTH_BITS) & ((1 << KIND_BITS) - 1);
export const strengthOf = (hit: number): number => (hit & MAX_STRENGTH) / MAX_STRENGTH;

const packedStrength = (strength: number): number => Math.round(Math.min(1, strength) * MAX_STRENGTH);

const pack = (unit: number, kind: number, strength: number): number =>
  (((unit << KIND_BITS) | kind) << STRENGTH_BITS) | packedStrength(strength);

/** What two sentences find in each other. */
export interface PairHits {
  readonly forward: Hits;
  readonly backward: Hits;
  /**
   * Of two words that stand near each other in both sentences what the less telling of them tells, in nats, where that is
   * most: a name and a surname, a verb and what it is said of. 0 where no two do.
   */
  readonly together: number;
}

/** Strengths from which on matches are counted together: what a match tells is how rare one as strong as it is. */
const LEVELS = [0.4, 0.55, 0.75, 0.95] as const;

/** The level of every strength as it is packed; what is weaker than the first belongs to it too. */
const LEVEL_OF = Uint8Array.from({ length: MAX_STRENGTH + 1 }, (_, strength) =>
  Math.max(0, LEVELS.filter((least) => strength >= Math.round(least * MAX_STRENGTH)).length - 1),
);
const levelOf = (strength: number): number => LEVEL_OF[packedStrength(strength)]!;

/** A match at least this strong is taken for a translation: it explains its word, and is shown as one. */
export const TRANSLATION = 0.7;

/** For one side, by word type: what a match tells and what a miss costs, in nats. */
export interface Informativeness {
  /** LEVELS.length numbers a type: -ln of the chance that a random sentence of the other document holds a match as strong. */
  readonly hitNats: Float64Array;
  /** -ln of the chance that it holds any match, words about the same topic counting as well. */
  readonly topicNats: Float64Array;
  /** -ln of the chance that a random sentence of this document holds the word. */
  readonly ownNats: Float64Array;
  /** The word has a match somewhere in the other document. */
  readonly matchable: Uint8Array;
}

/** What a match of a word of this type, in (0, 1], tells, in nats. */
export const matchNats = ({ hitNats }: Informativeness, type: number, strength: number): number =>
  strength * hitNats[type * LEVELS.length + levelOf(strength)]!;

/** What a hit of a word of this type tells, in nats. */
export const natsOf = (info: Informativeness, type: number, hit: number): number =>
  strengthOf(hit) *
  (kindOf(hit) === HIT.topic
    ? info.topicNats[type]!
    : info.hitNats[type * LEVELS.length + LEVEL_OF[hit & MAX_STRENGTH]!]!);

/** What any match of a word of this type tells at least, were it sure, in nats. */
export const surpriseOf = ({ hitNats }: Informativeness, type: number): number => hitNats[type * LEVELS.length]!;

/** How many sentences of unknown text are imagined beside the document. */
const PRIOR_SENTENCES = 12;
const MAX_USUAL_RATE = 0.3;
/** Matches weaker than this are no chance that the word is found. */
const [LEAST_COUNTED] = LEVELS;

const chanceNats = (found: number, of: number, usualRate: number): number =>
  -Math.log((Math.max(found - 1, 0) + PRIOR_SENTENCES * usualRate) / (Math.max(of - 1, 0) + PRIOR_SENTENCES));

/** Estimates, for every type of `from`, how telling its matches in `to` are. Leave-one-out: a single match is no evidence of chance. */
export function informativeness(from: AnalysedSide, to: AnalysedSide, matches: MatchTable): Informativeness {
  const size = from.types.length;
  const hitNats = new Float64Array(size * LEVELS.length);
  const ownNats = new Float64Array(size);
  const topicNats = new Float64Array(size);
  const matchable = new Uint8Array(size);
  const seen = new Int32Array(to.sentenceCount).fill(-1);
  const seenTopic = new Int32Array(to.sentenceCount).fill(-1);
  for (let type = 0; type < size; type++) {
    const { usualRate } = from.types[type]!;
    let found = 0;
    let foundTopic = 0;
    let usual = usualRate;
    // The strongest first: a sentence counts for the strongest match it holds, and for what is weaker.
    for (let level = LEVELS.length - 1; level >= 0; level--) {
      for (let at = matches.first[type]!; at < matches.first[type + 1]!; at++) {
        const strength = matches.strength[at]!;
        if (levelOf(strength) !== level) continue;
        const other = matches.type[at]!;
        const counts = strength >= LEAST_COUNTED;
        if (counts) usual = Math.max(usual, to.types[other]!.usualRate);
        for (let posting = to.firstPosting[other]!; posting < to.firstPosting[other + 1]!; posting++) {
          // A sentence that the document repeats is one chance, not many: its words tell as much as if it stood once.
          const sentence = to.firstAlike[to.postings[posting]!]!;
          if (seenTopic[sentence] !== type) foundTopic++;
          seenTopic[sentence] = type;
          if (!counts || seen[sentence] === type) continue;
          seen[sentence] = type;
          found++;
        }
      }
      hitNats[type * LEVELS.length + level] = chanceNats(found, to.distinctCount, Math.min(usual, MAX_USUAL_RATE));
    }
    matchable[type] = found > 0 ? 1 : 0;
    topicNats[type] = chanceNats(foundTopic, to.distinctCount, Math.min(usual, MAX_USUAL_RATE));
    ownNats[type] = chanceNats(distinctPostingCount(from, type), from.distinctCount, usualRate);
  }
  return { hitNats, topicNats, ownNats, matchable };
}

/**
 * What the words of one source sentence match, by target type: a chain of entries for every type that any of them
 * matches. An array over all types is read faster than a map, and a few are enough: pairs are asked row by row.
 */
interface Row {
  sentence: number;
  /** By target type its latest entry, counted from 1; 0 where nothing matches. */
  readonly head: Int32Array;
  /** By entry, `count` of them: the unit of the source sentence, the match (an index into the match table), the entry before. */
  count: number;
  unit: Int32Array;
  match: Int32Array;
  before: Int32Array;
}

const newRow = (types: number): Row => ({
  sentence: -1,
  head: new Int32Array(types),
  count: 0,
  unit: new Int32Array(0),
  match: new Int32Array(0),
  before: new Int32Array(0),
});

/** Room for so many entries, none of them filled: rows are filled again and again, and new ones would be as much to clear away. */
function makeRoom(row: Row, entries: number): void {
  row.count = 0;
  if (entries <= row.unit.length) return;
  row.unit = new Int32Array(2 * entries);
  row.match = new Int32Array(2 * entries);
  row.before = new Int32Array(2 * entries);
}

/** So many rows are remembered, each in a place of its own: what comes to the same place takes it over. */
const KEPT_ROWS = 8;
/** Documents with so many pairs have a place for each; longer ones are worked through in order and soon forgotten. */
const ALL_PAIRS = 1 << 17;
const KEPT_PAIRS = 1 << 13;

const NOTHING: PairHits = { forward: [], backward: [], together: 0 };

/** One side of a comparison, and what its words tell. */
export interface Informed {
  readonly side: AnalysedSide;
  readonly info: Informativeness;
}

/** Finds the hits of any pair of sentences; remembers the latest, so that memory stays bounded in long texts. */
export function hitFinder(near: Informed, far: Informed, forward: MatchTable): (i: number, j: number) => PairHits {
  const { side: source } = near;
  const { side: target } = far;
  const width = target.sentenceCount;
  const pairs = source.sentenceCount * width;
  const places = pairs <= ALL_PAIRS ? pairs : KEPT_PAIRS;
  const keptKeys = new Float64Array(places).fill(-1);
  const keptHits: PairHits[] = new Array<PairHits>(places).fill(NOTHING);
  const rows = Array.from({ length: Math.min(KEPT_ROWS, source.sentenceCount) }, () => newRow(target.types.length));
  const scratch = newScratch(source, target);
  return (i, j) => {
    const key = i * width + j;
    const place = key % places;
    if (keptKeys[place] === key) return keptHits[place]!;
    const row = rows[i % rows.length]!;
    if (row.sentence !== i) indexRow(row, source, i, forward);
    const hits = findHits(scratch, row, near, far, j, forward);
    keptKeys[place] = key;
    keptHits[place] = hits;
    return hits;
  };
}

function indexRow(row: Row, source: AnalysedSide, i: number, { first, type }: MatchTable): void {
  for (let entry = 0; entry < row.count; entry++) row.head[type[row.match[entry]!]!] = 0;
  row.sentence = i;
  const start = source.firstUnit[i]!;
  const end = source.firstUnit[i + 1]!;
  let entries = 0;
  for (let at = start; at < end; at++) entries += first[source.unitType[at]! + 1]! - first[source.unitType[at]!]!;
  makeRoom(row, entries);
  const { head, unit, match, before } = row;
  for (let at = start; at < end; at++) {
    const own = source.unitType[at]!;
    for (let each = first[own]!; each < first[own + 1]!; each++) {
      const other = type[each]!;
      unit[row.count] = at - start;
      match[row.count] = each;
      before[row.count] = head[other]!;
      head[other] = ++row.count;
    }
  }
}

/** By unit of the sentences at hand its best match and where that stands; all strengths 0 between calls. */
interface Scratch {
  readonly strength: Float64Array;
  readonly kind: Uint8Array;
  readonly targetOf: Int32Array;
  readonly sourceOf: Int32Array;
  readonly links: Links;
}

/** Words of two sentences that are each other's best match, `count` of them: indices of units of the documents, nats. */
interface Links {
  count: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly nats: Float64Array;
}

function mostUnits({ firstUnit, sentenceCount }: AnalysedSide): number {
  let most = 0;
  for (let i = 0; i < sentenceCount; i++) most = Math.max(most, firstUnit[i + 1]! - firstUnit[i]!);
  return most;
}

function newScratch(source: AnalysedSide, target: AnalysedSide): Scratch {
  const size = mostUnits(source);
  const links = { count: 0, source: new Int32Array(size), target: new Int32Array(size), nats: new Float64Array(size) };
  return {
    strength: new Float64Array(size),
    kind: new Uint8Array(size),
    targetOf: new Int32Array(size),
    sourceOf: new Int32Array(mostUnits(target)),
    links,
  };
}

function findHits(
  { strength, kind, targetOf, sourceOf, links }: Scratch,
  row: Row,
  near: Informed,
  far: Informed,
  j: number,
  matches: MatchTable,
): PairHits {
  const { side: source } = near;
  const { side: target } = far;
  const backward: number[] = [];
  const start = target.firstUnit[j]!;
  const end = target.firstUnit[j + 1]!;
  for (let at = start; at < end; at++) {
    let entry = row.head[target.unitType[at]!]!;
    if (entry === 0) continue;
    let strongest = 0;
    let strongestKind = 0;
    // From the last word of the sentence to the first: of equal ones the first counts.
    for (; entry !== 0; entry = row.before[entry - 1]!) {
      const match = row.match[entry - 1]!;
      const unit = row.unit[entry - 1]!;
      const found = matches.strength[match]!;
      if (found >= strongest) {
        strongest = found;
        strongestKind = matches.kind[match]!;
        sourceOf[at - start] = unit;
      }
      if (found > strength[unit]!) {
        strength[unit] = found;
        kind[unit] = matches.kind[match]!;
        targetOf[unit] = at - start;
      }
    }
    backward.push(pack(at - start, strongestKind, strongest));
  }
  if (backward.length === 0) return NOTHING;
  const forward: number[] = [];
  const first = source.firstUnit[row.sentence]!;
  const units = source.firstUnit[row.sentence + 1]! - first;
  links.count = 0;
  for (let unit = 0; unit < units; unit++) {
    if (strength[unit] === 0) continue;
    forward.push(pack(unit, kind[unit]!, strength[unit]!));
    if (kind[unit] !== HIT.topic && sourceOf[targetOf[unit]!] === unit) {
      const other = start + targetOf[unit]!;
      links.source[links.count] = first + unit;
      links.target[links.count] = other;
      links.nats[links.count++] = Math.min(
        matchNats(near.info, source.unitType[first + unit]!, strength[unit]!),
        matchNats(far.info, target.unitType[other]!, strength[unit]!),
      );
    }
    strength[unit] = 0;
  }
  return { forward, backward, together: togetherNats(links, source, target) };
}

/** Words with so few characters between them stand near each other in both sentences. */
const TOGETHER_CHARS = 45;

/** Whether two units, which do not overlap, stand near each other. */
function isNear({ unitStart, unitEnd }: AnalysedSide, a: number, b: number): boolean {
  const gap = Math.max(unitStart[a]!, unitStart[b]!) - Math.min(unitEnd[a]!, unitEnd[b]!);
  return gap >= 0 && gap <= TOGETHER_CHARS;
}

function togetherNats(links: Links, source: AnalysedSide, target: AnalysedSide): number {
  let most = 0;
  for (let a = 1; a < links.count; a++) {
    if (links.nats[a]! <= most) continue;
    for (let b = 0; b < a; b++) {
      const nats = Math.min(links.nats[a]!, links.nats[b]!);
      if (nats <= most) continue;
      if (isNear(source, links.source[a]!, links.source[b]!) && isNear(target, links.target[a]!, links.target[b]!))
        most = nats;
    }
  }
  return most;
}
