import { describe, expect, it } from 'vitest';
import { goldOf, goldWriter, readGold, writeGold } from '../../../align/formats/gold.js';
import { writeUnits } from '../../../align/formats/writer.js';
import { header, unit } from './fixtures.js';

const about = { version: 2, sourceSegments: 10, targetSegments: 12, sourceHash: 'ab', targetHash: null };
const gold = goldOf(header, [unit, { ...unit, kind: 'partial' }, { ...unit, target: [] }], about);

describe('gold', () => {
  it('takes whole units for sure, partial ones for possible', () => {
    expect(gold.documents[0]?.beads.map(({ certainty }) => certainty)).toEqual(['sure', 'possible', 'sure']);
  });

  it('comes back as it was written', () => {
    expect(readGold([...writeGold(gold)].join(''))).toEqual({ gold, problems: [] });
    const empty = { ...gold, documents: [] };
    expect(readGold([...writeGold(empty)].join('')).gold).toEqual(empty);
  });

  it('is written unit by unit as it is written whole', () => {
    const units = [unit, { ...unit, kind: 'partial' } as const, { ...unit, target: [] }];
    expect([...writeUnits(goldWriter(header, about), units)].join('')).toBe([...writeGold(gold)].join(''));
  });

  it('reads the bare lists of benchmarks, and names what is no link', () => {
    const { gold: bare, problems } = readGold('[[[0],[0,1]],[[1],"x"],[[-1],[0]],[[2],[]]]');
    expect(bare?.documents[0]?.beads).toEqual([
      { source: [0], target: [0, 1], certainty: 'sure' },
      { source: [2], target: [], certainty: 'sure' },
    ]);
    expect(problems.map((problem) => problem.code)).toEqual(['no-link', 'no-link']);
  });

  it.each(['{', '{"format":"other"}', '7', 'null'])('refuses %s', (text) => {
    expect(readGold(text)).toMatchObject({ gold: null, problems: [{}] });
  });
});
