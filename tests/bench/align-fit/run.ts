// npm run fit -- BENCH_DIR [--half a|b|all] [--out FILE]: fits the weights of the aligner and prints them as they stand in
// align/score/weights.ts; `--out` writes them as JSON too, for `npm run bench:align -- ... --weights FILE`.
// The halves hold every second document name, so that one can be held out. How the fit goes: fit-weights.ts.
import { parseArgs } from 'node:util';
import { type ComparableWeights, type PairWeights, WEIGHTS } from '../../../align/score/weights.js';
import { inHalf, isHalf } from '../bench-folder.js';
import { writeWeightsFile } from '../weights-file.js';
import { fitDocuments } from './fit-documents.js';
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
const documents = fitDocuments(folder).filter((document) => inHalf(document, half));
// The fit puts weights of its own in force on its way.
const shipped = structuredClone(WEIGHTS);
const fitted = fitWeights(documents, (line) => console.error(`half ${half}: ${line}`));
console.log(asSource(fitted));
console.error(`largest difference from align/score/weights.ts: ${largestDifference(fitted).toFixed(3)}`);
if (values.out !== undefined) writeWeightsFile(values.out, { half, weights: fitted });

function asSource(weights: AllWeights): string {
  const list = (numbers: readonly number[]): string => `[${numbers.join(', ')}]`;
  const comparable = (name: string, { pair, rounds, growth, joinRate, certainty }: ComparableWeights): string =>
    `${name}: { pair: ${list(pair)}, rounds: [${rounds.map(list).join(', ')}], growth: ${list(growth)}, joinRate: ${joinRate}, certainty: ${list(certainty)} },`;
  const kinds = Object.entries(weights).map(
    ([name, { bead, shapes, sureness, translated, retold, kind }]) =>
      `  ${name}: { bead: ${list(bead)}, shapes: ${list(shapes)}, sureness: ${list(sureness)}, ${comparable('translated', translated)} ${comparable('retold', retold)} kind: ${list(kind)} },`,
  );
  return `export const WEIGHTS: Readonly<Record<'sameScript' | 'crossScript', PairWeights>> = {\n${kinds.join('\n')}\n};`;
}

function largestDifference(weights: AllWeights): number {
  const comparable = ({ pair, rounds, growth, joinRate, certainty }: ComparableWeights): number[] =>
    [pair, ...rounds, growth, joinRate, certainty].flat();
  const flat = ({ bead, shapes, sureness, translated, retold, kind }: PairWeights): number[] =>
    [bead, shapes, sureness, comparable(translated), comparable(retold), kind].flat();
  const known = [...flat(shipped.sameScript), ...flat(shipped.crossScript)];
  const found = [...flat(weights.sameScript), ...flat(weights.crossScript)];
  return Math.max(...found.map((weight, at) => Math.abs(weight - known[at]!)));
}
