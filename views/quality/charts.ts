// The charts of the quality page, as SVG. Every mark leads to what it counts.
import { barChart } from '../../align/quality/svg/bars.js';
import { reliabilityDiagram } from '../../align/quality/svg/reliability-diagram.js';
import { scatterChart } from '../../align/quality/svg/scatter.js';
import type { Ui } from '../ui.js';
import { checkName } from './flag-text.js';
import { measureId } from './measures.js';
import type { PairQuality } from './model.js';
import { coverageWay, reliabilityWay, SENTENCE_STATES, type SentenceState, type Ways } from './ways.js';

export interface ChartProps {
  readonly ui: Ui;
  readonly pair: PairQuality;
  /** Null in a file that stands alone. */
  readonly ways: Ways | null;
}

/** What a colour of a chart stands for. */
export interface LegendEntry {
  readonly series: number;
  readonly label: string;
}

/** Colours by what they say: decided, waiting, against, quiet, returned. */
const SERIES_OF: Readonly<Record<SentenceState, number>> = { confirmed: 1, none: 6, suggested: 2, review: 5, free: 4 };

export const coverageLegend = (ui: Ui): readonly LegendEntry[] =>
  SENTENCE_STATES.map((state) => ({ series: SERIES_OF[state], label: ui.t(`column.${state}`) }));

export function coverageChart({ ui, pair, ways }: ChartProps): string {
  return barChart({
    id: measureId('coverage', pair),
    title: `${ui.t('quality.coverage')} ${pair.pair}`,
    description: ui.t('quality.coverage-about'),
    bars: pair.coverage.map((row) => ({
      label: row.language,
      parts: SENTENCE_STATES.map((state) => ({
        value: row[state],
        series: SERIES_OF[state],
        description: `${row.language}, ${ui.t(`column.${state}`)}: ${ui.t('quality.sentences', { count: row[state] })}`,
        href: coverageWay(ways, pair, row, state),
      })),
    })),
    yLabel: ui.t('column.total'),
    format: ui.number,
  });
}

export function typesChart({ ui, pair, ways }: ChartProps): string {
  return barChart({
    id: measureId('types', pair),
    title: `${ui.t('quality.types')} ${pair.pair}`,
    description: ui.t('quality.types'),
    bars: pair.types.map(({ type, count }) => ({
      label: type,
      parts: [
        {
          value: count,
          description: `${type}: ${ui.number(count)}`,
          href: ways?.groups({ bitext: pair.bitextId, type }),
        },
      ],
    })),
    yLabel: ui.t('column.count'),
    format: ui.number,
  });
}

/** What became of groups with a confidence: the status by which they are listed, and the colour. */
const FATES = [
  { status: 'confirmed', column: 'confirmed', series: 1 },
  { status: 'open', column: 'suggested', series: 2 },
  { status: 'rejected', column: 'rejected', series: 3 },
] as const;

export const confidenceLegend = (ui: Ui): readonly LegendEntry[] =>
  FATES.map(({ column, series }) => ({ series, label: ui.t(`column.${column}`) }));

export function confidenceChart({ ui, pair, ways }: ChartProps): string {
  return barChart({
    id: measureId('confidence', pair),
    title: `${ui.t('quality.confidence')} ${pair.pair}`,
    description: ui.t('quality.confidence-about'),
    bars: pair.histogram.map((bin) => ({
      label: ui.percent(bin.from),
      parts: FATES.map(({ status, column, series }) => ({
        value: bin[status],
        series,
        description: `${binName(ui, bin)}, ${ui.t(`column.${column}`)}: ${ui.number(bin[status])}`,
        href: ways?.groups({ bitext: pair.bitextId, from: bin.from, to: bin.to, status }),
      })),
    })),
    xLabel: ui.t('column.confidence'),
    yLabel: ui.t('column.count'),
    format: ui.number,
  });
}

export function reliabilityChart({ ui, pair, ways }: ChartProps): string {
  return reliabilityDiagram({
    id: measureId('reliability', pair),
    title: `${ui.t('quality.reliability')} ${pair.pair}`,
    description: reliabilityAbout(ui, pair),
    bins: pair.reliability.bins,
    xLabel: ui.t('column.confidence'),
    yLabel: ui.t('column.correct'),
    format: ui.percent,
    describe: (bin) =>
      `${binName(ui, bin)}, ${ui.t('column.correct')} ${ui.percent(bin.shareCorrect ?? 0)}: ${ui.number(bin.count)}`,
    hrefOf: (bin) => reliabilityWay(ways, pair, bin),
  });
}

export function lengthChart({ ui, pair, ways }: ChartProps): string {
  return scatterChart({
    id: measureId('lengths', pair),
    title: `${ui.t('quality.lengths')} ${pair.pair}`,
    description: ui.t('quality.lengths-about'),
    points: pair.lengths.map((point) => ({
      x: point.sourceChars,
      y: point.targetChars,
      notable: point.flagged,
      description: `${ui.t('column.group')} ${point.groupId}: ${ui.number(point.sourceChars)}, ${ui.number(point.targetChars)}`,
      ...(ways === null ? {} : { href: ways.groups({ group: point.groupId }) }),
    })),
    xLabel: pair.sourceLanguage,
    yLabel: pair.targetLanguage,
    format: ui.number,
    ...(pair.usualRatio === null ? {} : { usualRatio: pair.usualRatio }),
  });
}

/** Open flags and those found in order; the second in the quiet colour. */
const FLAG_STATES = [
  { state: 'open', column: 'open', series: 1 },
  { state: 'inOrder', column: 'in-order', series: 4 },
] as const;

export const flagsLegend = (ui: Ui): readonly LegendEntry[] =>
  FLAG_STATES.map(({ column, series }) => ({ series, label: ui.t(`column.${column}`) }));

export function flagsChart({ ui, pair, ways }: ChartProps): string {
  return barChart({
    id: measureId('flags', pair),
    title: `${ui.t('quality.flags')} ${pair.pair}`,
    description: ui.t('quality.flags-about'),
    bars: pair.flags.map((flags) => ({
      label: checkName(ui.t, flags.code),
      parts: FLAG_STATES.map(({ state, column, series }) => ({
        value: flags[state],
        series,
        description: `${checkName(ui.t, flags.code)}, ${ui.t(`column.${column}`)}: ${ui.number(flags[state])}`,
        href: ways?.groups({
          bitext: pair.bitextId,
          code: flags.code,
          ...(state === 'inOrder' ? { dismissed: 1 } : {}),
        }),
      })),
    })),
    yLabel: ui.t('column.count'),
    format: ui.number,
  });
}

export function paceChart({ ui, pair, ways }: ChartProps): string {
  return barChart({
    id: measureId('pace', pair),
    title: `${ui.t('quality.pace')} ${pair.pair}`,
    description: ui.t('quality.pace'),
    bars: pair.pace.map(({ day, count }) => ({
      label: ui.shortDay(day),
      parts: [
        {
          value: count,
          description: `${ui.day(day)}: ${ui.number(count)}`,
          href: ways?.groups({ bitext: pair.bitextId, day }),
        },
      ],
    })),
    yLabel: ui.t('column.count'),
    format: ui.number,
  });
}

/** What the diagram shows, with the error in it. */
export function reliabilityAbout(ui: Ui, pair: PairQuality): string {
  const error = pair.reliability.expectedCalibrationError;
  return ui.t(`quality.reliability-${pair.reliabilityOf}`, { error: ui.score(error) });
}

/** `80%–90%` */
export function binName(ui: Ui, bin: { readonly from: number; readonly to: number }): string {
  return `${ui.percent(bin.from)}–${ui.percent(bin.to)}`;
}
