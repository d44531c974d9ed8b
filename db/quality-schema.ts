// The tables of the quality review, as Kysely sees them (see schema.ts for the conventions).

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
}

/** The revision of a group at which the checks last looked at it. */
export interface CheckedGroupRow {
  group_id: number;
  revision: number;
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
  checked_group: CheckedGroupRow;
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
