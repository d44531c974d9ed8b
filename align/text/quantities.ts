// Numbers, percentages and dates in running text, with their places: what a translation must keep whatever else it does.
//   yüzde 10, %10, 10 faiz, ١٠٪, 10 في المئة                                  the same percentage
//   11.01.2022, 11 Ocak 2022, yanvarın 11-i, 11 يناير / كانون الثاني 2022     the same day

import type { LanguageTag, Span } from '../types.js';
import { dateMentions } from './dates.js';
import { numberReading, numeralReadings, type Reading, westernDigits } from './numerals.js';
import type { QuantityToken } from './quantity-tokens.js';
import { type QuantityWords, quantityWords } from './quantity-words.js';

/**
 * How a number is written. `numeral`: with digits. `word`: in words that mean nothing else. `maybe`: a word that may be
 * a number, or digits inside a name (`F16`): good enough to answer a numeral, not to ask for one.
 */
export type Certainty = 'numeral' | 'word' | 'maybe';

export interface NumberMention extends Span {
  readonly kind: 'number' | 'percent';
  readonly readings: readonly Reading[];
  readonly certainty: Certainty;
}

/** A month with its day or year, or both. `days` has two entries in `15-16 mart`. */
export interface DateMention extends Span {
  readonly kind: 'date';
  /** 1-12. */
  readonly month: number;
  readonly days: readonly number[];
  readonly year: number | null;
}

export interface Quantities {
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
  /** Months named without day or year, 1-12: they can answer a date, and ask for nothing. */
  readonly months: readonly number[];
}

/** What a text without any has; always this very value where the text shows at first sight that it has none. */
export const NO_QUANTITIES: Quantities = { numbers: [], dates: [], months: [] };

/** Finds the quantities of a text. `11 Ocak 2022'de yüzde 10` -> one date, one percentage. Offsets are UTF-16 units. */
export function quantities(text: string, language: LanguageTag): Quantities {
  const words = quantityWords(language);
  if (!words.hint.test(text)) return NO_QUANTITIES;
  const western = westernDigits(text);
  const { dates, months, rest } = dateMentions(western, words);
  return { numbers: numbersIn(rest, words, western), dates, months };
}

function numbersIn(tokens: readonly QuantityToken[], words: QuantityWords, text: string): readonly NumberMention[] {
  const numbers: NumberMention[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const found = numberAt(tokens, index, words, text);
    if (found === null) continue;
    const percent = percentLength(tokens, index, found.last, words);
    numbers.push({
      kind: percent === null ? 'number' : 'percent',
      readings: found.readings,
      certainty: inContext(found.certainty, percent !== null, words.century.test(tokens[index - 1]?.text ?? '')),
      start: tokens[index]!.start,
      end: tokens[found.last]!.end,
    });
    index = found.last + (percent ?? 0);
  }
  return numbers;
}

/**
 * Beside "percent" even a doubtful word is a number: `yüzde yüz`, `yüzde otuz sekizken`. A century in words asks for
 * nothing, since the other side may well name the years.
 */
function inContext(certainty: Certainty, isPercent: boolean, isCentury: boolean): Certainty {
  if (isCentury && certainty === 'word') return 'maybe';
  return isPercent && certainty === 'maybe' ? 'word' : certainty;
}

interface NumberAt {
  readonly readings: readonly Reading[];
  readonly certainty: Certainty;
  /** Index of its last token. */
  readonly last: number;
}

function numberAt(
  tokens: readonly QuantityToken[],
  index: number,
  words: QuantityWords,
  text: string,
): NumberAt | null {
  const first = tokens[index]!;
  if (first.kind === 'word') return wordsAt(tokens, index, words);
  if (first.kind !== 'numeral') return null;
  const readings = numeralReadings(first.text);
  const next = multiplierAt(tokens, index + 1, words);
  const certainty = /[A-Za-zÇĞİÖŞÜçğıöşüƏə]/.test(text[first.start - 1] ?? '') ? 'maybe' : 'numeral';
  if (next === null) return { readings, certainty, last: index };
  const scaled = readings.filter((one) => !one.includes(':')).map((one) => (Number(one) + next.add) * next.times);
  // `20:30 bin`: a time is no number of thousands.
  if (scaled.length === 0) return { readings, certainty, last: index };
  return { readings: scaled.map(numberReading), certainty, last: next.last };
}

interface Multiplier {
  readonly times: number;
  readonly add: number;
  readonly last: number;
}

/** What may stand behind a figure: `bin`, `buçuk milyon`, `ونصف مليون`. */
function multiplierAt(tokens: readonly QuantityToken[], index: number, words: QuantityWords): Multiplier | null {
  const half = words.half.has(tokens[index]?.text ?? '');
  const scale = scaleOf(tokens[half ? index + 1 : index], words);
  if (!half && scale === null) return null;
  const last = index + (half ? 1 : 0) + (scale === null ? 0 : 1) - 1;
  return { times: scale ?? 1, add: half ? 0.5 : 0, last };
}

function scaleOf(candidate: QuantityToken | undefined, words: QuantityWords): number | null {
  if (candidate?.kind !== 'word') return null;
  for (const [stem, value] of words.scales) {
    if (candidate.text.startsWith(stem) && candidate.text.length <= stem.length + 5) return value;
  }
  return null;
}

/** A number in words: `yüz elli bin`, `خمسة وعشرون ألف`. Small parts are added, scales multiply what stands before. */
function wordsAt(tokens: readonly QuantityToken[], index: number, words: QuantityWords): NumberAt | null {
  let total = 0;
  let current = 0;
  let last = index - 1;
  let sure = false;
  for (let at = index; at < tokens.length; at += 1) {
    const part = wordValue(tokens[at]!, words, at > index);
    if (part === null || !fits(part.value, current, total)) break;
    if (part.value >= 1000) {
      total += Math.max(current, 1) * part.value;
      current = 0;
    } else current = part.value === 100 && current > 0 ? current * 100 : current + part.value;
    // Two doubtful words in a row that make a number (`yüz elli`) are hardly anything else.
    sure ||= part.sure || last >= index;
    last = at;
  }
  if (last < index) return null;
  return { readings: [numberReading(total + current)], certainty: sure ? 'word' : 'maybe', last };
}

/** Whether a part can continue a number: `yirmi üç` is one number, `üç dört` two. Arabic puts units before tens. */
function fits(value: number, current: number, total: number): boolean {
  if (value >= 1000) return total === 0 || value < total;
  if (value < 1) return current === 0 && total === 0;
  if (current === 0 || value === 100) return current < 10;
  if (current >= 100) return value < 100 && current % 100 === 0;
  const [small, large] = [Math.min(value, current), Math.max(value, current)];
  return small > 0 && small < 10 && large >= 10 && large % 10 === 0;
}

interface WordValue {
  readonly value: number;
  readonly sure: boolean;
}

function wordValue({ telling, text }: QuantityToken, words: QuantityWords, inside: boolean): WordValue | null {
  if (!telling) return null;
  for (const form of withoutPrefixes(text)) {
    const found = lookUp(form, words, inside);
    if (found !== null) return found;
  }
  if (words.endings === null || words.noNumbers.has(text)) return null;
  return withoutEnding(text, words, words.endings, inside);
}

function lookUp(form: string, words: QuantityWords, inside: boolean): WordValue | null {
  const sure = words.numbers.get(form);
  if (sure !== undefined) return { value: sure, sure: true };
  const maybe = words.maybe.get(form);
  if (maybe !== undefined) return { value: maybe, sure: false };
  const scale = words.scales.find(([stem]) => stem === form || (inside && isInflected(form, stem, words)));
  return scale === undefined ? null : { value: scale[1], sure: false };
}

/** `bini` of `bin`, and not `binanın`; in Arabic, where no endings are listed, up to three letters more. */
function isInflected(form: string, stem: string, { endings }: QuantityWords): boolean {
  if (!form.startsWith(stem)) return false;
  return endings === null ? form.length <= stem.length + 3 : endings.test(form.slice(stem.length));
}

/** The word itself; in Arabic also without `و`, `ب`, `ل`, `ال` in front. */
function withoutPrefixes(text: string): readonly string[] {
  if (!/^[وفبلكا]/.test(text)) return [text];
  return [text, text.slice(1), text.replace(/^[وف]?[بلك]?(?:ال|ل(?=ل))?/, '')];
}

const SHORTEST_STEM = 2;

/**
 * `kırktan` -> 40, `dördünü` -> 4. With an ending, a doubtful word (`onun` is "his") counts only inside a number
 * (`otuz altısı`), and a sure one is no longer sure (`üçgen` would be a triangle).
 */
function withoutEnding(text: string, words: QuantityWords, endings: RegExp, inside: boolean): WordValue | null {
  for (let length = text.length - 1; length >= SHORTEST_STEM; length -= 1) {
    const stem = text.slice(0, length);
    const value = words.numbers.get(stem) ?? (inside ? words.maybe.get(stem) : undefined);
    if (value !== undefined && endings.test(text.slice(length))) return { value, sure: false };
  }
  return null;
}

/** How many tokens behind the figure say "percent" (0 if it is said in front), or null if nothing does. */
function percentLength(
  tokens: readonly QuantityToken[],
  first: number,
  last: number,
  words: QuantityWords,
): number | null {
  const named = (one: QuantityToken | undefined) => one?.kind === 'percent' || words.percent.test(one?.text ?? '');
  const after = tokens[last + 1];
  if (named(after)) return 1;
  if (after?.text === 'في' && /^الم(?:ئة|ائة|ية)$/.test(tokens[last + 2]?.text ?? '')) return 2;
  return named(tokens[first - 1]) ? 0 : null;
}
