// Sounds across scripts. A name keeps its consonants when it is written in another script, not its vowels and not its
// spelling: Clark (tr), Klark (az), كلارك (ar) all have the skeleton KLRK. Letters with several readings give several
// skeletons (`c` is K in Clark, S in Cooper's Cincinnati, G in Turkish Ceyhun).
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
const LATIN_UNITS = /sch|tch|sh|ch|ck|ph|th|kh|gh|zh|dj|qu|./gu;
const MAX_READINGS = 12;

const collapse = (skeleton: string): string => skeleton.replace(/(.)\1+/gu, '$1');

/** Consonant skeletons of a normalised word, most likely first, at most 12: `clark` -> KLRK, SLRK, GLRK; `كلارك` -> KLRK. */
export function skeletons(form: string): readonly string[] {
  if (hasArabicLetter(form))
    return [collapse([...form.replace(/تش/g, 'ش')].map((letter) => ARABIC[letter] ?? '').join(''))];
  let readings = [''];
  for (const [unit] of form.normalize('NFC').matchAll(LATIN_UNITS)) {
    const sounds = LATIN[unit!] ?? LATIN[unit!.normalize('NFD')[0]!] ?? [''];
    if (sounds.length === 1) readings = readings.map((reading) => reading + sounds[0]);
    else readings = sounds.flatMap((sound) => readings.map((reading) => reading + sound)).slice(0, MAX_READINGS);
  }
  return [...new Set(readings.map(collapse))];
}

const ARABIC_VOWELS: Readonly<Record<string, string>> = { و: 'u', ي: 'i', ا: 'a', ع: 'a' };

/** Rough Latin spelling in one sound system for fuzzy comparison: `ألماتي` -> almati, `Almatıda` -> almatida. */
export function romanise(form: string): string {
  if (hasArabicLetter(form)) {
    const letters = [...form.replace(/تش/g, 'ش')].map(
      (letter) => ARABIC_VOWELS[letter] ?? ARABIC[letter]?.toLowerCase() ?? '',
    );
    return letters.join('');
  }
  return soundMap(form);
}

const SOUNDS: Readonly<Record<string, string>> = {
  ə: 'e',
  q: 'k',
  x: 'h',
  ğ: 'g',
  j: 'c',
  ı: 'i',
  ü: 'u',
  ö: 'o',
  w: 'v',
  ş: 'ş',
  ç: 'ç',
};

/** Turkish and Azerbaijani spelling in one sound system: `dövlətləri` -> dovletleri, `bağlı` -> bagli. */
export function soundMap(form: string): string {
  return form.replace(/[əqxğjıüöw]/g, (letter) => SOUNDS[letter]!);
}
