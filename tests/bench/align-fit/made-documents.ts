// Comparable documents made from sentence-by-sentence translations. More of them than a bench folder holds, because
// what is left out and what moves is a matter of luck; and some with joined sentences, because the comparable texts of a
// folder may be 1-1 throughout, and then nothing could teach when a pair should grow.
import type { AlignSide, Bead } from '../../../align/types.js';
import type { BenchDocument } from '../bench-folder.js';
import { randomOf } from '../named-random.js';
import { sameEvents } from '../reported/read-articles.js';

/**
 * Between 35 and 50 % of the sentences stay on both sides, the others on one; two to four blocks of the target change
 * places. Another `draw` gives other documents, the same one always the same.
 */
export function drawComparable(document: BenchDocument, draw: number): BenchDocument {
  const random = randomOf(`${document.name}d${draw}`);
  const share = 0.35 + 0.15 * random();
  const source: number[] = [];
  const target: number[] = [];
  for (let index = 0; index < document.source.sentences.length; index++) {
    const place = random();
    if (place < (1 + share) / 2) source.push(index);
    if (place < share || place >= (1 + share) / 2) target.push(index);
  }
  const borders = Array.from({ length: 1 + Math.floor(3 * random()) }, () => Math.floor(random() * target.length));
  const cuts = [0, ...borders.sort((a, b) => a - b), target.length];
  const blocks = cuts.slice(1).map((end, at) => ({ indices: target.slice(cuts[at], end), key: random() }));
  const moved = blocks.sort((a, b) => a.key - b.key).flatMap(({ indices }) => indices);
  const side = ({ language, sentences }: AlignSide, indices: readonly number[]): AlignSide => ({
    language,
    sentences: indices.map((index) => sentences[index]!),
  });
  return {
    ...document,
    level: 'made comparable',
    source: side(document.source, source),
    target: side(document.target, moved),
    gold: source.flatMap((index, at): Bead[] => {
      const place = moved.indexOf(index);
      return place < 0 ? [] : [{ source: [at], target: [place] }];
    }),
  };
}

/**
 * Of every group, with the chance `share`, the sentences of one side are left out: what stays on the other side is of the
 * same event and has no counterpart, as most of what real reports of one event tell.
 */
export function thinOut(document: BenchDocument, share: number, draw: number): BenchDocument {
  const random = randomOf(`${document.name}/${document.pair}/thin${share}/${draw}`);
  const left = { source: new Set<number>(), target: new Set<number>() };
  const kept = document.gold.filter((bead) => {
    if (random() >= share) return true;
    const side = random() < 0.5 ? 'source' : 'target';
    for (const index of bead[side]) left[side].add(index);
    return false;
  });
  const placesOf = (side: 'source' | 'target'): readonly number[] =>
    document[side].sentences.flatMap((_, index) => (left[side].has(index) ? [] : [index]));
  const places = { source: placesOf('source'), target: placesOf('target') };
  const side = (name: 'source' | 'target'): AlignSide => ({
    ...document[name],
    sentences: places[name].map((index) => document[name].sentences[index]!),
  });
  return {
    ...document,
    level: `thin ${share}`,
    source: side('source'),
    target: side('target'),
    gold: kept.map(({ source, target }) => ({
      source: source.map((index) => places.source.indexOf(index)),
      target: target.map((index) => places.target.indexOf(index)),
    })),
  };
}

/** The next document of the same language pair; after the last the first. */
function nextOf(documents: readonly BenchDocument[], document: BenchDocument, step = 1): BenchDocument {
  const own = documents.filter(({ pair }) => pair === document.pair);
  return own[(own.indexOf(document) + step) % own.length]!;
}

/** Both texts of another event follow, or only one of them: reports of more than the other tells of. */
export function paddedDocuments(
  documents: readonly BenchDocument[],
  sides: readonly ('source' | 'target')[],
): BenchDocument[] {
  return documents.map((document) => {
    const other = nextOf(documents, document);
    const first = randomOf(`${document.name}/${document.pair}/padded/${sides}`)() < 0.5;
    const parts = first ? [document, other] : [other, document];
    const strung = (side: 'source' | 'target'): AlignSide =>
      sides.includes(side) ? strungSide(parts, side) : document[side];
    const before = (part: BenchDocument, side: 'source' | 'target'): number =>
      sides.includes(side) && part === parts[1] ? parts[0]![side].sentences.length : 0;
    const goldOf = (part: BenchDocument): Bead[] =>
      part.gold.map(({ source, target }) => ({
        source: source.map((index) => index + before(part, 'source')),
        target: target.map((index) => index + before(part, 'target')),
      }));
    return {
      ...document,
      level: 'padded',
      source: strung('source'),
      target: strung('target'),
      gold: sides.length === 2 ? parts.flatMap(goldOf) : goldOf(document),
    };
  });
}

/** The source of one event beside the target of another, `steps` times each: nothing corresponds. */
export function strangeDocuments(documents: readonly BenchDocument[], steps: number): BenchDocument[] {
  return Array.from({ length: steps }, (_, step) =>
    documents.map((document) => ({
      ...document,
      level: 'strange',
      target: nextOf(documents, document, step + 2).target,
      gold: [],
    })),
  ).flat();
}

interface Made {
  readonly text: string;
  readonly group: number;
}

const MIN_WORDS_TO_CUT = 8;

/**
 * Runs of two or three sentences are joined on one side (a third of the groups); half of the groups stay on both sides,
 * a quarter on one only; a block of the target moves to the front. `cutShare` of the joined sentences, and of those on
 * one side of a 1-1 pair, lose about half of their words.
 */
export function makeJoined(document: BenchDocument, cutShare: number, draw: number): BenchDocument {
  const random = randomOf(`${document.name}y${cutShare}/${draw}`);
  const cut = (text: string): string => {
    const words = text.split(' ');
    if (words.length < MIN_WORDS_TO_CUT || random() >= cutShare) return text;
    const count = Math.floor(words.length * (0.3 + 0.25 * random()));
    const at = Math.floor(random() * (words.length - count));
    return [...words.slice(0, at), ...words.slice(at + count)].join(' ');
  };
  const joined = (texts: readonly string[]): string[] => {
    const last = texts.length - 1;
    const open = (text: string): string => text.replace(/[.!?؟"”]+\s*$/, '');
    return [
      texts
        .map(cut)
        .map((text, at) => (at < last ? open(text) : text))
        .join(', '),
    ];
  };

  const groups: { source: readonly string[]; target: readonly string[]; joins: 'none' | 'source' | 'target' }[] = [];
  const count = document.source.sentences.length;
  for (let at = 0; at < count; ) {
    const draw = random();
    const size = Math.min(count - at, draw < 0.12 ? 3 : draw < 0.35 ? 2 : 1);
    const joins = size === 1 ? 'none' : random() < 0.5 ? 'source' : 'target';
    const run = (side: AlignSide): readonly string[] => side.sentences.slice(at, at + size);
    groups.push({ source: run(document.source), target: run(document.target), joins });
    at += size;
  }

  const source: Made[] = [];
  const target: Made[] = [];
  groups.forEach((each, group) => {
    const draw = random();
    const inSource = draw < 0.75;
    const inTarget = draw < 0.5 || draw >= 0.75;
    let ofSource = each.joins === 'source' ? joined(each.source) : each.source;
    let ofTarget = each.joins === 'target' ? joined(each.target) : each.target;
    if (each.joins === 'none') {
      if (random() < 0.5) ofSource = ofSource.map(cut);
      else ofTarget = ofTarget.map(cut);
    }
    if (inSource) source.push(...ofSource.map((text) => ({ text, group })));
    if (inTarget) target.push(...ofTarget.map((text) => ({ text, group })));
  });

  const cuts = [Math.floor(random() * target.length), Math.floor(random() * target.length)].sort((a, b) => a - b);
  const [from, to] = [groupBorder(target, cuts[0]!), groupBorder(target, cuts[1]!)];
  const moved = [...target.slice(from, to), ...target.slice(0, from), ...target.slice(to)];
  const indices = (side: readonly Made[], group: number): number[] =>
    side.flatMap((each, index) => (each.group === group ? [index] : []));
  return {
    ...document,
    level: cutShare > 0 ? 'made abridged' : 'made joined',
    source: { ...document.source, sentences: source.map(({ text }) => text) },
    target: { ...document.target, sentences: moved.map(({ text }) => text) },
    gold: groups
      .map((_, group): Bead => ({ source: indices(source, group), target: indices(moved, group) }))
      .filter((bead) => bead.source.length > 0 && bead.target.length > 0),
  };
}

/** The first place from `at` on where no group is torn apart. */
function groupBorder(side: readonly Made[], at: number): number {
  let border = at;
  while (border > 0 && border < side.length && side[border]!.group === side[border - 1]!.group) border++;
  return border;
}

/** The documents of every language pair together, in groups of `size`, the last of them smaller. */
function runsOf(documents: readonly BenchDocument[], size: number): BenchDocument[][] {
  const pairs = [...new Set(documents.map(({ pair }) => pair))];
  return pairs.flatMap((name) => {
    const own = documents.filter(({ pair }) => pair === name);
    return Array.from({ length: Math.ceil(own.length / size) }, (_, at) => own.slice(at * size, (at + 1) * size));
  });
}

const strungSide = (documents: readonly BenchDocument[], side: 'source' | 'target'): AlignSide => ({
  language: documents[0]![side].language,
  sentences: documents.flatMap((document) => document[side].sentences),
});

/** Comparable documents of so many articles one after the other. */
export function longDocuments(articles: readonly BenchDocument[], size: number): BenchDocument[] {
  return runsOf(articles, size).map((run) => {
    const parts = run.map((article) => drawComparable(article, LONG_DRAW + size));
    let source = 0;
    let target = 0;
    const gold = parts.flatMap((part) => {
      const moved = part.gold.map((bead) => ({
        source: bead.source.map((index) => index + source),
        target: bead.target.map((index) => index + target),
      }));
      source += part.source.sentences.length;
      target += part.target.sentences.length;
      return moved;
    });
    return {
      ...parts[0]!,
      level: 'made long',
      source: strungSide(parts, 'source'),
      target: strungSide(parts, 'target'),
      gold,
    };
  });
}

/** Draws below are those of comparable documents of one article. */
const LONG_DRAW = 20;
/** Each run of articles stands beside so many others. */
const STRANGERS = 4;

/** So many articles on one side, as many of other events on the other: nothing corresponds. */
export function unrelatedDocuments(articles: readonly BenchDocument[], size: number): BenchDocument[] {
  const runs = runsOf(articles, size);
  const isOneEvent = sameEvents();
  return runs.flatMap((run) => {
    const others = runs.filter(([first]) => first!.pair === run[0]!.pair);
    const place = others.indexOf(run);
    const strangers = [...others.slice(place + 1), ...others.slice(0, place)].filter(
      (other) => !other.some(({ name }) => run.some((own) => isOneEvent(own.name, name))),
    );
    return strangers.slice(0, STRANGERS).map((stranger) => ({
      ...run[0]!,
      level: 'made unrelated',
      source: strungSide(run, 'source'),
      target: strungSide(stranger, 'target'),
      gold: [],
    }));
  });
}
