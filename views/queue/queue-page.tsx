import { CONFIRM_ALL_CONFIDENCE } from '../../align/confidence.js';
import { Layout } from '../layout.js';
import type { Ui } from '../ui.js';
import { GestureForm } from '../workbench/gesture-form.js';
import { KeysHelp } from '../workbench/keys-help.js';
import { ViewTabs } from '../workbench/view-tabs.js';
import { Card } from './card.js';
import type { QueueModel } from './model.js';
import { QueueProgress } from './queue-news.js';

/** The workbench as a queue: one doubtful group at a time, the most informative first. */
export function QueuePage({ ui, model }: { ui: Ui; model: QueueModel }) {
  const { collection, columns } = model;
  return (
    <Layout ui={ui} title={collection.title} page="page-queue" scripts={['hx-sse.js', 'queue.js']}>
      <div class="page-head">
        <h1>
          <bdi>{collection.title}</bdi>
        </h1>
        <ViewTabs ui={ui} collectionId={collection.id} columns={columns} current="queue" />
      </div>
      <div id="news" data-events={eventsPath(model)} hx-swap="none" />
      <GestureForm action={`/collections/${collection.id}/queue`} view="queue" columns={columns} client={model.client}>
        <p id="live" class="live" role="status" aria-live="polite" />
        <QueueDesk ui={ui} model={model} />
      </GestureForm>
      <form class="threshold" method="get" action={`/collections/${collection.id}/confirmations`}>
        <input type="hidden" name="columns" value={columns.map((c) => c.documentId).join(',')} />
        <label>
          {ui.t('queue.above')}{' '}
          <input
            type="number"
            name="above"
            min="0.5"
            max="1"
            step="0.01"
            value={String(CONFIRM_ALL_CONFIDENCE)}
            dir="ltr"
            autocomplete="off"
          />
        </label>
        <button type="submit">{ui.t('queue.preview')}</button>
      </form>
      <KeysHelp ui={ui} view="queue" />
    </Layout>
  );
}

const eventsPath = ({ collection, columns, seen, client }: QueueModel): string => {
  const ids = columns.map((c) => c.documentId).join(',');
  return `/collections/${collection.id}/events?view=queue&columns=${ids}&seen=${seen}&client=${client}`;
};

/** The card, what can be done with it, and how far one has come: what every answer brings anew. */
export function QueueDesk({ ui, model }: { ui: Ui; model: QueueModel }) {
  const { card, sitting, groups } = model;
  return (
    <div id="desk" class="desk">
      <input type="hidden" name="seen" value={model.seen} />
      <input type="hidden" name="since" value={sitting.since} />
      <input type="hidden" name="skipped" value={model.skipped.join(',')} />
      <div class="desk-head">
        <QueueProgress ui={ui} groups={groups} />
        <span class="progress">{ui.t('queue.left', { count: model.left })}</span>
        <span class="progress">
          {sitting.decided > 0 ? ui.t('queue.sitting', { count: sitting.decided }) : null}
          {sitting.perMinute === null ? null : ` · ${ui.t('queue.pace', { rate: ui.decimal(sitting.perMinute) })}`}
        </span>
      </div>
      <div id="card-news" role="status" />
      {card ? <Card ui={ui} card={card} /> : <Nothing ui={ui} model={model} />}
      <div class="desk-actions">
        {card ? <Decisions ui={ui} model={model} groupId={card.group.id} /> : null}
        <button
          type="submit"
          formaction={`/collections/${model.collection.id}/undos`}
          disabled={!model.canUndo}
          data-act="undo"
        >
          {ui.t('workbench.undo')} <kbd>Z</kbd>
        </button>
      </div>
    </div>
  );
}

function Decisions({ ui, model, groupId }: { ui: Ui; model: QueueModel; groupId: number }) {
  return (
    <>
      <button class="primary" type="submit" formaction={`/groups/${groupId}/confirmation`} data-act="confirm">
        {ui.t('group.confirm')} <kbd>Enter</kbd>
      </button>
      <button type="submit" formaction={`/groups/${groupId}/rejection`} data-act="reject">
        {ui.t('group.reject')} <kbd>X</kbd>
      </button>
      <a class="button" href={`/groups/${groupId}/place`} data-act="edit">
        {ui.t('queue.edit')} <kbd>E</kbd>
      </a>
      <button
        type="submit"
        formaction={`/collections/${model.collection.id}/queue`}
        name="skip"
        value={groupId}
        data-act="skip"
      >
        {ui.t('queue.skip')} <kbd>S</kbd>
      </button>
    </>
  );
}

function Nothing({ ui, model }: { ui: Ui; model: QueueModel }) {
  const columns = model.columns.map((c) => c.documentId).join(',');
  const again = model.skipped.length > 0;
  return (
    <div class="empty">
      <h2>{ui.t(again ? 'queue.only-skipped' : 'queue.empty')}</h2>
      <p>{ui.t(again ? 'queue.only-skipped-hint' : 'queue.empty-hint')}</p>
      <p>
        {again ? (
          <a href={`/collections/${model.collection.id}/queue?columns=${columns}`}>{ui.t('queue.again')}</a>
        ) : (
          <a href={`/collections/${model.collection.id}?columns=${columns}`}>{ui.t('queue.to-rows')}</a>
        )}
      </p>
    </div>
  );
}
