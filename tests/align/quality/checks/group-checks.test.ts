import { describe, expect, it } from 'vitest';
import { checkGroup } from '../../../../align/quality/checks/index.js';
import { looseSigns } from '../../../../align/quality/checks/loose-signs.js';
import { DEFAULT_CHECK_OPTIONS } from '../../../../align/quality/checks/thresholds.js';
import { codes, flagsOf, group, marked } from './support.js';

describe('numbers', () => {
  it.each([
    ['tr', 'Yüzde 10 arttı.', 'az', '10 faiz artdı.'],
    ['tr', 'Yüzde 10 arttı.', 'ar', 'ارتفع بنسبة ١٠٪.'],
    ['tr', '%10 arttı.', 'ar', 'ارتفع 10 في المئة.'],
    ['tr', 'Yüzde kırktan fazlası geldi.', 'az', '40 faizdən çoxu gəldi.'],
    ['tr', '150 bin kişi geldi.', 'ar', 'جاء 150.000 شخص.'],
    ['tr', '1,5 milyon dolar', 'az', '1 500 000 dollar'],
    ['tr', "Saat 20.30'da başladı.", 'ar', 'بدأ الساعة 8:30 مساءً.'],
    ['tr', "90'lı yıllarda", 'az', '1990-cı illərdə'],
    ['tr', 'Son beş maçtan dördünü kaybetti.', 'ar', 'خسر 4 من أصل 5 مباريات.'],
    ['tr', '2 milyon dolar', 'ar', 'مليوني دولار'],
    ['tr', '2 yıl önce', 'ar', 'قبل عامين'],
    ['tr', "11 Ocak'ta 12 kişi", 'ar', '١٢ شخصًا في ١١ يناير'],
  ])('are the same in %s "%s" and %s "%s"', (sourceLanguage, source, targetLanguage, target) => {
    expect(codes(group(sourceLanguage, source, targetLanguage, target))).toEqual([]);
  });

  it('that differ are marked on both sides', () => {
    const one = group('tr', "Toplam 2017'de 150 bin kişi.", 'ar', 'كان المجموع 130 ألف شخص عام 2017.');
    const [flag] = checkGroup(one, null);
    expect(flag).toMatchObject({ code: 'numbers', severity: 'error', message: { key: 'check.numbers.differ' } });
    expect(marked(one, flag, 'source')).toEqual(['150 bin']);
    expect(marked(one, flag, 'target')).toEqual(['130 ألف']);
  });

  it('that are missing on one side are marked on the other', () => {
    const one = group('tr', 'On beş kişi ve 27 araç.', 'az', 'On beş nəfər və maşınlar.');
    const [flag] = checkGroup(one, null);
    expect(flag?.message).toEqual({ key: 'check.numbers.onlySource', params: { source: '27', target: '' } });
  });

  it('that are small and in words ask only when both sides have one left over', () => {
    expect(codes(group('tr', 'Son sekiz dakika iyiydi.', 'az', 'Son dəqiqələr yaxşı idi.'))).toEqual([]);
    expect(codes(group('tr', 'Son sekiz dakika iyiydi.', 'az', 'Son doqquz dəqiqə yaxşı idi.'))).toEqual(['numbers']);
    expect(codes(group('tr', 'Son otuz dakika iyiydi.', 'az', 'Son əlli dəqiqə yaxşı idi.'))).toEqual(['numbers']);
  });

  it('in words ask by themselves when they are large or a percentage', () => {
    expect(codes(group('tr', 'Toplam otuz iki kişi geldi.', 'ar', 'جاء أناس كثيرون.'))).toEqual(['numbers']);
    expect(codes(group('tr', 'Yüzde yüz eminim.', 'az', 'Tam əminəm.'))).toEqual(['numbers']);
    expect(codes(group('tr', 'Yüzde yüz eminim.', 'ar', 'أنا متأكد 100 بالمائة.'))).toEqual([]);
  });

  it('are not heard in words that only begin like one, nor asked of a century', () => {
    expect(codes(group('tr', 'Orada bir binanın üst katı var.', 'az', 'Orada evin yuxarı mərtəbəsi var.'))).toEqual([]);
    expect(codes(group('az', 'Bunu etmək üçün onun vaxtı var.', 'tr', 'Bunu yapmaya vakti var.'))).toEqual([]);
    expect(codes(group('ar', 'في ثمانينيات القرن العشرين', 'tr', "1980'li yıllarda"))).toEqual([]);
  });

  it('know in which sentence of a group they stand', () => {
    const one = group('tr', ['İlk cümle.', 'İkincisinde 48 var.'], 'az', 'Burada heç nə yoxdur.');
    expect(checkGroup(one, null)[0]?.source).toEqual([{ sentence: 1, start: 12, end: 14 }]);
  });
});

describe('dates', () => {
  it.each(['11.01.2022', '11 Ocak 2022', "11 Ocak 2022'de"])('written %s are the same in every language', (date) => {
    for (const [language, other] of [
      ['az', '11 yanvar 2022'],
      ['az', '2022-ci il yanvarın 11-də'],
      ['ar', '11 يناير 2022'],
      ['ar', '١١ كانون الثاني ٢٠٢٢'],
    ] as const) {
      expect(codes(group('tr', date, language, other))).toEqual([]);
    }
  });

  it('of another month, day or year are flagged as dates, once', () => {
    for (const other of ['11 fevral 2022', '12 yanvar 2022', '11 yanvar 2021']) {
      expect(codes(group('tr', 'Tarih: 11 Ocak 2022.', 'az', `Tarix: ${other}.`))).toEqual(['dates']);
    }
  });

  it('without a year agree with those that have one', () => {
    expect(codes(group('tr', "11 Ocak'ta geldi.", 'ar', 'جاء في 11 يناير 2022.'))).toEqual([]);
  });

  it('missing altogether are flagged', () => {
    expect(codes(group('tr', "11 Ocak'ta geldi.", 'az', 'O gəldi və getdi.'))).toEqual(['dates']);
  });
});

describe('language and script', () => {
  it('tell Turkish where Azerbaijani should be, and the other way round', () => {
    const turkish = 'Bakan, toplantının ardından basın mensuplarına açıklamalarda bulundu.';
    const azerbaijani = 'Nazir görüşdən sonra jurnalistlərə açıqlama verib və suallara cavab verib.';
    expect(codes(group('tr', turkish, 'az', azerbaijani))).toEqual([]);
    expect(codes(group('tr', azerbaijani, 'az', azerbaijani))).toContain('language');
    expect(codes(group('tr', turkish, 'az', turkish))).toContain('language');
  });

  it('see a wrong script at once', () => {
    const flag = checkGroup(group('tr', 'Bugün hava güzel.', 'ar', 'Bugün hava çok güzel.'), null)[0];
    expect(flag?.message).toEqual({
      key: 'check.language.script',
      params: { side: 'target', expected: 'ar', found: 'Latn' },
    });
  });

  it('take Cyrillic for what the tag says', () => {
    const cyrillic = 'Азәрбајҹан Республикасынын Президенти';
    expect(codes(group('az', 'Azərbaycan Respublikasının Prezidenti', 'az-Cyrl', cyrillic))).toEqual([]);
    expect(codes(group('tr', 'Azerbaycan Cumhurbaşkanı geldi', 'az', cyrillic))).toEqual(['language']);
  });

  it('leave names, brands and unknown languages alone', () => {
    expect(codes(group('tr', 'Reuters', 'ar', 'Reuters'))).toEqual([]);
    expect(codes(group('ka', 'Some text in Latin letters', 'hy', 'Some other text in Latin'))).toEqual([]);
  });
});

describe('identical text', () => {
  it('is flagged whatever the punctuation, from four words on', () => {
    expect(codes(group('tr', 'Bakanlar Kurulu bugün toplandı.', 'tr', '“Bakanlar Kurulu bugün toplandı”'))).toEqual([
      'identical',
    ]);
    expect(codes(group('tr', 'Anadolu Ajansı', 'az', 'Anadolu Ajansı'))).toEqual([]);
  });
});

describe('an empty side', () => {
  it('of marks only is flagged; no sentence at all is a decision', () => {
    expect(codes(group('tr', 'Bir cümle.', 'az', '***'))).toEqual(['empty']);
    expect(codes(group('tr', 'Bir cümle.', 'az', []))).toEqual([]);
    expect(codes(group('tr', '***', 'az', '* * *'))).toEqual([]);
  });
});

describe('quotes and brackets', () => {
  it('are flagged when only one side leaves them open', () => {
    expect(codes(group('tr', '"Geldim" dedi.', 'az', '"Gəldim dedi.'))).toEqual(['brackets']);
    expect(codes(group('tr', 'Geldi (dün.', 'az', 'Gəldi (dünən).'))).toEqual(['brackets']);
  });

  it('are not flagged where a quotation runs on, or is on one side only', () => {
    const [loose] = looseSigns(['"Geldim.', 'Gördüm."']);
    const open = group('tr', '"Geldim.', 'az', 'Gəldim.');
    expect(codes({ ...open, source: { ...open.source, loose: [loose!] } })).toEqual([]);
    expect(codes(open)).toEqual(['brackets']);
    expect(codes(group('tr', '"Geldim', 'az', '"Gəldim", "gördüm'))).toEqual([]);
  });

  it('may be open on both sides, of different kinds, and number a list', () => {
    expect(codes(group('tr', '“Geldim', 'ar', '«جئت'))).toEqual([]);
    expect(codes(group('tr', '”Geldim” dedi.', 'az', '"Gəldim" dedi.'))).toEqual([]);
    expect(codes(group('tr', 'a) Geldi.', 'az', 'Gəldi.'))).toEqual([]);
  });
});

describe('untranslated words', () => {
  it('are found where a stretch of the original was left standing', () => {
    const one = group(
      'tr',
      'Dün akşam saatlerinde basın toplantısı yapıldı.',
      'az',
      'Dünən basın toplantısı yapıldı orada saatlerinde',
    );
    expect(codes(one, { ...DEFAULT_CHECK_OPTIONS, minUntranslatedWords: 3 })).toContain('untranslated');
  });

  it('are not names', () => {
    const [tr, az] = ["The New York Times Magazine'e konuştu.", 'The New York Times Magazine ilə danışıb, nəhayət.'];
    expect(codes(group('tr', tr, 'az', az))).toEqual([]);
  });
});

describe('changed since confirmed', () => {
  it('is said of confirmed groups only', () => {
    const change = { changedSinceDecision: true };
    expect(codes(group('tr', 'Bir.', 'az', 'Bir.', { ...change, status: 'confirmed' }))).toEqual(['changed']);
    expect(codes(group('tr', 'Bir.', 'az', 'Bir.', change))).toEqual([]);
  });
});

describe('length', () => {
  const usual = Array.from({ length: 40 }, (_, index) =>
    group('tr', 'a'.repeat(40 + index), 'ar', 'ب'.repeat(34 + index - (index % 5)), { id: `g${index}` }),
  );

  it('is measured against the pair, not against a fixed ratio', () => {
    const long = group('tr', 'a'.repeat(60), 'ar', 'ب'.repeat(180), { id: 'long' });
    const short = group('tr', 'a'.repeat(180), 'ar', 'ب'.repeat(40), { id: 'short' });
    expect(flagsOf([...usual, long, short], 'length').map((flag) => [flag.groupId, flag.message.key])).toEqual([
      ['long', 'check.length.targetLong'],
      ['short', 'check.length.targetShort'],
    ]);
  });

  it('says nothing while there is too little to measure', () => {
    expect(flagsOf([group('tr', 'a', 'ar', 'ب'.repeat(500))], 'length')).toEqual([]);
  });
});

describe('options', () => {
  it('switch a check off', () => {
    const one = group('tr', '12 kişi', 'az', '13 nəfər');
    expect(codes(one, { ...DEFAULT_CHECK_OPTIONS, disabled: ['numbers'] })).toEqual([]);
  });
});

describe('names', () => {
  const source = 'Dün akşam Kahire şehrinde Mahmud Abbas ile Angela Merkel görüştü.';

  it('are heard across scripts', () => {
    expect(codes(group('tr', source, 'ar', 'التقى محمود عباس وأنجيلا ميركل مساء أمس في القاهرة.'))).toEqual([]);
    expect(codes(group('tr', source, 'az', 'Dünən axşam Qahirədə Mahmud Abbas və Angela Merkel görüşüb.'))).toEqual([]);
  });

  it('may be translated instead', () => {
    const one = group(
      'tr',
      'Bu konuda Yüksek Mahkeme ile Devlet Başkanı konuştu.',
      'ar',
      'تحدث رئيس الدولة والمحكمة العليا حول هذا الموضوع.',
    );
    expect(codes(one)).toEqual([]);
  });

  it('are flagged when several are named and hardly one is answered', () => {
    const one = group('tr', source, 'ar', 'هطلت أمطار غزيرة على المدينة طوال اليوم.');
    const flag = checkGroup(one, null).find(({ code }) => code === 'names');
    expect(marked(one, flag, 'source')).toEqual(['Kahire', 'Mahmud', 'Abbas', 'Angela', 'Merkel']);
  });
});
