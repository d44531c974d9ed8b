import { Layout } from '../layout.js';
import { pairName, Text } from '../text.js';
import type { Ui } from '../ui.js';

export interface LibraryDocument {
  readonly id: number;
  readonly title: string;
  readonly language: string;
  readonly role: 'pivot' | 'version';
  readonly segmentCount: number;
}

export interface LibraryBitext {
  readonly id: number;
  readonly source: LibraryDocument;
  readonly target: LibraryDocument;
  readonly confirmedGroups: number;
  /** Share of the segments of both documents that are decided, in [0, 1]. */
  readonly decided: number;
}

export interface LibraryCollection {
  readonly id: number;
  readonly title: string;
  readonly updatedAt: string;
  readonly documents: readonly LibraryDocument[];
  readonly bitexts: readonly LibraryBitext[];
}

/** All collections, with how far each pair of texts is. */
export function LibraryPage({ ui, collections }: { ui: Ui; collections: readonly LibraryCollection[] }) {
  return (
    <Layout ui={ui} title={ui.t('library.title')} page="page-library">
      <div class="page-head">
        <h1>{ui.t('library.title')}</h1>
        <p class="actions">
          <a class="button" href="/collections/new">
            {ui.t('nav.new')}
          </a>
          <a class="button" href="/imports/new">
            {ui.t('import.title')}
          </a>
          <a class="button" href="/knowledge">
            {ui.t('knowledge.title')}
          </a>
        </p>
      </div>
      {collections.length === 0 ? <p class="empty">{ui.t('library.empty')}</p> : null}
      <ul class="collections">
        {collections.map((collection) => (
          <CollectionCard ui={ui} collection={collection} />
        ))}
      </ul>
    </Layout>
  );
}

function CollectionCard({ ui, collection }: { ui: Ui; collection: LibraryCollection }) {
  const href = `/collections/${collection.id}`;
  return (
    <li class="collection">
      <h2>
        <a href={href}>
          <bdi>{collection.title}</bdi>
        </a>
      </h2>
      <ul class="documents">
        {collection.documents.map((document) => (
          <li>
            <span class="tag">{document.language}</span>
            <span class="quiet">{ui.t(document.role === 'pivot' ? 'role.pivot' : 'role.version')}</span>
            <Text language={document.language}>{document.title}</Text>
            <span class="quiet">{ui.t('library.segments', { count: document.segmentCount })}</span>
          </li>
        ))}
      </ul>
      <ul class="bitexts">
        {collection.bitexts.map((bitext) => (
          <BitextLine ui={ui} bitext={bitext} />
        ))}
      </ul>
      <p class="card-foot">
        <a class="button" href={href} aria-label={`${ui.t('library.open')}: ${collection.title}`}>
          {ui.t('library.open')}
        </a>
        <a href={`${href}/about`} aria-label={`${ui.t('about.link')}: ${collection.title}`}>
          {ui.t('about.link')}
        </a>
        <span class="quiet">
          {ui.t('library.touched')} <time datetime={collection.updatedAt}>{ui.dateTime(collection.updatedAt)}</time>
        </span>
      </p>
    </li>
  );
}

function BitextLine({ ui, bitext }: { ui: Ui; bitext: LibraryBitext }) {
  const pair = pairName(bitext.source.language, bitext.target.language);
  return (
    <li>
      <bdi class="tag" dir="ltr">
        {pair}
      </bdi>
      <progress max={1} value={bitext.decided} aria-label={ui.t('library.confirmed', { percent: pair })} />
      <span>
        {ui.t('library.confirmed', { percent: ui.percent(bitext.decided) })},{' '}
        {ui.t('library.pair-groups', { count: bitext.confirmedGroups })}
      </span>
      <a href={`/bitexts/${bitext.id}/export`}>
        {ui.t('library.export')} <bdi dir="ltr">{pair}</bdi>
      </a>
    </li>
  );
}
