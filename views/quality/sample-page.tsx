import { Layout } from '../layout.js';
import { Text } from '../text.js';
import type { Ui } from '../ui.js';
import { Key } from './key.js';
import type { Estimate } from './model.js';

export interface SamplePageProps {
  readonly ui: Ui;
  readonly sampleId: number;
  readonly collectionId: number;
  /** Of the next group to judge; null when a sample over all pairs is done. */
  readonly pair: string | null;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly total: number;
  /** The next one to judge; null when all are judged. Neither confidence nor status: the judge must not know. */
  readonly next: { readonly position: number; readonly source: string; readonly target: string } | null;
  readonly estimate: Pick<Estimate, 'right' | 'judged' | 'interval'> | null;
}

/** One drawn pair at a time, judged blind. The estimate is shown only when all are judged, lest it lead the judge. */
export function SamplePage(props: SamplePageProps) {
  const { ui, sampleId, collectionId, pair, sourceLanguage, targetLanguage, total, next, estimate } = props;
  const title = pair === null ? ui.t('sample.title-all') : ui.t('sample.title', { pair });
  return (
    <Layout ui={ui} title={title} page="page-quality">
      <h1>{title}</h1>
      {next === null ? (
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
      ) : (
        <form class="stack judging" method="post" action={`/samples/${sampleId}/judgements`}>
          <p class="quiet">{ui.t('sample.about')}</p>
          <p>{ui.t('sample.place', { number: next.position + 1, total })}</p>
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
      )}
      <p>
        <a href={`/collections/${collectionId}/quality`}>{ui.t('quality.link')}</a>
      </p>
    </Layout>
  );
}
