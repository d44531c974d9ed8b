// Reads CSV, ours and any other: the columns are found by name, or told by a mapping.
import { pipeline, Readable } from 'node:stream';
import { CsvError, Parser } from 'csv-parse';
import { unguardFormula } from '../../align/formats/csv.js';
import { problemAt, type ReadItem } from '../../align/formats/read.js';
import { type TableOptions, tableReader } from '../../align/formats/table.js';

export type CsvDelimiter = ',' | ';' | '\t';

export interface CsvReadOptions extends TableOptions {
  /** Default: the one of comma, semicolon and tab that occurs most in the first line. */
  readonly delimiter?: CsvDelimiter;
  /** The file is of our spreadsheet profile: formula guards are taken off. Default: it begins with a byte order mark. */
  readonly guarded?: boolean;
}

/** Bytes of one record; a quote that never closes would otherwise swallow the file. */
const MAX_RECORD_BYTES = 16_000_000;

/**
 * Units and problems, as the text arrives. A record that is no CSV ends the reading: nobody can tell where the next
 * one begins.
 */
export async function* readCsv(
  chunks: AsyncIterable<string> | Iterable<string>,
  options: CsvReadOptions = {},
): AsyncGenerator<ReadItem> {
  const iterator = iteratorOf(chunks);
  const head = await takeFirstLine(iterator);
  const marked = head.startsWith('\ufeff');
  const guarded = options.guarded ?? marked;
  const table = tableReader(options);
  const parser = newParser(options.delimiter ?? guessDelimiter(head));
  // The error, if any, arrives through the loop below.
  pipeline(Readable.from(resume(marked ? head.slice(1) : head, iterator)), parser, () => {});
  try {
    for await (const { record, info } of parser as AsyncIterable<CsvRecord>) {
      yield* table.row(guarded ? record.map(unguardFormula) : record, info.lines);
      if (!table.healthy()) return;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield csvProblem(error);
  }
}

interface CsvRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function newParser(delimiter: CsvDelimiter): Parser {
  return new Parser({
    delimiter,
    info: true,
    max_record_size: MAX_RECORD_BYTES,
    record_delimiter: ['\r\n', '\n', '\r'],
    // Rows of another width are reported by the table; a stray quote inside a cell is a quote.
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
}

function csvProblem(error: CsvError): ReadItem {
  const line = typeof error.lines === 'number' ? error.lines : null;
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    const message = 'A row is longer than any row can be: a quote before it is never closed. The rest was not read.';
    return problemAt(line, 'row-too-long', message);
  }
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return problemAt(line, 'quote-not-closed', 'The file ends inside a quoted cell; the last row was left out.');
  }
  return problemAt(line, 'no-csv', 'This row is no CSV. The rest was not read.');
}

function iteratorOf(chunks: AsyncIterable<string> | Iterable<string>): AsyncIterator<string> | Iterator<string> {
  return Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
}

/** The beginning of the file, up to at least the end of its first line where that comes soon. */
async function takeFirstLine(chunks: AsyncIterator<string> | Iterator<string>): Promise<string> {
  let head = '';
  while (!/[\r\n]/.test(head) && head.length < 65_536) {
    const next = await chunks.next();
    if (next.done) break;
    head += next.value;
  }
  return head;
}

async function* resume(head: string, rest: AsyncIterator<string> | Iterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function guessDelimiter(head: string): CsvDelimiter {
  const line = (/^[^\r\n]*/.exec(head)?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const count = (delimiter: string) => line.split(delimiter).length;
  const candidates: CsvDelimiter[] = [',', ';', '\t'];
  return candidates.reduce((best, each) => (count(each) > count(best) ? each : best));
}
