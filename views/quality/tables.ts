// Every figure of the quality page as a table: what stands beside each chart, and what the CSV holds.
import type { Ui } from '../ui.js';
import { binName } from './charts.js';
import { checkName } from './flag-text.js';
import type { PairQuality, QualityModel } from './model.js';

export interface FigureTable {
  /** Stable, for the CSV: `coverage`, `confidence` ... */
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of one pair, in the order of the page. */
export function pairTables(ui: Ui, pair: PairQuality): readonly FigureTable[] {
  return [coverageTable(ui, pair), confidenceTable(ui, pair), reliabilityTable(ui, pair), ...countTables(ui, pair)];
}

export function coverageTable(ui: Ui, { coverage }: PairQuality): FigureTable {
  const names = ['confirmed', 'none', 'suggested', 'review', 'free', 'total'] as const;
  return {
    name: 'coverage',
    head: [
      ui.t('column.document'),
      ui.t('column.language'),
      ...names.map((name) => ui.t(`column.${name}`)),
      ui.t('column.decided'),
    ],
    rows: coverage.map((row) => [
      row.title,
      row.language,
      ...names.map((name) => String(row[name])),
      ui.percent(row.total === 0 ? 0 : (row.confirmed + row.none) / row.total),
    ]),
  };
}

export function confidenceTable(ui: Ui, { histogram }: PairQuality): FigureTable {
  return {
    name: 'confidence',
    head: [ui.t('column.confidence'), ui.t('column.confirmed'), ui.t('column.suggested'), ui.t('column.rejected')],
    rows: histogram.map((bin) => [binName(ui, bin), ...[bin.confirmed, bin.open, bin.rejected].map(String)]),
  };
}

export function reliabilityTable(ui: Ui, pair: PairQuality): FigureTable {
  return {
    name: 'reliability',
    head: [ui.t('column.confidence'), ui.t('column.correct'), ui.t('column.count')],
    rows: pair.reliability.bins
      .filter((bin) => bin.count > 0)
      .map((bin) => [binName(ui, bin), ui.percent(bin.shareCorrect ?? 0), String(bin.count)]),
  };
}

function countTables(ui: Ui, pair: PairQuality): readonly FigureTable[] {
  return [typesTable(ui, pair), flagsTable(ui, pair), paceTable(ui, pair), lengthsTable(ui, pair)];
}

export function typesTable(ui: Ui, { types }: PairQuality): FigureTable {
  return {
    name: 'types',
    head: [ui.t('column.type'), ui.t('column.count')],
    rows: types.map(({ type, count }) => [type, String(count)]),
  };
}

export function flagsTable(ui: Ui, { flags }: PairQuality): FigureTable {
  return {
    name: 'flags',
    head: [ui.t('column.check'), ui.t('column.count')],
    rows: flags.map(({ code, groups }) => [checkName(ui.t, code), String(groups)]),
  };
}

export function paceTable(ui: Ui, { pace }: PairQuality): FigureTable {
  return {
    name: 'pace',
    head: [ui.t('column.day'), ui.t('column.count')],
    rows: pace.map(({ day, count }) => [day, String(count)]),
  };
}

export function lengthsTable(ui: Ui, { lengths, sourceLanguage, targetLanguage }: PairQuality): FigureTable {
  return {
    name: 'lengths',
    head: [ui.t('column.group'), sourceLanguage, targetLanguage],
    rows: lengths.map(({ groupId, sourceChars, targetChars }) => [groupId, sourceChars, targetChars].map(String)),
  };
}

/** All tables under one another, each row named by its table and pair; the signature in the last row. */
export function csvRows(ui: Ui, model: QualityModel): readonly (readonly string[])[] {
  const tables = model.pairs.flatMap((pair) =>
    pairTables(ui, pair).flatMap(({ name, head, rows }) => [head, ...rows].map((cells) => [name, pair.pair, ...cells])),
  );
  const claims = model.pairs.flatMap(({ pair, estimate }) =>
    estimate === null
      ? []
      : [
          [
            'estimate',
            pair,
            ...[
              estimate.right,
              estimate.judged,
              estimate.population,
              estimate.interval.low,
              estimate.interval.high,
            ].map(String),
          ],
        ],
  );
  return [...tables, ...claims, ['signature', '', model.signature]];
}
