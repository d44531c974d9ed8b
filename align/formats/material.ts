// Units that were read -> documents with sentences, and groups between them: what an import stores.
import type { LanguageTag, Problem } from '../types.js';
import { problemAt, type ReadItem, type ReadText, type ReadUnit, segmentsOf } from './read.js';
import type { UnitKind, UnitStatus } from './unit.js';

/** One document, made of the sentences of one language in the order of the file, a sentence a line. */
export interface MaterialDocument {
  readonly language: LanguageTag;
  /** The name the file gives it, where it gives one. */
  readonly title: string | null;
  readonly text: string;
  /** Start and end of each sentence in `text`, in turn; UTF-16 code units. */
  readonly offsets: Int32Array;
}

/** A group between the pivot and one version: ranges of sentence indices, half-open. */
export interface MaterialGroup {
  /** Index of the version in `documents`, from 1. */
  readonly version: number;
  readonly source: readonly [from: number, to: number];
  readonly target: readonly [from: number, to: number];
  /** Null where the file does not say. */
  readonly status: UnitStatus | null;
  readonly kind: UnitKind | null;
  readonly confidence: number | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
}

/** Groups in order: a plain list, or whatever can give stretches of one. */
export interface MaterialGroups {
  readonly length: number;
  slice(from: number, to: number): readonly MaterialGroup[];
}

export interface Material {
  /** The pivot first. */
  readonly documents: readonly MaterialDocument[];
  readonly groups: MaterialGroups;
  readonly units: number;
  /** The first problems, and how many there were. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
}

/** Problems kept; a file that is all wrong would have a million. */
export const KEPT_PROBLEMS = 200;
/** Texts of more languages than this are no translation memory. */
const MAX_LANGUAGES = 20;

interface Side {
  readonly language: LanguageTag;
  title: string | null;
  readonly sentences: string[];
}

/** Takes what a reader gives, item by item. */
export interface Collector {
  add(item: ReadItem): void;
  /** `material` is null where no unit was of use; `problems` are those kept. */
  finish(): { readonly material: Material | null; readonly problems: readonly Problem[] };
}

/**
 * Collects units into documents, one a language. The first text of the first unit is the pivot; every other language is
 * a version of it. A unit without the pivot's language keeps its sentences, but has nothing to be aligned with.
 *
 * @param languages used in their order for texts that do not say their language
 */
export function collectMaterial(languages: readonly LanguageTag[] = []): Collector {
  const sides = new Map<string, Side>();
  const groups: MaterialGroup[] = [];
  const problems: Problem[] = [];
  let [units, problemCount] = [0, 0];

  const report = (problem: Problem): void => {
    problemCount += 1;
    if (problems.length < KEPT_PROBLEMS) problems.push(problem);
  };
  const complain = (line: number, code: string, message: string): void => {
    const item = problemAt(line, code, message);
    if ('problem' in item) report(item.problem);
  };

  const addUnit = (unit: ReadUnit): void => {
    const ranges = new Map<string, readonly [number, number]>();
    for (const [i, text] of unit.texts.entries()) {
      const language = text.language ?? languages[i] ?? null;
      if (language === null) {
        complain(unit.line, 'no-language', 'A text does not say its language, and none was chosen for it.');
      } else if (ranges.has(keyOf(language))) {
        complain(unit.line, 'language-twice', `A unit has two texts in ${language}; the first was taken.`);
      } else {
        const range = addText(sides, language, text);
        if (range === null) complain(unit.line, 'too-many-languages', `At most ${MAX_LANGUAGES} languages are read.`);
        else ranges.set(keyOf(language), range);
      }
    }
    if (ranges.size > 0) units += 1;
    const [pivot, ...versions] = [...sides.keys()];
    const source = ranges.get(pivot ?? '');
    if (source === undefined) {
      if (ranges.size > 0) complain(unit.line, 'no-pivot', `A unit has no text in ${pivot}; it stands unaligned.`);
      return;
    }
    for (const [i, version] of versions.entries()) {
      const target = ranges.get(version);
      if (target === undefined || source[0] === source[1] || target[0] === target[1]) continue;
      const { status, kind, confidence, decidedBy, decidedAt } = unit;
      groups.push({ version: i + 1, source, target, status, kind, confidence, decidedBy, decidedAt });
    }
  };

  return {
    add(item) {
      if ('problem' in item) report(item.problem);
      else addUnit(item.unit);
    },
    finish() {
      if (sides.size === 0) return { material: null, problems };
      const documents = [...sides.values()].map(toDocument);
      return { material: { documents, groups, units, problems, problemCount }, problems };
    },
  };
}

/** Tools write `TR`, `tr` and `tr_TR` as they please; a language is the same in any case. */
const keyOf = (language: LanguageTag): string => language.replaceAll('_', '-').toLowerCase();

/** Appends the sentences of a text to its language. @returns their range, or null where there are too many languages */
function addText(sides: Map<string, Side>, language: LanguageTag, text: ReadText): readonly [number, number] | null {
  let side = sides.get(keyOf(language));
  if (side === undefined) {
    if (sides.size === MAX_LANGUAGES) return null;
    side = { language: language.replaceAll('_', '-'), title: null, sentences: [] };
    sides.set(keyOf(language), side);
  }
  side.title ??= text.document;
  const from = side.sentences.length;
  for (const sentence of segmentsOf(text)) {
    // NUL and half characters are no text; what stood around them is kept.
    const clean = sentence.replaceAll(/\0|[\ud800-\udfff]/gu, '').trim();
    if (clean !== '') side.sentences.push(clean);
  }
  return [from, side.sentences.length];
}

function toDocument({ language, title, sentences }: Side): MaterialDocument {
  const offsets = new Int32Array(sentences.length * 2);
  let at = 0;
  for (const [i, sentence] of sentences.entries()) {
    offsets[2 * i] = at;
    offsets[2 * i + 1] = at + sentence.length;
    at += sentence.length + 1;
  }
  return { language, title, text: sentences.length === 0 ? '' : `${sentences.join('\n')}\n`, offsets };
}
