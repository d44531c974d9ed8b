import { describe, expect, test } from 'vitest';
import { align } from '../../../align/align.js';
import { compileGlossary, concepts } from '../../../align/lexicon/glossary.js';
import {
  contribution,
  emptyLexicon,
  learn,
  REJECTED_WEIGHT,
  strengthOfProbability,
  train,
  translations,
} from '../../../align/lexicon/learned.js';
import { learnPassages } from '../../../align/lexicon/learning.js';
import { fromLexiconData, mirrorLexicon, toLexiconData } from '../../../align/lexicon/lexicon-data.js';
import { tokenise } from '../../../align/text/tokenise.js';
import { firstPhrases } from '../../support/phrases.js';

const PAIRS = [
  { source: ['kedi', 'süt'], target: ['qat', 'milk'], weight: 1 },
  { source: ['kedi', 'ev'], target: ['qat', 'house'], weight: 1 },
  { source: ['süt', 'ev'], target: ['milk', 'house'], weight: 1 },
];
const best = (word: string, lexicon = train(PAIRS)) =>
  [...translations({ lexicon }, word)].sort((a, b) => b.strength - a.strength)[0]?.word;

describe('Model 1', () => {
  test('finds translations from company alone', () => {
    expect(['kedi', 'süt', 'ev'].map((word) => best(word))).toEqual(['qat', 'milk', 'house']);
  });

  test('learns one pair at a time as well', () => {
    const lexicon = [...PAIRS, ...PAIRS].reduce((known, pair) => learn(known, [pair]), emptyLexicon());
    expect(best('kedi', lexicon)).toBe('qat');
  });

  test('can leave a pair out, so that it does not confirm itself', () => {
    const only = { source: ['x'], target: ['y'], weight: 1 };
    const lexicon = train([...PAIRS, only]);
    expect(translations({ lexicon }, 'x')).toHaveLength(1);
    expect(translations({ lexicon, without: contribution(lexicon, [only]) }, 'x')).toHaveLength(0);
  });

  test('a rejected group counts against', () => {
    const strength = (weight: number) => {
      const lexicon = learn(train(PAIRS), [{ source: ['kedi'], target: ['qat'], weight }]);
      return translations({ lexicon }, 'kedi').find(({ word }) => word === 'qat')?.strength ?? 0;
    };
    expect(strength(REJECTED_WEIGHT)).toBeLessThan(strength(1));
  });
});

describe('the stored lexicon', () => {
  test('comes back as it was, byte for byte', () => {
    const data = toLexiconData(train(PAIRS));
    expect(toLexiconData(fromLexiconData(JSON.parse(JSON.stringify(data))))).toEqual(data);
  });

  test('is bounded', () => {
    expect(toLexiconData(train(PAIRS), 2).links).toHaveLength(2);
  });

  test('can be read from the other language', () => {
    expect(best('qat', mirrorLexicon(train(PAIRS)))).toBe('kedi');
  });
});

test('confirmed groups teach words that no dictionary has', () => {
  const passages = ['vorgun', 'vorgunda', 'vorgunu'].map((word) => ({
    source: `${word} gördüm.`,
    target: 'رأيت زبطاق.',
  }));
  const lexicon = learnPassages(emptyLexicon(), { source: 'tr', target: 'ar' }, passages);
  const source = { language: 'tr', sentences: ['Vorgun nerede?', 'Taksi nerede?'] };
  const target = { language: 'ar', sentences: ['أين زبطاق؟', 'هنا تمرين.'] };
  const confidence = (known: typeof lexicon) =>
    align(source, target, { lexicon: known, recipe: 'comparable', minConfidence: 0 }).suggestions.find(
      (each) => `${each.source}:${each.target}` === '0:0',
    )?.confidence ?? 0;
  expect(confidence(lexicon)).toBeGreaterThan(confidence(emptyLexicon()));
});

test('unknown words of one sentence are heard again after a single confirmation, and none is shown as a translation', () => {
  const seen = { source: 'Vorguna fırtınmalı zelbeti dürnük.', target: 'زبطاق شرنوف كلبتان مزندر.' };
  const lexicon = learnPassages(emptyLexicon(), { source: 'tr', target: 'ar' }, [seen]);
  const source = { language: 'tr', sentences: ['Vorguna zelbeti nerede?', 'Taksi nerede?'] };
  const target = { language: 'ar', sentences: ['أين زبطاق كلبتان؟', 'هنا تمرين.'] };
  const found = (known: typeof lexicon) =>
    align(source, target, { lexicon: known, recipe: 'comparable', minConfidence: 0 }).suggestions.find(
      (each) => `${each.source}:${each.target}` === '0:0',
    );
  expect(found(lexicon)!.confidence).toBeGreaterThan(found(emptyLexicon())?.confidence ?? 0);
  expect(
    found(lexicon)!
      .evidence.map(({ label }) => label)
      .join(),
  ).not.toContain('زبطاق');
});

test('what a translation tells grows with its probability, from nothing to what a sure one tells', () => {
  const told = [0, 0.05, 0.2, 0.5, 1].map(strengthOfProbability);
  expect(told[0]).toBe(0);
  expect(told.at(-1)).toBeCloseTo(1);
  for (let at = 1; at < told.length; at++) expect(told[at]).toBeGreaterThan(told[at - 1]!);
  // One of ten that it may be: no proof, but much more than a tenth of one.
  expect(strengthOfProbability(0.1)).toBeGreaterThan(0.3);
});

describe('a glossary', () => {
  const glossary = compileGlossary([
    'okul|məktəb|مدرسة,مدارس\nAvrupa Birliği|Avropa İttifaqı|الاتحاد الأوروبي\ngit-|get-|ذهب,يذهب',
  ]);

  test.each([
    ['okulumuzdan', 'tr'],
    ['məktəbində', 'az'],
    ['بالمدرسة', 'ar'],
    ['مدارسهم', 'ar'],
  ])('knows inflected forms: %s (%s)', (form, language) => {
    expect(concepts(glossary, tokenise(form, language)[0]!.form, language)).toContain(0);
  });

  test('finds phrases whose words are inflected', () => {
    const find = (text: string, language: string) => firstPhrases(glossary, text, language);
    expect(find("Avrupa Birliği'nin kararı", 'tr')).toEqual([{ concept: 1, length: 2 }]);
    expect(find('Avropa İttifaqının qərarı', 'az')).toEqual([{ concept: 1, length: 2 }]);
    expect(find('الاتحاد الأوروبي', 'ar')).toEqual([{ concept: 1, length: 2 }]);
  });

  test('of a person is heard beside the built-in one', () => {
    const source = { language: 'tr', sentences: ['Zımbırtı bozuldu.', 'Zamazingo geldi.'] };
    const target = { language: 'ar', sentences: ['وصلت الزنبركة.', 'تعطل الشيء.'] };
    const { suggestions } = align(source, target, {
      terms: [['zamazingo', 'زنبركة']],
      recipe: 'comparable',
      minConfidence: 0,
    });
    const found = suggestions.find((each) => `${each.source}:${each.target}` === '1:0');
    expect(found!.evidence.map((each) => each.label)).toContain('Zamazingo = الزنبركة');
  });
});
