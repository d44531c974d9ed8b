// The words and phrases of one language with the dictionary entries they belong to, as flat arrays and a hash table of
// our own: nothing in it needs to be made again when it is read back, so that it can be prepared once and for all
// (`packWordIndex`, `unpackWordIndex`). Twenty thousand strings in a Map cost 50 ms at every start.
// Every word, of an entry or of a phrase, has a number, its key: phrases are found by comparing numbers.

/** Several words may belong to an entry, and several entries to a word. Lists are chained from the latest to the first. */
export interface WordIndex {
  /** Key + 1 at the place that the hash of a word leads to, or the next free one; 0 where there is none. */
  readonly slots: Int32Array;
  /** By key: where it stands in `letters`, its latest word, and where in phrases it stands (BEGINS, COMES_SECOND). */
  readonly keyStart: ArrayLike<number>;
  readonly keyEnd: ArrayLike<number>;
  readonly latestWord: ArrayLike<number>;
  readonly inPhrases: ArrayLike<number>;
  /** By word: its entry, and the word before it with the same key; -1 where there is none. */
  readonly wordConcept: ArrayLike<number>;
  readonly wordBefore: ArrayLike<number>;
  /** Phrase + 1, the latest, at the place that the hash of its first two keys leads to, or the next free one. */
  readonly phraseSlots: Int32Array;
  /** By phrase: its entry, its keys in `phraseKeys`, and the phrase before it with the same first two. */
  readonly phraseConcept: ArrayLike<number>;
  readonly phraseStart: ArrayLike<number>;
  readonly phraseEnd: ArrayLike<number>;
  readonly phraseBefore: ArrayLike<number>;
  readonly phraseKeys: ArrayLike<number>;
  /** Code units of the words and phrases, one after the other. */
  readonly letters: Uint16Array;
}

/** A word index that is being filled. */
export interface WordIndexDraft extends WordIndex {
  letters: Uint16Array;
  slots: Int32Array;
  /** So many code units of `letters` are filled. */
  used: number;
  readonly keyStart: number[];
  readonly keyEnd: number[];
  readonly latestWord: number[];
  readonly inPhrases: number[];
  readonly wordConcept: number[];
  readonly wordBefore: number[];
  phraseSlots: Int32Array;
  readonly phraseConcept: number[];
  readonly phraseStart: number[];
  readonly phraseEnd: number[];
  readonly phraseBefore: number[];
  readonly phraseKeys: number[];
}

/** The lists of numbers, in the order in which they are packed. */
const LISTS = [
  ...(['slots', 'keyStart', 'keyEnd', 'latestWord', 'inPhrases', 'wordConcept', 'wordBefore'] as const),
  ...(['phraseSlots', 'phraseConcept', 'phraseStart', 'phraseEnd', 'phraseBefore', 'phraseKeys'] as const),
];
/** Marks the layout, and the order of the bytes in a number. */
const LAYOUT = 0x48495a32;
const HEADER = LISTS.length + 2;

/** A finished index as one buffer: LAYOUT, the lengths of the lists and of the letters, then these themselves. */
export function packWordIndex(draft: WordIndexDraft): ArrayBuffer {
  const lengths = [...LISTS.map((list) => draft[list].length), draft.used];
  const numbers = lengths.slice(0, -1).reduce((sum, length) => sum + length, HEADER);
  const buffer = new ArrayBuffer(4 * numbers + 2 * draft.used);
  const all = new Int32Array(buffer, 0, numbers);
  all.set([LAYOUT, ...lengths]);
  let at = HEADER;
  for (const list of LISTS) {
    all.set(draft[list], at);
    at += draft[list].length;
  }
  new Uint16Array(buffer, 4 * numbers).set(draft.letters.subarray(0, draft.used));
  return buffer;
}

/** The index in a buffer that `packWordIndex` made, without a copy; undefined where it is none, or not whole. */
export function unpackWordIndex(buffer: ArrayBuffer): WordIndex | undefined {
  if (buffer.byteLength < 4 * HEADER) return undefined;
  const [layout, ...lengths] = new Int32Array(buffer, 0, HEADER);
  const letters = lengths.at(-1)!;
  const numbers = lengths.slice(0, -1).reduce((sum, length) => sum + length, HEADER);
  if (layout !== LAYOUT || buffer.byteLength !== 4 * numbers + 2 * letters) return undefined;
  let from = HEADER;
  const next = (length: number): Int32Array => {
    from += length;
    return new Int32Array(buffer, 4 * (from - length), length);
  };
  const lists = Object.fromEntries(LISTS.map((list, at) => [list, next(lengths[at]!)]));
  return { ...(lists as Record<(typeof LISTS)[number], Int32Array>), letters: new Uint16Array(buffer, 4 * numbers) };
}

const NONE = -1;
const SPACE = 0x20;
const FIRST_SLOTS = 1 << 15;

export const emptyWordIndex = (): WordIndexDraft => ({
  letters: new Uint16Array(1 << 16),
  used: 0,
  slots: new Int32Array(FIRST_SLOTS),
  keyStart: [],
  keyEnd: [],
  latestWord: [],
  inPhrases: [],
  wordConcept: [],
  wordBefore: [],
  phraseSlots: new Int32Array(FIRST_SLOTS),
  phraseConcept: [],
  phraseStart: [],
  phraseEnd: [],
  phraseBefore: [],
  phraseKeys: [],
});

/** The hash of what was so far with one more code unit or other number (FNV-1a). */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const NO_TEXT = 0x811c9dc5 | 0;
/** The low bits choose the place: the high ones are to have a say. */
const placeOf = (hash: number, slots: Int32Array): number => (hash ^ (hash >>> 15)) & (slots.length - 1);

function hashOf(letters: Uint16Array, start: number, end: number): number {
  let hash = NO_TEXT;
  for (let at = start; at < end; at++) hash = hashed(hash, letters[at]!);
  return hash;
}

/** The key that reads like this text, or -1. */
export function findKey({ letters, slots, keyStart, keyEnd }: WordIndex, form: string): number {
  let hash = NO_TEXT;
  for (let at = 0; at < form.length; at++) hash = hashed(hash, form.charCodeAt(at));
  for (let place = placeOf(hash, slots); slots[place] !== 0; place = (place + 1) & (slots.length - 1)) {
    const key = slots[place]! - 1;
    const start = keyStart[key]!;
    if (keyEnd[key]! - start !== form.length) continue;
    let at = 0;
    while (at < form.length && form.charCodeAt(at) === letters[start + at]) at++;
    if (at === form.length) return key;
  }
  return NONE;
}

/** The key that reads like this stretch of `letters`; a new one where there is none. */
function keyAt(index: WordIndexDraft, start: number, end: number): number {
  const { letters, slots, keyStart, keyEnd } = index;
  let place = placeOf(hashOf(letters, start, end), slots);
  for (; slots[place] !== 0; place = (place + 1) & (slots.length - 1)) {
    const key = slots[place]! - 1;
    const known = keyStart[key]!;
    if (keyEnd[key]! - known !== end - start) continue;
    let at = start;
    while (at < end && letters[at] === letters[known + at - start]) at++;
    if (at === end) return key;
  }
  const key = keyStart.push(start) - 1;
  keyEnd.push(end);
  index.latestWord.push(NONE);
  index.inPhrases.push(0);
  slots[place] = key + 1;
  if (2 * keyStart.length > slots.length) rehash(index);
  return key;
}

function rehash(index: WordIndexDraft): void {
  const slots = new Int32Array(2 * index.slots.length);
  for (let key = 0; key < index.keyStart.length; key++) {
    let place = placeOf(hashOf(index.letters, index.keyStart[key]!, index.keyEnd[key]!), slots);
    while (slots[place] !== 0) place = (place + 1) & (slots.length - 1);
    slots[place] = key + 1;
  }
  index.slots = slots;
}

/** Room for so many more code units. */
export function makeRoom(index: WordIndexDraft, length: number): void {
  if (index.used + length <= index.letters.length) return;
  const letters = new Uint16Array(Math.max(2 * index.letters.length, index.used + length));
  letters.set(index.letters.subarray(0, index.used));
  index.letters = letters;
}

function addWord(index: WordIndexDraft, start: number, end: number, concept: number): void {
  const key = keyAt(index, start, end);
  for (let word = index.latestWord[key]!; word !== NONE; word = index.wordBefore[word]!)
    if (index.wordConcept[word] === concept) return;
  index.wordBefore.push(index.latestWord[key]!);
  index.latestWord[key] = index.wordConcept.push(concept) - 1;
}

/** What `inPhrases` says of a key, added up: it is the first word of a phrase, the second of one. */
const BEGINS = 1;
const COMES_SECOND = 2;

/** Adds the phrase that stands in `letters`, one space between two words. */
function addPhrase(index: WordIndexDraft, start: number, end: number, concept: number): void {
  const { letters, inPhrases, phraseKeys } = index;
  const phrase = index.phraseStart.push(phraseKeys.length) - 1;
  for (let from = start, at = start; at <= end; at++) {
    if (at < end && letters[at] !== SPACE) continue;
    phraseKeys.push(keyAt(index, from, at));
    from = at + 1;
  }
  index.phraseEnd.push(phraseKeys.length);
  index.phraseConcept.push(concept);
  const [first, second] = phraseKeys.slice(index.phraseStart[phrase]) as [number, number];
  inPhrases[first]! |= BEGINS;
  inPhrases[second]! |= COMES_SECOND;
  const place = placeOfPhrase(index, first, second);
  index.phraseBefore.push(index.phraseSlots[place]! - 1);
  index.phraseSlots[place] = phrase + 1;
  if (2 * index.phraseStart.length > index.phraseSlots.length) rehashPhrases(index);
}

/** The place in `phraseSlots` of the latest phrase that begins with these keys, or where it belongs. */
function placeOfPhrase({ phraseSlots, phraseStart, phraseKeys }: WordIndex, first: number, second: number): number {
  let place = placeOf(hashed(hashed(NO_TEXT, first), second), phraseSlots);
  for (; phraseSlots[place] !== 0; place = (place + 1) & (phraseSlots.length - 1)) {
    const start = phraseStart[phraseSlots[place]! - 1]!;
    if (phraseKeys[start] === first && phraseKeys[start + 1] === second) break;
  }
  return place;
}

function rehashPhrases(index: WordIndexDraft): void {
  const { phraseStart, phraseKeys } = index;
  index.phraseSlots = new Int32Array(2 * index.phraseSlots.length);
  for (let phrase = 0; phrase < phraseStart.length; phrase++) {
    const start = phraseStart[phrase]!;
    index.phraseSlots[placeOfPhrase(index, phraseKeys[start]!, phraseKeys[start + 1]!)] = phrase + 1;
  }
}

const [ALIF, LAM, TA] = [0x627, 0x644, 0x62a];

/** Does the stretch end like an infinitive (`gitmek`, `getmək`), with two letters or more before the ending? */
function isInfinitive(letters: Uint16Array, start: number, end: number): boolean {
  if (end - start < 5) return false;
  const [m, vowel, last] = [letters[end - 3]!, letters[end - 2]!, letters[end - 1]!];
  return (last === 0x6b || last === 0x71) && (vowel === 0x61 || vowel === 0x65 || vowel === 0x259) && m === 0x6d;
}

/**
 * Adds what was written to `letters` from `used` up to `end`: the normalised words of an entry, one space between two.
 * An Arabic word is listed without its article, unless it was written `rooted`: what looks like an article belongs to it
 * (`ألمانيا`). Of one like `التزام` nobody knows, so it is listed both ways. Of an infinitive, which dictionaries list,
 * also the stem is listed, which inflects.
 */
export function addEntry(index: WordIndexDraft, end: number, concept: number, rooted: boolean): void {
  const { letters, used: start } = index;
  if (end === start) return;
  index.used = end;
  for (let at = start; at < end; at++) if (letters[at] === SPACE) return addPhrase(index, start, end, concept);
  const article = !rooted && end - start >= 5 && letters[start] === ALIF && letters[start + 1] === LAM;
  const bare = article ? start + 2 : start;
  addWord(index, bare, end, concept);
  if (article && letters[bare] === TA) addWord(index, start, end, concept);
  if (isInfinitive(letters, bare, end)) addWord(index, bare, end - 3, concept);
}

/** Adds the entries of the words of a key, from number `first` on and before `end`, to `found`, in the order they were listed. */
export function addConceptsOf(
  { latestWord, wordBefore, wordConcept }: WordIndex,
  key: number,
  first: number,
  end: number,
  found: number[],
): void {
  const from = found.length;
  for (let word = latestWord[key]!; word !== NONE; word = wordBefore[word]!) {
    const concept = wordConcept[word]!;
    if (concept >= first && concept < end) found.push(concept);
  }
  for (let low = from, high = found.length - 1; low < high; low++, high--)
    [found[low], found[high]] = [found[high]!, found[low]!];
}

/** Does any phrase begin with the key, and is it the second word of any? */
export const beginsPhrases = ({ inPhrases }: WordIndex, key: number): boolean => (inPhrases[key]! & BEGINS) !== 0;
export const comesSecond = ({ inPhrases }: WordIndex, key: number): boolean => (inPhrases[key]! & COMES_SECOND) !== 0;

/** Adds the phrases that begin with these two keys to `found`. */
export function addPhrasesOf(index: WordIndex, first: number, second: number, found: number[]): void {
  let phrase = index.phraseSlots[placeOfPhrase(index, first, second)]! - 1;
  for (; phrase !== NONE; phrase = index.phraseBefore[phrase]!) found.push(phrase);
}
