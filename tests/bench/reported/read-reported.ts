// News of one event as three newsrooms tell it, written for this project (texts by language models, our own work), with a
// gold alignment by hand: `a/` and `b/` hold forty-four events each, one file an event, `press/` thirty-two of the
// international press, full of names, `pages/` twenty-eight web pages and the news of them, which no weights are fitted on. A file has a title line (`# title; density; genre`),
// the sections `== tr`, `== az`, `== ar` of NUMBER<TAB>SENTENCE lines, and `== tr-az` ... of lines `3,4:5`, numbers from 1.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bead } from '../../../align/types.js';
import type { BenchDocument } from '../bench-folder.js';
import { parseBead, sectionsOf } from './gold-text.js';

const LANGUAGES = ['tr', 'az', 'ar'] as const;
const PAIRS = ['tr-az', 'tr-ar', 'az-ar'] as const;
type Pair = (typeof PAIRS)[number];

/** One event: its texts, and which sentences of each two correspond. */
export interface ReportedEvent {
  readonly name: string;
  readonly half: 'a' | 'b';
  /** How much corresponds: `dense`, `middle` or `sparse`. */
  readonly density: string;
  readonly sentences: Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>>;
  readonly gold: Readonly<Record<Pair, readonly Bead[]>>;
}

/**
 * News of one event as agencies bring it; as the international press does (matches, trials, rallies, full of names); web
 * pages (communiqués, speeches, with all that is copied along) and the news of them.
 */
export const REPORTED_SETS = ['news', 'press', 'pages'] as const;
export type ReportedSet = (typeof REPORTED_SETS)[number];

/** Reads all events of a set, by name. */
export function readEvents(set: ReportedSet): ReportedEvent[] {
  return (['a', 'b'] as const)
    .flatMap((half) => {
      const folder = join(import.meta.dirname, set === 'news' ? '' : set, half);
      return readdirSync(folder).map((file) =>
        parseEvent(file.replace(/\.txt$/, ''), half, readFileSync(join(folder, file), 'utf8')),
      );
    })
    .sort((x, y) => (x.name < y.name ? -1 : 1));
}

/** The events as bench documents: three a piece, of level `dense`, `middle` or `sparse`. */
export function reportedDocuments(set: ReportedSet): BenchDocument[] {
  return readEvents(set).flatMap(({ name, half, density, sentences, gold }) =>
    PAIRS.map((pair): BenchDocument => {
      const [source, target] = pair.split('-') as ['tr' | 'az', 'az' | 'ar'];
      return {
        pair,
        level: density,
        name,
        half,
        source: { language: source, sentences: sentences[source] },
        target: { language: target, sentences: sentences[target] },
        gold: gold[pair],
      };
    }),
  );
}

function parseEvent(name: string, half: 'a' | 'b', text: string): ReportedEvent {
  const { before: title, sections } = sectionsOf(text);
  const linesOf = (section: string): readonly string[] => {
    const lines = sections.get(section);
    if (lines === undefined) throw new Error(`${name}: no section ${section}`);
    return lines;
  };
  return {
    name,
    half,
    density: title.split(';')[1]?.trim() ?? '',
    sentences: byName(LANGUAGES, (language) => linesOf(language).map((line) => line.replace(/^\d+\t/, ''))),
    gold: byName(PAIRS, (pair) => linesOf(pair).map(parseBead)),
  };
}

const byName = <N extends string, V>(names: readonly N[], value: (name: N) => V): Record<N, V> =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<N, V>;
