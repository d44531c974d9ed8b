// npm run bench:long-news -- BENCH_DIR [--half a|b|all] [--weights FILE]: long texts that correspond in part, of 4, 9 and 30
// articles one after the other (align-fit/made-documents.ts). Strict scores of the recipe `comparable`, by length.
import { parseArgs } from 'node:util';
import { align } from '../../align/align.js';
import { countBeads, scoresOf, sumCounts } from '../../align/quality/precision-recall.js';
import { longDocuments } from './align-fit/made-documents.js';
import { type BenchDocument, inHalf, isHalf, readBenchFolder } from './bench-folder.js';
import { useWeights } from './weights-file.js';

const ARTICLES = [4, 9, 30];
/** Sentences on the longer side: each class ends before the next bound. */
const BOUNDS = [60, 150, Number.POSITIVE_INFINITY];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string', default: 'all' }, weights: { type: 'string' } },
});
const [folder] = positionals;
const { half } = values;
if (folder === undefined || !isHalf(half)) {
  console.error('usage: npm run bench:long-news -- BENCH_DIR [--half a|b|all] [--weights FILE]');
  process.exit(2);
}
useWeights(values.weights, half);

const clean = readBenchFolder(folder).filter((document) => inHalf(document, half) && document.level === 'clean');
const lengthOf = ({ source, target }: BenchDocument) => Math.max(source.sentences.length, target.sentences.length);
const counted = ARTICLES.flatMap((size) => longDocuments(clean, size)).map((document) => ({
  length: lengthOf(document),
  counts: countBeads(document.gold, align(document.source, document.target, { recipe: 'comparable' }).suggestions),
}));

console.log('sentences   documents   strict P     R    F1');
BOUNDS.forEach((bound, at) => {
  const least = at === 0 ? 0 : BOUNDS[at - 1]!;
  const own = counted.filter(({ length }) => length >= least && length < bound);
  if (own.length === 0) return;
  const { precision, recall, f1 } = scoresOf(sumCounts(own.map(({ counts }) => counts))).strict;
  const name = bound === Number.POSITIVE_INFINITY ? `${least} and more` : `${least} to ${bound - 1}`;
  const shares = [precision, recall, f1].map((share) => (100 * share!).toFixed(1).padStart(6)).join('');
  console.log(`${name.padEnd(14)}${String(own.length).padEnd(12)}  ${shares}`);
});
