// By what the words of two documents are compared. Words are never compared all against all: each has keys (its value, its
// skeletons, its dictionary entries, ...), and only words that share a key are looked at.
import { numberList } from '../number-list.js';
import { hasArabicLetter } from '../text/normalise.js';
import { stemCandidates } from '../text/stem.js';
import { skeletons, soundMap } from '../text/transliterate.js';
import type { AnalysedSide, WordType } from './analyse.js';
import { isRound, magnitudeOf, roundingsOf, vagueMagnitude } from './rough-numbers.js';

/** Why two words match. */
export const HIT = { number: 0, name: 1, cognate: 2, word: 3, learned: 4, topic: 5 } as const;

/** The kinds of keys; SKELETON and BEGINNING only say that two words may be alike. */
const VALUE = 0;
export const CONCEPT = 1;
const FORM = 2;
export const SKELETON = 3;
export const BEGINNING = 4;
const TOPIC = 5;
/** What is said roughly, and what is said exactly: keys of the one are looked for among those of the other. */
const ROUND = 6;
const EXACT = 7;
const SHELVES = 8;

type KeyVisitor = (shelf: number, key: string | number, kind: number, strength: number) => void;

/** Keys shared by more types of either side than this say nothing, and cost time. */
const MAX_TYPES_PER_KEY = 60;
/** A topic that so many words of a document are about is what the document is about. */
const MAX_TYPES_PER_TOPIC = 12;
/** A skeleton of one consonant is noise; from four on it is nearly a proof. */
const SKELETON_STRENGTH = [0, 0, 0.35, 0.75, 0.95, 1];

/** Of an inflected word so many forms, the longest, are compared by their consonants. */
const MAX_FORMS = 8;

function eachSkeleton(type: WordType, side: AnalysedSide, visit: KeyVisitor): void {
  // Arabic has no capitals: there any word may be a name. In a Turkish text it is a word of another language.
  const mayBeName = type.name || (side.arabicScript && hasArabicLetter(type.form));
  const kind = mayBeName ? HIT.name : HIT.cognate;
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
const ROUND_STRENGTH = 0.8;
const VAGUE_STRENGTH = 0.6;
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

/** The shelf on which what a key matches is found. */
const counterpartOf = (shelf: number): number => (shelf === ROUND ? EXACT : shelf === EXACT ? ROUND : shelf);

/** What stands under a key. */
export interface Entry {
  /** Triples of the target side: type, kind, strength. */
  readonly found: number[];
  /** How many types of the source side look here. */
  asking: number;
}

/** Do so many words of either side share the key that it says nothing? Asked of both sides, so that the mirror agrees. */
export const isCrowded = ({ found, asking }: Entry, shelf: number): boolean =>
  Math.max(found.length / 3, asking) > (shelf === TOPIC ? MAX_TYPES_PER_TOPIC : MAX_TYPES_PER_KEY);

/** By kind of key and key the types that have it. */
function indexKeys(side: AnalysedSide, sameScript: boolean): readonly ReadonlyMap<string | number, Entry>[] {
  const index = Array.from({ length: SHELVES }, () => new Map<string | number, Entry>());
  side.types.forEach((type, id) => {
    eachKey(type, side, sameScript, (shelf, key, kind, strength) => {
      const entry = index[shelf]!.get(key);
      if (entry === undefined) index[shelf]!.set(key, { found: [id, kind, strength], asking: 0 });
      else if (entry.found.at(-3) !== id) entry.found.push(id, kind, strength);
    });
  });
  return index;
}

/** Where the types of one side look for their matches, in flat arrays. */
export interface Asked {
  /** By type, and one more: where its questions begin. */
  readonly first: Int32Array;
  readonly entry: readonly Entry[];
  readonly shelf: Uint8Array;
  readonly kind: Uint8Array;
  readonly strength: Float64Array;
}

/** Which target types share a key with the source types. */
export function askAll(source: AnalysedSide, target: AnalysedSide, sameScript: boolean): Asked {
  const index = indexKeys(target, sameScript);
  const first = new Int32Array(source.types.length + 1);
  const entries: Entry[] = [];
  const shelves = numberList(Uint8Array);
  const kinds = numberList(Uint8Array);
  const strengths = numberList(Float64Array);
  source.types.forEach((type, id) => {
    eachKey(type, source, sameScript, (shelf, key, kind, strength) => {
      const entry = index[counterpartOf(shelf)]!.get(key);
      if (entry === undefined) return;
      entry.asking++;
      entries.push(entry);
      shelves.push(shelf);
      kinds.push(kind);
      strengths.push(strength);
    });
    first[id + 1] = entries.length;
  });
  return { first, entry: entries, shelf: shelves.toArray(), kind: kinds.toArray(), strength: strengths.toArray() };
}
