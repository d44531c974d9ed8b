// The words behind numbers and dates in Turkish, Azerbaijani and Arabic. Keys are looked up as they stand in the text
// (lower case, or with a capital), so that scanning a hundred thousand groups needs no case folding.

import type { LanguageTag } from '../types.js';
import { type Beginnings, beginningsOf } from './quantity-tokens.js';

export interface QuantityWords {
  /** Cardinals and ordinals below a thousand that mean a number and nothing else. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Words that may mean a number: `yüz` is 100 or a face, `on` is 10, `عقد` a decade or a contract. */
  readonly maybe: ReadonlyMap<string, number>;
  /** Stems of thousand, million ...; what follows may be a case ending. Longest first. */
  readonly scales: readonly (readonly [stem: string, value: number])[];
  /** `buçuk`, `yarım`, `نصف`: half more of what stands before. */
  readonly half: ReadonlySet<string>;
  /** Month names, 1-12, with the endings they may carry. */
  readonly months: readonly (readonly [pattern: RegExp, month: number])[];
  /** Levantine months that need their second word: first and second Kanun, first and second Tishreen. */
  readonly pairedMonths: Readonly<Record<string, readonly [first: number, second: number]>>;
  /** A word for "percent", before or after the figure. */
  readonly percent: RegExp;
  /** What stands in front of the number of a century. */
  readonly century: RegExp;
  /** Words that look like a number with an ending, and are none: `üçün` is "for". */
  readonly noNumbers: ReadonlySet<string>;
  /** What may be attached to the end of a number word. */
  readonly endings: RegExp | null;
  /** How everything above begins: most words of a text do not, and are passed over at once. */
  readonly beginnings: Beginnings;
  /** Matches a text that may hold a quantity; one that it does not match holds none but, perhaps, a one or a two. */
  readonly hint: RegExp;
}

/** Possessive, case, copula and plural endings as they follow a Turkish or Azerbaijani number: `kırktan`, `dördünü`. */
const TURKIC_ENDINGS =
  /^(?:nc[ıiuü])?(?:l[ıiuü]k?)?(?:l[aeə]r)?(?:[sy]?[ıiuü]n?)?(?:[dt][aeə]n?|[yn]?[aeə]|[ıiuü]n?)?(?:[dt][ıiuü]r?|k[eəi]n)?$/u;

const DIGIT = /[0-9٠-٩۰-۹]/;
/** Turkish and Azerbaijani put the century behind its number, in digits as a rule. */
const NEVER = /^\b$/;

const TURKISH = withPrefilters({
  numbers: table(
    'iki=2 üç=3 dört=4 dörd=4 beş=5 yedi=7 sekiz=8 dokuz=9 yirmi=20 otuz=30 kırk=40 elli=50 altmış=60 yetmiş=70 seksen=80 doksan=90 ' +
      'ikinci=2 üçüncü=3 dördüncü=4 beşinci=5 altıncı=6 yedinci=7 sekizinci=8 dokuzuncu=9 onuncu=10 yirminci=20',
    'tr',
  ),
  maybe: table('sıfır=0 bir=1 birinci=1 ilk=1 altı=6 on=10 yüz=100 çift=2 düzine=12 çeyrek=0.25', 'tr'),
  scales: scales('bin=1000 milyon=1000000 mn=1000000 milyar=1000000000 trilyon=1000000000000'),
  half: cased('buçuk yarım', 'tr'),
  months: months('oca[kğ] şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralı[kğ]', 'tr'),
  pairedMonths: {},
  percent: /^[yY]üzde$/,
  century: NEVER,
  noNumbers: new Set(),
  endings: TURKIC_ENDINGS,
});

const AZERBAIJANI = withPrefilters({
  numbers: table(
    'iki=2 üç=3 dörd=4 beş=5 altı=6 yeddi=7 səkkiz=8 doqquz=9 iyirmi=20 otuz=30 qırx=40 əlli=50 altmış=60 yetmiş=70 ' +
      'səksən=80 doxsan=90 ikinci=2 üçüncü=3 dördüncü=4 beşinci=5 altıncı=6 yeddinci=7 səkkizinci=8 doqquzuncu=9 ' +
      'onuncu=10 iyirminci=20',
    'az',
  ),
  maybe: table('sıfır=0 bir=1 birinci=1 ilk=1 on=10 onillik=10 yüz=100 cüt=2 rüb=0.25 dördəbir=0.25', 'az'),
  scales: scales('min=1000 milyon=1000000 mln=1000000 milyard=1000000000 mlrd=1000000000 trilyon=1000000000000'),
  half: cased('yarım', 'az'),
  months: months('yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr', 'az'),
  pairedMonths: {},
  percent: /^(?:[fF]aiz\p{L}{0,6}|[yY]üzdə)$/u,
  century: NEVER,
  noNumbers: cased('üçün', 'az'),
  endings: TURKIC_ENDINGS,
});

const ARABIC = withPrefilters({
  numbers: table(
    'اثنان=2 اثنين=2 اثنا=2 اثني=2 اثنتان=2 اثنتين=2 اثنتا=2 اثنتي=2 إثنان=2 إثنين=2 ثلاث=3 ثلاثة=3 أربع=4 أربعة=4 ' +
      'اربع=4 اربعة=4 خمس=5 خمسة=5 ستة=6 سبع=7 سبعة=7 ثمان=8 ثماني=8 ثمانية=8 تسع=9 تسعة=9 عشر=10 عشرة=10 ' +
      'عشرون=20 عشرين=20 ثلاثون=30 ثلاثين=30 أربعون=40 أربعين=40 اربعين=40 خمسون=50 خمسين=50 ستون=60 ستين=60 ' +
      'سبعون=70 سبعين=70 ثمانون=80 ثمانين=80 تسعون=90 تسعين=90 مئة=100 مائة=100 ' +
      'مئتان=200 مئتين=200 مائتان=200 مائتين=200 ثلاثمائة=300 ثلاثمئة=300 أربعمائة=400 أربعمئة=400 ' +
      'خمسمائة=500 خمسمئة=500 ستمائة=600 ستمئة=600 سبعمائة=700 سبعمئة=700 ثمانمائة=800 ثمانمئة=800 ' +
      'تسعمائة=900 تسعمئة=900 ثالث=3 ثالثة=3 رابع=4 رابعة=4 خامس=5 خامسة=5 سادس=6 سادسة=6 سابع=7 سابعة=7 ' +
      'ثامن=8 ثامنة=8 تاسع=9 تاسعة=9 عاشر=10 عاشرة=10',
    'ar',
  ),
  maybe: table(
    'صفر=0 واحد=1 واحدة=1 أحد=1 إحدى=1 حادي=1 حادية=1 أول=1 أولى=1 ثاني=2 ثانية=2 ثان=2 ست=6 زوج=2 مرتين=2 ' +
      'عقد=10 عقدين=20 عقدان=20 عشرات=10 مئات=100 ربع=0.25 دزينة=12 مئتي=200 مائتي=200 عشرينيات=20 ثلاثينيات=30 ' +
      'أربعينيات=40 خمسينيات=50 ستينيات=60 سبعينيات=70 ثمانينيات=80 تسعينيات=90',
    'ar',
  ),
  scales: scales(
    'ألفين=2000 ألفان=2000 ألفي=2000 ألف=1000 الف=1000 آلاف=1000 الاف=1000 مليونين=2000000 مليوني=2000000 مليون=1000000 ملايين=1000000 ' +
      'مليارين=2000000000 ملياري=2000000000 مليار=1000000000 بليون=1000000000 تريليون=1000000000000',
  ),
  half: new Set(['نصف', 'ونصف', 'النصف', 'والنصف']),
  months: arabicMonths([
    'يناير|جانفي',
    'شباط|فبراير|فيفري',
    'آذار|اذار|مارس',
    'نيسان|أبريل|إبريل|ابريل|أفريل',
    'أيار|ايار|مايو|ماي',
    'حزيران|يونيو|يونيه|جوان',
    'تموز|يوليو|يوليه|جويلية',
    'آب|أغسطس|اغسطس|أوت',
    'أيلول|ايلول|سبتمبر|شتنبر',
    'أكتوبر|اكتوبر',
    'نوفمبر|نونبر',
    'ديسمبر|دجنبر',
  ]),
  pairedMonths: { كانون: [12, 1], تشرين: [10, 11] },
  percent: /^بالم(?:ئة|ائة|ية)$/,
  century: /^(?:[وبل]?ال)?قرن$/,
  noNumbers: new Set(),
  endings: null,
});

const NONE: QuantityWords = {
  numbers: new Map(),
  maybe: new Map(),
  scales: [],
  half: new Set(),
  months: [],
  pairedMonths: {},
  percent: /^percent$/,
  century: NEVER,
  noNumbers: new Set(),
  endings: null,
  beginnings: beginningsOf([]),
  hint: DIGIT,
};

const BY_LANGUAGE: Readonly<Record<string, QuantityWords>> = { tr: TURKISH, az: AZERBAIJANI, ar: ARABIC };

/** The quantity words of a language; an empty set for one that has none here. `az-Latn` -> those of `az`. */
export function quantityWords(language: LanguageTag): QuantityWords {
  return BY_LANGUAGE[language] ?? BY_LANGUAGE[language.split('-', 1)[0]!.toLowerCase()] ?? NONE;
}

function table(entries: string, language: LanguageTag): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const entry of entries.split(' ')) {
    const [word, value] = entry.split('=') as [string, string];
    for (const form of cased(word, language)) words.set(form, Number(value));
  }
  return words;
}

function scales(entries: string): readonly (readonly [string, number])[] {
  return entries
    .split(' ')
    .map((entry) => entry.split('=') as [string, string])
    .map(([stem, value]): readonly [string, number] => [stem, Number(value)])
    .sort(([a], [b]) => b.length - a.length);
}

/** Each word in lower case and with a capital, by the rules of the language. */
function cased(words: string, language: LanguageTag): ReadonlySet<string> {
  return new Set(words.split(' ').flatMap((word) => [word, capitalise(word, language)]));
}

function capitalise(word: string, language: LanguageTag): string {
  return word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1);
}

/** Latin month stems may carry a case ending of at most four letters: `yanvarın`, `Ağustosta`, but not `Martinique`. */
function months(stems: string, language: LanguageTag): readonly (readonly [RegExp, number])[] {
  return stems
    .split(' ')
    .map((stem, index) => [new RegExp(`^(?:${stem}|${capitalise(stem, language)})\\p{Ll}{0,4}$`, 'u'), index + 1]);
}

/** Arabic month names may carry a one-letter preposition or conjunction in front: `ويناير`. */
function arabicMonths(names: readonly string[]): readonly (readonly [RegExp, number])[] {
  return names.map((alternatives, index) => [new RegExp(`^[وبل]?(?:${alternatives})$`), index + 1]);
}

function withPrefilters(words: Omit<QuantityWords, 'beginnings' | 'hint'>): QuantityWords {
  const months = words.months.flatMap(([pattern]) => pattern.source.match(/\p{L}{2,}/gu) ?? []);
  const stems = [
    ...words.numbers.keys(),
    ...words.maybe.keys(),
    ...words.scales.map(([stem]) => stem),
    ...months,
    ...Object.keys(words.pairedMonths),
  ];
  // One and two are in every sentence, ask for nothing, and where they are part of a larger number another part is found.
  const small = new Set([...words.numbers, ...words.maybe].filter(([, value]) => value <= 2).map(([stem]) => stem));
  const telling = new Set(stems.filter((stem) => !small.has(stem)).map((stem) => stem.slice(0, 4)));
  return {
    ...words,
    beginnings: beginningsOf(stems),
    hint: new RegExp(`${DIGIT.source}|(?<![a-zçğıöşüə])(?:${[...telling].join('|')})`),
  };
}
