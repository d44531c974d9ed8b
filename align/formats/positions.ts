// Where the segments of a unit stand in their document, in a notation short enough for a CSV cell or a TMX property.
import type { ExportSegment } from './unit.js';

/**
 * Segment number (from 1), then the offsets, half-open, in UTF-16 code units. A text that was corrected is as long as
 * the figure after the slash, so that the joined text of a unit can be taken apart again.
 *
 *     [{ number: 3, start: 120, end: 164, text: 44 characters }] -> '3:120-164'
 *     the same segment, corrected to 31 characters               -> '3:120-164/31'
 */
export function formatPositions(segments: readonly ExportSegment[]): string {
  // Most units have one segment a side.
  if (segments.length === 1) return formatPosition(segments[0] as ExportSegment);
  return segments.map(formatPosition).join(' ');
}

function formatPosition({ number, start, end, text }: ExportSegment): string {
  const corrected = text.length === end - start ? '' : `/${text.length}`;
  return `${number}:${start}-${end}${corrected}`;
}

/**
 * The segments of a joined text, or null where text and positions do not belong together (someone edited one of them).
 *
 *     ('Bir. İki.', '3:0-4 4:5-9') -> [{ number: 3, start: 0, end: 4, text: 'Bir.' }, { number: 4, …, text: 'İki.' }]
 */
export function splitAtPositions(text: string, positions: string): ExportSegment[] | null {
  if (positions === '') return text === '' ? [] : null;
  const segments: ExportSegment[] = [];
  let at = 0;
  for (const position of positions.split(' ')) {
    const match = /^(\d{1,9}):(\d{1,15})-(\d{1,15})(?:\/(\d{1,15}))?$/.exec(position);
    if (match === null) return null;
    const [number, start, end] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const length = match[4] === undefined ? end - start : Number(match[4]);
    if (segments.length > 0 && text[at++] !== ' ') return null;
    if (length < 0 || at + length > text.length) return null;
    segments.push({ number, start, end, text: text.slice(at, at + length) });
    at += length;
  }
  return at === text.length ? segments : null;
}
