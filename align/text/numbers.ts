// Numerals and number words as values. The same figure is written 150.000, 150,000, ١٥٠٬٠٠٠ or 150 bin.
import type { LanguageTag } from '../types.js';
import { asciiDigits, normaliseWord, primaryLanguage } from './normalise.js';

/** The value of a numeral, whichever mark groups thousands: `150.000` -> 150000, `3,5` -> 3.5, `٩٠` -> 90. Null for the unreadable. */
export function numberValue(numeral: string): number | null {
  const ascii = asciiDigits(numeral).replace(/٬/g, ',').replace(/٫/g, '.');
  if (/^\d{1,3}([.,]\d{3})+$/.test(ascii)) return Number(ascii.replace(/[.,]/g, ''));
  if (/^\d+[.,]\d+$/.test(ascii)) return Number(ascii.replace(',', '.'));
  if (/^\d+$/.test(ascii)) return Number(ascii);
  const digits = ascii.replace(/\D/g, '');
  return digits === '' ? null : Number(digits);
}

const WORDS: Readonly<Record<string, string>> = {
  tr: 'sıfır=0 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40 elli=50 altmış=60 yetmiş=70 seksen=80 doksan=90 yüz=100 bin=1000 milyon=1000000 milyar=1000000000 trilyon=1000000000000',
  az: 'sıfır=0 iki=2 üç=3 dörd=4 beş=5 altı=6 yeddi=7 səkkiz=8 doqquz=9 on=10 iyirmi=20 otuz=30 qırx=40 əlli=50 altmış=60 yetmiş=70 səksən=80 doxsan=90 yüz=100 min=1000 milyon=1000000 milyard=1000000000 trilyon=1000000000000',
  ar: 'صفر=0 اثنان=2 اثنين=2 اثنا=2 اثني=2 اثنتان=2 اثنتين=2 ثلاث=3 ثلاثة=3 أربع=4 أربعة=4 خمس=5 خمسة=5 ست=6 ستة=6 سبع=7 سبعة=7 ثمان=8 ثماني=8 ثمانية=8 تسع=9 تسعة=9 عشر=10 عشرة=10 عشرون=20 عشرين=20 ثلاثون=30 ثلاثين=30 أربعون=40 أربعين=40 خمسون=50 خمسين=50 ستون=60 ستين=60 سبعون=70 سبعين=70 ثمانون=80 ثمانين=80 تسعون=90 تسعين=90 مئة=100 مائة=100 مئات=100 مئتان=200 مئتين=200 مائتين=200 ألف=1000 آلاف=1000 ألفان=2000 ألفين=2000 ألفا=1000 مليون=1000000 ملايين=1000000 مليونا=1000000 مليار=1000000000 مليارات=1000000000 تريليون=1000000000000',
};

const TABLES = new Map<string, ReadonlyMap<string, number>>();

/** Number words of a language, normalised form -> value; empty for other languages. `bir`, `واحد` are left out: they are articles. */
export function numberWords(language: LanguageTag): ReadonlyMap<string, number> {
  const primary = primaryLanguage(language);
  let table = TABLES.get(primary);
  if (table === undefined) {
    const entries = (WORDS[primary] ?? '').split(' ').filter((entry) => entry !== '');
    table = new Map(
      entries.map((entry): [string, number] => {
        const [word, value] = entry.split('=') as [string, string];
        return [normaliseWord(word, primary), Number(value)];
      }),
    );
    TABLES.set(primary, table);
  }
  return table;
}
