// Every threshold of the checks, once: the settings page, the reading of what comes in, `hiza check` and the table in
// docs/quality.md are made from this list.
//
// What is not here is no threshold but a definition (a repeated original has two translations, the main script has most
// letters), or a shortcut that changes nothing but the time.

import { westernDigits } from '../../text/numerals.js';
import { CHECK_CODES, type CheckCode } from './types.js';

/** What a threshold counts. */
export type ThresholdUnit =
  | 'value'
  | 'names'
  | 'percent'
  | 'letters'
  | 'consonants'
  | 'deviations'
  | 'groups'
  | 'words'
  | 'confirmations'
  | 'milliseconds';

interface ThresholdShape {
  readonly name: string;
  /** The check that goes by it. */
  readonly check: CheckCode;
  readonly unit: ThresholdUnit;
  readonly default: number;
  /** Bounds, both allowed; beyond them a check flags everything, or nothing, or means something else. */
  readonly min: number;
  readonly max: number;
  /** Only multiples of it. */
  readonly step: number;
}

/** The defaults were chosen with tests/bench/checks.ts; see docs/quality.md. */
export const THRESHOLDS = [
  { name: 'maxSmallNumber', check: 'numbers', unit: 'value', default: 2, min: 0, max: 20, step: 1 },
  { name: 'minNumberInWords', check: 'numbers', unit: 'value', default: 11, min: 3, max: 1000, step: 1 },
  { name: 'minMissingNames', check: 'names', unit: 'names', default: 3, min: 1, max: 20, step: 1 },
  { name: 'minMissingNamesPercent', check: 'names', unit: 'percent', default: 75, min: 10, max: 100, step: 1 },
  { name: 'minNameLetters', check: 'names', unit: 'letters', default: 4, min: 2, max: 12, step: 1 },
  { name: 'minNameConsonants', check: 'names', unit: 'consonants', default: 3, min: 2, max: 6, step: 1 },
  { name: 'minNameLikenessPercent', check: 'names', unit: 'percent', default: 70, min: 40, max: 100, step: 1 },
  { name: 'maxLengthDeviation', check: 'length', unit: 'deviations', default: 4, min: 1, max: 20, step: 0.5 },
  { name: 'minProfileGroups', check: 'length', unit: 'groups', default: 20, min: 20, max: 10_000, step: 1 },
  { name: 'minLanguageLetters', check: 'language', unit: 'letters', default: 12, min: 4, max: 200, step: 1 },
  { name: 'minLanguageWords', check: 'language', unit: 'words', default: 3, min: 1, max: 50, step: 1 },
  { name: 'minSchwas', check: 'language', unit: 'letters', default: 2, min: 1, max: 20, step: 1 },
  { name: 'maxWordsPerSchwa', check: 'language', unit: 'words', default: 6, min: 1, max: 50, step: 1 },
  { name: 'minWordsWithoutSchwa', check: 'language', unit: 'words', default: 7, min: 3, max: 50, step: 1 },
  { name: 'minEnglishPercent', check: 'language', unit: 'percent', default: 15, min: 5, max: 100, step: 1 },
  { name: 'minPersianLetters', check: 'language', unit: 'letters', default: 3, min: 1, max: 50, step: 1 },
  { name: 'minPersianPercent', check: 'language', unit: 'percent', default: 4, min: 1, max: 100, step: 1 },
  { name: 'minIdenticalWords', check: 'identical', unit: 'words', default: 4, min: 1, max: 50, step: 1 },
  { name: 'minRepeatedWords', check: 'repeated', unit: 'words', default: 3, min: 1, max: 50, step: 1 },
  { name: 'minUntranslatedWords', check: 'untranslated', unit: 'words', default: 4, min: 2, max: 50, step: 1 },
  { name: 'minFastConfirmations', check: 'fast', unit: 'confirmations', default: 5, min: 2, max: 1000, step: 1 },
  { name: 'fastConfirmationMs', check: 'fast', unit: 'milliseconds', default: 1000, min: 100, max: 60_000, step: 1 },
] as const satisfies readonly ThresholdShape[];

export type ThresholdName = (typeof THRESHOLDS)[number]['name'];
/** One line of the list. */
export interface Threshold extends ThresholdShape {
  readonly name: ThresholdName;
}

/** What each threshold is set to. */
export type Thresholds = { readonly [N in ThresholdName]: number };

/** Which checks run, and how strictly. */
export interface CheckOptions extends Thresholds {
  /** Checks that are switched off. */
  readonly disabled: readonly CheckCode[];
}

export const DEFAULT_CHECK_OPTIONS: CheckOptions = {
  disabled: [],
  ...(Object.fromEntries(THRESHOLDS.map((one) => [one.name, one.default])) as Thresholds),
};

/** The thresholds of one check, in the order in which they are shown. */
export const thresholdsOf = (check: CheckCode): readonly Threshold[] => THRESHOLDS.filter((one) => one.check === check);

/** The threshold of a name; null where there is none. */
export const findThreshold = (name: string): Threshold | null => THRESHOLDS.find((one) => one.name === name) ?? null;

/**
 * Reads what a person wrote for a threshold: `٤`, `4`, `4,5` and `4.5` alike. Null where it is no number, lies beyond the
 * bounds or between two steps.
 */
export function readThreshold({ min, max, step }: Threshold, text: string): number | null {
  const written = westernDigits(text.trim());
  // Where only whole numbers are meant, `10,000` is ten thousand, as the bounds are shown.
  const isGrouped = Number.isInteger(step) && /^\d{1,3}(?:[.,]\d{3})+$/.test(written);
  const plain = isGrouped ? written.replace(/[.,]/g, '') : written.replace(',', '.');
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return null;
  const value = Number(plain);
  return value >= min && value <= max && Number.isInteger(value / step) ? value : null;
}

/** What differs from the defaults: all that has to be kept. */
export function withoutDefaults(options: CheckOptions): Partial<CheckOptions> {
  const changed = THRESHOLDS.filter((one) => options[one.name] !== one.default);
  const thresholds = Object.fromEntries(changed.map(({ name }) => [name, options[name]]));
  return options.disabled.length > 0 ? { disabled: options.disabled, ...thresholds } : thresholds;
}

export type ReadOptions =
  | { readonly options: Partial<CheckOptions>; readonly problem: null }
  | { readonly options: null; readonly problem: OptionProblem };

/** What is wrong with settings: a name that means nothing, or a value that its threshold does not allow. */
export interface OptionProblem {
  readonly name: string;
  /** Null where no threshold has that name. */
  readonly threshold: Threshold | null;
}

/** Reads settings from plain data, `{disabled: ['names'], minMissingNames: 2}`; refuses the first thing it does not know. */
export function readCheckOptions(data: Readonly<Record<string, unknown>>): ReadOptions {
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data)) {
    const threshold = findThreshold(name);
    const known = name === 'disabled' ? readCodes(value) : threshold && readThreshold(threshold, String(value));
    if (known === null) return { options: null, problem: { name, threshold } };
    read[name] = known;
  }
  return { options: read as Partial<CheckOptions>, problem: null };
}

function readCodes(value: unknown): readonly CheckCode[] | null {
  if (!Array.isArray(value) || value.some((code) => !CHECK_CODES.includes(code))) return null;
  return CHECK_CODES.filter((code) => value.includes(code));
}
