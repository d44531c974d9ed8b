import { DENSITIES, type Ui } from '../ui.js';

/** How the workbench looks and acts for this person; remembered in this browser. */
export function Settings({ ui }: { ui: Ui }) {
  return (
    <details class="settings" id="settings">
      <summary>{ui.t('settings.title')}</summary>
      <form method="post" action="/preferences" class="stack">
        <input type="hidden" name="back" value={ui.here} />
        <fieldset>
          <legend>{ui.t('settings.density')}</legend>
          {DENSITIES.map((density) => (
            <label class="check">
              <input
                type="radio"
                name="density"
                value={density}
                checked={density === ui.density}
                autocomplete="off"
                data-submits
              />{' '}
              {ui.t(`settings.${density}`)}
            </label>
          ))}
        </fieldset>
        <label class="check">
          <input type="checkbox" name="refresh" value="on" checked={ui.refreshes} autocomplete="off" data-submits />{' '}
          {ui.t('settings.refresh')}
        </label>
        <p class="without-script">
          <button type="submit">{ui.t('action.apply')}</button>
        </p>
      </form>
    </details>
  );
}
