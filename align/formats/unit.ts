// What every writer takes: aligned units of one language pair, with all that is known about them.
import type { LanguageTag, Problem } from '../types.js';

/** One sentence of a unit: where it stands in its document (number from 1, UTF-16 offsets) and what it says. */
export interface ExportSegment {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** The original, or the correction where the export asks for it; then its length need not be `end - start`. */
  readonly text: string;
}

export type UnitStatus = 'suggested' | 'confirmed' | 'needs_review' | 'rejected';
export type UnitKind = 'full' | 'partial';
export type UnitOrigin = 'auto' | 'manual' | 'import';

export const UNIT_STATUSES: readonly UnitStatus[] = ['suggested', 'confirmed', 'needs_review', 'rejected'];
export const UNIT_KINDS: readonly UnitKind[] = ['full', 'partial'];
export const UNIT_ORIGINS: readonly UnitOrigin[] = ['auto', 'manual', 'import'];

/** An alignment group as it leaves the program. An empty side means "no counterpart". */
export interface ExportUnit {
  /** Stable over exports; the `tuid` of a TMX. */
  readonly id: string;
  readonly source: readonly ExportSegment[];
  readonly target: readonly ExportSegment[];
  readonly status: UnitStatus;
  readonly kind: UnitKind;
  readonly origin: UnitOrigin;
  /** Calibrated probability in [0, 1]; unknown is null. */
  readonly confidence: number | null;
  readonly decidedBy: string | null;
  /** ISO 8601, UTC. */
  readonly decidedAt: string | null;
  /** Absent is null; an empty note does not exist. */
  readonly note: string | null;
}

/** What a file says about all of its units. */
export interface ExportHeader {
  readonly collection: string;
  readonly pair: { readonly source: LanguageTag; readonly target: LanguageTag };
  readonly documents: { readonly source: string; readonly target: string };
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly program: { readonly name: string; readonly version: string };
}

/** Something a writer had to leave out, with the id of the unit it concerns. */
export type UnitProblem = Problem & { readonly unit: string };

export interface WriteOptions {
  /** Called for everything that the file cannot hold. Nothing is left out without a call. */
  readonly report?: (problem: UnitProblem) => void;
  /** Who decided and when, status, confidence, documents, positions. Default: true. */
  readonly provenance?: boolean;
}

/**
 * The text of one side of a unit: its segments, joined with one space.
 *
 *     sideText([{ text: 'Bir.' , … }, { text: 'İki.', … }]) -> 'Bir. İki.'
 */
export function sideText(segments: readonly ExportSegment[]): string {
  if (segments.length === 1) return (segments[0] as ExportSegment).text;
  return segments.map((segment) => segment.text).join(' ');
}
