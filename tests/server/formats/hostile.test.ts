// Files that were made to hurt. Each is refused with one clear problem, soon, and in little memory; nothing outside
// the file is read.
import { describe, expect, it } from 'vitest';
import { jsonlReader } from '../../../align/formats/jsonl.js';
import { type Reader, type ReadItem, readChunks } from '../../../align/formats/read.js';
import { tsvReader } from '../../../align/formats/tsv.js';
import { readCsv } from '../../../server/formats/csv.js';
import { tmxReader } from '../../../server/formats/tmx.js';
import { xliffReader } from '../../../server/formats/xliff.js';

/** Alone, each takes under two seconds; machines that run tests are busy. */
const PATIENCE_MS = 8_000;
const MAX_BYTES = 200_000_000;

const TMX = '<tmx version="1.4"><header srclang="tr"/><body><tu><tuv xml:lang="tr"><seg>';
const XLIFF = '<xliff version="2.0" srcLang="tr" trgLang="ar"><file id="f"><unit id="u"><segment><source>';

/** Pieces of a file that would be large, made as they are asked for. */
function* repeated(head: string, piece: string, chars: number): Generator<string> {
  yield head;
  const block = piece.repeat(Math.ceil(65_536 / piece.length));
  for (let written = 0; written < chars; written += block.length) yield block;
}

async function problemsOf(items: Iterable<ReadItem> | AsyncIterable<ReadItem>): Promise<string[]> {
  const codes: string[] = [];
  const [started, before] = [performance.now(), process.memoryUsage().rss];
  for await (const item of items) if ('problem' in item) codes.push(item.problem.code);
  expect(performance.now() - started).toBeLessThan(PATIENCE_MS);
  expect(process.memoryUsage().rss - before).toBeLessThan(MAX_BYTES);
  return codes;
}

const xmlReaders: readonly [string, () => Reader, string][] = [
  ['TMX', tmxReader, TMX],
  ['XLIFF', xliffReader, XLIFF],
];

describe.each(xmlReaders)('%s', (_, reader, head) => {
  const read = (chunks: Iterable<string>) => problemsOf(readChunks(reader(), chunks));

  it('with an entity bomb is refused', async () => {
    const levels = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    expect(await read([`<!DOCTYPE x [<!ENTITY l0 "ha">${levels}]>${head}&l10;`])).toEqual(['entities']);
  });

  it('with an external entity is refused, and the file it names is not read', async () => {
    expect(await read([`<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${head}&e;`])).toEqual(['entities']);
    expect(await read([`<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x">%p;]>${head}`])).toEqual(['entities']);
    expect(await read([`<!DOCTYPE x SYSTEM "file:///etc/passwd">${head}&e;`])).toEqual(['not-well-formed']);
  });

  it('with 200,000 elements one in another is refused', async () => {
    expect(await read(repeated(head, '<hi>', 800_000))).toEqual(['too-deep']);
  });

  it('that is cut off, has an attribute twice, or tags that cross is refused', async () => {
    expect(await read([head])).toEqual(['not-well-formed']);
    expect(await read([`${head}<hi a="1" a="2">`])).toEqual(['not-well-formed']);
    expect(await read([`${head}<hi></seg></hi>`])).toEqual(['not-well-formed']);
  });

  it('with a text, a tag, a comment or a DOCTYPE that never ends is refused before it fills the memory', async () => {
    expect(await read(repeated(head, 'ha ', 300_000_000))).toEqual(['too-long']);
    expect(await read(repeated(`${head}<hi x="`, 'ha ', 300_000_000))).toEqual(['too-long']);
    expect(await read(repeated(`${head}<!-- `, 'ha ', 300_000_000))).toEqual(['too-long']);
    expect(await read(repeated('<!DOCTYPE x [', '<!-- ha --> ', 300_000_000))).toEqual(['too-long']);
  });
});

describe('tables and lines', () => {
  it('a CSV with a quote that is never closed is refused before it fills the memory', async () => {
    expect(await problemsOf(readCsv(repeated('source,target\na,"', 'b, c\n', 100_000_000)))).toEqual(['row-too-long']);
  });

  it('a CSV with 1,000 columns is refused', async () => {
    expect(await problemsOf(readCsv([`${'x,'.repeat(1_000)}\n`]))).toEqual(['too-many-columns']);
    expect(await problemsOf(readCsv([`source,target\n${'x,'.repeat(1_000)}\n`]))).toEqual(['too-many-columns']);
  });

  it('a line without end is refused before it fills the memory', async () => {
    expect(await problemsOf(readChunks(jsonlReader(), repeated('{"source":"', 'ha ', 300_000_000)))).toEqual([
      'invalid-json',
    ]);
    expect(await problemsOf(readChunks(tsvReader(), repeated('source\ttarget\n', 'ha ', 300_000_000)))).toEqual([
      'wrong-number-of-cells',
    ]);
  });

  it('a line of brackets in brackets is no JSON, not a crash', async () => {
    expect(await problemsOf(readChunks(jsonlReader(), ['['.repeat(5_000_000)]))).toEqual(['invalid-json']);
  });
});
