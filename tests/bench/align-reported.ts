// npm run bench:reported [-- --set news|press|pages] [--half a|b|all] [--recipe auto] [--weights FILE]: news of one event
// as three newsrooms tell it (reported/), one pair of texts at a time. Needs no folder: the texts are our own; those of
// `--set articles BENCH_DIR` are articles of a bench folder that tell of one event.
import { parseArgs } from 'node:util';
import { align } from '../../align/align.js';
import type { RecipeName } from '../../align/types.js';
import { type BenchDocument, inHalf, isHalf, readBenchFolder } from './bench-folder.js';
import { printLinkTable } from './link-table.js';
import { articleDocuments } from './reported/read-articles.js';
import { REPORTED_SETS, reportedDocuments } from './reported/read-reported.js';
import { useWeights } from './weights-file.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string', default: 'news' },
    half: { type: 'string', default: 'all' },
    recipe: { type: 'string', default: 'auto' },
    weights: { type: 'string' },
  },
});
const { set, half } = values;
const [folder] = positionals;
const ofSet = (): readonly BenchDocument[] | undefined => {
  if (set === 'articles' && folder !== undefined) return articleDocuments(readBenchFolder(folder));
  const known = REPORTED_SETS.find((name) => name === set);
  return known && reportedDocuments(known);
};
const all = ofSet();
if (!isHalf(half) || all === undefined) {
  console.error(
    'usage: npm run bench:reported [-- --set news|press|pages|articles [BENCH_DIR]] [--half a|b|all] [--recipe auto] [--weights FILE]',
  );
  process.exit(2);
}
// No weights were ever fitted on the pages.
useWeights(values.weights, set === 'pages' ? 'none' : half);

const documents = all.filter((document) => inHalf(document, half));
console.log(`${set}, half ${half}, ${documents.length} document pairs`);
printLinkTable(
  documents.map((document) => ({
    document,
    alignment: align(document.source, document.target, { recipe: values.recipe as RecipeName }),
  })),
);
