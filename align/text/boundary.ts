// Decides whether a stop ends its sentence. Looks at most some tens of characters around it, so the splitter stays linear.

import { characterAt, hasWord, isTrimmed, kindAt } from './characters.js';
import type { SplitRules } from './rules.js';
import type { Stop } from './stops.js';

/** What the splitter knows at a stop, beside the stop itself. */
export interface Place {
  /** Text of the block. */
  readonly text: string;
  /** Where the sentence that may end here began. */
  readonly sentenceStart: number;
  /** The stop stands inside a bracket that opened within this sentence and ends at this offset; -1 if not. */
  readonly bracketEnd: number;
  /** The block is written in a script with case but has no capital letter: case then says nothing. */
  readonly withoutCapitals: boolean;
}

/** The word the next sentence would begin with. */
interface Lead {
  readonly kind: ReturnType<typeof kindAt>;
  /** Lower case, at most 24 code units, without an apostrophe and what follows it. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** A quotation mark stands before it. */
  readonly quoted: boolean;
  readonly dash: boolean;
  readonly opener: boolean;
}

/** The word before the stop, without the stop. */
interface Token {
  readonly text: string;
  /** Lower case, without vowel signs and tatweel. */
  readonly key: string;
  readonly start: number;
  readonly atSentenceStart: boolean;
}

const MAX_TOKEN = 40;
/** How far the neighbour of a list number is looked for. */
const LIST_REACH = 200;
const SEPARATORS_AFTER = /[,;:،؛、，)\]}»%/\\]/u;

/** True when the sentence ends at `stop`. */
export function endsSentence(stop: Stop, place: Place, rules: SplitRules): boolean {
  const { text } = place;
  if (!hasWord(text.slice(place.sentenceStart, stop.start).slice(0, 200))) return false;
  if (stop.next >= text.length) return true;
  if (stop.closed < place.bracketEnd) return false;
  if (SEPARATORS_AFTER.test(text[stop.next]!)) return false;
  if (stop.kind === 'ideographic') return true;
  const lead = readLead(text, stop.next, rules);
  if (stop.next === stop.closed && (lead.kind === 'lower' || lead.kind === 'digit')) return false;
  const token = readToken(place, stop.start, rules);
  if (stop.next === stop.closed) return endsGlued(stop, place, token, lead, rules);
  if (stop.kind === 'period') return endsAtPeriod(stop, place, token, lead, rules);
  return endsAtStrongStop(stop, place, lead, rules);
}

// ---------------------------------------------------------------- ! ? … ...

function endsAtStrongStop(stop: Stop, place: Place, lead: Lead, rules: SplitRules): boolean {
  if (closesBracketWithin(stop, place)) return false;
  if (lead.kind === 'lower') return startsAlthoughLower(stop, place, lead);
  if (isAttribution(stop, lead, rules)) return false;
  if (lead.kind !== 'caseless') return true;
  if (isPauseInTitle(stop, place)) return false;
  return stop.kind === 'strong' || !isArabicConnective(lead.word);
}

/** “Nereye?” – Ali sordu; «هل أنت جاهز؟» سأل المعلم: who said it belongs to what was said. */
function isAttribution(stop: Stop, lead: Lead, rules: SplitRules): boolean {
  if (stop.closesQuote && lead.dash && !lead.quoted) return true;
  if (lead.kind !== 'caseless' || !(stop.closesQuote || lead.dash)) return false;
  return rules.sayingVerbs.has(lead.word) || (lead.word.startsWith('ف') && rules.sayingVerbs.has(lead.word.slice(1)));
}

/** Two dots in an Arabic headline are a pause: "بالفيديو.. وصول الوزير". */
const isPauseInTitle = (stop: Stop, place: Place): boolean =>
  stop.kind === 'ellipsis' && stop.end - stop.start === 2 && !/[.!?؟…]["”»)]?$/u.test(place.text.slice(-2));

/** A lower-case word opens a sentence only where case says nothing, or as a brand: iPhone. */
function startsAlthoughLower(stop: Stop, place: Place, lead: Lead): boolean {
  if (isBrand(place.text, lead)) return true;
  const before = kindBefore(place.text, stop.start);
  if (before === 'caseless') return true;
  return place.withoutCapitals && stop.kind === 'strong' && !stop.closesQuote && !lead.dash && !lead.opener;
}

const isBrand = (text: string, lead: Lead): boolean => /^\p{Ll}\p{Lu}/u.test(text.slice(lead.start, lead.start + 2));

/** "and", "then", "but", "or" and the conjunctions written as one letter with the word: the thought goes on. */
const isArabicConnective = (word: string): boolean => /^(?:[وف]\p{L}{2}|ثم$|لكن|ولكن|أو$|بل$|و$)/u.test(word);

function kindBefore(text: string, index: number): ReturnType<typeof kindAt> {
  return index > 0 ? kindAt(text, index - 1) : 'end';
}

// ---------------------------------------------------------------- a single stop before white space

function endsAtPeriod(stop: Stop, place: Place, token: Token, lead: Lead, rules: SplitRules): boolean {
  if (lead.kind === 'lower') return periodBeforeLower(stop, place, token, lead, rules);
  if (isAttribution(stop, lead, rules)) return false;
  if (isEra(place.text, token)) return lead.kind === 'caseless' && !GOES_ON.test(lead.word);
  if (lead.kind === 'caseless' && closesBracketWithin(stop, place)) return false;
  const starter = isStarter(place.text, lead, rules);
  if (isTrailing(token, place, rules)) return endsAfterTrailing(place, token, lead);
  // "A.A. Fotoğraf: …", "Şti. Merkez: …": what is followed by a colon is a label of its own.
  const label = place.text[lead.end] === ':' && /^.{2}/u.test(token.text) && !token.atSentenceStart;
  if (isMetricUnit(place.text, token)) return lead.kind !== 'digit';
  if (isLeading(token, rules)) return starter || (label && COMPANY.test(token.key));
  if (lead.kind === 'digit' && isListed(token, (key) => rules.numbered.has(key))) return false;
  if (isNumberToken(token.text)) return periodAfterNumber(stop, place, token, lead, rules);
  if (isRoman(token.text)) return periodAfterRoman(place, token, lead, starter || label);
  if (token.atSentenceStart && (/^\p{L}$/u.test(token.text) || leadsToInitial(place.text, token, lead))) return false;
  if (isInitial(token.text)) return (starter || label) && !token.atSentenceStart;
  if (isUnknownAbbreviation(place.text, token, rules)) return starter;
  return !(lead.kind === 'caseless' && UNIT.test(token.key) && GOES_ON.test(lead.word));
}

/** Behind an era, a unit or "etc." these go on: "300 ق.م. في روما", "1400 هـ. الموافق 1980". */
const GOES_ON = /^(?:الموافق|في|من|إلى|على|عن|حتى|فقط)$/u;
const UNIT = /^(?:كم|سم|مم|كغ|كجم|غ|غم|كلم)$/u;

/** "vb. 5 ürün" goes on, "və s. 2020-ci ildə" does not; "Apple Inc. إنها" goes on. */
function endsAfterTrailing(place: Place, token: Token, lead: Lead): boolean {
  if (lead.kind === 'digit') return startsWithYear(place.text, lead);
  if (lead.kind !== 'caseless') return true;
  return !/\p{Script=Latin}/u.test(token.text) && !GOES_ON.test(lead.word);
}

/** The stop is the last thing in a bracket that opened in mid-sentence. */
const closesBracketWithin = (stop: Stop, place: Place): boolean => stop.closesBracket && place.bracketEnd >= 0;

/** "5 m." is a length, "m. 5" a flat. */
const isMetricUnit = (text: string, token: Token): boolean =>
  METRIC.has(token.text) && /\p{Nd}\s?$/u.test(text.slice(Math.max(0, token.start - 3), token.start));
const METRIC = new Set('m q t l ha sm kq g kg km cm mm gr lt sn dk sa Hz'.split(' '));

/** "Rej. H. Seyidzadə": a short word at the beginning and an initial behind it. */
const leadsToInitial = (text: string, token: Token, lead: Lead): boolean =>
  token.text.length <= 5 && lead.kind === 'upper' && lead.end - lead.start === 1 && text[lead.end] === '.';

/** A company or an authority: leads to a name or an office, and may yet stand at the end. */
const COMPANY = /(?:^|\.)(?:şti|ş|a\.o|t\.c)$/u;

function periodAfterRoman(place: Place, token: Token, lead: Lead, starter: boolean): boolean {
  if (lead.kind === 'digit' || token.atSentenceStart || isLabelled(place, token)) return false;
  // "Giriş: I. Kavramlar, II. Yöntem" is a list, "Rakamı: IV. Sonraki" an amount.
  const amount = /[:=]\s*$/u.test(place.text.slice(place.sentenceStart, token.start).slice(-3));
  return starter || (amount && token.text !== 'I');
}

function periodBeforeLower(stop: Stop, place: Place, token: Token, lead: Lead, rules: SplitRules): boolean {
  if (isLeading(token, rules) || isTrailing(token, place, rules) || isInitial(token.text)) return false;
  if (isNumberToken(token.text) || isRoman(token.text)) return false;
  if (lead.dash) return false;
  if (kindBefore(place.text, stop.start) === 'caseless' || isBrand(place.text, lead)) return true;
  const plainWord = /^\p{L}{3,}$/u.test(token.text) && !isUnknownAbbreviation(place.text, token, rules);
  if (lead.quoted && !stop.closesQuote) return plainWord;
  return place.withoutCapitals && !stop.closesQuote && !lead.opener && plainWord && lead.word.length > 1;
}

function periodAfterNumber(stop: Stop, place: Place, token: Token, lead: Lead, rules: SplitRules): boolean {
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

/** "Toplam: 15.", "sayısı 15.", "= 15." */
function isAmount(place: Place, token: Token, rules: SplitRules): boolean {
  const before = place.text.slice(Math.max(place.sentenceStart, token.start - MAX_TOKEN), token.start).trimEnd();
  // Behind a digit it is the rest of a telephone number.
  if (/[:=%№#\p{Nd}]$/u.test(before)) return true;
  const word = /([\p{L}\p{M}'’]+)\.?$/u.exec(before)?.[1] ?? '';
  return rules.amountWords.has(word.toLocaleLowerCase(rules.locale));
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

const startsWithYear = (text: string, lead: Lead): boolean =>
  /^[12]\p{Nd}{3}(?!\p{Nd})/u.test(text.slice(lead.start, lead.start + 5));

// ---------------------------------------------------------------- no white space behind the stop

const DOMAIN_OR_FILE = new Set(
  'com net org gov edu tr az info int co io tv biz uk de fr ru ir sa eg qa ae us eu pdf doc docx xls xlsx txt csv html htm php jpg jpeg png zip exe mp3 mp4 js ts py xml json tmx asp aspx'.split(
    ' ',
  ),
);

/** "geldi.Sonra" is two sentences; "T.C.nin", "3.5", "site.com", "Rapor.Pdf" are not. */
function endsGlued(stop: Stop, place: Place, token: Token, lead: Lead, rules: SplitRules): boolean {
  const { text } = place;
  const closed = stop.closed > stop.end;
  if (lead.kind !== 'upper' && lead.kind !== 'caseless') return lead.dash;
  if (text[stop.next] === '-' && !closed && stop.kind === 'period' && !lead.quoted) return false;
  if (stop.kind !== 'period') return stop.kind === 'strong' || lead.kind === 'upper' || !isArabicConnective(lead.word);
  if (closed && token.text.length <= 1) return true;
  if (isLeading(token, rules) || /[@/\\_]/u.test(token.text) || hasAtSignAhead(text, lead.end)) return false;
  if (DOMAIN_OR_FILE.has(lead.word)) return false;
  if (isNumberToken(token.text))
    return !token.atSentenceStart && !/^\p{Nd}{1,3}$/u.test(token.text) && lead.word.length > 1;
  if (!/^[\p{L}\p{M}'’-]+$/u.test(token.text) && !closed) return false;
  return looksLikeNewSentence(text, token, lead, rules);
}

function looksLikeNewSentence(text: string, token: Token, lead: Lead, rules: SplitRules): boolean {
  const letters = [...token.key].length;
  const last = kindAt(text, token.start + token.text.length - 1);
  const long = [...lead.word].length > 1 && text[lead.end] !== '.';
  if (lead.kind === 'caseless') return letters >= 3 && long;
  if (last === 'caseless') return letters >= 2 && long;
  if (last === 'lower')
    return letters >= 2 && (isStarter(text, lead, rules) || (long && kindAt(text, lead.start + 1) !== 'upper'));
  return letters >= 4 && long && kindAt(text, lead.start + 1) === 'upper';
}

function hasAtSignAhead(text: string, from: number): boolean {
  for (let i = from; i < text.length && i < from + 64; i++) {
    const character = text[i]!;
    if (character === '@') return true;
    if (!/[\p{L}\p{N}._-]/u.test(character)) return false;
  }
  return false;
}

// ---------------------------------------------------------------- words around the stop

const TOKEN_BREAK = /[\s\u00a0"“”„«»‘()[\]{}*<>،؛,;:!?؟…|]/u;
const SIGNS = /[\p{M}\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069\u061c]/gu;

function readToken(place: Place, stopStart: number, rules: SplitRules): Token {
  const { text } = place;
  let end = stopStart;
  while (end > place.sentenceStart && stopStart - end < 3 && isTrimmed(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > place.sentenceStart && end - start < MAX_TOKEN && !TOKEN_BREAK.test(text[start - 1]!)) start--;
  // A comma inside a number belongs to it: 3,5.
  if (
    /[,٫٬:]/u.test(text[start - 1] ?? '') &&
    /\p{Nd}/u.test(text[start] ?? '') &&
    /\p{Nd}/u.test(text[start - 2] ?? '')
  ) {
    start -= 1;
    while (start > place.sentenceStart && end - start < MAX_TOKEN && !TOKEN_BREAK.test(text[start - 1]!)) start--;
  }
  const word = text.slice(start, end);
  const key = word
    .normalize('NFC')
    .replace(/[\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069\u061c]/gu, '')
    .toLocaleLowerCase(rules.locale);
  const atSentenceStart = !hasWord(text.slice(place.sentenceStart, start).slice(0, 40));
  return {
    text: word.replace(SIGNS, ''),
    key: rules.locale === 'und' ? key.replace(SIGNS, '') : key,
    start,
    atSentenceStart,
  };
}

const LEAD_SKIP = /["“”„‟«»‘’'‹›([{*_¿¡<\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;
const QUOTES = /["“”„‟«»‘’'‹›]/u;
const DASHES = /[-–—―−]/u;

function readLead(text: string, from: number, rules: SplitRules): Lead {
  let i = from;
  let quoted = false;
  let dash = false;
  let opener = false;
  for (; i < text.length && i < from + 12; i++) {
    const character = text[i]!;
    if (LEAD_SKIP.test(character)) opener = true;
    if (QUOTES.test(character)) quoted = true;
    else if (DASHES.test(character)) dash = true;
    else if (!LEAD_SKIP.test(character) && !isTrimmed(text.charCodeAt(i))) break;
  }
  let end = i;
  while (end < text.length && end - i < 24 && /[\p{L}\p{M}\p{Nd}\u0640\u200c]/u.test(text[end]!)) end++;
  if (end === i) end += characterAt(text, i).length;
  const word = text.slice(i, end).replace(SIGNS, '').toLocaleLowerCase(rules.locale);
  return { kind: kindAt(text, i), word, start: i, end, quoted, dash, opener };
}

function isStarter(text: string, lead: Lead, rules: SplitRules): boolean {
  if (lead.kind !== 'upper' && lead.kind !== 'caseless') return false;
  return rules.starters.has(lead.word) && text[lead.end] !== '.';
}

/** Looks the word up as it stands, and its last part: "Prof.Dr" is known by "dr". */
function isListed(token: Token, lists: (key: string, capitalised: boolean) => boolean): boolean {
  const capitalised = /^\P{L}*\p{Lu}/u.test(token.text);
  if (lists(token.key, capitalised)) return true;
  const cut = Math.max(token.key.lastIndexOf('.'), token.key.lastIndexOf('/'), token.key.lastIndexOf('.-') + 1);
  if (cut <= 0) return false;
  const last = token.text.slice(token.text.length - (token.key.length - cut - 1));
  return lists(token.key.slice(cut + 1), /^\p{Lu}/u.test(last)) && [...last].length > 1;
}

/** An Arabic one may carry "and": "ود. محمد". */
const isLeading = (token: Token, rules: SplitRules): boolean =>
  isListed(
    token,
    (key, capitalised) =>
      rules.leading.has(key) ||
      (capitalised && rules.leadingCapitalised.has(key)) ||
      (key.length > 1 && key.startsWith('و') && rules.leading.has(key.slice(1))),
  );

function isTrailing(token: Token, place: Place, rules: SplitRules): boolean {
  const before = place.text.slice(Math.max(place.sentenceStart, token.start - 8), token.start).trimEnd();
  const word = /\p{L}+$/u.exec(before)?.[0].toLocaleLowerCase(rules.locale);
  if (word !== undefined && rules.trailing.has(`${word}.${token.key}`)) return true;
  // "5 dk." is a unit at the end of whatever it ends, no abbreviation to weigh.
  return !/\p{Nd}$/u.test(before) && isListed(token, (key) => rules.trailing.has(key));
}

const isNumberToken = (word: string): boolean => /^[\p{Nd}][\p{Nd}.,:/٫٬–-]*$/u.test(word);

/** I to LXXXIX without those that are words or sizes. */
const isRoman = (word: string): boolean =>
  /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(word) && word !== 'XL' && word !== 'L';

/** "M", "Ə", "M.K", "J.R.R", "Ş.Ə", "Yu", "д": one letter or several with stops between. */
function isInitial(word: string): boolean {
  if (/^\p{L}$/u.test(word)) return /^[\p{Lu}\p{Lo}]$/u.test(word);
  if (/^و\p{Lo}$/u.test(word)) return true; // "ود. محمد": and
  return (
    /^(?:\p{Lu}\p{Ll}?\.-?)+\p{Lu}?\p{Ll}?$/u.test(word) ||
    /^(?:\p{Lo}\.)+\p{Lo}{1,2}$/u.test(word) ||
    /^(?:Yu|Ya|Şç|Dz|Ju|Ch|Sh|Th)$/u.test(word)
  );
}

const ERAS = new Set(['م', 'ه', 'ق.م', 'ب.م', 'ق.ه', 'ص']);

/** "2022 م." is a year and "10 ص." an hour; "م. أحمد" is an engineer and "ص. 10" a page. */
function isEra(text: string, token: Token): boolean {
  if (!ERAS.has(token.text)) return false;
  return /\p{Nd}\s*$/u.test(text.slice(Math.max(0, token.start - 3), token.start));
}

const isAddress = (token: Token): boolean => DOMAIN_OR_FILE.has(token.key.slice(token.key.lastIndexOf('.') + 1));

const VOWEL = /[aeıioöuüəâîûyáàäåæøœèêëéíìïóòôõúùаеёиоуыэюяәөүіїє]/iu;

/** "mrk", "blk", "f.-r": no vowel, or stops inside: an abbreviation we do not list. A unit behind a number is none. */
function isUnknownAbbreviation(text: string, token: Token, rules: SplitRules): boolean {
  if (rules.locale === 'und' && !/^\p{Script=Latin}/u.test(token.text)) return false;
  if (/^\p{L}{1,4}(?:\.-?\p{L}{1,4})+$/u.test(token.text)) return !isAddress(token);
  if (!/^\p{L}\p{Ll}{0,3}$/u.test(token.text) || VOWEL.test(token.key) || METRIC.has(token.text)) return false;
  if (/^\p{Lu}/u.test(token.text) && [...token.text].length < 2) return false;
  return !/\p{Nd}\s*$/u.test(text.slice(Math.max(0, token.start - 3), token.start));
}
