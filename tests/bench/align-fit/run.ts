// npm run fit -- BENCH_DIR [--half a|b|all] [--out FILE]: fits the weights of the aligner and prints them as they stand in
// align/score/weights.ts; `--out` writes them as JSON too, for `npm run bench:align -- ... --weights FILE`.
//
// One set for languages of one script, one for two. Of the folder, `clean`, `nm` and `gaps` teach the monotone model;
// `comparable`, and two sets made from `clean` (made-documents.ts), teach pairs, rounds and growth. No chance is involved:
// the same folder gives the same weights. The halves hold every second document name, so that one can be held out.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type PairWeights, WEIGHTS } from '../../../align/score/weights.js';
import { type BenchDocument, type Half, inHalf, isHalf, readBenchFolder } from '../bench-folder.js';
import { makeComparable } from './made-documents.js';
import { fitMonotone, monotoneExamples } from './monotone-fit.js';
import { fitPairs, pairExample } from './pair-fit.js';

type ScriptKind = keyof typeof WEIGHTS;

const MONOTONE_LEVELS = ['clean', 'nm', 'gaps'];
/** Share of the sentences that are cut in the made documents: a set without, a set with. */
const CUT_SHARES = [0, 0.6];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string', default: 'all' }, out: { type: 'string' } },
});
const [folder] = positionals;
if (folder === undefined || !isHalf(values.half)) {
  console.error('usage: npm run fit -- BENCH_DIR [--half a|b|all] [--out FILE]');
  process.exit(2);
}

const fitted = fitAll(readBenchFolder(folder), values.half);
console.log(asSource(fitted));
console.error(`largest difference from align/score/weights.ts: ${largestDifference(fitted).toFixed(3)}`);
if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(fitted)}\n`);

function fitAll(all: readonly BenchDocument[], half: Half): Record<ScriptKind, PairWeights> {
  const documents = all.filter((document) => inHalf(document, half));
  const ofKind = (kind: ScriptKind): PairWeights => {
    const own = documents.filter((document) => scriptKindOf(document) === kind);
    return fitKind(own, (line) => console.error(`${kind}, half ${half}: ${line}`));
  };
  return { sameScript: ofKind('sameScript'), crossScript: ofKind('crossScript') };
}

function scriptKindOf({ source, target }: BenchDocument): ScriptKind {
  return (source.language === 'ar') === (target.language === 'ar') ? 'sameScript' : 'crossScript';
}

function fitKind(documents: readonly BenchDocument[], log: (line: string) => void): PairWeights {
  const { bead, shapes } = fitMonotone(
    documents.filter(({ level }) => MONOTONE_LEVELS.includes(level)).flatMap(monotoneExamples),
    log,
  );
  const ofLevel = (wanted: string): readonly BenchDocument[] => documents.filter(({ level }) => level === wanted);
  const made = CUT_SHARES.flatMap((share) => ofLevel('clean').map((document) => makeComparable(document, share)));
  const { pair, rounds, growth } = fitPairs([...ofLevel('comparable'), ...made].map(pairExample), log);
  return {
    bead: rounded(bead),
    shapes: rounded(shapes),
    pair: rounded(pair),
    rounds: rounds.map(rounded),
    growth: rounded(growth),
  };
}

/** Three decimals; no negative zero. */
function rounded(weights: Float64Array): number[] {
  return Array.from(weights, (weight) => Number(weight.toFixed(3)) + 0);
}

function asSource(weights: Record<ScriptKind, PairWeights>): string {
  const list = (numbers: readonly number[]): string => `[${numbers.join(', ')}]`;
  const kinds = Object.entries(weights).map(([kind, { bead, shapes, pair, rounds, growth }]) => {
    const fields = Object.entries({ bead, shapes, pair, growth }).map(([name, row]) => `    ${name}: ${list(row)},`);
    fields.splice(3, 0, `    rounds: [\n${rounds.map((row) => `      ${list(row)},`).join('\n')}\n    ],`);
    return `  ${kind}: {\n${fields.join('\n')}\n  },`;
  });
  return `export const WEIGHTS: Readonly<Record<'sameScript' | 'crossScript', PairWeights>> = {\n${kinds.join('\n')}\n};`;
}

function largestDifference(weights: Record<ScriptKind, PairWeights>): number {
  const flat = ({ bead, shapes, pair, rounds, growth }: PairWeights): number[] =>
    [bead, shapes, pair, ...rounds, growth].flat();
  const shipped = [...flat(WEIGHTS.sameScript), ...flat(WEIGHTS.crossScript)];
  const found = [...flat(weights.sameScript), ...flat(weights.crossScript)];
  return Math.max(...found.map((weight, at) => Math.abs(weight - shipped[at]!)));
}
