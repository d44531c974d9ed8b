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

function tailWeights(text: string): Float64Array {
  const tail = new Float64Array(text.length + 1);
  for (let at = text.length - 1; at >= 0; at--) tail[at] = tail[at + 1]! + weightOf(text.charCodeAt(at));
  return tail;
}

/** 1 for the same sound, 0 for nothing in common: `ismayilov`, `asmaailuf` -> about 0.8. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const width = b.length + 1;
  const tailA = tailWeights(a);
  const tailB = tailWeights(b);
  let previous = new Float64Array(width);
  let current = new Float64Array(width);
  for (let j = 1; j < width; j++) previous[j] = tailB[0]! - tailB[j]!;
  // A word that is used up leaves the ending of the other at half price.
  let best = Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    const code = a.charCodeAt(i - 1);
    const cost = weightOf(code);
    current[0] = previous[0]! + cost;
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      current[j] = Math.min(
        previous[j - 1]! + changeCost(code, other),
        previous[j]! + cost,
        current[j - 1]! + weightOf(other),
      );
    }
    best = Math.min(best, current[width - 1]! + ENDING_SHARE * tailA[i]!);
    [previous, current] = [current, previous];
  }
  for (let j = 1; j < width; j++) best = Math.min(best, previous[j]! + ENDING_SHARE * tailB[j]!);
  const total = Math.max(tailA[0]!, tailB[0]!);
  return total === 0 ? 0 : Math.max(0, 1 - best / total);
}
