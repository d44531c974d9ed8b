// npm run bench:abridged -- BENCH_DIR [--half a|b|all] [--mode batch|single] [--draws 2] [--recipe auto] [--weights FILE]:
// a statement beside its summary, made from the *clean* documents of a bench folder (abridged/abridged-documents.ts).
import { parseArgs } from 'node:util';
import { align, alignBatch } from '../../align/align.js';
import type { RecipeName } from '../../align/types.js';
import { abridgedDocuments } from './abridged/abridged-documents.js';
import { type BenchDocument, inHalf, isHalf, readBenchFolder } from './bench-folder.js';
import { type Answer, printLinkTable } from './link-table.js';
import { useWeights } from './weights-file.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string', default: 'all' },
    mode: { type: 'string', default: 'single' },
    draws: { type: 'string', default: '2' },
    recipe: { type: 'string', default: 'auto' },
    weights: { type: 'string' },
  },
});
const [folder] = positionals;
const { half } = values;
const draws = Number(values.draws);
const recipe = values.recipe as RecipeName;
if (folder === undefined || !isHalf(half) || !Number.isInteger(draws) || draws < 1) {
  console.error(
    'usage: npm run bench:abridged -- BENCH_DIR [--half a|b|all] [--mode batch|single] [--draws 2] [--recipe auto] [--weights FILE]',
  );
  process.exit(2);
}
useWeights(values.weights, half);

const documents = abridgedDocuments(
  readBenchFolder(folder).filter((document) => inHalf(document, half)),
  draws,
);
const kinds = new Set(documents.map(({ level, pair }) => `${level} ${pair}`));
const answers: readonly Answer[] = [...kinds].flatMap((kind) =>
  answer(documents.filter(({ level, pair }) => `${level} ${pair}` === kind)),
);

console.log(`${values.mode}, half ${half}, ${documents.length} document pairs`);
printLinkTable(answers);

function answer(own: readonly BenchDocument[]): Answer[] {
  const alignments =
    values.mode === 'batch'
      ? alignBatch(own, { recipe })
      : own.map(({ source, target }) => align(source, target, { recipe }));
  return own.map((document, at) => ({ document, alignment: alignments[at]! }));
}
