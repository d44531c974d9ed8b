import type { Span } from '../types.js';

/**
 * The lines of a text that say something, as ranges without the white space around them: for texts that come with one
 * sentence a line and must not be split again.
 *
 *     'Bir.\n\n  İki.\n' -> [{ start: 0, end: 4 }, { start: 8, end: 12 }]
 */
export function sentenceLines(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const start = index + line.indexOf(trimmed);
    spans.push({ start, end: start + trimmed.length });
  }
  return spans;
}
