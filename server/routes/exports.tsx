import { z } from 'zod';
import { newTally } from '../../align/formats/select.js';
import { EXPORT_FORMATS, EXPORT_STATUSES, ExportPage } from '../../views/export/export-page.js';
import type { Context } from '../context.js';
import { parse, pathId } from '../input.js';
import { page } from '../respond.js';
import { type ExportRun, exportChunks, exportFileName, fileStem, mediaType } from '../services/export-files.js';
import { exportReport } from '../services/export-report.js';
import { countExport, countWarnings, openExport, problemLog } from '../services/exporting.js';
import { prepareMultilingual, writeMultilingual } from '../services/multilingual.js';

const flag = z.enum(['yes', 'no']).transform((word) => word === 'yes');

const choice = z.object({
  status: z.array(z.enum(EXPORT_STATUSES)),
  format: z.enum(EXPORT_FORMATS).default('tmx'),
  kind: z.enum(['all', 'full', 'partial']).default('all'),
  /** In percent; empty: any. */
  confidence: z
    .union([z.literal('').transform(() => null), z.coerce.number().min(0).max(100)])
    .nullable()
    .default(null),
  text: z.enum(['corrected', 'original']).default('corrected'),
  provenance: flag.default(true),
  deduplicate: flag.default(false),
  onesided: flag.default(false),
});
export type ExportChoice = z.infer<typeof choice>;

/** What the person chose; at first, the confirmed groups as TMX. A box that is not ticked is not sent. */
function readChoice(c: Context): ExportChoice {
  const first = c.req.query('format') === undefined;
  const status = c.req.queries('status') ?? (first ? ['confirmed'] : []);
  const provenance = c.req.query('provenance') ?? (first ? 'yes' : 'no');
  return parse(choice, { ...c.req.query(), status, provenance });
}

function selectionOf({ status, kind, confidence, deduplicate, onesided }: ExportChoice) {
  return {
    statuses: status,
    kinds: kind === 'all' ? (['full', 'partial'] as const) : [kind],
    minConfidence: confidence === null ? null : confidence / 100,
    deduplicate,
    oneSided: onesided,
  };
}

function runOf(chosen: ExportChoice): ExportRun {
  const { provenance, text } = chosen;
  return { options: { selection: selectionOf(chosen), provenance, text }, tally: newTally(), problems: problemLog() };
}

/** `GET /bitexts/:id/export`: what will go into the file, and what will not. */
export async function show(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const chosen = readChoice(c);
  const source = await openExport(db, pathId(c), now());
  const counts = await countExport(db, source, selectionOf(chosen));
  const warnings = await countWarnings(db, source, selectionOf(chosen));
  const collection = { id: source.bitext.collectionId, title: source.header.collection };
  const view = (
    <ExportPage
      ui={c.get('ui')}
      bitextId={source.bitext.id}
      collection={collection}
      source={source.source}
      target={source.target}
      choice={chosen}
      counts={counts}
      warnings={warnings}
    />
  );
  return page(c, view);
}

/** `GET /bitexts/:id/export/file`: the file itself, streamed. */
export async function download(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const chosen = readChoice(c);
  const source = await openExport(db, pathId(c), now());
  c.header('Content-Type', mediaType(chosen.format));
  c.header('Content-Disposition', `attachment; filename="${exportFileName(source.header, chosen.format)}"`);
  return c.body(toStream(exportChunks(db, source, chosen.format, runOf(chosen))));
}

/** `GET /bitexts/:id/export/report`: what such a file holds and what not, in plain words. */
export async function report(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const run = runOf(readChoice(c));
  const source = await openExport(db, pathId(c), now());
  for await (const _ of exportChunks(db, source, 'tmx', run)) {
    // The figures are those of a file that is made and thrown away.
  }
  c.header('Content-Disposition', `attachment; filename="${fileStem(source.header)}.report.txt"`);
  return c.text(exportReport(source.header, run));
}

/** `GET /collections/:id/multilingual`: all languages of a collection in one TMX. */
export async function multilingual(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const { status: statuses, provenance } = readChoice(c);
  const prepared = await prepareMultilingual(db, pathId(c), { statuses, now: now() });
  c.header('Content-Type', mediaType('tmx'));
  c.header('Content-Disposition', `attachment; filename="${prepared.fileName}"`);
  return c.body([...writeMultilingual(prepared, { provenance })].join(''));
}

/** Chunks as a stream of bytes that goes only as fast as it is read. */
function toStream(chunks: AsyncGenerator<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}
