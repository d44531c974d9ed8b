import { ENCODINGS } from '../../align/formats/names.js';
import { Layout } from '../layout.js';
import { Text } from '../text.js';
import { errorText, type Ui } from '../ui.js';

/** What a person has typed so far for one text. */
export interface DocumentDraft {
  readonly language: string;
  readonly title: string;
  readonly text: string;
  /** The name of the file the text was read from. */
  readonly file: string | null;
  /** The encoding the file was read in, where that is not UTF-8. */
  readonly encoding: string | null;
  /** What the person should know about it: the encoding that was guessed, the language it looks like. */
  readonly notes: readonly string[];
  /** One sentence a line: not to be split. */
  readonly lines: boolean;
  /** Names a file that was looked at, and can be read again in another encoding than `readAs`; empty: there is none. */
  readonly token: string;
  readonly readAs: string;
  /** What would be stored, once a person asked to see it. */
  readonly preview: {
    readonly language: string;
    readonly segments: number;
    readonly first: readonly string[];
  } | null;
}

export interface CollectionDraft {
  readonly title: string;
  readonly pivot: DocumentDraft;
  readonly versions: readonly DocumentDraft[];
  /** Set once a language looked wrong: offers "I am sure". */
  readonly asksToKeep: boolean;
  /** Everything was shown as it would be stored. */
  readonly looked: boolean;
}

export interface FormError {
  readonly code: string;
  readonly message: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export const EMPTY_DOCUMENT: DocumentDraft = {
  language: '',
  title: '',
  text: '',
  file: null,
  encoding: null,
  notes: [],
  lines: false,
  token: '',
  readAs: '',
  preview: null,
};

const OFFERED = ['tr', 'az', 'ar', 'az-Cyrl', 'azb', 'en', 'fa', 'ru'] as const;

/** The form for a new collection. After an error everything typed is still there. */
export function NewCollectionPage({ ui, draft, error }: { ui: Ui; draft: CollectionDraft; error: FormError | null }) {
  const field = String(error?.data.field ?? '');
  const said = error ? errorText(ui, error) : null;
  const at = (name: string) => (field === name ? said : null);
  const known = ['title', 'pivot', ...draft.versions.map((_, i) => `version-${i}`)].includes(field);
  return (
    <Layout ui={ui} title={ui.t('new.title')} page="page-new">
      <h1>{ui.t('new.title')}</h1>
      <p>{ui.t('new.intro')}</p>
      {said && !known ? (
        <p class="error" role="alert">
          {said}
        </p>
      ) : null}
      <form class="stack" method="post" action="/collections" enctype="multipart/form-data">
        <label class="field">
          <span>{ui.t('new.collection-title')}</span>
          <input
            name="title"
            value={draft.title}
            dir="auto"
            maxlength={300}
            aria-invalid={field === 'title' ? 'true' : undefined}
            aria-describedby={field === 'title' ? 'error-title' : undefined}
          />
        </label>
        <FieldError id="error-title" message={at('title')} />
        <DocumentFields ui={ui} name="pivot" legend={ui.t('new.pivot')} draft={draft.pivot} error={at('pivot')} />
        {draft.versions.map((version, i) => (
          <DocumentFields
            ui={ui}
            name={`version-${i}`}
            legend={ui.t('new.version', { number: i + 1 })}
            draft={version}
            error={at(`version-${i}`)}
          />
        ))}
        {draft.asksToKeep ? (
          <label class="check">
            <input type="checkbox" name="keep-languages" value="yes" /> {ui.t('new.keep-language')}
          </label>
        ) : null}
        {draft.looked ? null : <input type="hidden" name="look-first" value="yes" />}
        <p class="actions">
          <button class="primary" type="submit">
            {ui.t('new.create')}
          </button>
          <button type="submit" formaction="/collections/new" name="look" value="yes">
            {ui.t(draft.looked ? 'import.look-again' : 'import.look')}
          </button>
          <button type="submit" formaction="/collections/new" name="more" value="version">
            {ui.t('new.more')}
          </button>
        </p>
      </form>
    </Layout>
  );
}

/** What is wrong with one field, said beside it. */
export function FieldError({ id, message }: { id: string; message: string | null }) {
  return message ? (
    <p class="error" id={id} role="alert">
      {message}
    </p>
  ) : null;
}

interface FieldsProps {
  readonly ui: Ui;
  readonly name: string;
  readonly legend: string;
  readonly draft: DocumentDraft;
  readonly error: string | null;
}

/** One text to be pasted or uploaded, with its language and title. */
export function DocumentFields({ ui, name, legend, draft, error }: FieldsProps) {
  const described = error ? `error-${name}` : undefined;
  const other = draft.language !== '' && !OFFERED.some((tag) => tag === draft.language);
  return (
    <fieldset class="document-fields">
      <legend>{legend}</legend>
      <FieldError id={`error-${name}`} message={error} />
      {draft.notes.map((note) => (
        <p class="note" role="status">
          {note}
        </p>
      ))}
      <div class="field-row">
        <label class="field">
          <span>{ui.t('new.language')}</span>
          <select name={`${name}.language`}>
            <option value="">{ui.t('new.language-guess')}</option>
            {OFFERED.map((tag) => (
              <option value={tag} selected={tag === draft.language}>
                {`${ui.languageName(tag)} (${tag})`}
              </option>
            ))}
            {other ? (
              <option value={draft.language} selected>
                {draft.language}
              </option>
            ) : null}
          </select>
        </label>
        <label class="field">
          <span>
            {ui.t('new.language-other')} <small class="quiet">{ui.t('new.optional')}</small>
          </span>
          <input name={`${name}.other-language`} maxlength={35} dir="ltr" />
        </label>
      </div>
      <label class="field">
        <span>
          {ui.t('new.document-title')} <small class="quiet">{ui.t('new.optional')}</small>
        </span>
        <input name={`${name}.title`} value={draft.title} dir="auto" maxlength={300} />
      </label>
      <label class="field">
        <span>{draft.file ? ui.t('new.file-kept', { file: draft.file }) : ui.t('new.text')}</span>
        <textarea
          name={`${name}.text`}
          rows={7}
          dir="auto"
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={described}
        >
          {/* An HTML parser drops the first line break of a textarea: one more keeps the text verbatim. */}
          {`\n${draft.text}`}
        </textarea>
      </label>
      {draft.preview ? <Preview ui={ui} preview={draft.preview} /> : null}
      {draft.token === '' ? null : <Reading ui={ui} name={name} draft={draft} />}
      <label class="check">
        <input type="checkbox" name={`${name}.lines`} value="yes" checked={draft.lines} /> {ui.t('new.lines')}
      </label>
      <label class="field">
        <span>{ui.t('new.file')}</span>
        <input
          type="file"
          name={`${name}.file`}
          accept=".txt,.md,.markdown,.html,.htm,.docx,text/plain,text/markdown,text/html"
        />
      </label>
    </fieldset>
  );
}

/** In which encoding a file was read; another one reads it again. */
function Reading({ ui, name, draft }: Pick<FieldsProps, 'ui' | 'name' | 'draft'>) {
  return (
    <>
      <input type="hidden" name={`${name}.token`} value={draft.token} />
      <input type="hidden" name={`${name}.read-as`} value={draft.readAs} />
      <label class="field">
        <span>{ui.t('import.encoding')}</span>
        <select name={`${name}.encoding`}>
          {ENCODINGS.map((encoding) => (
            <option value={encoding} selected={encoding === draft.readAs}>
              {encoding}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function Preview({ ui, preview }: { readonly ui: Ui; readonly preview: NonNullable<DocumentDraft['preview']> }) {
  const { language, segments, first } = preview;
  return (
    <section class="counts" aria-live="polite">
      <p class="strong">
        {ui.languageName(language)} <span class="tag">{language}</span> ·{' '}
        {ui.t('library.segments', { count: segments })}
      </p>
      <ol>
        {first.map((sentence) => (
          <li>
            <Text language={language}>{sentence}</Text>
          </li>
        ))}
      </ol>
    </section>
  );
}
