import { describe, expect, it } from 'vitest';
import { jsonlReader } from '../../../align/formats/jsonl.js';
import { type Reader, readChunks } from '../../../align/formats/read.js';
import { tsvReader, writeTsv } from '../../../align/formats/tsv.js';
import { header, unit } from './fixtures.js';

const read = (reader: Reader, text: string) =>
  [...readChunks(reader, [text])].map((item) =>
    'unit' in item
      ? item.unit.texts.map((each) => [each.language, each.text])
      : `${item.problem.line} ${item.problem.code}`,
  );

describe('TSV', () => {
  it('escapes what would break a line or a cell', () => {
    const tsv = [...writeTsv(header, [{ ...unit, note: 'a\tb\\n\nc' }], {})].join('');
    expect(tsv.split('\n')).toHaveLength(3);
    expect(tsv).toContain('\ta\\tb\\\\n\\nc\t');
  });

  it('finds texts by the names of their columns, or by the names of two languages', () => {
    expect(read(tsvReader(), 'target\tsource\nعلم\tBilim\n')).toEqual([
      [
        [null, 'Bilim'],
        [null, 'علم'],
      ],
    ]);
    expect(read(tsvReader(), 'id\ttr\taz-Cyrl\n1\tBilim\tЕлм\n')).toEqual([
      [
        ['tr', 'Bilim'],
        ['az-Cyrl', 'Елм'],
      ],
    ]);
  });

  it('takes columns as they are mapped, with names or without', () => {
    const languages = { source: 'tr', target: 'ar' };
    const byName = tsvReader({ mapping: { source: 'Özgün', target: 'Çeviri' }, languages });
    expect(read(byName, 'no\tözgün\tçeviri\n1\tBilim\tعلم')).toEqual([
      [
        ['tr', 'Bilim'],
        ['ar', 'علم'],
      ],
    ]);
    const byPlace = tsvReader({ mapping: { source: 1, target: 0 }, named: false, languages });
    expect(read(byPlace, 'علم\tBilim\n')).toEqual([
      [
        ['tr', 'Bilim'],
        ['ar', 'علم'],
      ],
    ]);
  });

  it('reads the good rows and names the bad ones', () => {
    expect(read(tsvReader(), 'source\ttarget\nBir\tBir\nİki\n\nÜç\tÜç\n')).toEqual([
      [
        [null, 'Bir'],
        [null, 'Bir'],
      ],
      '3 wrong-number-of-cells',
      [
        [null, 'Üç'],
        [null, 'Üç'],
      ],
    ]);
  });

  it('asks which columns hold the texts, once, and refuses a thousand columns', () => {
    expect(read(tsvReader(), 'a\tb\tc\n1\t2\t3\n')).toEqual(['1 no-text-columns']);
    expect(read(tsvReader(), `${'x\t'.repeat(1000)}\n1\n`)).toEqual(['1 too-many-columns']);
  });

  it('leaves the backslash of a path alone', () => {
    expect(read(tsvReader(), 'source\ttarget\nC:\\Dosya\tx\n')).toEqual([
      [
        [null, 'C:\\Dosya'],
        [null, 'x'],
      ],
    ]);
  });
});

describe('JSONL', () => {
  it.each([
    [
      '{"source":"Bir","target":"Bir."}',
      [
        [null, 'Bir'],
        [null, 'Bir.'],
      ],
    ],
    [
      '{"src":"Bir","tgt":"Bir."}',
      [
        [null, 'Bir'],
        [null, 'Bir.'],
      ],
    ],
    [
      '{"translation":{"tr":"Bir","az":"Bir.","ar":"واحد"}}',
      [
        ['tr', 'Bir'],
        ['az', 'Bir.'],
        ['ar', 'واحد'],
      ],
    ],
    [
      '{"source":{"language":"tr","segments":[{"number":1,"start":0,"end":3,"text":"Bir"}]},"target":"b"}',
      [
        ['tr', 'Bir'],
        [null, 'b'],
      ],
    ],
  ])('reads %s', (line, texts) => {
    expect(read(jsonlReader(), line)).toEqual([texts]);
  });

  it('reads the good lines and names the bad ones', () => {
    const lines = ['{"source":"a","target":"b"}', '{"source":"a"', '[1]', '', 'null', '{"source":1,"target":2}'];
    expect(read(jsonlReader(), lines.join('\n'))).toEqual([
      [
        [null, 'a'],
        [null, 'b'],
      ],
      '2 invalid-json',
      '3 no-texts',
      '5 no-texts',
      '6 no-texts',
    ]);
  });
});
