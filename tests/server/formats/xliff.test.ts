import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { readChunks } from '../../../align/formats/read.js';
import { writeXliff } from '../../../align/formats/xliff.js';
import { xliffReader } from '../../../server/formats/xliff.js';
import { header, unit } from '../../align/formats/fixtures.js';

const read = (text: string) =>
  [...readChunks(xliffReader(), [text])].map((item) =>
    'unit' in item
      ? { id: item.unit.id, note: item.unit.note, texts: item.unit.texts.map((each) => [each.language, each.text]) }
      : item.problem.code,
  );

describe('XLIFF', () => {
  it('is written as version 2.1 that the schema accepts', () => {
    const schema = readFileSync(join(import.meta.dirname, '../../align/formats/schemas/xliff.rng'), 'utf8');
    const validator = RelaxNGValidator.fromDoc(XmlDocument.fromString(schema));
    for (const provenance of [true, false]) {
      const document = XmlDocument.fromString([...writeXliff(header, [unit, unit], { provenance })].join(''));
      validator.validate(document);
      document.dispose();
    }
  });

  it('is read in version 1.2, with its notes, inline codes and matches of others left aside', () => {
    const text = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file source-language="tr" target-language="az" original="a.txt" datatype="plaintext"><body>
      <trans-unit id="1"><source>Bir <g id="1">iki</g><ph id="2">\\n</ph>.</source>
        <seg-source><mrk mtype="seg">Bir iki.</mrk></seg-source>
        <target>Bir iki!</target><note>bak</note>
        <alt-trans><source>Başka</source><target>Başqa</target></alt-trans></trans-unit>
      <trans-unit id="2"><source>Üç.</source><target/></trans-unit>
      <trans-unit id="3"><source>Dört.</source></trans-unit>
      </body></file></xliff>`;
    expect(read(text)).toEqual([
      {
        id: '1',
        note: 'bak',
        texts: [
          ['tr', 'Bir iki.'],
          ['az', 'Bir iki!'],
        ],
      },
      'not-translated',
      'not-translated',
    ]);
  });

  it('is read in version 2.0, a segment a unit', () => {
    const text = `<xliff version="2.0" srcLang="tr" trgLang="ar" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f">
      <unit id="u"><originalData><data id="d">x</data></originalData>
      <segment><source>Bir<cp hex="0001"/> <pc id="1">iki</pc>.<ph id="2" dataRef="d"/></source><target>واحد</target></segment>
      <ignorable><source> </source></ignorable>
      <segment><source>Üç.</source><target>ثلاثة</target></segment></unit></file></xliff>`;
    expect(read(text)).toEqual([
      {
        id: 'u',
        note: null,
        texts: [
          ['tr', 'Bir\u0001 iki.'],
          ['ar', 'واحد'],
        ],
      },
      {
        id: 'u-2',
        note: null,
        texts: [
          ['tr', 'Üç.'],
          ['ar', 'ثلاثة'],
        ],
      },
    ]);
  });

  it('says so when the file is something else', () => {
    expect(read('<tmx version="1.4"/>')).toEqual(['no-xliff']);
  });
});

describe('XLIFF 1.2 that a CAT tool has cut into segments', () => {
  const file = (target: string) => `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"
    xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"><file original="a" datatype="x" source-language="tr-TR"
    target-language="ar-SA"><body><trans-unit id="2"><source><g id="5">Geldi.</g> Gitti.</source><seg-source><g
    id="5"><mrk mtype="seg" mid="1">Gel<ph id="9"/>di.</mrk></g> <mrk mtype="seg" mid="2">Gitti.</mrk></seg-source>
    <target>${target}</target><sdl:seg-defs><sdl:seg id="1"/></sdl:seg-defs></trans-unit></body></file></xliff>`;

  it('gives a unit for each of them', () => {
    const marked = '<g id="5"><mrk mtype="seg" mid="1">جاء.</mrk></g> <mrk mtype="seg" mid="2">ذهب.</mrk>';
    expect(read(file(marked))).toMatchObject([
      {
        id: '2',
        texts: [
          ['tr-TR', 'Geldi.'],
          ['ar-SA', 'جاء.'],
        ],
      },
      {
        id: '2-2',
        texts: [
          ['tr-TR', 'Gitti.'],
          ['ar-SA', 'ذهب.'],
        ],
      },
    ]);
  });
  it('names those that have no target yet', () => {
    const half = '<mrk mtype="seg" mid="1">جاء.</mrk> <mrk mtype="seg" mid="2"></mrk>';
    expect(read(file(half))).toMatchObject([{ id: '2' }, 'not-translated']);
  });
  it('is taken as a whole where the two sides were cut differently', () => {
    expect(read(file('<mrk mtype="seg" mid="1">جاء وذهب.</mrk>'))).toMatchObject([
      {
        id: '2',
        texts: [
          ['tr-TR', 'Geldi. Gitti.'],
          ['ar-SA', 'جاء وذهب.'],
        ],
      },
    ]);
  });
});
