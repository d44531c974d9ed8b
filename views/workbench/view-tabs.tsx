import type { Ui } from '../ui.js';

const VIEWS = ['rows', 'ribbons', 'queue'] as const;
export type ViewName = (typeof VIEWS)[number];

interface Props {
  readonly ui: Ui;
  readonly collectionId: number;
  readonly columns: readonly { readonly documentId: number }[];
  readonly current: ViewName;
}

/** The three views of one truth, as links. */
export function ViewTabs({ ui, collectionId, columns, current }: Props) {
  const query = `?columns=${columns.map((c) => c.documentId).join(',')}`;
  return (
    <nav class="tabs" aria-label={ui.t('view.label')}>
      {VIEWS.map((view) => (
        <a href={viewPath(collectionId, view) + query} aria-current={view === current ? 'page' : undefined}>
          {ui.t(`view.${view}`)}
        </a>
      ))}
    </nav>
  );
}

/** `/collections/3`, `/collections/3/queue` */
export const viewPath = (collectionId: number, view: ViewName): string =>
  `/collections/${collectionId}${view === 'rows' ? '' : `/${view}`}`;
