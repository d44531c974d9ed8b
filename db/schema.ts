// The tables as Kysely sees them. Column names are snake_case as in SQL; `toX(row)` beside each query maps them.
// Times are ISO 8601 strings in UTC made by the program; ids come from db/ids.ts; JSON is text.

import type { Generated } from 'kysely';
import type { QualityTables } from './quality-schema.js';

export interface CollectionRow {
  id: number;
  title: string;
  /** The key of the demo collection it was seeded from; null for a person's own. */
  seed_key: string | null;
  created_at: string;
  updated_at: string;
  /** 1 while an import is still writing it: then it is shown nowhere, and taken away at the next start. */
  incomplete: Generated<number>;
}

/** Term pairs and translated passages that teach the aligner and belong to no collection. */
export interface KnowledgeRow {
  id: number;
  source_language: string;
  target_language: string;
  title: string;
  /** The name of the file it came from. */
  file: string;
  term_count: number;
  passage_count: number;
  /** What was learned from the passages (LexiconData as JSON). */
  lexicon: string | null;
  actor: string;
  created_at: string;
  /** Set while it is taken away; it is kept, so that it can be put back. */
  removed_at: string | null;
  removed_by: string | null;
}

export interface KnowledgePairRow {
  knowledge_id: number;
  position: number;
  /** A term is a dictionary entry; a passage is one of the first sentences that were learned from, as an example. */
  kind: 'term' | 'passage';
  source: string;
  target: string;
}

export interface DocumentRow {
  id: number;
  collection_id: number;
  /** Order among the documents of the collection; the pivot stands first. */
  position: number;
  role: 'pivot' | 'version';
  language: string;
  title: string;
  /** Where the text comes from, as the person put it. */
  source: string | null;
  /** The day of the text, `YYYY-MM-DD`. */
  dated: string | null;
  /** Verbatim, never changed. Segments point into it. */
  text: string;
  created_at: string;
}

export interface SegmentRow {
  id: number;
  document_id: number;
  /** Half-open offsets into document.text, UTF-16 code units. The order of segments is the order of starts. */
  start_offset: number;
  end_offset: number;
  /** The text as it reads now: the original, or its correction. */
  text: string;
  /** 1 where `text` was corrected by a person. */
  corrected: number;
  /** The id of the change that touched the segment last; 0: as it was split at first. */
  revision: number;
}

export interface BitextRow {
  id: number;
  collection_id: number;
  source_document_id: number;
  target_document_id: number;
}

export interface AlignmentGroupRow {
  id: number;
  bitext_id: number;
  status: 'suggested' | 'confirmed' | 'rejected' | 'needs_review';
  kind: 'full' | 'partial';
  origin: 'auto' | 'manual' | 'import';
  confidence: number | null;
  evidence: string;
  reason: string | null;
  run_id: number | null;
  decided_by: string | null;
  decided_at: string | null;
  changed_since: number;
  /** The id of the change that touched the group last. */
  revision: number;
}

/** Membership of live groups: a segment is in at most one per bitext, by the primary key. */
export interface GroupSegmentRow {
  bitext_id: number;
  segment_id: number;
  group_id: number;
  side: 'source' | 'target';
}

/** What a rejected group held; it claims nothing any more. */
export interface RejectedSegmentRow {
  group_id: number;
  segment_id: number;
  side: 'source' | 'target';
}

/** One undoable gesture. Append-only but for `undone_by`. */
export interface ChangeRow {
  id: number;
  collection_id: number;
  actor: string;
  kind: 'edit' | 'undo' | 'redo';
  /** The edits as JSON, for the history page and for replay. */
  edits: string;
  /** The change this one takes back. */
  undoes_change_id: number | null;
  /** The change that took this one back, while it does. */
  undone_by_change_id: number | null;
  /** What it did, for lists: `undo`, `redo`, or the types of its edits, each once, with commas between. */
  did: string;
  created_at: string;
}

/** What a change did to one group: JSON before and after; null where there was none. */
export interface ChangeGroupRow {
  change_id: number;
  group_id: number;
  before: string | null;
  after: string | null;
}

/** What a change did to one segment: JSON before and after; null where there was none. */
export interface ChangeSegmentRow {
  change_id: number;
  segment_id: number;
  before: string | null;
  after: string | null;
}

/** What this installation keeps for itself. */
export interface SettingRow {
  name: string;
  value: string;
}

export interface RunRow {
  id: number;
  bitext_id: number;
  recipe: string;
  /** Options, program version and data hash as JSON: what repeats the run. */
  settings: string;
  created_at: string;
}

export interface JobRow {
  id: number;
  kind: string;
  collection_id: number | null;
  bitext_id: number | null;
  status: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled' | 'interrupted';
  phase: string;
  done: number;
  total: number;
  /** A sentence for the person: what came out, or why not. */
  message: string | null;
  actor: string;
  created_at: string;
  updated_at: string;
}

/** A sentence a person wants to come back to. */
export interface BookmarkRow {
  segment_id: number;
  actor: string;
  created_at: string;
}

export interface SequenceRow {
  name: string;
  next_id: number;
}

export interface Database extends QualityTables {
  collection: CollectionRow;
  document: DocumentRow;
  segment: SegmentRow;
  bitext: BitextRow;
  alignment_group: AlignmentGroupRow;
  group_segment: GroupSegmentRow;
  rejected_segment: RejectedSegmentRow;
  change: ChangeRow;
  change_group: ChangeGroupRow;
  change_segment: ChangeSegmentRow;
  setting: SettingRow;
  run: RunRow;
  job: JobRow;
  bookmark: BookmarkRow;
  knowledge: KnowledgeRow;
  knowledge_pair: KnowledgePairRow;
  sequence: SequenceRow;
}
