// The learned lexicon as plain, bounded data, to be stored and explained.
import type { LearnedLexicon } from './learned.js';

/** A learned lexicon as JSON can hold it. Sorted, so that equal lexicons give equal data. */
export interface LexiconData {
  readonly version: 1;
  /** [source stem, target stem, expected links] */
  readonly links: readonly (readonly [string, string, number])[];
  /** [stem, weighted number of sentence pairs] */
  readonly sourceTotals: readonly (readonly [string, number])[];
  readonly targetTotals: readonly (readonly [string, number])[];
}

/** No more links than this are kept, the strongest: about 3 MB of JSON. */
export const MAX_LINKS = 60_000;
/** A link expected less often than this is noise. */
const MIN_COUNT = 0.05;
const DIGITS = 1e4;

const round = (count: number): number => Math.round(count * DIGITS) / DIGITS;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** lexicon -> data, at most MAX_LINKS links. */
export function toLexiconData(lexicon: LearnedLexicon, maxLinks = MAX_LINKS): LexiconData {
  const all: [string, string, number][] = [];
  for (const [source, row] of lexicon.counts) {
    for (const [target, count] of row) if (count >= MIN_COUNT) all.push([source, target, round(count)]);
  }
  const links = all
    .sort((a, b) => b[2] - a[2] || byText(a[0], b[0]) || byText(a[1], b[1]))
    .slice(0, maxLinks)
    .sort((a, b) => byText(a[0], b[0]) || byText(a[1], b[1]));
  const kept = (totals: ReadonlyMap<string, number>, words: ReadonlySet<string>): [string, number][] =>
    [...totals]
      .filter(([word]) => words.has(word))
      .map(([word, total]): [string, number] => [word, round(total)])
      .sort((a, b) => byText(a[0], b[0]));
  return {
    version: 1,
    links,
    sourceTotals: kept(lexicon.sourceTotals, new Set(links.map(([source]) => source))),
    targetTotals: kept(lexicon.targetTotals, new Set(links.map(([, target]) => target))),
  };
}

/** data -> lexicon */
export function fromLexiconData(data: LexiconData): LearnedLexicon {
  const counts = new Map<string, Map<string, number>>();
  for (const [source, target, count] of data.links) {
    const row = counts.get(source) ?? new Map<string, number>();
    row.set(target, count);
    counts.set(source, row);
  }
  return { counts, sourceTotals: new Map(data.sourceTotals), targetTotals: new Map(data.targetTotals) };
}

/** The same lexicon seen from the other language. */
export function mirrorLexicon(lexicon: LearnedLexicon): LearnedLexicon {
  const counts = new Map<string, Map<string, number>>();
  for (const [source, row] of lexicon.counts) {
    for (const [target, count] of row) {
      const mirrored = counts.get(target) ?? new Map<string, number>();
      mirrored.set(source, count);
      counts.set(target, mirrored);
    }
  }
  return { counts, sourceTotals: lexicon.targetTotals, targetTotals: lexicon.sourceTotals };
}

/** The same for stored data. */
export const mirrorLexiconData = ({ links, sourceTotals, targetTotals }: LexiconData): LexiconData => ({
  version: 1,
  links: links.map(([source, target, count]) => [target, source, count]),
  sourceTotals: targetTotals,
  targetTotals: sourceTotals,
});
