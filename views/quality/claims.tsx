// What can be said of how many pairs are right: the lines that can be quoted.
import type { Ui } from '../ui.js';
import type { Estimate, PairQuality, QualityModel } from './model.js';
import { SampleActions } from './sample-actions.js';

interface OverallProps {
  readonly ui: Ui;
  readonly model: QualityModel;
  /** In a file that stands alone nothing can be drawn. */
  readonly linked: boolean;
}

/** What can be claimed of the whole collection, and the way there; of a collection of one pair, the pair says it. */
export function Overall({ ui, model, linked }: OverallProps) {
  const { estimate, openSample, pairs, collection } = model;
  if (pairs.length < 2) return null;
  return (
    <section class="overall" aria-labelledby="overall">
      <h2 id="overall">{ui.t('quality.overall')}</h2>
      <p class="claim">
        {estimate === null
          ? ui.t('quality.overall-none')
          : ui.t('quality.overall-claim', {
              low: ui.percent(estimate.interval.low),
              high: ui.percent(estimate.interval.high),
              population: estimate.population,
              judged: estimate.judged,
              date: ui.dateTime(estimate.drawnAt),
            })}{' '}
        {estimate === null ? null : moreText(ui, estimate)}
      </p>
      {linked ? (
        <SampleActions ui={ui} openSample={openSample} action={`/collections/${collection.id}/samples`} over />
      ) : null}
    </section>
  );
}

/** The one line that can be quoted. */
export function Claim({ ui, pair }: { ui: Ui; pair: PairQuality }) {
  const { estimate } = pair;
  if (estimate === null) return <p class="claim">{ui.t('quality.claim-none', { pair: pair.pair })}</p>;
  const { interval, judged, population, drawnAt } = estimate;
  return (
    <p class="claim">
      {ui.t('quality.claim', {
        low: ui.percent(interval.low),
        high: ui.percent(interval.high),
        population,
        pair: pair.pair,
        judged,
        date: ui.dateTime(drawnAt),
      })}{' '}
      {moreText(ui, estimate)}
    </p>
  );
}

/** How many more judgements halve the interval; where there are not so many pairs, that all of them settle it. */
function moreText(ui: Ui, { moreToHalve, judged, population }: Estimate): string {
  const left = population - judged;
  if (left <= 0) return ui.t('quality.more-none');
  return moreToHalve < left ? ui.t('quality.more', { count: moreToHalve }) : ui.t('quality.more-all', { count: left });
}
