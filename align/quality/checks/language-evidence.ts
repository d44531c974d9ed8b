// Does a sentence look like the language it is said to be in? One sentence is little text, so this decides only what can
// be decided: the script, and whether Turkish and Azerbaijani letters and little words stand where they should.

import type { LanguageTag } from '../../types.js';
import type { Thresholds } from './thresholds.js';

export interface LanguageProblem {
  readonly kind: 'script' | 'language';
  /** What it looks like instead: an ISO 15924 script for `script`, a language for `language`; null if unknown. */
  readonly found: string | null;
}

type Script = 'Latn' | 'Arab' | 'Cyrl';

const ARABIC_SCRIPT = new Set(['ar', 'fa', 'ur', 'azb', 'ckb', 'ps', 'ug', 'sd']);
const CYRILLIC_SCRIPT = new Set(['ru', 'uk', 'be', 'bg', 'mk', 'ky', 'tg', 'mn']);
const LATIN_SCRIPT = new Set(['tr', 'az', 'en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ro', 'uz', 'tk']);

/** What is wrong, or null: nothing is, or it cannot be told. */
export function languageProblem(text: string, language: LanguageTag, limits: Thresholds): LanguageProblem | null {
  const expected = scriptOf(language);
  if (expected === null) return null;
  const letters = countLetters(text);
  const total = letters.Latn + letters.Arab + letters.Cyrl;
  // Few letters say nothing: a name, an abbreviation, a brand.
  if (total < limits.minLanguageLetters) return null;
  const main = (Object.keys(letters) as Script[]).find((script) => letters[script] > total / 2);
  if (main !== undefined && main !== expected) return { kind: 'script', found: main };
  const found = looksLike(text, language.split('-', 1)[0]!.toLowerCase(), expected, limits);
  return found === null ? null : { kind: 'language', found };
}

/** Letters by script. By code point ranges, since this runs over every sentence and property escapes are ten times slower. */
function countLetters(text: string): Record<Script, number> {
  const letters = { Latn: 0, Arab: 0, Cyrl: 0 };
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0x24f)) {
      letters.Latn += 1;
    } else if (unit === 0x259 || (unit >= 0x1e00 && unit <= 0x1eff)) letters.Latn += 1;
    else if (unit >= 0x620 && unit <= 0x6d3) letters.Arab += isArabicLetter(unit) ? 1 : 0;
    else if (unit >= 0x400 && unit <= 0x52f) letters.Cyrl += 1;
  }
  return letters;
}

/** Leaves out vowel signs, tatweel, digits and punctuation of the Arabic block. */
function isArabicLetter(unit: number): boolean {
  return unit !== 0x640 && (unit <= 0x64a || unit >= 0x671);
}

/** The script a tag stands for: its own subtag (`az-Cyrl`), else the usual one; null when not known here. */
function scriptOf(language: LanguageTag): Script | null {
  const subtag = /-(Latn|Arab|Cyrl)\b/i.exec(language)?.[1];
  if (subtag !== undefined) return (subtag[0]!.toUpperCase() + subtag.slice(1).toLowerCase()) as Script;
  const primary = language.split('-', 1)[0]!.toLowerCase();
  if (ARABIC_SCRIPT.has(primary)) return 'Arab';
  if (CYRILLIC_SCRIPT.has(primary)) return 'Cyrl';
  return LATIN_SCRIPT.has(primary) ? 'Latn' : null;
}

/** The little words that carry a sentence, and mean nothing in the other languages. */
const LITTLE_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  tr: wordSet(
    've bir için ile olarak olan değil daha gibi kadar çok dedi ise sonra ancak göre var yok ne her en mi mı',
  ),
  az: wordSet('və üçün ilə kimi deyil daha çox lakin sonra görə olub olaraq edib bildirib isə hər ki var yox bir heç'),
  en: wordSet('the of and to in is that for was on with as by at from it his her he she they are be has have not this'),
};

/** Which other language the text looks like, or null. Only tr, az and ar are doubted. */
function looksLike(text: string, primary: string, script: Script, limits: Thresholds): string | null {
  if (script === 'Arab') return primary === 'ar' ? looksPersian(text, limits) : null;
  if (script !== 'Latn' || !(primary === 'tr' || primary === 'az')) return null;
  const schwa = text.match(/[əƏ]/g)?.length ?? 0;
  // Most sentences are done here, and cheaply: nothing but Azerbaijani has a schwa.
  if (primary === 'az' && schwa > 0) return null;
  if (primary === 'tr' && schwa < limits.minSchwas && TURKIC_LETTER.test(text)) return null;
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.length < limits.minLanguageWords) return null;
  // One in every other word is usual; a single one may stand in a name.
  if (primary === 'tr' && schwa >= limits.minSchwas && schwa * limits.maxWordsPerSchwa > words.length) return 'az';
  const english = shareOf(words, 'en');
  if (!TURKIC_LETTER.test(text) && english > limits.minEnglishPercent / 100 && english > shareOf(words, primary))
    return 'en';
  return primary === 'az' && looksTurkish(words, limits) ? 'tr' : null;
}

/** Of words without a schwa: `x` and `q` rule Turkish out (in a name they may be foreign), its little words speak for it. */
function looksTurkish(words: readonly string[], { minWordsWithoutSchwa }: Thresholds): boolean {
  if (words.some((word) => /^\p{Ll}.*[xq]|^[xq]/u.test(word))) return false;
  return shareOf(words, 'tr') > shareOf(words, 'az') || words.length >= minWordsWithoutSchwa;
}

const TURKIC_LETTER = /[çğıöşüÇĞİÖŞÜ]/;

function shareOf(words: readonly string[], language: string): number {
  return words.filter((word) => LITTLE_WORDS[language]!.has(word)).length / words.length;
}

/** Letters of Persian and the other languages that borrowed the script; one may stand in an Arabic text for a name. */
function looksPersian(text: string, { minPersianLetters, minPersianPercent }: Thresholds): string | null {
  const foreign = text.match(/[پچژگکی]/g)?.length ?? 0;
  const letters = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return foreign >= minPersianLetters && foreign > (letters * minPersianPercent) / 100 ? 'fa' : null;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
