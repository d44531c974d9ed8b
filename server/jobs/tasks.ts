// What a worker thread can do: pure computations on plain data. No database here.
import { align } from '../../align/align.js';
import { splitSentences } from '../../align/text/sentences.js';
import type { Alignment, AlignOptions, AlignSide, Progress, Span } from '../../align/types.js';

export interface Tasks {
  align: {
    input: { source: AlignSide; target: AlignSide; options: Omit<AlignOptions, 'onProgress'> };
    output: Alignment;
  };
  split: { input: { text: string; language: string }; output: readonly Span[] };
}

export type TaskName = keyof Tasks;

/** Every task by its name. */
export const TASKS: {
  readonly [N in TaskName]: (input: Tasks[N]['input'], onProgress: (progress: Progress) => void) => Tasks[N]['output'];
} = {
  align: ({ source, target, options }, onProgress) => align(source, target, { ...options, onProgress }),
  split: ({ text, language }) => splitSentences(text, language),
};
