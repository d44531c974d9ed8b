import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnNames } from '../../../align/formats/columns.js';
import { type CsvProfile, guardFormula, unguardFormula, writeCsv } from '../../../align/formats/csv.js';
import { type ExportUnit, sideText, type UnitProblem } from '../../../align/formats/unit.js';
import { anyText, header, holdableText, unit, unitsOf } from './fixtures.js';

const written = (units: readonly ExportUnit[], profile: CsvProfile) =>
  [...writeCsv(header, units, { profile })].join('');

describe('writeCsv', () => {
  it('writes a row of names, then a unit a row, with CRLF', () => {
    expect(written([unit], 'plain')).toBe(
      'id,source_language,target_language,source,target,status,kind,origin,confidence,decided_by,decided_at,note,' +
        'source_document,source_positions,target_document,target_positions\r\n' +
        'g1,tr,ar,– Hoş geldin,مرحباً بكم!,confirmed,full,manual,0.97,Leylâ,2026-11-20T08:00:00Z,' +
        '"Bir ""not"" & bir <etiket>.",000 tr.md,1:0-12,004 ar.md,1:0-6 3:20-24\r\n',
    );
  });

  it('writes five columns when provenance is not wanted', () => {
    expect([...writeCsv(header, [unit], { provenance: false })].join('')).toBe(
      'id,source_language,target_language,source,target\r\ng1,tr,ar,– Hoş geldin,مرحباً بكم!\r\n',
    );
  });

  it('keeps a unit without counterpart as an empty cell', () => {
    expect(written([{ ...unit, source: [] }], 'plain')).toContain('g1,tr,ar,,مرحباً بكم!');
  });

  it('begins with a byte order mark and guards formulas for spreadsheets only', () => {
    const dash = { ...unit, source: [{ number: 1, start: 0, end: 9, text: '-Gel! =1+1' }] };
    expect(written([dash], 'excel')).toMatch(/^\ufeffid,/);
    expect(written([dash], 'excel')).toContain("g1,tr,ar,'-Gel! =1+1,");
    expect(written([dash], 'plain')).toContain('g1,tr,ar,-Gel! =1+1,');
  });

  it('removes and reports half characters, which no UTF-8 file can hold', () => {
    const problems: UnitProblem[] = [];
    const broken = { ...unit, note: 'a\udc00b' };
    const csv = [...writeCsv(header, [broken], { report: (problem) => problems.push(problem) })].join('');
    expect(csv).toContain(',ab,');
    expect(problems).toMatchObject([{ unit: 'g1', code: 'character-removed' }]);
  });

  it('gives a CSV reader every cell back, whatever it holds', () => {
    fc.assert(
      fc.property(unitsOf(holdableText, 0), (units) => {
        const [names, ...records] = parse(written(units, 'plain'));
        expect(names).toEqual(columnNames(true));
        const texts = records.map((record) => [record[0], record[3], record[4], record[9], record[11]]);
        expect(texts).toEqual(
          units.map(({ id, source, target, decidedBy, note }) => [
            id,
            sideText(source),
            sideText(target),
            decidedBy ?? '',
            note ?? '',
          ]),
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe('guardFormula', () => {
  it('leaves no cell that a spreadsheet would run, and is undone exactly', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(guardFormula(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unguardFormula(guardFormula(text))).toBe(text);
      }),
    );
  });
});
