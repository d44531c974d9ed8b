import type { Ui } from '../ui.js';
import {
  type ChartProps,
  confidenceChart,
  confidenceLegend,
  coverageChart,
  coverageLegend,
  flagsChart,
  flagsLegend,
  lengthChart,
  paceChart,
  reliabilityAbout,
  reliabilityChart,
  typesChart,
} from './charts.js';
import { Claim } from './claims.js';
import { type Figure, FigureBlock } from './figure-block.js';
import { MEASURES, type Measure, measureId } from './measures.js';
import type { PairQuality } from './model.js';
import { SampleActions } from './sample-actions.js';
import {
  confidenceTable,
  coverageTable,
  flagsTable,
  lengthsTable,
  paceTable,
  reliabilityTable,
  typesTable,
} from './tables.js';
import type { Ways } from './ways.js';

/** Each measure as a drawing and as a table. */
const FIGURES: Readonly<Record<Measure, (props: ChartProps) => Figure>> = {
  coverage: (props) => ({
    about: props.ui.t('quality.coverage-about'),
    table: coverageTable(props),
    chart: coverageChart(props),
    legend: coverageLegend(props.ui),
    open: true,
  }),
  confidence: (props) => ({
    about: props.ui.t('quality.confidence-about'),
    table: confidenceTable(props),
    chart: confidenceChart(props),
    legend: confidenceLegend(props.ui),
  }),
  reliability: (props) => ({
    about: reliabilityAbout(props.ui, props.pair),
    table: reliabilityTable(props),
    chart: reliabilityChart(props),
  }),
  types: (props) => ({ table: typesTable(props), chart: typesChart(props) }),
  lengths: (props) => ({
    about: props.ui.t('quality.lengths-about'),
    table: lengthsTable(props),
    chart: lengthChart(props),
  }),
  flags: (props) => ({
    about: props.ui.t('quality.flags-about'),
    table: flagsTable(props),
    chart: flagsChart(props),
    legend: flagsLegend(props.ui),
  }),
  pace: (props) => ({ table: paceTable(props), chart: paceChart(props) }),
};

/** One language pair; `ways` is null in the file that stands alone, which has no forms either. */
export function PairSection(props: ChartProps) {
  const { ui, pair, ways } = props;
  return (
    <section class="pair-quality" aria-labelledby={`pair-${pair.bitextId}`}>
      <h2 id={`pair-${pair.bitextId}`}>
        <bdi dir="ltr">{pair.pair}</bdi>
      </h2>
      <Claim ui={ui} pair={pair} />
      {ways === null ? null : <ReviewLine ui={ui} pair={pair} ways={ways} />}
      <AgreementLine ui={ui} pair={pair} linked={ways !== null} />
      {pair.openRoundId === null || ways === null ? null : (
        <p>
          <a href={`/annotation-rounds/${pair.openRoundId}`}>{ui.t('round.under-way')}</a>
        </p>
      )}
      {ways === null ? null : <Actions ui={ui} pair={pair} />}
      <div class="figures">
        {MEASURES.map((measure) => (
          <FigureBlock
            ui={ui}
            id={measureId(measure, pair)}
            title={ui.t(`quality.${measure}`)}
            pair={pair.pair}
            figure={FIGURES[measure](props)}
          />
        ))}
      </div>
    </section>
  );
}

/** What the review owes, each number leading to its groups. */
function ReviewLine({ ui, pair, ways }: { ui: Ui; pair: PairQuality; ways: Ways }) {
  const { bitextId, review } = pair;
  return (
    <p>
      {(['owed', 'accepted', 'returned'] as const).map((state, index) => (
        <>
          {index === 0 ? null : ', '}
          <a href={ways.groups({ bitext: bitextId, review: state })}>
            {ui.t(`review.${state}`, { count: review[state] })}
          </a>
        </>
      ))}
    </p>
  );
}

function AgreementLine({ ui, pair, linked }: { ui: Ui; pair: PairQuality; linked: boolean }) {
  const { agreement } = pair;
  if (agreement === null) return <p>{ui.t('quality.agreement-none')}</p>;
  const { kappa, candidates, strict, lax, roundId } = agreement;
  return (
    <p>
      {linked ? <a href={`/annotation-rounds/${roundId}`}>{ui.t('quality.agreement')}</a> : ui.t('quality.agreement')}:{' '}
      {ui.t('quality.agreement-text', {
        kappa: ui.score(kappa),
        candidates,
        strict: ui.score(strict),
        lax: ui.score(lax),
      })}
    </p>
  );
}

function Actions({ ui, pair }: { ui: Ui; pair: PairQuality }) {
  const { bitextId, openSample } = pair;
  return (
    <div class="actions">
      <SampleActions ui={ui} openSample={openSample} action={`/bitexts/${bitextId}/samples`} />
      <a class="button" href={`/bitexts/${bitextId}/evaluation`}>
        {ui.t('evaluation.link')}
      </a>
    </div>
  );
}
