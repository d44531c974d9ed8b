import { ALIGNED_FORMATS, ENCODINGS } from '../../align/formats/names.js';
import type { Problem } from '../../align/types.js';
import { Layout } from '../layout.js';
import type { FormError } from '../library/new-collection-page.js';
import { Text } from '../text.js';
import { errorText, type Ui } from '../ui.js';

/** What a person chose in the form, as it was sent; empty: let Hiza tell. */
export interface ImportChoice {
  /** Names the files that were looked at; empty: none yet. */
  readonly token: string;
  readonly title: string;
  readonly format: string;
  readonly encoding: string;
  readonly 'source-language': string;
  readonly 'target-language': string;
  readonly 'source-column': string;
  readonly 'target-column': string;
  readonly status: 'confirmed' | 'suggested' | 'needs_review';
  /** `collection`: a new one; `knowledge`: no documents; `bitext-12`: the texts of a pair that is there. */
  readonly into: string;
}

/** A pair of texts that groups can be imported into. */
export interface ImportPlace {
  readonly bitextId: number;
  readonly label: string;
}

export interface ImportPreview {
  readonly format: string | null;
  readonly encoding: string;
  readonly units: number;
  readonly groups: number;
  readonly documents: readonly {
    readonly language: string;
    readonly title: string | null;
    readonly sentences: number;
  }[];
  readonly samples: readonly (readonly (string | null)[])[];
  readonly problems: readonly Problem[];
  readonly problemCount: number;
}

export interface ImportPageProps {
  readonly ui: Ui;
  readonly choice: ImportChoice;
  readonly places: readonly ImportPlace[];
  readonly preview: ImportPreview | null;
  readonly error: FormError | null;
}

const STATUSES = ['confirmed', 'suggested', 'needs_review'] as const;

/** Aligned material from elsewhere: first what is in it, then, if the person wants it, into the library. */
export function ImportPage({ ui, choice, places, preview, error }: ImportPageProps) {
  return (
    <Layout ui={ui} title={ui.t('import.title')} page="page-import">
      <h1>{ui.t('import.title')}</h1>
      <p>{ui.t('import.intro')}</p>
      {error ? (
        <p class="error" role="alert">
          {errorText(ui, error)}
        </p>
      ) : null}
      {preview ? <Preview ui={ui} preview={preview} /> : null}
      <form class="stack" method="post" action="/imports/previews" enctype="multipart/form-data">
        <input type="hidden" name="token" value={choice.token} />
        <Files ui={ui} kept={choice.token !== ''} />
        <Reading ui={ui} choice={choice} />
        <fieldset>
          <legend>{ui.t('import.into')}</legend>
          <Destination ui={ui} into={choice.into} places={places} />
          <Field ui={ui} name="title" label="import.collection" value={choice.title} dir="auto" />
          <label class="field">
            <span>{ui.t('import.status')}</span>
            <select name="status">
              {STATUSES.map((status) => (
                <option value={status} selected={status === choice.status}>
                  {ui.t(`status.${status}`)}
                </option>
              ))}
            </select>
          </label>
        </fieldset>
        <p class="actions">
          {preview && preview.groups > 0 ? (
            <button class="primary" type="submit" formaction="/imports">
              {choice.into === 'knowledge' ? ui.t('knowledge.learn') : ui.t('import.start', { count: preview.groups })}
            </button>
          ) : null}
          <button class={preview ? undefined : 'primary'} type="submit">
            {ui.t(preview ? 'import.look-again' : 'import.look')}
          </button>
        </p>
      </form>
    </Layout>
  );
}

type DestinationProps = { ui: Ui; into: string; places: readonly ImportPlace[] };

function Destination({ ui, into, places }: DestinationProps) {
  return (
    <label class="field">
      <span>{ui.t('knowledge.destination')}</span>
      <select name="into">
        <option value="collection">{ui.t('knowledge.new-collection')}</option>
        <option value="knowledge" selected={into === 'knowledge'}>
          {ui.t('knowledge.only')}
        </option>
        {places.length > 0 ? (
          <optgroup label={ui.t('knowledge.existing')}>
            {places.map(({ bitextId, label }) => (
              <option value={`bitext-${bitextId}`} selected={into === `bitext-${bitextId}`}>
                {label}
              </option>
            ))}
          </optgroup>
        ) : null}
      </select>
    </label>
  );
}

function Files({ ui, kept }: { ui: Ui; kept: boolean }) {
  return (
    <fieldset>
      <legend>{ui.t('import.files')}</legend>
      {kept ? <p class="note">{ui.t('import.kept')}</p> : null}
      {(['file', 'source', 'target'] as const).map((name) => (
        <label class="field">
          <span>{ui.t(`import.${name}`)}</span>
          <input type="file" name={name} />
        </label>
      ))}
    </fieldset>
  );
}

function Reading({ ui, choice }: { ui: Ui; choice: ImportChoice }) {
  return (
    <fieldset>
      <legend>{ui.t('import.reading')}</legend>
      <Choice ui={ui} name="format" label="import.format" options={ALIGNED_FORMATS} value={choice.format} />
      <Choice ui={ui} name="encoding" label="import.encoding" options={ENCODINGS} value={choice.encoding} />
      <div class="field-row">
        <Field ui={ui} name="source-language" label="import.source-language" value={choice['source-language']} />
        <Field ui={ui} name="target-language" label="import.target-language" value={choice['target-language']} />
      </div>
      <div class="field-row">
        <Field ui={ui} name="source-column" label="import.source-column" value={choice['source-column']} dir="auto" />
        <Field ui={ui} name="target-column" label="import.target-column" value={choice['target-column']} dir="auto" />
      </div>
    </fieldset>
  );
}

type Label = Parameters<Ui['t']>[0];
type FieldProps = { ui: Ui; name: string; label: Label; value: string; dir?: 'ltr' | 'auto' };

function Field({ ui, name, label, value, dir = 'ltr' }: FieldProps) {
  return (
    <label class="field">
      <span>{ui.t(label)}</span>
      <input name={name} value={value} dir={dir} maxlength={300} />
    </label>
  );
}

type ChoiceProps = { ui: Ui; name: string; label: Label; options: readonly string[]; value: string };

function Choice({ ui, name, label, options, value }: ChoiceProps) {
  return (
    <label class="field">
      <span>{ui.t(label)}</span>
      <select name={name}>
        <option value="">{ui.t('import.guess')}</option>
        {options.map((option) => (
          <option value={option} selected={option === value}>
            {option}
          </option>
        ))}
      </select>
    </label>
  );
}

function Preview({ ui, preview }: { ui: Ui; preview: ImportPreview }) {
  const { documents, samples, problems } = preview;
  return (
    <section class="counts" aria-live="polite">
      <h2>{ui.t('import.found')}</h2>
      <p class="strong">{ui.t('import.groups', { count: preview.groups })}</p>
      <p>{ui.t('import.read-as', { format: preview.format ?? '–', encoding: preview.encoding })}</p>
      <ul class="documents">
        {documents.map(({ language, title, sentences }) => (
          <li>
            <span class="tag">{language}</span> {title ? <Text language={language}>{title}</Text> : null}{' '}
            <span class="quiet">{ui.t('library.segments', { count: sentences })}</span>
          </li>
        ))}
      </ul>
      {samples.length > 0 ? (
        <table class="samples">
          <caption>{ui.t('import.samples')}</caption>
          <thead>
            <tr>
              {documents.map(({ language }) => (
                <th scope="col">{language}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {samples.map((sample) => (
              <tr>
                {documents.map(({ language }, i) => (
                  <td>{sample[i] ? <Text language={language}>{sample[i]}</Text> : null}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {problems.length > 0 ? <Problems ui={ui} problems={problems} count={preview.problemCount} /> : null}
    </section>
  );
}

function Problems({ ui, problems, count }: { ui: Ui; problems: readonly Problem[]; count: number }) {
  return (
    <>
      <h3>{ui.t('import.problems', { count })}</h3>
      <ul class="problems">
        {problems.map(({ line, message }) => (
          <li>
            {line === null ? null : <span class="quiet">{ui.t('import.line', { line })} </span>}
            <span lang="en" dir="ltr">
              {message}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
