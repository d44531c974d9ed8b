import type { Ui } from '../ui.js';
import { KEYS } from './keys.js';

/** All keys, in a part of the page that opens and closes; single keys can be switched off here (WCAG 2.1.4). */
export function KeysHelp({ ui }: { ui: Ui }) {
  return (
    <details class="keys" id="keys">
      <summary>{ui.t('keys.title')}</summary>
      <label class="check">
        <input type="checkbox" id="keys-enabled" checked autocomplete="off" /> {ui.t('keys.enabled')}
      </label>
      <dl>
        {KEYS.map(({ keys, message }) => (
          <div>
            <dt dir="ltr">
              {keys.map((key) => (
                <kbd>{key}</kbd>
              ))}
            </dt>
            <dd>{ui.t(message)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
