// Every figure of the quality page as a table: what stands beside each chart, and what the CSV holds.
import type { Ui } from '../ui.js';
import { binName, type ChartProps } from './charts.js';
import { checkName } from './flag-text.js';
import type { Estimate, PairQuality, QualityModel } from './model.js';
import { coverageWay, reliabilityWay, SENTENCE_STATES } from './ways.js';

export interface FigureTable {
  /** Stable, for the CSV: `coverage`, `confidence` ... */
  readonly name: string;
  readonly head: readonly string[];
  /** Numbers are written as the reader's language writes them on the page, plainly in the CSV. */
  readonly rows: readonly (readonly Cell[])[];
  /** Where the cells lead, in the order of the rows and of their cells; undefined: nowhere. */
  readonly links?: readonly (readonly (string | undefined)[])[];
}

/** Text, a count, or a figure with its own way of being written: a share, a day. */
export type Cell = string | number | { readonly shown: string; readonly plain: string | number };

/** The tables of one pair, in the order of the page. */
export function pairTables(ui: Ui, pair: PairQuality): readonly FigureTable[] {
  const props = { ui, pair, ways: null };
  const tables = [coverageTable, confidenceTable, reliabilityTable, typesTable, lengthsTable, flagsTable, paceTable];
  return tables.map((table) => table(props));
}

const share = (ui: Ui, value: number): Cell => ({ shown: ui.percent(value), plain: Number(value.toFixed(4)) });

/** `80%–90%`; in the CSV `0.8-0.9`. */
const binCell = (ui: Ui, bin: { readonly from: number; readonly to: number }): Cell => ({
  shown: binName(ui, bin),
  plain: `${bin.from}-${bin.to}`,
});

export function coverageTable({ ui, pair, ways }: ChartProps): FigureTable {
  return {
    name: 'coverage',
    head: [
      ui.t('column.document'),
      ui.t('column.language'),
      ...SENTENCE_STATES.map((state) => ui.t(`column.${state}`)),
      ui.t('column.total'),
      ui.t('column.decided'),
    ],
    rows: pair.coverage.map((row) => [
      row.title,
      row.language,
      ...SENTENCE_STATES.map((state) => row[state]),
      row.total,
      share(ui, row.total === 0 ? 0 : (row.confirmed + row.none) / row.total),
    ]),
    links: pair.coverage.map((row) => [
      undefined,
      undefined,
      ...SENTENCE_STATES.map((state) => coverageWay(ways, pair, row, state)),
    ]),
  };
}

export function confidenceTable({ ui, pair, ways }: ChartProps): FigureTable {
  const { histogram, bitextId: bitext } = pair;
  return {
    name: 'confidence',
    head: [ui.t('column.confidence'), ui.t('column.confirmed'), ui.t('column.suggested'), ui.t('column.rejected')],
    rows: histogram.map((bin) => [binCell(ui, bin), bin.confirmed, bin.open, bin.rejected]),
    links: histogram.map(({ from, to }) => [
      undefined,
      ...['confirmed', 'open', 'rejected'].map((status) => ways?.groups({ bitext, from, to, status })),
    ]),
  };
}

export function reliabilityTable({ ui, pair, ways }: ChartProps): FigureTable {
  const bins = pair.reliability.bins.filter((bin) => bin.count > 0);
  return {
    name: 'reliability',
    head: [
      ui.t('column.confidence'),
      ui.t('column.mean-confidence'),
      ui.t('column.correct'),
      ui.t(pair.reliabilityOf === 'samples' ? 'column.judged' : 'column.count'),
    ],
    rows: bins.map((bin) => [
      binCell(ui, bin),
      share(ui, bin.meanConfidence ?? 0),
      share(ui, bin.shareCorrect ?? 0),
      bin.count,
    ]),
    links: bins.map((bin) => [undefined, undefined, undefined, reliabilityWay(ways, pair, bin)]),
  };
}

export function typesTable({ ui, pair, ways }: ChartProps): FigureTable {
  return {
    name: 'types',
    head: [ui.t('column.type'), ui.t('column.count')],
    rows: pair.types.map(({ type, count }) => [type, count]),
    links: pair.types.map(({ type }) => [undefined, ways?.groups({ bitext: pair.bitextId, type })]),
  };
}

export function flagsTable({ ui, pair, ways }: ChartProps): FigureTable {
  return {
    name: 'flags',
    head: [ui.t('column.check'), ui.t('column.open'), ui.t('column.in-order')],
    rows: pair.flags.map(({ code, open, inOrder }) => [checkName(ui.t, code), open, inOrder]),
    links: pair.flags.map(({ code }) => [
      undefined,
      ways?.groups({ bitext: pair.bitextId, code }),
      ways?.groups({ bitext: pair.bitextId, code, dismissed: 1 }),
    ]),
  };
}

export function paceTable({ ui, pair, ways }: ChartProps): FigureTable {
  return {
    name: 'pace',
    head: [ui.t('column.day'), ui.t('column.count')],
    rows: pair.pace.map(({ day, count }) => [{ shown: ui.day(day), plain: day }, count]),
    links: pair.pace.map(({ day }) => [undefined, ways?.groups({ bitext: pair.bitextId, day })]),
  };
}

export function lengthsTable({ ui, pair, ways }: ChartProps): FigureTable {
  const { lengths, sourceLanguage, targetLanguage } = pair;
  return {
    name: 'lengths',
    head: [ui.t('column.group'), sourceLanguage, targetLanguage],
    rows: lengths.map(({ groupId, sourceChars, targetChars }) => [String(groupId), sourceChars, targetChars]),
    links: lengths.map(({ groupId }) => [ways?.groups({ group: groupId })]),
  };
}

/** All tables under one another, each row named by its table and pair; the signature in the last row. */
export function csvRows(ui: Ui, model: QualityModel): readonly (readonly string[])[] {
  const tables = model.pairs.flatMap((pair) =>
    pairTables(ui, pair).flatMap(({ name, head, rows }) =>
      [head, ...rows].map((cells) => [name, pair.pair, ...cells.map(plain)]),
    ),
  );
  const claims = model.pairs.flatMap(({ pair, estimate }) =>
    estimate === null ? [] : [['estimate', pair, ...estimateCells(estimate)]],
  );
  const overall = model.estimate === null ? [] : [['estimate', '*', ...estimateCells(model.estimate)]];
  return [...tables, ...claims, ...overall, ['signature', '', model.signature]];
}

/** A cell as the CSV holds it, whatever language the page is in. */
const plain = (cell: Cell): string => String(typeof cell === 'object' ? cell.plain : cell);

/** Right, judged, confirmed in all, and the bounds of the interval. */
function estimateCells({ right, judged, population, interval }: Estimate): readonly string[] {
  return [right, judged, population, interval.low, interval.high].map(String);
}
