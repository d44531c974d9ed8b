import { describe, expect, test } from 'vitest';
import type { GroupEvidence } from '../../../align/groups/group.js';
import { marksOf } from '../../../align/groups/marks.js';

const TR = 'Türk Devletleri 11 Ocak 2022 tarihinde toplandı';
const AZ = '11 yanvar 2022-ci ildə Türk Dövlətləri toplandı';
const texts = new Map([
  [1, { text: TR, dates: [{ start: 16, end: 28 }] }],
  [11, { text: AZ, dates: [{ start: 0, end: 14 }] }],
]);
const at = (text: string, words: string, segmentId: number) => {
  const start = text.indexOf(words);
  return [{ segmentId, start, end: start + words.length }];
};
const seen = (left: string, right: string, kind: GroupEvidence['kind'] = 'word'): GroupEvidence => ({
  kind,
  label: `${left} = ${right}`,
  weightNats: 1,
  source: at(TR, left, 1),
  target: at(AZ, right, 11),
});
const words = (marks: ReturnType<typeof marksOf>, id: number) =>
  (marks.get(id) ?? []).map((m) => [m.index, m.kind, texts.get(id)?.text.slice(m.start, m.end)]);

describe('marks', () => {
  test('carry the same index on both sides, counted in reading order of the first text', () => {
    const marks = marksOf([seen('2022', '2022', 'number'), seen('Türk', 'Türk')], [1, 11], texts);
    expect(words(marks, 1)).toEqual([
      [1, 'word', 'Türk'],
      [2, 'date', '11 Ocak 2022'],
    ]);
    expect(words(marks, 11)).toEqual([
      [2, 'date', '11 yanvar 2022'],
      [1, 'word', 'Türk'],
    ]);
  });
  test('that overlap are one: the words of a name, the parts of a date', () => {
    const evidence = [
      seen('Türk', 'Türk'),
      seen('Türk Devletleri', 'Türk Dövlətləri', 'name'),
      seen('11', '11', 'number'),
      seen('Ocak', 'yanvar'),
    ];
    const marks = marksOf(evidence, [1, 11], texts);
    expect(words(marks, 1).map((w) => w[2])).toEqual(['Türk Devletleri', '11 Ocak 2022']);
    expect(words(marks, 11).map((w) => w[0])).toEqual([2, 1]);
  });
  test('of words that were corrected since are left out on both sides', () => {
    const corrected = new Map(texts).set(11, { text: 'tamamilə başqa bir cümlə', dates: [] });
    expect(marksOf([seen('Türk', 'Türk')], [1, 11], corrected).size).toBe(0);
  });
});
