import { z } from 'zod';
import { RESEGMENT_WAYS } from '../../align/groups/text-plans.js';
import { latestChangeId } from '../../db/changes.js';
import { documentText } from '../../db/documents.js';
import type { Db } from '../../db/open.js';
import { segmentNumber } from '../../db/segments.js';
import type { SentenceModel } from '../../views/texts/model.js';
import { ParagraphPage } from '../../views/texts/paragraph-page.js';
import { SentenceEditor } from '../../views/texts/sentence-editor.js';
import { SentencePage } from '../../views/texts/sentence-page.js';
import type { Context } from '../context.js';
import { parse, pathId, readGesture } from '../input.js';
import { asksForPartials, page } from '../respond.js';
import type { ChangeRequest, ChangeResult } from '../services/change.js';
import * as texts from '../services/texts.js';
import { answerChange } from '../workbench-update.js';

/** `GET /segments/:id`: the editor of one sentence; a page of its own without script. */
export async function show(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const ui = c.get('ui');
  const place = await texts.openPlace(db, pathId(c));
  const sentence = await sentenceModel(db, place);
  if (asksForPartials(c)) return c.html(String(<SentenceEditor ui={ui} sentence={sentence} />));
  const seen = await latestChangeId(db, place.document.collectionId);
  return page(c, <SentencePage ui={ui} sentence={sentence} seen={seen} />);
}

const offset = z.coerce.number().int().min(0).max(10_000_000);
const editing = z.object({
  text: z.string().max(1_000_000).default(''),
  /** Where the caret stood; empty without script: then `place` says where to split. */
  caret: z.union([z.literal('').transform(() => null), offset]).default(null),
  place: offset.default(0),
  way: z.enum(RESEGMENT_WAYS).default('sentences'),
});

async function editSegment(
  c: Context,
  act: (request: ChangeRequest, segmentId: number, input: z.infer<typeof editing>) => Promise<ChangeResult>,
): Promise<Response> {
  const segmentId = pathId(c);
  const gesture = await readGesture(c);
  const input = parse(editing, await c.req.parseBody());
  const { document } = await texts.openPlace(c.get('services').db, segmentId);
  return answerChange(c, document.collectionId, gesture, (request) => act(request, segmentId, input));
}

/** `POST /segments/:id/parts`: splits the sentence at the caret. */
export const split = (c: Context): Promise<Response> =>
  editSegment(c, (request, id, { text, caret, place }) =>
    texts.split(c.get('services').db, request, id, { text, caret: caret ?? place }),
  );

/** `POST /segments/:id/junction`: joins the sentence with the next. */
export const join = (c: Context): Promise<Response> =>
  editSegment(c, (request, id) => texts.join(c.get('services').db, request, [id]));

/** `POST /collections/:id/junctions`: joins the chosen neighbours; one alone with the sentence after it. */
export async function joinChosen(c: Context): Promise<Response> {
  const gesture = await readGesture(c);
  return answerChange(c, pathId(c), gesture, (request) => texts.join(c.get('services').db, request, gesture.segment));
}

/** `POST /segments/:id/correction`: gives the sentence another text. */
export const correct = (c: Context): Promise<Response> =>
  editSegment(c, (request, id, { text }) => texts.correct(c.get('services').db, request, id, text));

/** `DELETE /segments/:id/correction`: gives it its original text again. */
export const restore = (c: Context): Promise<Response> =>
  editSegment(c, (request, id) => texts.restore(c.get('services').db, request, id));

/** `POST /segments/:id/paragraph`: cuts the paragraph around the sentence anew. */
export const resegment = (c: Context): Promise<Response> =>
  editSegment(c, (request, id, { way }) => texts.resegment(c.get('services').db, request, id, way));

/** `GET /segments/:id/paragraph?way=lines`: what that would do. */
export async function preview(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const { way } = parse(editing, c.req.query());
  const { now, proposed, ...place } = await texts.previewParagraph(db, pathId(c), way);
  const sentence = await sentenceModel(db, place);
  const seen = await latestChangeId(db, place.document.collectionId);
  const read = { now: now.map((p) => p.text), proposed: proposed?.map((p) => p.text) ?? null };
  return page(c, <ParagraphPage ui={c.get('ui')} sentence={sentence} seen={seen} way={way} {...read} />);
}

async function sentenceModel(db: Db, { segment, document }: texts.Place): Promise<SentenceModel> {
  const text = (await documentText(db, document.id)) ?? '';
  const original = text.slice(segment.start, segment.end);
  const { id, corrected } = segment;
  return { id, text: segment.text, corrected, original, number: await segmentNumber(db, segment), document };
}
