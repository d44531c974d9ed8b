// npm run bench:yardstick -- BENCH_DIR: half a minute that tells whether an idea about evidence is worth a fit of everything,
// which takes half an hour. What a single pair of sentences is worth is fitted on one half of the documents and judged on
// the other: by its log loss before and after the rounds (nats a gold link, less is better), by average precision, and by
// the F1 over links where it is best and where a pair is taken that is as likely as not.
import { parseArgs } from 'node:util';
import { probability } from '../../align/score/odds.js';
import { fitDocuments } from './align-fit/fit-documents.js';
import { SCRIPT_KINDS, scriptKindOf } from './align-fit/fit-weights.js';
import { believedBy, type ComparableFit, fitComparable, type PairExample, pairExample } from './align-fit/pair-fit.js';
import { type BenchDocument, inHalf } from './bench-folder.js';
import { reportedDocuments } from './reported/read-reported.js';

const [folder] = parseArgs({ allowPositionals: true }).positionals;
if (folder === undefined) {
  console.error('usage: npm run bench:yardstick -- BENCH_DIR');
  process.exit(2);
}

/** The kinds of texts by the levels of their documents. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  translated: ['comparable'],
  retold: ['dense', 'middle', 'sparse', 'article'],
};

interface JudgedPair {
  readonly nats: number;
  readonly outcome: number;
}

const lossOf = ({ nats, outcome }: JudgedPair): number =>
  -Math.log(Math.max(Number.MIN_VALUE, probability(outcome === 1 ? nats : -nats)));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Average precision, best F1 and F1 from log-odds 0 on; gold links that are no candidates are missed. */
function rankingOf(pairs: readonly JudgedPair[], links: number): readonly number[] {
  let right = 0;
  let precisions = 0;
  let best = 0;
  let taken = 0;
  const falling = pairs.toSorted((a, b) => b.nats - a.nats);
  for (const [at, { nats, outcome }] of falling.entries()) {
    right += outcome;
    precisions += outcome === 1 ? right / (at + 1) : 0;
    const f1 = (2 * right) / (at + 1 + links);
    best = Math.max(best, f1);
    if (nats > 0) taken = f1;
  }
  return [precisions / links, best, taken];
}

function printRow(name: string, fit: ComparableFit, examples: readonly PairExample[]): void {
  const believed = examples.map((example) => ({ example, ...believedBy(fit, example) }));
  const judged = (nats: (one: (typeof believed)[number]) => Float64Array): JudgedPair[] =>
    believed.flatMap((one) => one.example.outcomes.map((outcome, k) => ({ outcome, nats: nats(one)[k]! })));
  const [before, after] = [judged(({ pairs }) => pairs.ownNats), judged(({ nats }) => nats)];
  const links = sum(
    examples.flatMap(({ document }) => document.gold.map(({ source, target }) => source.length * target.length)),
  );
  const losses = [before, after].map((pairs) => (sum(pairs.map(lossOf)) / links).toFixed(4).padStart(9));
  const shares = rankingOf(after, links).map((share) => (100 * share).toFixed(1).padStart(8));
  console.log(name.padEnd(40), links.toString().padStart(6), ...losses, ...shares);
}

const documents = fitDocuments(folder);
const pages = reportedDocuments('pages');
console.log(' '.repeat(40), ' links     loss    after      AP  best F1   F1 half');
for (const script of SCRIPT_KINDS) {
  const examplesOf = (own: readonly BenchDocument[]): PairExample[] =>
    own.filter((document) => scriptKindOf(document) === script).map((document) => pairExample(document));
  for (const [kind, levels] of Object.entries(KINDS)) {
    const examples = examplesOf(documents.filter(({ level }) => levels.includes(level)));
    const others = kind === 'retold' ? examplesOf(pages) : [];
    for (const [fitted, scored] of [
      ['b', 'a'],
      ['a', 'b'],
    ] as const) {
      const own = examples.filter(({ document }) => inHalf(document, fitted));
      const fit = fitComparable({ own, others: [] }, () => undefined);
      printRow(
        `${script} ${kind}, half ${scored}`,
        fit,
        examples.filter(({ document }) => inHalf(document, scored)),
      );
      if (others.length > 0) printRow(`${script} web pages, fitted on half ${fitted}`, fit, others);
    }
  }
}
