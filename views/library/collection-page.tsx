import { Layout } from '../layout.js';
import { Text } from '../text.js';
import { errorText, type Ui } from '../ui.js';
import type { LibraryDocument } from './library-page.js';
import { type DocumentDraft, DocumentFields, FieldError, type FormError } from './new-collection-page.js';

interface Props {
  readonly ui: Ui;
  readonly collection: { readonly id: number; readonly title: string };
  readonly documents: readonly LibraryDocument[];
  readonly bitextIds: readonly number[];
  /** Confirmed groups of all its bitexts. */
  readonly confirmed: number;
  /** What was typed for one more version so far. */
  readonly draft: DocumentDraft;
  readonly error: FormError | null;
}

/** What a collection is: its title and texts, one more version, and its removal. */
export function CollectionPage({ ui, collection, documents, bitextIds, confirmed, draft, error }: Props) {
  const at = `/collections/${collection.id}`;
  const title = ui.t('about.title', { title: collection.title });
  const said = (field: string) => (error?.data.field === field ? errorText(ui, error) : null);
  const known = ['title', 'version-0', 'sure'].includes(String(error?.data.field));
  return (
    <Layout ui={ui} title={title} page="page-new">
      <div class="page-head">
        <h1>{title}</h1>
        <a href={at}>{ui.t('quality.back')}</a>
      </div>
      {error && !known ? (
        <p class="error" role="alert">
          {errorText(ui, error)}
        </p>
      ) : null}
      <form class="stack" method="post" action={`${at}/title`}>
        <label class="field">
          <span>{ui.t('new.collection-title')}</span>
          <input name="title" value={collection.title} dir="auto" maxlength={300} aria-describedby="error-title" />
        </label>
        <FieldError id="error-title" message={said('title')} />
        <p class="actions">
          <button type="submit">{ui.t('about.rename')}</button>
        </p>
      </form>
      <h2>{ui.t('about.texts')}</h2>
      <ul class="documents">
        {documents.map((document) => (
          <li>
            <span class="tag">{document.language}</span>
            <span class="quiet">{ui.t(document.role === 'pivot' ? 'role.pivot' : 'role.version')}</span>
            <Text language={document.language}>{document.title}</Text>
            <span class="quiet">{ui.t('library.segments', { count: document.segmentCount })}</span>
            <a href={`/documents/${document.id}`} aria-label={`${ui.t('about.read')}: ${document.title}`}>
              {ui.t('about.read')}
            </a>
          </li>
        ))}
      </ul>
      <h2>{ui.t('about.add')}</h2>
      <p>{ui.t('about.added')}</p>
      <form class="stack" method="post" action={`${at}/versions`} enctype="multipart/form-data">
        <DocumentFields
          ui={ui}
          name="version-0"
          legend={ui.t('new.version', { number: documents.length })}
          draft={draft}
          error={said('version-0')}
        />
        <p class="actions">
          <button class="primary" type="submit">
            {ui.t('about.add')}
          </button>
        </p>
      </form>
      <h2>{ui.t('about.remove')}</h2>
      <p>{ui.t('about.removing', { count: confirmed })}</p>
      <ul class="bitexts">
        {bitextIds.slice(0, 1).map((id) => (
          <li>
            <a href={`/bitexts/${id}/export`}>{ui.t('library.export')}</a>
          </li>
        ))}
      </ul>
      <form class="stack" method="post" action={at}>
        <input type="hidden" name="_method" value="delete" />
        <label class="check">
          <input type="checkbox" name="sure" value="yes" /> {ui.t('about.sure')}
        </label>
        <FieldError id="error-sure" message={said('sure')} />
        <p class="actions">
          <button type="submit">{ui.t('about.remove-now')}</button>
        </p>
      </form>
    </Layout>
  );
}
