// npm run bench:unrelated -- BENCH_DIR [--draws 40] [--recipe auto]: is the aligner silent where nothing corresponds? Two
// documents of 50 sentences are drawn from different articles of a bench folder, and again with ten sentences of a third
// language on each side. Prints how many draws give how many suggestions above 0.5, and those of the worst draw.
import { parseArgs } from 'node:util';
import { align } from '../../align/align.js';
import { seededRandom } from '../../align/quality/seeded-random.js';
import type { AlignSide, RecipeName, Suggestion } from '../../align/types.js';
import { type BenchDocument, readBenchFolder } from './bench-folder.js';
import { sameEvents } from './reported/read-articles.js';
import { useWeights } from './weights-file.js';

const SENTENCES = 50;
const FOREIGN = 10;
const SEEN_FROM = 0.5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    draws: { type: 'string', default: '40' },
    recipe: { type: 'string', default: 'auto' },
    weights: { type: 'string' },
  },
});
const [folder] = positionals;
const draws = Number(values.draws);
const recipe = values.recipe as RecipeName;
if (folder === undefined || !Number.isInteger(draws) || draws < 1) {
  console.error('usage: npm run bench:unrelated -- BENCH_DIR [--draws 40] [--recipe auto]');
  process.exit(2);
}
// Strangers are drawn from all documents, whatever the weights have seen.
useWeights(values.weights, 'none');
const isOneEvent = sameEvents();
const clean = readBenchFolder(folder).filter(({ level }) => level === 'clean');
for (const pair of new Set(clean.map((document) => document.pair))) {
  for (const foreign of [0, FOREIGN]) report(pair, foreign);
}

function report(pair: string, foreign: number): void {
  const counts: number[] = [];
  let worst:
    | { readonly seen: readonly Suggestion[]; readonly source: AlignSide; readonly target: AlignSide }
    | undefined;
  for (let draw = 0; draw < draws; draw++) {
    const { source, target } = unrelated(pair, foreign, draw);
    const seen = align(source, target, { recipe }).suggestions.filter(({ confidence }) => confidence > SEEN_FROM);
    counts[seen.length] = (counts[seen.length] ?? 0) + 1;
    if (worst === undefined || seen.length > worst.seen.length) worst = { seen, source, target };
  }
  const text = counts.flatMap((count, seen) => (count === undefined ? [] : [`${seen}: ${count}`])).join(', ');
  console.log(
    `${pair}${foreign > 0 ? `, ${foreign} foreign sentences a side` : ''}: suggestions above 0.5 by draws: ${text}`,
  );
  if (worst === undefined || worst.seen.length < 2) return;
  for (const { source, target, confidence } of worst.seen) {
    console.log(`  ${confidence.toFixed(2)}  ${source.map((i) => worst.source.sentences[i]).join(' ')}`);
    console.log(`        ${target.map((j) => worst.target.sentences[j]).join(' ')}`);
  }
}

/**
 * Articles in a drawn order: the first half of them gives the source, the second the target, so that none gives both; of
 * the second those are left out that tell of an event of the first.
 */
function unrelated(pair: string, foreign: number, draw: number): { source: AlignSide; target: AlignSide } {
  const random = seededRandom(draw + 1);
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((value) => ({ value, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ value }) => value);
  const articles = shuffled(clean.filter((document) => document.pair === pair));
  const middle = Math.floor(articles.length / 2);
  const ofSource = articles.slice(0, middle);
  const ofTarget = articles.slice(middle).filter(({ name }) => !ofSource.some((own) => isOneEvent(own.name, name)));
  const take = (from: readonly BenchDocument[], side: 'source' | 'target'): AlignSide => {
    const own = from.flatMap((document) => document[side].sentences).slice(0, SENTENCES - foreign);
    const language = from[0]![side].language;
    const strange = shuffled(strangers(pair, new Set(from.map(({ name }) => name)))).slice(0, foreign);
    return { language, sentences: foreign === 0 ? own : shuffled([...own, ...strange]) };
  };
  return { source: take(ofSource, 'source'), target: take(ofTarget, 'target') };
}

/** Sentences of the language that the pair does not have, from the named articles. */
function strangers(pair: string, names: ReadonlySet<string>): readonly string[] {
  const known = pair.split('-');
  return clean
    .filter((document) => names.has(document.name) && document.pair !== pair)
    .flatMap(
      ({ source, target }) => [source, target].find(({ language }) => !known.includes(language))?.sentences ?? [],
    );
}
