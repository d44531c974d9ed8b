// Markdown emphasis at the edges of a segment stays outside of it, as long as that leaves the segment in balance.

import type { Span } from '../types.js';
import { isTrimmed, skipSpace } from './characters.js';

const MARKS = ['***', '___', '**', '__', '*', '_'] as const;

/**
 * Takes pure emphasis marks off the edges: `**Bold title**` -> `Bold title`; also `**First.` when its partner stands in
 * another sentence. `**Note:** text` keeps both marks: they say something about a part of the segment.
 */
export function withoutMarkup(text: string, span: Span): Span {
  for (const mark of MARKS) {
    const inner = unwrap(text, span, mark);
    if (inner !== null) return inner;
  }
  return span;
}

function unwrap(text: string, span: Span, mark: string): Span | null {
  const opens = text.startsWith(mark, span.start);
  const closes = span.end - mark.length > span.start && text.startsWith(mark, span.end - mark.length);
  if (!opens && !closes) return null;
  const count = countMarks(text, span, mark);
  const balanced = count % 2 === 0;
  if (balanced ? !(opens && closes && count === 2) : count !== 1) return null;
  const start = opens ? skipSpace(text, span.start + mark.length, span.end) : span.start;
  let end = closes && (balanced || !opens) ? span.end - mark.length : span.end;
  while (end > start && isTrimmed(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

function countMarks(text: string, span: Span, mark: string): number {
  let count = 0;
  const inside = text.slice(span.start, span.end);
  for (let i = inside.indexOf(mark); i >= 0; i = inside.indexOf(mark, i + mark.length)) count++;
  return count;
}
