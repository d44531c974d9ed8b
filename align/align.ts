// The aligner's front door: two documents in, suggestions with confidence and reasons out.
import { alignPairs, type DocumentPair } from './align-pairs.js';
import { builtInGlossary } from './lexicon/built-in.js';
import type { Alignment, AlignOptions, AlignSide } from './types.js';

export type { DocumentPair } from './align-pairs.js';
export { CONFIRM_ALL_CONFIDENCE, DEFAULT_MIN_CONFIDENCE } from './confidence.js';

/**
 * Suggests which sentences of two documents translate each other.
 * Deterministic; swapping the sides mirrors the result; every sentence stands in at most one suggestion, and none of
 * those that people have decided about. Throws nothing of its own; what `onProgress` throws ends the run.
 */
export function align(source: AlignSide, target: AlignSide, options: AlignOptions = {}): Alignment {
  return alignBatch([{ source, target }], options)[0]!;
}

/** Aligns several document pairs of the same two languages together: each learns from the others. */
export function alignBatch(pairs: readonly DocumentPair[], options: AlignOptions = {}): Alignment[] {
  return alignPairs(builtInGlossary(), pairs, options);
}
