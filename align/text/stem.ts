// Words without their endings. Turkish and Azerbaijani join suffixes behind the stem, Arabic joins particles before and
// pronouns behind it. No analysis is attempted: `stemCandidates` gives the forms a dictionary may hold, longest first,
// and the dictionary decides; `stem` gives one short form under which inflected forms of a word mostly meet.
import { memo } from '../memo.js';
import type { LanguageTag } from '../types.js';
import { hasArabicLetter, primaryLanguage } from './normalise.js';

// Archiphonemes: A = a e ə, I = ı i u ü, D = d t, C = c ç, K = k q ğ g y. Lower-case letters stand for themselves.
const TURKIC_SUFFIXES =
  'lAr I Im In Imız Ihız Iz sI nI n ya yə yA A nA yI DA nDA DAn nDAn nın Inın lA ylA yla Ilə nca cA CA kI ki dAkI lI sIz lIK lIg CI CIlIK sAl DIr mIş DI DIm yDI sA ysA ken ArAk ArAq ArAK Ip IbdIr Ib An yAn yIp yIb ' +
  'mA mAk mAq mAg mAğ mAy mAyA mAz mAsI Iyor yor AcAK AcAg yAcAK yAcAg Ar Ir r Il n Iş t DIK DIg DIğI mAlI Abil yAbil Abl AmA yAmA k m z lArI ArkAn AndA DIkDA DIkDAn InCA yAlI AlI Asın sIn sInIz sInIzlAr Iq Uq IndA ImIz InIz';

const CLASSES: Readonly<Record<string, string>> = { A: 'aeə', I: 'ıiuü', U: 'uü', D: 'dt', C: 'cç', K: 'kqğgy' };

/** All spellings of a suffix pattern: `DA` -> da, də, de, ta, ... */
function spellings(pattern: string): string[] {
  let found = [''];
  for (const letter of pattern) {
    const letters = CLASSES[letter] ?? letter;
    found = found.flatMap((start) => [...letters].map((end) => start + end));
  }
  return found;
}

const SUFFIXES = new Set(TURKIC_SUFFIXES.split(' ').flatMap(spellings));

/** The suffixes as a tree of letters: LETTERS numbers a node, the node that each letter leads to; 0 where none does. */
const LETTERS = 40;
const LETTER_OF = new Uint8Array(0x260);
const nextNode: number[] = new Array<number>(LETTERS).fill(0);
const isSuffix: boolean[] = [false];
let letters = 0;
for (const suffix of SUFFIXES) {
  let node = 0;
  for (let at = 0; at < suffix.length; at++) {
    const code = suffix.charCodeAt(at);
    if (LETTER_OF[code] === 0) LETTER_OF[code] = ++letters;
    const edge = node * LETTERS + LETTER_OF[code]!;
    if (nextNode[edge] === 0) {
      nextNode[edge] = isSuffix.length;
      isSuffix.push(false);
      for (let letter = 0; letter < LETTERS; letter++) nextNode.push(0);
    }
    node = nextNode[edge]!;
  }
  isSuffix[node] = true;
}
const NEXT_NODE = Int16Array.from(nextNode);
const IS_SUFFIX = Uint8Array.from(isSuffix, Number);

/** For every position of the word: is what follows a chain of suffixes? Linear in the length of the word. */
function suffixChains(form: string): Uint8Array {
  const chain = new Uint8Array(form.length + 1);
  chain[form.length] = 1;
  for (let at = form.length - 1; at >= MIN_TURKIC_STEM; at--) {
    let node = 0;
    for (let end = at; end < form.length; end++) {
      const code = form.charCodeAt(end);
      const letter = code < LETTER_OF.length ? LETTER_OF[code]! : 0;
      node = letter === 0 ? 0 : NEXT_NODE[node * LETTERS + letter]!;
      if (node === 0) break;
      if (IS_SUFFIX[node] === 1 && chain[end + 1] === 1) {
        chain[at] = 1;
        break;
      }
    }
  }
  return chain;
}

const HARDENED: Readonly<Record<string, readonly string[]>> = {
  b: ['p'],
  c: ['ç'],
  d: ['t'],
  ğ: ['k', 'q', 'g'],
  g: ['k'],
  y: ['k', 'q'],
};
const MIN_TURKIC_STEM = 2;
const NARROWED = /^[ıiuü]yor/;

/** Arabic particles written with the next word, longest first: and-with-the, for-the, the ... */
const ARABIC_PREFIXES = 'وبال وكال فبال ولل وال فال بال كال لل ال وب ول وس فس و ف ب ل ك س'.split(' ');
/** Pronouns, feminine, dual and plural endings, longest first, in normalised spelling (ta marbuta is ه). */
const ARABIC_SUFFIXES =
  'تهما اتها اتهم يتها ونها كما هما تها تهم ونه ها هم هن نا كم ته تي ات ون ين ان وا يه ه ي ا ك ت ن'.split(' ');

/** Of one length a word has at most one: it is cut off and looked up, where asking for each would take fifty questions. */
const PREFIXES: ReadonlySet<string> = new Set(ARABIC_PREFIXES);
const SUFFIXES_OF_ARABIC: ReadonlySet<string> = new Set(ARABIC_SUFFIXES);
const LONGEST_AFFIX = 4;

/** The future stands before a verb that begins with one of these: `سيذهب` is `س` and `يذهب`, `سقطت` is not `س` and `قطة`. */
const FUTURE = 'س';
const BEGIN_IMPERFECTS = 'انيت';

/** The lengths of the prefixes that the word begins with, longest first, so that at least `rest` letters are left. */
function prefixLengths(form: string, rest: number): number[] {
  const lengths: number[] = [];
  for (let length = Math.min(LONGEST_AFFIX, form.length - rest); length > 0; length--) {
    const isFuture = form[length - 1] === FUTURE;
    if (isFuture && !BEGIN_IMPERFECTS.includes(form[length]!)) continue;
    if (PREFIXES.has(form.slice(0, length))) lengths.push(length);
  }
  return lengths;
}

/** The same of the suffixes it ends with. */
function suffixLengths(form: string, rest: number): number[] {
  const lengths: number[] = [];
  for (let length = Math.min(LONGEST_AFFIX, form.length - rest); length > 0; length--)
    if (SUFFIXES_OF_ARABIC.has(form.slice(form.length - length))) lengths.push(length);
  return lengths;
}

function turkicCandidates(form: string): readonly string[] {
  const candidates = [form];
  const chain = suffixChains(form);
  for (let length = form.length - 1; length >= MIN_TURKIC_STEM; length--) {
    if (chain[length] === 0) continue;
    const base = form.slice(0, length);
    candidates.push(base);
    for (const hard of HARDENED[base.at(-1)!] ?? []) candidates.push(base.slice(0, -1) + hard);
    // The Turkish present narrows the last vowel of the stem: söyle- söylüyor, başla- başlıyor.
    if (NARROWED.test(form.slice(length))) candidates.push(`${base}e`, `${base}a`);
  }
  return candidates;
}

function arabicCandidates(form: string): readonly string[] {
  const candidates = [form];
  for (const length of prefixLengths(form, 2)) candidates.push(form.slice(length));
  const add = (candidate: string): void => {
    if (!candidates.includes(candidate)) candidates.push(candidate);
  };
  const bases = candidates.length;
  for (let at = 0; at < bases; at++) {
    const base = candidates[at]!;
    for (const length of suffixLengths(base, 2)) {
      const rest = base.slice(0, -length);
      add(rest);
      if (rest.length >= 3) add(`${rest}ه`);
      if (rest.endsWith('ت')) add(`${rest.slice(0, -1)}ه`);
    }
  }
  return candidates;
}

/** Words of running text recur, and several questions are asked of each. */
const KEPT_WORDS = 10_000;
const keptTurkic = memo(KEPT_WORDS, turkicCandidates);
const keptArabic = memo(KEPT_WORDS, arabicCandidates);

/** Forms of the word that a dictionary may list, the word itself first: `kitaplarımız` -> kitaplarımız, ..., kitap, ... */
export function stemCandidates(form: string, language: LanguageTag): readonly string[] {
  if (hasArabicLetter(form)) return keptArabic(form);
  const primary = primaryLanguage(language);
  return primary === 'tr' || primary === 'az' ? keptTurkic(form) : [form];
}

const MIN_STEM = 4;
const MAX_STEM = 6;

/** One short form for counting: `kitaplarımız` -> `kitap`, `والسيارات` -> `سيار`. At most 6 letters. */
export function stem(form: string, language: LanguageTag): string {
  if (hasArabicLetter(form)) return arabicStem(form);
  const primary = primaryLanguage(language);
  if (primary !== 'tr' && primary !== 'az') return form;
  let best = form;
  const chain = suffixChains(form);
  for (let length = form.length - 1; length >= MIN_STEM; length--) {
    if (chain[length] === 1) best = form.slice(0, length);
  }
  return best.slice(0, MAX_STEM);
}

function arabicStem(form: string): string {
  const [prefix = 0] = prefixLengths(form, 3);
  let base = prefix > 1 ? form.slice(prefix) : form;
  if (base === form && base.length > 4 && /^[وف]/.test(base)) base = base.slice(1);
  const [suffix = 0] = suffixLengths(base, 3);
  return suffix > 0 ? base.slice(0, -suffix) : base;
}
