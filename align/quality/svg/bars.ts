// Bars over categories or bins: confidence histograms, flags by check, pace by day.

import { type ChartFrame, element, line, mark, scale, svgElement, text, ticks } from './svg.js';

export interface Bar {
  /** Under the bar. */
  readonly label: string;
  /** Not negative; stacked from the bottom in this order, one class `series-N` each. */
  readonly values: readonly number[];
  /** What the bar says in words; read out and shown by the pointer. */
  readonly description: string;
  readonly href?: string;
}

export interface BarChart extends Pick<ChartFrame, 'id' | 'title' | 'description'> {
  readonly bars: readonly Bar[];
  readonly xLabel?: string;
  readonly yLabel?: string;
}

const FRAME = { width: 480, height: 240 };
const PLOT = { left: 44, right: 472, top: 12, bottom: 196 };

/** Vertical bars with a zero line; the labels are thinned out when they would run into each other. */
export function barChart({ bars, xLabel, yLabel, ...names }: BarChart): string {
  const totals = bars.map((bar) => bar.values.reduce((sum, value) => sum + value, 0));
  const marks = ticks(Math.max(0, ...totals), { smallest: 1 });
  const y = scale(0, marks.at(-1) as number, PLOT.bottom, PLOT.top);
  const slot = (PLOT.right - PLOT.left) / Math.max(1, bars.length);
  const everyNth = Math.ceil(bars.length / 12);
  return svgElement({ ...FRAME, ...names }, [
    ...marks.flatMap((value) => [
      line(PLOT.left, y(value), PLOT.right, y(value), value === 0 ? 'chart-axis' : 'chart-grid'),
      text(PLOT.left - 6, y(value) + 4, String(value), { 'text-anchor': 'end' }),
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

function drawBar(bar: Bar, left: number, slot: number, y: (value: number) => number): string {
  let below = 0;
  const parts = bar.values.map((value, series) => {
    const top = y(below + value);
    const height = y(below) - top;
    below += value;
    return element('rect', {
      x: left + slot * 0.1,
      y: top,
      width: slot * 0.8,
      height,
      class: `chart-bar series-${series + 1}`,
      fill: 'currentColor',
    });
  });
  return mark(parts.join(''), bar.description, bar.href);
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
