// What a check sees and what it says. Checks are pure: texts and decisions in, findings out; the words shown to a person
// come from a message catalogue, so a finding carries a key and its parameters.

import type { LanguageTag, Span } from '../../types.js';
import type { LooseSign } from './loose-signs.js';
import type { CheckOptions } from './thresholds.js';

export const CHECK_CODES = [
  'numbers',
  'dates',
  'names',
  'length',
  'language',
  'identical',
  'empty',
  'repeated',
  'brackets',
  'untranslated',
  'contradiction',
  'changed',
  'fast',
] as const;

export type CheckCode = (typeof CHECK_CODES)[number];

/** `error`: hardly ever right as it is. `warning`: look at it. `note`: good to know. */
export type Severity = 'error' | 'warning' | 'note';

/** One side of a group: the sentences that stand in it, in order, verbatim. */
export interface CheckedSide {
  readonly language: LanguageTag;
  readonly sentences: readonly string[];
  /**
   * The loose quotes and brackets of each sentence, where it is known what stands around it in its document; empty: none
   * in any.
   */
  readonly loose?: readonly (readonly LooseSign[])[];
}

export type DecisionStatus = 'suggested' | 'confirmed' | 'rejected' | 'needs_review';

/** An alignment group with what checks want to know of it. A side without sentences says "no counterpart". */
export interface CheckedGroup {
  readonly id: string;
  readonly source: CheckedSide;
  readonly target: CheckedSide;
  readonly status: DecisionStatus;
  /** A text in it was edited, or its segments were split or joined, after somebody confirmed it. */
  readonly changedSinceDecision: boolean;
  readonly decidedBy: string | null;
  /** ISO time. */
  readonly decidedAt: string | null;
}

/** A place in the text of the sentence at index `sentence` of its side. */
export interface SentenceSpan extends Span {
  readonly sentence: number;
}

/** A key of the message catalogue with what to put into it: `check.numbers`, `{source: '2017', target: '2018'}`. */
export interface CheckMessage {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a check says about one group. */
export interface Finding {
  readonly message: CheckMessage;
  readonly source: readonly SentenceSpan[];
  readonly target: readonly SentenceSpan[];
}

export interface Flag extends Finding {
  readonly groupId: string;
  readonly code: CheckCode;
  readonly severity: Severity;
  readonly nextStep: NextStep;
}

/** What the data of a language pair show, see pair-profile.ts; null while there is too little of it. */
export interface LengthProfile {
  /** Median of ln(target length / source length), in characters. */
  readonly medianLogRatio: number;
  /** Robust standard deviation of the log ratio times the square root of the mean length. */
  readonly spread: number;
  /** Groups it was computed from. */
  readonly groups: number;
}

/**
 * What the reviewer may do about it; the workbench offers it beside the flag. `edit` a text, `regroup` the sentences,
 * `unlink` the pair, `compare` with the other groups, `reconfirm` what changed, `review` with fresh eyes.
 */
export type NextStep = 'edit' | 'regroup' | 'unlink' | 'compare' | 'reconfirm' | 'review';

interface CheckBasics {
  readonly code: CheckCode;
  readonly severity: Severity;
  readonly nextStep: NextStep;
}

/** Looks at one group alone; must be cheap, since it runs again whenever a group changes. */
export interface GroupCheck extends CheckBasics {
  readonly scope: 'group';
  /** It wants to know more than the group: what is usual in its pair, or what stands around it in the documents. */
  readonly looksAround?: true;
  readonly run: (group: CheckedGroup, options: CheckOptions, profile: LengthProfile | null) => readonly Finding[];
}

/** Looks at all groups of a language pair together, each with its `sourceKey`; runs in linear time. */
export interface PairCheck extends CheckBasics {
  readonly scope: 'pair';
  readonly run: (
    groups: readonly CheckedGroup[],
    options: CheckOptions,
    sourceKeys: readonly string[],
  ) => readonly (Finding & { readonly groupId: string })[];
}

export type Check = GroupCheck | PairCheck;
