import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import type { Context } from '../context.js';
import { type ChangeEvent, onChange } from '../events.js';
import { parse, pathId, place } from '../input.js';
import { queueTeller, ribbonsTeller, rowsTeller } from '../news.js';
import { openView } from '../services/workbench.js';
import { renderUpdate } from '../workbench-update.js';

/** Changes that come within so many milliseconds are sent as one message. */
const GATHER_MS = 30;
/** How often a silent stream says that it lives, so that nothing between closes it. */
const HEARTBEAT_MS = 20_000;

const count = z.coerce.number().int().min(0).catch(0);
const query = place.extend({
  seen: count,
  client: z.string().max(100).default(''),
  view: z.enum(['rows', 'ribbons', 'queue']).catch('rows'),
});
const TELLERS = { rows: rowsTeller, ribbons: ribbonsTeller, queue: queueTeller };

/**
 * `GET /collections/:id/events?view=rows`: what others change, as it happens: what differs, who it was and what they did.
 * The id of each message is the newest change it shows; a page that comes back gets what it missed.
 */
export async function stream(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const { columns, from, seen: rendered, client, view: name, ...filter } = parse(query, c.req.query());
  const collectionId = pathId(c);
  const view = () => openView(db, collectionId, columns, from, filter);
  await view(); // what cannot be shown is answered before the stream begins
  const seen = Number(c.req.header('last-event-id') ?? rendered);
  const tell = TELLERS[name]({ db, ui: c.get('ui'), client, seen, view });
  return streamSSE(c, async (out) => {
    const inbox = mailbox();
    const unsubscribe = onChange(db, collectionId, inbox.put);
    out.onAbort(() => inbox.close());
    try {
      let news: readonly ChangeEvent[] = [];
      while (!inbox.closed) {
        const told = await tell(news);
        if (told.html === null) await out.write(`id: ${told.seen}\n\n`);
        else await out.writeSSE({ id: String(told.seen), data: told.html });
        for (news = await inbox.take(); news.length === 0 && !inbox.closed; news = await inbox.take()) {
          await out.write(': \n\n');
        }
      }
    } finally {
      unsubscribe();
    }
  });
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
