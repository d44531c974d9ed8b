import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numeralReadings } from '../../../align/text/numerals.js';
import { quantities } from '../../../align/text/quantities.js';

const numbers = (text: string, language: string) =>
  quantities(text, language).numbers.map((mention) => mention.readings[0]);
const dates = (text: string, language: string) =>
  quantities(text, language).dates.map(({ days, month, year }) => ({ days, month, year }));

describe('numerals', () => {
  it.each([
    ['150.000', ['150000']],
    ['150,000', ['150000']],
    ['150 000', ['150000']],
    ['1.500', ['1500', '1.5']],
    ['3,5', ['3.5']],
    ['1.234,56', ['1234.56']],
    ['1,234.56', ['1234.56']],
    ['20:30', ['8:30']],
    ['20.30', ['20.3', '8:30']],
    ['2022', ['2022']],
  ])('%s may be read as %j', (numeral, readings) => {
    expect(numeralReadings(numeral)).toEqual(readings);
  });

  it('are read in Arabic-Indic and Persian digits, with their own separators', () => {
    expect(numbers('١٥٠٬٠٠٠ و ٣٫٥', 'ar')).toEqual(['150000', '3.5']);
    expect(numbers('۱۲', 'azb')).toEqual(['12']);
  });

  it('with a colon or stroke that is no time are several numbers', () => {
    expect(numbers('Maç 3:1 bitti, 4/5', 'tr')).toEqual(['3', '1', '4', '5']);
  });
});

describe('numbers in words', () => {
  it.each([
    ['tr', 'yüz elli bin', '150000'],
    ['tr', 'bin beş yüz', '1500'],
    ['tr', 'yirmi üçüncü', '23'],
    ['tr', '150 bin', '150000'],
    ['tr', '2 buçuk milyon', '2500000'],
    ['tr', '1,1 milyonu', '1100000'],
    ['az', 'iki yüz əlli', '250'],
    ['az', '150 mindən', '150000'],
    ['az', 'on min', '10000'],
    ['ar', 'خمسة وعشرون ألف', '25000'],
    ['ar', 'خمسة عشر', '15'],
    ['ar', 'مئة وخمسين', '150'],
    ['ar', 'ثلاثمئة', '300'],
    ['ar', '150 ألف', '150000'],
    ['ar', '٢ مليون', '2000000'],
  ])('%s: %s is %s', (language, text, value) => {
    expect(numbers(text, language)).toEqual([value]);
  });

  it('carry their endings: yüzde kırktan, dördünü, otuz altısı', () => {
    expect(numbers('yüzde kırktan', 'tr')).toEqual(['40']);
    expect(numbers('dördünü', 'tr')).toEqual(['4']);
    expect(numbers('otuz altısı', 'tr')).toEqual(['36']);
  });

  it('are doubtful where the word has another meaning', () => {
    expect(quantities('Onun altında', 'tr').numbers).toEqual([]);
    expect(quantities('on yüz', 'tr').numbers[0]?.certainty).toBe('maybe');
  });
});

describe('percentages', () => {
  it.each([
    ['tr', 'yüzde 10'],
    ['tr', '%10'],
    ['az', '10 faiz'],
    ['az', '10%-i'],
    ['ar', '١٠٪'],
    ['ar', '10 في المئة'],
    ['ar', '10 في المائة'],
    ['ar', '10 بالمئة'],
  ])('%s: %s', (language, text) => {
    expect(quantities(text, language).numbers).toMatchObject([{ kind: 'percent', readings: ['10'] }]);
  });

  it('tell the number 100 from the word for percent', () => {
    expect(numbers('yüzde 10', 'tr')).toEqual(['10']);
  });
});

describe('dates', () => {
  const newYear = [{ days: [11], month: 1, year: 2022 }];
  it.each([
    ['tr', '11.01.2022'],
    ['tr', '11 Ocak 2022'],
    ['tr', "11 Ocak 2022'de"],
    ['az', '11 yanvar 2022'],
    ['az', '11 yanvar 2022-ci il'],
    ['az', '2022-ci il yanvarın 11-də'],
    ['az', '2022-ci ilin 11 yanvarında'],
    ['ar', '11 يناير 2022'],
    ['ar', '١١ يناير ٢٠٢٢'],
    ['ar', '11 كانون الثاني 2022'],
    ['ar', '11 يناير / كانون الثاني 2022'],
    ['ar', '11 كانون الثاني (يناير) 2022'],
    ['ar', '11 من يناير عام 2022'],
    ['ar', '١١/٠١/٢٠٢٢'],
    ['en', '2022-01-11'],
  ])('%s: %s is the eleventh of January', (language, text) => {
    expect(dates(text, language)).toEqual(newYear);
    expect(numbers(text, language)).toEqual([]);
  });

  it('may be a span of days, a month of a year, or a day of no year', () => {
    expect(dates('15-16 Mart', 'tr')).toEqual([{ days: [15, 16], month: 3, year: null }]);
    expect(dates('15 və 16 mart', 'az')).toEqual([{ days: [15, 16], month: 3, year: null }]);
    expect(dates('Ekim 2019', 'tr')).toEqual([{ days: [], month: 10, year: 2019 }]);
    expect(dates('تشرين الأول 2019', 'ar')).toEqual([{ days: [], month: 10, year: 2019 }]);
  });

  it('are no dates when a month stands alone or the figures cannot be a day', () => {
    expect(quantities('Ocak ayında', 'tr')).toMatchObject({ dates: [], months: [1] });
    expect(dates('2.0.1 sürümü, 45.13.2022', 'tr')).toEqual([]);
  });
});

describe('places', () => {
  it('are those of the text as it stands', () => {
    const text = "Toplam 1.250 kişi, ١٢ يناير'de";
    for (const { start, end } of quantities(text, 'tr').numbers) expect(text.slice(start, end)).toMatch(/^[\d.١٢]+$/);
    const date = quantities('في 11 يناير 2022 قال', 'ar').dates[0]!;
    expect('في 11 يناير 2022 قال'.slice(date.start, date.end)).toBe('11 يناير 2022');
  });

  it('stay inside the text, whatever it is, and never throw', () => {
    const part = fc.constantFrom(
      '11',
      ' ',
      '.',
      '/',
      'Ocak',
      'yüz',
      'bin',
      '٪',
      'يناير',
      'كانون',
      '٤',
      '-',
      'və',
      '2022',
      'ا',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.constantFrom('tr', 'az', 'ar', 'xx'), (parts, language) => {
        const text = parts.join('');
        const { numbers: found, dates: days } = quantities(text, language);
        for (const { start, end } of [...found, ...days]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
