import { describe, expect, test } from 'vitest';
import { unrelatedDocuments } from '../align-fit/made-documents.js';
import type { BenchDocument } from '../bench-folder.js';
import { articleDocuments, readArticlePairs, sameEvents } from './read-articles.js';

const article = (name: string, pair = 'tr-az'): BenchDocument => ({
  pair,
  level: 'clean',
  name,
  half: 'a',
  source: { language: pair.slice(0, 2), sentences: [`${name} source`] },
  target: { language: pair.slice(3), sentences: [`${name} target`] },
  gold: [{ source: [0], target: [0] }],
});

describe('articles of a bench folder that tell of one event', () => {
  test('a sentence stands in one group at most; a pair of articles is listed once', () => {
    const pairs = readArticlePairs();
    expect(pairs.length).toBeGreaterThan(10);
    expect(new Set(pairs.map(({ first, second }) => [first, second].sort().join())).size).toBe(pairs.length);
    for (const { first, second, half, gold } of pairs) {
      expect(['a', 'b']).toContain(half);
      for (const side of ['source', 'target'] as const) {
        const members = gold.flatMap((bead) => bead[side]);
        expect(new Set(members).size, `${first} ${second}`).toBe(members.length);
        expect(members.every((member) => Number.isInteger(member) && member >= 0)).toBe(true);
      }
    }
  });

  test('either article stands first, in every two languages; what the folder lacks is left out', () => {
    const documents = ['tr-az', 'az-ar'].flatMap((pair) => [
      article('newsweek.51340', pair),
      article('reuters.218863', pair),
      article('cnn.304447', pair),
    ]);
    const made = articleDocuments(documents);
    expect(made.map(({ pair }) => pair)).toEqual(['tr-az', 'tr-az', 'az-ar', 'az-ar']);
    const [forward, backward] = made;
    expect(forward!.source.sentences).toEqual(['newsweek.51340 source']);
    expect(forward!.target.sentences).toEqual(['reuters.218863 target']);
    expect(backward!.source.sentences).toEqual(['reuters.218863 source']);
    expect(forward!.gold).toContainEqual({ source: [2], target: [0, 1, 3] });
    expect(backward!.gold).toContainEqual({ source: [0, 1, 3], target: [2] });
  });

  test('events are the same by way of others too, and no unrelated text tells of an event of the other', () => {
    const isOneEvent = sameEvents();
    expect(isOneEvent('cnn.304447', 'newsweek.51330')).toBe(true);
    expect(isOneEvent('cnn.304447', 'nytimes.184830')).toBe(true);
    expect(isOneEvent('cnn.304447', 'newsweek.51340')).toBe(false);
    expect(isOneEvent('unheard of', 'unheard of')).toBe(true);
    const made = unrelatedDocuments(
      ['newsweek.51340', 'reuters.218863', 'x', 'y'].map((name) => article(name)),
      1,
    );
    const besides = (name: string) =>
      made.filter((document) => document.name === name).flatMap(({ target }) => target.sentences);
    expect(besides('newsweek.51340')).toEqual(['x target', 'y target']);
    expect(besides('x')).toEqual(['y target', 'newsweek.51340 target', 'reuters.218863 target']);
    expect(made.every(({ gold }) => gold.length === 0)).toBe(true);
  });
});
