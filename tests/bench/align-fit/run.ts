// npm run fit -- BENCH_DIR [--half a|b|all] [--out FILE]: fits the weights of the aligner and prints them as they stand in
// align/score/weights.ts; `--out` writes them as JSON too, for `npm run bench:align -- ... --weights FILE`.
// The halves hold every second document name, so that one can be held out. How the fit goes: fit-weights.ts.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type PairWeights, WEIGHTS } from '../../../align/score/weights.js';
import { inHalf, isHalf, readBenchFolder } from '../bench-folder.js';
import { type AllWeights, fitWeights } from './fit-weights.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string', default: 'all' }, out: { type: 'string' } },
});
const [folder] = positionals;
if (folder === undefined || !isHalf(values.half)) {
  console.error('usage: npm run fit -- BENCH_DIR [--half a|b|all] [--out FILE]');
  process.exit(2);
}

const { half } = values;
const documents = readBenchFolder(folder).filter((document) => inHalf(document, half));
const fitted = fitWeights(documents, (line) => console.error(`half ${half}: ${line}`));
console.log(asSource(fitted));
console.error(`largest difference from align/score/weights.ts: ${largestDifference(fitted).toFixed(3)}`);
if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(fitted)}\n`);

function asSource(weights: AllWeights): string {
  const list = (numbers: readonly number[]): string => `[${numbers.join(', ')}]`;
  const kinds = Object.entries(weights).map(([kind, { bead, shapes, pair, rounds, growth }]) => {
    const fields = Object.entries({ bead, shapes, pair, growth }).map(([name, row]) => `    ${name}: ${list(row)},`);
    fields.splice(3, 0, `    rounds: [\n${rounds.map((row) => `      ${list(row)},`).join('\n')}\n    ],`);
    return `  ${kind}: {\n${fields.join('\n')}\n  },`;
  });
  return `export const WEIGHTS: Readonly<Record<'sameScript' | 'crossScript', PairWeights>> = {\n${kinds.join('\n')}\n};`;
}

function largestDifference(weights: AllWeights): number {
  const flat = ({ bead, shapes, pair, rounds, growth }: PairWeights): number[] =>
    [bead, shapes, pair, ...rounds, growth].flat();
  const shipped = [...flat(WEIGHTS.sameScript), ...flat(WEIGHTS.crossScript)];
  const found = [...flat(weights.sameScript), ...flat(weights.crossScript)];
  return Math.max(...found.map((weight, at) => Math.abs(weight - shipped[at]!)));
}
