// npm run fuzz [reader] [cases]: throws damaged files at every reader, 100,000 each unless told otherwise. A reader must
// give units and problems, never throw, never take long; and whatever it took for a unit must leave again as a file that
// reads back the same: nothing unescaped, nothing lost.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { writeCsv } from '../../align/formats/csv.js';
import { glossaryReader } from '../../align/formats/glossary.js';
import { readGold, writeGold } from '../../align/formats/gold.js';
import { hunalignTextReader, readLadder } from '../../align/formats/hunalign.js';
import { jsonlReader, writeJsonl } from '../../align/formats/jsonl.js';
import { linkedUnits, type ReadLinks } from '../../align/formats/links.js';
import { readMoses } from '../../align/formats/moses.js';
import { type Reader, type ReadItem, type ReadUnit, readChunks, segmentsOf } from '../../align/formats/read.js';
import { writeTeiDocument, writeTeiLinks } from '../../align/formats/tei.js';
import { writeTmx } from '../../align/formats/tmx.js';
import { tsvReader, writeTsv } from '../../align/formats/tsv.js';
import { type ExportUnit, sideText } from '../../align/formats/unit.js';
import { readVecalign, writeVecalign } from '../../align/formats/vecalign.js';
import { writeXliff } from '../../align/formats/xliff.js';
import { readCsv } from '../../server/formats/csv.js';
import { decodeText } from '../../server/formats/decode.js';
import { readDocx } from '../../server/formats/docx.js';
import { readHtml } from '../../server/formats/html.js';
import { readTeiDocument, readTeiLinks } from '../../server/formats/tei.js';
import { tmxReader } from '../../server/formats/tmx.js';
import { xliffReader } from '../../server/formats/xliff.js';
import { anyText, header, unit, unitsOf } from '../align/formats/fixtures.js';
import { docxOf } from '../server/formats/docx-file.js';
import { damaged, HTML_WORDS, TABLE_WORDS, XML_WORDS } from './files.js';

/** No file of a few kilobytes may take longer. */
const MAX_CASE_MS = 2_000;

interface Target {
  readonly files: fc.Arbitrary<string>;
  readonly read: (text: string) => readonly ReadItem[] | Promise<readonly ReadItem[]>;
}

const samples = [[unit], [], ...fc.sample(unitsOf(anyText), { numRuns: 40, seed: 5 })];
const good = (write: (units: readonly ExportUnit[]) => Iterable<string>) =>
  samples.map((units) => [...write(units)].join(''));
const through = (makeReader: () => Reader) => (text: string) => {
  const half = Math.floor(text.length / 2);
  return [...readChunks(makeReader(), [text.slice(0, half), text.slice(half)])];
};
const joined = (links: ReadLinks) => [
  ...linkedUnits(links, { source: ['Bir.', 'İki.'], target: ['واحد', 'اثنان', 'ثلاثة'] }),
];
const none: readonly ReadItem[] = [];

const targets: Readonly<Record<string, Target>> = {
  tmx: {
    files: damaged(
      good((units) => writeTmx(header, units)),
      XML_WORDS,
    ),
    read: through(tmxReader),
  },
  xliff: {
    files: damaged(
      good((units) => writeXliff(header, units)),
      XML_WORDS,
    ),
    read: through(xliffReader),
  },
  glossary: {
    files: damaged(['yıl,sene|il|سنة,عام\ngel-|gəl-|جاء\n', 'tr;az\nyıl;il\n', 'yıl\til\n'], TABLE_WORDS),
    read: through(() => glossaryReader()),
  },
  'tei-links': {
    files: damaged([[...writeTeiLinks(header, [unit, unit])].join('')], XML_WORDS),
    read: (text) => joined(readTeiLinks(text)),
  },
  'tei-document': {
    files: damaged(
      good((units) =>
        writeTeiDocument(
          'a',
          'tr',
          units.flatMap((each) => each.source),
        ),
      ),
      XML_WORDS,
    ),
    read: (text) => {
      const { sentences, ids } = readTeiDocument(text);
      for (const index of ids.values()) assert.ok(index < sentences.length || sentences.length === index);
      return none;
    },
  },
  csv: {
    files: damaged(
      [...good((units) => writeCsv(header, units)), ...good((units) => writeCsv(header, units, { profile: 'excel' }))],
      TABLE_WORDS,
    ),
    read: async (text) => {
      const items: ReadItem[] = [];
      for await (const item of readCsv([text])) items.push(item);
      return items;
    },
  },
  tsv: {
    files: damaged(
      good((units) => writeTsv(header, units)),
      TABLE_WORDS,
    ),
    read: through(tsvReader),
  },
  jsonl: {
    files: damaged(
      good((units) => writeJsonl(header, units)),
      TABLE_WORDS,
    ),
    read: through(jsonlReader),
  },
  moses: {
    files: damaged(['Bir.\nİki.\n', 'Bir.', ''], TABLE_WORDS),
    read: (text) => [...readMoses([text], [text.slice(1)])],
  },
  hunalign: { files: damaged(['Bir. ~~~ İki.\tBir.\t0.5\n'], TABLE_WORDS), read: through(() => hunalignTextReader()) },
  ladder: { files: damaged(['0\t0\t1\n1\t1\t0\n2\t1\t1\n'], TABLE_WORDS), read: (text) => joined(readLadder(text)) },
  vecalign: {
    files: damaged(['[0]:[0, 2]:0.97\n[1]:[]\n', [...writeVecalign(header, [unit, unit])].join('')], TABLE_WORDS),
    read: (text) => joined(readVecalign(text)),
  },
  gold: {
    files: damaged(['[[[0],[0,1]]]', '{"format":"hiza-gold","documents":[{"beads":[[[0],[1]]]}]}'], TABLE_WORDS),
    read: (text) => {
      const { gold } = readGold(text);
      if (gold !== null) assert.deepEqual(readGold([...writeGold(gold)].join('')).gold, gold);
      return none;
    },
  },
  html: {
    files: damaged(['<article><h1>a</h1><p>Bir.</p></article>', '<ul><li>a<li>b</ul><pre>x</pre>'], HTML_WORDS),
    read: (text) => {
      assert.equal(typeof readHtml(text).text, 'string');
      return none;
    },
  },
  docx: {
    files: damaged([docxOf('<w:p><w:r><w:t>Bir.</w:t></w:r></w:p>').toString('latin1')], ['PK', '\0', '\xff', '../']),
    read: async (text) => {
      assert.equal(typeof (await readDocx(Buffer.from(text, 'latin1'))).text, 'string');
      return none;
    },
  },
  bytes: {
    files: fc.oneof(
      fc.string({ unit: 'binary' }),
      damaged(['Cumhurbaşkanı söyledi.'], ['\xfe', '\xff', '\0', '\xef\xbb\xbf']),
    ),
    read: (text) => {
      decodeText(Buffer.from(text, 'latin1'));
      decodeText(Buffer.from(text, 'utf16le'), 'utf-16le');
      return none;
    },
  },
};

/** A unit that was read, as one to export: what is missing filled in. */
function exportable(read: ReadUnit, index: number): ExportUnit {
  const side = (i: number) =>
    (read.texts[i] === undefined ? [] : segmentsOf(read.texts[i])).map((text, n) => ({
      number: n + 1,
      start: 0,
      end: text.length,
      text,
    }));
  const { confidence, decidedBy, decidedAt, note } = read;
  const words = {
    status: read.status ?? 'suggested',
    kind: read.kind ?? 'full',
    origin: read.origin ?? 'import',
  } as const;
  const sides = { source: side(0), target: side(1) };
  return { id: `${index}`, ...sides, ...words, confidence, decidedBy, decidedAt, note };
}

/** Everything that was read can be written, and the texts come back. */
function checkOutput(items: readonly ReadItem[]): void {
  const units = items.flatMap((item, i) => ('unit' in item ? [exportable(item.unit, i)] : []));
  if (units.length === 0) return;
  const removed = new Set<string>();
  const report = ({ unit: id }: { unit: string }) => removed.add(id);
  const texts = (file: Iterable<string>, reader: Reader) =>
    [...readChunks(reader, file)].map((item) => {
      assert.ok('unit' in item, 'our own file must read without a problem');
      return [item.unit.id, ...item.unit.texts.map((text) => text.text)];
    });
  for (const [write, reader] of [
    [writeTmx, tmxReader],
    [writeXliff, xliffReader],
    [writeTsv, () => tsvReader()],
    [writeJsonl, jsonlReader],
  ] as const) {
    removed.clear();
    const written = texts(write(header, units, { report }), reader()).filter(([id]) => !removed.has(id as string));
    const expected = units.map(({ id, source, target }) => [id, sideText(source), sideText(target)]);
    assert.deepEqual(
      written,
      expected.filter(([id]) => !removed.has(id as string)),
    );
  }
}

async function fuzz(name: string, { files, read }: Target, cases: number): Promise<void> {
  const started = performance.now();
  let slowestMs = 0;
  let unitsRead = 0;
  await fc.assert(
    fc.asyncProperty(files, async (text) => {
      const from = performance.now();
      const items = await read(text);
      slowestMs = Math.max(slowestMs, performance.now() - from);
      assert.ok(slowestMs < MAX_CASE_MS, `a case took ${Math.round(slowestMs)} ms`);
      unitsRead += items.filter((item) => 'unit' in item).length;
      checkOutput(items);
    }),
    { numRuns: cases, endOnFailure: true },
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${cases} cases in ${seconds} s, ${unitsRead} units, slowest ${slowestMs.toFixed(1)} ms`);
}

const [only, cases = '100000'] = process.argv.slice(2);
if (only !== undefined && only !== 'all' && !(only in targets)) {
  console.error(`No reader ${only}. There are: all, ${Object.keys(targets).join(', ')}`);
  process.exit(2);
}
for (const [name, target] of Object.entries(targets)) {
  if (only === undefined || only === 'all' || only === name) await fuzz(name, target, Number(cases));
}
