import { describe, expect, it } from 'vitest';
import { readChunks } from '../../../align/formats/read.js';
import { decodeText } from '../../../server/formats/decode.js';
import { tmxReader } from '../../../server/formats/tmx.js';

const read = (text: string) => [...readChunks(tmxReader(), [text])];
const unitsOf = (text: string) => read(text).flatMap((item) => ('unit' in item ? [item.unit] : []));
const problemsOf = (text: string) => read(text).flatMap((item) => ('problem' in item ? [item.problem] : []));
const tmx = (body: string, header = 'srclang="tr"', version = '1.4') =>
  `<?xml version="1.0"?>\n<tmx version="${version}">\n<header ${header}/>\n<body>${body}</body></tmx>`;

describe('tmxReader', () => {
  it('reads TMX 1.1, where the language stands in `lang` and a DOCTYPE names a file that is never fetched', () => {
    const old = `<!DOCTYPE tmx SYSTEM "tmx11.dtd">${tmx(
      '<tu><tuv lang="TR"><seg>Bir.</seg></tuv><tuv lang="AZ"><seg>Bir!</seg></tuv></tu>',
      'srclang="TR"',
      '1.1',
    ).replace('<?xml version="1.0"?>\n', '')}`;
    expect(unitsOf(old)[0]?.texts).toMatchObject([
      { language: 'TR', text: 'Bir.' },
      { language: 'AZ', text: 'Bir!' },
    ]);
  });

  it('reads UTF-16', () => {
    const text = tmx('<tu><tuv xml:lang="tr"><seg>Iğdır</seg></tuv><tuv xml:lang="ar"><seg>إغدير</seg></tuv></tu>');
    const { text: decoded } = decodeText(Buffer.from(`\ufeff${text.replace('?>', ' encoding="UTF-16"?>')}`, 'utf16le'));
    expect(unitsOf(decoded)[0]?.texts.map((each) => each.text)).toEqual(['Iğdır', 'إغدير']);
  });

  it('puts the source language first, and keeps any number of languages', () => {
    const body = ['az', 'ar', 'tr'].map((tag) => `<tuv xml:lang="${tag}"><seg>${tag}</seg></tuv>`).join('');
    const order = (text: string) => unitsOf(text)[0]?.texts.map((each) => each.language);
    expect(order(tmx(`<tu>${body}</tu>`))).toEqual(['tr', 'az', 'ar']);
    expect(order(tmx(`<tu srclang="ar">${body}</tu>`))).toEqual(['ar', 'az', 'tr']);
    expect(order(tmx(`<tu>${body}</tu>`, 'srclang="*all*"'))).toEqual(['az', 'ar', 'tr']);
  });

  it('keeps inline markup beside the text', () => {
    const seg = 'a<bpt i="1">&lt;b></bpt>b<hi type="x">c</hi><ept i="1">&lt;/b></ept><ph><sub>not.</sub></ph>d';
    const unit = unitsOf(tmx(`<tu><tuv xml:lang="tr"><seg>${seg}</seg></tuv></tu>`))[0];
    expect(unit?.texts[0]).toMatchObject({
      text: 'abcd',
      codes: [
        { at: 1, markup: '<bpt i="1">&lt;b&gt;</bpt>' },
        { at: 2, markup: '<hi type="x">' },
        { at: 3, markup: '</hi>' },
        { at: 3, markup: '<ept i="1">&lt;/b&gt;</ept>' },
        { at: 3, markup: '<ph><sub>not.</sub></ph>' },
      ],
    });
  });

  it('takes over notes, properties, and who changed a unit when', () => {
    const unit = unitsOf(
      tmx(`<tu tuid="7" changeid="Leylâ" changedate="20261120T080000Z"><note>bir</note><note>iki</note>
        <prop type="x-status">confirmed</prop><prop type="x-confidence">7</prop><prop type="other">x</prop>
        <tuv xml:lang="tr"><prop type="x-positions">1:0-1</prop><seg>a</seg></tuv></tu>`),
    )[0];
    expect(unit).toMatchObject({
      id: '7',
      note: 'bir\niki',
      status: 'confirmed',
      confidence: null,
      decidedBy: 'Leylâ',
      decidedAt: '2026-11-20T08:00:00Z',
      texts: [{ segments: [{ number: 1, start: 0, end: 1, text: 'a' }] }],
    });
  });

  it('reads the rest where a unit or a text is of no use, and says where', () => {
    const body = '\n<tu></tu>\n<tu><tuv><seg>x</seg></tuv><tuv xml:lang="tr"><seg>y</seg></tuv></tu>';
    expect(problemsOf(tmx(body)).map(({ line, code }) => [line, code])).toEqual([
      [5, 'empty-unit'],
      [6, 'no-language'],
    ]);
    expect(unitsOf(tmx(body))).toHaveLength(1);
  });

  it('keeps what stood before the place where the file breaks off', () => {
    const whole = tmx('<tu><tuv xml:lang="tr"><seg>x</seg></tuv></tu><tu><tuv xml:lang="tr"><seg>y');
    const cut = whole.slice(0, whole.indexOf('>y') + 2);
    expect(unitsOf(cut)).toHaveLength(1);
    expect(problemsOf(cut)).toMatchObject([{ code: 'not-well-formed' }]);
  });

  it('says so when the file is something else', () => {
    expect(problemsOf('<html><body/></html>')).toMatchObject([{ line: 1, code: 'no-tmx' }]);
    expect(problemsOf('just words')).toMatchObject([{ code: 'not-well-formed' }]);
    expect(problemsOf('')).toMatchObject([{ code: 'not-well-formed' }]);
  });
});
