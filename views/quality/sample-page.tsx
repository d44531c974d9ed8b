import { Layout } from '../layout.js';
import { Text } from '../text.js';
import type { Ui } from '../ui.js';
import { Key } from './key.js';
import type { Estimate, OwedJudgements } from './model.js';
import { OwedLine } from './owed-judgements.js';

export interface SamplePageProps {
  readonly ui: Ui;
  readonly sampleId: number;
  readonly collectionId: number;
  /** Of the next group to judge; null when there is none in a sample over all pairs. */
  readonly pair: string | null;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly judged: number;
  /** Not judged yet, and left to the one who looks. */
  readonly mine: number;
  /** Not judged yet, and not shown to the one who looks, who had a hand in it. */
  readonly leftToOthers: number;
  readonly owed: OwedJudgements;
  /** The next one to judge; null when none is left to this person. Neither confidence nor status: the judge must not know. */
  readonly next: { readonly position: number; readonly source: string; readonly target: string } | null;
  /** Of the person's newest verdict, which can be taken back. */
  readonly lastOwn: number | null;
  /** Only when all are judged. */
  readonly estimate: Pick<Estimate, 'right' | 'judged' | 'interval'> | null;
}

/** One drawn pair at a time, judged blind. The estimate is shown only when all are judged, lest it lead the judge. */
export function SamplePage(props: SamplePageProps) {
  const { ui, sampleId, collectionId, pair, leftToOthers, owed, next, lastOwn } = props;
  const title = pair === null ? ui.t('sample.title-all') : ui.t('sample.title', { pair });
  return (
    <Layout ui={ui} title={title} page="page-quality">
      <div class="page-head">
        <h1>{title}</h1>
        <a href={`/collections/${collectionId}/quality`}>{ui.t('quality.link')}</a>
      </div>
      {next === null ? <Outcome {...props} /> : <Question {...props} next={next} />}
      {leftToOthers > 0 ? <p class="quiet">{ui.t('sample.left-to-others', { count: leftToOthers })}</p> : null}
      {owed.left > 0 ? <OwedLine ui={ui} owed={owed} /> : null}
      {lastOwn === null ? null : (
        <form class="actions" method="post" action={`/samples/${sampleId}/judgements`}>
          <input type="hidden" name="_method" value="delete" />
          <input type="hidden" name="position" value={lastOwn} />
          <button type="submit" data-key="z">
            {ui.t('sample.take-back')} <Key sign="z" />
          </button>
        </form>
      )}
    </Layout>
  );
}

/** What came out; or, while others still have to judge, that this person is done. */
function Outcome({ ui, owed, estimate }: SamplePageProps) {
  if (owed.left > 0) {
    return (
      <p class="claim" role="status">
        {ui.t('sample.mine-done')}
      </p>
    );
  }
  return (
    <p class="claim" role="status">
      {ui.t('sample.done')}{' '}
      {estimate === null
        ? null
        : ui.t('sample.result', {
            right: estimate.right,
            judged: estimate.judged,
            low: ui.percent(estimate.interval.low),
            high: ui.percent(estimate.interval.high),
          })}
    </p>
  );
}

function Question(props: SamplePageProps & { next: NonNullable<SamplePageProps['next']> }) {
  const { ui, sampleId, sourceLanguage, targetLanguage, judged, mine, next } = props;
  return (
    <form class="stack judging" method="post" action={`/samples/${sampleId}/judgements`}>
      <p class="quiet">{ui.t('sample.about')}</p>
      <p role="status">{ui.t('sample.place', { number: judged + 1, total: judged + mine })}</p>
      <input type="hidden" name="position" value={next.position} />
      <p>
        <Text language={sourceLanguage}>{next.source}</Text>
      </p>
      <p>
        <Text language={targetLanguage}>{next.target}</Text>
      </p>
      <p class="actions">
        <button class="primary" type="submit" name="verdict" value="right" accesskey="r" data-key="r">
          {ui.t('sample.right')} <Key sign="r" />
        </button>{' '}
        <button type="submit" name="verdict" value="wrong" accesskey="w" data-key="w">
          {ui.t('sample.wrong')} <Key sign="w" />
        </button>
      </p>
    </form>
  );
}
