import { direction } from '../../align/text/direction.js';
import { Layout } from '../layout.js';
import { Text } from '../text.js';
import type { Ui } from '../ui.js';
import type { DocumentModel, StretchModel } from './model.js';
import { DOCUMENT_WINDOW } from './sentence-editor.js';

interface Props {
  readonly ui: Ui;
  readonly document: DocumentModel;
  readonly stretches: readonly StretchModel[];
  /** Index of the first sentence shown, and how many there are. */
  readonly from: number;
  readonly total: number;
}

/** A document exactly as it came, with the boundaries of its sentences; corrections stand beside, never instead. */
export function DocumentPage({ ui, document, stretches, from, total }: Props) {
  const { id, language, title, collectionId } = document;
  return (
    <Layout ui={ui} title={title} page="page-texts">
      <h1>
        <Text language={language}>{title}</Text>
      </h1>
      <p class="quiet">
        <span class="tag">{language}</span> {ui.t('texts.boundaries', { count: total })}
      </p>
      <p>
        <a href={`/collections/${collectionId}`}>{ui.t('texts.back')}</a>
      </p>
      <DocumentWindow ui={ui} id={id} from={from} total={total} />
      <div class="document text" lang={language} dir={direction(language)}>
        {stretches.map((stretch) => (
          <Stretch ui={ui} stretch={stretch} />
        ))}
      </div>
      <DocumentWindow ui={ui} id={id} from={from} total={total} />
    </Layout>
  );
}

function Stretch({ ui, stretch }: { ui: Ui; stretch: StretchModel }) {
  if (stretch.id === null) return <>{stretch.original}</>;
  return (
    <>
      <a
        class={stretch.correction === null ? 'piece' : 'piece piece-corrected'}
        id={`segment-${stretch.id}`}
        href={`/segments/${stretch.id}`}
      >
        <span class="piece-number">{ui.number(stretch.number)}</span>
        {stretch.original}
      </a>
      {stretch.correction === null ? null : (
        <span class="correction">
          <span class="quiet" lang={ui.language} dir={ui.dir}>
            {ui.t('texts.reads-now')}
          </span>{' '}
          <ins>{stretch.correction}</ins>
        </span>
      )}
    </>
  );
}

function DocumentWindow({ ui, id, from, total }: { ui: Ui; id: number; from: number; total: number }) {
  if (total <= DOCUMENT_WINDOW) return null;
  const at = (start: number) => `/documents/${id}?from=${start}`;
  const to = Math.min(total, from + DOCUMENT_WINDOW);
  return (
    <nav class="window" aria-label={ui.t('texts.document')}>
      {from > 0 ? <a href={at(Math.max(0, from - DOCUMENT_WINDOW))}>{ui.t('workbench.previous')}</a> : null}
      <span>{ui.t('texts.window', { from: from + 1, to, total })}</span>
      {to < total ? <a href={at(to)}>{ui.t('workbench.next')}</a> : null}
    </nav>
  );
}
