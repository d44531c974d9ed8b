// What a worker thread can do: pure computations on plain data. No database here. Each task loads what it needs when it is
// asked for: all of it together takes longer to load than most tasks to do.
import type { LearnedPassage } from '../../align/lexicon/learning.js';
import type { Taught } from '../../align/lexicon/taught.js';
import type { Alignment, AlignOptions, AlignSide, Progress, Span } from '../../align/types.js';
import type { AlignedRequest } from '../formats/aligned.js';
import type { KnowledgeReading } from '../formats/read-knowledge.js';
import type { MaterialPreview } from '../formats/read-material.js';
import { preparedGlossary } from '../prepared-glossary.js';
import type { CheckedPair, CheckPart } from './check-parts.js';
import type { PackedAligned } from './packed-material.js';

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

/** The built-in dictionary as the build left it, in force for whatever asks for it from here on. */
async function haveDictionary(): Promise<void> {
  const { setBuiltInGlossary } = await import('../../align/lexicon/built-in.js');
  setBuiltInGlossary(preparedGlossary());
}

/** Every task by its name. */
export const TASKS: {
  readonly [N in TaskName]: (
    input: Tasks[N]['input'],
    onProgress: (progress: Progress) => void,
  ) => Promise<Tasks[N]['output']>;
} = {
  align: async ({ source, target, options, passages, taught }, onProgress) => {
    onProgress({ phase: 'learn', done: 0, total: passages.length });
    await haveDictionary();
    const { lexiconOf } = await import('../../align/lexicon/taught.js');
    const { align } = await import('../../align/align.js');
    const languages = { source: source.language, target: target.language };
    const lexicon = lexiconOf(taught, languages, passages);
    return align(source, target, { ...options, terms: taught.terms, lexicon, onProgress });
  },
  check: async (parts, onProgress) => {
    await haveDictionary();
    const { checkParts } = await import('./check-parts.js');
    return checkParts(parts, onProgress);
  },
  split: async ({ text, language }) => {
    const { splitSentences } = await import('../../align/text/sentences.js');
    return splitSentences(text, language);
  },
  read: async (request, onProgress) => {
    const { readMaterial } = await import('../formats/read-material.js');
    const { packMaterial } = await import('./packed-material.js');
    const read = await readMaterial(request, onProgress);
    return { ...read, material: read.material && packMaterial(read.material) };
  },
  learn: async (request, onProgress) => {
    await haveDictionary();
    const { readKnowledge } = await import('../formats/read-knowledge.js');
    return readKnowledge(request, onProgress);
  },
  preview: async (request) => {
    const { previewMaterial } = await import('../formats/read-material.js');
    return previewMaterial(request);
  },
};
