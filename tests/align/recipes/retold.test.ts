// One event as two newsrooms tell it: nothing is translated, sentences join, and most of either text stands alone.
import { describe, expect, test } from 'vitest';
import { align } from '../../../align/align.js';
import { builtInGlossary } from '../../../align/lexicon/built-in.js';
import { pairView } from '../../../align/recipes/comparable.js';
import { freedom } from '../../../align/recipes/free.js';
import { analyse } from '../../../align/score/analyse.js';
import { compare } from '../../../align/score/features.js';
import type { AlignSide } from '../../../align/types.js';
import { readEvents } from '../../bench/reported/read-reported.js';

const TURKISH: AlignSide = {
  language: 'tr',
  sentences: [
    'Limanda yangın çıktı',
    'Mersin Limanı’nda dün gece bir depoda yangın çıktı.',
    'İtfaiye ekipleri alevleri dört saatte söndürdü.',
    'Vali Kemal Aydın, olayda can kaybı olmadığını söyledi.',
    'Aydın, iki işçinin dumandan etkilendiğini ve hastaneye kaldırıldığını aktardı.',
    'Liman yetkilileri zararın büyük olduğunu bildirdi.',
    'Bölgede hava sıcaklığı 38 dereceye ulaştı.',
  ],
};
const AZERBAIJANI: AlignSide = {
  language: 'az',
  sentences: [
    'Vali Kamal Aydın bildirib ki, ölən yoxdur, tüstüdən zərər çəkən iki fəhlə xəstəxanaya aparılıb.',
    'Xatırladaq ki, yanğın ötən gecə Mersin limanındakı anbarda başlayıb.',
    'Yanğınsöndürənlər alovu dörd saata söndürüblər.',
    'Azərbaycanın Mersindəki konsulluğu vəziyyəti izləyir.',
  ],
};

describe('news of one event', () => {
  test('one sentence that tells what two tell joins them, in another order than theirs', () => {
    const { recipe, suggestions } = align(TURKISH, AZERBAIJANI);
    expect(recipe).toBe('comparable');
    const told = (index: number) => suggestions.find(({ target }) => target.includes(index))?.source ?? [];
    expect(told(0)).toEqual(expect.arrayContaining([3, 4]));
    expect(told(1)).toContain(1);
    expect(told(2)).toEqual([2]);
    expect(suggestions.some(({ target }) => target.includes(3))).toBe(false);
  });

  test('is seen to be retold, and a translation to be none', () => {
    const share = (source: AlignSide, target: AlignSide): number => {
      const knowledge = [builtInGlossary()];
      const comparison = compare(analyse(source, knowledge), analyse(target, knowledge), null);
      return pairView(comparison, freedom(source.sentences.length, target.sentences.length, {})).retoldShare;
    };
    const translation: AlignSide = {
      language: 'az',
      sentences: [
        'Limanda yanğın başladı',
        'Mersin limanında dünən gecə bir anbarda yanğın başladı.',
        'Yanğınsöndürənlər alovu dörd saata söndürdü.',
        'Vali Kamal Aydın hadisədə ölən olmadığını dedi.',
        'Aydın iki fəhlənin tüstüdən zərər çəkdiyini və xəstəxanaya aparıldığını bildirdi.',
        'Liman rəsmiləri zərərin böyük olduğunu bildirdi.',
        'Bölgədə havanın temperaturu 38 dərəcəyə çatdı.',
      ],
    };
    expect(share(TURKISH, translation)).toBeLessThan(0.2);
    const sparse = readEvents('news').filter(({ density }) => density === 'sparse');
    const retold = sparse.filter(
      ({ sentences: { tr, az } }) => share({ language: 'tr', sentences: tr }, { language: 'az', sentences: az }) > 0.5,
    );
    expect(retold.length).toBeGreaterThan(0.8 * sparse.length);
  });

  test('groups are disjoint, whole and in bounds, and what the sides say of each other mirrors', () => {
    for (const { name, sentences } of readEvents('news').slice(0, 12)) {
      const [source, target] = [
        { language: 'tr', sentences: sentences.tr },
        { language: 'ar', sentences: sentences.ar },
      ];
      const options = { recipe: 'comparable', explain: false } as const;
      const { suggestions } = align(source, target, options);
      for (const side of ['source', 'target'] as const) {
        const members = suggestions.flatMap((bead) => bead[side]);
        expect(new Set(members).size, name).toBe(members.length);
      }
      for (const { source, target, confidence } of suggestions) {
        expect(Math.min(source.length, target.length)).toBeGreaterThan(0);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThan(1);
      }
      const key = (a: readonly number[], b: readonly number[]) => `${a}:${b}`;
      const mirrored = align(target, source, options).suggestions.map((each) => key(each.target, each.source));
      expect(mirrored.sort(), name).toEqual(suggestions.map((each) => key(each.source, each.target)).sort());
    }
  });
});
