import { Layout } from '../layout.js';
import type { Ui } from '../ui.js';
import {
  type ChartProps,
  confidenceChart,
  coverageChart,
  flagsChart,
  type Linker,
  lengthChart,
  paceChart,
  reliabilityAbout,
  reliabilityChart,
  typesChart,
} from './charts.js';
import type { Estimate, OpenSample, PairQuality, QualityModel } from './model.js';
import { OwedLine } from './owed-judgements.js';
import {
  confidenceTable,
  coverageTable,
  type FigureTable,
  flagsTable,
  lengthsTable,
  paceTable,
  reliabilityTable,
  typesTable,
} from './tables.js';

interface Props {
  readonly ui: Ui;
  readonly model: QualityModel;
}

/** What can be said about the quality of a collection, pair by pair; every figure as a drawing and as a table. */
export function QualityPage({ ui, model }: Props) {
  const { id, title } = model.collection;
  const linker: Linker = (query) => `/collections/${id}/groups?${new URLSearchParams(stringValues(query))}`;
  return (
    <Layout ui={ui} title={ui.t('quality.title', { title })} page="page-quality">
      <div class="page-head">
        <h1>{ui.t('quality.title', { title })}</h1>
        <a href={`/collections/${id}`}>{ui.t('quality.back')}</a>
        <a href={`/collections/${id}/check-settings`}>{ui.t('settings.link')}</a>
        <a href={`/collections/${id}/quality/file.html`}>{ui.t('quality.export-html')}</a>
        <a href={`/collections/${id}/quality/file.csv`}>{ui.t('quality.export-csv')}</a>
      </div>
      <Overall ui={ui} model={model} linked />
      <CheckState ui={ui} model={model} />
      {model.pairs.map((pair) => (
        <PairSection ui={ui} pair={pair} linker={linker} />
      ))}
      <p class="quiet">
        {ui.t('quality.signature')}: <code dir="ltr">{model.signature}</code>
      </p>
    </Layout>
  );
}

/** What can be claimed of the whole collection, and the way there. */
function Overall({ ui, model, linked }: Props & { linked: boolean }) {
  const { estimate, openSample, pairs, collection } = model;
  if (pairs.length < 2) return null;
  return (
    <section aria-label={ui.t('quality.overall')}>
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

interface SampleProps {
  readonly ui: Ui;
  readonly openSample: OpenSample | null;
  readonly action: string;
  /** Over all pairs. */
  readonly over?: boolean;
}

/** Goes on with the sample that is open, or draws one. */
function SampleActions({ ui, openSample, action, over = false }: SampleProps) {
  return (
    <div class="actions">
      {openSample === null ? null : <OpenSampleLine ui={ui} sample={openSample} />}
      <form class="actions" method="post" action={action}>
        <label>
          {ui.t('sample.size')} <input type="number" name="size" value="100" min="1" max="2000" required />
        </label>
        <button type="submit">{ui.t(over ? 'quality.sample-all' : 'quality.sample-new')}</button>
      </form>
    </div>
  );
}

/** The way into the sample that is open, for who may judge something in it, and what others owe. */
function OpenSampleLine({ ui, sample }: { ui: Ui; sample: OpenSample }) {
  const { id, left, byPerson } = sample;
  // A newcomer had a hand in nothing.
  const mine = byPerson.find(({ name }) => name === ui.actor)?.count ?? left;
  return (
    <div class="open-sample">
      <a class={mine > 0 ? 'button primary' : undefined} href={`/samples/${id}`}>
        {mine > 0 ? ui.t('quality.sample-go-on', { count: mine }) : ui.t('sample.nothing-mine', { count: left })}
      </a>
      <OwedLine ui={ui} owed={sample} />
    </div>
  );
}

/** Whether the flags are of today, and the button that makes them so. */
function CheckState({ ui, model }: Props) {
  if (model.checking) return <p role="status">{ui.t('quality.checking')}</p>;
  return (
    <form class="actions" method="post" action={`/collections/${model.collection.id}/checks`}>
      {model.unchecked > 0 ? <span>{ui.t('quality.flags-stale', { count: model.unchecked })}</span> : null}{' '}
      <button type="submit">{ui.t('quality.check')}</button>
    </form>
  );
}

/** One language pair; `linker` is null in the file that stands alone, which has no forms either. */
export function PairSection(props: ChartProps) {
  const { ui, pair, linker } = props;
  const figures: readonly Figure[] = [
    {
      title: ui.t('quality.coverage'),
      about: ui.t('quality.coverage-about'),
      table: coverageTable(props),
      chart: coverageChart(props),
      open: true,
    },
    {
      title: ui.t('quality.confidence'),
      about: ui.t('quality.confidence-about'),
      table: confidenceTable(props),
      chart: confidenceChart(props),
    },
    {
      title: ui.t('quality.reliability'),
      about: reliabilityAbout(ui, pair),
      table: reliabilityTable(props),
      chart: reliabilityChart(props),
    },
    { title: ui.t('quality.types'), table: typesTable(props), chart: typesChart(props) },
    {
      title: ui.t('quality.lengths'),
      about: ui.t('quality.lengths-about'),
      table: lengthsTable(props),
      chart: lengthChart(props),
    },
    {
      title: ui.t('quality.flags'),
      about: ui.t('quality.flags-about'),
      table: flagsTable(props),
      chart: flagsChart(props),
    },
    { title: ui.t('quality.pace'), table: paceTable(props), chart: paceChart(props) },
  ];
  return (
    <section class="pair-quality" aria-labelledby={`pair-${pair.bitextId}`}>
      <h2 id={`pair-${pair.bitextId}`}>
        <bdi dir="ltr">{pair.pair}</bdi>
      </h2>
      <Claim ui={ui} pair={pair} />
      {linker === null ? null : <ReviewLine ui={ui} pair={pair} linker={linker} />}
      <AgreementLine ui={ui} pair={pair} linked={linker !== null} />
      {pair.openRoundId === null || linker === null ? null : (
        <p>
          <a href={`/annotation-rounds/${pair.openRoundId}`}>{ui.t('round.under-way')}</a>
        </p>
      )}
      {linker === null ? null : <Actions ui={ui} pair={pair} />}
      <div class="figures">
        {figures.map((figure) => (
          <FigureBlock ui={ui} figure={figure} pair={pair.pair} />
        ))}
      </div>
    </section>
  );
}

/** The one line that can be quoted. */
function Claim({ ui, pair }: { ui: Ui; pair: PairQuality }) {
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

/** What the review owes, each number leading to its groups. */
function ReviewLine({ ui, pair, linker }: { ui: Ui; pair: PairQuality; linker: NonNullable<Linker> }) {
  const { bitextId, review } = pair;
  return (
    <p>
      {(['owed', 'accepted', 'returned'] as const).map((state, index) => (
        <>
          {index === 0 ? null : ', '}
          <a href={linker({ bitext: bitextId, review: state })}>{ui.t(`review.${state}`, { count: review[state] })}</a>
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
        kappa: kappa === null ? '–' : kappa.toFixed(3),
        candidates,
        strict: strict.toFixed(3),
        lax: lax.toFixed(3),
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

interface Figure {
  readonly title: string;
  readonly about?: string;
  readonly table: FigureTable;
  readonly chart: string;
  /** Takes the whole width, with its table open. */
  readonly open?: boolean;
}

function FigureBlock({ ui, figure, pair }: { ui: Ui; figure: Figure; pair: string }) {
  const { title, about, table, chart, open = false } = figure;
  if (table.rows.length === 0) {
    return (
      <section class="figure">
        <h3>{title}</h3>
        <p class="quiet">{ui.t('quality.nothing')}</p>
      </section>
    );
  }
  return (
    <section class={open ? 'figure wide' : 'figure'}>
      <h3>{title}</h3>
      {about === undefined ? null : <p class="quiet">{about}</p>}
      <div dangerouslySetInnerHTML={{ __html: chart }} />
      <details open={open}>
        <summary>{ui.t('quality.table')}</summary>
        <DataTable caption={`${title} ${pair}`} table={table} />
      </details>
    </section>
  );
}

/** A table that scrolls in its own frame, by keyboard too, where the screen is narrow. */
export function DataTable({ caption, table }: { caption: string; table: FigureTable }) {
  return (
    <section class="scroll" tabindex={0} aria-label={caption}>
      <table class="data">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            {table.head.map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first = '', ...rest], row) => (
            <tr>
              <th scope="row">
                <Cell text={first} href={table.links?.[row]?.[0]} />
              </th>
              {rest.map((cell, column) => (
                <td>
                  <Cell text={cell} href={table.links?.[row]?.[column + 1]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What a cell says; a link to the groups it counts, where there are any. */
function Cell({ text, href }: { text: string; href?: string | undefined }) {
  return <bdi>{href === undefined || text === '0' ? text : <a href={href}>{text}</a>}</bdi>;
}

/** The same figures in one file that needs nothing beside it; it may carry its style, since no policy of ours reaches it. */
export function QualityFile({ ui, model }: Props) {
  const title = ui.t('quality.title', { title: model.collection.title });
  return (
    <html lang={ui.language} dir={ui.dir}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: FILE_STYLE }} />
      </head>
      <body>
        <h1>{title}</h1>
        <Overall ui={ui} model={model} linked={false} />
        {model.pairs.map((pair) => (
          <PairSection ui={ui} pair={pair} linker={null} />
        ))}
        <p>
          {ui.t('quality.signature')}: <code dir="ltr">{model.signature}</code>
        </p>
      </body>
    </html>
  );
}

const FILE_STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-inline-size:60rem;margin:2rem auto;padding-inline:1rem}
table{border-collapse:collapse}th,td{border:1px solid #bbb;padding:.2rem .5rem;text-align:start}
.hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
svg{max-inline-size:100%;block-size:auto;color:#1f5a5a;font-size:11px}.chart-label{fill:#333}
.chart-grid{stroke:#ddd}.chart-axis{stroke:#555}.chart-diagonal{stroke:#999;stroke-dasharray:4 3}
.series-2{fill:#c99a3c}.series-3{fill:#a3321f}.series-4{fill:#bbb}.chart-ring{stroke:#a3321f;stroke-width:2}.claim{font-size:1.15rem;font-weight:600}`;

function stringValues(query: Readonly<Record<string, string | number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([key, value]) => [key, String(value)]));
}
