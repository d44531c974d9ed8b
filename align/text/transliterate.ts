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
/** By first letter the units of several letters that begin with it, longest first. */
const LATIN_DIGRAPHS = new Map<string, string[]>();
for (const unit of Object.keys(LATIN).filter((each) => each.length > 1))
  LATIN_DIGRAPHS.set(
    unit[0]!,
    [...(LATIN_DIGRAPHS.get(unit[0]!) ?? []), unit].sort((a, b) => b.length - a.length),
  );
const SILENT: readonly string[] = [''];
const MAX_READINGS = 12;

function collapse(skeleton: string): string {
  for (let at = 1; at < skeleton.length; at++) {
    if (skeleton[at] === skeleton[at - 1]) return skeleton.replace(/(.)\1+/gu, '$1');
  }
  return skeleton;
}

/** The unit of the word that begins at `at`: `sch` of schulz. */
function unitAt(form: string, at: number): string {
  const letter = form[at]!;
  for (const unit of LATIN_DIGRAPHS.get(letter) ?? []) if (form.startsWith(unit, at)) return unit;
  return letter;
}

function arabicSkeleton(form: string): string {
  let skeleton = '';
  for (const letter of form.replace(/تش/g, 'ش')) skeleton += ARABIC[letter] ?? '';
  return collapse(skeleton);
}

/** Words share their stems. */
const KEPT_FORMS = 20_000;
const latinSkeletons = memo(KEPT_FORMS, (form: string): readonly string[] => {
  let readings = [''];
  const composed = form.normalize('NFC');
  for (let at = 0; at < composed.length; ) {
    const unit = unitAt(composed, at);
    at += unit.length;
    const sounds = LATIN[unit] ?? LATIN[unit.normalize('NFD')[0]!] ?? SILENT;
    if (sounds.length > 1)
      readings = sounds.flatMap((sound) => readings.map((reading) => reading + sound)).slice(0, MAX_READINGS);
    else if (sounds[0] !== '') readings = readings.map((reading) => reading + sounds[0]);
  }
  return readings.length === 1 ? [collapse(readings[0]!)] : [...new Set(readings.map(collapse))];
});

/** Consonant skeletons of a normalised word, most likely first, at most 12: `clark` -> KLRK, SLRK, GLRK; `كلارك` -> KLRK. */
export const skeletons = (form: string): readonly string[] =>
  hasArabicLetter(form) ? [arabicSkeleton(form)] : latinSkeletons(form);

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
