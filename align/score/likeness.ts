// How alike two romanised words sound.

const isVowel = (code: number): boolean => code === 97 || code === 101 || code === 105 || code === 111 || code === 117;
const VOWEL_COST = 0.35;
const ENDING_COST = 0.5;

/** 1 for equal, 0 for nothing in common: an edit distance in which vowels weigh less, as do endings, over the longer length. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const width = b.length + 1;
  const cost = (code: number): number => (isVowel(code) ? VOWEL_COST : 1);
  let previous = new Float64Array(width);
  for (let j = 1; j < width; j++) previous[j] = previous[j - 1]! + cost(b.charCodeAt(j - 1));
  let best = Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    const current = new Float64Array(width);
    const code = a.charCodeAt(i - 1);
    current[0] = previous[0]! + cost(code);
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      const change = code === other ? 0 : isVowel(code) && isVowel(other) ? VOWEL_COST : 1;
      current[j] = Math.min(previous[j - 1]! + change, previous[j]! + cost(code), current[j - 1]! + cost(other));
    }
    // Endings differ between languages: a word that is used up leaves the rest of the other at half price.
    best = Math.min(best, current[width - 1]! + ENDING_COST * weight(a, i));
    if (i === a.length) for (let j = 1; j < width; j++) best = Math.min(best, current[j]! + ENDING_COST * weight(b, j));
    previous = current;
  }
  const total = Math.max(weight(a, 0), weight(b, 0));
  return total === 0 ? 0 : Math.max(0, 1 - best / total);
}

function weight(text: string, from: number): number {
  let sum = 0;
  for (let i = from; i < text.length; i++) sum += isVowel(text.charCodeAt(i)) ? VOWEL_COST : 1;
  return sum;
}
