import { describe, expect, it } from 'vitest';
import { hunalignTextReader, readLadder } from '../../../align/formats/hunalign.js';
import { linkedUnits, type ReadLinks } from '../../../align/formats/links.js';
import { readChunks } from '../../../align/formats/read.js';
import { readVecalign, writeVecalign } from '../../../align/formats/vecalign.js';
import { header, unit } from './fixtures.js';

const beads = ({ links }: ReadLinks) => links.map(({ source, target }) => [source, target]);

describe('vecalign links', () => {
  it('count sentences from 0 and carry the confidence', () => {
    expect([...writeVecalign(header, [unit, { ...unit, target: [], confidence: null }])].join('')).toBe(
      '[0]:[0, 2]:0.97\n[0]:[]\n',
    );
  });

  it('are read with and without score; what is no link is a problem with its line', () => {
    const read = readVecalign('# gold\n[0,1]:[2]:0.4\n\n[2]: [3, 4]\nnonsense\n[]:[5]:1e-3\n[1,0]:[x]\n');
    expect(beads(read)).toEqual([
      [[0, 1], [2]],
      [[2], [3, 4]],
      [[], [5]],
    ]);
    expect(read.problems.map(({ line, code }) => [line, code])).toEqual([
      [5, 'no-link'],
      [7, 'no-link'],
    ]);
  });

  it('hold a cost in the third field, unless told otherwise', () => {
    expect(readVecalign('[0]:[0]:0.4').links[0]?.confidence).toBeNull();
    expect(readVecalign('[0]:[0]:0.4', 'confidence').links[0]?.confidence).toBe(0.4);
  });

  it('join the sentences they name; a sentence that is not there is a problem', () => {
    const texts = { source: ['Bir.', 'İki.'], target: ['واحد'], languages: { source: 'tr', target: 'ar' } };
    const items = [...linkedUnits(readVecalign('[0,1]:[0]\n[2]:[0]'), texts)];
    expect(items).toMatchObject([
      {
        unit: {
          texts: [
            { language: 'tr', text: 'Bir. İki.' },
            { language: 'ar', text: 'واحد' },
          ],
        },
      },
      { problem: { line: 2, code: 'no-such-sentence' } },
    ]);
  });
});

describe('hunalign', () => {
  it('is a ladder: what stands between two rungs belongs together', () => {
    expect(beads(readLadder('0\t0\t0.3\n1\t2\t0.5\n1\t3\t0\n3\t4\t0.1\n'))).toEqual([
      [[0], [0, 1]],
      [[], [2]],
      [[1, 2], [3]],
    ]);
  });

  it('says which rung goes down or makes no sense', () => {
    const { links, problems } = readLadder('0\t0\t1\n2\t2\t1\n1\t1\t1\nx\n999999999\t3\t1\n3\t3\t1\n');
    expect(links).toHaveLength(2);
    expect(problems.map((problem) => problem.line)).toEqual([3, 4, 5]);
  });

  it('reads the text output, sentences joined with three tildes', () => {
    const items = [
      ...readChunks(hunalignTextReader({ source: 'tr', target: 'az' }), ['Bir. ~~~ İki.\tBir', '.\t0.7\nx\n']),
    ];
    expect(items).toMatchObject([
      { unit: { texts: [{ language: 'tr', text: 'Bir. İki.' }, { text: 'Bir.' }] } },
      { problem: { line: 2, code: 'wrong-number-of-cells' } },
    ]);
  });
});
