import { describe, expect, test } from 'vitest';
import { align } from '../../../align/align.js';
import { guessLanguage } from '../../../align/text/language.js';
import type { Suggestion } from '../../../align/types.js';
import { REPORTED_SETS, readEvents, reportedDocuments } from './read-reported.js';

describe('news of one event in three languages', () => {
  const [news, press, pages] = [readEvents('news'), readEvents('press'), readEvents('pages')];
  const events = [...news, ...press, ...pages];

  test('forty-four events a half, sixteen of the press and fourteen of web pages, each with three texts', () => {
    for (const half of ['a', 'b']) {
      expect(news.filter((event) => event.half === half)).toHaveLength(44);
      expect(press.filter((event) => event.half === half)).toHaveLength(16);
      expect(pages.filter((event) => event.half === half)).toHaveLength(14);
    }
    for (const { name, density } of events) expect(['dense', 'middle', 'sparse'], name).toContain(density);
    expect(new Set(events.map(({ name }) => name)).size).toBe(events.length);
    for (const { name, sentences } of events) {
      for (const [language, texts] of Object.entries(sentences)) {
        expect(guessLanguage(texts.join(' '))?.language, `${name} ${language}`).toBe(language);
      }
    }
  });

  test('every gold group names sentences that are there, and a sentence stands in one group at most', () => {
    for (const { name, pair, source, target, gold } of REPORTED_SETS.flatMap(reportedDocuments)) {
      for (const [side, count] of [
        ['source', source.sentences.length],
        ['target', target.sentences.length],
      ] as const) {
        const members = gold.flatMap((bead) => bead[side]);
        expect(new Set(members).size, `${name} ${pair}`).toBe(members.length);
        for (const member of members) {
          expect(member).toBeGreaterThanOrEqual(0);
          expect(member, `${name} ${pair}`).toBeLessThan(count);
        }
      }
      expect(gold.every((bead) => bead.source.length > 0 && bead.target.length > 0)).toBe(true);
    }
  });
});

// Texts of more than 2,500 pairs of sentences: the aligner looks at those only that share telling words.
test.each(['comparable', 'parallel'] as const)('swapping the sides of long comparable texts mirrors %s', (recipe) => {
  const events = reportedDocuments('news').filter(({ pair }) => pair === 'tr-ar');
  const joined = (side: 'source' | 'target') => ({
    language: events[0]![side].language,
    sentences: events.slice(0, 8).flatMap((event) => event[side].sentences),
  });
  const [source, target] = [joined('source'), joined('target')];
  expect(source.sentences.length * target.sentences.length).toBeGreaterThan(2_500);
  const there = align(source, target, { recipe }).suggestions;
  const back = align(target, source, { recipe }).suggestions;
  const confidences = new Map(back.map((bead) => [`${bead.target}:${bead.source}`, bead.confidence]));
  const keyOf = (bead: Suggestion): string => `${bead.source}:${bead.target}`;
  expect(there.length).toBeGreaterThan(20);
  expect(there.map(keyOf).sort()).toEqual([...confidences.keys()].sort());
  for (const bead of there) expect(bead.confidence).toBeCloseTo(confidences.get(keyOf(bead))!, 6);
});
