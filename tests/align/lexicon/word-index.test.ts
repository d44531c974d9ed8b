import { describe, expect, it } from 'vitest';
import { compileGlossary, concepts } from '../../../align/lexicon/glossary.js';
import { unpackWordIndex } from '../../../align/lexicon/word-index.js';
import { tokenise } from '../../../align/text/tokenise.js';

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

  it('lists an infinitive under its stem too, once', () => {
    expect(of('git', 'tr')).toEqual([1]);
    expect(of('getmək', 'az')).toContain(1);
  });

  it('takes apart what is not letters only, as it does with running text', () => {
    const tokens = tokenise('əl-ələ verdilər', 'az');
    expect(glossary.phrasesAt('az', tokens, 0)).toContainEqual({ concept: 3, length: 3 });
  });

  it('knows ten thousand words as well as ten', () => {
    const word = (n: number) => `k${[...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
    const many = compileGlossary([Array.from({ length: 20_000 }, (_, n) => `${word(n)}||`).join('\n')]);
    for (const n of [0, 7, 9_999, 19_999]) expect(of(word(n), 'tr', many)).toContain(n);
  });
});

describe('a prepared index', () => {
  const words = ['okullarımız', 'git', 'el', 'yabancı', 'yok'];

  it('gives what the texts give', () => {
    const other = compileGlossary([BLOCKS[0]!.replaceAll('okul', 'x')], { prepared: (of) => glossary.indexOf(of) });
    expect(words.map((word) => of(word, 'tr', other))).toEqual(words.map((word) => of(word, 'tr')));
  });

  it('is not used when it is broken', () => {
    const whole = glossary.indexOf('tr');
    const turned = new Uint8Array(whole.slice(0));
    turned.subarray(0, 4).reverse();
    for (const broken of [new ArrayBuffer(0), whole.slice(0, 60), whole.slice(0, -2), turned.buffer]) {
      expect(unpackWordIndex(broken)).toBeUndefined();
      const other = compileGlossary(BLOCKS, { prepared: () => broken });
      expect(of('okul', 'tr', other)).toEqual([0]);
    }
  });
});
