// A stop behind a number: an ordinal (9. Zirve), a list mark (2. Yazma), a part of a date, or the end after all.

import { before, isStarter, type Lead, MAX_TOKEN, type Place, type Token } from './context.js';
import type { SplitRules } from './rules.js';
import type { Stop } from './stops.js';

/** How far the neighbour of a list number is looked for. */
const LIST_REACH = 200;

export const isNumberToken = (word: string): boolean => /^[\p{Nd}][\p{Nd}.,:/٫٬–-]*$/u.test(word);

/** I to LXXXIX without those that are words or sizes. */
export const isRoman = (word: string): boolean =>
  /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(word) && word !== 'XL' && word !== 'L';

export function periodAfterNumber(stop: Stop, place: Place, token: Token, lead: Lead, rules: SplitRules): boolean {
  const { text } = place;
  if (token.atSentenceStart || isLabelled(place, token)) return false;
  if (continuesList(place, token)) return false;
  const plain = /^\p{Nd}{1,3}$/u.test(token.text) || isAscendingRange(token.text);
  if (lead.kind === 'digit') return !isSpacedDate(text, token, lead);
  if (stop.closesQuote || stop.closesBracket || !rules.ordinalStop) return true;
  if (lead.kind === 'caseless') return true;
  if (lead.kind !== 'upper') return !plain || lead.quoted;
  const year = /^\p{Nd}{4}$/u.test(token.text);
  if (!plain && !year) return true;
  if (isAmount(place, token, rules)) return true;
  return (year && !lead.word.startsWith('yıl')) || isStarter(text, lead, rules);
}

export function periodAfterRoman(place: Place, token: Token, lead: Lead, starter: boolean): boolean {
  if (lead.kind === 'digit' || token.atSentenceStart || isLabelled(place, token)) return false;
  // "Giriş: I. Kavramlar, II. Yöntem" is a list, "Rakamı: IV. Sonraki" an amount.
  const amount = /[:=]\s*$/u.test(place.text.slice(place.sentenceStart, token.start).slice(-3));
  return starter || (amount && token.text !== 'I');
}

/** "3-5. Maddeler" counts articles; "3-2." is a score. */
function isAscendingRange(word: string): boolean {
  const range = /^(\p{Nd}{1,3})[-–](\p{Nd}{1,3})$/u.exec(word);
  return range !== null && digitsValue(range[1]!) < digitsValue(range[2]!);
}

/** "11. 01. 2022", "1. 2. ve 3. maddeler": a number that leads to another one with a stop, or comes from one. */
function isSpacedDate(text: string, token: Token, lead: Lead): boolean {
  if (text[lead.end] === '.' && /^\p{Nd}{1,2}$/u.test(token.text)) return true;
  return (
    /\p{Nd}{1,2}\.[ \u00a0]?$/u.test(text.slice(Math.max(0, token.start - 4), token.start)) &&
    /^\p{Nd}{2,4}$/u.test(lead.word)
  );
}

/** Stand between the word of the amount and the amount: "sayısı ise yalnızca 15." */
const PARTICLES = new Set(
  'da de ise artık hâlâ hala şimdi bugün yaklaşık tam yalnızca sadece toplam isə indi bu gün təxminən yalnız cəmi'.split(
    ' ',
  ),
);

/** "Toplam: 15.", "sayısı 15.", "sayısı da 15.", "= 15." */
function isAmount(place: Place, token: Token, rules: SplitRules): boolean {
  const text = before(place, token, MAX_TOKEN);
  // Behind a digit it is the rest of a telephone number.
  if (/[:=%№#\p{Nd}]$/u.test(text)) return true;
  const words =
    text
      .toLocaleLowerCase(rules.locale)
      .match(/[\p{L}\p{M}'’]+(?=\.?$|\s)/gu)
      ?.slice(-3) ?? [];
  for (const word of words.reverse()) {
    if (rules.amountWords.has(word)) return true;
    if (!PARTICLES.has(word)) return false;
  }
  return false;
}

/** "Madde 1.", "Bölüm II." at the beginning: a label of what follows. */
function isLabelled(place: Place, token: Token): boolean {
  const label = place.text.slice(place.sentenceStart, token.start);
  return (
    label.length < 24 &&
    /^[\p{P}\s]*\p{L}+\s+$/u.test(label) &&
    /^[\p{P}\s]*(?:madde|maddə|bölüm|fəsil|kısım|bent|bənd|ek|əlavə|article|chapter|section|مادة|المادة|الفصل|الباب|البند)\s/iu.test(
      label.replace(/I/gu, 'ı').toLowerCase().normalize('NFC'),
    )
  );
}

/** "1. Okuma 2. Yazma 3. …", "Sırasıyla: 1. Okuma 2. Yazma": the number before stands in the sentence, or the next follows 1. */
function continuesList(place: Place, token: Token): boolean {
  if (!/^\p{Nd}{1,2}$/u.test(token.text)) return false;
  const value = digitsValue(token.text);
  const near =
    value === 1
      ? place.text.slice(token.start + 2, token.start + LIST_REACH)
      : place.text.slice(Math.max(place.sentenceStart, token.start - LIST_REACH), token.start);
  if (value === 1 && /:\s*$/u.test(place.text.slice(Math.max(0, token.start - 3), token.start))) return true;
  const wanted = value === 1 ? 2 : value - 1;
  return [...near.matchAll(/(?<![\p{L}\p{N}.])(\p{Nd}{1,2})[.)](?=\s)/gu)].some((m) => digitsValue(m[1]!) === wanted);
}

function digitsValue(digits: string): number {
  let value = 0;
  for (const digit of digits) {
    const code = digit.charCodeAt(0);
    value = value * 10 + (code < 0x80 ? code - 0x30 : code < 0x6f0 ? code - 0x660 : code - 0x6f0);
  }
  return value;
}

/** A number a sentence may well begin with. */
export const startsWithYear = (text: string, lead: Lead): boolean =>
  /^[12]\p{Nd}{3}(?!\p{Nd})/u.test(text.slice(lead.start, lead.start + 5));
