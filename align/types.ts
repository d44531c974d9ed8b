// The shared vocabulary of the engine (DESIGN, section 2). Pure data: no package, no disk, no clock.
import type { LearnedLexicon } from './lexicon/learned.js';

/** A BCP 47 language tag such as `tr`, `az`, `az-Cyrl`, `ar`. Travels with every text. */
export type LanguageTag = string;

/** A half-open range of UTF-16 code units `[start, end)` in some text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Sets of segment indices (0-based, ascending) on two sides, n:m. One side may be empty: no counterpart. */
export interface Bead {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** One document as the aligner sees it: its sentences in order, verbatim. */
export interface AlignSide {
  readonly language: LanguageTag;
  readonly sentences: readonly string[];
}

/** What kind of thing two sentences have in common; one file in `align/score` per kind. */
export type EvidenceKind =
  | 'number'
  | 'date'
  | 'name'
  | 'cognate'
  | 'word'
  | 'length'
  | 'punctuation'
  | 'position'
  | 'context'
  | 'pivot'
  | 'model';

/** One thing the aligner saw, in a few words (`12 = ١٢`), with where it stands on both sides. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** What was seen, ready to show: `Qazaxıstan ~ Kazakistan`. */
  readonly label: string;
  /** Contribution to the log-odds of the group, in nats; positive speaks for it. */
  readonly weightNats: number;
  /** Offsets into the text of the sentence at `sentence` (an index into AlignSide.sentences). */
  readonly source: readonly (Span & { readonly sentence: number })[];
  readonly target: readonly (Span & { readonly sentence: number })[];
}

/** A suggested bead with what is known about it. */
export interface Suggestion extends Bead {
  /** Calibrated probability in [0, 1] that the bead is right. */
  readonly confidence: number;
  /** `partial`: the sides overlap in meaning but do not cover each other. */
  readonly kind: 'full' | 'partial';
  readonly evidence: readonly Evidence[];
}

/** How to align: a named recipe; `auto` decides by what it sees and says which. */
export type RecipeName = 'gale-church' | 'parallel' | 'comparable' | 'auto';

/** Progress of a long computation: phase name, done and total in units of that phase. */
export interface Progress {
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

/** A pair of sentences that a third language connects: both are aligned with the same sentence there. */
export interface PivotPair {
  readonly source: number;
  readonly target: number;
  /** How sure both steps are together, in [0, 1]. */
  readonly probability: number;
}

/** Kinds of evidence that can be left out, to see what they are worth. */
export type MatchKind = 'number' | 'name' | 'cognate' | 'word' | 'learned' | 'topic';

/** What a run knows beside the two texts. Everything is optional. */
export interface AlignOptions {
  readonly recipe?: RecipeName;
  /** Suggestions below this confidence are left out. Default: DEFAULT_MIN_CONFIDENCE. */
  readonly minConfidence?: number;
  /** Beads people have decided; never changed; alignment happens between and around them. */
  readonly anchors?: readonly Bead[];
  /** Beads people have rejected; never proposed again. */
  readonly rejected?: readonly Bead[];
  /** Only source sentences from this index on are aligned ("re-suggest from here"). */
  readonly fromSource?: number;
  /** Terms of a person's own glossary: source term, target term. */
  readonly terms?: readonly (readonly [string, string])[];
  /** Word translations learned from decisions and imported units of this language pair (`align/lexicon/learned.ts`). */
  readonly lexicon?: LearnedLexicon;
  /** What alignments with a third language say about this pair. */
  readonly pivot?: readonly PivotPair[];
  /** One more scorer of sentence pairs, such as vectors of an outside model: log-odds in nats, 0 where it has no opinion. */
  readonly scorer?: (source: number, target: number) => number;
  /** Say why: the evidence of every suggestion. Default: true. What only writes links does without. */
  readonly explain?: boolean;
  /** Evidence to do without, for measurements: the weights that ship expect all of it. */
  readonly without?: readonly MatchKind[];
  /** Called now and then; throwing from it cancels the run. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Alignment {
  /** The recipe that was used (never `auto`). */
  readonly recipe: Exclude<RecipeName, 'auto'>;
  /** Disjoint beads with both sides filled, ordered by first source index, then first target index. */
  readonly suggestions: readonly Suggestion[];
}

/** A problem met while reading something from outside; the rest was read. Lines count from 1. */
export interface Problem {
  readonly line: number | null;
  readonly code: string;
  readonly message: string;
}
