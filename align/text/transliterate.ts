// Sounds across scripts. A name keeps its consonants when it is written in another script, not its vowels and not its
// spelling: Clark (tr), Klark (az), كلارك (ar) all have the skeleton KLRK. Letters with several readings give several
// skeletons (`c` is K in Clark, S in Cooper's Cincinnati, G in Turkish Ceyhun).
import { memo } from '../memo.js';
import { hasArabicLetter } from './normalise.js';

const ARABIC: Readonly<Record<string, string>> = {
  ب: 'B',
  پ: 'B',
  ت: 'T',
  ط: 'T',
  ث: 'T',
  د: 'D',
  ض: 'D',
  ذ: 'D',
  س: 'S',
  ص: 'S',
  ز: 'Z',
  ظ: 'Z',
  ش: 'Ş',
  چ: 'Ş',
  ج: 'G',
  غ: 'G',
  گ: 'G',
  ق: 'K',
  ك: 'K',
  خ: 'H',
  ح: 'H',
  ه: '',
  ف: 'F',
  ڤ: 'F',
  ل: 'L',
  م: 'M',
  ن: 'N',
  ر: 'R',
  و: '',
  ي: '',
  ا: '',
  ع: '',
};

const LATIN: Readonly<Record<string, readonly string[]>> = {
  sch: ['Ş'],
  tch: ['Ş'],
  sh: ['Ş'],
  ch: ['Ş', 'K'],
  ck: ['K'],
  ph: ['F'],
  th: ['T'],
  kh: ['H'],
  gh: ['G', ''],
  zh: ['G'],
  dj: ['G'],
  qu: ['K'],
  x: ['KS', 'H'],
  b: ['B'],
  p: ['B'],
  t: ['T'],
  d: ['D'],
  s: ['S', 'Z'],
  z: ['Z', 'S'],
  ş: ['Ş'],
  ç: ['Ş'],
  c: ['K', 'S', 'G'],
  j: ['G', '', 'H'],
  g: ['G', 'K'],
  ğ: ['G', ''],
  q: ['K', 'G'],
  k: ['K'],
  h: ['', 'H'],
  f: ['F'],
  v: ['F', ''],
  w: ['', 'F'],
  l: ['L'],
  m: ['M'],
  n: ['N'],
  r: ['R'],
};
/** Tables by code are made this long at once, past the Arabic letters: grown by steps they would become hash tables. */
const CODES = 0x700;

/** Units of the Latin alphabet by the code of their first letter, longest first; what has none there is silent. */
interface Unit {
  readonly text: string;
  readonly sounds: readonly string[];
}
const UNITS = new Array<readonly Unit[] | undefined>(CODES);
for (const text of Object.keys(LATIN).sort((a, b) => b.length - a.length)) {
  const code = text.charCodeAt(0);
  UNITS[code] = [...(UNITS[code] ?? []), { text, sounds: LATIN[text]! }];
}
const MAX_READINGS = 12;

/** Sounds of the Arabic letters by their code: skeletons are made by the ten thousand. */
const ARABIC_SOUNDS = new Array<string | undefined>(CODES);
for (const [letter, sound] of Object.entries(ARABIC)) ARABIC_SOUNDS[letter.charCodeAt(0)] = sound;

function collapse(skeleton: string): string {
  for (let at = 1; at < skeleton.length; at++) {
    if (skeleton.charCodeAt(at) === skeleton.charCodeAt(at - 1)) return skeleton.replace(/(.)\1+/gu, '$1');
  }
  return skeleton;
}

/** `تش` is one sound. */
const joinSounds = (form: string): string => (form.includes('تش') ? form.replaceAll('تش', 'ش') : form);

function arabicSkeleton(form: string): string {
  const letters = joinSounds(form);
  let skeleton = '';
  for (let at = 0; at < letters.length; at++) skeleton += ARABIC_SOUNDS[letters.charCodeAt(at)] ?? '';
  return collapse(skeleton);
}

/** The unit of the word that begins at `at`: `sch` of schulz. Letters with signs that are not listed count as the bare letter. */
function unitAt(form: string, at: number): Unit | undefined {
  const units = UNITS[form.charCodeAt(at)];
  if (units === undefined) return form.charCodeAt(at) < 0x80 ? undefined : bareUnit(form[at]!);
  if (units.length === 1) return units[0];
  return units.find(({ text }) => form.startsWith(text, at));
}

const bareUnit = memo(1000, (letter: string): Unit | undefined =>
  UNITS[letter.normalize('NFD').charCodeAt(0)]?.find(({ text }) => text.length === 1),
);

/** Words share their stems. */
const KEPT_FORMS = 20_000;
const latinSkeletons = memo(KEPT_FORMS, (form: string): readonly string[] => {
  let readings = [''];
  const composed = form.normalize('NFC');
  for (let at = 0; at < composed.length; ) {
    const unit = unitAt(composed, at);
    at += unit?.text.length ?? 1;
    if (unit === undefined) continue;
    const { sounds } = unit;
    if (sounds.length > 1)
      readings = sounds.flatMap((sound) => readings.map((reading) => reading + sound)).slice(0, MAX_READINGS);
    else if (sounds[0] !== '') readings = readings.map((reading) => reading + sounds[0]);
  }
  return readings.length === 1 ? [collapse(readings[0]!)] : [...new Set(readings.map(collapse))];
});

/** Consonant skeletons of a normalised word, most likely first, at most 12: `clark` -> KLRK, SLRK, GLRK; `كلارك` -> KLRK. */
export const skeletons = (form: string): readonly string[] =>
  hasArabicLetter(form) ? [arabicSkeleton(form)] : latinSkeletons(form);

/** Letters of one Latin spelling by their code: Arabic consonants and vowels, and what Turkish and Azerbaijani write apart. */
const ROMAN = new Array<string | undefined>(CODES);
for (const [letter, sound] of Object.entries(ARABIC)) ROMAN[letter.charCodeAt(0)] = sound.toLowerCase();
for (const [letter, vowel] of Object.entries({ و: 'u', ي: 'i', ا: 'a', ع: 'a' })) ROMAN[letter.charCodeAt(0)] = vowel;

/** Rough Latin spelling in one sound system for fuzzy comparison: `ألماتي` -> almati, `Almatıda` -> almatida. */
export function romanise(form: string): string {
  if (!hasArabicLetter(form)) return soundMap(form);
  const letters = joinSounds(form);
  let roman = '';
  for (let at = 0; at < letters.length; at++) roman += ROMAN[letters.charCodeAt(at)] ?? '';
  return roman;
}

const SOUNDS = new Array<string | undefined>(CODES);
for (const [letter, sound] of Object.entries({
  ə: 'e',
  q: 'k',
  x: 'h',
  ğ: 'g',
  j: 'c',
  ı: 'i',
  ü: 'u',
  ö: 'o',
  w: 'v',
}))
  SOUNDS[letter.charCodeAt(0)] = sound;

/** Turkish and Azerbaijani spelling in one sound system: `dövlətləri` -> dovletleri, `bağlı` -> bagli. */
export function soundMap(form: string): string {
  let mapped = '';
  for (let at = 0; at < form.length; at++) mapped += SOUNDS[form.charCodeAt(at)] ?? form[at]!;
  return mapped;
}
