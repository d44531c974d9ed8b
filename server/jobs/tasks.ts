// What a worker thread can do: pure computations on plain data. No database here.
import { align } from '../../align/align.js';
import type { LearnedPassage } from '../../align/lexicon/learning.js';
import { lexiconOf, type Taught } from '../../align/lexicon/taught.js';
import { checkGroup, checkPair } from '../../align/quality/checks/index.js';
import { sourceKey } from '../../align/quality/checks/repeated.js';
import type { CheckOptions } from '../../align/quality/checks/thresholds.js';
import type { Flag, LengthProfile } from '../../align/quality/checks/types.js';
import { lengthProfile } from '../../align/quality/pair-profile.js';
import { splitSentences } from '../../align/text/sentences.js';
import type { Alignment, AlignOptions, AlignSide, Progress, Span } from '../../align/types.js';
import type { AlignedRequest } from '../formats/aligned.js';
import { type KnowledgeReading, readKnowledge } from '../formats/read-knowledge.js';
import { type MaterialPreview, previewMaterial, readMaterial } from '../formats/read-material.js';
import { type PackedGroups, unpackGroups } from './packed-groups.js';
import { type PackedAligned, packMaterial } from './packed-material.js';

export interface CheckInput {
  readonly options: CheckOptions;
  /** For each language pair all its groups, and the ids of those that changed since they were last checked. */
  readonly pairs: readonly {
    readonly groups: PackedGroups;
    readonly staleIds: readonly string[];
  }[];
}

export interface CheckOutput {
  /** Of each pair, in the order of the input. */
  readonly flags: readonly (readonly Flag[])[];
  /** What is usual in each pair. */
  readonly profiles: readonly (LengthProfile | null)[];
  /** For each pair the keys of the sources of its groups. */
  readonly sourceKeys: readonly (readonly string[])[];
}

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
  check: { input: CheckInput; output: CheckOutput };
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
  check: checkPairs,
  split: ({ text, language }) => splitSentences(text, language),
  read: async (request, onProgress) => {
    const read = await readMaterial(request, onProgress);
    return { ...read, material: read.material && packMaterial(read.material) };
  },
  learn: readKnowledge,
  preview: previewMaterial,
};

/** Looks at the groups that changed one by one, and at every pair as a whole. */
function checkPairs({ options, pairs }: CheckInput, onProgress: (progress: Progress) => void): CheckOutput {
  const total = pairs.reduce((sum, { staleIds }) => sum + staleIds.length, 0);
  let done = 0;
  const profiles: (LengthProfile | null)[] = [];
  const sourceKeys: string[][] = [];
  const flags = pairs.map(({ groups: packed, staleIds }) => {
    const groups = unpackGroups(packed);
    const stale = new Set(staleIds);
    const profile = lengthProfile(groups);
    profiles.push(profile);
    const keys = groups.map(sourceKey);
    sourceKeys.push(keys);
    const found = groups.flatMap((group) => {
      if (!stale.has(group.id)) return [];
      onProgress({ phase: 'check', done: ++done, total });
      return checkGroup(group, profile, options);
    });
    return [...found, ...checkPair(groups, options, { sourceKeys: keys })];
  });
  return { flags, profiles, sourceKeys };
}
