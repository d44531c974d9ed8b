// A file of aligned material, whatever it is -> units and problems.
import { glossaryReader } from '../../align/formats/glossary.js';
import { hunalignTextReader, readLadder } from '../../align/formats/hunalign.js';
import { jsonlReader } from '../../align/formats/jsonl.js';
import { linkedUnits, type ReadLinks } from '../../align/formats/links.js';
import { readMoses } from '../../align/formats/moses.js';
import type { AlignedFormat } from '../../align/formats/names.js';
import { problemAt, type ReadItem, readChunks } from '../../align/formats/read.js';
import type { TableOptions } from '../../align/formats/table.js';
import { tsvReader } from '../../align/formats/tsv.js';
import { readVecalign } from '../../align/formats/vecalign.js';
import type { LanguageTag } from '../../align/types.js';
import { readCsv } from './csv.js';
import { type DecodedText, decodeText, utf8Chunks } from './decode.js';
import { isRefused } from './documents.js';
import { byteOrderMark } from './plain-text.js';
import { readTeiDocument, readTeiLinks } from './tei.js';
import { tmxReader } from './tmx.js';
import { xliffReader } from './xliff.js';

export interface AlignedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface AlignedRequest {
  readonly file: AlignedFile;
  /** The two texts: of Moses (`file` is the source then), and of links. */
  readonly source?: AlignedFile;
  readonly target?: AlignedFile;
  /** Default: told by the name and the first characters. */
  readonly format?: AlignedFormat;
  readonly encoding?: string;
  readonly languages?: { readonly source: LanguageTag; readonly target: LanguageTag };
  readonly mapping?: TableOptions['mapping'];
}

export interface AlignedReading {
  readonly format: AlignedFormat | null;
  readonly encoding: string;
  readonly items: Iterable<ReadItem> | AsyncIterable<ReadItem>;
}

/** Opens a file; what cannot be read at all is a problem among the items. */
export function readAligned(request: AlignedRequest): AlignedReading {
  const streamed = readUtf8(request);
  if (streamed !== null) return streamed;
  const decoded = decodeText(request.file.bytes, request.encoding);
  const notes = decoded.problems.map((problem): ReadItem => ({ problem }));
  if (isRefused(decoded.problems)) return { format: null, encoding: decoded.encoding, items: notes };
  const format = request.format ?? guessFormat(request, decoded.text);
  if (format === null) {
    const message = 'It could not be told which format this file has. Choose it, and try again.';
    return { format, encoding: decoded.encoding, items: [problemAt(null, 'format-unknown', message)] };
  }
  return { format, encoding: decoded.encoding, items: after(notes, open(format, decoded, request)) };
}

/**
 * The links of a file as numbers of sentences, for texts that are there already; null for a format that holds texts.
 * TEI names its sentences, so it still needs its two documents.
 */
export function readLinks(request: AlignedRequest): ReadLinks | null {
  const { text } = decodeText(request.file.bytes, request.encoding);
  const format =
    request.format ?? (/^\d+\t\d+(?:\t|$)/m.test(text.slice(0, 200)) ? 'ladder' : guessFormat(request, text));
  if (format === 'ladder') return readLadder(text);
  if (format === 'vecalign') return readVecalign(text);
  const { source, target } = request;
  if (format !== 'tei' || source === undefined || target === undefined) return null;
  const ids = (file: AlignedFile) => readTeiDocument(decodeText(file.bytes, request.encoding).text).ids;
  return readTeiLinks(text, { source: ids(source), target: ids(target) });
}

/** The same for UTF-8 in a format that is read as it goes, without ever holding the text as a whole. */
function readUtf8(request: AlignedRequest): AlignedReading | null {
  const { bytes } = request.file;
  const chunks = utf8Chunks(bytes, request.encoding);
  if (chunks === null) return null;
  const [head = ''] = chunks;
  const format = request.format ?? guessFormat(request, head);
  if (format === null || !isStreamed(format)) return null;
  return { format, encoding: 'utf-8', items: readThrough(format, chunks, byteOrderMark(bytes) !== null, request) };
}

function after(first: readonly ReadItem[], rest: Iterable<ReadItem> | AsyncIterable<ReadItem>) {
  return Symbol.iterator in rest ? both(first, rest) : bothAsync(first, rest);
}

function* both(first: readonly ReadItem[], rest: Iterable<ReadItem>): Generator<ReadItem> {
  yield* first;
  yield* rest;
}

async function* bothAsync(first: readonly ReadItem[], rest: AsyncIterable<ReadItem>): AsyncGenerator<ReadItem> {
  yield* first;
  yield* rest;
}

/** The format a file seems to have. */
export function guessFormat({ file, source, target }: AlignedRequest, text: string): AlignedFormat | null {
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase();
  const head = text.slice(0, 4_000);
  if (extension === 'tmx' || /<tmx[\s>]/.test(head)) return 'tmx';
  if (extension === 'xlf' || extension === 'xliff' || /<xliff[\s>]/.test(head)) return 'xliff';
  if (/<(?:linkGrp|cesAlign)[\s>]/.test(head)) return 'tei';
  if (extension === 'jsonl' || /^\s*\{/.test(head)) return 'jsonl';
  if (/^(?:#.*\n)*\s*\[[\d,\s]*\]\s*:\s*\[/.test(head)) return 'vecalign';
  if (/^\d+\t\d+\t/.test(head) && source !== undefined) return 'ladder';
  if (extension === 'csv') return 'csv';
  if (/ ~~~ /.test(head)) return 'hunalign';
  if (extension === 'tsv' || extension === 'tab') return 'tsv';
  if (/^(?:\s*\n|#.*\n)*[^\n\t|]+\|[^\n\t]*$/m.test(head.split('\n', 50).join('\n')) && target === undefined)
    return 'glossary';
  if (target !== undefined) return 'moses';
  if (/^[^\n]*\t/.test(head)) return 'tsv';
  return null;
}

const STREAMED = ['tmx', 'xliff', 'jsonl', 'tsv', 'csv', 'hunalign', 'glossary'] as const;
type StreamedFormat = (typeof STREAMED)[number];

const isStreamed = (format: AlignedFormat): format is StreamedFormat => STREAMED.some((each) => each === format);

/** Formats of one file, read as it goes. `bom`: the file began with a byte order mark, which `chunks` have lost. */
function readThrough(format: StreamedFormat, chunks: Iterable<string>, bom: boolean, request: AlignedRequest) {
  const { languages, mapping } = request;
  const table = { ...(languages ? { languages } : {}), ...(mapping ? { mapping } : {}) };
  switch (format) {
    case 'tmx':
      return readChunks(tmxReader(), chunks);
    case 'xliff':
      return readChunks(xliffReader(), chunks);
    case 'jsonl':
      return readChunks(jsonlReader(), chunks);
    case 'tsv':
      return readChunks(tsvReader(table), chunks);
    case 'csv':
      return readCsv(chunks, { ...table, guarded: bom });
    case 'hunalign':
      return readChunks(hunalignTextReader(languages), chunks);
    case 'glossary':
      return readChunks(glossaryReader(languages), chunks);
  }
}

function open(format: AlignedFormat, decoded: DecodedText, request: AlignedRequest) {
  if (isStreamed(format)) return readThrough(format, chunksOf(decoded.text), decoded.bom, request);
  switch (format) {
    case 'moses':
      return withTexts(request, ['target'], (texts) => readMoses([decoded.text], [texts.target], request.languages));
    case 'ladder':
      return withTexts(request, BOTH, (texts) => linked(readLadder(decoded.text), texts, request));
    case 'vecalign':
      return withTexts(request, BOTH, (texts) => linked(readVecalign(decoded.text), texts, request));
    case 'tei':
      return withTexts(request, BOTH, (texts) => teiUnits(decoded.text, texts, request));
  }
}

/** Pieces small enough that what was read can be passed on before all is read. */
function* chunksOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + 65_536);
    // No piece ends inside a character.
    if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1] as string)) end -= 1;
    yield text.slice(at, end);
    at = end;
  }
}

interface Texts {
  readonly source: string;
  readonly target: string;
}

const BOTH = ['source', 'target'] as const;

function withTexts(
  request: AlignedRequest,
  needed: readonly ('source' | 'target')[],
  read: (texts: Texts) => Iterable<ReadItem>,
): Iterable<ReadItem> {
  if (needed.some((side) => request[side] === undefined)) {
    return [problemAt(null, 'texts-missing', 'This format needs the files that hold the texts, too: add them.')];
  }
  const decode = (file: AlignedFile | undefined) =>
    file === undefined ? null : decodeText(file.bytes, request.encoding);
  const [source, target] = [decode(request.source), decode(request.target)];
  const problems = [...(source?.problems ?? []), ...(target?.problems ?? [])];
  const notes = problems.map((problem): ReadItem => ({ problem }));
  if (isRefused(problems)) return notes;
  return [...notes, ...read({ source: source?.text ?? '', target: target?.text ?? '' })];
}

function linked(links: ReadLinks, texts: Texts, { languages }: AlignedRequest): Iterable<ReadItem> {
  const sentences = (text: string) => text.replace(/\r?\n$/, '').split(/\r?\n/);
  const sides = { source: sentences(texts.source), target: sentences(texts.target) };
  return linkedUnits(links, { ...sides, ...(languages ? { languages } : {}) });
}

function* teiUnits(text: string, texts: Texts, request: AlignedRequest): Generator<ReadItem> {
  const [source, target] = [readTeiDocument(texts.source), readTeiDocument(texts.target)];
  for (const problem of [...source.problems, ...target.problems]) yield { problem };
  const links = readTeiLinks(text, { source: source.ids, target: target.ids });
  const languages = request.languages ?? { source: source.language ?? 'und', target: target.language ?? 'und' };
  yield* linkedUnits(links, { source: source.sentences, target: target.sentences, languages });
}
