import { Layout } from '../layout.js';
import type { Ui } from '../ui.js';

export interface OpenRoundPageProps {
  readonly ui: Ui;
  readonly roundId: number;
  readonly collectionId: number;
  readonly pair: string;
  readonly annotators: readonly { readonly name: string; readonly collectionId: number; readonly done: boolean }[];
  readonly createdBy: string;
}

/** A round in which somebody still works: nobody sees more than that, but the way to their own copy. */
export function OpenRoundPage({ ui, roundId, collectionId, pair, annotators, createdBy }: OpenRoundPageProps) {
  const title = ui.t('round.title', { pair });
  const mayEnd = ui.actor === createdBy && annotators.every(({ name }) => name !== ui.actor);
  return (
    <Layout ui={ui} title={title} page="page-quality">
      <div class="page-head">
        <h1>{title}</h1>
        <a href={`/collections/${collectionId}/quality`}>{ui.t('quality.link')}</a>
      </div>
      <p>{ui.t('round.blind')}</p>
      <p class="quiet">{ui.t('round.honest')}</p>
      <ul class="annotators">
        {annotators.map(({ name, collectionId: copy, done }) => (
          <li>
            <bdi>{name}</bdi>: {ui.t(done ? 'round.done' : 'round.working')}{' '}
            {name === ui.actor ? <a href={`/collections/${copy}`}>{ui.t('round.mine')}</a> : null}
            {!done && (name === ui.actor || mayEnd) ? (
              <form class="actions" method="post" action={`/annotation-rounds/${roundId}/completion`}>
                <input type="hidden" name="annotator" value={name} />
                <button type="submit">{ui.t(name === ui.actor ? 'round.finish' : 'round.finish-for', { name })}</button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </Layout>
  );
}
