import { describe, expect, test } from 'vitest';
import { builtInGlossary } from '../../../align/lexicon/built-in.js';
import { analyse } from '../../../align/score/analyse.js';
import { explain } from '../../../align/score/explain.js';
import { type Comparison, compare, FEATURES, features } from '../../../align/score/features.js';
import { surpriseOf } from '../../../align/score/hits.js';
import { lengthDeviation } from '../../../align/score/length.js';
import { likeness } from '../../../align/score/likeness.js';
import { pivotPairs } from '../../../align/score/pivot.js';
import { romanise } from '../../../align/text/transliterate.js';

function compared(
  source: readonly [string, ...string[]],
  target: readonly [string, ...string[]],
  from = 'tr',
  to = 'ar',
) {
  const knowledge = [builtInGlossary()];
  const sides = { source: { language: from, sentences: source }, target: { language: to, sentences: target } };
  return { ...sides, comparison: compare(analyse(sides.source, knowledge), analyse(sides.target, knowledge), null) };
}

test('a time before a word for thousand is a time', () => {
  const { source, target, comparison } = compared(
    ['Saat 20:30 bin kişi geldi.', `${'9'.repeat(400)} oldu.`],
    ['Saat 8:30 min nəfər gəldi.', `${'9'.repeat(400)} oldu.`],
    'tr',
    'az',
  );
  const labels = explain(comparison, source, target, { source: [0], target: [0] }).map(({ label }) => label);
  expect(labels).toContain('20:30 = 8:30');
});

/** What any match of a word of the source tells. */
const surprise = ({ source: { side, info } }: Comparison, form: string): number =>
  surpriseOf(
    info,
    side.types.findIndex((type) => type.form === form),
  );

describe('evidence across scripts', () => {
  test.each([
    ['number', 'Törene on iki kişi katıldı.', 'حضر الحفل ١٢ شخصا.', 'on iki = ١٢'],
    ['name', 'Törene Birkenstock katıldı.', 'حضر الحفل بيركنستوك.', 'Birkenstock ~ بيركنستوك'],
    ['word', 'Yeni bir okul açıldı.', 'افتتحت مدرسة جديدة.', 'okul = مدرسة'],
    ['number', 'Seçim ayın 7 gününde.', 'الاقتراع في اليوم السابع.', '7 = السابع'],
    ['number', 'Gemide 412 paket vardı.', 'كان على السفينة 400 عبوة.', '412 ≈ 400'],
    ['number', 'Oraya 4000 kişi geldi.', 'وصل إلى هناك آلاف الأشخاص.', '4000 ≈ آلاف'],
    ['word', 'Heyet pazartesi geldi.', 'وصل الوفد الاثنين.', 'pazartesi = الاثنين'],
    ['word', 'İtalyan şirketi kazandı.', 'فازت شركة من إيطاليا.', 'İtalyan = إيطاليا'],
    ['word', 'Adamlar fidye istedi.', 'ما زال الرهائن هناك.', 'fidye ≈ الرهائن'],
  ])('%s', (kind, tr, ar, label) => {
    const { source, target, comparison } = compared([tr, 'Hava yağmurlu.'], [ar, 'السماء صافية.']);
    const evidence = explain(comparison, source, target, { source: [0], target: [0] });
    expect(evidence.map((each) => each.label)).toContain(label);
    const seen = evidence.find((each) => each.label === label)!;
    expect(seen.kind).toBe(kind);
    const [place] = seen.target;
    expect(ar.slice(place!.start, place!.end)).toBe(label.split(/ [=~≈] /)[1]);
  });

  test('a word that matches everywhere tells less than one that matches once', () => {
    const { comparison } = compared(
      ['Ali Londra’da.', 'Ayşe Londra’da ve Jakarta’da.', 'Can Londra’da.'],
      ['علي في لندن.', 'عائشة في لندن وجاكرتا.', 'جان في لندن.'],
    );
    expect(surprise(comparison, 'jakarta')).toBeGreaterThan(surprise(comparison, 'londra'));
  });

  test('in a short text a large number tells more than a small one', () => {
    const { comparison } = compared(['Oraya 2 gemi geldi.', '1374 gün sürdü.'], ['وصلت 2 سفينة.', 'استمرت 1374 يوما.']);
    expect(surprise(comparison, '1374')).toBeGreaterThan(surprise(comparison, '2'));
  });

  test('joining sentences joins what they tell', () => {
    const { comparison } = compared(
      ['Clark 1200 avro istedi.', 'Johnson 3500 avro verdi.'],
      ['طلب كلارك 1200 يورو وأعطى جونسون 3500 يورو.'],
    );
    const cover = (source: number[]) => features(comparison, source, [0])[FEATURES.indexOf('coverage:low')]!;
    expect(cover([0, 1])).toBeGreaterThan(cover([0]));
  });
});

describe('words of many entries that find nothing', () => {
  const listed = (source: string, target: string): number => {
    const { comparison } = compared([source, 'Hava soğuktu.'], [target, 'Hava soyuq idi.'], 'tr', 'az');
    return features(comparison, [0], [0])[FEATURES.indexOf('miss:listed')]!;
  };

  test('count against a pair, and less where they are found', () => {
    expect(listed('geldi', 'zzz qqq')).toBeGreaterThan(listed('geldi', 'gəldi'));
  });

  test('where the dictionary knows none of the words, they count as most do', () => {
    const missed = listed('xyzzyk plugh', 'zzz qqq');
    expect(missed).toBeGreaterThan(0);
    expect(listed('xyzzyk plugh', 'xyzzyk plugh')).toBe(0);
  });
});

test('words of another script in a Turkish text are no names', () => {
  const { source, target, comparison } = compared(
    ['قال المتحدث ذلك.', 'Hava soğuktu.'],
    ['قالت المتحدثة ذلك.', 'Hava soyuq idi.'],
    'tr',
    'az',
  );
  const evidence = explain(comparison, source, target, { source: [0], target: [0] });
  expect(evidence.map(({ kind }) => kind)).not.toContain('name');
});

describe('what is told by two words together', () => {
  const at = FEATURES.indexOf('hits:together');
  const far = 'dünkü uzun toplantıdan sonra herkesin merakla beklediği açıklamayı yapan';
  const together = (source: string, target: string): number => {
    const { comparison } = compared([source, 'Hava soğuktu.'], [target, 'Hava soyuq idi.'], 'tr', 'az');
    return features(comparison, [0], [0])[at]!;
  };

  test('counts where they stand near each other in both texts', () => {
    const both = together('Alan Lithgow topu dışarı attı.', 'Alan Litqou uzaqdan vurdu.');
    expect(both).toBeGreaterThan(0);
    expect(together(`Alan ${far} Lithgow idi.`, 'Alan Litqou uzaqdan vurdu.')).toBe(0);
    expect(together('Alan Lithgow topu dışarı attı.', `Alan ${far} Litqou idi.`)).toBe(0);
  });

  test('one word alone, or the same word twice, tells nothing together', () => {
    expect(together('Lithgow topu dışarı attı.', 'Litqou qol vura bilmədi.')).toBe(0);
    expect(together('Lithgow geldi, Lithgow gitti.', 'Litqou vura bilmədi.')).toBe(0);
  });
});

test('the lengths of a bead are those of its sides, the shorter first', () => {
  const { comparison } = compared(['x'.repeat(100), 'y'.repeat(50)], ['z'.repeat(100)], 'tr', 'az');
  const lengths = (source: readonly number[]) => {
    const vector = features(comparison, source, [0]);
    return [vector[FEATURES.indexOf('length:shorter')]!, vector[FEATURES.indexOf('length:longer')]!];
  };
  expect(lengths([0])).toEqual([0, 0]);
  expect(lengths([1])).toEqual([Math.log(0.5), 0]);
  expect(lengths([0, 1])).toEqual([0, Math.log(1.5)]);
});

test('far from the usual ratio of lengths only the square tells by how much', () => {
  const { comparison } = compared(['x'.repeat(100)], ['y'.repeat(105), 'y'.repeat(400), 'y'.repeat(800)], 'tr', 'az');
  const seen = (name: (typeof FEATURES)[number]) =>
    [0, 1, 2].map((j) => features(comparison, [0], [j])[FEATURES.indexOf(name)]!);
  const [near, far, farther] = seen('length:usual') as [number, number, number];
  expect(near).toBeLessThan(far);
  expect(far).toBe(farther);
  const squares = seen('length:square') as [number, number, number];
  expect(squares[2]).toBeGreaterThan(squares[1]);
});

test('that a name is missing tells more than that one more is', () => {
  const names = ['Lithgow', 'Birkenstock', 'Vandermeer', 'Oglethorpe', 'Katzenbach'];
  const missing = (count: number, name: (typeof FEATURES)[number]): number => {
    // Capitals mean a name where the sentence does not begin.
    const source = `Bize ${names.slice(0, count).join(' ')} geldi.`;
    const { comparison } = compared([source, 'Hava soğuktu.'], ['Hava soyuq idi.'], 'tr', 'az');
    return features(comparison, [0], [0])[FEATURES.indexOf(name)]!;
  };
  expect(missing(1, 'miss:some-name')).toBe(missing(1, 'miss:name'));
  expect(missing(5, 'miss:name')).toBeGreaterThan(missing(4, 'miss:name'));
  expect(missing(5, 'miss:some-name')).toBe(missing(4, 'miss:some-name'));
});

test('the mirror sees the same features', () => {
  const tr = ['Clark 1200 avro istedi.', 'Hava güzel miydi?'] as const;
  const ar = ['طلب كلارك 1200 يورو.', 'هل كان الطقس جميلا؟'] as const;
  const there = compared(tr, ar).comparison;
  const back = compared(ar, tr, 'ar', 'tr').comparison;
  for (const i of [0, 1]) {
    for (const j of [0, 1]) {
      const a = features(there, [i], [j]);
      const b = features(back, [j], [i]);
      a.forEach((value, f) => {
        expect(value).toBeCloseTo(b[f]!, 9);
      });
    }
  }
});

test('names sound alike across spelling habits', () => {
  expect(likeness('ismayilov', romanise('اسماعيلوف'))).toBeGreaterThan(0.7);
  expect(likeness('london', romanise('باريس'))).toBeLessThan(0.4);
  expect(likeness('', '')).toBe(1);
  expect(likeness('a', '')).toBe(0);
});

test('a length that fits the ratio is no departure', () => {
  expect(lengthDeviation(100, 90, 0.9)).toBeCloseTo(0);
  expect(lengthDeviation(100, 200, 0.9)).toBeGreaterThan(2);
  expect(lengthDeviation(0, 0, 1)).toBe(0);
});

test('a third language gives pairs, weaker where groups are wide', () => {
  const pairs = pivotPairs(
    [
      { source: [0], target: [5], confidence: 1 },
      { source: [1, 2], target: [6], confidence: 0.8 },
    ],
    [
      { source: [3], target: [5], confidence: 0.5 },
      { source: [4], target: [6], confidence: 1 },
    ],
  );
  expect(pairs.map(({ source, target }) => [source, target])).toEqual([
    [0, 3],
    [1, 4],
    [2, 4],
  ]);
  expect(pairs[0]!.probability).toBe(0.5);
  expect(pairs[1]!.probability).toBeCloseTo(0.8 / Math.SQRT2);
});
