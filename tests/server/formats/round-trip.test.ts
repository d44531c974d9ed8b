// What we write, we read back as it was: every format that can hold a whole unit, over arbitrary texts, in pieces of
// arbitrary size.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../align/formats/csv.js';
import { jsonlReader, writeJsonl } from '../../../align/formats/jsonl.js';
import { type ReadItem, readChunks, toExportUnit } from '../../../align/formats/read.js';
import { writeTmx } from '../../../align/formats/tmx.js';
import { tsvReader, writeTsv } from '../../../align/formats/tsv.js';
import type { ExportUnit } from '../../../align/formats/unit.js';
import { writeXliff } from '../../../align/formats/xliff.js';
import { readCsv } from '../../../server/formats/csv.js';
import { tmxReader } from '../../../server/formats/tmx.js';
import { xliffReader } from '../../../server/formats/xliff.js';
import { anyText, header, holdableText, unitsOf } from '../../align/formats/fixtures.js';

/** Cuts a text into pieces, surrogate pairs and line ends in two as well. */
function pieces(text: string, size: number): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));
}

const utf8Text = anyText.map((text) => text.replace(/[\ud800-\udfff]/gu, ''));
const backAgain = (items: Iterable<ReadItem>) =>
  [...items].map((item) => ('unit' in item ? toExportUnit(item.unit) : item.problem));

const formats: readonly {
  readonly name: string;
  readonly texts: fc.Arbitrary<string>;
  readonly minSegments: number;
  readonly through: (units: readonly ExportUnit[], size: number) => Promise<unknown[]> | unknown[];
}[] = [
  {
    name: 'TMX',
    texts: holdableText,
    minSegments: 1,
    through: (units, size) => backAgain(readChunks(tmxReader(), pieces([...writeTmx(header, units)].join(''), size))),
  },
  {
    name: 'XLIFF',
    texts: holdableText,
    minSegments: 1,
    through: (units, size) =>
      backAgain(readChunks(xliffReader(), pieces([...writeXliff(header, units)].join(''), size))),
  },
  {
    name: 'TSV',
    texts: utf8Text,
    minSegments: 0,
    through: (units, size) => backAgain(readChunks(tsvReader(), pieces([...writeTsv(header, units)].join(''), size))),
  },
  {
    name: 'JSONL',
    texts: anyText,
    minSegments: 0,
    through: (units, size) =>
      backAgain(readChunks(jsonlReader(), pieces([...writeJsonl(header, units)].join(''), size))),
  },
  ...(['plain', 'excel'] as const).map((profile) => ({
    name: `CSV (${profile})`,
    texts: utf8Text,
    minSegments: 0,
    through: async (units: readonly ExportUnit[], size: number) => {
      const csv = [...writeCsv(header, units, { profile })].join('');
      const items: ReadItem[] = [];
      for await (const item of readCsv(wholeCharacters(csv, size))) items.push(item);
      return backAgain(items);
    },
  })),
];

/** The CSV parser works on bytes: a piece must not end inside a character, and none that was decoded does. */
function wholeCharacters(text: string, size: number): string[] {
  const characters = [...text];
  return Array.from({ length: Math.ceil(characters.length / size) }, (_, i) =>
    characters.slice(i * size, (i + 1) * size).join(''),
  );
}

describe.each(formats)('$name', ({ texts, minSegments, through }) => {
  it('comes back identical, whatever the texts hold and wherever the pieces end', async () => {
    await fc.assert(
      fc.asyncProperty(unitsOf(texts, minSegments), fc.integer({ min: 1, max: 400 }), async (units, size) => {
        expect(await through(units, size)).toEqual(units);
      }),
      { numRuns: 200 },
    );
  });
});
