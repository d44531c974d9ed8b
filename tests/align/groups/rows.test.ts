import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutRows } from '../../../align/groups/rows.js';
import { units } from '../../../align/groups/units.js';

const shown = (columns: number[][], groups: { id: number; source: number[]; target: number[] }[]) =>
  layOutRows(columns, groups).rows.map(
    (r) => `${r.cells.map((c) => c.join('+') || '-').join(' | ')}${r.home === null ? '' : ` → ${r.home}`}`,
  );

describe('units', () => {
  test('are the connected components over the groups of several bitexts', () => {
    expect(
      units([
        { id: 1, source: [1], target: [11] },
        { id: 2, source: [2], target: [12] },
        { id: 3, source: [1, 2], target: [21] },
      ]),
    ).toEqual([{ segmentIds: [1, 11, 2, 12, 21], groupIds: [1, 2, 3] }]);
  });
});

describe('rows', () => {
  test('show what stands in no group in its own place, nothing hidden', () => {
    expect(
      shown(
        [
          [1, 2],
          [11, 12, 13],
        ],
        [{ id: 1, source: [1], target: [12] }],
      ),
    ).toEqual(['- | 11', '1 | 12', '2 | -', '- | 13']);
  });
  test('set two texts of which nothing is joined yet beside each other, evenly', () => {
    expect(
      shown(
        [
          [1, 2],
          [11, 12, 13, 14],
        ],
        [],
      ),
    ).toEqual(['1 | -', '- | 11', '- | 12', '2 | -', '- | 13', '- | 14']);
  });
  test('join the bitexts of three columns over the shared pivot', () => {
    expect(
      shown(
        [[1, 2], [11], [21]],
        [
          { id: 1, source: [1], target: [11] },
          { id: 2, source: [1, 2], target: [21] },
        ],
      ),
    ).toEqual(['1+2 | 11 | 21']);
  });
  test('point from a lead sentence shown elsewhere to where it is shown', () => {
    expect(
      shown(
        [
          [1, 2, 3],
          [11, 12],
        ],
        [
          { id: 1, source: [1, 3], target: [11] },
          { id: 2, source: [2], target: [12] },
        ],
      ),
    ).toEqual(['1+3 | 11', '2 | 12', '3 | - → 1']);
  });
  test('tell which sentences are shown away from their own order, and keep free ones with their steady neighbours', () => {
    const layout = layOutRows(
      [
        [1, 2, 3],
        [11, 12, 13, 14],
      ],
      [
        { id: 1, source: [1], target: [14] },
        { id: 2, source: [2], target: [11] },
        { id: 3, source: [3], target: [12] },
      ],
    );
    expect([...layout.crossing]).toEqual([14]);
    expect(layout.rows.map((r) => r.key)).toEqual([1, 2, 3, 13]);
  });
  test('hold every segment of every column exactly once, whatever the groups', () => {
    const columns = [
      [1, 2, 3, 4, 5],
      [11, 12, 13, 14, 15],
      [21, 22, 23],
    ];
    const anyGroups = fc.array(
      fc.record({
        source: fc.uniqueArray(fc.constantFrom(...(columns[0] as number[])), { maxLength: 3 }),
        target: fc.uniqueArray(fc.constantFrom(...(columns[1] as number[]), ...(columns[2] as number[])), {
          maxLength: 3,
        }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anyGroups, (beads) => {
        const groups = beads.filter((b) => b.source.length + b.target.length > 0).map((b, id) => ({ id, ...b }));
        const { rows } = layOutRows(columns, groups);
        const all = rows.filter((r) => r.kind !== 'elsewhere').flatMap((r) => r.cells.flat());
        expect([...all].sort((a, b) => a - b)).toEqual(columns.flat());
        expect(new Set(rows.map((r) => r.key)).size).toBe(rows.length);
      }),
    );
  });
});
