// npm run bench:reported [-- --set news|pages] [--half a|b|all] [--recipe auto] [--weights FILE]: news of one event as three newsrooms tell it
// (reported/), one pair of texts at a time. Needs no folder: the texts are our own.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { align } from '../../align/align.js';
import type { WEIGHTS } from '../../align/score/weights.js';
import type { RecipeName } from '../../align/types.js';
import { inHalf, isHalf } from './bench-folder.js';
import { printLinkTable } from './link-table.js';
import { reportedDocuments } from './reported/read-reported.js';
import { takeWeights } from './take-weights.js';

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'news' },
    half: { type: 'string', default: 'all' },
    recipe: { type: 'string', default: 'auto' },
    weights: { type: 'string' },
  },
});
const { set, half } = values;
if (!isHalf(half) || (set !== 'news' && set !== 'pages')) {
  console.error(
    'usage: npm run bench:reported [-- --set news|pages] [--half a|b|all] [--recipe auto] [--weights FILE]',
  );
  process.exit(2);
}
if (values.weights !== undefined) takeWeights(JSON.parse(readFileSync(values.weights, 'utf8')) as typeof WEIGHTS);

const documents = reportedDocuments(set).filter((document) => inHalf(document, half));
console.log(`${set}, half ${half}, ${documents.length} document pairs`);
printLinkTable(
  documents.map((document) => ({
    document,
    alignment: align(document.source, document.target, { recipe: values.recipe as RecipeName }),
  })),
);
