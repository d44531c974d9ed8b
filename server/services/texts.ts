// What a person does to the texts themselves, each one change. Where to cut is planned in align/groups/text-plans.ts.
import { EditError } from '../../align/groups/draft.js';
import type { Piece } from '../../align/groups/state.js';
import type { TextEdit } from '../../align/groups/text-edits.js';
import {
  paragraphAround,
  planCorrection,
  planJoin,
  planResegment,
  planRestoration,
  planSplit,
  type ResegmentWay,
  toPiece,
} from '../../align/groups/text-plans.js';
import { type Document, documentText, findDocument } from '../../db/documents.js';
import { takeIds } from '../../db/ids.js';
import type { Db } from '../../db/open.js';
import { findSegments, listSegments, nextSegment, type Segment } from '../../db/segments.js';
import { InvalidInput, NotFound } from '../errors.js';
import { asUserError, type ChangeRequest, type ChangeResult, changeGroups } from './change.js';

type Request = Omit<ChangeRequest, 'collectionId'>;

/** A segment with its document: what every gesture on a text starts from. */
export interface Place {
  readonly segment: Segment;
  readonly document: Document;
}

/** @throws NotFound where the segment was joined with another meanwhile, or never was */
export async function openPlace(db: Db, segmentId: number): Promise<Place> {
  const [segment] = await findSegments(db, [segmentId]);
  const document = segment ? await findDocument(db, segment.documentId) : null;
  if (!segment || !document) {
    throw new NotFound('no-such-segment', 'This sentence is not there any more. It was joined with another or split.');
  }
  return { segment, document };
}

/**
 * Splits a segment; a correction made in the same gesture is part of it.
 * @param input.text the whole as it shall read; `input.caret` an offset into it, in UTF-16 code units
 */
export const split = (
  db: Db,
  request: Request,
  segmentId: number,
  input: { readonly text: string; readonly caret: number },
): Promise<ChangeResult> =>
  changeText(db, request, segmentId, async (trx, text, { segment }) => {
    const newId = await takeIds(trx, 'segment');
    return planSplit(text, toPiece(segment.id, segment), { ...fromField(segment.text, input), newId });
  });

/** Joins neighbouring segments of one document into the first; one alone with the one after it. */
export const join = (db: Db, request: Request, segmentIds: readonly number[]): Promise<ChangeResult> =>
  changeText(db, request, segmentIds[0], async (trx, text, { segment }) => {
    if (segmentIds.length > 1) {
      const chosen = [...(await findSegments(trx, segmentIds))].sort((a, b) => a.start - b.start);
      return planJoin(text, chosen.map(piece));
    }
    const next = await nextSegment(trx, segment);
    return planJoin(text, [segment, ...(next ? [next] : [])].map(piece));
  });

/** Gives a segment another text; the original stays beside it. */
export const correct = (db: Db, request: Request, segmentId: number, wanted: string): Promise<ChangeResult> =>
  changeText(db, request, segmentId, async (_, text, { segment }) =>
    planCorrection(text, piece(segment), fromField(segment.text, { text: wanted, caret: 0 }).text),
  );

/** Gives a segment its original text again. */
export const restore = (db: Db, request: Request, segmentId: number): Promise<ChangeResult> =>
  changeText(db, request, segmentId, async (_, text, { segment }) => planRestoration(text, piece(segment)));

/** Cuts the paragraph around a segment anew. */
export const resegment = (db: Db, request: Request, segmentId: number, way: ResegmentWay): Promise<ChangeResult> =>
  changeText(db, request, segmentId, async (trx, text, place) => {
    const paragraph = await paragraphOf(trx, text, place);
    const { newPieces } = planned(text, place, paragraph, way, 0);
    const first = await takeIds(trx, 'segment', Math.max(1, newPieces));
    return planned(text, place, paragraph, way, first).edit;
  });

/** How the paragraph around a segment is cut now, and how it would be; `null`: as it is. */
export interface ParagraphPreview extends Place {
  readonly now: readonly Piece[];
  readonly proposed: readonly Piece[] | null;
}

/** Shows what `resegment` would do. */
export async function previewParagraph(db: Db, segmentId: number, way: ResegmentWay): Promise<ParagraphPreview> {
  const place = await openPlace(db, segmentId);
  const text = (await documentText(db, place.document.id)) ?? '';
  const now = await paragraphOf(db, text, place);
  try {
    return { ...place, now, proposed: planned(text, place, now, way, 0).edit.pieces };
  } catch (error) {
    if (error instanceof EditError) return { ...place, now, proposed: null };
    throw error;
  }
}

const piece = (segment: Segment): Piece => toPiece(segment.id, segment);

/** The plan, its new pieces numbered from `firstId` on, and how many those are. */
function planned(text: string, { document }: Place, paragraph: readonly Piece[], way: ResegmentWay, firstId: number) {
  let newPieces = 0;
  const takeId = () => firstId + newPieces++;
  const edit = planResegment(text, paragraph, { language: document.language, way, takeId });
  return { edit, newPieces };
}

async function paragraphOf(db: Db, text: string, { document, segment }: Place): Promise<readonly Piece[]> {
  const segments = await listSegments(db, [document.id]);
  return paragraphAround(text, segments.map(piece), segment.id);
}

async function changeText(
  db: Db,
  request: Request,
  segmentId: number | undefined,
  plan: (trx: Db, documentText: string, place: Place) => Promise<TextEdit>,
): Promise<ChangeResult> {
  if (segmentId === undefined) throw new InvalidInput('nothing-chosen', 'Choose at least one sentence first.');
  const { document } = await openPlace(db, segmentId);
  return changeGroups(db, { ...request, collectionId: document.collectionId }, async (trx) => {
    const text = (await documentText(trx, document.id)) ?? '';
    try {
      return { edits: [await plan(trx, text, await openPlace(trx, segmentId))] };
    } catch (error) {
      throw error instanceof EditError ? asUserError(error) : error;
    }
  });
}

/**
 * What a form field gives back of a text: its line ends come as CR LF, whatever they were. A text that is otherwise the
 * same is the same, and the caret (which browsers count with LF) is moved to its place in it.
 * @example fromField('a\r\nb', { text: 'a\r\nb', caret: 2 }) // { text: 'a\r\nb', caret: 3 }
 */
export function fromField(
  current: string,
  { text, caret }: { readonly text: string; readonly caret: number },
): { readonly text: string; readonly caret: number } {
  const simple = (value: string) => value.replace(/\r\n?/g, '\n');
  const wanted = simple(text);
  if (wanted.trim() !== simple(current).trim()) {
    return { text: wanted.trim(), caret: caret - (wanted.length - wanted.trimStart().length) };
  }
  const shift = wanted.length - wanted.trimStart().length;
  let at = 0;
  for (let seen = 0; seen < caret - shift && at < current.length; seen++) at += current.startsWith('\r\n', at) ? 2 : 1;
  return { text: current, caret: at };
}
