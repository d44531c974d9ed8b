// What the quality page shows, as plain data: the server fills it, the page, the HTML file and the CSV draw it.
import type { CheckCode } from '../../align/quality/checks/types.js';
import type { Interval } from '../../align/quality/intervals.js';
import type { Reliability } from '../../align/quality/reliability.js';

export interface QualityModel {
  readonly collection: { readonly id: number; readonly title: string };
  readonly pairs: readonly PairQuality[];
  /** What the newest sample over all pairs says of the whole collection. */
  readonly estimate: Estimate | null;
  /** The newest sample over all pairs with groups not judged yet. */
  readonly openSample: OpenSample | null;
  /** Groups that the checks have not seen as they are now. */
  readonly unchecked: number;
  readonly checking: boolean;
  /** One line that says how to get the figures again. */
  readonly signature: string;
}

/** The quality of one bitext. */
export interface PairQuality {
  readonly bitextId: number;
  /** `tr–az` */
  readonly pair: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly coverage: readonly CoverageRow[];
  readonly histogram: readonly HistogramBin[];
  readonly reliability: Reliability;
  /** Whether it goes by judgements of samples or by what people confirmed and rejected. */
  readonly reliabilityOf: 'samples' | 'decisions';
  readonly types: readonly { readonly type: string; readonly count: number }[];
  readonly lengths: readonly LengthPoint[];
  /** Median of target characters per source character; null without groups. */
  readonly usualRatio: number | null;
  /** How many groups each check flags: with an open flag, and with flags all found in order. */
  readonly flags: readonly { readonly code: CheckCode; readonly open: number; readonly inOrder: number }[];
  readonly pace: readonly { readonly day: string; readonly count: number }[];
  readonly review: { readonly owed: number; readonly accepted: number; readonly returned: number };
  readonly estimate: Estimate | null;
  /** The newest sample with groups not judged yet. */
  readonly openSample: OpenSample | null;
  readonly agreement: {
    readonly roundId: number;
    readonly kappa: number | null;
    readonly candidates: number;
    readonly strict: number;
    readonly lax: number;
  } | null;
  /** The newest independent annotation that is not over. */
  readonly openRoundId: number | null;
}

/** A sample that waits to be judged to the end. */
export interface OpenSample extends OwedJudgements {
  readonly id: number;
}

/** What is still to be judged of a sample, and by whom it can be. */
export interface OwedJudgements {
  readonly left: number;
  /** How many of them each person of the collection may judge. */
  readonly byPerson: readonly { readonly name: string; readonly count: number }[];
  /** Everybody here had a hand in these: somebody else must judge them. */
  readonly byNobody: number;
}

/** Sentences of one text by state; together they are all. */
export interface CoverageRow {
  readonly documentId: number;
  readonly title: string;
  readonly language: string;
  readonly confirmed: number;
  readonly none: number;
  readonly suggested: number;
  readonly review: number;
  readonly free: number;
  readonly total: number;
}

/** Groups of the aligner by confidence, and what became of them. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly confirmed: number;
  readonly open: number;
  readonly rejected: number;
}

export interface LengthPoint {
  readonly groupId: number;
  readonly sourceChars: number;
  readonly targetChars: number;
  readonly flagged: boolean;
}

/** What a sample says about all confirmed groups. */
export interface Estimate {
  readonly right: number;
  readonly judged: number;
  readonly population: number;
  readonly interval: Interval;
  readonly moreToHalve: number;
  /** ISO time of the sample. */
  readonly drawnAt: string;
}
