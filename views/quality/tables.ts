// Every figure of the quality page as a table: what stands beside each chart, and what the CSV holds.
import type { Ui } from '../ui.js';
import { binName, type ChartProps, type Linker, type LinkQuery, reliabilityQuery } from './charts.js';
import { checkName } from './flag-text.js';
import type { Estimate, PairQuality, QualityModel } from './model.js';

export interface FigureTable {
  /** Stable, for the CSV: `coverage`, `confidence` ... */
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Where the cells lead, in the order of the rows and of their cells; undefined: nowhere. */
  readonly links?: readonly (readonly (string | undefined)[])[];
}

/** Leads to groups on the page, nowhere in a file that stands alone. */
type To = (query: LinkQuery) => string | undefined;
const toOf =
  (linker: Linker): To =>
  (query) =>
    linker?.(query);

/** The tables of one pair, in the order of the page. */
export function pairTables(ui: Ui, pair: PairQuality): readonly FigureTable[] {
  const props = { ui, pair, linker: null };
  const tables = [coverageTable, confidenceTable, reliabilityTable, typesTable, flagsTable, paceTable, lengthsTable];
  return tables.map((table) => table(props));
}

export function coverageTable({ ui, pair, linker }: ChartProps): FigureTable {
  const { coverage, bitextId: bitext } = pair;
  const to = toOf(linker);
  const states = [
    undefined,
    undefined,
    to({ bitext, status: 'confirmed' }),
    undefined,
    to({ bitext, status: 'suggested' }),
    to({ bitext, status: 'needs_review' }),
  ];
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
    links: coverage.map(() => states),
  };
}

export function confidenceTable({ ui, pair, linker }: ChartProps): FigureTable {
  const { histogram, bitextId: bitext } = pair;
  return {
    name: 'confidence',
    head: [ui.t('column.confidence'), ui.t('column.confirmed'), ui.t('column.suggested'), ui.t('column.rejected')],
    rows: histogram.map((bin) => [binName(ui, bin), ...[bin.confirmed, bin.open, bin.rejected].map(String)]),
    links: histogram.map(({ from, to }) =>
      ['any', 'confirmed', 'open', 'rejected'].map((status) => toOf(linker)({ bitext, from, to, status })),
    ),
  };
}

export function reliabilityTable({ ui, pair, linker }: ChartProps): FigureTable {
  const bins = pair.reliability.bins.filter((bin) => bin.count > 0);
  return {
    name: 'reliability',
    head: [ui.t('column.confidence'), ui.t('column.correct'), ui.t('column.count')],
    rows: bins.map((bin) => [binName(ui, bin), ui.percent(bin.shareCorrect ?? 0), String(bin.count)]),
    links: bins.map((bin) => [toOf(linker)(reliabilityQuery(pair, bin))]),
  };
}

export function typesTable({ ui, pair, linker }: ChartProps): FigureTable {
  return {
    name: 'types',
    head: [ui.t('column.type'), ui.t('column.count')],
    rows: pair.types.map(({ type, count }) => [type, String(count)]),
    links: pair.types.map(({ type }) => [toOf(linker)({ bitext: pair.bitextId, type })]),
  };
}

export function flagsTable({ ui, pair, linker }: ChartProps): FigureTable {
  return {
    name: 'flags',
    head: [ui.t('column.check'), ui.t('column.open'), ui.t('column.in-order')],
    rows: pair.flags.map(({ code, open, inOrder }) => [checkName(ui.t, code), String(open), String(inOrder)]),
    links: pair.flags.map(({ code }) => {
      const to = toOf(linker);
      const open = to({ bitext: pair.bitextId, code });
      return [open, open, to({ bitext: pair.bitextId, code, dismissed: 1 })];
    }),
  };
}

export function paceTable({ ui, pair, linker }: ChartProps): FigureTable {
  return {
    name: 'pace',
    head: [ui.t('column.day'), ui.t('column.count')],
    rows: pair.pace.map(({ day, count }) => [day, String(count)]),
    links: pair.pace.map(({ day }) => [toOf(linker)({ bitext: pair.bitextId, day })]),
  };
}

export function lengthsTable({ ui, pair, linker }: ChartProps): FigureTable {
  const { lengths, sourceLanguage, targetLanguage } = pair;
  return {
    name: 'lengths',
    head: [ui.t('column.group'), sourceLanguage, targetLanguage],
    rows: lengths.map(({ groupId, sourceChars, targetChars }) => [groupId, sourceChars, targetChars].map(String)),
    links: lengths.map(({ groupId }) => [toOf(linker)({ group: groupId })]),
  };
}

/** All tables under one another, each row named by its table and pair; the signature in the last row. */
export function csvRows(ui: Ui, model: QualityModel): readonly (readonly string[])[] {
  const tables = model.pairs.flatMap((pair) =>
    pairTables(ui, pair).flatMap(({ name, head, rows }) => [head, ...rows].map((cells) => [name, pair.pair, ...cells])),
  );
  const claims = model.pairs.flatMap(({ pair, estimate }) =>
    estimate === null ? [] : [['estimate', pair, ...estimateCells(estimate)]],
  );
  const overall = model.estimate === null ? [] : [['estimate', '*', ...estimateCells(model.estimate)]];
  return [...tables, ...claims, ...overall, ['signature', '', model.signature]];
}

/** Right, judged, confirmed in all, and the bounds of the interval. */
function estimateCells({ right, judged, population, interval }: Estimate): readonly string[] {
  return [right, judged, population, interval.low, interval.high].map(String);
}
