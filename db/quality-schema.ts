// The tables of the quality review, as Kysely sees them (see schema.ts for the conventions).

import type { AlignmentGroupRow } from './schema.js';

export interface FlagRow {
  id: number;
  bitext_id: number;
  group_id: number;
  code: string;
  severity: 'error' | 'warning' | 'note';
  next_step: string;
  /** Key of the message catalogue, and what to put into it as JSON. */
  message_key: string;
  params: string;
  /** JSON: `[{sentence, start, end}]`, the sentence by its index among those of the group's side. */
  source_spans: string;
  target_spans: string;
  /** What tells it from another flag of the group; see align/quality/checks/flag-fingerprint.ts. */
  fingerprint: string;
}

/** A flag that a person found in order; it holds while the group has a flag with this fingerprint. */
export interface FlagDismissalRow {
  group_id: number;
  bitext_id: number;
  code: string;
  fingerprint: string;
  person: string;
  at: string;
  reason: string;
}

/** A group that the checks have not looked at as it is now. */
export interface UncheckedGroupRow {
  group_id: number;
  bitext_id: number;
}

/** Stands for the source text of a group as the check of repeated originals compares it, when it was checked last. */
export interface SourceKeyRow {
  group_id: number;
  bitext_id: number;
  source_key: string;
}

/** A bitext whose groups the checks have yet to compare with each other, all of them. */
export interface PairDueRow {
  bitext_id: number;
}

/** What is usual in a bitext, as the checks measured it last; see align/quality/pair-profile.ts. */
export interface PairProfileRow {
  bitext_id: number;
  median_log_ratio: number;
  spread: number;
  groups: number;
}

/** How many live groups are alike in state and n:m type; kept by tallies.ts. */
export interface TypeTallyRow {
  bitext_id: number;
  status: AlignmentGroupRow['status'];
  no_counterpart: 0 | 1;
  sources: number;
  targets: number;
  groups: number;
}

/** How many groups, rejected ones too, have a confidence in the same tenth. */
export interface ConfidenceTallyRow {
  bitext_id: number;
  status: AlignmentGroupRow['status'];
  bin: number;
  groups: number;
  confidence_sum: number;
  confidence_squared_sum: number;
}

/** How many groups were decided on a day, `2026-11-23`. */
export interface DayTallyRow {
  bitext_id: number;
  day: string;
  groups: number;
}

export interface CheckSettingRow {
  collection_id: number;
  /** JSON: a partial CheckOptions. */
  options: string;
}

export interface CommentRow {
  id: number;
  group_id: number;
  author: string;
  body: string;
  created_at: string;
}

/** What a second person said of a group as it stood at `revision`. */
export interface ReviewVerdictRow {
  group_id: number;
  revision: number;
  verdict: 'accepted' | 'returned';
  reviewer: string;
  reviewed_at: string;
}

export interface ReviewSampleRow {
  id: number;
  bitext_id: number;
  /** 1: drawn from all bitexts of the collection of `bitext_id`. */
  over_collection: 0 | 1;
  seed: number;
  /** Confirmed groups at the time of drawing. */
  population: number;
  created_by: string;
  created_at: string;
}

export interface JudgementRow {
  sample_id: number;
  /** From 0, in the order in which they are shown. */
  position: number;
  group_id: number;
  bitext_id: number;
  confidence: number | null;
  source_text: string;
  target_text: string;
  verdict: 'right' | 'wrong' | null;
  judged_by: string | null;
  judged_at: string | null;
}

export interface AnnotationRoundRow {
  id: number;
  bitext_id: number;
  created_by: string;
  created_at: string;
}

export interface AnnotationRow {
  round_id: number;
  /** 0 is annotator A, 1 is annotator B. */
  position: number;
  annotator: string;
  /** The bitext of the annotator's own copy. */
  bitext_id: number;
  /** ISO time at which the annotator said that the work is done; null before. */
  done_at: string | null;
}

export interface AdjudicationRow {
  round_id: number;
  /** Names the difference by its segments: `0,1:2|0:2`. */
  difference: string;
  choice: 'first' | 'second' | 'neither';
  decided_by: string;
  decided_at: string;
}

export interface GoldSetRow {
  id: number;
  bitext_id: number;
  name: string;
  version: number;
  source_segments: number | null;
  target_segments: number | null;
  source_hash: string | null;
  target_hash: string | null;
  frozen_by: string;
  frozen_at: string;
}

export interface GoldGroupRow {
  gold_set_id: number;
  position: number;
  /** JSON lists of segment indices, from 0. */
  source: string;
  target: string;
  certainty: 'sure' | 'possible';
}

export interface QualityTables {
  flag: FlagRow;
  flag_dismissal: FlagDismissalRow;
  unchecked_group: UncheckedGroupRow;
  source_key: SourceKeyRow;
  pair_due: PairDueRow;
  pair_profile: PairProfileRow;
  type_tally: TypeTallyRow;
  confidence_tally: ConfidenceTallyRow;
  day_tally: DayTallyRow;
  check_setting: CheckSettingRow;
  comment: CommentRow;
  review_verdict: ReviewVerdictRow;
  review_sample: ReviewSampleRow;
  judgement: JudgementRow;
  annotation_round: AnnotationRoundRow;
  annotation: AnnotationRow;
  adjudication: AdjudicationRow;
  gold_set: GoldSetRow;
  gold_group: GoldGroupRow;
}
