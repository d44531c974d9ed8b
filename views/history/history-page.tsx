import { Layout } from '../layout.js';
import { Text } from '../text.js';
import type { Ui } from '../ui.js';
import type { ChangeModel, HistoryFilter, HistoryModel } from './model.js';

/** Who did what, and when; every change that still holds can be taken back, any two moments compared. */
export function HistoryPage({ ui, model, error }: { ui: Ui; model: HistoryModel; error: string | null }) {
  const { collection, changes, filter, olderThan } = model;
  const at = `/collections/${collection.id}`;
  const title = ui.t('history.title', { title: collection.title });
  return (
    <Layout ui={ui} title={title} page="page-history">
      <div class="page-head">
        <h1>{title}</h1>
        <a href={at}>{ui.t('quality.back')}</a>
      </div>
      {error === null ? null : (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <Filter ui={ui} model={model} />
      {changes.length === 0 ? (
        <p>{ui.t('history.none')}</p>
      ) : (
        <form method="get" action={`${at}/differences`}>
          <table class="data changes">
            <thead>
              <tr>
                <th scope="col">{ui.t('history.column-before')}</th>
                <th scope="col">{ui.t('history.column-after')}</th>
                <th scope="col">{ui.t('history.when')}</th>
                <th scope="col">{ui.t('history.who')}</th>
                <th scope="col">{ui.t('history.what')}</th>
                <th scope="col">{ui.t('history.where')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {changes.map((change, index) => (
                <ChangeRow ui={ui} change={change} index={index} last={changes.length - 1} at={at} />
              ))}
            </tbody>
          </table>
          <p class="actions">
            <button class="primary" type="submit">
              {ui.t('history.compare')}
            </button>
            {olderThan === null ? null : (
              <a href={`${at}/history?${queryOf(filter, olderThan)}`} rel="next">
                {ui.t('history.older')}
              </a>
            )}
            {filter.before === null ? null : (
              <a href={`${at}/history?${queryOf(filter, null)}`}>{ui.t('history.newest')}</a>
            )}
          </p>
        </form>
      )}
    </Layout>
  );
}

interface RowProps {
  readonly ui: Ui;
  readonly change: ChangeModel;
  readonly index: number;
  readonly last: number;
  readonly at: string;
}

function ChangeRow({ ui, change, index, last, at }: RowProps) {
  const { id, excerpt } = change;
  return (
    <tr id={`change-${id}`} class={change.undone ? 'undone' : undefined}>
      <td>
        <input
          type="radio"
          name="from"
          value={id}
          checked={index === last}
          aria-label={ui.t('history.before', { id: String(id) })}
        />
      </td>
      <td>
        <input
          type="radio"
          name="to"
          value={id}
          checked={index === 0}
          aria-label={ui.t('history.after', { id: String(id) })}
        />
      </td>
      <td>
        <time datetime={change.at}>{ui.dateTime(change.at)}</time>
      </td>
      <td>
        <bdi>{change.actor}</bdi>
      </td>
      <td>
        {change.did.map(ui.did).join(', ')} {change.undone ? <em>({ui.t('history.undone')})</em> : null}
      </td>
      <td class="where">
        {excerpt === null ? null : <Text language={excerpt.language}>{excerpt.text}</Text>}{' '}
        <a href={`${at}/differences?from=${id}&to=${id}`}>
          {change.groupCount > 0 || change.segmentCount === 0
            ? ui.t('history.groups', { count: change.groupCount })
            : ui.t('history.sentences', { count: change.segmentCount })}
          <span class="hidden"> · {ui.t('history.show')}</span>
        </a>
      </td>
      <td>
        {change.can === null ? null : (
          <button type="submit" formmethod="post" formaction={`/changes/${id}/undos`} name="back" value={ui.here}>
            {ui.t(`history.${change.can}`)}
          </button>
        )}
      </td>
    </tr>
  );
}

function Filter({ ui, model }: { ui: Ui; model: HistoryModel }) {
  const { filter, actors, deeds, collection } = model;
  return (
    <form class="actions" method="get" action={`/collections/${collection.id}/history`}>
      <label>
        {ui.t('history.who')}{' '}
        <select name="who" data-submits>
          <option value="">{ui.t('history.everybody')}</option>
          {actors.map((actor) => (
            <option value={actor} selected={actor === filter.who}>
              {actor}
            </option>
          ))}
        </select>
      </label>{' '}
      <label>
        {ui.t('history.what')}{' '}
        <select name="what" data-submits>
          <option value="">{ui.t('history.everything')}</option>
          {deeds.map((did) => (
            <option value={did} selected={did === filter.what}>
              {ui.did(did)}
            </option>
          ))}
        </select>
      </label>{' '}
      <label>
        {ui.t('history.since')} <input type="date" name="since" value={filter.since} />
      </label>{' '}
      <label>
        {ui.t('history.until')} <input type="date" name="until" value={filter.until} />
      </label>{' '}
      <button type="submit">{ui.t('history.filter')}</button>
    </form>
  );
}

/** The query of a page of the history. */
function queryOf({ who, what, since, until }: HistoryFilter, before: number | null): string {
  const fields = { who, what, since, until, before: before === null ? '' : String(before) };
  return new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== '')).toString();
}
