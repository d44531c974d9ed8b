import { Layout } from '../layout.js';
import type { Ui } from '../ui.js';
import { Card } from './card.js';
import type { ThresholdModel } from './model.js';

/** What "confirm all above" would do, with a random sample to check first. One change, one undo. */
export function ThresholdPage({ ui, model }: { ui: Ui; model: ThresholdModel }) {
  const columns = model.columns.map((c) => c.documentId).join(',');
  const queue = `/collections/${model.collection.id}/queue?columns=${columns}`;
  const figures = { count: model.count, total: model.waiting, above: ui.percent(model.above) };
  return (
    <Layout ui={ui} title={ui.t('threshold.title')} page="page-threshold">
      <h1>{ui.t('threshold.title')}</h1>
      <p class="strong">{ui.t('threshold.would', figures)}</p>
      {model.count > 0 ? (
        <>
          <p>{ui.t('threshold.expected', { percent: ui.percent(model.expected) })}</p>
          <form class="actions" method="post" action={`/collections/${model.collection.id}/confirmations`}>
            <input type="hidden" name="columns" value={columns} />
            <input type="hidden" name="view" value="queue" />
            <input type="hidden" name="above" value={model.above} />
            <input type="hidden" name="seen" value={model.seen} />
            <button class="primary" type="submit">
              {ui.t('threshold.confirm', { count: model.count })}
            </button>
            <a class="button" href={queue}>
              {ui.t('threshold.back')}
            </a>
          </form>
          <h2>{ui.t('threshold.sample', { count: model.sample.length })}</h2>
          <div class="sample">
            {model.sample.map((card) => (
              <Card ui={ui} card={card} />
            ))}
          </div>
        </>
      ) : (
        <p>
          <a href={queue}>{ui.t('threshold.back')}</a>
        </p>
      )}
    </Layout>
  );
}
