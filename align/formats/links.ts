// Alignments that name sentences by number and leave the texts to other files: read here as links, then joined with
// the sentences they point at.
import type { Bead, LanguageTag, Problem } from '../types.js';
import { type ReadItem, textOfSentences, unitFrom } from './read.js';

/** One line of a link file. */
export interface ReadLink extends Bead {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Probability in [0, 1], where the format has one. Costs of other aligners are none. */
  readonly confidence: number | null;
  /** `confirmed` where the file says that a person made the link. */
  readonly status: 'confirmed' | 'suggested' | null;
}

export interface ReadLinks {
  readonly links: readonly ReadLink[];
  readonly problems: readonly Problem[];
}

/** Sentences of the two texts that the links point into. */
export interface LinkedTexts {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly languages?: { readonly source: LanguageTag; readonly target: LanguageTag };
}

/** Joins links with their texts. A link to a sentence that is not there is a problem, and left out. */
export function* linkedUnits({ links, problems }: ReadLinks, texts: LinkedTexts): Generator<ReadItem> {
  for (const problem of problems) yield { problem };
  for (const link of links) {
    const missing = missingSentence(link, texts);
    if (missing === null) yield { unit: linkedUnit(link, texts) };
    else yield { problem: { line: link.line, code: 'no-such-sentence', message: missing } };
  }
}

function missingSentence(link: ReadLink, texts: LinkedTexts): string | null {
  for (const side of ['source', 'target'] as const) {
    const missing = link[side].find((index) => texts[side][index] === undefined);
    if (missing === undefined) continue;
    return `The link names sentence ${missing + 1} of the ${side} text, which has ${texts[side].length}; it was left out.`;
  }
  return null;
}

function linkedUnit(link: ReadLink, texts: LinkedTexts) {
  const side = (name: 'source' | 'target') => {
    const sentences = link[name].map((index) => texts[name][index] as string);
    return textOfSentences(sentences, texts.languages?.[name] ?? null);
  };
  const words = { status: link.status ?? undefined, confidence: link.confidence?.toString() };
  return unitFrom(link.line, null, [side('source'), side('target')], words);
}
