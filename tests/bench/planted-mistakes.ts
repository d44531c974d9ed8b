// The mistakes that are planted, one at a time, into good groups: such as a person makes who types, copies or drags.

import type { CheckCode, CheckedGroup } from '../../align/quality/checks/types.js';
import { type Random, randomIndex } from '../../align/quality/seeded-random.js';

/** Makes a mistake of one kind in a copy of a group, or null where the group offers no place for it. */
export interface Planter {
  readonly name: string;
  readonly code: CheckCode;
  readonly plant: (group: CheckedGroup, random: Random, all: readonly CheckedGroup[]) => CheckedGroup | null;
}

/** Makes a mistake in a sentence of the target, whose document is then read anew. */
export interface TextPlanter {
  readonly name: string;
  readonly code: CheckCode;
  /** False: shown for honesty, the check does not say that it finds it. */
  readonly claimed: boolean;
  readonly plant: (text: string, random: Random) => string | null;
}

export const PLANTERS: readonly Planter[] = [
  { name: 'a digit of a number changed', code: 'numbers', plant: changeNumber },
  { name: 'a number left out', code: 'numbers', plant: dropNumber },
  { name: 'the month of a date changed', code: 'dates', plant: changeMonth },
  { name: 'the day of a date changed', code: 'dates', plant: changeDay },
  { name: 'target of another sentence, source names three', code: 'names', plant: wrongPair },
  { name: 'three sentences too many', code: 'length', plant: appendSentences },
  { name: 'the second half of a target of 20 words or more lost', code: 'length', plant: loseHalf },
  { name: 'target in the source language', code: 'language', plant: wrongLanguage },
  { name: 'source copied as target', code: 'identical', plant: (group) => withTarget(group, textOf(group.source)) },
  { name: 'target of punctuation only', code: 'empty', plant: (group) => withTarget(group, '— …') },
  { name: 'half the target left untranslated', code: 'untranslated', plant: leaveUntranslated },
  { name: 'five words of the source left in the target', code: 'untranslated', plant: leaveWords },
];

/** What looks like the end and the beginning of something quoted; not as the check sees it. */
const CLOSING_QUOTE = /(?<=[\p{L}\p{N}.,!?…؟،])["”»](?=$|[\s.,!?)،؟–-])/gu;
const OPENING_QUOTE = /(?<=^|[\s(:])["“„«](?=[\p{L}\p{N}.…])/gu;
/** What stands in one pair of brackets or quotes. */
const PARENTHESIS = / ?\([^()]+\)/g;
const QUOTATION = /["“„«]([^"“”„«»]+)["”»]/g;

export const TEXT_PLANTERS: readonly TextPlanter[] = [
  lost('a closing quote lost', CLOSING_QUOTE, () => ''),
  lost('an opening quote lost', OPENING_QUOTE, () => ''),
  lost('a stray quote behind a word', /\p{L}{3}(?= )/gu, (word) => `${word}"`),
  lost('a closing bracket lost', /(?<=[^\s(]{2})[)\]]/g, () => ''),
  lost('an opening bracket lost', /[([]/g, () => ''),
  lost('a bracket of the wrong kind', /(?<=[^\s(]{2})\)/g, () => ']'),
  { ...lost('both quotes of a quotation lost', QUOTATION, (quoted) => quoted.slice(1, -1)), claimed: false },
  { ...lost('a parenthesis lost with what stands in it', PARENTHESIS, () => ''), claimed: false },
];

function lost(name: string, what: RegExp, change: (found: string) => string): TextPlanter {
  const plant = (text: string, random: Random): string | null => {
    const places = [...text.matchAll(what)];
    const place = places[randomIndex(random, places.length)];
    return place === undefined ? null : replaceAt(text, place, change);
  };
  return { name, code: 'brackets', claimed: true, plant };
}

/** Numerals of two digits or more; of one digit only behind a space, so that no date or time is taken. */
const NUMERAL = /(?<![\d.,:/])(?:\d{2,}|(?<=\s)[3-9])(?![\d.,:/%]*\d)/g;
const MONTHS =
  /Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık|yanvar|fevral|mart|aprel|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر/g;

function changeNumber(group: CheckedGroup, random: Random): CheckedGroup | null {
  return replaceOne(group, numeralsOutsideDates(group), random, (numeral) => {
    const at = randomIndex(random, numeral.length);
    const digit = (Number(numeral[at]) + 1 + randomIndex(random, 8)) % 10;
    const changed = numeral.slice(0, at) + (digit === 0 && at === 0 ? 9 : digit) + numeral.slice(at + 1);
    return changed === numeral ? `${numeral}7` : changed;
  });
}

function dropNumber(group: CheckedGroup, random: Random): CheckedGroup | null {
  return replaceOne(group, numeralsOutsideDates(group), random, () => '');
}

function changeMonth(group: CheckedGroup, random: Random): CheckedGroup | null {
  const names = MONTHS.source.split('|');
  return replaceOne(group, datedMonths(group), random, (month) => {
    const at = names.indexOf(month);
    const first = at < 12 ? 0 : at < 23 ? 12 : 23;
    const count = first === 12 ? 11 : 12;
    return names[first + ((at - first + 1 + randomIndex(random, count - 1)) % count)]!;
  });
}

function changeDay(group: CheckedGroup, random: Random): CheckedGroup | null {
  const text = textOf(group.target);
  const days = [...text.matchAll(/(?<!\d)\d{1,2}(?= \p{L})/gu)].filter((match) =>
    new RegExp(`^\\d+ (?:${MONTHS.source})`).test(text.slice(match.index)),
  );
  return replaceOne(group, days, random, (day) => String(1 + ((Number(day) + 3 + randomIndex(random, 20)) % 28)));
}

/** A sentence of the collection in the language of the other side. */
function wrongLanguage(group: CheckedGroup, random: Random, all: readonly CheckedGroup[]): CheckedGroup {
  return withTarget(group, textOf(all[randomIndex(random, all.length)]!.source));
}

/** Another sentence of the collection, where the source names at least three things inside the sentence. */
function wrongPair(group: CheckedGroup, random: Random, all: readonly CheckedGroup[]): CheckedGroup | null {
  const names = textOf(group.source).match(/(?<=\p{Ll}[^.!?:"“”]* )\p{Lu}\p{L}{3,}/gu) ?? [];
  if (new Set(names).size < 3) return null;
  return withTarget(group, textOf(all[randomIndex(random, all.length)]!.target));
}

function appendSentences(group: CheckedGroup, random: Random, all: readonly CheckedGroup[]): CheckedGroup {
  const more = [1, 2, 3].map(() => textOf(all[randomIndex(random, all.length)]!.target));
  return { ...group, target: { language: group.target.language, sentences: [...group.target.sentences, ...more] } };
}

function loseHalf(group: CheckedGroup): CheckedGroup | null {
  const words = textOf(group.target).split(' ');
  return words.length < 20 ? null : withTarget(group, words.slice(0, words.length / 2).join(' '));
}

function leaveUntranslated(group: CheckedGroup): CheckedGroup | null {
  if (isArabic(group)) return null;
  const [source, target] = [textOf(group.source).split(' '), textOf(group.target).split(' ')];
  if (source.length < 12) return null;
  return withTarget(group, [...target.slice(0, target.length / 2), ...source.slice(source.length / 2)].join(' '));
}

/** Five words that begin small in the middle, so that no name is taken. */
function leaveWords(group: CheckedGroup, random: Random): CheckedGroup | null {
  if (isArabic(group)) return null;
  const [source, target] = [textOf(group.source).split(' '), textOf(group.target).split(' ')];
  const starts = source.flatMap((_, at) =>
    source.slice(at, at + 5).every((w) => /^\p{Ll}{2,}$/u.test(w)) ? [at] : [],
  );
  const start = starts.filter((at) => at + 5 <= source.length)[randomIndex(random, starts.length)];
  if (start === undefined || target.length < 8) return null;
  return withTarget(group, [...target.slice(0, 3), ...source.slice(start, start + 5), ...target.slice(8)].join(' '));
}

const isArabic = ({ source, target }: CheckedGroup): boolean => source.language === 'ar' || target.language === 'ar';

function numeralsOutsideDates(group: CheckedGroup): readonly RegExpExecArray[] {
  const text = textOf(group.target);
  return [...text.matchAll(NUMERAL)].filter((match) => {
    const around = text.slice(Math.max(0, match.index - 25), match.index + 30);
    return !new RegExp(MONTHS.source).test(around) && !/[A-Za-zÇĞİÖŞÜƏçğıöşüə]/.test(text[match.index - 1] ?? '');
  });
}

/** Months that stand beside a day or a year. */
function datedMonths(group: CheckedGroup): readonly RegExpExecArray[] {
  const text = textOf(group.target);
  return [...text.matchAll(MONTHS)].filter((match) =>
    /\d\s$/.test(text.slice(Math.max(0, match.index - 2), match.index)),
  );
}

function replaceOne(
  group: CheckedGroup,
  places: readonly RegExpExecArray[],
  random: Random,
  change: (found: string) => string,
): CheckedGroup | null {
  const place = places[randomIndex(random, places.length)];
  return place === undefined ? null : withTarget(group, replaceAt(textOf(group.target), place, change));
}

function replaceAt(text: string, place: RegExpExecArray, change: (found: string) => string): string {
  return text.slice(0, place.index) + change(place[0]) + text.slice(place.index + place[0].length);
}

const textOf = ({ sentences }: CheckedGroup['source']): string => sentences.join(' ');

function withTarget(group: CheckedGroup, text: string): CheckedGroup {
  return { ...group, target: { language: group.target.language, sentences: [text] } };
}
