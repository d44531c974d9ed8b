import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../align/align.js';
import type { AlignSide, RecipeName } from '../../align/types.js';

const TR: AlignSide = {
  language: 'tr',
  sentences: [
    'Ankara’da 12 Mayıs 2021 tarihinde bir toplantı yapıldı.',
    'Toplantıya Mehmet Yıldırım ve Anna Schmidt katıldı.',
    'Bütçe 3,5 milyon avro olarak açıklandı.',
    'Hava çok güzeldi.',
  ],
};
const AZ: AlignSide = {
  language: 'az',
  sentences: [
    'Ankarada 2021-ci il mayın 12-də iclas keçirilib.',
    'İclasda Mehmet Yıldırım və Anna Şmidt iştirak ediblər.',
    'Büdcə 3,5 milyon avro kimi açıqlanıb.',
    'Hava çox gözəl idi.',
  ],
};
const AR: AlignSide = {
  language: 'ar',
  sentences: [
    'عُقد اجتماع في أنقرة يوم ١٢ مايو ٢٠٢١.',
    'وحضر الاجتماع محمد يلدريم وآنا شميت.',
    'وأُعلن أن الميزانية تبلغ ٣٫٥ مليون يورو.',
    'كان الطقس جميلا جدا.',
  ],
};
const RECIPES: readonly RecipeName[] = ['gale-church', 'parallel', 'comparable', 'auto'];
const links = (source: AlignSide, target: AlignSide, recipe: RecipeName) =>
  align(source, target, { recipe, minConfidence: 0 }).suggestions.map((each) => `${each.source}:${each.target}`);

describe.each(RECIPES)('the recipe %s', (recipe) => {
  test('finds a translation sentence by sentence', () => {
    expect(links(TR, AZ, recipe)).toEqual(['0:0', '1:1', '2:2', '3:3']);
    if (recipe !== 'gale-church') expect(links(TR, AR, recipe).slice(0, 3)).toEqual(['0:0', '1:1', '2:2']);
  });

  test('mirrors its result when the sides are swapped', () => {
    const mirrored = align(AR, TR, { recipe, minConfidence: 0 }).suggestions.map(
      (each) => `${each.target}:${each.source}`,
    );
    expect(mirrored.sort()).toEqual(links(TR, AR, recipe).sort());
  });

  test('answers the same twice', () => {
    expect(JSON.stringify(align(TR, AR, { recipe }))).toBe(JSON.stringify(align(TR, AR, { recipe })));
  });

  test('has nothing to say about an empty side', () => {
    expect(align({ language: 'tr', sentences: [] }, AZ, { recipe }).suggestions).toEqual([]);
    expect(align(TR, { language: 'az', sentences: [] }, { recipe }).suggestions).toEqual([]);
  });

  test('uses every segment at most once, and none that people have decided about', () => {
    const sentence = fc.constantFrom(...TR.sentences, ...AZ.sentences, ...AR.sentences, '', '...', 'Evet.');
    const side = (language: string) =>
      fc.array(sentence, { maxLength: 8 }).map((sentences): AlignSide => ({ language, sentences }));
    fc.assert(
      fc.property(side('tr'), side('ar'), (source, target) => {
        const anchors =
          source.sentences.length > 1 && target.sentences.length > 1 ? [{ source: [1], target: [0] }] : [];
        const { suggestions } = align(source, target, { recipe, anchors, minConfidence: 0 });
        const sources = [...anchors, ...suggestions].flatMap((each) => each.source);
        const targets = [...anchors, ...suggestions].flatMap((each) => each.target);
        expect(new Set(sources).size).toBe(sources.length);
        expect(new Set(targets).size).toBe(targets.length);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  test('does not propose again what was rejected', () => {
    const rejected = [{ source: [0], target: [0] }];
    const { suggestions } = align(TR, AZ, { recipe, rejected, minConfidence: 0 });
    expect(suggestions.some((each) => `${each.source}:${each.target}` === '0:0')).toBe(false);
  });
});

test('a moved block is found, and the recipe says so', () => {
  const source = { ...TR, sentences: [...TR.sentences, ...TR.sentences.slice(0, 0)] };
  const target = { ...AZ, sentences: [2, 3, 0, 1].map((index) => AZ.sentences[index]!) };
  const { recipe, suggestions } = align(source, target);
  expect(recipe).toBe('comparable');
  expect(suggestions.map((each) => `${each.source}:${each.target}`)).toEqual(['0:2', '1:3', '2:0', '3:1']);
});

test('evidence says what was seen and where', () => {
  const { suggestions } = align(TR, AR, { recipe: 'parallel' });
  const number = suggestions[2]!.evidence.find((each) => each.kind === 'number')!;
  expect(number.label).toBe('3,5 milyon = ٣٫٥ مليون');
  const [at] = number.source;
  expect(TR.sentences[2]!.slice(at!.start, at!.end)).toBe('3,5 milyon');
});

test('a sentence that covers a part of the other only is said to be partial', () => {
  const target = {
    ...AZ,
    sentences: AZ.sentences.map((text, k) =>
      k === 1 ? `${text} ${'Sonra hamı uzun-uzadı danışıb, yeyib, içib, gülüb. '.repeat(6)}` : text,
    ),
  };
  const { suggestions } = align(TR, target, { recipe: 'comparable', minConfidence: 0 });
  expect(suggestions.find((each) => `${each.source}:${each.target}` === '1:1')?.kind).toBe('partial');
  expect(suggestions.find((each) => `${each.source}:${each.target}` === '2:2')?.kind).toBe('full');
});
