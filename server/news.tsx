// What a page is told of changes that were not made on it, for each view of the workbench.
import { latestChangeId, touchedBy } from '../db/changes.js';
import type { Db } from '../db/open.js';
import { QueueNews } from '../views/queue/queue-news.js';
import type { Ui } from '../views/ui.js';
import { Partial } from '../views/workbench/partials.js';
import type { ChangeEvent } from './events.js';
import { ALIGNER_NAME } from './people.js';
import { queueProgress } from './queue-model.js';
import { ribbonPartials } from './routes/ribbons.js';
import { type Layout, layOut, type View } from './services/workbench.js';
import { renderUpdate } from './workbench-update.js';

/** A page that listens. */
export interface Listening {
  readonly db: Db;
  readonly ui: Ui;
  /** The page, so that it is not told of its own changes. */
  readonly client: string;
  /** The newest change it shows. */
  readonly seen: number;
  /** What is in view, as of now. */
  readonly view: () => Promise<View>;
}

/** What to send: partials (null: nothing to show), and the newest change the page shows then. */
export interface Told {
  readonly seen: number;
  readonly html: string | null;
}

/** Is called once with no events, to say what the page missed, then with what happened, a few milliseconds' worth at once. */
export type Teller = (news: readonly ChangeEvent[]) => Promise<Told>;

const othersOf = (news: readonly ChangeEvent[], client: string) =>
  news.filter((event) => event.client !== client || client === '');

/** A run of the aligner: how it ended stands in the line of its job. */
const isRun = ({ did }: ChangeEvent): boolean => did.every((what) => what === 'suggest');

/** Rows: those that differ. */
export function rowsTeller({ db, ui, client, seen, view }: Listening): Teller {
  let shown: Layout | null = null;
  const update = async (before: Layout | null, words: string): Promise<Told> => {
    const { html, after } = await renderUpdate(db, ui, await view(), before, words);
    shown = after;
    return { seen: after.seen, html };
  };
  return async (news) => {
    const others = othersOf(news, client);
    if (others.length > 0) {
      // What the page shows of its own changes by now is not known for certain.
      const words = newsText(
        ui,
        others.filter((event) => !isRun(event)),
      );
      return update(others.length < news.length ? null : shown, words);
    }
    // The page has its own changes from their answers; what came on top of them is still to be shown.
    const latest = await layOut(db, await view());
    if (latest.seen !== (news.at(-1)?.changeId ?? seen)) return update(null, '');
    shown = latest;
    return { seen: latest.seen, html: null };
  };
}

/** Ribbons: all groups. Where texts were changed, the page is told so and stays as it is. */
export function ribbonsTeller({ db, ui, client, seen, view }: Listening): Teller {
  return async (news) => {
    const now = await view();
    const others = othersOf(news, client);
    const latest = await latestChangeId(db, now.collection.id);
    if (others.length === 0 && latest === (news.at(-1)?.changeId ?? seen)) return { seen: latest, html: null };
    const { segmentIds } = await touchedBy(
      db,
      others.map((event) => event.changeId),
    );
    const html = await ribbonPartials(db, ui, now, { message: newsText(ui, others), rewritten: segmentIds.length > 0 });
    return { seen: latest, html };
  };
}

/** The queue: how far everybody has come, and a word where the card itself is concerned. The card stays. */
export function queueTeller({ db, ui, client, view }: Listening): Teller {
  return async (news) => {
    const now = await view();
    const others = othersOf(news, client);
    const seen = await latestChangeId(db, now.collection.id);
    if (others.length === 0) return { seen, html: null };
    const touched = await touchedBy(
      db,
      others.map((event) => event.changeId),
    );
    const groups = await queueProgress(db, now);
    // What the program renewed is not told, but a card it touched says so.
    const words = newsText(ui, others);
    const html = String(
      <>
        <QueueNews
          ui={ui}
          collectionId={now.collection.id}
          groups={groups}
          touched={touched}
          words={words || ui.did('suggest')}
        />
        {words === '' ? null : (
          <Partial target="#live" swap="innerHTML">
            <span>{words}</span>
          </Partial>
        )}
      </>,
    );
    return { seen, html };
  };
}

/** Who did what, in a sentence for the live region. */
function newsText(ui: Ui, events: readonly ChangeEvent[]): string {
  const people = events.filter(({ actor }) => actor !== ALIGNER_NAME); // what the program renews is seen, not told
  const lines = people.map(({ actor, did }) => ui.t('people.did', { actor, what: didText(ui, did) }));
  return [...new Set(lines)].slice(-3).join(' ');
}

/** What was done, in words. */
const didText = (ui: Ui, did: readonly string[]): string => [...new Set(did)].map((what) => ui.did(what)).join(', ');
