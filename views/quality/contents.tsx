import type { Ui } from '../ui.js';
import { MEASURES, measureId } from './measures.js';
import type { PairQuality } from './model.js';

/** The ways to every measure of every pair: links within the page. */
export function Contents({ ui, pairs }: { ui: Ui; pairs: readonly PairQuality[] }) {
  if (pairs.length === 0) return null;
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{ui.t('quality.contents')}</h2>
      <ul class="contents-pairs">
        {pairs.map((pair) => (
          <li>
            <a href={`#pair-${pair.bitextId}`}>
              <bdi dir="ltr">{pair.pair}</bdi>
            </a>
            <ul>
              {MEASURES.map((measure) => (
                <li>
                  <a href={`#${measureId(measure, pair)}`}>{ui.t(`quality.${measure}`)}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}
