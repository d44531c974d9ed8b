import type { Ui } from '../ui.js';
import { KEYS, type KeyAction, keySign } from './keys.js';
import type { ViewName } from './view-tabs.js';

/**
 * All keys of a view, in a part of the page that opens and closes. Single keys can be bound anew and switched off here
 * (WCAG 2.1.4); both are remembered in this browser.
 */
export function KeysHelp({ ui, view }: { ui: Ui; view: ViewName }) {
  return (
    <details class="keys" id="keys" data-prompt={ui.t('keys.press')}>
      <summary>{ui.t('keys.title')}</summary>
      <p>
        <label class="check">
          <input type="checkbox" id="keys-enabled" checked autocomplete="off" /> {ui.t('keys.enabled')}
        </label>
        <button type="button" class="needs-script" id="keys-reset">
          {ui.t('keys.reset')}
        </button>
      </p>
      <dl>
        {KEYS.filter((key) => key.views.includes(view)).map((key) => (
          <KeyLine ui={ui} of={key} />
        ))}
        <div>
          <dt dir="ltr">
            <kbd>?</kbd>
          </dt>
          <dd>{ui.t('keys.help')}</dd>
        </div>
      </dl>
      <p class="quiet needs-script">{ui.t('keys.rebind-hint')}</p>
    </details>
  );
}

function KeyLine({ ui, of }: { ui: Ui; of: KeyAction }) {
  const signs = of.codes.map(keySign).filter((sign) => sign !== '');
  return (
    <div data-action={of.action} data-codes={of.codes.join(' ')}>
      <dt dir="ltr">
        {of.fixed ? (
          signs.map((sign) => <kbd>{sign}</kbd>)
        ) : (
          <button type="button" class="key" data-rebind aria-label={`${signs.join(', ')}: ${ui.t(of.message)}`}>
            {signs.map((sign) => (
              <kbd>{sign}</kbd>
            ))}
          </button>
        )}
      </dt>
      <dd>{ui.t(of.message)}</dd>
    </div>
  );
}
