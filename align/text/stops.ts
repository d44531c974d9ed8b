// Finds where a sentence could end: a run of stops, the marks that close after it, and what comes next.

import { characterAt, isTrimmed, kindAt, skipSpace } from './characters.js';

/** A place where a sentence may end. All offsets are into the text of the block. */
export interface Stop {
  /** The first stop character. */
  readonly start: number;
  /** Behind the last stop character. */
  readonly end: number;
  readonly kind: 'period' | 'ellipsis' | 'strong' | 'ideographic';
  /** Behind the quotes, brackets, notes and emphasis marks that close after the stop: here the segment would end. */
  readonly closed: number;
  readonly closesQuote: boolean;
  readonly closesBracket: boolean;
  /** Where the next sentence would begin: behind the white space. Equal to `closed` when there is none. */
  readonly next: number;
}

const STOPS = new Set('.!?…؟۔։።。！？．｡।॥‽⁇⁈⁉‼');
const PERIODS = new Set('.۔．');
const IDEOGRAPHIC = new Set('。！？｡');
const CLOSING_QUOTES = new Set('"”’»›\'“‟„«‘″');
const SURE_CLOSING_QUOTES = new Set('”»›’');
const BRACKETS = new Set(')]}）】」』');
const EMPHASIS = new Set('*_');
const NOTE = /^(?:\[[\p{Nd}a-z]{1,4}\]|[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3})/u;
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)/u;

export const isStop = (character: string): boolean => STOPS.has(character);

/**
 * Reads the stop at `first`. `quoteOpen` tells whether a straight quote is open there, for `"` says nothing by itself.
 */
export function readStop(text: string, first: number, quoteOpen: boolean): Stop {
  let open = quoteOpen;
  for (let start = first; ; ) {
    const run = readRun(text, start);
    const marks = readClosingMarks(text, run.end, open);
    // A stop behind the marks is the one that counts: (nasılsın?). and “Geldik.”.
    if (marks.closed > run.end && isStop(text[marks.closed] ?? '')) {
      start = marks.closed;
      open = marks.quoteOpen;
    } else {
      const { closed, closesQuote, closesBracket } = marks;
      const next = skipSpace(text, closed, text.length);
      return { start, end: run.end, kind: kindOf(run.stops), closed, closesQuote, closesBracket, next };
    }
  }
}

/** A run of stops; ". . ." is one ellipsis, not three stops. At most eight characters of it are kept. */
function readRun(text: string, start: number): { end: number; stops: string } {
  let end = start;
  let stops = '';
  for (;;) {
    if (isStop(text[end] ?? '')) end++;
    else if (text[end] === ' ' && text[end + 1] === '.' && !isWordAt(text, end + 2)) end += 2;
    else return { end, stops };
    if (stops.length < 8) stops += text[end - 1];
  }
}

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(characterAt(text, at));

interface ClosingMarks {
  readonly closed: number;
  readonly closesQuote: boolean;
  readonly closesBracket: boolean;
  readonly quoteOpen: boolean;
}

function readClosingMarks(text: string, from: number, quoteOpen: boolean): ClosingMarks {
  let closed = from;
  let open = quoteOpen;
  let closesQuote = false;
  let closesBracket = false;
  for (let mark = closingMark(text, closed, open); mark !== null; mark = closingMark(text, closed, open)) {
    closed = mark.end;
    closesQuote ||= mark.kind === 'quote';
    closesBracket ||= mark.kind === 'bracket';
    if (mark.straight) open = false;
  }
  return { closed, closesQuote, closesBracket, quoteOpen: open };
}

function kindOf(stops: string): Stop['kind'] {
  const all = [...stops];
  if (all.some((stop) => IDEOGRAPHIC.has(stop))) return 'ideographic';
  if (all.some((stop) => !PERIODS.has(stop) && stop !== '…')) return 'strong';
  return all.length === 1 && stops !== '…' ? 'period' : all.length >= 2 || stops === '…' ? 'ellipsis' : 'period';
}

interface ClosingMark {
  readonly end: number;
  readonly kind: 'quote' | 'bracket' | 'other';
  readonly straight: boolean;
}

const mark = (end: number, kind: ClosingMark['kind'], straight = false): ClosingMark => ({ end, kind, straight });

function closingMark(text: string, at: number, quoteOpen: boolean): ClosingMark | null {
  let i = at;
  while (
    i < text.length &&
    isTrimmed(text.charCodeAt(i)) &&
    text.charCodeAt(i) !== 0x20 &&
    text.charCodeAt(i) !== 0x0a &&
    text.charCodeAt(i) !== 0xa0
  )
    i++;
  const character = text[i];
  if (character === undefined) return null;
  const after = kindAt(text, i + 1);
  const free = after === 'space' || after === 'end' || after === 'other';
  if (BRACKETS.has(character)) return mark(i + 1, 'bracket');
  if (character === '"') return quoteOpen || (free && i === at) ? mark(i + 1, 'quote', true) : null;
  if (CLOSING_QUOTES.has(character)) return closesHere(character, after) ? mark(i + 1, 'quote') : null;
  if (EMPHASIS.has(character)) return mark(i + 1, 'other');
  const note = character === '[' || character > '\u007f' ? NOTE.exec(text.slice(i, i + 8)) : null;
  if (note !== null) return mark(i + note[0].length, 'other');
  return spacedClosingMark(text, i, quoteOpen);
}

/** `'nin` behind a stop is a suffix, `“Sonra` an opening; ” and » close even when the next word follows at once. */
function closesHere(character: string, after: ReturnType<typeof kindAt>): boolean {
  if (after === 'space' || after === 'end' || after === 'other') return true;
  return character === '”' || character === '»' || character === '›';
}

/** A mark that closes although a space stands before it: `hazırız. "` and « text. » and an emoji. */
function spacedClosingMark(text: string, at: number, quoteOpen: boolean): ClosingMark | null {
  if (text[at] !== ' ' && text[at] !== '\u00a0' && text[at] !== '\u202f') return emojiMark(text, at);
  const i = skipSpace(text, at, Math.min(text.length, at + 4));
  const character = text[i];
  if (character === undefined || character === '\n') return null;
  const after = kindAt(text, i + 1);
  const free = after === 'space' || after === 'end' || isStop(text[i + 1] ?? '');
  if (character === '"' && (quoteOpen || after === 'end') && free) return mark(i + 1, 'quote', true);
  if (SURE_CLOSING_QUOTES.has(character) && free) return mark(i + 1, 'quote');
  if (BRACKETS.has(character)) return mark(i + 1, 'bracket');
  return emojiMark(text, i);
}

function emojiMark(text: string, at: number): ClosingMark | null {
  const character = characterAt(text, at);
  return character !== '' && character > '\u00ae' && EMOJI.test(character)
    ? mark(at + character.length, 'other')
    : null;
}
