import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPositions, splitAtPositions } from '../../../align/formats/positions.js';
import { sideText } from '../../../align/formats/unit.js';
import { anyText, unitsOf } from './fixtures.js';

describe('positions', () => {
  it('name each segment and its range, and its length where it was corrected', () => {
    const segments = [
      { number: 3, start: 120, end: 124, text: 'Bir.' },
      { number: 4, start: 125, end: 130, text: 'İkinci.' },
    ];
    expect(formatPositions(segments)).toBe('3:120-124 4:125-130/7');
  });

  it('take a joined text apart again, whatever it holds', () => {
    fc.assert(
      fc.property(unitsOf(anyText, 0), (units) => {
        for (const { source } of units) {
          expect(splitAtPositions(sideText(source), formatPositions(source))).toEqual(source);
        }
      }),
    );
  });

  it.each([
    ['Bir. İki.', '3:0-4'],
    ['Bir.', '3:0-4 4:5-9'],
    ['Bir.-İki.', '3:0-4 4:5-9'],
    ['Bir.', 'three:0-4'],
    ['Bir.', ''],
    ['Bir.', '3:9-4'],
  ])('do not fit a text that was edited elsewhere: %j at %j', (text, positions) => {
    expect(splitAtPositions(text, positions)).toBeNull();
  });
});
