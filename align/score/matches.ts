// Which words of one document could be translations of which words of the other, how strongly, and why.
// Words are never compared all against all: each has keys (its value, its skeletons, its dictionary entries, ...), and
// only words that share a key are looked at.
import { type LexiconView, translations } from '../lexicon/learned.js';
import { numberList } from '../number-list.js';
import { hasArabicLetter } from '../text/normalise.js';
import { stemCandidates } from '../text/stem.js';
import { romanise, skeletons, soundMap } from '../text/transliterate.js';
import type { MatchKind } from '../types.js';
import type { AnalysedSide, WordType } from './analyse.js';
import { type Sound, soundLikeness, soundOf } from './likeness.js';
import { isRound, magnitudeOf, roundingsOf, vagueMagnitude } from './rough-numbers.js';

/** Why two words match. */
export const HIT = { number: 0, name: 1, cognate: 2, word: 3, learned: 4, topic: 5 } as const;

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

/** The kinds of keys; SKELETON and BEGINNING only say that two words may be alike. */
const VALUE = 0;
const CONCEPT = 1;
const FORM = 2;
const SKELETON = 3;
const BEGINNING = 4;
const TOPIC = 5;
/** What is said roughly, and what is said exactly: keys of the one are looked for among those of the other. */
const ROUND = 6;
const EXACT = 7;
const SHELVES = 8;

type KeyVisitor = (shelf: number, key: string | number, kind: number, strength: number) => void;

/** Keys shared by more types than this say nothing, and cost time. */
const MAX_TYPES_PER_KEY = 60;
/** A topic that so many words of a document are about is what the document is about. */
const MAX_TYPES_PER_TOPIC = 12;
/** Words less alike than this in sound are no match, whatever keys they share. */
const SOUND_FLOOR = 0.6;
const MIN_STRENGTH = 0.15;
/** A skeleton of one consonant is noise; from four on it is nearly a proof. */
const SKELETON_STRENGTH = [0, 0, 0.35, 0.75, 0.95, 1];

/** Of an inflected word so many forms, the longest, are compared by their consonants. */
const MAX_FORMS = 8;

function eachSkeleton(type: WordType, side: AnalysedSide, visit: KeyVisitor): void {
  const kind = hasArabicLetter(type.form) || type.name ? HIT.name : HIT.cognate;
  const met = new Set<string>();
  let forms = 0;
  for (const form of stemCandidates(type.form, side.language)) {
    if (form.length < 3) continue;
    if (++forms > MAX_FORMS) break;
    for (const skeleton of skeletons(form)) {
      const strength = SKELETON_STRENGTH[Math.min(skeleton.length, 5)]!;
      if (strength === 0 || met.has(skeleton)) continue;
      met.add(skeleton);
      visit(SKELETON, skeleton, kind, strength);
    }
  }
}

function eachBeginning(type: WordType, visit: KeyVisitor): void {
  const sound = soundMap(type.form);
  for (let length = 3; length <= Math.min(sound.length, 4); length++)
    visit(BEGINNING, sound.slice(0, length), HIT.cognate, 1);
}

/**
 * Could the word stand in the other script by its sound? A word of the dictionary that is written small is translated, not
 * transcribed; Arabic has no capitals, so there every word could.
 */
const mayBeForeign = (type: WordType): boolean => type.name || type.concepts.length === 0 || hasArabicLetter(type.form);

/** What a rounded number tells beside the exact one, and `thousands` beside both. */
const ROUND_STRENGTH = 0.6;
const VAGUE_STRENGTH = 0.35;
/** Any strength that no better match has: topics have a feature of their own. */
const TOPIC_STRENGTH = 0.2;

function eachKey(type: WordType, side: AnalysedSide, sameScript: boolean, visit: KeyVisitor): void {
  if (type.value !== null) {
    visit(VALUE, type.value, HIT.number, 1);
    if (isRound(type.value)) visit(ROUND, type.value, HIT.number, ROUND_STRENGTH);
    for (const rounded of roundingsOf(type.value)) visit(EXACT, rounded, HIT.number, ROUND_STRENGTH);
    const magnitude = magnitudeOf(type.value);
    if (magnitude !== null) visit(EXACT, -magnitude, HIT.number, VAGUE_STRENGTH);
    return;
  }
  const magnitude = vagueMagnitude(type.form);
  if (magnitude !== undefined) visit(ROUND, -magnitude, HIT.number, VAGUE_STRENGTH);
  for (const concept of type.concepts) visit(CONCEPT, concept, HIT.word, 1);
  for (const topic of type.topics) visit(TOPIC, topic, HIT.topic, TOPIC_STRENGTH);
  if (type.stem === '') return;
  if (!hasArabicLetter(type.form)) visit(FORM, type.form, type.name ? HIT.name : HIT.cognate, 1);
  if (sameScript || mayBeForeign(type)) eachSkeleton(type, side, visit);
  if (sameScript) eachBeginning(type, visit);
}

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

/** The topics of too many words of either document, so that the mirror agrees. */
function crowdedTopics(...sides: readonly AnalysedSide[]): ReadonlySet<number> {
  return new Set(
    sides.flatMap(({ types }) => {
      const counts = new Map<number, number>();
      for (const { topics } of types) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
      return [...counts].filter(([, count]) => count > MAX_TYPES_PER_TOPIC).map(([topic]) => topic);
    }),
  );
}

/** The shelf on which what a key matches is found. */
const counterpartOf = (shelf: number): number => (shelf === ROUND ? EXACT : shelf === EXACT ? ROUND : shelf);

/** By kind of key and key the types that have it: triples (type, kind, strength). */
function indexKeys(
  side: AnalysedSide,
  sameScript: boolean,
): readonly ReadonlyMap<string | number, readonly number[]>[] {
  const index = Array.from({ length: SHELVES }, () => new Map<string | number, number[]>());
  side.types.forEach((type, id) => {
    eachKey(type, side, sameScript, (shelf, key, kind, strength) => {
      const list = index[shelf]!.get(key);
      if (list === undefined) index[shelf]!.set(key, [id, kind, strength]);
      else if (list.at(-3) !== id) list.push(id, kind, strength);
    });
  });
  return index;
}

/** All matches between the words of two documents, both ways round; kinds may be left out. */
export function matchTypes(
  source: AnalysedSide,
  target: AnalysedSide,
  learned: LexiconView | null,
  without: readonly MatchKind[] = [],
): { readonly forward: MatchTable; readonly backward: MatchTable } {
  const sameScript = source.arabicScript === target.arabicScript;
  const index = indexKeys(target, sameScript);
  const crowded = crowdedTopics(source, target);
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
  for (let id = 0; id < source.types.length; id++) {
    const type = source.types[id]!;
    eachKey(type, source, sameScript, (shelf, key, ownKind, ownStrength) => {
      const candidates = index[counterpartOf(shelf)]!.get(key);
      if (candidates === undefined || candidates.length > 3 * MAX_TYPES_PER_KEY) return;
      if (shelf === TOPIC && crowded.has(key as number)) return;
      for (let at = 0; at < candidates.length; at += 3) {
        const other = candidates[at]!;
        const most = Math.min(ownStrength, candidates[at + 2]!);
        const least = strengths[other]! || MIN_STRENGTH;
        if (most <= least) continue;
        add(
          other,
          candidates[at + 1] === HIT.cognate ? HIT.cognate : ownKind,
          shelf === SKELETON || shelf === BEGINNING ? most * soundStrength(id, other, least / most) : most,
        );
      }
    });
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
