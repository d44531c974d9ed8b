import { describe, expect, it } from 'vitest';
import { linkedUnits } from '../../../align/formats/links.js';
import { writeTeiDocument, writeTeiLinks } from '../../../align/formats/tei.js';
import { readTeiDocument, readTeiLinks } from '../../../server/formats/tei.js';
import { header, unit } from '../../align/formats/fixtures.js';

const links = [...writeTeiLinks(header, [unit])].join('');
const beads = (text: string, ids?: Parameters<typeof readTeiLinks>[1]) =>
  readTeiLinks(text, ids).links.map(({ source, target }) => [source, target]);

describe('TEI links', () => {
  it('name the sentences of both sides, the left text first', () => {
    expect(links).toContain('<linkGrp toDoc="000 tr.md" fromDoc="004 ar.md">');
    expect(links).toContain('<link type="1-2" xtargets="1;1 3" status="man"/>');
  });

  it('come back as they were written, with the documents they point into', () => {
    const document = (language: string, texts: string[]) =>
      [
        ...writeTeiDocument(
          'Başlık',
          language,
          texts.map((text, i) => ({ number: i + 1, start: 0, end: text.length, text })),
        ),
      ].join('');
    const source = readTeiDocument(document('tr', ['Bir & iki.']));
    const target = readTeiDocument(document('ar', ['واحد', 'اثنان', 'ثلاثة']));
    expect(source).toMatchObject({ title: 'Başlık', language: 'tr', sentences: ['Bir & iki.'], problems: [] });
    const read = readTeiLinks(links, { source: source.ids, target: target.ids });
    expect(read.links).toMatchObject([{ source: [0], target: [0, 2], status: 'confirmed' }]);
    const units = [...linkedUnits(read, { source: source.sentences, target: target.sentences })];
    expect(units).toMatchObject([{ unit: { texts: [{ text: 'Bir & iki.' }, { text: 'واحد ثلاثة' }] } }]);
  });

  it('are read as XCES and as TEI pointers, too', () => {
    const ids = {
      source: new Map([
        ['s1', 0],
        ['s2', 1],
      ]),
      target: new Map([['t1', 0]]),
    };
    const xces = '<cesAlign><linkGrp fromDoc="a" toDoc="b"><link xtargets="s1 s2;t1"/></linkGrp></cesAlign>';
    expect(beads(xces, ids)).toEqual([[[0, 1], [0]]]);
    expect(beads('<linkGrp><link target="a.xml#s2 b.xml#t1"/></linkGrp>', ids)).toEqual([[[1], [0]]]);
  });

  it('that name nothing are problems', () => {
    const { links: good, problems } = readTeiLinks(
      '<linkGrp>\n<link xtargets="1;1"/>\n<link xtargets="0;x"/>\n<link/></linkGrp>',
    );
    expect(good).toHaveLength(1);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'no-link'],
      [4, 'no-link'],
    ]);
  });
});
