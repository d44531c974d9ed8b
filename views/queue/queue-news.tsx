import type { Ui } from '../ui.js';
import { Partial } from '../workbench/partials.js';
import type { QueueModel } from './model.js';

/** How many groups are decided, by everybody. */
export function QueueProgress({ ui, groups }: { ui: Ui; groups: QueueModel['groups'] }) {
  return (
    <span id="desk-progress" class="desk-progress">
      <progress max={Math.max(1, groups.total)} value={groups.decided} aria-label={ui.t('queue.progress', groups)} />{' '}
      <span class="progress">{ui.t('queue.progress', groups)}</span>
    </span>
  );
}

/**
 * What others did while a card lies open: the progress, and a note that says what they touched. The page shows the note
 * where its card is among that, or where there is no card (`views/browser/queue.ts`); the card itself stays.
 */
export function QueueNews(props: {
  ui: Ui;
  collectionId: number;
  groups: QueueModel['groups'];
  touched: { readonly groupIds: readonly number[]; readonly segmentIds: readonly number[] };
  words: string;
}) {
  const { ui, collectionId, groups, touched, words } = props;
  return (
    <>
      <Partial target="#desk-progress" swap="outerMorph">
        <QueueProgress ui={ui} groups={groups} />
      </Partial>
      <Partial target="#card-news" swap="beforeend">
        <p class="note" hidden data-groups={touched.groupIds.join(' ')} data-segments={touched.segmentIds.join(' ')}>
          {words}{' '}
          <button type="submit" formaction={`/collections/${collectionId}/queue`} data-act="look">
            {ui.t('people.show-now')}
          </button>
        </p>
      </Partial>
    </>
  );
}
