// Where the marks of the quality page lead: to the very groups, sentences or verdicts that they count.
import type { CoverageRow, PairQuality } from './model.js';

export type GroupQuery = Readonly<Record<string, string | number>>;

export interface Ways {
  /** The list of groups that fit. */
  readonly groups: (query: GroupQuery) => string;
  /** The sentences of the first text that stand in no group with the second. */
  readonly unaligned: (documentId: number, otherId: number) => string;
  /** Verdicts of samples on groups with a confidence in a bin. */
  readonly verdicts: (bitextId: number, bin: Bin) => string;
}

interface Bin {
  readonly from: number;
  readonly to: number;
}

/** The ways of a collection. A file that stands alone has none. */
export function waysOf(collectionId: number): Ways {
  const at = `/collections/${collectionId}`;
  return {
    groups: (query) => `${at}/groups?${search(query)}`,
    unaligned: (documentId, otherId) => `${at}?columns=${documentId},${otherId}&show=unaligned-first`,
    verdicts: (bitextId, { from, to }) => `/bitexts/${bitextId}/verdicts?${search({ from, to })}`,
  };
}

const search = (query: GroupQuery): string =>
  String(new URLSearchParams(Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]))));

/** The states a sentence can be in, in the order in which they are drawn. Together they are all sentences. */
export const SENTENCE_STATES = ['confirmed', 'none', 'suggested', 'review', 'free'] as const;
export type SentenceState = (typeof SENTENCE_STATES)[number];

/** Where the sentences of a text in a state are listed. */
export function coverageWay(
  ways: Ways | null,
  { bitextId: bitext, coverage }: PairQuality,
  { documentId: document }: CoverageRow,
  state: SentenceState,
): string | undefined {
  if (ways === null) return undefined;
  switch (state) {
    case 'free':
      return ways.unaligned(document, coverage.find((row) => row.documentId !== document)?.documentId ?? 0);
    case 'none':
      return ways.groups({ bitext, document, none: 1 });
    default:
      return ways.groups({ bitext, document, status: state === 'review' ? 'needs_review' : state });
  }
}

/** What a disc of reliability speaks of: verdicts of samples, or what people confirmed and rejected. */
export const reliabilityWay = (ways: Ways | null, pair: PairQuality, { from, to }: Bin): string | undefined =>
  pair.reliabilityOf === 'samples'
    ? ways?.verdicts(pair.bitextId, { from, to })
    : ways?.groups({ bitext: pair.bitextId, from, to, status: 'decided' });
