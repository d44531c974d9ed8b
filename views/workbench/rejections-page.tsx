import { Layout } from '../layout.js';
import { Text } from '../text.js';
import type { Ui } from '../ui.js';

interface RejectionModel {
  readonly id: number;
  readonly pair: string;
  readonly sides: readonly { readonly language: string; readonly text: string }[];
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
}

export interface RejectionsModel {
  readonly collection: { readonly id: number; readonly title: string };
  /** Ids of the texts in view, as they stand in addresses. */
  readonly columns: string;
  readonly seen: number;
  readonly rejections: readonly RejectionModel[];
}

/** What was rejected and is not proposed again, each with a button that brings it back as a suggestion. */
export function RejectionsPage({ ui, model }: { ui: Ui; model: RejectionsModel }) {
  const { collection, columns, rejections } = model;
  return (
    <Layout ui={ui} title={ui.t('rejections.title')} page="page-rejections">
      <h1>{ui.t('rejections.title')}</h1>
      <p>
        <bdi>{collection.title}</bdi>{' '}
        <a href={`/collections/${collection.id}?columns=${columns}`}>{ui.t('queue.to-rows')}</a>
      </p>
      <p class="quiet">{ui.t(rejections.length > 0 ? 'rejections.hint' : 'rejections.none')}</p>
      <ul class="rejections">
        {rejections.map((one) => (
          <Rejection ui={ui} model={model} of={one} />
        ))}
      </ul>
    </Layout>
  );
}

function Rejection({ ui, model, of }: { ui: Ui; model: RejectionsModel; of: RejectionModel }) {
  return (
    <li class="flagged-group" id={`group-${of.id}`}>
      <form method="post" action={`/groups/${of.id}/rejection`}>
        <input type="hidden" name="_method" value="delete" />
        <input type="hidden" name="columns" value={model.columns} />
        <input type="hidden" name="seen" value={model.seen} />
        <div class="difference">
          <div class="sides">
            {of.sides.map(({ language, text }) => (
              <p>
                <Text language={language}>{text}</Text>
              </p>
            ))}
          </div>
        </div>
        <p class="actions">
          <bdi class="tag">{of.pair}</bdi>
          <button type="submit" aria-label={`${ui.t('rejections.return')}: ${of.sides[0]?.text.slice(0, 80) ?? ''}`}>
            {ui.t('rejections.return')}
          </button>
          <span class="quiet">
            <bdi>{of.decidedBy ?? ''}</bdi> {of.decidedAt ? ui.dateTime(of.decidedAt) : ''}
          </span>
        </p>
      </form>
    </li>
  );
}
