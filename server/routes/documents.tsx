import { z } from 'zod';
import { documentText, findDocument } from '../../db/documents.js';
import { listSegments, type Segment } from '../../db/segments.js';
import { DocumentPage } from '../../views/texts/document-page.js';
import type { StretchModel } from '../../views/texts/model.js';
import { DOCUMENT_WINDOW } from '../../views/texts/sentence-editor.js';
import type { Context } from '../context.js';
import { NotFound } from '../errors.js';
import { parse, pathId } from '../input.js';
import { page } from '../respond.js';

const query = z.object({ from: z.coerce.number().int().min(0).max(10_000_000).catch(0) });

/** `GET /documents/:id?from=0`: the document as it came, with the boundaries of its sentences. */
export async function show(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const document = await findDocument(db, pathId(c));
  const text = document ? await documentText(db, document.id) : null;
  if (!document || text === null) throw new NotFound('not-found', 'There is no such document.');
  const segments = await listSegments(db, [document.id]);
  const { from } = parse(query, c.req.query());
  const stretches = stretchesOf(text, segments, from, from + DOCUMENT_WINDOW);
  return page(
    c,
    <DocumentPage ui={c.get('ui')} document={document} stretches={stretches} from={from} total={segments.length} />,
  );
}

/** Segments `from` to `to` with all that stands between and around them: end to end they are the text itself. */
export function stretchesOf(
  text: string,
  segments: readonly Segment[],
  from: number,
  to: number,
): readonly StretchModel[] {
  const shown = segments.slice(from, to);
  const found: StretchModel[] = [];
  let at = from === 0 ? 0 : (segments[from - 1]?.end ?? 0);
  const gap = (end: number) => {
    if (end > at) found.push({ id: null, number: 0, original: text.slice(at, end), correction: null });
  };
  shown.forEach((segment, i) => {
    gap(segment.start);
    const original = text.slice(segment.start, segment.end);
    const correction = segment.corrected ? segment.text : null;
    found.push({ id: segment.id, number: from + i + 1, original, correction });
    at = segment.end;
  });
  if (to >= segments.length) gap(text.length);
  return found;
}
