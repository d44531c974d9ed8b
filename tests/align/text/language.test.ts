import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessLanguage, languageWarning } from '../../../align/text/language.js';

const seed = (file: string): string =>
  readFileSync(new URL(`../../../seeds/documents/${file}`, import.meta.url), 'utf8');

describe('the guessed language', () => {
  it.each([
    ['tr', 'Toplantı, Kazakistan’da yaşanan olaylarda hayatını kaybedenlerin anısına saygı duruşuyla başladı.'],
    ['tr', 'Bu bir deneme metnidir ve çok kısa.'],
    ['tr', 'TİCARET VE İŞ BİRLİĞİ'],
    ['tr', 'Bugun hava cok guzel ama yarin icin ayni seyi soylemek mumkun degil.'],
    ['tr', 'Türkiye ve Irak, Qatar ile Exxon için bir anlaşma imzaladı.'],
    ['az', 'Qazaxıstan türk dünyasının son dərəcə mühüm və ayrılmaz hissəsidir.'],
    ['az', 'Hörmətli nazirlər,'],
    ['az', 'Qazaxistan Respublikasinin prezidenti ile gorush haqqinda melumat verilib.'],
    ['az', 'Azerbaycan dovleti ucun bu gun cox boyuk gundur, lakin hele cox is var.'],
    ['az', 'Ölkə ilə həmrəy olduğumuzu bildirdik.'],
    ['az-Cyrl', 'Азәрбајҹан Республикасы вә Түркијә һөкумәти бу барәдә разылығa ҝәлди.'],
    ['azb', 'بو گون هاوا چوخ یاخشی دیر و من سنین اوچون بیر کیتاب گتیردیم.'],
    ['ar', 'هل أعجبك الموضوع؟ شاركه مع أصدقائك!'],
    ['ar', 'اجتماع طارئ لوزراء خارجية منظمة الدول التركية'],
    ['ar', 'محمد'],
    ['fa', 'این کتاب را برای شما آوردم که باید بخوانید.'],
    ['ur', 'یہ کتاب میں آپ کے لیے لایا ہوں اور یہ بہت اچھی ہے۔'],
    ['en', 'The minister said that this was the first time they had met with the council.'],
    ['de', 'Der Minister sagte, dass dies nicht das erste Treffen mit dem Rat ist.'],
    ['fr', 'Le ministre a dit que cette réunion est importante pour les pays et qui sont dans la région.'],
    ['ru', 'Министр сказал, что это было не в первый раз и что он так и думал.'],
    ['kk', 'Бұл кітап мен үшін және сен үшін өте қызық болып шықты.'],
    ['el', 'Ο υπουργός είπε ότι δεν ήταν η πρώτη φορά.'],
    ['he', 'השר אמר שזו לא הפעם הראשונה.'],
    ['uz', "Bu kitob men uchun va siz uchun bo'lgan edi, lekin uning o'z yo'li bor."],
  ])('%s: %s', (language, text) => {
    expect(guessLanguage(text)?.language).toBe(language);
  });

  it.each([
    [''],
    ['   \n'],
    ['12 + 30 = 42'],
    ['Ankara'],
    ['A'],
    ['😀😀'],
    ['\ud800'],
    ['NATO'],
    ['https://www.turkkon.org/az/ve/bir'],
  ])('of %j is not known', (text) => {
    expect(guessLanguage(text)).toBeNull();
  });

  it.each([
    ['000_f2ef593a435e9b5c.txt', 'tr'],
    ['001_16433d72b4ce02e2.txt', 'tr'],
    ['002_1c342e4e4e7efbfb.txt', 'az'],
    ['003_48153fb67386aec9.txt', 'ar'],
    ['004_899b091fd3059ab5.txt', 'ar'],
  ])('of the demo document %s is %s, with certainty', (file, language) => {
    const guess = guessLanguage(seed(file));
    expect(guess?.language).toBe(language);
    expect(guess?.certainty).toBeGreaterThan(0.6);
  });

  it('does not read a large text whole', () => {
    expect(guessLanguage('Bu bir deneme ve çok uzun. '.repeat(700_000))?.language).toBe('tr');
  });
});

describe('the warning of a wrong-looking choice', () => {
  const az = seed('002_1c342e4e4e7efbfb.txt');
  const tr = seed('000_f2ef593a435e9b5c.txt');
  const ar = seed('004_899b091fd3059ab5.txt');

  it.each([
    ['tr', az, 'az'],
    ['az', tr, 'tr'],
    ['tr', ar, 'ar'],
    ['ar', tr, 'tr'],
    ['en', tr, 'tr'],
    ['az-Cyrl', az, 'az'],
    ['az-Arab', az, 'az'],
    ['tr', 'The minister said that this was the first time they had met with the council.', 'en'],
  ])('is given when %s is chosen (%#)', (chosen, text, guessed) => {
    expect(languageWarning(text, chosen)).toMatchObject({ chosen, guessed });
  });

  it.each([
    ['tr', tr],
    ['tr-TR', tr],
    ['az', az],
    ['az-Latn-AZ', az],
    ['ar-EG', ar],
    ['az-Arab', 'بو گون هاوا چوخ یاخشی دیر و من سنین اوچون بیر کیتاب گتیردیم.'],
    ['gag', tr],
    ['tr', 'Ankara'],
    ['ar', ''],
  ])('is not given when %s is chosen rightly, or nothing can be said (%#)', (chosen, text) => {
    expect(languageWarning(text, chosen)).toBeNull();
  });
});
