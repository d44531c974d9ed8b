// Which words of one document could be translations of which words of the other, how strongly, and why.
import { type LexiconView, translations } from '../lexicon/learned.js';
import { numberList } from '../number-list.js';
import { romanise } from '../text/transliterate.js';
import type { MatchKind } from '../types.js';
import type { AnalysedSide, WordType } from './analyse.js';
import { type Sound, soundLikeness, soundOf } from './likeness.js';
import { askAll, BEGINNING, CONCEPT, HIT, isCrowded, SKELETON } from './match-keys.js';

/** For every type of one side its matches on the other, in flat arrays: long documents have a million. */
export interface MatchTable {
  /** By type, and one more: where its matches begin. */
  readonly first: Int32Array;
  /** The matching type of the other side. */
  readonly type: Int32Array;
  /** One of HIT. */
  readonly kind: Uint8Array;
  /** In (0, 1]: how sure it is that the two words translate each other. */
  readonly strength: Float64Array;
}

/** Words less alike than this in sound are no match, whatever keys they share. */
const SOUND_FLOOR = 0.6;
const MIN_STRENGTH = 0.15;

/** How far the words of one document sound like those of the other; 0 at once where it is sure to be less than `least`. */
function soundStrengths(
  source: AnalysedSide,
  target: AnalysedSide,
): (from: number, to: number, least: number) => number {
  const sounds = (side: AnalysedSide): ((id: number) => Sound) => {
    const known: Sound[] = new Array<Sound>(side.types.length);
    return (id) => (known[id] ??= soundOf(romanise(side.types[id]!.form)));
  };
  const sourceSound = sounds(source);
  const targetSound = sounds(target);
  // Pairs of words share several keys: what is known of the latest source word is kept. Below 0: less than that.
  const known = new Float64Array(target.types.length);
  const knownOf = new Int32Array(target.types.length).fill(-1);
  return (from, to, least) => {
    if (knownOf[to] === from && (known[to]! >= 0 || least >= -known[to]!)) return Math.max(0, known[to]!);
    const floor = SOUND_FLOOR + least * (1 - SOUND_FLOOR);
    const strength = (soundLikeness(sourceSound(from), targetSound(to), floor) - SOUND_FLOOR) / (1 - SOUND_FLOOR);
    knownOf[to] = from;
    known[to] = strength >= 0 ? strength : -least;
    return Math.max(0, strength);
  };
}

/** Of two words that share so much of their dictionary entries each surely translates the other; below that by its logarithm. */
const SURE_SHARE = 0.35;
const SHARE_SLOPE = 0.3;
const LEAST_KINSHIP = 0.4;

/**
 * How far two words mean the same that stand in `shared` dictionary entries together, and in so many each: a word of many
 * entries has many meanings, and one of them in common tells little.
 */
function kinship(shared: number, entries: number, otherEntries: number): number {
  const share = (shared / entries + shared / otherEntries) / 2;
  return Math.max(LEAST_KINSHIP, Math.min(1, 1 + SHARE_SLOPE * Math.log(share / SURE_SHARE)));
}

/** All matches between the words of two documents, both ways round; kinds may be left out. */
export function matchTypes(
  source: AnalysedSide,
  target: AnalysedSide,
  learned: LexiconView | null,
  without: readonly MatchKind[] = [],
): { readonly forward: MatchTable; readonly backward: MatchTable } {
  const sameScript = source.arabicScript === target.arabicScript;
  const asked = askAll(source, target, sameScript);
  const soundStrength = soundStrengths(source, target);
  const leftOut = new Set<number>(without.map((kind) => HIT[kind]));
  const learnedMatches = learned === null ? undefined : learnedMatcher(target, learned);
  const from = numberList(Int32Array);
  const to = numberList(Int32Array);
  const kind = numberList(Uint8Array);
  const strength = numberList(Float64Array);
  // What was found so far for the source word at hand, by target word; `found` holds these in the order they were met.
  const strengths = new Float64Array(target.types.length);
  const kinds = new Uint8Array(target.types.length);
  const found: number[] = [];
  const add = (other: number, kind: number, strength: number): void => {
    if (strength < MIN_STRENGTH || strength <= strengths[other]!) return;
    if (leftOut.size > 0 && leftOut.has(kind)) return;
    if (strengths[other] === 0) found.push(other);
    strengths[other] = strength;
    kinds[other] = kind;
  };
  // With how many dictionary entries of the word at hand a target word shares; `kin` holds those that share any.
  const shared = new Int32Array(target.types.length);
  const kin: number[] = [];
  const addKin = (id: number): void => {
    for (let ask = asked.first[id]!; ask < asked.first[id + 1]!; ask++) {
      if (asked.shelf[ask] !== CONCEPT || isCrowded(asked.entry[ask]!, CONCEPT)) continue;
      const candidates = asked.entry[ask]!.found;
      for (let at = 0; at < candidates.length; at += 3) if (shared[candidates[at]!]!++ === 0) kin.push(candidates[at]!);
    }
    const { concepts } = source.types[id]!;
    const own = concepts.filter((concept) => concept >= source.firstOwnConcept);
    for (const other of kin) {
      const others = target.types[other]!.concepts;
      const isOwn = own.length > 0 && own.some((concept) => others.includes(concept));
      add(other, HIT.word, isOwn ? 1 : kinship(shared[other]!, concepts.length, others.length));
      shared[other] = 0;
    }
    kin.length = 0;
  };
  for (let id = 0; id < source.types.length; id++) {
    const type = source.types[id]!;
    addKin(id);
    for (let ask = asked.first[id]!; ask < asked.first[id + 1]!; ask++) {
      const shelf = asked.shelf[ask]!;
      if (shelf === CONCEPT || isCrowded(asked.entry[ask]!, shelf)) continue;
      const candidates = asked.entry[ask]!.found;
      for (let at = 0; at < candidates.length; at += 3) {
        const other = candidates[at]!;
        const ownKind = candidates[at + 1] === HIT.cognate ? HIT.cognate : asked.kind[ask]!;
        const isBySound = shelf === SKELETON || shelf === BEGINNING;
        // Names that are only somewhat alike are mostly the same; other words often are not.
        const power = isBySound && ownKind === HIT.name ? 0.5 : 1;
        const most = Math.min(asked.strength[ask]!, candidates[at + 2]!) ** power;
        const least = strengths[other]! || MIN_STRENGTH;
        if (most <= least) continue;
        const likeness = isBySound ? soundStrength(id, other, (least / most) ** (1 / power)) ** power : 1;
        add(other, ownKind, most * likeness);
      }
    }
    learnedMatches?.(type, add);
    for (const other of found) {
      from.push(id);
      to.push(other);
      kind.push(kinds[other]!);
      strength.push(strengths[other]!);
      strengths[other] = 0;
    }
    found.length = 0;
  }
  const [froms, tos, matchKinds, matchStrengths] = [from.toArray(), to.toArray(), kind.toArray(), strength.toArray()];
  return {
    forward: tableOf(source.types.length, froms, tos, matchKinds, matchStrengths),
    backward: tableOf(target.types.length, tos, froms, matchKinds, matchStrengths),
  };
}

/** Pairs sorted by the words they come from; those of one word keep their order. */
function tableOf(
  size: number,
  from: Int32Array,
  to: Int32Array,
  kinds: Uint8Array,
  strengths: Float64Array,
): MatchTable {
  const first = new Int32Array(size + 1);
  for (let pair = 0; pair < from.length; pair++) first[from[pair]! + 1]!++;
  for (let type = 0; type < size; type++) first[type + 1]! += first[type]!;
  const next = first.slice();
  const type = new Int32Array(from.length);
  const kind = new Uint8Array(from.length);
  const strength = new Float64Array(from.length);
  for (let pair = 0; pair < from.length; pair++) {
    const at = next[from[pair]!]!++;
    type[at] = to[pair]!;
    kind[at] = kinds[pair]!;
    strength[at] = strengths[pair]!;
  }
  return { first, type, kind, strength };
}

/** Adds what the learned lexicon knows of a source word. */
function learnedMatcher(
  target: AnalysedSide,
  learned: LexiconView,
): (type: WordType, add: (other: number, kind: number, strength: number) => void) => void {
  const byStem = new Map<string, number[]>();
  target.types.forEach((type, id) => {
    if (type.stem === '') return;
    const list = byStem.get(type.stem);
    if (list === undefined) byStem.set(type.stem, [id]);
    else list.push(id);
  });
  return (type, add) => {
    if (type.stem === '') return;
    for (const { word, strength } of translations(learned, type.stem)) {
      for (const other of byStem.get(word) ?? []) add(other, HIT.learned, strength);
    }
  };
}
