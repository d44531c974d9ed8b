// npm run bench:learning -- BENCH_DIR [--half a|b] [--weights FILE] [--no-glossary]: what decisions teach. A simulated person confirms
// sentence pairs, the lexicon learns from them, and comparable documents are aligned one at a time (strict F1, %).
//   other articles: pairs of the other half of the folder; aligned are comparable documents drawn from every article
//   same articles:  pairs of the first half of six articles; aligned are comparable documents drawn from what follows
//   upper bound:    from 20 on, all pairs of the very articles that are aligned: no learning can do better
// Every figure is the mean over DRAWS draws of the confirmed pairs and of the documents. `--weights` as for bench:align.
// `--no-glossary`: as if the built-in dictionary knew no word, as in a subject or a language that it does not know.
import { parseArgs } from 'node:util';
import { align } from '../../align/align.js';
import { setBuiltInGlossary } from '../../align/lexicon/built-in.js';
import { compileGlossary } from '../../align/lexicon/glossary.js';
import { emptyLexicon } from '../../align/lexicon/learned.js';
import { type LearnedPassage, learnPassages } from '../../align/lexicon/learning.js';
import { type BeadCounts, countBeads, scoresOf, sumCounts } from '../../align/quality/precision-recall.js';
import { drawComparable } from './align-fit/made-documents.js';
import { type BenchDocument, readBenchFolder } from './bench-folder.js';
import { useWeights } from './weights-file.js';

const CONFIRMED = [0, 20, 50, 100, 400];
const DRAWS = 3;
/** Articles whose first halves a person works through before their second halves are aligned. */
const ARTICLES = 6;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string', default: 'a' }, weights: { type: 'string' }, 'no-glossary': { type: 'boolean' } },
});
const [folder] = positionals;
const { half } = values;
if (folder === undefined || (half !== 'a' && half !== 'b')) {
  console.error('usage: npm run bench:learning -- BENCH_DIR [--half a|b] [--weights FILE] [--no-glossary]');
  process.exit(2);
}
useWeights(values.weights, half);
if (values['no-glossary'] === true) setBuiltInGlossary(compileGlossary([]));
const clean = readBenchFolder(folder).filter(({ level }) => level === 'clean');
const pairs = [...new Set(clean.map(({ pair }) => pair))];

console.log(`${'confirmed pairs'.padEnd(24)}${CONFIRMED.map((count) => String(count).padStart(8)).join('')}`);
for (const pair of pairs) {
  const held = clean.filter((document) => document.pair === pair && document.half === half);
  const others = clean.filter((document) => document.pair === pair && document.half !== half);
  print(`${pair}, other articles`, (count, draw) => score(held, draw, others.flatMap(passages), count));
  const own = held.flatMap(passages);
  print(`${pair}, upper bound`, (count, draw) => score(held, draw, own, count === 0 ? 0 : own.length));
  print(`${pair}, same articles`, (count, draw) => {
    const blocks = Array.from({ length: Math.floor(held.length / ARTICLES) }, (_, at) =>
      held.slice(at * ARTICLES, (at + 1) * ARTICLES),
    );
    return blocks.flatMap((block) => {
      const first = block.flatMap((document) => passages(part(document, 0, 0.5)));
      const second = block.map((document) => part(document, 0.5, 1));
      return score(second, draw, first, count);
    });
  });
}

/** Sentences [from, to) of a translation, as shares of its length. */
function part(document: BenchDocument, from: number, to: number): BenchDocument {
  const count = document.source.sentences.length;
  const cut = (sentences: readonly string[]) => sentences.slice(Math.round(from * count), Math.round(to * count));
  return {
    ...document,
    source: { ...document.source, sentences: cut(document.source.sentences) },
    target: { ...document.target, sentences: cut(document.target.sentences) },
    gold: [],
  };
}

function passages({ source, target }: BenchDocument): LearnedPassage[] {
  return source.sentences.map((text, at) => ({ source: text, target: target.sentences[at]! }));
}

/** Aligns a draw of every document after `count` of the passages, evenly spread, have been confirmed. */
function score(
  documents: readonly BenchDocument[],
  draw: number,
  known: readonly LearnedPassage[],
  count: number,
): BeadCounts[] {
  const step = known.length / Math.min(count, known.length);
  const confirmed = Array.from(
    { length: Math.min(count, known.length) },
    (_, at) => known[Math.floor((at + draw / DRAWS) * step)]!,
  );
  const [first] = documents;
  const languages = { source: first!.source.language, target: first!.target.language };
  const lexicon = count === 0 ? emptyLexicon() : learnPassages(emptyLexicon(), languages, confirmed);
  return documents.map((document) => {
    const drawn = drawComparable(document, 1000 + draw);
    const { suggestions } = align(drawn.source, drawn.target, { lexicon, recipe: 'comparable' });
    return countBeads(drawn.gold, suggestions);
  });
}

function print(name: string, countsOf: (confirmed: number, draw: number) => BeadCounts[]): void {
  const f1 = CONFIRMED.map((confirmed) => {
    const draws = Array.from({ length: DRAWS }, (_, draw) => countsOf(confirmed, draw)).flat();
    return 100 * scoresOf(sumCounts(draws)).strict.f1;
  });
  console.log(`${name.padEnd(24)}${f1.map((each) => each.toFixed(1).padStart(8)).join('')}`);
}
