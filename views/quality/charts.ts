// The charts of the quality page, as SVG. Every mark leads to its groups.
import { barChart } from '../../align/quality/svg/bars.js';
import { reliabilityDiagram } from '../../align/quality/svg/reliability-diagram.js';
import { scatterChart } from '../../align/quality/svg/scatter.js';
import type { Ui } from '../ui.js';
import { checkName } from './flag-text.js';
import type { PairQuality } from './model.js';

export type LinkQuery = Readonly<Record<string, string | number>>;

/** Where marks lead; a file that stands alone has no such places. */
export type Linker = ((query: LinkQuery) => string) | null;

export interface ChartProps {
  readonly ui: Ui;
  readonly pair: PairQuality;
  readonly linker: Linker;
}

const link = (linker: Linker, query: LinkQuery) => (linker === null ? {} : { href: linker(query) });

export function coverageChart({ ui, pair, linker }: ChartProps): string {
  return barChart({
    id: `coverage-${pair.bitextId}`,
    title: `${ui.t('quality.coverage')} ${pair.pair}`,
    description: ui.t('quality.coverage-about'),
    bars: pair.coverage.map((row) => ({
      label: row.language,
      values: [row.confirmed, row.suggested + row.review, row.none, row.free],
      description: [
        row.title,
        ...(['confirmed', 'suggested', 'review', 'none', 'free'] as const).map(
          (state) => `${ui.t(`column.${state}`)} ${ui.number(row[state])}`,
        ),
      ].join(', '),
      ...link(linker, { bitext: pair.bitextId }),
    })),
    yLabel: ui.t('column.total'),
  });
}

export function typesChart({ ui, pair, linker }: ChartProps): string {
  return barChart({
    id: `types-${pair.bitextId}`,
    title: `${ui.t('quality.types')} ${pair.pair}`,
    description: ui.t('quality.types'),
    bars: pair.types.map(({ type, count }) => ({
      label: type,
      values: [count],
      description: `${type}: ${ui.number(count)}`,
      ...link(linker, { bitext: pair.bitextId, type }),
    })),
    yLabel: ui.t('column.count'),
  });
}

export function confidenceChart({ ui, pair, linker }: ChartProps): string {
  return barChart({
    id: `confidence-${pair.bitextId}`,
    title: `${ui.t('quality.confidence')} ${pair.pair}`,
    description: ui.t('quality.confidence-about'),
    bars: pair.histogram.map((bin) => ({
      label: String(bin.from),
      values: [bin.confirmed, bin.open, bin.rejected],
      description: `${binName(ui, bin)}: ${ui.t('column.confirmed')} ${ui.number(bin.confirmed)}, ${ui.t('column.suggested')} ${ui.number(bin.open)}, ${ui.t('column.rejected')} ${ui.number(bin.rejected)}`,
      ...link(linker, { bitext: pair.bitextId, from: bin.from, to: bin.to, status: 'any' }),
    })),
    xLabel: ui.t('column.confidence'),
    yLabel: ui.t('column.count'),
  });
}

export function reliabilityChart({ ui, pair, linker }: ChartProps): string {
  return reliabilityDiagram({
    id: `reliability-${pair.bitextId}`,
    title: `${ui.t('quality.reliability')} ${pair.pair}`,
    description: reliabilityAbout(ui, pair),
    bins: pair.reliability.bins,
    xLabel: ui.t('column.confidence'),
    yLabel: ui.t('column.correct'),
    describe: (bin) =>
      `${binName(ui, bin)}: ${ui.t('column.correct')} ${ui.percent(bin.shareCorrect ?? 0)}, ${ui.t('column.count')} ${ui.number(bin.count)}`,
    hrefOf: (bin) => linker?.(reliabilityQuery(pair, bin)),
  });
}

export function lengthChart({ ui, pair, linker }: ChartProps): string {
  return scatterChart({
    id: `lengths-${pair.bitextId}`,
    title: `${ui.t('quality.lengths')} ${pair.pair}`,
    description: ui.t('quality.lengths-about'),
    points: pair.lengths.map((point) => ({
      x: point.sourceChars,
      y: point.targetChars,
      notable: point.flagged,
      description: `${ui.t('column.group')} ${point.groupId}: ${ui.number(point.sourceChars)}, ${ui.number(point.targetChars)}`,
      ...link(linker, { group: point.groupId }),
    })),
    xLabel: pair.sourceLanguage,
    yLabel: pair.targetLanguage,
    ...(pair.usualRatio === null ? {} : { usualRatio: pair.usualRatio }),
  });
}

export function flagsChart({ ui, pair, linker }: ChartProps): string {
  return barChart({
    id: `flags-${pair.bitextId}`,
    title: `${ui.t('quality.flags')} ${pair.pair}`,
    description: ui.t('quality.flags-about'),
    bars: pair.flags.map(({ code, open, inOrder }) => ({
      label: checkName(ui.t, code),
      // The fourth colour is the quiet one.
      values: [open, 0, 0, inOrder],
      description: `${checkName(ui.t, code)}: ${ui.t('dismiss.counts', { open, inOrder })}`,
      ...link(linker, { bitext: pair.bitextId, code }),
    })),
    yLabel: ui.t('column.count'),
  });
}

export function paceChart({ ui, pair, linker }: ChartProps): string {
  return barChart({
    id: `pace-${pair.bitextId}`,
    title: `${ui.t('quality.pace')} ${pair.pair}`,
    description: ui.t('quality.pace'),
    bars: pair.pace.map(({ day, count }) => ({
      label: day.slice(5),
      values: [count],
      description: `${day}: ${ui.number(count)}`,
      ...link(linker, { bitext: pair.bitextId, day }),
    })),
    yLabel: ui.t('column.count'),
  });
}

/** The groups a disc speaks of: judged in samples, or what people confirmed and rejected. */
export function reliabilityQuery(
  pair: PairQuality,
  { from, to }: { readonly from: number; readonly to: number },
): LinkQuery {
  const query = { bitext: pair.bitextId, from, to };
  return pair.reliabilityOf === 'samples' ? { ...query, judged: 1 } : { ...query, status: 'decided' };
}

/** What the diagram shows, with the error in it. */
export function reliabilityAbout(ui: Ui, pair: PairQuality): string {
  const error = pair.reliability.expectedCalibrationError;
  return ui.t('quality.reliability-about', { error: error === null ? '–' : error.toFixed(3) });
}

/** `80 %–90 %` */
export function binName(ui: Ui, bin: { readonly from: number; readonly to: number }): string {
  return `${ui.percent(bin.from)}–${ui.percent(bin.to)}`;
}
