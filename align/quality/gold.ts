// The gold set: a frozen reference alignment. Segments are named by their index, so a gold set goes with exactly the
// documents it was made on; `sourceHash` and `targetHash` (see fingerprint.ts) let a reader notice when they differ.

import type { Bead, LanguageTag } from '../types.js';

/** How certain the annotators were (Och & Ney 2003): every sure bead is possible too, not the other way round. */
export type Certainty = 'sure' | 'possible';

/** One reference bead; one side may be empty: the annotators say that there is no counterpart. */
export interface GoldBead extends Bead {
  readonly certainty: Certainty;
}

/** The reference for one document pair. */
export interface GoldDocument {
  /** Names the pair inside the set, and stands in reports: `press-release-12`. */
  readonly name: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly beads: readonly GoldBead[];
  /** Number of segments on each side, so that n:0 beads need not be listed; unknown is `null`. */
  readonly sourceSegments: number | null;
  readonly targetSegments: number | null;
  /** Fingerprint of the segment texts the beads point into; unknown is `null`. */
  readonly sourceHash: string | null;
  readonly targetHash: string | null;
}

/** Frozen: a correction makes a new version and leaves this one as it is. */
export interface GoldSet {
  readonly name: string;
  /** From 1. */
  readonly version: number;
  /** ISO time at which it was frozen, or `null` for one from elsewhere. */
  readonly frozenAt: string | null;
  readonly documents: readonly GoldDocument[];
}

/** `sure` beads only: what strict and lax scores are counted on. */
export function sureBeads(beads: readonly GoldBead[]): readonly GoldBead[] {
  return beads.filter((bead) => bead.certainty === 'sure');
}
