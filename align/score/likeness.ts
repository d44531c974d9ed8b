// How alike two romanised words sound: an edit distance in which vowels and weak consonants weigh little, kindred
// consonants may stand for each other, and endings count half.

const VOWELS = 'aeiou';
/** Written in one language and left out, or written as a vowel, in the other. */
const WEAK = 'hyğw';
/** Consonants that stand for the same sound in one spelling or another. */
const KINDRED = ['bp', 'fvwb', 'dt', 'szc', 'kqcgx', 'gjcğy', 'hxk', 'şçsc', 'ksx'];
const VOWEL_COST = 0.35;
const WEAK_COST = 0.4;
const KINDRED_COST = 0.2;
const ENDING_SHARE = 0.5;

const SIZE = 0x180;
const WEIGHT = new Float64Array(SIZE).fill(1);
for (const letter of VOWELS) WEIGHT[letter.charCodeAt(0)] = VOWEL_COST;
for (const letter of WEAK) WEIGHT[letter.charCodeAt(0)] = WEAK_COST;
const KIN = new Uint8Array(SIZE * SIZE);
for (const group of KINDRED) {
  for (const a of group) for (const b of group) KIN[a.charCodeAt(0) * SIZE + b.charCodeAt(0)] = 1;
}

const weightOf = (code: number): number => (code < SIZE ? WEIGHT[code]! : 1);

function changeCost(a: number, b: number): number {
  if (a === b) return 0;
  const light = Math.max(weightOf(a), weightOf(b));
  if (light < 1) return light;
  return a < SIZE && b < SIZE && KIN[a * SIZE + b] === 1 ? KINDRED_COST : 1;
}

/** A romanised word, ready to be compared many times. */
export interface Sound {
  readonly text: string;
  /** What every letter costs to leave out. */
  readonly weights: Float64Array;
  /** What the word costs from each letter to its end. */
  readonly tail: Float64Array;
}

export function soundOf(text: string): Sound {
  const weights = new Float64Array(text.length);
  const tail = new Float64Array(text.length + 1);
  for (let at = text.length - 1; at >= 0; at--) {
    weights[at] = weightOf(text.charCodeAt(at));
    tail[at] = tail[at + 1]! + weights[at]!;
  }
  return { text, weights, tail };
}

/** Two rows of the table of distances, kept from call to call: words are compared by the million. */
let previous = new Float64Array(64);
let current = new Float64Array(64);

/** Sums in another order differ in the last digits: that much is left when a comparison is given up early. */
const ROUNDING = 1e-9;

/** 1 for the same sound, 0 for nothing in common; once it is sure to be less than `floor`, 0 is returned at once. */
export function soundLikeness(a: Sound, b: Sound, floor = 0): number {
  if (a.text === b.text) return 1;
  const width = b.text.length + 1;
  if (width > previous.length) {
    previous = new Float64Array(2 * width);
    current = new Float64Array(2 * width);
  }
  const tailB = b.tail;
  const total = Math.max(a.tail[0]!, tailB[0]!);
  const tolerated = (1 - floor) * total + ROUNDING;
  previous[0] = 0;
  for (let j = 1; j < width; j++) previous[j] = tailB[0]! - tailB[j]!;
  // A word that is used up leaves the ending of the other at half price.
  let best = Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.text.length; i++) {
    const code = a.text.charCodeAt(i - 1);
    const cost = a.weights[i - 1]!;
    let left = previous[0]! + cost;
    let least = left;
    current[0] = left;
    for (let j = 1; j < width; j++) {
      left = Math.min(
        previous[j - 1]! + changeCost(code, b.text.charCodeAt(j - 1)),
        previous[j]! + cost,
        left + b.weights[j - 1]!,
      );
      current[j] = left;
      if (left < least) least = left;
    }
    best = Math.min(best, left + ENDING_SHARE * a.tail[i]!);
    [previous, current] = [current, previous];
    if (least > tolerated && best > tolerated) return 0;
  }
  for (let j = 1; j < width; j++) best = Math.min(best, previous[j]! + ENDING_SHARE * tailB[j]!);
  return total === 0 ? 0 : Math.max(0, 1 - best / total);
}

/** 1 for the same sound, 0 for nothing in common: `ismayilov`, `asmaailuf` -> about 0.8. */
export const likeness = (a: string, b: string): number => soundLikeness(soundOf(a), soundOf(b));
