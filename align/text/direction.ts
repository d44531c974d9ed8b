// Which way a language is written: its script subtag decides, then the region, then the language itself.

import type { LanguageTag } from '../types.js';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Scripts written from right to left (ISO 15924, lower case). */
const SCRIPTS = set('arab aran hebr thaa syrc syre syrj syrn nkoo adlm rohg mand samr mend yezi hung');
/** Languages whose usual script is one of them. */
const LANGUAGES = set(
  'ar arz ary arq apc ajp acm afb aeb ayl ars shu azb fa prs pes ur he iw yi ji ps pus sd ug ckb sdh lki lrc mzn glk pnb skr bal bgn brh haz hno khw ks trw dv syr arc aii nqo rhg ota',
);
/** `az-IR` is Azerbaijani in Arabic letters; likewise in these regions (CLDR, likely subtags). */
const REGIONS = set('az-ir az-iq pa-pk ku-ir ku-iq ku-lb uz-af tk-ir ky-cn kk-cn kk-ir ms-cc ha-cm ha-sd');

/** 'ar' -> 'rtl'; 'az' -> 'ltr'; 'az-Arab' -> 'rtl'; 'ar-Latn' -> 'ltr'. Unknown languages are 'ltr'. */
export function direction(language: LanguageTag): 'ltr' | 'rtl' {
  const [primary = '', ...rest] = language.toLowerCase().split(/[-_]/u);
  const script = rest.find((part) => /^[a-z]{4}$/u.test(part));
  if (script !== undefined) return SCRIPTS.has(script) ? 'rtl' : 'ltr';
  const region = rest.find((part) => /^[a-z]{2}$/u.test(part));
  if (region !== undefined && REGIONS.has(`${primary}-${region}`)) return 'rtl';
  return LANGUAGES.has(primary) ? 'rtl' : 'ltr';
}
