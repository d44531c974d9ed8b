import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import type { Ui } from '../../views/ui.js';
import type { Context } from '../context.js';
import { type ChangeEvent, onChange } from '../events.js';
import { parse, pathId, place } from '../input.js';
import { ALIGNER_NAME } from '../people.js';
import { type Layout, layOut, openView } from '../services/workbench.js';
import { renderUpdate } from '../workbench-update.js';

/** Changes that come within so many milliseconds are sent as one message. */
const GATHER_MS = 30;
/** How often a silent stream says that it lives, so that nothing between closes it. */
const HEARTBEAT_MS = 20_000;

const count = z.coerce.number().int().min(0).catch(0);
const query = place.extend({
  seen: count,
  client: z.string().max(100).default(''),
});

/**
 * `GET /collections/:id/events`: what others change, as it happens: the rows that differ, who it was and what they did.
 * The id of each message is the newest change it shows; a page that comes back gets what it missed.
 */
export async function stream(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const ui = c.get('ui');
  const { columns, from, seen: rendered, client, ...filter } = parse(query, c.req.query());
  const collectionId = pathId(c);
  await openView(db, collectionId, columns, from, filter); // what cannot be shown is answered before the stream begins
  const seen = Number(c.req.header('last-event-id') ?? rendered);
  return streamSSE(c, async (out) => {
    const inbox = mailbox();
    const unsubscribe = onChange(db, collectionId, inbox.put);
    out.onAbort(() => inbox.close());
    try {
      const current = await layOut(db, await openView(db, collectionId, columns, from, filter));
      let shown: Layout | null = current.seen === seen ? current : null;
      while (!inbox.closed) {
        const news = shown === null ? [] : await inbox.take();
        if (inbox.closed) break;
        if (shown !== null && news.length === 0) {
          await out.write(': \n\n');
          continue;
        }
        const view = await openView(db, collectionId, columns, from, filter);
        const others = news.filter((event) => event.client !== client || client === '');
        // What the page shows of its own changes by now is not known for certain.
        const mixed = others.length < news.length;
        if (shown !== null && others.length === 0) {
          // The page has its own changes from their answers; what came on top of them is still to be shown.
          const latest = await layOut(db, view);
          shown = latest.seen === news.at(-1)?.changeId ? latest : null;
          if (shown) await out.write(`id: ${latest.seen}\n\n`);
          continue;
        }
        const update = await renderUpdate(db, ui, view, mixed ? null : shown, newsText(ui, others));
        await out.writeSSE({ id: String(update.after.seen), data: update.html });
        shown = update.after;
      }
    } finally {
      unsubscribe();
    }
  });
}

/** Who did what, in a sentence for the live region. */
export function newsText(ui: Ui, events: readonly ChangeEvent[]): string {
  const people = events.filter(({ actor }) => actor !== ALIGNER_NAME); // what the program renews is seen, not told
  const lines = people.map(({ actor, did }) => ui.t('people.did', { actor, what: didText(ui, did) }));
  return [...new Set(lines)].slice(-3).join(' ');
}

/** What was done, in words. */
export function didText(ui: Ui, did: readonly string[]): string {
  return [...new Set(did)].map((what) => ui.did(what)).join(', ');
}

/** Events waiting to be taken, a few milliseconds' worth at once. */
function mailbox() {
  const waiting: ChangeEvent[] = [];
  let wake = (): void => {};
  const box = {
    closed: false,
    put: (event: ChangeEvent): void => {
      waiting.push(event);
      wake();
    },
    close: (): void => {
      box.closed = true;
      wake();
    },
    /** What came since the last time; empty when nothing came for a while. */
    take: async (): Promise<readonly ChangeEvent[]> => {
      if (waiting.length === 0 && !box.closed) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, HEARTBEAT_MS);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      if (waiting.length > 0) await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
      return waiting.splice(0);
    },
  };
  return box;
}

/** `GET /collections/:id/rows`: everything a page shows, anew: for one that found out that it fell behind. */
export async function rows(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const { columns, from, ...filter } = parse(place, c.req.query());
  const view = await openView(db, pathId(c), columns, from, filter);
  const { html } = await renderUpdate(db, c.get('ui'), view, null, '');
  return c.html(html);
}
