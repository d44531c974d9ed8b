import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { writeTmx } from '../../../align/formats/tmx.js';
import { type ExportUnit, sideText, type UnitProblem } from '../../../align/formats/unit.js';
import { anyText, header, holdableText, unit, unitsOf } from './fixtures.js';

const written = (units: readonly ExportUnit[], provenance = true) =>
  [...writeTmx(header, units, { provenance })].join('');
const schema = XmlDocument.fromString(readFileSync(join(import.meta.dirname, 'schemas/tmx.rng'), 'utf8'));
const validator = RelaxNGValidator.fromDoc(schema);

function validated(tmx: string): XmlDocument {
  const document = XmlDocument.fromString(tmx);
  validator.validate(document);
  return document;
}

describe('writeTmx', () => {
  it('writes one pair, source first, with provenance before the variants', () => {
    expect(written([unit])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="Hiza" creationtoolversion="0.1.0" segtype="sentence" o-tmf="Hiza" adminlang="en" srclang="tr" datatype="plaintext" creationdate="20261123T180525Z">
    <prop type="x-collection">Amreyev’in konuşması</prop>
    <prop type="x-target-language">ar</prop>
    <prop type="x-source-document">000 tr.md</prop>
    <prop type="x-target-document">004 ar.md</prop>
  </header>
  <body>
    <tu tuid="g1" segtype="block" changedate="20261120T080000Z" changeid="Leylâ">
      <note>Bir "not" &amp; bir &lt;etiket&gt;.</note>
      <prop type="x-status">confirmed</prop>
      <prop type="x-kind">full</prop>
      <prop type="x-origin">manual</prop>
      <prop type="x-confidence">0.97</prop>
      <tuv xml:lang="tr"><prop type="x-positions">1:0-12</prop><seg>– Hoş geldin</seg></tuv>
      <tuv xml:lang="ar"><prop type="x-positions">1:0-6 3:20-24</prop><seg>مرحباً بكم!</seg></tuv>
    </tu>
  </body>
</tmx>
`);
  });

  it('says nothing of who, when and where when provenance is not wanted', () => {
    const tmx = written([unit], false);
    for (const word of ['x-status', 'x-positions', 'Leylâ', 'changedate', 'x-source-document']) {
      expect(tmx).not.toContain(word);
    }
    validated(tmx).dispose();
  });

  it('writes language tags with a hyphen', () => {
    const pair = { source: 'az_Cyrl', target: 'tr' };
    const tmx = [...writeTmx({ ...header, pair }, [unit])].join('');
    expect(tmx).toContain('srclang="az-Cyrl"');
    expect(tmx).toContain('<tuv xml:lang="az-Cyrl">');
  });

  it('leaves out a unit without counterpart, and says so', () => {
    const problems: UnitProblem[] = [];
    const tmx = [...writeTmx(header, [{ ...unit, target: [] }], { report: (problem) => problems.push(problem) })].join(
      '',
    );
    expect(tmx).not.toContain('<tu ');
    expect(problems).toMatchObject([{ unit: 'g1', code: 'one-sided' }]);
  });

  it('removes what XML cannot hold, and names the character, the place and the unit', () => {
    const problems: UnitProblem[] = [];
    const source = [{ number: 1, start: 0, end: 5, text: 'a\u0001b\ud800c\uffff' }];
    const tmx = [...writeTmx(header, [{ ...unit, source }], { report: (problem) => problems.push(problem) })].join('');
    expect(tmx).toContain('<seg>abc</seg>');
    expect(problems.map((problem) => problem.message)).toEqual([
      'U+0001 was removed from the source text of unit g1: this format cannot hold it.',
      'U+D800 was removed from the source text of unit g1: this format cannot hold it.',
      'U+FFFF was removed from the source text of unit g1: this format cannot hold it.',
    ]);
  });

  it('is valid against the schema, and a parser reads the very texts back, whatever they hold', () => {
    fc.assert(
      fc.property(unitsOf(holdableText), (units) => {
        const document = validated(written(units));
        const read = document.find('//seg').map((seg) => seg.content);
        document.dispose();
        // This parser's binding drops leading U+FEFF from some strings it hands over; the file has it.
        const texts = units.flatMap((each) => [sideText(each.source), sideText(each.target)]);
        const withoutMark = (text: string) => text.replace(/^\ufeff+/, '');
        expect(read.map(withoutMark)).toEqual(texts.map(withoutMark));
      }),
      { numRuns: 150 },
    );
  });

  it('is valid even where texts hold what XML cannot, with one report for each character removed', () => {
    fc.assert(
      fc.property(unitsOf(anyText), (units) => {
        let reports = 0;
        const tmx = [...writeTmx(header, units, { report: () => reports++ })].join('');
        validated(tmx).dispose();
        const all = units.flatMap((u) =>
          [...u.source, ...u.target].map((s) => s.text).concat(u.note ?? '', u.decidedBy ?? ''),
        );
        const bad = all.join('\n').match(/[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu) ?? [];
        expect(reports).toBe(bad.length);
      }),
      { numRuns: 100 },
    );
  });
});
