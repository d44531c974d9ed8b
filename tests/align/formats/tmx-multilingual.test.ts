import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { writeMultilingualTmx } from '../../../align/formats/tmx-multilingual.js';
import type { UnitProblem } from '../../../align/formats/unit.js';
import { header, unit } from './fixtures.js';

const text = (language: string, segments = unit.source) => ({ language, document: `${language}.md`, segments });

describe('writeMultilingualTmx', () => {
  it('keeps the decision of each pair beside the unit', () => {
    const texts = [text('tr'), text('az'), text('ar', unit.target)];
    const pair = { source: 'tr', target: 'az', status: 'confirmed', confidence: 0.9 } as const;
    const tmx = [...writeMultilingualTmx(header, [{ id: 'u1', texts, pairs: [pair], note: 'a & b' }])].join('');
    const document = XmlDocument.fromString(tmx);
    expect(document.find('//tuv').length).toBe(3);
    expect(document.get('//tu/prop[@type="x-status-tr-az"]')?.content).toBe('confirmed');
    document.dispose();
  });

  it('leaves out what has one language only, and reports it and every removed character', () => {
    const problems: UnitProblem[] = [];
    const bad = [{ number: 1, start: 0, end: 2, text: 'a\u0000' }];
    const units = [
      { id: 'u1', texts: [text('tr'), text('az', [])], pairs: [], note: null },
      { id: 'u2', texts: [text('tr', bad), text('az')], pairs: [], note: null },
    ];
    const tmx = [...writeMultilingualTmx(header, units, { report: (problem) => problems.push(problem) })].join('');
    expect(tmx).not.toContain('u1');
    expect(problems.map(({ unit: id, code }) => [id, code])).toEqual([
      ['u1', 'one-sided'],
      ['u2', 'character-removed'],
    ]);
  });
});
