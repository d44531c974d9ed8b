import { describe, expect, test } from 'vitest';
import type { BenchDocument } from '../bench-folder.js';
import { abridgedDocuments, DIFFICULTIES } from './abridged-documents.js';
import { abridge, clausesOf, mergeSentences } from './clauses.js';

const half = () => 0.5;

/** Every sentence carries its number in every clause, so that it is known again however little is left of it. */
const article = (name: string, from: number): BenchDocument => {
  const sentences = Array.from({ length: 30 }, (_, k) => {
    const id = `n${from + k}`;
    return `${id} ${id} ${id} ${id}, ${id} ${id} ${id} ${id}.`;
  });
  return {
    pair: 'tr-az',
    level: 'clean',
    name,
    half: 'a',
    source: { language: 'tr', sentences },
    target: { language: 'az', sentences },
    gold: sentences.map((_, k) => ({ source: [k], target: [k] })),
  };
};
/** Two articles in two language pairs, the pairs of an article side by side, as a bench folder may list them. */
const articles = [article('one', 100), article('two', 200)].flatMap((each) => [each, { ...each, pair: 'tr-ar' }]);
const made = abridgedDocuments(articles, 3);
const idsOf = (text: string | undefined): ReadonlySet<string> => new Set(text?.match(/n\d+/g));

describe('a sentence is shortened', () => {
  test('at its marks and conjunctions, where clauses of some length are left', () => {
    expect(clausesOf('Bakan dün akşam geldi, basına kısa konuştu ve hemen sonra ülkesine döndü.')).toEqual([
      'Bakan dün akşam geldi, basına kısa konuştu',
      've hemen sonra ülkesine döndü.',
    ]);
    expect(clausesOf('Evet, geldi.')).toEqual(['Evet, geldi.']);
  });
  test('by whole clauses until its share is left, but not to nothing', () => {
    const text = 'a b c d, e f g h, i j k l, m n o p.';
    expect(abridge(text, { keep: 1, wordLoss: 0 }, half)).toBe(text);
    expect(abridge(text, { keep: 0.5, wordLoss: 0 }, half).split(' ')).toHaveLength(8);
    expect(abridge(text, { keep: 0, wordLoss: 1 }, half).split(' ')).toHaveLength(4);
  });
  test('and several are told in one', () => {
    expect(mergeSentences(['Bir geldi.', '“İki gitti”.'])).toBe('Bir geldi, “İki gitti”.');
  });
});

describe('abridged documents', () => {
  test('are the same at every run, and others at every draw', () => {
    expect(abridgedDocuments(articles, 3)).toEqual(made);
    const [first, second] = made.filter(({ name, pair }) => name === 'one' && pair === 'tr-az');
    expect(first!.gold).not.toEqual(second!.gold);
  });
  test('have a gold that names what two sentences tell alike, and every sentence in at most one bead', () => {
    for (const { source, target, gold } of made) {
      for (const side of ['source', 'target'] as const) {
        const used = gold.flatMap((bead) => bead[side]);
        expect(new Set(used).size).toBe(used.length);
      }
      for (const bead of gold) {
        const ids = (sentences: readonly string[], indices: readonly number[]) =>
          new Set(indices.flatMap((index) => [...idsOf(sentences[index])]));
        const [left, right] = [ids(source.sentences, bead.source), ids(target.sentences, bead.target)];
        const [few, many] = bead.source.length > bead.target.length ? [left, right] : [right, left];
        // What a summary sentence takes in from elsewhere is one clause of the other article.
        expect([...few].filter((id) => !many.has(id)).length).toBeLessThanOrEqual(1);
        expect([...many].some((id) => few.has(id))).toBe(true);
      }
    }
  });
  test('take what is foreign from another text', () => {
    for (const { source, target, gold } of made) {
      const aligned = new Set(gold.flatMap((bead) => bead.source));
      const ids = target.sentences.flatMap((text) => [...idsOf(text)]);
      for (const [index, text] of source.sentences.entries()) {
        if (aligned.has(index) || source.sentences.length > target.sentences.length) continue;
        expect(ids).not.toContain([...idsOf(text)][0]);
      }
    }
  });
  test('join sentences that are no neighbours, spread some over two, leave most of the longer side alone', () => {
    const beads = made.flatMap(({ gold }) => gold);
    const apart = (list: readonly number[]) => list.some((index, at) => at > 0 && index > list[at - 1]! + 1);
    expect(beads.some(({ source, target }) => apart(source) || apart(target))).toBe(true);
    expect(beads.some(({ source, target }) => source.length > 1 && target.length > 1)).toBe(true);
    for (const { source, target, gold } of made) {
      const longer = source.sentences.length > target.sentences.length ? 'source' : 'target';
      expect(gold.flatMap((bead) => bead[longer]).length).toBeLessThan(30);
    }
  });
  test('move blocks where the difficulty says so, and only there', () => {
    const falls = (level: string) =>
      made
        .filter((document) => document.level === level)
        .some(({ gold }) =>
          (['source', 'target'] as const).some((side) =>
            gold.some((bead, at) => at > 0 && bead[side][0]! < gold[at - 1]![side][0]!),
          ),
        );
    expect(DIFFICULTIES.map(({ name }) => [name, falls(name)])).toEqual([
      ['light', false],
      ['press', true],
      ['ragged', true],
    ]);
  });
});
