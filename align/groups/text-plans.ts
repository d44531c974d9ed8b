// What a person wants done to a text, as text edits: where exactly to cut, what the parts read. Needs the verbatim text
// of the document; the edits that come out need it no more.
import { splitBlocks } from '../text/paragraphs.js';
import { splitSentences } from '../text/sentences.js';
import type { LanguageTag, Span } from '../types.js';
import { EditError } from './draft.js';
import type { Piece, SegmentState } from './state.js';
import type { TextEdit } from './text-edits.js';

/** The longest sentence a correction may make, in UTF-16 code units. */
export const MAX_SEGMENT_CHARS = 100_000;

/** How a paragraph can be cut anew: by the rules of its language, at its line ends, or not at all. */
export const RESEGMENT_WAYS = ['sentences', 'lines', 'whole'] as const;
export type ResegmentWay = (typeof RESEGMENT_WAYS)[number];

/**
 * Cuts a segment in two. The first part keeps the id.
 * @param text what the segment shall read as a whole: its own text, or a correction made in the same gesture
 * @param caret where to cut, in code units of `text`
 * @throws EditError `split-empty` where one part would be empty
 */
export function planSplit(
  documentText: string,
  segment: Piece,
  cut: { readonly text: string; readonly caret: number; readonly newId: number },
): TextEdit {
  const caret = onCharacter(cut.text, cut.caret);
  const original = documentText.slice(segment.start, segment.end);
  const offset = cut.text === original ? caret : onCharacter(original, originalOffset(original, cut.text, caret));
  const [head, tail] = halves(cut.text, caret);
  const [first, second] = halves(original, offset);
  if ([head, tail, first, second].includes('')) throw splitEmpty();
  const { segmentId, documentId, start, end } = segment;
  const pieces = [
    pieceOf(segmentId, documentId, { start, end: start + first.length }, head, documentText),
    pieceOf(cut.newId, documentId, { start: end - second.length, end }, tail, documentText),
  ];
  return { type: 'split', replaced: [segmentId], pieces };
}

const splitEmpty = () => new EditError('split-empty', 'Put the caret between two words of the sentence, then split.');

/** Both sides of a cut, without the white space at it. */
const halves = (text: string, at: number): readonly [string, string] => [
  text.slice(0, at).trimEnd(),
  text.slice(at).trimStart(),
];

const MIDDLE = /^(?:\p{M}|\u200d|[\udc00-\udfff])/u;

/** Moves an offset off the middle of a surrogate pair or a base with its marks. */
function onCharacter(text: string, offset: number): number {
  let at = Math.min(Math.max(0, Math.trunc(offset)), text.length);
  while (at > 0 && at < text.length && MIDDLE.test(text.slice(at, at + 1))) at--;
  return at;
}

/**
 * The place in the original that a place in its correction stands for. Exact where both begin or end alike; between,
 * in proportion, moved to the nearest space.
 * @example originalOffset('Geldi . Gitti.', 'Geldi. Gitti.', 7) // 8
 */
export function originalOffset(original: string, corrected: string, caret: number): number {
  const shortest = Math.min(original.length, corrected.length);
  let prefix = 0;
  while (prefix < shortest && original[prefix] === corrected[prefix]) prefix++;
  if (caret <= prefix) return caret;
  let suffix = 0;
  while (suffix < shortest - prefix && original.at(-1 - suffix) === corrected.at(-1 - suffix)) suffix++;
  if (caret >= corrected.length - suffix) return original.length - (corrected.length - caret);
  const share = (caret - prefix) / (corrected.length - suffix - prefix);
  return nearestSpace(original, prefix + Math.round(share * (original.length - suffix - prefix)));
}

function nearestSpace(text: string, at: number): number {
  for (let away = 0; away < text.length; away++) {
    for (const place of [at - away, at + away]) {
      if (/\s/.test(text[place] ?? '') && text.slice(0, place).trim() !== '' && text.slice(place).trim() !== '') {
        return place;
      }
    }
  }
  return at;
}

/** Joins neighbouring segments into the first. What stands between them in the document stands between them now. */
export function planJoin(documentText: string, segments: readonly Piece[]): TextEdit {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last || segments.length < 2)
    throw new EditError('nothing-to-join', 'There is no sentence after this one.');
  const text = segments
    .map((s, i) => (i === 0 ? '' : documentText.slice((segments[i - 1] as Piece).end, s.start)) + s.text)
    .join('');
  const piece = pieceOf(first.segmentId, first.documentId, { start: first.start, end: last.end }, text, documentText);
  return { type: 'join', replaced: segments.map((s) => s.segmentId), pieces: [piece] };
}

/** Gives a segment another text beside the original. @throws EditError `text-empty` `text-long` `text-same` */
export function planCorrection(documentText: string, segment: Piece, wanted: string): TextEdit {
  const text = wanted.trim();
  if (text === '') throw new EditError('text-empty', 'A sentence cannot be empty. Join it with another instead.');
  if (text.length > MAX_SEGMENT_CHARS || !text.isWellFormed() || text.includes('\0')) {
    throw new EditError('text-long', 'This is too long for one sentence, or holds characters that are no text.');
  }
  if (text === segment.text) throw new EditError('text-same', 'The sentence reads like that already.');
  const piece = pieceOf(segment.segmentId, segment.documentId, segment, text, documentText);
  return { type: piece.corrected ? 'correct' : 'restore-original', replaced: [segment.segmentId], pieces: [piece] };
}

/** Gives a segment its original text again. @throws EditError `text-same` */
export const planRestoration = (documentText: string, segment: Piece): TextEdit =>
  planCorrection(documentText, segment, documentText.slice(segment.start, segment.end));

/** The segments of the paragraph around a segment: what the blank lines and line ends around it set apart. */
export function paragraphAround(documentText: string, segments: readonly Piece[], segmentId: number): readonly Piece[] {
  const middle = segments.find((s) => s.segmentId === segmentId);
  if (!middle) return [];
  const blocks = splitBlocks(documentText).filter((b) => meets(b, middle));
  const start = Math.min(middle.start, ...blocks.map((b) => b.start));
  const end = Math.max(middle.end, ...blocks.map((b) => b.end));
  return segments.filter((s) => meets(s, { start, end }));
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Cuts the stretch of text of neighbouring segments anew. Corrected segments stay as they are. A piece keeps the id of
 * the segment it equals, else of the first one it covers that no other piece has taken.
 * @param takeId gives a new id for each further piece
 * @throws EditError `text-same` where it is cut like that already
 */
export function planResegment(
  documentText: string,
  segments: readonly Piece[],
  cut: { readonly language: LanguageTag; readonly way: ResegmentWay; readonly takeId: () => number },
): TextEdit {
  const spans = stretches(segments).flatMap((stretch) =>
    'segmentId' in stretch ? [stretch] : cutStretch(documentText, stretch, segments, cut),
  );
  if (spans.length === segments.length && spans.every((span, i) => equals(span, segments[i] as Piece))) {
    throw new EditError('text-same', 'The paragraph is cut like that already.');
  }
  const equal = new Map(segments.filter((s) => spans.some((span) => equals(span, s))).map((s) => [s.start, s]));
  const free = segments.filter((s) => !spans.some((span) => equals(span, s)));
  const pieces = spans.map((span): Piece => {
    const same = equal.get(span.start);
    if (same && equals(span, same)) return same;
    const heir = free.findIndex((s) => meets(s, span));
    const id = heir >= 0 ? (free.splice(heir, 1)[0] as Piece).segmentId : cut.takeId();
    return pieceOf(id, (segments[0] as Piece).documentId, span, null, documentText);
  });
  return { type: 'resegment', replaced: segments.map((s) => s.segmentId), pieces };
}

const equals = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The stretches of text between corrected segments, and those segments themselves. */
function stretches(segments: readonly Piece[]): readonly (Span | Piece)[] {
  const found: (Span | Piece)[] = [];
  let open: { start: number; end: number } | null = null;
  for (const segment of segments) {
    if (segment.corrected) {
      found.push(segment);
      open = null;
    } else if (open) open.end = segment.end;
    else {
      open = { start: segment.start, end: segment.end };
      found.push(open);
    }
  }
  return found;
}

/** The new spans of one stretch. A segment that none of them meets stays, so that nothing is lost. */
function cutStretch(
  documentText: string,
  stretch: Span,
  segments: readonly Piece[],
  { language, way }: { readonly language: LanguageTag; readonly way: ResegmentWay },
): readonly Span[] {
  const text = documentText.slice(stretch.start, stretch.end);
  const local =
    way === 'whole' ? [{ start: 0, end: text.length }] : way === 'lines' ? lines(text) : splitSentences(text, language);
  const spans = local.map((s) => ({ start: stretch.start + s.start, end: stretch.start + s.end }));
  const left = segments.filter((s) => meets(s, stretch) && !spans.some((span) => meets(span, s)));
  return [...spans, ...left].sort((a, b) => a.start - b.start);
}

function lines(text: string): readonly Span[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const start = index + line.length - line.trimStart().length;
    const end = index + line.trimEnd().length;
    return start < end ? [{ start, end }] : [];
  });
}

/** A piece at a place; what it reads decides whether it is a correction. `null`: the original. */
function pieceOf(segmentId: number, documentId: number, span: Span, text: string | null, documentText: string): Piece {
  const original = documentText.slice(span.start, span.end);
  const { start, end } = span;
  return { segmentId, documentId, start, end, text: text ?? original, corrected: text !== null && text !== original };
}

/** A piece for each segment, as edits need it. */
export const toPiece = (segmentId: number, segment: SegmentState): Piece => {
  const { documentId, start, end, text, corrected } = segment;
  return { segmentId, documentId, start, end, text, corrected };
};
