import { describe, expect, it } from 'vitest';
import { readBeads } from '../../../align/quality/read-beads.js';

const beads = (text: string) =>
  readBeads(text, 'doc').documents.flatMap((document) => document.beads.map(({ source, target }) => [source, target]));

describe('beads are read', () => {
  it.each([
    ["vecalign's notation", '[0, 1]:[2]:0.43\n[]:[3]:0\n'],
    ['our links', '0,1:2:0.9300\n:3\n'],
    ['a bare JSON list', '[[[0,1],[2]],[[],[3]]]'],
    [
      'a gold set',
      JSON.stringify({
        format: 'hiza-gold',
        documents: [
          {
            name: '',
            beads: [
              [[0, 1], [2]],
              [[], [3]],
            ],
          },
        ],
      }),
    ],
  ])('from %s', (_, text) => {
    expect(beads(text)).toEqual([
      [[0, 1], [2]],
      [[], [3]],
    ]);
  });

  it('with a problem for every line that is none', () => {
    expect(readBeads('0:0\nno link\n', 'doc').problems).toMatchObject([{ line: 2 }]);
  });

  it('under the name given, where the file has none', () => {
    expect(readBeads('0:0\n', 'doc').documents[0]?.name).toBe('doc');
  });
});
