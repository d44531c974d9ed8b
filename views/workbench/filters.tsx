import { ROW_FILTERS } from '../../align/groups/row-filter.js';
import type { Ui } from '../ui.js';
import type { WorkbenchModel } from './model.js';

/** Which rows are shown, finding in all texts, and going to a sentence by its number: plain forms that ask for a page. */
export function Filters({ ui, model }: { ui: Ui; model: WorkbenchModel }) {
  const { filter, columns, collection, window } = model;
  const ids = columns.map((c) => c.documentId).join(',');
  const at = `/collections/${collection.id}`;
  return (
    <div class="filters" role="search">
      <form method="get" action={at}>
        <input type="hidden" name="columns" value={ids} />
        <label>
          <span class="quiet">{ui.t('filter.show')}</span>{' '}
          <select name="show" autocomplete="off" data-submits>
            {ROW_FILTERS.filter((name) => name !== 'found').map((name) => (
              <option value={name} selected={name === filter.show}>
                {ui.t(`filter.${name}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="without-script">
          {ui.t('action.apply')}
        </button>
      </form>
      <form method="get" action={at}>
        <input type="hidden" name="columns" value={ids} />
        <input type="hidden" name="show" value="found" />
        <input
          type="search"
          name="find"
          id="find"
          value={filter.find}
          aria-label={ui.t('find.label')}
          placeholder={ui.t('find.label')}
          dir="auto"
          autocomplete="off"
        />
        <label class="check">
          <input type="checkbox" name="regex" value="on" checked={filter.regex} autocomplete="off" />{' '}
          {ui.t('find.regex')}
        </label>
        <button type="submit">{ui.t('find.submit')}</button>
      </form>
      <form method="get" action={`${at}/places`}>
        <input type="hidden" name="columns" value={ids} />
        <label>
          <span class="quiet">{ui.t('jump.label')}</span>{' '}
          <input type="number" name="number" id="jump" min="1" required dir="ltr" autocomplete="off" />
        </label>
        <select name="column" aria-label={ui.t('jump.text')} autocomplete="off">
          {columns.map((column) => (
            <option value={column.documentId}>{column.language}</option>
          ))}
        </select>
        <button type="submit">{ui.t('jump.submit')}</button>
      </form>
      {filter.show === 'all' ? null : (
        <p class="filter-said">
          {ui.t('filter.said', { count: window.total })} <a href={`${at}?columns=${ids}`}>{ui.t('filter.clear')}</a>
        </p>
      )}
    </div>
  );
}
