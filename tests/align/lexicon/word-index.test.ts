import { describe, expect, it } from 'vitest';
import { compileGlossary, concepts, packGlossary, unpackGlossary } from '../../../align/lexicon/glossary.js';
import { tokenise } from '../../../align/text/tokenise.js';
import { firstPhrases } from '../../support/phrases.js';

const BLOCKS = [
  'okul,mektep|məktəb|مدرسة,مدارس\ngitmek,git-|getmək|ذهب\nel|əl|يد\nel ele ver-|əl-ələ ver-|تعاون\nel,yabancı|yad|غريب',
];
const glossary = compileGlossary(BLOCKS);
const of = (form: string, language: string, from = glossary) =>
  concepts(from, tokenise(form, language)[0]!.form, language);

describe('the words of a glossary', () => {
  it('keeps the entries of a word in the order of the lines', () => {
    expect(of('el', 'tr')).toEqual([2, 4]);
  });

  it('takes an article off an Arabic word, but not what looks like one and belongs to it', () => {
    const arabic = compileGlossary(['||القتلى\n||ألمانيا\n||التزام']);
    expect(of('قتلى', 'ar', arabic)).toEqual([0]);
    expect(of('الألمانية', 'ar', arabic)).toEqual([]);
    expect(of('لألمانيا', 'ar', arabic)).toEqual([1]);
    expect(of('مانيا', 'ar', arabic)).toEqual([]);
    expect(of('الالتزام', 'ar', arabic)).toEqual([2]);
  });

  it('takes the second form of a word for a stem only where it is long enough', () => {
    const short = compileGlossary(['yıldız||\ny-||\nkitap||\nkitaplık||']);
    expect(of('yıldız', 'tr', short)).toEqual([0]);
    expect(of('kitaplık', 'tr', short)).toEqual([3, 2]);
  });

  it('keeps topics apart from what words mean, and has no phrases in them', () => {
    const both = compileGlossary(['yangın|yanğın|حريق', 'yangın,alev,yangın yeri|yanğın,alov|حريق,دخان'], {
      topicBlocks: 1,
    });
    const listed = both.lookUp('tr', 'yangın');
    expect([both.firstTopic, both.size]).toEqual([1, 2]);
    expect(both.conceptsOf('tr', listed)).toEqual([0]);
    expect(both.topicsOf('tr', listed)).toEqual([1]);
    expect(both.topicsOf('ar', both.lookUp('ar', 'الدخان'))).toEqual([1]);
    expect(firstPhrases(both, 'yangın yeri', 'tr')).toEqual([]);
  });

  it('lists an infinitive under its stem too, once', () => {
    expect(of('git', 'tr')).toEqual([1]);
    expect(of('getmək', 'az')).toContain(1);
  });

  it('takes apart what is not letters only, as it does with running text', () => {
    expect(firstPhrases(glossary, 'əl-ələ verdilər', 'az')).toEqual([{ concept: 3, length: 3 }]);
    expect(firstPhrases(glossary, 'əl-ələ gəldilər', 'az')).toEqual([]);
  });

  it('gives the phrases of a word in the order of the lines, those of its longest form first', () => {
    const phrases = compileGlossary(['göz at-||\ngözü kara||\ngöz kararı||\ngöz kara et-||\ngöz kara,göz karar||']);
    expect(firstPhrases(phrases, 'gözü karar etti', 'tr').map(({ concept }) => concept)).toEqual([1, 3, 4, 4]);
    expect(firstPhrases(phrases, 'göz kara etti', 'tr').map(({ concept }) => concept)).toEqual([3, 4]);
    expect(firstPhrases(phrases, 'göz', 'tr')).toEqual([]);
  });

  it('knows ten thousand words as well as ten', () => {
    const word = (n: number) => `k${[...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
    const many = compileGlossary([Array.from({ length: 20_000 }, (_, n) => `${word(n)}||`).join('\n')]);
    for (const n of [0, 7, 9_999, 19_999]) expect(of(word(n), 'tr', many)).toContain(n);
  });
});

describe('a packed glossary', () => {
  const packed = packGlossary(glossary);

  it('gives what the texts give, in every language', () => {
    const read = unpackGlossary(packed)!;
    expect([read.size, read.functionWords, read.languages]).toEqual([5, 0, ['tr', 'az', 'ar']]);
    for (const [language, words] of [
      ['tr', ['okullarımız', 'git', 'el', 'yabancı', 'yok']],
      ['ar', ['مدرسة', 'تعاون', 'لا']],
    ] as const)
      expect(words.map((word) => of(word, language, read))).toEqual(words.map((word) => of(word, language)));
    expect(firstPhrases(read, 'əl-ələ verdilər', 'az')).toEqual([{ concept: 3, length: 3 }]);
  });

  it('is not read when an index is broken', () => {
    const whole = packed.indexes.tr!;
    const turned = new Uint8Array(whole.slice(0));
    turned.subarray(0, 4).reverse();
    for (const broken of [new ArrayBuffer(0), whole.slice(0, 60), whole.slice(0, -2), turned.buffer])
      expect(unpackGlossary({ ...packed, indexes: { ...packed.indexes, tr: broken } })).toBeUndefined();
  });
});
