import { type Threshold, type ThresholdName, thresholdsOf } from '../../align/quality/checks/thresholds.js';
import { CHECK_CODES, type CheckCode } from '../../align/quality/checks/types.js';
import { Layout } from '../layout.js';
import type { Ui } from '../ui.js';
import { checkName } from './flag-text.js';

/** The settings as a person has typed them so far. */
export interface CheckSettingsDraft {
  readonly disabled: readonly CheckCode[];
  readonly typed: Readonly<Record<ThresholdName, string>>;
  /** What cannot be used. */
  readonly invalid: readonly Threshold[];
}

interface Props {
  readonly ui: Ui;
  readonly collection: { readonly id: number; readonly title: string };
  readonly draft: CheckSettingsDraft;
}

/** Which checks run in a collection, and how strictly. After an error everything typed is still there. */
export function CheckSettingsPage({ ui, collection, draft }: Props) {
  const path = `/collections/${collection.id}/check-settings`;
  const title = ui.t('settings.heading', { title: collection.title });
  return (
    <Layout ui={ui} title={title} page="page-quality">
      <div class="page-head">
        <h1>{title}</h1>
        <a href={`/collections/${collection.id}/quality`}>{ui.t('quality.link')}</a>
      </div>
      <p>{ui.t('settings.about')}</p>
      <Problems ui={ui} invalid={draft.invalid} />
      {/* The sentences beside the fields are ours, in the person's language: the browser's own would hide them. */}
      <form class="stack" id="settings" method="post" action={path} novalidate>
        {/* First, since Enter in a field presses the first button of its form. */}
        <div class="actions">
          <button type="submit" class="primary">
            {ui.t('settings.save')}
          </button>
          <button type="submit" form="defaults">
            {ui.t('settings.reset-all')}
          </button>
        </div>
        <div class="check-settings">
          {CHECK_CODES.map((code) => (
            <CheckFields ui={ui} code={code} draft={draft} />
          ))}
        </div>
        <div class="actions">
          <button type="submit" class="primary">
            {ui.t('settings.save')}
          </button>
        </div>
      </form>
      <form id="defaults" method="post" action={path}>
        <input type="hidden" name="_method" value="delete" />
      </form>
    </Layout>
  );
}

/** What cannot be used, each with the way to its field. */
function Problems({ ui, invalid }: { ui: Ui; invalid: readonly Threshold[] }) {
  if (invalid.length === 0) return null;
  return (
    <div class="error-box" role="alert">
      <p>{ui.t('settings.problems', { count: invalid.length })}</p>
      <ul>
        {invalid.map(({ name, check }) => (
          <li>
            <a href={`#${name}`}>{`${checkName(ui.t, check)}: ${ui.t(`threshold.${name}`)}`}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One check: whether it runs, and its thresholds. */
function CheckFields({ ui, code, draft }: { ui: Ui; code: CheckCode; draft: CheckSettingsDraft }) {
  const thresholds = thresholdsOf(code);
  return (
    <fieldset>
      <legend>
        <label class="check">
          <input type="checkbox" name="on" value={code} checked={!draft.disabled.includes(code)} />{' '}
          {checkName(ui.t, code)}
        </label>
      </legend>
      {thresholds.length === 0 ? <p class="quiet">{ui.t('settings.none')}</p> : null}
      {thresholds.map((threshold) => (
        <ThresholdField
          ui={ui}
          threshold={threshold}
          typed={draft.typed[threshold.name]}
          invalid={draft.invalid.includes(threshold)}
        />
      ))}
    </fieldset>
  );
}

interface FieldProps {
  readonly ui: Ui;
  readonly threshold: Threshold;
  readonly typed: string;
  readonly invalid: boolean;
}

/** A text field, so that what is no number stays as it was typed. */
function ThresholdField({ ui, threshold, typed, invalid }: FieldProps) {
  const { name, unit, min, max, step, default: usual } = threshold;
  const label = ui.t(`threshold.${name}`);
  const described = [`${name}-unit`, `${name}-help`, ...(invalid ? [`${name}-error`] : [])].join(' ');
  return (
    <div class="setting">
      <label for={name}>{label}</label>
      <span class="setting-value">
        <input
          id={name}
          name={name}
          type="text"
          inputmode={step === 1 ? 'numeric' : 'decimal'}
          autocomplete="off"
          dir="ltr"
          value={typed}
          aria-describedby={described}
          aria-invalid={invalid ? 'true' : undefined}
        />
        <span id={`${name}-unit`}>{ui.t(`settings.unit.${unit}`)}</span>
        {typed === String(usual) ? null : (
          <button type="submit" name="reset" value={name} class="quiet">
            {ui.t('settings.reset', { value: usual })}
            <span class="hidden">: {label}</span>
          </button>
        )}
      </span>
      {invalid ? (
        <p class="error" id={`${name}-error`}>
          {ui.t(step === 1 ? 'settings.whole' : 'settings.half', { min, max, step })}
        </p>
      ) : null}
      <p class="quiet" id={`${name}-help`}>
        {ui.t(`threshold.${name}.help`)}{' '}
        <span class="bounds">{ui.t('settings.bounds', { min, max, value: usual })}</span>
      </p>
    </div>
  );
}
