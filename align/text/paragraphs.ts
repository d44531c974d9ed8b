// Text -> blocks: what a blank line, a line end or Markdown sets apart. A sentence never crosses a block.

import type { Span } from '../types.js';
import { hasInk, isSpace, isTrimmed, kindAt, skipSpace } from './characters.js';

/** One block of a text: half-open offsets in UTF-16 code units, without surrounding white space or block markup. */
export interface Block extends Span {
  readonly kind: 'heading' | 'item' | 'text';
}

interface Line extends Span {
  /** Where the content begins, behind `#`, `>` or a bullet. */
  readonly contentStart: number;
  readonly kind: Block['kind'] | 'blank' | 'rule';
}

/** At most this many lines make one bold title; more is a forgotten mark. */
const MAX_TITLE_LINES = 12;
/** Lines of a title that stands in capitals or in lines broken by hand. */
const TITLE_LINE_MIN = 20;
const TITLE_LINE_MAX = 80;
/** A line wrapped by a program is at least and at most this long, in code units. */
const WRAP_MIN = 48;
const WRAP_MAX = 100;
/** A line that goes on in the next without a comma is at least this long. */
const GOING_ON_MIN = 30;
/** A paragraph broken by accident is at least this long; shorter lines may be list entries or verse. */
const BROKEN_MIN = 60;

/**
 * Splits into blocks, ascending and disjoint. Every line is a block of its own, as on news pages, except where lines
 * plainly belong together: a bold title over several lines, a line that goes on in lower case, a paragraph wrapped at a
 * fixed width. 'A\n\n# B\nC' -> [A] [B, heading] [C].
 */
export function splitBlocks(text: string): Block[] {
  const lines = readLines(text);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]!;
    if (line.kind === 'blank' || line.kind === 'rule') {
      i++;
      continue;
    }
    const last = lastLineOfBlock(text, lines, i);
    blocks.push({ start: line.contentStart, end: lines[last]!.end, kind: line.kind });
    i = last + 1;
  }
  return blocks;
}

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029\f\v]/gu;

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    lines.push(readLine(text, start, match.index));
    start = match.index + match[0].length;
  }
  lines.push(readLine(text, start, text.length));
  return lines;
}

const RULE = /^(?:(?:[-*_=~—–][ \t]*){3,}|={2,})$/u;
const HEADING = /^#{1,6}(?=[ \t\u00a0])/u;
const BULLET = /^(?:[•·▪◦‣●○■□➢➤✓❖*+](?=[ \t\u00a0])|[•▪◦‣●■➢➤✓❖])/u;

function readLine(text: string, from: number, to: number): Line {
  const start = skipSpace(text, from, to);
  let end = to;
  while (end > start && isTrimmed(text.charCodeAt(end - 1))) end--;
  if (start === end || !hasInk(text.slice(start, end))) return { start, end, contentStart: start, kind: 'blank' };
  if (end - start < 400 && RULE.test(text.slice(start, end))) return { start, end, contentStart: start, kind: 'rule' };
  let content = start;
  while (text[content] === '>') content = skipSpace(text, content + 1, end);
  const head = text.slice(content, content + 8);
  const mark = HEADING.exec(head) ?? BULLET.exec(head);
  if (mark === null || content + mark[0].length >= end)
    return { start, end, contentStart: content < end ? content : start, kind: 'text' };
  const contentStart = skipSpace(text, content + mark[0].length, end);
  if (!head.startsWith('#')) return { start, end, contentStart, kind: 'item' };
  return { start, end: withoutClosingMarks(text, contentStart, end), contentStart, kind: 'heading' };
}

/** "## Title ##": the marks at the end are no part of the title. */
function withoutClosingMarks(text: string, start: number, to: number): number {
  let end = to;
  while (end > start && text[end - 1] === '#') end--;
  if (end === to || end === start || !isSpace(text.charCodeAt(end - 1))) return to;
  while (end > start && isTrimmed(text.charCodeAt(end - 1))) end--;
  return end;
}

function lastLineOfBlock(text: string, lines: readonly Line[], first: number): number {
  let last = Math.max(lastLineOfTitle(text, lines, first), lastLineOfCapitals(text, lines, first));
  if (lines[first]!.kind === 'heading') return last;
  const wrapped = lastWrappedLine(text, lines, first);
  if (wrapped > last) last = wrapped;
  while (last + 1 < lines.length) {
    const next = lines[last + 1]!;
    if (next.kind === 'text' && (goesOn(text, lines[last]!, next) || breaksHard(text, lines[last]!, next))) last++;
    else if (next.kind === 'blank' && isBrokenParagraph(text, lines, first, last)) last = nextInk(lines, last + 1);
    else break;
  }
  return last;
}

/** A bold mark that opens on this line closes on a later one of the same paragraph: one title. */
function lastLineOfTitle(text: string, lines: readonly Line[], first: number): number {
  let open = false;
  for (let i = first; i < lines.length && i < first + MAX_TITLE_LINES; i++) {
    const line = lines[i]!;
    if (line.kind === 'blank' || line.kind === 'rule') return first;
    if (countBoldMarks(text, line) % 2 === 1) open = !open;
    if (!open) return i;
  }
  return first;
}

/**
 * Lines in capitals with nothing else in their paragraph are one title, unless they are short (a menu) or hold a digit,
 * a colon or a stop ("TARİH: 11.01.2022").
 */
function lastLineOfCapitals(text: string, lines: readonly Line[], first: number): number {
  if (first > 0 && lines[first - 1]!.kind !== 'blank') return first;
  let last = first;
  while (last < lines.length && last < first + MAX_TITLE_LINES && lines[last]!.kind !== 'blank') {
    const line = lines[last]!;
    const short = line.end - line.start < TITLE_LINE_MIN && lines[last + 1]?.kind === 'text';
    if (line.kind !== 'text' || short || !CAPITALS.test(text.slice(line.start, line.end).slice(0, 200))) return first;
    last++;
  }
  return last < first + MAX_TITLE_LINES ? last - 1 : first;
}

const CAPITALS = /^(?=.*\p{Lu})[^\p{Ll}\p{Lo}\p{N}.:!?…]+$/u;

/** Markdown's line break, two spaces at the end of a line, between short lines without a stop: a title, a signature. */
function breaksHard(text: string, line: Line, next: Line): boolean {
  if (!text.startsWith('  ', line.end) || next.start !== next.contentStart) return false;
  if (line.end - line.start > TITLE_LINE_MAX || next.end - next.start > TITLE_LINE_MAX) return false;
  return /[\p{L}\p{M}]$/u.test(lastMark(text, line)) && !/\p{N}/u.test(text.slice(line.start, line.end));
}

const countBoldMarks = (text: string, line: Line): number => text.slice(line.start, line.end).split('**').length - 1;

/**
 * No stop at the end of this line, and the next goes on in lower case. Short lines without a comma stay apart: they may
 * be entries of a list or verse; so do lines that begin with a list mark.
 */
function goesOn(text: string, line: Line, next: Line): boolean {
  const end = lastMark(text, line);
  if (/[.!?…؟:;؛۔。]/u.test(end) || kindAt(text, next.start) !== 'lower' || next.start !== next.contentStart)
    return false;
  if (/^\p{L}[.)]\s/u.test(text.slice(next.start, next.start + 3))) return false;
  return line.end - line.contentStart >= GOING_ON_MIN || /[,،]$/u.test(end);
}

const lastMark = (text: string, line: Line): string => text.slice(Math.max(line.contentStart, line.end - 3), line.end);

/** A blank line in the middle of a sentence, as copying from a page leaves it; the text on both sides must be prose. */
function isBrokenParagraph(text: string, lines: readonly Line[], first: number, last: number): boolean {
  const line = lines[last]!;
  const after = lines[nextInk(lines, last + 1)];
  if (after === undefined || after.kind !== 'text' || lines[first]!.kind !== 'text') return false;
  if (line.end - line.contentStart < BROKEN_MIN || after.end - after.start < BROKEN_MIN) return false;
  return (
    goesOn(text, line, after) &&
    !/[,،*_]/u.test(lastMark(text, line).slice(-1)) &&
    /[.!?…]/u.test(lastMark(text, after))
  );
}

function nextInk(lines: readonly Line[], from: number): number {
  let i = from;
  while (i < lines.length && lines[i]!.kind === 'blank') i++;
  return i;
}

/**
 * The last line of a paragraph wrapped at a fixed width: no line but the last had room for the first word of the next.
 * Asks for three lines of plausible width with at least one stop, so that equal titles in a row stay apart.
 */
function lastWrappedLine(text: string, lines: readonly Line[], first: number): number {
  if (lines[first - 1]?.kind === 'text') return first;
  let last = first;
  while (
    last + 1 < lines.length &&
    lines[last + 1]!.kind === 'text' &&
    lines[last + 1]!.start === lines[last + 1]!.contentStart
  )
    last++;
  const group = lines.slice(first, last + 1);
  if (group.length < 3) return first;
  const lengths = group.map((line) => line.end - line.start);
  const width = lengths.reduce((widest, length) => Math.max(widest, length), 0);
  if (width < WRAP_MIN || width > WRAP_MAX) return first;
  const full = group.slice(0, -1).every((_, i) => lengths[i]! + 1 + firstWordLength(text, group[i + 1]!) > width);
  const stops = group.filter((line) => /[.!?؟…]/u.test(lastMark(text, line))).length;
  return full && stops > 0 && stops * 2 <= group.length + 1 ? last : first;
}

function firstWordLength(text: string, line: Line): number {
  let i = line.start;
  while (i < line.end && !isSpace(text.charCodeAt(i))) i++;
  return i - line.start;
}
