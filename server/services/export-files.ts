// The files an export can be, by name: which writer makes them, which come as a package, what they are called.
import { csvWriter } from '../../align/formats/csv.js';
import { goldWriter } from '../../align/formats/gold.js';
import { jsonlWriter } from '../../align/formats/jsonl.js';
import { mosesWriter } from '../../align/formats/moses.js';
import type { Tally } from '../../align/formats/select.js';
import { newTally } from '../../align/formats/select.js';
import { teiLinksWriter, writeTeiDocument } from '../../align/formats/tei.js';
import { tmxWriter } from '../../align/formats/tmx.js';
import { tsvWriter } from '../../align/formats/tsv.js';
import type { ExportHeader, WriteOptions } from '../../align/formats/unit.js';
import { vecalignWriter } from '../../align/formats/vecalign.js';
import type { UnitWriter } from '../../align/formats/writer.js';
import { xliffWriter } from '../../align/formats/xliff.js';
import { fingerprint } from '../../align/quality/fingerprint.js';
import { segmentPages } from '../../db/exports.js';
import type { Db } from '../../db/open.js';
import { writeZip, type ZipPart } from '../formats/zip-write.js';
import { exportReport } from './export-report.js';
import { type ExportOptions, type ExportSource, type ProblemLog, unitPages, writeUnitPages } from './exporting.js';

type SingleFormat = 'tmx' | 'xliff' | 'csv' | 'csv-excel' | 'tsv' | 'jsonl';
type PackageFormat = 'moses' | 'tei' | 'links' | 'gold';
export type ExportFormat = SingleFormat | PackageFormat;

const WRITERS: Readonly<Record<SingleFormat, (header: ExportHeader, options: WriteOptions) => UnitWriter>> = {
  tmx: tmxWriter,
  xliff: xliffWriter,
  csv: csvWriter,
  'csv-excel': (header, options) => csvWriter(header, { ...options, profile: 'excel' }),
  tsv: tsvWriter,
  jsonl: jsonlWriter,
};

const FILES: Readonly<Record<ExportFormat, { readonly extension: string; readonly type: string }>> = {
  tmx: { extension: 'tmx', type: 'application/xml' },
  xliff: { extension: 'xlf', type: 'application/xliff+xml' },
  csv: { extension: 'csv', type: 'text/csv; charset=utf-8' },
  'csv-excel': { extension: 'csv', type: 'text/csv; charset=utf-8' },
  tsv: { extension: 'tsv', type: 'text/tab-separated-values; charset=utf-8' },
  jsonl: { extension: 'jsonl', type: 'application/jsonl; charset=utf-8' },
  moses: { extension: 'moses.zip', type: 'application/zip' },
  tei: { extension: 'tei.zip', type: 'application/zip' },
  links: { extension: 'links.zip', type: 'application/zip' },
  gold: { extension: 'gold.zip', type: 'application/zip' },
};

export const mediaType = (format: ExportFormat): string => FILES[format].type;

/** What an export is made from, and what it learns on the way. */
export interface ExportRun {
  readonly options: ExportOptions;
  readonly tally: Tally;
  readonly problems: ProblemLog;
}

/** The chunks of the file in a format: one file, or a package of several with the report among them. */
export function exportChunks(
  db: Db,
  source: ExportSource,
  format: ExportFormat,
  run: ExportRun,
): AsyncGenerator<string | Uint8Array> {
  if (isSingle(format)) {
    const options = { provenance: run.options.provenance, report: run.problems.report };
    return writeUnitPages(WRITERS[format](source.header, options), unitPages(db, source, run.options, run.tally));
  }
  return packageChunks(db, source, format, run);
}

/** The two files of Moses side by side, for the command line. */
export function mosesChunks(
  db: Db,
  source: ExportSource,
  side: 'source' | 'target',
  { options, tally, problems }: ExportRun,
): AsyncGenerator<string> {
  return writeUnitPages(mosesWriter(side, { report: problems.report }), unitPages(db, source, options, tally));
}

const isSingle = (format: ExportFormat): format is SingleFormat => format in WRITERS;

async function* packageChunks(
  db: Db,
  source: ExportSource,
  format: PackageFormat,
  run: ExportRun,
): AsyncGenerator<Uint8Array> {
  const report: ZipPart = { name: 'report.txt', chunks: once(() => exportReport(source.header, run)) };
  yield* writeZip([...(await PACKAGES[format](db, source, run)), report]);
}

/** A text that is made when it is asked for: the report knows its figures only after the other files. */
async function* once(text: () => string): AsyncGenerator<string> {
  yield text();
}

type Package = (db: Db, source: ExportSource, run: ExportRun) => readonly ZipPart[] | Promise<readonly ZipPart[]>;

const PACKAGES: Readonly<Record<PackageFormat, Package>> = {
  moses(db, source, run) {
    const stem = fileStem(source.header);
    const [from, to] = [source.header.pair.source, source.header.pair.target];
    // The second file is written from the same units; they must not count twice.
    const again = { ...run, tally: newTally(), problems: { ...run.problems, report: () => {} } };
    return [
      { name: `${stem}.${from}`, chunks: mosesChunks(db, source, 'source', run) },
      {
        name: from === to ? `${stem}.${to}.target` : `${stem}.${to}`,
        chunks: mosesChunks(db, source, 'target', again),
      },
    ];
  },
  tei(db, source, run) {
    const documents = { source: 'source.xml', target: 'target.xml' };
    const writer = teiLinksWriter({ ...source.header, documents });
    return [
      { name: 'links.xml', chunks: writeUnitPages(writer, unitPages(db, source, run.options, run.tally)) },
      { name: documents.source, chunks: teiDocument(db, source, 'source') },
      { name: documents.target, chunks: teiDocument(db, source, 'target') },
    ];
  },
  links(db, source, run) {
    const units = unitPages(db, source, run.options, run.tally);
    return [
      { name: 'links.txt', chunks: writeUnitPages(vecalignWriter(), units) },
      { name: `source.${source.header.pair.source}.txt`, chunks: sentenceLines(db, source, 'source') },
      { name: `target.${source.header.pair.target}.txt`, chunks: sentenceLines(db, source, 'target') },
    ];
  },
  async gold(db, source, run) {
    const [from, to] = [await textsOf(db, source, 'source'), await textsOf(db, source, 'target')];
    const writer = goldWriter(source.header, {
      version: 1,
      sourceSegments: from.length,
      targetSegments: to.length,
      sourceHash: fingerprint(from),
      targetHash: fingerprint(to),
    });
    return [{ name: 'gold.json', chunks: writeUnitPages(writer, unitPages(db, source, run.options, run.tally)) }];
  },
};

async function* teiDocument(db: Db, source: ExportSource, side: 'source' | 'target'): AsyncGenerator<string> {
  const { title, language, id } = source[side];
  const segments: { number: number; start: number; end: number; text: string }[] = [];
  for await (const page of segmentPages(db, id)) {
    for (const { start, end, text } of page) segments.push({ number: segments.length + 1, start, end, text });
  }
  yield* writeTeiDocument(title, language, segments);
}

/** A document, one sentence a line. */
async function* sentenceLines(db: Db, source: ExportSource, side: 'source' | 'target'): AsyncGenerator<string> {
  for await (const page of segmentPages(db, source[side].id)) {
    yield page.map(({ text }) => `${text.replaceAll(/\s+/g, ' ')}\n`).join('');
  }
}

async function textsOf(db: Db, source: ExportSource, side: 'source' | 'target'): Promise<string[]> {
  const texts: string[] = [];
  for await (const page of segmentPages(db, source[side].id)) texts.push(...page.map((segment) => segment.text));
  return texts;
}

/** The name of an exported file, in ASCII: `collection_tr-az_2026-11-23.tmx`. */
export function exportFileName(header: ExportHeader, format: ExportFormat): string {
  return `${fileStem(header)}.${FILES[format].extension}`;
}

export function fileStem({ collection, pair, createdAt }: ExportHeader): string {
  const title = collection
    .replace(/[ıİəƏğĞşŞçÇöÖüÜ]/g, (letter) => ASCII[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${title || 'collection'}_${pair.source}-${pair.target}_${createdAt.slice(0, 10)}`;
}

const ASCII: Readonly<Record<string, string>> = {
  ı: 'i',
  İ: 'I',
  ə: 'e',
  Ə: 'E',
  ğ: 'g',
  Ğ: 'G',
  ş: 's',
  Ş: 'S',
  ç: 'c',
  Ç: 'C',
  ö: 'o',
  Ö: 'O',
  ü: 'u',
  Ü: 'U',
};
