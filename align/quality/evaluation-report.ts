// An evaluation as rows and as text: the command line prints them, the page exports them, both from here.

import type { Comparison, Evaluation } from './evaluate.js';
import type { Interval } from './intervals.js';
import type { BeadCounts, BeadScores } from './precision-recall.js';

/** One line of the table: all, one document, or one n:m type. Figures in [0, 1]; what is unknown is null. */
export interface EvaluationRow {
  readonly scope: 'all' | 'document' | 'type';
  readonly name: string;
  readonly goldBeads: number;
  readonly systemBeads: number;
  readonly strict: BeadScores['strict'];
  readonly lax: BeadScores['lax'];
  /** Null for types: a link has no type. */
  readonly aer: number | null;
}

/** The whole first, then documents in their order, then types by frequency. */
export function evaluationRows(evaluation: Evaluation): readonly EvaluationRow[] {
  const row = (
    scope: EvaluationRow['scope'],
    name: string,
    { counts, scores, aer }: { counts: BeadCounts; scores: BeadScores; aer: number | null },
  ): EvaluationRow => ({
    scope,
    name,
    goldBeads: counts.recall.total,
    systemBeads: counts.precision.total,
    ...scores,
    aer,
  });
  return [
    row('all', '', { ...evaluation, aer: evaluation.linkScores.aer }),
    ...evaluation.documents.map((one) => row('document', one.name, { ...one, aer: one.linkScores.aer })),
    ...evaluation.types.map((one) => row('type', one.type, { ...one, aer: null })),
  ];
}

export const EVALUATION_COLUMNS = [
  'scope',
  'name',
  'gold',
  'system',
  'strict P',
  'strict R',
  'strict F1',
  'lax P',
  'lax R',
  'lax F1',
  'AER',
] as const;

/** The cells of a row under EVALUATION_COLUMNS, figures with four decimals. */
export function evaluationCells(row: EvaluationRow): readonly string[] {
  const { strict, lax } = row;
  const figures = [strict.precision, strict.recall, strict.f1, lax.precision, lax.recall, lax.f1, row.aer];
  return [row.scope, row.name, String(row.goldBeads), String(row.systemBeads), ...figures.map(figure)];
}

/** For people at a terminal: the scores with their intervals, the tables, and the signature in the last line. */
export function evaluationText(evaluation: Evaluation, signature: string): string {
  const { intervals, scores, linkScores } = evaluation;
  return [
    `strict F1 ${figure(scores.strict.f1)} ${interval(intervals.strictF1)}`,
    `lax F1    ${figure(scores.lax.f1)} ${interval(intervals.laxF1)}`,
    `AER       ${figure(linkScores.aer)}`,
    '',
    ...alignColumns([EVALUATION_COLUMNS, ...evaluationRows(evaluation).map(evaluationCells)]),
    '',
    signature,
    '',
  ].join('\n');
}

/** One line about two systems: `strict F1 differs by +0.0312 (p = 0.0040; the first is better in 99 % of resamples)`. */
export function comparisonText(level: 'strict' | 'lax', { difference, pValue, firstBetter }: Comparison): string {
  const sign = difference < 0 ? '-' : '+';
  const share = Math.round(100 * firstBetter);
  return `${level} F1 differs by ${sign}${figure(Math.abs(difference))} (p = ${figure(pValue)}; the first is better in ${share} % of resamples)\n`;
}

function figure(value: number | null): string {
  return value === null ? '-' : value.toFixed(4);
}

function interval({ low, high }: Interval): string {
  return Number.isNaN(low) ? '' : `[${figure(low)}, ${figure(high)}]`;
}

/** Pads columns to equal width: text to the left, figures to the right. */
function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}
