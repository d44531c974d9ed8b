// Reliability diagram: mean confidence across, share correct up. On the diagonal, 0.9 means right nine times in ten.

import type { ReliabilityBin } from '../reliability.js';
import { type ChartFrame, element, line, mark, scale, svgElement, text } from './svg.js';

export interface ReliabilityDiagram extends Pick<ChartFrame, 'id' | 'title' | 'description'> {
  readonly bins: readonly ReliabilityBin[];
  readonly xLabel: string;
  readonly yLabel: string;
  /** What a mark says in words. */
  readonly describe: (bin: ReliabilityBin) => string;
  /** How shares on the axes are written. */
  readonly format?: (share: number) => string;
  readonly hrefOf?: (bin: ReliabilityBin) => string | undefined;
}

const FRAME = { width: 320, height: 320 };
/** At the right there is room for half of `100%`, above for the largest disc. */
const PLOT = { left: 58, right: 302, top: 14, bottom: 270 };

/** One disc per bin that holds something, its area as the number of judgements in it. */
export function reliabilityDiagram({
  bins,
  xLabel,
  yLabel,
  describe,
  hrefOf,
  format = String,
  ...names
}: ReliabilityDiagram): string {
  const x = scale(0, 1, PLOT.left, PLOT.right);
  const y = scale(0, 1, PLOT.bottom, PLOT.top);
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  return svgElement({ ...FRAME, ...names }, [
    ...[0, 0.5, 1].flatMap((value) => [
      line(x(0), y(value), x(1), y(value), value === 0 ? 'chart-axis' : 'chart-grid'),
      line(x(value), y(0), x(value), y(1), value === 0 ? 'chart-axis' : 'chart-grid'),
      text(x(value), PLOT.bottom + 16, format(value), { 'text-anchor': 'middle' }),
      text(PLOT.left - 6, y(value) + 4, format(value), { 'text-anchor': 'end' }),
    ]),
    line(x(0), y(0), x(1), y(1), 'chart-diagonal'),
    ...bins.flatMap((bin) => {
      if (bin.meanConfidence === null || bin.shareCorrect === null) return [];
      const radius = 3 + 9 * Math.sqrt(bin.count / most);
      const disc = element('circle', {
        cx: x(bin.meanConfidence),
        cy: y(bin.shareCorrect),
        r: radius,
        class: 'chart-dot series-1',
        fill: 'currentColor',
      });
      return [mark(disc, describe(bin), hrefOf?.(bin))];
    }),
    text((PLOT.left + PLOT.right) / 2, FRAME.height - 12, xLabel, { 'text-anchor': 'middle' }),
    text(12, (PLOT.top + PLOT.bottom) / 2, yLabel, { 'text-anchor': 'middle', transform: 'rotate(-90 12 142)' }),
  ]);
}
