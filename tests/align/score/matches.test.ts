import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../../align/lexicon/glossary.js';
import type { Knowledge } from '../../../align/lexicon/knowledge.js';
import { type AnalysedSide, analyse } from '../../../align/score/analyse.js';
import { informativeness, matchNats } from '../../../align/score/hits.js';
import { type MatchTable, matchTypes } from '../../../align/score/matches.js';

const side = (language: string, sentences: readonly string[], knowledge: Knowledge = []): AnalysedSide =>
  analyse({ language, sentences }, knowledge);

const typeOf = ({ types }: AnalysedSide, form: string): number => types.findIndex((type) => type.form === form);

function strengthOf(table: MatchTable, from: number, to: number): number {
  for (let at = table.first[from]!; at < table.first[from + 1]!; at++)
    if (table.type[at] === to) return table.strength[at]!;
  return 0;
}

/** Every match of a table as from, to, kind, strength. */
function listed({ first, type, kind, strength }: MatchTable): number[][] {
  const all: number[][] = [];
  for (let from = 0; from + 1 < first.length; from++)
    for (let at = first[from]!; at < first[from + 1]!; at++)
      all.push([from, type[at]!, kind[at]!, Number(strength[at]!.toFixed(9))]);
  return all.sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);
}

describe('words of the dictionary', () => {
  const entries = ['masa|x|طاولة', ...'abcdefgh'.split('').map((letter) => `yap|x|فعل${letter}`), 'yap|x|صنع'];
  const general = compileGlossary([entries.join('\n')]);

  const strength = (knowledge: Knowledge, tr: string, ar: string): number => {
    const source = side('tr', [tr], knowledge);
    const target = side('ar', [ar], knowledge);
    return strengthOf(matchTypes(source, target, null).forward, 0, 0);
  };

  test('of one entry each surely translate each other', () => {
    expect(strength([general], 'masa', 'طاولة')).toBe(1);
  });

  test('of many entries, one of them in common, less so', () => {
    const many = compileGlossary([
      [...entries, ...'ijklmnop'.split('').map((letter) => `kur${letter}|x|صنع`)].join('\n'),
    ]);
    expect(strength([many], 'yap', 'صنع')).toBeGreaterThan(0.3);
    expect(strength([many], 'yap', 'صنع')).toBeLessThan(0.7);
  });

  test('of a person’s own glossary are taken at their word', () => {
    const own = compileGlossary(['yap|صنع'], { columns: ['tr', 'ar'], firstConcept: general.size });
    const other = compileGlossary(['yap|طاولة'], { columns: ['tr', 'ar'], firstConcept: general.size });
    expect(strength([general], 'yap', 'طاولة')).toBe(0);
    expect(strength([general, own], 'yap', 'صنع')).toBe(1);
    expect(strength([general, other], 'yap', 'طاولة')).toBe(1);
  });
});

describe('what a match tells', () => {
  test('is how rare one as strong as it is: others that are merely like it do not make the exact one common', () => {
    const near = ['Kazakova', 'Kazakava', 'Kazakove', 'Kazakuva'];
    const source = side('tr', ['Dün Kazakov geldi.', 'Hava soğuk.']);
    const target = side('az', ['Dünən Kazakov gəldi.', ...near.map((name) => `Burada ${name} yaşayır.`)]);
    const { forward } = matchTypes(source, target, null);
    const info = informativeness(source, target, forward);
    const [own, exact, like] = [typeOf(source, 'kazakov'), typeOf(target, 'kazakov'), typeOf(target, 'kazakuva')];
    expect(strengthOf(forward, own, exact)).toBe(1);
    expect(strengthOf(forward, own, like)).toBeLessThan(0.95);
    expect(strengthOf(forward, own, like)).toBeGreaterThan(0.4);
    expect(matchNats(info, own, 1)).toBeGreaterThan(matchNats(info, own, 0.9) / 0.9);
  });
});

test('keys that many words of one side share are no keys for either: the mirror agrees', () => {
  const many = Array.from({ length: 70 }, (_, at) => `danışm${'aeıioöuü'[at % 8]}${'bcçdfgğhjk'[Math.floor(at / 8)]}`);
  const source = side('tr', [many.join(' '), 'Danışma kurulu toplandı.']);
  const target = side('az', ['Danışma şurası toplandı.', 'Danışıqlar başladı.']);
  const there = matchTypes(source, target, null);
  const back = matchTypes(target, source, null);
  expect(listed(there.forward)).toEqual(listed(back.backward));
  expect(listed(there.backward)).toEqual(listed(back.forward));
});
