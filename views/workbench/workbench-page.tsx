import { Layout } from '../layout.js';
import { Text } from '../text.js';
import type { Ui } from '../ui.js';
import { ConflictBox } from './conflict.js';
import { Filters } from './filters.js';
import { Fold, FoldTemplate, folded } from './folds.js';
import { GestureForm } from './gesture-form.js';
import { Jobs } from './jobs.js';
import { KeysHelp } from './keys-help.js';
import type { ColumnModel, WorkbenchModel } from './model.js';
import { Pairs, RecipeChoice } from './pairs.js';
import { RowItem } from './row.js';
import { Settings } from './settings.js';
import { Toolbar } from './toolbar.js';
import { ViewTabs } from './view-tabs.js';

/** The workbench in Rows view. One form holds it all, so that every action is a submit button and works without script. */
export function WorkbenchPage({ ui, model, notice }: { ui: Ui; model: WorkbenchModel; notice: string | null }) {
  const { collection, columns, window } = model;
  const view = viewQuery(model);
  return (
    <Layout ui={ui} title={collection.title} page="page-workbench" scripts={['hx-sse.js', 'workbench.js']}>
      <div class="page-head">
        <h1>
          <bdi>{collection.title}</bdi>
        </h1>
        <a href={`/collections/${collection.id}/quality`}>{ui.t('quality.link')}</a>
        <a href={`/collections/${collection.id}/history`}>{ui.t('history.link')}</a>
        <ViewTabs ui={ui} collectionId={collection.id} columns={columns} current="rows" />
        <ColumnChooser ui={ui} model={model} />
      </div>
      {notice ? (
        <p class="note" role="status">
          {notice}
        </p>
      ) : null}
      <div id="news" data-events={eventsPath(model)} hx-swap="none" />
      <ConflictBox ui={ui} conflict={null} />
      <Filters ui={ui} model={model} />
      <GestureForm action={`/collections/${collection.id}/links`} view="rows" columns={columns} client={model.client}>
        <input type="hidden" name="from" value={window.from} />
        <input type="hidden" name="hand" id="hand" value="" />
        <input type="hidden" name="show" value={model.filter.show} />
        <input type="hidden" name="find" value={model.filter.find} />
        {model.filter.regex ? <input type="hidden" name="regex" value="on" /> : null}
        <Toolbar ui={ui} model={model} />
        <p id="live" class="live" role="status" aria-live="polite" />
        <div class="suggesting">
          <Pairs ui={ui} model={model} />
          <RecipeChoice ui={ui} />
        </div>
        <Jobs ui={ui} collectionId={collection.id} jobs={model.jobs} view={view} />
        <div class={`heads columns-${columns.length}`}>
          {columns.map((column) => (
            <ColumnHead ui={ui} column={column} />
          ))}
        </div>
        <Rows ui={ui} model={model} folds />
        <FoldTemplate ui={ui} />
        <div id="dock" class="dock" />
      </GestureForm>
      <WindowLinks ui={ui} model={model} />
      <KeysHelp ui={ui} view="rows" />
      <Settings ui={ui} />
    </Layout>
  );
}

/** The rows in the window; on a whole page long runs of unaligned ones are folded, which works without script too. */
export function Rows({ ui, model, folds = false }: { ui: Ui; model: WorkbenchModel; folds?: boolean }) {
  return (
    <ol class="rows" id="rows" start={model.window.from + 1} aria-label={ui.t('workbench.rows')}>
      {(folds ? folded(model) : model.rows).map((part) =>
        'key' in part ? <RowItem ui={ui} row={part} /> : <Fold ui={ui} rows={part} />,
      )}
    </ol>
  );
}

/** The query that opens the same view again: `columns=1,2&from=0`, with the filter where there is one. */
export function viewQuery({
  columns,
  window,
  filter,
}: Pick<WorkbenchModel, 'columns' | 'window'> & Partial<Pick<WorkbenchModel, 'filter'>>): string {
  const place = `columns=${columns.map((c) => c.documentId).join(',')}&from=${window.from}`;
  if (!filter || filter.show === 'all') return place;
  const find = filter.find === '' ? '' : `&find=${encodeURIComponent(filter.find)}`;
  return `${place}&show=${filter.show}${find}${filter.regex ? '&regex=on' : ''}`;
}

/** Where the page hears what others change. */
const eventsPath = (model: WorkbenchModel): string =>
  `/collections/${model.collection.id}/events?${viewQuery(model)}&seen=${model.seen}&client=${model.client}`;

function ColumnHead({ ui, column }: { ui: Ui; column: ColumnModel }) {
  return (
    <div class="head" id={`column-${column.index}`}>
      <span class="tag">{column.language}</span>{' '}
      <span class="quiet">{ui.t(column.role === 'pivot' ? 'role.pivot' : 'role.version')}</span>{' '}
      <Text language={column.language} class="head-title">
        {column.title}
      </Text>{' '}
      <a class="quiet" href={`/documents/${column.documentId}`}>
        {ui.t('texts.document')}
      </a>
    </div>
  );
}

/** Which texts stand side by side; the first one leads. */
function ColumnChooser({ ui, model }: { ui: Ui; model: WorkbenchModel }) {
  if (model.documents.length < 3) return null;
  const shown = model.columns.map((c) => c.documentId);
  return (
    <form class="chooser" method="get" action={`/collections/${model.collection.id}`}>
      <fieldset>
        <legend>{ui.t('workbench.columns')}</legend>
        {model.documents.map((document) => (
          <label class="check">
            <input
              type="checkbox"
              name="columns"
              value={document.id}
              checked={shown.includes(document.id)}
              autocomplete="off"
            />{' '}
            <span class="tag">{document.language}</span>
          </label>
        ))}
        <button type="submit">{ui.t('workbench.show')}</button>
      </fieldset>
    </form>
  );
}

/** Which rows of how many are shown, and the way to the others. */
export function WindowLinks({ ui, model }: { ui: Ui; model: Omit<WorkbenchModel, 'rows'> }) {
  const { from, size, total } = model.window;
  if (total <= size && from === 0) return <nav id="window" hidden />;
  const at = (row: number) =>
    `/collections/${model.collection.id}?${viewQuery({ ...model, window: { ...model.window, from: row } })}`;
  return (
    <nav class="window" id="window" aria-label={ui.t('workbench.rows')}>
      {from > 0 ? <a href={at(Math.max(0, from - size))}>{ui.t('workbench.previous')}</a> : null}
      <span>{ui.t('workbench.window', { from: from + 1, to: Math.min(total, from + size), total })}</span>
      {from + size < total ? <a href={at(from + size)}>{ui.t('workbench.next')}</a> : null}
    </nav>
  );
}
