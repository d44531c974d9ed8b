import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoses, writeMoses } from '../../../align/formats/moses.js';
import { sideText, type UnitProblem } from '../../../align/formats/unit.js';
import { anyText, header, unit, unitsOf } from './fixtures.js';

describe('Moses', () => {
  it('is two files of equal line count', () => {
    expect([...writeMoses(header, [unit])]).toEqual([{ source: '– Hoş geldin\n', target: 'مرحباً بكم!\n' }]);
  });

  it('replaces line breaks by spaces, leaves out units without counterpart, and says both', () => {
    const problems: UnitProblem[] = [];
    const broken = { ...unit, id: 'g2', source: [{ number: 1, start: 0, end: 5, text: 'a\r\nb\u2028c' }] };
    const alone = { ...unit, id: 'g3', target: [] };
    const files = [...writeMoses(header, [broken, alone], { report: (problem) => problems.push(problem) })];
    expect(files).toEqual([{ source: 'a b c\n', target: 'مرحباً بكم!\n' }]);
    expect(problems.map(({ unit, code }) => [unit, code])).toEqual([
      ['g2', 'line-break-replaced'],
      ['g3', 'one-sided'],
    ]);
  });

  it('keeps line n of one file beside line n of the other, whatever the texts hold', () => {
    fc.assert(
      fc.property(unitsOf(anyText), (units) => {
        const files = [...writeMoses(header, units)];
        const count = (side: 'source' | 'target') => files.flatMap((file) => file[side].match(/\n/g) ?? []).length;
        expect(count('source')).toBe(count('target'));
        const full = units.filter((each) => /\S/.test(sideText(each.source)) && /\S/.test(sideText(each.target)));
        expect(count('source')).toBeLessThanOrEqual(full.length);
      }),
    );
  });

  it('is read side by side, and a file with more lines is a problem', () => {
    const items = [
      ...readMoses(['Bir.\nİki.\n', 'Üç.\nDört.'], ['Bir.\r\n', 'İki.\n'], { source: 'tr', target: 'az' }),
    ];
    expect(items.map((item) => ('unit' in item ? item.unit.texts.map((text) => text.text) : item.problem))).toEqual([
      ['Bir.', 'Bir.'],
      ['İki.', 'İki.'],
      {
        line: 3,
        code: 'line-counts-differ',
        message: 'The source file has 2 lines more; they were left out. Are these two files a pair?',
      },
    ]);
  });
});
