/** A sentence under the pen: how it reads, what it was, where it stands. */
export interface SentenceModel {
  readonly id: number;
  /** Its number within its document, from 1. */
  readonly number: number;
  readonly text: string;
  readonly original: string;
  readonly corrected: boolean;
  readonly document: DocumentModel;
}

export interface DocumentModel {
  readonly id: number;
  readonly collectionId: number;
  readonly language: string;
  readonly title: string;
}

/** One stretch of a document: a sentence as it came, or what stands between sentences (`id` null). */
export interface StretchModel {
  readonly id: number | null;
  readonly number: number;
  readonly original: string;
  /** How it reads now, where it was corrected. */
  readonly correction: string | null;
}
