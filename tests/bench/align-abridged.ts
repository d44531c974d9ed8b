// npm run bench:abridged -- BENCH_DIR [--half a|b|all] [--mode batch|single] [--draws 2] [--recipe auto] [--weights FILE]:
// a statement beside its summary, made from the *clean* documents of a bench folder (abridged/abridged-documents.ts).
// Prints what is right at the confidence from which suggestions are shown: beads strictly, and links (sentence pairs).
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { align, alignBatch, CONFIRM_ALL_CONFIDENCE } from '../../align/align.js';
import { addLinkCounts, countLinks, linkScores, NO_LINKS } from '../../align/quality/aer.js';
import { beadKey } from '../../align/quality/beads.js';
import { countBeads, precisionRecall, scoresOf, sumCounts } from '../../align/quality/precision-recall.js';
import { type Judged, reliability } from '../../align/quality/reliability.js';
import type { WEIGHTS } from '../../align/score/weights.js';
import type { Alignment, RecipeName } from '../../align/types.js';
import { abridgedDocuments } from './abridged/abridged-documents.js';
import { type BenchDocument, inHalf, isHalf, readBenchFolder } from './bench-folder.js';
import { takeWeights } from './take-weights.js';

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
if (values.weights !== undefined) takeWeights(JSON.parse(readFileSync(values.weights, 'utf8')) as typeof WEIGHTS);

/** A document with what the aligner says of it. */
interface Answer {
  readonly document: BenchDocument;
  readonly alignment: Alignment;
}

const documents = abridgedDocuments(
  readBenchFolder(folder).filter((document) => inHalf(document, half)),
  draws,
);
const unique = (names: readonly string[]): string[] => [...new Set(names)];
const pairs = unique(documents.map(({ pair }) => pair));
const levels = unique(documents.map(({ level }) => level));
const answers: readonly Answer[] = levels.flatMap((level) =>
  pairs.flatMap((pair) => answer(documents.filter((each) => each.level === level && each.pair === pair))),
);

console.log(`${values.mode}, half ${half}, ${documents.length} document pairs`);
console.log(
  'level    pair     strict P     R    F1  links P     R    F1     ECE   right of those to confirm   recipes',
);
for (const level of levels) {
  for (const pair of pairs) {
    printRow(
      level,
      pair,
      answers.filter(({ document }) => document.level === level && document.pair === pair),
    );
  }
}
for (const pair of pairs) {
  printRow(
    'all',
    pair,
    answers.filter(({ document }) => document.pair === pair),
  );
}
printRow('all', 'all', answers);

function answer(own: readonly BenchDocument[]): Answer[] {
  const alignments =
    values.mode === 'batch'
      ? alignBatch(own, { recipe })
      : own.map(({ source, target }) => align(source, target, { recipe }));
  return own.map((document, at) => ({ document, alignment: alignments[at]! }));
}

function printRow(level: string, pair: string, own: readonly Answer[]): void {
  const counts = own.map(({ document, alignment }) => countBeads(document.gold, alignment.suggestions));
  const { strict } = scoresOf(sumCounts(counts));
  const links = linkScores(
    own
      .map(({ document, alignment }) =>
        countLinks(
          document.gold.map((bead) => ({ ...bead, certainty: 'sure' as const })),
          alignment.suggestions,
        ),
      )
      .reduce(addLinkCounts, NO_LINKS),
  );
  const judged = own.flatMap(judge);
  const sure = judged.filter(({ confidence }) => confidence >= CONFIRM_ALL_CONFIDENCE);
  const right = sure.filter(({ correct }) => correct).length;
  const recipes = unique(own.map(({ alignment }) => alignment.recipe)).map(
    (name) => `${name} ${own.filter(({ alignment }) => alignment.recipe === name).length}`,
  );
  const scores = [strict, precisionRecall(links.precision, links.recall)].map(({ precision, recall, f1 }) =>
    [precision, recall, f1].map((share) => (100 * share).toFixed(1).padStart(6)).join(''),
  );
  const error = (reliability(judged).expectedCalibrationError ?? 0).toFixed(3);
  const confirm = sure.length === 0 ? 'none' : `${((100 * right) / sure.length).toFixed(1)} % of ${sure.length}`;
  console.log(
    `${level.padEnd(9)}${pair.padEnd(9)}${scores.join(' ')}   ${error}   ${confirm.padEnd(25)}   ${recipes.join(', ')}`,
  );
}

/** Every suggestion, right when the gold holds exactly the same bead. */
function judge({ document, alignment }: Answer): Judged[] {
  const keys = new Set(document.gold.map(beadKey));
  return alignment.suggestions.map((bead) => ({ confidence: bead.confidence, correct: keys.has(beadKey(bead)) }));
}
