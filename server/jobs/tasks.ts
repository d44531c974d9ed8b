// What a worker thread can do: pure computations on plain data. No database here.
import { align } from '../../align/align.js';
import type { LearnedPassage } from '../../align/lexicon/learning.js';
import { lexiconOf, type Taught } from '../../align/lexicon/taught.js';
import { splitSentences } from '../../align/text/sentences.js';
import type { Alignment, AlignOptions, AlignSide, Progress, Span } from '../../align/types.js';
import type { AlignedRequest } from '../formats/aligned.js';
import { type KnowledgeReading, readKnowledge } from '../formats/read-knowledge.js';
import { type MaterialPreview, previewMaterial, readMaterial } from '../formats/read-material.js';
import { type CheckedPair, type CheckPart, checkParts } from './check-parts.js';
import { type PackedAligned, packMaterial } from './packed-material.js';

export interface Tasks {
  align: {
    input: {
      source: AlignSide;
      target: AlignSide;
      options: Omit<AlignOptions, 'onProgress' | 'lexicon' | 'scorer'>;
      /** Decisions of this pair of languages, to learn words from. */
      passages: readonly LearnedPassage[];
      /** What people brought in about them. */
      taught: Taught;
    };
    output: Alignment;
  };
  check: { input: AsyncIterable<CheckPart>; output: readonly CheckedPair[] };
  split: { input: { text: string; language: string }; output: readonly Span[] };
  /** Reads a file of aligned material. */
  read: { input: AlignedRequest; output: PackedAligned };
  /** Reads a file, and learns from it what it teaches. */
  learn: { input: AlignedRequest; output: KnowledgeReading };
  /** Reads it, too, but gives only what a person is shown. */
  preview: { input: AlignedRequest; output: MaterialPreview };
}

export type TaskName = keyof Tasks;

/** Every task by its name. */
export const TASKS: {
  readonly [N in TaskName]: (
    input: Tasks[N]['input'],
    onProgress: (progress: Progress) => void,
  ) => Tasks[N]['output'] | Promise<Tasks[N]['output']>;
} = {
  align: ({ source, target, options, passages, taught }, onProgress) => {
    onProgress({ phase: 'learn', done: 0, total: passages.length });
    const languages = { source: source.language, target: target.language };
    const lexicon = lexiconOf(taught, languages, passages);
    return align(source, target, { ...options, terms: taught.terms, lexicon, onProgress });
  },
  check: checkParts,
  split: ({ text, language }) => splitSentences(text, language),
  read: async (request, onProgress) => {
    const read = await readMaterial(request, onProgress);
    return { ...read, material: read.material && packMaterial(read.material) };
  },
  learn: readKnowledge,
  preview: previewMaterial,
};
