// A statement beside its summary in another language, made from translations: one side (or now the one, now the other)
// tells in one abridged sentence what the other tells in one to three, not always neighbours; most of the longer text
// has no counterpart, foreign sentences stand between, blocks have moved. The gold follows from how it was made.
import { type Random, randomIndex, sampleWithout } from '../../../align/quality/seeded-random.js';
import type { AlignSide, Bead } from '../../../align/types.js';
import type { BenchDocument } from '../bench-folder.js';
import { randomOf } from '../named-random.js';
import { abridge, clausesOf, mergeSentences } from './clauses.js';

/** How hard the documents are; shares and chances in [0, 1]. */
export interface Difficulty {
  readonly name: string;
  /** Chance that a sentence opens a group, that is, has a counterpart. */
  readonly covered: number;
  /** Chance that a group takes in further sentences: one, or with a third of this chance two. */
  readonly merged: number;
  /** Chance that what a group of several sentences tells is spread over two sentences of the summary. */
  readonly spread: number;
  /** Chance that a sentence of the summary is shortened, and then how. */
  readonly abridged: number;
  readonly keep: number;
  readonly wordLoss: number;
  /** Chance that a sentence of the summary takes in a clause from elsewhere. */
  readonly extra: number;
  /** Foreign sentences in the summary, as a share of its own. */
  readonly foreign: number;
  /** Blocks of the summary that change places; 1: everything keeps its order. */
  readonly blocks: number;
  /** Chance that a group is told briefly on the side that is otherwise the longer one. */
  readonly turned: number;
}

export const DIFFICULTIES: readonly Difficulty[] = [
  {
    name: 'light',
    covered: 0.5,
    merged: 0.3,
    spread: 0.05,
    abridged: 0.4,
    keep: 0.7,
    wordLoss: 0.03,
    extra: 0.05,
    foreign: 0.1,
    blocks: 1,
    turned: 0,
  },
  {
    name: 'press',
    covered: 0.35,
    merged: 0.5,
    spread: 0.08,
    abridged: 0.7,
    keep: 0.55,
    wordLoss: 0.1,
    extra: 0.15,
    foreign: 0.2,
    blocks: 2,
    turned: 0,
  },
  {
    name: 'ragged',
    covered: 0.35,
    merged: 0.5,
    spread: 0.08,
    abridged: 0.8,
    keep: 0.45,
    wordLoss: 0.2,
    extra: 0.25,
    foreign: 0.4,
    blocks: 3,
    turned: 0.3,
  },
];

/** Articles of a language pair are strung together until a text has so many sentences: an article alone is short. */
const TEXT_SENTENCES = 24;
/** Of a group each further sentence stands within so many of the one before, most often next to it. */
const REACH = 3;
const NEXT = 0.55;

type SideName = 'source' | 'target';

/** A sentence of a made document, with the group it belongs to, or -1. */
interface Made {
  readonly text: string;
  readonly group: number;
}

interface Group {
  readonly members: readonly number[];
  /** The side that tells it briefly. */
  readonly brief: SideName;
}

/** Documents of every difficulty from those of level `clean`; the same at every run, others at every draw. */
export function abridgedDocuments(
  documents: readonly BenchDocument[],
  draws: number,
  difficulties: readonly Difficulty[] = DIFFICULTIES,
): BenchDocument[] {
  const texts = textsOf(documents.filter(({ level }) => level === 'clean'));
  return difficulties.flatMap((difficulty) =>
    Array.from({ length: draws }, (_, draw) =>
      texts.map((text) => makeAbridged(text, nextOf(texts, text), difficulty, draw)),
    ).flat(),
  );
}

/** The next text of the same language pair and half; after the last the first. */
function nextOf(texts: readonly BenchDocument[], text: BenchDocument): BenchDocument {
  const own = texts.filter(({ pair, half }) => pair === text.pair && half === text.half);
  return own[(own.indexOf(text) + 1) % own.length]!;
}

/** Articles of one language pair and half, one after the other, as texts of some length; a short rest is left out. */
function textsOf(articles: readonly BenchDocument[]): BenchDocument[] {
  const open = new Map<string, BenchDocument>();
  const texts: BenchDocument[] = [];
  for (const article of articles) {
    const kind = `${article.pair}/${article.half}`;
    const before = open.get(kind);
    const text = before === undefined ? article : joinTexts(before, article);
    open.delete(kind);
    if (text.source.sentences.length >= TEXT_SENTENCES) texts.push(text);
    else open.set(kind, text);
  }
  return texts;
}

function joinTexts(a: BenchDocument, b: BenchDocument): BenchDocument {
  const side = (name: SideName): AlignSide => ({
    ...a[name],
    sentences: [...a[name].sentences, ...b[name].sentences],
  });
  return { ...a, name: `${a.name}+${b.name}`, source: side('source'), target: side('target') };
}

/** One document; `text` and `other` stand sentence by sentence, and `other` lends the foreign sentences and clauses. */
export function makeAbridged(
  text: BenchDocument,
  other: BenchDocument,
  difficulty: Difficulty,
  draw: number,
): BenchDocument {
  const random = randomOf(`${text.name}/${difficulty.name}/${draw}`);
  const summary: SideName = random() < 0.5 ? 'source' : 'target';
  const longer: SideName = summary === 'source' ? 'target' : 'source';
  const groups = drawGroups(text.source.sentences.length, summary, difficulty, random);
  const side = (name: SideName): Telling => {
    const { sentences } = text[name];
    return { name, sentences, strangers: other[name].sentences, groups, difficulty, random };
  };
  const [brief, full] = [side(summary), side(longer)];
  const told = moveBlocks(insertForeign(writeSide(brief, false), brief), brief);
  const made = { [summary]: told, [longer]: writeSide(full, true) } as Record<SideName, Made[]>;
  const indices = (side: SideName, group: number): number[] =>
    made[side].flatMap((each, index) => (each.group === group ? [index] : []));
  return {
    ...text,
    level: difficulty.name,
    source: { ...text.source, sentences: made.source.map((each) => each.text) },
    target: { ...text.target, sentences: made.target.map((each) => each.text) },
    gold: groups.map((_, group): Bead => ({ source: indices('source', group), target: indices('target', group) })),
  };
}

function drawGroups(count: number, summary: SideName, difficulty: Difficulty, random: Random): Group[] {
  const taken = new Set<number>();
  const groups: Group[] = [];
  for (let first = 0; first < count; first++) {
    if (taken.has(first) || random() >= difficulty.covered) continue;
    const further = random() < difficulty.merged ? (random() < 1 / 3 ? 2 : 1) : 0;
    const members = [first];
    for (let step = 0; step < further; step++) {
      const from = members.at(-1)! + 1;
      const near = Array.from({ length: REACH }, (_, at) => from + at).filter((at) => at < count && !taken.has(at));
      if (near.length === 0) break;
      members.push(random() < NEXT ? near[0]! : near[randomIndex(random, near.length)]!);
    }
    for (const member of members) taken.add(member);
    const turned = random() < difficulty.turned;
    groups.push({ members, brief: turned === (summary === 'source') ? 'target' : 'source' });
  }
  return groups;
}

/** What is needed to write one side. */
interface Telling {
  readonly name: SideName;
  /** What it tells sentence by sentence. */
  readonly sentences: readonly string[];
  /** Sentences of another text, same language. */
  readonly strangers: readonly string[];
  readonly groups: readonly Group[];
  readonly difficulty: Difficulty;
  readonly random: Random;
}

/** The sentences of one side in order: a group told briefly stands where its first sentence stood. */
function writeSide(telling: Telling, keepsRest: boolean): Made[] {
  const { name, sentences, groups } = telling;
  const groupOf = new Map(groups.flatMap(({ members }, group) => members.map((member) => [member, group] as const)));
  return sentences.flatMap((text, index): Made[] => {
    const group = groupOf.get(index);
    if (group === undefined) return keepsRest ? [{ text, group: -1 }] : [];
    const { members, brief } = groups[group]!;
    if (brief !== name) return [{ text, group }];
    return index === members[0] ? tellBriefly(members, telling).map((brief) => ({ text: brief, group })) : [];
  });
}

/** One sentence for all of them, or two between which they are spread. */
function tellBriefly(members: readonly number[], telling: Telling): string[] {
  const { sentences, strangers, difficulty, random } = telling;
  const told = members.map((member) => {
    const text = sentences[member]!;
    return random() < difficulty.abridged ? abridge(text, difficulty, random) : text;
  });
  const stranger = strangers[randomIndex(random, strangers.length)];
  if (stranger !== undefined && random() < difficulty.extra) {
    const clauses = clausesOf(stranger);
    told.push(clauses[randomIndex(random, clauses.length)]!);
  }
  if (members.length > 1 && random() < difficulty.spread) {
    const [head = '', ...rest] = clausesOf(told[1]!);
    if (rest.length > 0)
      return [
        [told[0]!, head],
        [rest.join(' '), ...told.slice(2)],
      ].map(mergeSentences);
  }
  return [mergeSentences(told)];
}

function insertForeign(own: readonly Made[], { strangers, difficulty, random }: Telling): Made[] {
  const made = [...own];
  for (const text of sampleWithout(strangers, Math.round(difficulty.foreign * own.length), random)) {
    made.splice(randomIndex(random, made.length + 1), 0, { text, group: -1 });
  }
  return made;
}

function moveBlocks(own: readonly Made[], { difficulty: { blocks }, random }: Telling): Made[] {
  const borders = Array.from({ length: blocks - 1 }, () => randomIndex(random, own.length + 1)).sort((a, b) => a - b);
  const cuts = [0, ...borders, own.length];
  const parts = cuts.slice(1).map((end, at) => own.slice(cuts[at], end));
  return sampleWithout(parts, parts.length, random).flat();
}
