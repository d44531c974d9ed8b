import { describe, expect, it } from 'vitest';
import { newTally, type Selection, selectUnits } from '../../../align/formats/select.js';
import type { ExportUnit } from '../../../align/formats/unit.js';
import { unit } from './fixtures.js';

const suggested = (id: string, confidence: number | null): ExportUnit => ({
  ...unit,
  id,
  status: 'suggested',
  confidence,
  source: [{ number: 9, start: 0, end: id.length, text: id }],
});
const units = [
  unit,
  { ...unit, id: 'twin' },
  suggested('sure', 0.9),
  suggested('unsure', 0.4),
  suggested('unknown', null),
];
units.push({ ...unit, id: 'alone', target: [] }, { ...suggested('part', 0.9), kind: 'partial' });

const chosen = (selection: Selection) => {
  const tally = newTally();
  return { ids: [...selectUnits(units, selection, tally)].map((each) => each.id), tally };
};

describe('selectUnits', () => {
  it('keeps what is confirmed and has both sides, and counts the rest by rule', () => {
    const { ids, tally } = chosen({});
    expect(ids).toEqual(['g1', 'twin']);
    expect(tally).toEqual({
      kept: 2,
      left: { status: 4, kind: 0, confidence: 0, 'one-sided': 1, duplicate: 0 },
    });
  });

  it('measures confidence only where no person has decided', () => {
    const { ids, tally } = chosen({ statuses: ['confirmed', 'suggested'], minConfidence: 0.98 });
    expect(ids).toEqual(['g1', 'twin']);
    expect(tally.left.confidence).toBe(4);
    expect(chosen({ statuses: ['suggested'], minConfidence: 0.5, kinds: ['full'] }).ids).toEqual(['sure']);
  });

  it('leaves out twins, and keeps lonely sides, when asked', () => {
    expect(chosen({ deduplicate: true, oneSided: true }).ids).toEqual(['g1', 'alone']);
  });
});
