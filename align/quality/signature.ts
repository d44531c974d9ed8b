// One line that stands under every figure and says how to get it again (the idea is sacreBLEU's, Post 2018).

export interface SignatureParts {
  /** What was measured: `strict-f1`, `aer`, `sample-precision`. */
  readonly measure: string;
  /** Version of Hiza. */
  readonly version: string;
  /** Recipe of the run measured, or whose decisions were measured; left out when it means nothing here. */
  readonly recipe?: string;
  /** Everything that changes the figure: `{nulls: 'left-out', resamples: 1000}`. */
  readonly options?: Readonly<Record<string, string | number | boolean>>;
  readonly seed?: number;
  readonly documents?: number;
  /** Fingerprint of the data, see fingerprint.ts. */
  readonly data: string;
}

/**
 * `strict-f1|docs:12|nulls:left-out|recipe:comparable|seed:7|data:ab12cd34ab12cd34|hiza:0.1.0`.
 * Options stand in alphabetical order, so equal settings give equal lines; `|` and line breaks in values become `_`.
 */
export function signature(parts: SignatureParts): string {
  const options: Record<string, string | number | boolean | undefined> = {
    docs: parts.documents,
    recipe: parts.recipe,
    seed: parts.seed,
    ...parts.options,
  };
  const settings = Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${clean(key)}:${clean(String(value))}`);
  return [clean(parts.measure), ...settings, `data:${clean(parts.data)}`, `hiza:${clean(parts.version)}`].join('|');
}

function clean(value: string): string {
  return value.replace(/[|\s]+/g, '_');
}
