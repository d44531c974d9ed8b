import { direction } from '../../align/text/direction.js';
import { Layout } from '../layout.js';
import { Text } from '../text.js';
import type { Ui } from '../ui.js';
import { GestureForm } from '../workbench/gesture-form.js';
import { KeysHelp } from '../workbench/keys-help.js';
import { ViewTabs } from '../workbench/view-tabs.js';
import type { RibbonColumn, RibbonSegment, RibbonsModel, RibbonsStateModel } from './model.js';

/** The workbench as ribbons: every text in its own order in its own column, groups as bands between them. */
export function RibbonsPage({ ui, model }: { ui: Ui; model: RibbonsModel }) {
  const { collection, chosen } = model;
  const at = (path: string) => `/collections/${collection.id}/${path}`;
  return (
    <Layout ui={ui} title={collection.title} page="page-ribbons" scripts={['hx-sse.js', 'ribbons.js']}>
      <div class="page-head">
        <h1>
          <bdi>{collection.title}</bdi>
        </h1>
        <ViewTabs ui={ui} collectionId={collection.id} columns={chosen} current="ribbons" />
      </div>
      <div id="news" data-events={eventsPath(model)} hx-swap="none" />
      <div id="texts-news" role="status" />
      <GestureForm action={at('links')} view="ribbons" columns={chosen} client={model.client}>
        <div class="ribbon-tools">
          <button class="primary" type="submit" formaction={at('links')} data-gesture="link">
            {ui.t('gesture.link')}
          </button>
          <button class="needs-script" type="submit" data-act="confirm" disabled>
            {ui.t('group.confirm')}
          </button>
          <button class="needs-script" type="submit" data-act="reject" disabled>
            {ui.t('group.reject')}
          </button>
          <button type="reset">{ui.t('gesture.clear')}</button>
          <RibbonState ui={ui} model={model} />
          <span id="live" class="live" role="status" aria-live="polite" />
        </div>
        <div class="ribbons" id="ribbons">
          <div class={`ribbon-columns of-${model.columns.length}`}>
            {model.columns.map((column) => (
              <Column ui={ui} of={column} />
            ))}
            <svg class="curves" aria-hidden="true" />
          </div>
        </div>
      </GestureForm>
      <KeysHelp ui={ui} view="ribbons" />
    </Layout>
  );
}

const eventsPath = ({ collection, chosen, seen, client }: RibbonsModel): string => {
  const columns = chosen.map((c) => c.documentId).join(',');
  return `/collections/${collection.id}/events?view=ribbons&columns=${columns}&seen=${seen}&client=${client}`;
};

/** Says that sentences were changed elsewhere. Nothing moves until the person asks for it. */
export function TextsNews({ ui, path }: { ui: Ui; path: string }) {
  return (
    <p class="note">
      {ui.t('ribbons.texts-changed')} <a href={path}>{ui.t('people.show-now')}</a>
    </p>
  );
}

/** The groups as data for the browser, undo and redo: what every answer brings anew. */
export function RibbonState({ ui, model }: { ui: Ui; model: RibbonsStateModel }) {
  const at = (path: string) => `/collections/${model.collection.id}/${path}`;
  return (
    <span class="history" id="history" data-ribbons={JSON.stringify(model.ribbons)}>
      <input type="hidden" name="seen" value={model.seen} />
      <button type="submit" formaction={at('undos')} disabled={!model.canUndo} data-gesture="undo">
        {ui.t('workbench.undo')}
      </button>
      <button type="submit" formaction={at('redos')} disabled={!model.canRedo} data-gesture="redo">
        {ui.t('workbench.redo')}
      </button>
    </span>
  );
}

function Column({ ui, of: { column, segments } }: { ui: Ui; of: RibbonColumn }) {
  return (
    <div
      class="ribbon-column"
      data-column={column.index}
      role="group"
      aria-label={`${column.language}: ${column.title}`}
    >
      <p class="ribbon-head">
        <span class="tag">{column.language}</span>{' '}
        <Text language={column.language} class="head-title">
          {column.title}
        </Text>
      </p>
      {segments.map((segment) => (
        <Segment ui={ui} segment={segment} language={column.language} />
      ))}
    </div>
  );
}

function Segment({ ui, segment, language }: { ui: Ui; segment: RibbonSegment; language: string }) {
  return (
    <label class="ribbon-segment" id={`segment-${segment.id}`} dir={direction(language)}>
      <input type="checkbox" name="segment" value={segment.id} id={`choice-${segment.id}`} autocomplete="off" />
      <span class="segment-number">{ui.number(segment.number)}</span>
      <Text language={language}>{segment.text}</Text>
    </label>
  );
}
