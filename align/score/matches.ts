// Which words of one document could be translations of which words of the other, how strongly, and why.
// Words are never compared all against all: each has keys (its value, its skeletons, its dictionary entries, ...), and
// only words that share a key are looked at.
import { type LexiconView, translations } from '../lexicon/learned.js';
import { hasArabicLetter } from '../text/normalise.js';
import { stemCandidates } from '../text/stem.js';
import { romanise, skeletons, soundMap } from '../text/transliterate.js';
import type { AnalysedSide, WordType } from './analyse.js';
import { type Sound, soundLikeness, soundOf } from './likeness.js';

/** Why two words match. */
export const HIT = { number: 0, name: 1, cognate: 2, word: 3, learned: 4 } as const;

export interface Match {
  readonly type: number;
  /** One of HIT. */
  readonly kind: number;
  /** In (0, 1]: how sure it is that the two words translate each other. */
  readonly strength: number;
}

/** For every type of one side its matches on the other. */
export type MatchTable = readonly (readonly Match[])[];

interface Key {
  readonly key: string;
  readonly kind: number;
  readonly strength: number;
}

/** Keys shared by more types than this say nothing, and cost time. */
const MAX_TYPES_PER_KEY = 60;
/** Words less alike than this in sound are no match, whatever keys they share. */
const SOUND_FLOOR = 0.6;
const MIN_STRENGTH = 0.15;
/** A skeleton of one consonant is noise; from four on it is nearly a proof. */
const SKELETON_STRENGTH = [0, 0, 0.35, 0.75, 0.95, 1];

/** Of an inflected word so many forms, the longest, are compared by their consonants. */
const MAX_FORMS = 8;

function skeletonKeys(type: WordType, side: AnalysedSide): Key[] {
  const keys: Key[] = [];
  const arabic = hasArabicLetter(type.form);
  const met = new Set<string>();
  const forms = stemCandidates(type.form, side.language)
    .filter((form) => form.length >= 3)
    .slice(0, MAX_FORMS);
  for (const form of forms) {
    for (const skeleton of skeletons(form)) {
      const strength = SKELETON_STRENGTH[Math.min(skeleton.length, 5)]!;
      if (strength === 0 || met.has(skeleton)) continue;
      met.add(skeleton);
      keys.push({ key: `s${skeleton}`, kind: arabic || type.name ? HIT.name : HIT.cognate, strength });
    }
  }
  return keys;
}

function cognateKeys(type: WordType): Key[] {
  const sound = soundMap(type.form);
  const keys: Key[] = [];
  for (let length = 3; length <= Math.min(sound.length, 4); length++)
    keys.push({ key: `g${sound.slice(0, length)}`, kind: HIT.cognate, strength: 1 });
  return keys;
}

function keysOf(type: WordType, side: AnalysedSide, sameScript: boolean): Key[] {
  if (type.value !== null) return [{ key: `n${type.value}`, kind: HIT.number, strength: 1 }];
  const keys: Key[] = type.concepts.map((concept) => ({ key: `c${concept}`, kind: HIT.word, strength: 1 }));
  if (type.stem === '') return keys;
  if (!hasArabicLetter(type.form))
    keys.push({ key: `l${type.form}`, kind: type.name ? HIT.name : HIT.cognate, strength: 1 });
  keys.push(...skeletonKeys(type, side));
  if (sameScript) keys.push(...cognateKeys(type));
  return keys;
}

/** Keys that only say that two words may be alike: skeletons and beginnings. */
const isSound = (key: string): boolean => key[0] === 's' || key[0] === 'g';

/** How far the words of one document sound like those of the other; 0 at once where it is sure to be less than `least`. */
function soundStrengths(
  source: AnalysedSide,
  target: AnalysedSide,
): (from: number, to: number, least: number) => number {
  const sounds = (side: AnalysedSide): Sound[] => side.types.map((type) => soundOf(romanise(type.form)));
  const sourceSounds = sounds(source);
  const targetSounds = sounds(target);
  // Pairs of words share several keys: what is known of the latest source word is kept. Below 0: less than that.
  const known = new Float64Array(target.types.length);
  const knownOf = new Int32Array(target.types.length).fill(-1);
  return (from, to, least) => {
    if (knownOf[to] === from && (known[to]! >= 0 || least >= -known[to]!)) return Math.max(0, known[to]!);
    const floor = SOUND_FLOOR + least * (1 - SOUND_FLOOR);
    const strength = (soundLikeness(sourceSounds[from]!, targetSounds[to]!, floor) - SOUND_FLOOR) / (1 - SOUND_FLOOR);
    knownOf[to] = from;
    known[to] = strength >= 0 ? strength : -least;
    return Math.max(0, strength);
  };
}

function indexKeys(side: AnalysedSide, sameScript: boolean): Map<string, { type: number; key: Key }[]> {
  const index = new Map<string, { type: number; key: Key }[]>();
  side.types.forEach((type, id) => {
    for (const key of keysOf(type, side, sameScript)) {
      const list = index.get(key.key);
      if (list === undefined) index.set(key.key, [{ type: id, key }]);
      else if (list.at(-1)!.type !== id) list.push({ type: id, key });
    }
  });
  return index;
}

/** All matches between the words of two documents, both ways round. */
export function matchTypes(
  source: AnalysedSide,
  target: AnalysedSide,
  learned: LexiconView | null,
): { readonly forward: MatchTable; readonly backward: MatchTable } {
  const sameScript = source.arabicScript === target.arabicScript;
  const index = indexKeys(target, sameScript);
  const forward: Map<number, Match>[] = source.types.map(() => new Map());
  const add = (from: number, match: Match) => {
    if (match.strength < MIN_STRENGTH) return;
    const known = forward[from]!.get(match.type);
    if (known === undefined || match.strength > known.strength) forward[from]!.set(match.type, match);
  };
  const soundStrength = soundStrengths(source, target);
  // The strengths found so far for the source word at hand, by target word; the same as in `forward`, without a look-up.
  const strengths = new Float64Array(target.types.length);
  source.types.forEach((type, id) => {
    for (const key of keysOf(type, source, sameScript)) {
      const candidates = index.get(key.key);
      if (candidates === undefined || candidates.length > MAX_TYPES_PER_KEY) continue;
      for (const { type: other, key: otherKey } of candidates) {
        const most = Math.min(key.strength, otherKey.strength);
        const least = strengths[other]! || MIN_STRENGTH;
        if (most <= least) continue;
        const kind = key.kind === HIT.cognate || otherKey.kind === HIT.cognate ? HIT.cognate : key.kind;
        const sound = isSound(key.key) ? soundStrength(id, other, least / most) : 1;
        const strength = most * sound;
        if (strength < MIN_STRENGTH || strength <= strengths[other]!) continue;
        strengths[other] = strength;
        forward[id]!.set(other, { type: other, kind, strength });
      }
    }
    for (const other of forward[id]!.keys()) strengths[other] = 0;
  });
  if (learned !== null) addLearned(source, target, learned, add);
  return {
    forward: forward.map((matches) => [...matches.values()]),
    backward: transpose(forward, target.types.length),
  };
}

function addLearned(
  source: AnalysedSide,
  target: AnalysedSide,
  learned: LexiconView,
  add: (from: number, match: Match) => void,
): void {
  const byStem = new Map<string, number[]>();
  target.types.forEach((type, id) => {
    if (type.stem === '') return;
    const list = byStem.get(type.stem);
    if (list === undefined) byStem.set(type.stem, [id]);
    else list.push(id);
  });
  source.types.forEach((type, id) => {
    if (type.stem === '') return;
    for (const { word, strength } of translations(learned, type.stem)) {
      for (const other of byStem.get(word) ?? []) add(id, { type: other, kind: HIT.learned, strength });
    }
  });
}

function transpose(forward: readonly ReadonlyMap<number, Match>[], size: number): MatchTable {
  const backward: Match[][] = Array.from({ length: size }, () => []);
  forward.forEach((matches, from) => {
    for (const match of matches.values()) backward[match.type]!.push({ ...match, type: from });
  });
  return backward;
}
