import { direction } from '../align/text/direction.js';
import type { InterfaceLanguage } from './messages/catalogue.js';
import { isMessageKey, type MessageKey, type Translate, translator } from './messages/index.js';

export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** What every view is told about the person who looks at it. */
export interface Ui {
  readonly language: InterfaceLanguage;
  readonly dir: 'ltr' | 'rtl';
  readonly t: Translate;
  /** What a kind of edit does, in words: `sentences linked`. */
  readonly did: (edit: string) => string;
  readonly number: (value: number) => string;
  /** A share in [0, 1] as a whole percentage. */
  readonly percent: (share: number) => string;
  /** A ratio with two decimals. */
  readonly ratio: (value: number) => string;
  /** A number with at most one decimal. */
  readonly decimal: (value: number) => string;
  /** A score in [0, 1] with three decimals; a dash where there is none. */
  readonly score: (value: number | null) => string;
  /** A day in UTC, `2026-11-23`, in the person's own way of writing. */
  readonly day: (day: string) => string;
  /** The same without the year, where there is little room. */
  readonly shortDay: (day: string) => string;
  /** An ISO time, in the person's own way of writing. */
  readonly dateTime: (iso: string) => string;
  /** The name of a language by its tag, in the interface language. */
  readonly languageName: (tag: string) => string;
  /** The path and query of the page, for links back to it. */
  readonly here: string;
  readonly actor: string;
  /** How close rows stand. */
  readonly density: Density;
  /** Whether suggestions around a decision are looked at once more. */
  readonly refreshes: boolean;
  /** The path of an asset, with its version. */
  readonly asset: (name: string) => string;
}

/** What a language does not decide. */
type Personal = 'here' | 'actor' | 'asset' | 'density' | 'refreshes';

const CACHE = new Map<InterfaceLanguage, Omit<Ui, Personal>>();

/** The part of Ui that a language decides; made once, since Intl objects are slow to make. */
export function uiOf(language: InterfaceLanguage): Omit<Ui, Personal> {
  const known = CACHE.get(language);
  if (known) return known;
  const t = translator(language);
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const ratio = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const dateTime = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const score = new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const shortDay = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const ui = {
    language,
    dir: direction(language),
    t,
    did: (edit: string) => t(isMessageKey(`did.${edit}`) ? (`did.${edit}` as MessageKey) : 'did.other'),
    number: (value: number) => number.format(value),
    percent: (share: number) => percent.format(share),
    decimal: (value: number) => decimal.format(value),
    ratio: (value: number) => ratio.format(value),
    score: (value: number | null) => (value === null ? '–' : score.format(value)),
    day: (iso: string) => day.format(new Date(iso)),
    shortDay: (iso: string) => shortDay.format(new Date(iso)),
    dateTime: (iso: string) => dateTime.format(new Date(iso)),
    languageName: (tag: string) => names.of(tag) ?? tag,
  };
  CACHE.set(language, ui);
  return ui;
}

/** An error's sentence in the interface language; its own English sentence where there is none. */
export function errorText(
  ui: Ui,
  error: { readonly code: string; readonly message: string; readonly data: Readonly<Record<string, unknown>> },
): string {
  const key = `error.${error.code}`;
  if (!isMessageKey(key)) return error.message;
  const told = Object.entries(error.data).filter((one): one is [string, string | number] =>
    /string|number/.test(typeof one[1]),
  );
  return ui.t(key, { actor: '', ...Object.fromEntries(told) });
}

/** The phase of a job in words; before the first report there is none. */
export function phaseText(ui: Ui, phase: string): string {
  const key = `phase.${phase}`;
  return isMessageKey(key) ? ui.t(key) : '…';
}
