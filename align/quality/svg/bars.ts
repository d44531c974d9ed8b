// Bars over categories or bins: confidence histograms, flags by check, pace by day.

import { type ChartFrame, element, line, mark, scale, svgElement, text, ticks } from './svg.js';

export interface Bar {
  /** Under the bar. */
  readonly label: string;
  /** Stacked from the bottom in this order; those of nothing are not drawn. */
  readonly parts: readonly BarPart[];
}

/** One mark: a part of a bar, or the whole of one that has a single part. */
export interface BarPart {
  /** Not negative. */
  readonly value: number;
  /** Its class is `series-N`; 1 where it is left out. */
  readonly series?: number;
  /** What it says in words; read out and shown by the pointer. */
  readonly description: string;
  readonly href?: string | undefined;
}

export interface BarChart extends Pick<ChartFrame, 'id' | 'title' | 'description'> {
  readonly bars: readonly Bar[];
  readonly xLabel?: string;
  readonly yLabel?: string;
  /** How numbers on the axis are written. */
  readonly format?: (value: number) => string;
}

const FRAME = { width: 480, height: 240 };
const PLOT = { left: 44, right: 472, top: 12, bottom: 196 };
/** A single bar does not fill the chart. */
const WIDEST_BAR = 64;

/** Vertical bars with a zero line; the labels are thinned out when they would run into each other. */
export function barChart({ bars, xLabel, yLabel, format = String, ...names }: BarChart): string {
  const totals = bars.map((bar) => bar.parts.reduce((sum, { value }) => sum + value, 0));
  const marks = ticks(Math.max(0, ...totals), { smallest: 1 });
  const y = scale(0, marks.at(-1) as number, PLOT.bottom, PLOT.top);
  const slot = (PLOT.right - PLOT.left) / Math.max(1, bars.length);
  const everyNth = Math.ceil(bars.length / 12);
  return svgElement({ ...FRAME, ...names }, [
    ...marks.flatMap((value) => [
      line(PLOT.left, y(value), PLOT.right, y(value), value === 0 ? 'chart-axis' : 'chart-grid'),
      text(PLOT.left - 6, y(value) + 4, format(value), { 'text-anchor': 'end' }),
    ]),
    ...bars.map((bar, index) => drawBar(bar, PLOT.left + index * slot, slot, y)),
    ...bars.flatMap((bar, index) =>
      index % everyNth === 0
        ? [text(PLOT.left + (index + 0.5) * slot, PLOT.bottom + 16, bar.label, { 'text-anchor': 'middle' })]
        : [],
    ),
    ...axisNames(xLabel, yLabel),
  ]);
}

function drawBar({ parts }: Bar, left: number, slot: number, y: (value: number) => number): string {
  const width = Math.min(slot * 0.8, WIDEST_BAR);
  let below = 0;
  return parts
    .filter(({ value }) => value > 0)
    .map(({ value, series = 1, description, href }) => {
      const top = y(below + value);
      const height = y(below) - top;
      below += value;
      const rect = element('rect', {
        x: left + (slot - width) / 2,
        y: top,
        width,
        height,
        class: `chart-bar series-${series}`,
        fill: 'currentColor',
      });
      return mark(rect, description, href);
    })
    .join('');
}

function axisNames(xLabel: string | undefined, yLabel: string | undefined): readonly string[] {
  return [
    ...(xLabel === undefined
      ? []
      : [text((PLOT.left + PLOT.right) / 2, FRAME.height - 8, xLabel, { 'text-anchor': 'middle' })]),
    ...(yLabel === undefined
      ? []
      : [text(12, (PLOT.top + PLOT.bottom) / 2, yLabel, { 'text-anchor': 'middle', transform: 'rotate(-90 12 104)' })]),
  ];
}
