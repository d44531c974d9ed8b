// Calendar dates: in figures (11.01.2022, 2022-01-11), and around a month name in whatever order the language has.

import type { Span } from '../types.js';
import type { DateMention } from './quantities.js';
import { type QuantityToken, quantityTokens } from './quantity-tokens.js';
import type { QuantityWords } from './quantity-words.js';

const NUMERIC_DATE =
  /(?<![\d.,/])(?:(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})|(\d{4})([./-])(\d{1,2})\6(\d{1,2}))(?![\d/]|[.,]\d)/g;

export interface DatesFound {
  readonly dates: readonly DateMention[];
  /** Months named without day or year. */
  readonly months: readonly number[];
  /** The tokens that are no part of a date. */
  readonly rest: readonly QuantityToken[];
}

/** Finds the dates of a text whose digits are western. */
export function dateMentions(text: string, words: QuantityWords): DatesFound {
  const dates = numericDates(text);
  const tokens = quantityTokens(blank(text, dates), words.beginnings);
  const months: number[] = [];
  const used = new Set<number>();
  for (let index = 0; index < tokens.length; index += 1) {
    const found = monthAt(tokens, index, words);
    if (found === null) continue;
    for (let at = index; at < index + found.length; at += 1) used.add(at);
    const date = dateAround(tokens, index, found, used);
    if (date === null) months.push(found.month);
    else dates.push(date);
    index += found.length - 1;
  }
  return { dates, months, rest: used.size === 0 ? tokens : tokens.filter((_, index) => !used.has(index)) };
}

/** Overwrites what was read already with spaces, so that every offset stays where it is. */
function blank(text: string, spans: readonly Span[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}

/** Every numeric date holds this, and few texts do. */
const BETWEEN_NUMBERS = /\d[./-]\d/;

function numericDates(text: string): DateMention[] {
  const dates: DateMention[] = [];
  if (!BETWEEN_NUMBERS.test(text)) return dates;
  for (const match of text.matchAll(NUMERIC_DATE)) {
    const [day, month, year] = match[5] === undefined ? [match[1], match[3], match[4]] : [match[8], match[7], match[5]];
    const mention = numericDate(Number(day), Number(month), Number(year));
    if (mention !== null) dates.push({ ...mention, start: match.index, end: match.index + match[0].length });
  }
  return dates;
}

/** Day before month, as all three languages write it; `08/15/2022` can only be the other way round. */
function numericDate(first: number, second: number, year: number): Omit<DateMention, keyof Span> | null {
  const [day, month] = second > 12 ? [second, first] : [first, second];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  return { kind: 'date', month, days: [day], year: year < 100 ? 2000 + year : year };
}

interface MonthAt {
  readonly month: number;
  /** Number of tokens it takes: `كانون الثاني` two, `يناير / كانون الثاني` four. */
  readonly length: number;
}

/** A month name, or the same month in two calendars' names with a stroke between, as pan-Arab media write it. */
function monthAt(tokens: readonly QuantityToken[], index: number, words: QuantityWords): MonthAt | null {
  const first = singleMonthAt(tokens, index, words);
  if (first === null || !/^[/(]$/.test(tokens[index + first.length]?.text ?? '')) return first;
  const second = singleMonthAt(tokens, index + first.length + 1, words);
  return second?.month === first.month ? { ...first, length: first.length + 1 + second.length } : first;
}

function singleMonthAt(tokens: readonly QuantityToken[], index: number, words: QuantityWords): MonthAt | null {
  const current = tokens[index];
  if (!current?.telling) return null;
  const bare = /^[وبل]/.test(current.text) ? current.text.slice(1) : current.text;
  const pair = words.pairedMonths[bare];
  if (pair !== undefined) {
    const which = tokens[index + 1]?.text ?? '';
    if (/^(?:ال)?[أا]ول$/.test(which)) return { month: pair[0], length: 2 };
    if (/^(?:ال)?ثاني$/.test(which)) return { month: pair[1], length: 2 };
  }
  const named = words.months.find(([pattern]) => pattern.test(current.text));
  return named === undefined ? null : { month: named[1], length: 1 };
}

/** Collects day and year around a month name; null when it stands alone. Marks the tokens it takes as used. */
function dateAround(
  tokens: readonly QuantityToken[],
  index: number,
  found: MonthAt,
  used: Set<number>,
): DateMention | null {
  const taken: number[] = [];
  const before = daysBefore(tokens, index, taken);
  const days = before.length > 0 ? before : dayAfter(tokens, index + found.length, taken);
  const year = yearNear(tokens, index, found, taken);
  if (taken.length === 0) return null;
  for (const at of taken) used.add(at);
  const all = [...taken, index, index + found.length - 1].map((at) => tokens[at]!);
  const start = Math.min(...all.map((one) => one.start));
  const end = Math.max(...all.map((one) => one.end));
  return { kind: 'date', month: found.month, days, year, start, end };
}

const BETWEEN_DAYS = /^(?:[-–—،,/]|ve|və|ile|ilə|و|من|إلى)$/;

/** `15-16 Mart`, `15 ve 16 Mart`, `15 من يناير`: the days in front of a month. */
function daysBefore(tokens: readonly QuantityToken[], index: number, taken: number[]): readonly number[] {
  const days: number[] = [];
  let at = index - 1;
  while (at >= 0 && days.length < 3) {
    if (BETWEEN_DAYS.test(tokens[at]!.text)) at -= 1;
    const day = dayOf(tokens[at]);
    if (day === null) break;
    days.unshift(day);
    taken.push(at);
    at -= 1;
  }
  return days;
}

/** `yanvarın 11-i`, `Ağustos 14`: the day behind a month. */
function dayAfter(tokens: readonly QuantityToken[], at: number, taken: number[]): readonly number[] {
  const day = dayOf(tokens[at]);
  if (day === null) return [];
  taken.push(at);
  return [day];
}

const YEAR_FILLER = /^(?:[-–,،./)]|c[ıiuü]|il(?:in)?|yıl(?:ı|ın|ının)?|من|عام|سنة|في|لعام|العام|ayının|ayı)$/;

/** A year within a few words behind the date (`11 يناير من عام 2022`), or in front (`2022-ci il yanvarın 11-də`). */
function yearNear(tokens: readonly QuantityToken[], index: number, found: MonthAt, taken: number[]): number | null {
  const last = Math.max(index + found.length - 1, ...taken);
  const first = Math.min(index, ...taken);
  for (const at of [last + 1, last + 2, last + 3, first - 1, first - 2, first - 3, first - 4]) {
    const year = yearOf(tokens[at]);
    const between = at > last ? tokens.slice(last + 1, at) : tokens.slice(at + 1, first);
    if (year === null || !between.every((one) => YEAR_FILLER.test(one.text))) continue;
    taken.push(at);
    return year;
  }
  return null;
}

function dayOf(candidate: QuantityToken | undefined): number | null {
  if (candidate?.kind !== 'numeral' || !/^\d{1,2}$/.test(candidate.text)) return null;
  const day = Number(candidate.text);
  return day >= 1 && day <= 31 ? day : null;
}

function yearOf(candidate: QuantityToken | undefined): number | null {
  return candidate?.kind === 'numeral' && /^(?:1\d|20)\d\d$/.test(candidate.text) ? Number(candidate.text) : null;
}
