import { describe, expect, it } from 'vitest';
import { checkAll } from '../../../../align/quality/checks/index.js';
import {
  type CheckOptions,
  DEFAULT_CHECK_OPTIONS,
  findThreshold,
  readCheckOptions,
  readThreshold,
  THRESHOLDS,
  type Threshold,
  type ThresholdName,
  thresholdsOf,
  withoutDefaults,
} from '../../../../align/quality/checks/thresholds.js';
import { CHECK_CODES, type CheckedGroup } from '../../../../align/quality/checks/types.js';
import { group } from './support.js';

const threshold = (name: ThresholdName): Threshold => findThreshold(name)!;
const confirmedAt = (id: string, second: number): CheckedGroup =>
  group('tr', `Bu ${id} numaralı cümledir.`, 'az', `Bu ${id} nömrəli cümlədir.`, {
    id,
    status: 'confirmed',
    decidedBy: 'Ayşe',
    decidedAt: new Date(second * 1000).toISOString(),
  });
/** Pairs of one length, and one that is longer than they are. */
const withOneLong = [
  ...Array.from({ length: 24 }, (_, index) =>
    group('tr', `Toplantı salonda yapıldı ${'a'.repeat(index % 3)}.`, 'az', 'Görüş zalda keçirildi bəli.', {
      id: String(index),
    }),
  ),
  group('tr', 'Toplantı salonda yapıldı.', 'az', 'Görüş zalda keçirildi bəli, həm də çox yaxşı keçdi.', { id: 'long' }),
];
const turkish = (text: string) => group('tr', text, 'ar', 'انعقد الاجتماع في المدينة صباح اليوم.');
const azerbaijani = (text: string) => group('az', text, 'ar', 'انعقد الاجتماع في المدينة صباح اليوم.');

/** For each threshold texts and two values, of which the first flags them and the second does not. */
const CASES: Readonly<Record<ThresholdName, readonly [readonly CheckedGroup[], number, number]>> = {
  maxSmallNumber: [[group('tr', 'Toplam 5 kişi geldi.', 'az', 'Adamlar gəldi.')], 2, 5],
  minNumberInWords: [[group('tr', 'Orada kırk kişi vardı.', 'az', 'Orada çoxlu adam vardı.')], 40, 41],
  minMissingNames: [[group('tr', 'Dün Kayseri ve Trabzon gezildi.', 'az', 'Dünən şəhərlər gəzildi.')], 2, 3],
  minMissingNamesPercent: [
    [group('tr', 'Dün Ankara, Kayseri ve Trabzon gezildi.', 'az', 'Dünən Ankara və şəhərlər gəzildi.')],
    60,
    70,
  ],
  minNameLetters: [[group('tr', 'Dün Rize, Muğla ve Bolu gezildi.', 'az', 'Dünən hər yer gəzildi.')], 4, 5],
  minNameConsonants: [[group('tr', 'Dün Kerem geldi.', 'az', 'Dünən akrama gəldi.')], 4, 3],
  minNameLikenessPercent: [[group('tr', 'Dün Baran geldi.', 'az', 'Dünən Börən gəldi.')], 100, 60],
  maxLengthDeviation: [withOneLong, 2, 20],
  minProfileGroups: [withOneLong, 20, 1000],
  minLanguageLetters: [[azerbaijani('The end of it is here.')], 4, 200],
  minLanguageWords: [[azerbaijani('The of and')], 3, 4],
  minSchwas: [[turkish('Prezident dedi ki, sülh əldə edilib.')], 2, 3],
  maxWordsPerSchwa: [[turkish('Prezident dedi ki, sülh əldə edilib.')], 6, 2],
  minWordsWithoutSchwa: [[azerbaijani('Bakan yarın sabah okula gidiyor')], 5, 50],
  minEnglishPercent: [[turkish('It is the end of that long story')], 15, 90],
  minPersianLetters: [[group('tr', 'Toplantı sona erdi.', 'ar', 'پیام چاپ گردید و پخش شد در شهر بزرگ.')], 3, 20],
  minPersianPercent: [[group('tr', 'Toplantı sona erdi.', 'ar', 'پیام چاپ گردید و پخش شد در شهر بزرگ.')], 4, 60],
  minIdenticalWords: [[group('tr', 'Bakü Devlet Üniversitesi binası', 'az', 'Bakü Devlet Üniversitesi binası')], 4, 5],
  minRepeatedWords: [
    [
      group('tr', 'Teşekkür ederim.', 'az', 'Sağ olun.', { id: '1' }),
      group('tr', 'Teşekkür ederim.', 'az', 'Minnətdaram.', { id: '2' }),
    ],
    2,
    3,
  ],
  minUntranslatedWords: [
    [group('tr', 'Bakan dedi ki her şey yolunda gidiyor artık.', 'az', 'Nazir bildirdi: her şey yolunda gidiyor.')],
    4,
    5,
  ],
  minFastConfirmations: [[confirmedAt('1', 0), confirmedAt('2', 0.5), confirmedAt('3', 1)], 3, 4],
  fastConfirmationMs: [Array.from({ length: 5 }, (_, at) => confirmedAt(String(at), at * 2)), 2001, 1000],
};

describe('the thresholds of the checks', () => {
  it.each(THRESHOLDS.map(({ name }) => name))('%s moves what its own check flags', (name) => {
    const [groups, strict, lenient] = CASES[name];
    const { check } = threshold(name);
    const found = (value: number) => {
      const options = { ...DEFAULT_CHECK_OPTIONS, ...OTHERS[name], [name]: value };
      return checkAll(groups, options).filter(({ code }) => code === check);
    };
    expect(found(strict).length).toBeGreaterThan(0);
    expect(found(lenient)).toEqual([]);
  });

  it('lie within their own bounds by default, each on one of its steps and with a name of its own', () => {
    for (const one of THRESHOLDS) expect(readThreshold(one, String(one.default)), one.name).toBe(one.default);
    expect(new Set(THRESHOLDS.map(({ name }) => name)).size).toBe(THRESHOLDS.length);
    expect(CHECK_CODES.flatMap(thresholdsOf).length).toBe(THRESHOLDS.length);
  });

  it('are read in any digits, with either decimal sign, and within their bounds only', () => {
    const names = threshold('minMissingNames');
    const length = threshold('maxLengthDeviation');
    const groups = threshold('minProfileGroups');
    expect(readThreshold(names, ' ٤ ')).toBe(4);
    expect([readThreshold(names, '1'), readThreshold(names, '20')]).toEqual([1, 20]);
    for (const text of ['0', '21', '2.5', '-3', '', 'üç', '1e1', '0x3', '4 5', 'NaN'])
      expect(readThreshold(names, text), text).toBeNull();
    expect([readThreshold(length, '4,5'), readThreshold(length, '٤٫٥')]).toEqual([4.5, 4.5]);
    expect(readThreshold(length, '4.2')).toBeNull();
    expect([readThreshold(groups, '10,000'), readThreshold(groups, '10.000')]).toEqual([10_000, 10_000]);
  });

  it('are kept only where they differ from the default, and come back whole', () => {
    const options: CheckOptions = { ...DEFAULT_CHECK_OPTIONS, disabled: ['fast'], minMissingNames: 2 };
    expect(withoutDefaults(options)).toEqual({ disabled: ['fast'], minMissingNames: 2 });
    expect(withoutDefaults(DEFAULT_CHECK_OPTIONS)).toEqual({});
    expect({ ...DEFAULT_CHECK_OPTIONS, ...withoutDefaults(options) }).toEqual(options);
  });

  it('are read from data, and what is not known is named', () => {
    const all = readCheckOptions(DEFAULT_CHECK_OPTIONS as unknown as Record<string, unknown>);
    expect(all.options).toEqual(DEFAULT_CHECK_OPTIONS);
    expect(readCheckOptions({ minMissingName: 2 }).problem).toEqual({ name: 'minMissingName', threshold: null });
    expect(readCheckOptions({ minMissingNames: 0 }).problem?.threshold?.max).toBe(20);
    expect(readCheckOptions({ disabled: ['speed'] }).problem?.name).toBe('disabled');
  });
});

/** What else must be set so that a case depends on its threshold alone. */
const OTHERS: Partial<Record<ThresholdName, Partial<CheckOptions>>> = {
  minMissingNamesPercent: { minMissingNames: 2 },
  minNameConsonants: { minMissingNames: 1 },
  minNameLikenessPercent: { minMissingNames: 1, minNameConsonants: 6 },
  minLanguageWords: { minLanguageLetters: 4 },
};
