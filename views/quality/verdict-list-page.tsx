import { Layout } from '../layout.js';
import { Text } from '../text.js';
import type { Ui } from '../ui.js';
import { binName } from './charts.js';

export interface VerdictListProps {
  readonly ui: Ui;
  readonly collectionId: number;
  readonly pair: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly bin: { readonly from: number; readonly to: number };
  readonly verdicts: readonly ListedVerdict[];
}

/** A judged group as it stood when it was drawn. */
export interface ListedVerdict {
  readonly groupId: number;
  readonly sampleId: number;
  readonly confidence: number;
  readonly verdict: 'right' | 'wrong';
  readonly judgedBy: string | null;
  readonly judgedAt: string;
  readonly sourceText: string;
  readonly targetText: string;
  /** The group is still there, changed or not. */
  readonly standing: boolean;
}

/** The verdicts that a disc of the reliability diagram counts. */
export function VerdictListPage(props: VerdictListProps) {
  const { ui, collectionId, pair, bin, verdicts } = props;
  const title = ui.t('verdicts.title', { pair });
  return (
    <Layout ui={ui} title={title} page="page-quality">
      <div class="page-head">
        <h1>{title}</h1>
        <a href={`/collections/${collectionId}/quality`}>{ui.t('quality.link')}</a>
      </div>
      <p class="quiet">{ui.t('verdicts.about')}</p>
      <p role="status">
        {ui.t('column.confidence')} <bdi>{binName(ui, bin)}</bdi>: {ui.t('verdicts.count', { count: verdicts.length })}
      </p>
      <ol class="flagged">
        {verdicts.map((one) => (
          <VerdictItem {...props} one={one} />
        ))}
      </ol>
    </Layout>
  );
}

function VerdictItem({ ui, sourceLanguage, targetLanguage, one }: VerdictListProps & { one: ListedVerdict }) {
  return (
    <li class="flagged-group" id={`group-${one.groupId}`}>
      <p class="quiet">
        <strong>{ui.t(`sample.${one.verdict}`)}</strong> · <bdi>{one.judgedBy}</bdi>,{' '}
        <time datetime={one.judgedAt}>{ui.dateTime(one.judgedAt)}</time> · {ui.t('column.confidence')}{' '}
        {ui.percent(one.confidence)} ·{' '}
        {one.standing ? <a href={`/groups/${one.groupId}/place`}>{ui.t('flags.open')}</a> : ui.t('verdicts.gone')}
      </p>
      <div class="pair-of-texts">
        <Text language={sourceLanguage}>{one.sourceText}</Text>
        <Text language={targetLanguage}>{one.targetText}</Text>
      </div>
    </li>
  );
}
