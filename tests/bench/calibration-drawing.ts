import { type Judged, reliability } from '../../align/quality/reliability.js';
import { reliabilityDiagram } from '../../align/quality/svg/reliability-diagram.js';

const STYLE =
  '.chart-grid{stroke:#ddd}.chart-axis{stroke:#555}.chart-diagonal{stroke:#999;stroke-dasharray:4 4}' +
  '.chart-dot{color:#2563a8}text{font:12px sans-serif;fill:#333}';

/** A reliability diagram that stands alone: with its own style, as an SVG file. */
export function calibrationDrawing(judged: readonly Judged[], description: string): string {
  const drawing = reliabilityDiagram({
    id: 'reliability',
    title: 'Calibration of the aligner',
    description,
    bins: reliability(judged).bins,
    xLabel: 'confidence',
    yLabel: 'share right',
    describe: ({ count, meanConfidence, shareCorrect }) =>
      `${count} beads, confidence ${meanConfidence?.toFixed(2)}, right ${shareCorrect?.toFixed(2)}`,
  });
  const standing = drawing.includes('xmlns=')
    ? drawing
    : drawing.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return `${standing.replace(/<svg[^>]*>/, (tag) => `${tag}<style>${STYLE}</style>`)}\n`;
}
