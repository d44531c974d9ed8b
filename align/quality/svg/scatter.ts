// Scatter of source length against target length. A pair far from the others' line has lost or won a sentence.

import { type ChartFrame, element, line, mark, scale, svgElement, text, ticks } from './svg.js';

export interface ScatterPoint {
  readonly x: number;
  readonly y: number;
  readonly description: string;
  readonly href?: string;
  /** Drawn as a ring, apart from the others by shape and not by colour alone. */
  readonly notable?: boolean;
}

export interface ScatterChart extends Pick<ChartFrame, 'id' | 'title' | 'description'> {
  readonly points: readonly ScatterPoint[];
  readonly xLabel: string;
  readonly yLabel: string;
  /** Slope of the usual ratio, drawn from the origin. */
  readonly usualRatio?: number;
  /** How numbers on the axes are written. */
  readonly format?: (value: number) => string;
}

const FRAME = { width: 480, height: 320 };
/** At the right there is room for half of the last figure. */
const PLOT = { left: 56, right: 460, top: 12, bottom: 272 };

export function scatterChart({ points, xLabel, yLabel, usualRatio, format = String, ...names }: ScatterChart): string {
  const xTicks = ticks(Math.max(1, ...points.map((point) => point.x)));
  const yTicks = ticks(Math.max(1, ...points.map((point) => point.y)));
  const [xMax, yMax] = [xTicks.at(-1) as number, yTicks.at(-1) as number];
  const x = scale(0, xMax, PLOT.left, PLOT.right);
  const y = scale(0, yMax, PLOT.bottom, PLOT.top);
  return svgElement({ ...FRAME, ...names }, [
    ...yTicks.flatMap((value) => [
      line(x(0), y(value), x(xMax), y(value), value === 0 ? 'chart-axis' : 'chart-grid'),
      text(PLOT.left - 6, y(value) + 4, format(value), { 'text-anchor': 'end' }),
    ]),
    ...xTicks.map((value) => text(x(value), PLOT.bottom + 16, format(value), { 'text-anchor': 'middle' })),
    ...(usualRatio === undefined ? [] : [usualLine(usualRatio, xMax, yMax, x, y)]),
    ...points.map((point) => drawPoint(point, x(point.x), y(point.y))),
    text((PLOT.left + PLOT.right) / 2, FRAME.height - 12, xLabel, { 'text-anchor': 'middle' }),
    text(12, (PLOT.top + PLOT.bottom) / 2, yLabel, { 'text-anchor': 'middle', transform: 'rotate(-90 12 142)' }),
  ]);
}

type Scale = (value: number) => number;

/** Cut at the edge of the plot that it reaches first. */
function usualLine(ratio: number, xMax: number, yMax: number, x: Scale, y: Scale): string {
  const end = Math.min(xMax, yMax / ratio);
  return line(x(0), y(0), x(end), y(end * ratio), 'chart-diagonal');
}

function drawPoint({ description, href, notable = false }: ScatterPoint, cx: number, cy: number): string {
  const shape = notable
    ? element('circle', { cx, cy, r: 5, class: 'chart-ring', fill: 'none', stroke: 'currentColor' })
    : element('circle', { cx, cy, r: 2.5, class: 'chart-dot series-1', fill: 'currentColor' });
  return mark(shape, description, href);
}
