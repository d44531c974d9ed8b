// node scripts/icu-names.mjs > align/lexicon/icu-names.ts: names of regions, languages, currencies, months and weekdays
// in Turkish, Azerbaijani and Arabic, as Node's ICU has them (Unicode CLDR). The file is part of the project, so that
// the aligner needs no ICU of its own and says the same under every version of Node.
const TAGS = ['tr', 'az', 'ar'];
/** Arabic months have three sets of names: Gregorian, Levantine and Maghrebi. */
const ARABIC_CALENDARS = ['ar-EG', 'ar-IQ', 'ar-DZ'];
/** Shorter names are as likely to be other words: `Ga`, `Lao`. */
const MIN_LETTERS = 4;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const clean = (name) =>
  name
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[|,\n\u200e\u200f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const codes = (length) =>
  length === 0 ? [''] : codes(length - 1).flatMap((start) => LETTERS.map((letter) => start + letter));

function displayNames(type, all) {
  const names = TAGS.map((tag) => new Intl.DisplayNames([tag], { type, fallback: 'none' }));
  return all.flatMap((code) => {
    const row = names.map((each) => each.of(code));
    return row.every((name) => name !== undefined && clean(name).length >= MIN_LETTERS)
      ? [row.map(clean).join('|')]
      : [];
  });
}

function calendarNames(field, dates) {
  const name = (tag, date) =>
    new Intl.DateTimeFormat(tag, { [field]: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(date);
  return dates.map((date) => {
    const arabic = [...new Set(ARABIC_CALENDARS.map((tag) => clean(name(tag, date))))];
    return [clean(name('tr', date)), clean(name('az', date)), arabic.join(',')].join('|');
  });
}

const lines = new Set([
  ...displayNames('region', codes(2)),
  ...displayNames(
    'language',
    codes(2).map((code) => code.toLowerCase()),
  ),
  ...displayNames('currency', Intl.supportedValuesOf('currency')),
  ...calendarNames(
    'month',
    Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2021, month, 15))),
  ),
  ...calendarNames(
    'weekday',
    Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2021, 2, 1 + day))),
  ),
]);
console.log(`// Made by scripts/icu-names.mjs with ICU ${process.versions.icu} (CLDR ${process.versions.cldr}); not to be edited by hand.
// The names are from the Unicode Common Locale Data Repository, Copyright (c) 1991-2024 Unicode, Inc., under the Unicode
// License v3 (https://www.unicode.org/license.txt). Lines: tr|az|ar.
export const icuNames = \`\\
${[...lines].sort().join('\n')}
\`;`);
