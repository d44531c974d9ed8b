// Text -> sentences. Paragraphs first (paragraphs.ts), then every stop is judged (boundary.ts) by the rules of the language.

import type { LanguageTag, Span } from '../types.js';
import { endsSentence } from './boundary.js';
import { hasInk, hasWord, isTrimmed, skipSpace } from './characters.js';
import { withoutMarkup } from './markup.js';
import { splitBlocks } from './paragraphs.js';
import { type SplitRules, splitRules } from './rules.js';
import { isStop, readStop } from './stops.js';

/** A bracket that opens in mid-sentence and closes within so many code units is not split inside. */
const MAX_BRACKET = 300;

/**
 * Splits a text into sentences: half-open offsets in UTF-16 code units, ascending and disjoint; none is empty, begins or
 * ends with white space, or is white space alone. Segments and the gaps between them give back the text exactly.
 * Never throws; linear in the length of the text.
 * ("Geldi. 2. ve 4. maddeler okundu.", 'tr') -> [0,6) [7,32)
 */
export function splitSentences(text: string, language: LanguageTag): Span[] {
  const rules = splitRules(language);
  const spans: Span[] = [];
  for (const block of splitBlocks(text)) {
    const body = text.slice(block.start, block.end);
    for (const span of splitBody(body, rules)) {
      const clean = withoutMarkup(body, trim(body, span));
      if (clean.start < clean.end && hasInk(body.slice(clean.start, clean.end))) {
        spans.push({ start: block.start + clean.start, end: block.start + clean.end });
      }
    }
  }
  return spans;
}

/** What may end a sentence or changes how what follows is read. */
const EVENT = /[.!?…؟۔։።。！？．｡।॥‽⁇⁈⁉‼"([{]|:\/\/|www\.|@/gu;
const CASED = /\p{Ll}/u;
const CAPITAL = /[\p{Lu}\p{Lt}]/u;

function splitBody(body: string, rules: SplitRules): Span[] {
  const spans: Span[] = [];
  const withoutCapitals = CASED.test(body) && !CAPITAL.test(body);
  const closers = nextClosers(body);
  let start = 0;
  let quoteOpen = false;
  let bracketEnd = -1;
  EVENT.lastIndex = 0;
  for (let event = nextEvent(body, 0); event !== null; event = nextEvent(body, EVENT.lastIndex)) {
    const at = event.index;
    const mark = event[0];
    if (at >= bracketEnd) bracketEnd = -1;
    if (mark === '"') quoteOpen = !quoteOpen;
    else if (mark === '(' || mark === '[' || mark === '{') {
      if (bracketEnd < 0 && hasWord(body.slice(start, at).slice(0, 200))) bracketEnd = closers(at, MAX_BRACKET);
    } else if (!isStop(mark)) EVENT.lastIndex = addressEnd(body, at, mark);
    else {
      const stop = readStop(body, at, quoteOpen);
      for (let i = at; i < stop.closed; i++) if (body[i] === '"') quoteOpen = !quoteOpen;
      EVENT.lastIndex = stop.closed;
      const place = { text: body, sentenceStart: start, bracketEnd, withoutCapitals };
      if (!endsSentence(stop, place, rules)) continue;
      spans.push({ start, end: stop.closed });
      start = stop.next;
      bracketEnd = -1;
    }
  }
  spans.push({ start, end: body.length });
  return spans;
}

function nextEvent(body: string, from: number): RegExpExecArray | null {
  EVENT.lastIndex = from;
  return EVENT.exec(body);
}

/** Behind the closing bracket that follows an offset, if it is at most `within` away, else -1. Linear over all calls. */
function nextClosers(body: string): (from: number, within: number) => number {
  let found = 0;
  return (from, within) => {
    if (found < from) found = from;
    while (found < body.length && found < from + within && !/[)\]}]/u.test(body[found]!)) found++;
    return found < from + within && found < body.length ? found + 1 : -1;
  };
}

const ADDRESS_BREAK = /[\s\u00a0<>"“”«»،؛]/u;
const ADDRESS_TAIL = /[.,;:!?)\]}'’*_؟…]/u;

/** Stops inside an address are no stops: behind the end of a URL or e-mail address that shows itself at `at`. */
function addressEnd(body: string, at: number, mark: string): number {
  let end = at + mark.length;
  if (mark === '@' && !/[\p{L}\p{N}]/u.test(body[end] ?? '')) return end;
  while (end < body.length && !ADDRESS_BREAK.test(body[end]!)) end++;
  while (end > at + mark.length && ADDRESS_TAIL.test(body[end - 1]!)) end--;
  return end;
}

function trim(body: string, span: Span): Span {
  const start = skipSpace(body, span.start, span.end);
  let end = span.end;
  while (end > start && isTrimmed(body.charCodeAt(end - 1))) end--;
  return { start, end };
}
