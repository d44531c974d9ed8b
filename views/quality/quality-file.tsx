import type { Ui } from '../ui.js';
import { Overall } from './claims.js';
import { Contents } from './contents.js';
import type { QualityModel } from './model.js';
import { PairSection } from './pair-section.js';

/** The same figures in one file that needs nothing beside it; it may carry its style, since no policy of ours reaches it. */
export function QualityFile({ ui, model }: { ui: Ui; model: QualityModel }) {
  const title = ui.t('quality.title', { title: model.collection.title });
  return (
    <html lang={ui.language} dir={ui.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: FILE_STYLE }} />
      </head>
      <body>
        <h1>{title}</h1>
        <Overall ui={ui} model={model} linked={false} />
        <Contents ui={ui} pairs={model.pairs} />
        {model.pairs.map((pair) => (
          <PairSection ui={ui} pair={pair} ways={null} />
        ))}
        <p>
          {ui.t('quality.signature')}: <code dir="ltr">{model.signature}</code>
        </p>
      </body>
    </html>
  );
}

/** The colours of the page by day. */
const SERIES = ['#1f5a5a', '#8a5a00', '#a3321f', '#8a867a', '#1a5f96', '#1d6336'];
const seriesStyle = SERIES.map(
  (colour, at) => `.series-${at + 1}{fill:${colour}}.swatch.series-${at + 1}{background:${colour}}`,
).join('');

const FILE_STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-inline-size:60rem;margin:2rem auto;padding-inline:1rem}
table{border-collapse:collapse}th,td{border:1px solid #bbb;padding:.2rem .5rem;text-align:start}.scroll{overflow-x:auto}
.hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
svg{max-inline-size:100%;block-size:auto;color:${SERIES[0]};font-size:11px;direction:ltr}.chart-label{fill:#333}.chart-bar{stroke:#fff}
.chart-grid{stroke:#ddd}.chart-axis{stroke:#555}.chart-diagonal{stroke:#999;stroke-dasharray:4 3}
.chart-ring{stroke:${SERIES[2]};stroke-width:2}.claim{font-size:1.15rem;font-weight:600}${seriesStyle}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0;font-size:.875rem}
.swatch{display:inline-block;inline-size:.75em;block-size:.75em;print-color-adjust:exact}
@media print{h2,h3{break-after:avoid}svg,tr{break-inside:avoid}details::details-content{display:block;content-visibility:visible}}`;
