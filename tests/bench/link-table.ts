// A table of what is right at the confidence from which suggestions are shown: beads strictly, and links (sentence pairs).
import { CONFIRM_ALL_CONFIDENCE } from '../../align/align.js';
import { addLinkCounts, countLinks, linkScores, NO_LINKS } from '../../align/quality/aer.js';
import { beadKey } from '../../align/quality/beads.js';
import { countBeads, precisionRecall, scoresOf, sumCounts } from '../../align/quality/precision-recall.js';
import { type Judged, reliability } from '../../align/quality/reliability.js';
import type { Alignment } from '../../align/types.js';
import type { BenchDocument } from './bench-folder.js';

/** A document with what the aligner says of it. */
export interface Answer {
  readonly document: BenchDocument;
  readonly alignment: Alignment;
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** Prints a row a level and pair, a row a pair and one of all. */
export function printLinkTable(answers: readonly Answer[]): void {
  const pairs = unique(answers.map(({ document }) => document.pair));
  const levels = unique(answers.map(({ document }) => document.level));
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
