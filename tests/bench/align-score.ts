// npm run bench:align -- BENCH_DIR [--half a|b|all] [--mode batch|single] [--weights FILE]: aligns a bench folder with the
// recipe `auto` and prints what the aligner reaches. `batch` aligns all documents of a pair and level in one call, `single`
// one document at a time; without `--mode` both. `--half` leaves the other half out of everything, `--weights` takes the
// place of the weights that ship (`npm run fit -- ... --out FILE`): fitted on one half, scored on the other.
// `--diagram FILE` draws the reliability diagram of the first mode.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { align, alignBatch, CONFIRM_ALL_CONFIDENCE } from '../../align/align.js';
import { beadKey } from '../../align/quality/beads.js';
import { fingerprint } from '../../align/quality/fingerprint.js';
import {
  type BeadScores,
  countBeads,
  type PrecisionRecall,
  scoresOf,
  sumCounts,
} from '../../align/quality/precision-recall.js';
import { type Judged, reliability } from '../../align/quality/reliability.js';
import { signature } from '../../align/quality/signature.js';
import { WEIGHTS } from '../../align/score/weights.js';
import type { Alignment } from '../../align/types.js';
import { VERSION } from '../../server/version.js';
import { type BenchDocument, inHalf, isHalf, readBenchFolder } from './bench-folder.js';
import { calibrationDrawing } from './calibration-drawing.js';
import { useWeights } from './weights-file.js';

type Mode = 'batch' | 'single';

/** All documents of one language pair and level, aligned. */
interface Batch {
  readonly pair: string;
  readonly level: string;
  readonly documents: readonly BenchDocument[];
  readonly alignments: readonly Alignment[];
}

const MODES: readonly Mode[] = ['batch', 'single'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string', default: 'all' },
    mode: { type: 'string' },
    weights: { type: 'string' },
    diagram: { type: 'string' },
  },
});
const [folder] = positionals;
const { half } = values;
const modes = MODES.filter((mode) => values.mode === undefined || values.mode === mode);
if (folder === undefined || !isHalf(half) || modes.length === 0) {
  console.error(
    'usage: npm run bench:align -- BENCH_DIR [--half a|b|all] [--mode batch|single] [--weights FILE] [--diagram FILE]',
  );
  process.exit(2);
}
useWeights(values.weights, half);

const documents = readBenchFolder(folder).filter((document) => inHalf(document, half));
const unique = (names: readonly string[]): string[] => [...new Set(names)];
const levels = unique(documents.map(({ level }) => level));
const pairs = unique(documents.map(({ pair }) => pair));
for (const mode of modes) {
  const batches = alignAll(mode);
  print(mode, batches);
  if (values.diagram !== undefined && mode === modes[0]) {
    const what = `Mean confidence across, share of right beads up; ${mode}, half ${half}, all levels`;
    writeFileSync(values.diagram, calibrationDrawing(batches.flatMap(judge), what));
  }
}

function alignAll(mode: Mode): Batch[] {
  return levels.flatMap((level) =>
    pairs.map((pair): Batch => {
      const own = documents.filter((document) => document.pair === pair && document.level === level);
      const alignments = mode === 'batch' ? alignBatch(own) : own.map(({ source, target }) => align(source, target));
      return { pair, level, documents: own, alignments };
    }),
  );
}

function scoresOfBatch({ documents: own, alignments }: Batch): BeadScores {
  return scoresOf(sumCounts(own.map(({ gold }, at) => countBeads(gold, alignments[at]!.suggestions))));
}

/** Every suggestion, right when the gold holds exactly the same bead. */
function judge({ documents: own, alignments }: Batch): Judged[] {
  return own.flatMap(({ gold }, at) => {
    const keys = new Set(gold.map(beadKey));
    return alignments[at]!.suggestions.map((bead) => ({
      confidence: bead.confidence,
      correct: keys.has(beadKey(bead)),
    }));
  });
}

function print(mode: Mode, batches: readonly Batch[]): void {
  console.log(`\n${mode}, ${documents.length} document pairs`);
  console.log(
    'level       pair     strict P     R    F1   lax P     R    F1     ECE   right of those to confirm   recipes',
  );
  for (const level of levels) {
    const own = batches.filter((batch) => batch.level === level);
    for (const batch of own) printRow(level, batch.pair, scoresOfBatch(batch), judge(batch), recipesOf([batch]));
    printRow(level, 'macro', macro(own.map(scoresOfBatch)), own.flatMap(judge), recipesOf(own));
  }
  printRow('all', 'macro', macro(batches.map(scoresOfBatch)), batches.flatMap(judge), recipesOf(batches));
  const texts = documents.flatMap(({ source, target, gold }) => [
    ...source.sentences,
    ...target.sentences,
    ...gold.map(beadKey),
  ]);
  console.log(
    signature({
      measure: 'strict-lax-f1',
      version: VERSION,
      recipe: 'auto',
      options: {
        mode,
        half: values.half,
        nulls: 'left-out',
        confirm: CONFIRM_ALL_CONFIDENCE,
        weights: fingerprint([JSON.stringify(WEIGHTS)]),
      },
      documents: documents.length,
      data: fingerprint(texts),
    }),
  );
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(6);
}

function printRow(
  level: string,
  pair: string,
  { strict, lax }: BeadScores,
  judged: readonly Judged[],
  recipes: string,
) {
  const scores = [strict, lax].map(({ precision, recall, f1 }) => [precision, recall, f1].map(percent).join(''));
  const { expectedCalibrationError } = reliability(judged);
  const sure = judged.filter(({ confidence }) => confidence >= CONFIRM_ALL_CONFIDENCE);
  const right = sure.filter(({ correct }) => correct).length;
  const confirm = sure.length === 0 ? 'none' : `${percent(right / sure.length)} % of ${sure.length}`;
  const error = (expectedCalibrationError ?? 0).toFixed(3);
  console.log(
    `${level.padEnd(12)}${pair.padEnd(9)}  ${scores.join('  ')}   ${error}   ${confirm.padEnd(25)}   ${recipes}`,
  );
}

/** The mean over batches, each counting the same; F1 is the mean of the F1s. */
function macro(scores: readonly BeadScores[]): BeadScores {
  const mean = (value: (each: BeadScores) => number): number =>
    scores.reduce((sum, each) => sum + value(each), 0) / scores.length;
  const of = (kind: keyof BeadScores): PrecisionRecall => ({
    precision: mean((each) => each[kind].precision),
    recall: mean((each) => each[kind].recall),
    f1: mean((each) => each[kind].f1),
  });
  return { strict: of('strict'), lax: of('lax') };
}

/** `parallel 45, comparable 1`. */
function recipesOf(batches: readonly Batch[]): string {
  const counts = new Map<string, number>();
  for (const { recipe } of batches.flatMap((batch) => batch.alignments))
    counts.set(recipe, (counts.get(recipe) ?? 0) + 1);
  return [...counts].map(([recipe, count]) => `${recipe} ${count}`).join(', ');
}
