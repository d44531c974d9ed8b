import { z } from 'zod';
import { EXPORT_FORMATS, EXPORT_STATUSES, ExportPage } from '../../views/export/export-page.js';
import type { Context } from '../context.js';
import { parse, pathId } from '../input.js';
import { page } from '../respond.js';
import { exportFileName, prepareExport, writeExport } from '../services/exporting.js';

const choice = z.object({
  status: z.array(z.enum(EXPORT_STATUSES)),
  format: z.enum(EXPORT_FORMATS).default('tmx'),
});

/** What the person chose; at first, the confirmed groups as TMX. */
function readChoice(c: Context): z.infer<typeof choice> {
  const first = c.req.query('format') === undefined;
  const status = c.req.queries('status') ?? (first ? ['confirmed'] : []);
  return parse(choice, { status, format: c.req.query('format') });
}

/** `GET /bitexts/:id/export`: what will go into the file, and what will not. */
export async function show(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const { status: statuses, format } = readChoice(c);
  const bitextId = pathId(c);
  const { header, collectionId, ...prepared } = await prepareExport(db, bitextId, { statuses, now: now() });
  const collection = { id: collectionId, title: header.collection };
  const view = (
    <ExportPage
      ui={c.get('ui')}
      bitextId={bitextId}
      collection={collection}
      statuses={statuses}
      format={format}
      {...prepared}
    />
  );
  return page(c, view);
}

const TYPES = {
  tmx: 'application/xml',
  csv: 'text/csv; charset=utf-8',
  'csv-excel': 'text/csv; charset=utf-8',
} as const;

/** `GET /bitexts/:id/export/file`: the file itself, streamed. */
export async function download(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const { status: statuses, format } = readChoice(c);
  const prepared = await prepareExport(db, pathId(c), { statuses, now: now() });
  c.header('Content-Type', TYPES[format]);
  c.header('Content-Disposition', `attachment; filename="${exportFileName(prepared.header, format)}"`);
  return c.body(toStream(writeExport(prepared, format)));
}

/** Chunks of text as a stream of bytes that goes only as fast as it is read. */
function toStream(chunks: Iterable<string>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { value, done } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}
