import { Layout } from '../layout.js';
import type { Ui } from '../ui.js';
import { Overall } from './claims.js';
import { Contents } from './contents.js';
import type { QualityModel } from './model.js';
import { PairSection } from './pair-section.js';
import { waysOf } from './ways.js';

interface Props {
  readonly ui: Ui;
  readonly model: QualityModel;
}

/** What can be said about the quality of a collection, pair by pair; every figure as a drawing and as a table. */
export function QualityPage({ ui, model }: Props) {
  const { id, title } = model.collection;
  const ways = waysOf(id);
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
      <Contents ui={ui} pairs={model.pairs} />
      <CheckState ui={ui} model={model} />
      {model.pairs.map((pair) => (
        <PairSection ui={ui} pair={pair} ways={ways} />
      ))}
      <p class="quiet">
        {ui.t('quality.signature')}: <code dir="ltr">{model.signature}</code>
      </p>
    </Layout>
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
