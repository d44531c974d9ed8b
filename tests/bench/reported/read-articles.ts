// Pairs of articles of a bench folder that tell of one event, in the words of two newsrooms (`articles.txt`): the only real
// reports of one event that we have with a gold alignment. Their texts stay in the bench folder, which is not ours.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bead } from '../../../align/types.js';
import type { BenchDocument } from '../bench-folder.js';
import { parseBead, sectionsOf } from './gold-text.js';

/** Two articles by name, and which sentences of the first correspond to which of the second. */
export interface ArticlePair {
  readonly half: 'a' | 'b';
  readonly first: string;
  readonly second: string;
  readonly gold: readonly Bead[];
}

/** Reads all pairs; what corresponds of an event is in one half as a whole, though its articles may be of either half. */
export function readArticlePairs(): ArticlePair[] {
  const text = readFileSync(join(import.meta.dirname, 'articles.txt'), 'utf8');
  return Array.from(sectionsOf(text).sections, ([heading, lines]) => {
    const [half = '', first = '', second = ''] = heading.split(' ');
    return { half: half as 'a' | 'b', first, second, gold: lines.map(parseBead) };
  });
}

const mirrored = ({ source, target }: Bead): Bead => ({ source: target, target: source });

/** The pairs as bench documents of level `article`: every two languages of the clean documents, either article first. */
export function articleDocuments(documents: readonly BenchDocument[]): BenchDocument[] {
  const clean = documents.filter(({ level }) => level === 'clean');
  const languagePairs = [...new Set(clean.map(({ pair }) => pair))];
  const articleOf = (pair: string, name: string): BenchDocument | undefined =>
    clean.find((document) => document.pair === pair && document.name === name);
  return readArticlePairs().flatMap(({ half, first, second, gold }) =>
    languagePairs.flatMap((pair) => {
      const [one, other] = [articleOf(pair, first), articleOf(pair, second)];
      if (one === undefined || other === undefined) return [];
      const common = { pair, level: 'article', name: `${first}+${second}`, half };
      return [
        { ...common, source: one.source, target: other.target, gold },
        { ...common, source: other.source, target: one.target, gold: gold.map(mirrored) },
      ];
    }),
  );
}

/** Whether two articles tell of one event or of neighbouring ones, be it by way of others. */
export function sameEvents(): (one: string, other: string) => boolean {
  const eventOf = new Map<string, string>();
  const event = (name: string): string => {
    const next = eventOf.get(name);
    return next === undefined ? name : event(next);
  };
  for (const { first, second } of readArticlePairs()) {
    const [one, other] = [event(first), event(second)];
    if (one !== other) eventOf.set(one, other);
  }
  return (one, other) => event(one) === event(other);
}
