// What a single character is to the sentence splitter. Everything is decided per code point, in constant time.

/** How a character can open a sentence: by its case, as a digit, as a letter of a script without case, or otherwise. */
export type CharacterKind = 'upper' | 'lower' | 'digit' | 'caseless' | 'space' | 'end' | 'other';

const UPPER = /^[\p{Lu}\p{Lt}]/u;
const LOWER = /^\p{Ll}/u;
const LETTER = /^\p{L}/u;
const DIGIT = /^\p{Nd}/u;
const SPACE = /^[\s\u0085\p{Zs}]/u;
const INVISIBLE = /^[\s\p{White_Space}\p{Cc}\p{Cf}]$/u;
const VISIBLE = /[^\s\p{White_Space}\p{Cc}\p{Cf}]/u;
const WORD = /[\p{L}\p{N}]/u;

/** The whole character (one or two code units) at `index`; '' past the end. */
export function characterAt(text: string, index: number): string {
  const point = text.codePointAt(index);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** ('İstanbul', 0) -> 'upper'; ('قال', 0) -> 'caseless'; past the end -> 'end'. */
export function kindAt(text: string, index: number): CharacterKind {
  const character = characterAt(text, index);
  if (character === '') return 'end';
  if (UPPER.test(character)) return 'upper';
  if (LOWER.test(character)) return 'lower';
  if (DIGIT.test(character)) return 'digit';
  if (LETTER.test(character)) return 'caseless';
  return SPACE.test(character) ? 'space' : 'other';
}

export const isLetterKind = (kind: CharacterKind): boolean =>
  kind === 'upper' || kind === 'lower' || kind === 'caseless';

/** White space of any kind, U+00A0 and line ends included. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0x85 || code === 0xa0 || code === 0xfeff || (code > 0x1000 && SPACE.test(String.fromCharCode(code)));
}

/**
 * Marks without ink and without effect on their neighbours once they stand at an edge: LRM, RLM, ALM, zero-width space,
 * word joiner, byte order mark. Embeddings and isolates are not among them: each needs its partner.
 */
export function isEdgeMark(code: number): boolean {
  return code === 0x200e || code === 0x200f || code === 0x061c || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

/** White space or an edge mark: what is trimmed off a segment. */
export const isTrimmed = (code: number): boolean => isSpace(code) || isEdgeMark(code);

/** Has a character that leaves ink; white space, control and format characters do not. */
export const hasInk = (text: string): boolean => VISIBLE.test(text);

/** Has a letter or a digit. */
export const hasWord = (text: string): boolean => WORD.test(text);

export const isInvisible = (character: string): boolean => INVISIBLE.test(character);

/** The first index at or after `index`, below `end`, that is not white space or an edge mark. */
export function skipSpace(text: string, index: number, end: number): number {
  let i = index;
  while (i < end && isTrimmed(text.charCodeAt(i))) i++;
  return i;
}
