import { z } from 'zod';
import { QueueDesk, QueuePage } from '../../views/queue/queue-page.js';
import { errorText } from '../../views/ui.js';
import { Partial } from '../../views/workbench/partials.js';
import type { Context } from '../context.js';
import { UserError } from '../errors.js';
import { type Gesture, id, idList, parse, pathId, readGesture } from '../input.js';
import { queueModel } from '../queue-model.js';
import { asksForPartials, backTo, page } from '../respond.js';
import type { ChangeRequest, ChangeResult } from '../services/change.js';
import { openView, type View } from '../services/workbench.js';

const query = z.object({
  columns: idList.default([]),
  skipped: idList.default([]),
  since: z.iso.datetime().nullable().catch(null).default(null),
});

/** `GET /collections/:id/queue?columns=1,2`: one doubtful group at a time. */
export async function show(c: Context): Promise<Response> {
  const { db, now } = c.get('services');
  const ui = c.get('ui');
  const { columns, ...sitting } = parse(query, c.req.query());
  const view = await openView(db, pathId(c), columns, 0);
  return page(c, <QueuePage ui={ui} model={await queueModel(db, ui, view, { ...sitting, now: now() })} />);
}

/**
 * `POST /collections/:id/queue` with `skip=group`: passes a group over for this sitting; without: the queue as it stands
 * now. Changes nothing.
 */
export async function skip(c: Context): Promise<Response> {
  const gesture = await readGesture(c);
  const { skip: groupId } = parse(z.object({ skip: id.optional() }), await c.req.parseBody());
  const others = gesture.skipped.filter((one) => one !== groupId);
  const passed = { ...gesture, skipped: groupId === undefined ? others : [...others, groupId] };
  if (!asksForPartials(c)) return backTo(c, queuePath(pathId(c), passed));
  const view = await openView(c.get('services').db, pathId(c), gesture.columns, 0);
  return deskPartials(c, view, passed, groupId === undefined ? '' : c.get('ui').t('queue.skipped'));
}

/** Makes a change and answers with the next card; after an undo, with the group that is open again. */
export async function answerInQueue(
  c: Context,
  collectionId: number,
  gesture: Gesture,
  act: (request: ChangeRequest, view: View) => Promise<ChangeResult>,
): Promise<Response> {
  const { db, now } = c.get('services');
  const ui = c.get('ui');
  const view = await openView(db, collectionId, gesture.columns, 0);
  try {
    const result = await act(
      { collectionId, actor: ui.actor, now: now(), seen: gesture.seen, client: gesture.client },
      view,
    );
    if (!asksForPartials(c)) return backTo(c, queuePath(collectionId, gesture));
    const message = ui.t('workbench.changed', { count: result.groups.length });
    return deskPartials(c, view, gesture, message, { first: result.groups[0]?.groupId });
  } catch (error) {
    if (!(error instanceof UserError) || !asksForPartials(c)) throw error;
    return deskPartials(c, view, gesture, errorText(ui, error), { status: error.status });
  }
}

async function deskPartials(
  c: Context,
  view: View,
  gesture: Gesture,
  message: string,
  { first, status = 200 }: { first?: number | undefined; status?: 200 | UserError['status'] } = {},
): Promise<Response> {
  const { db, now } = c.get('services');
  const ui = c.get('ui');
  const { skipped, since } = gesture;
  const model = await queueModel(db, ui, view, { skipped, since, now: now(), ...(first ? { first } : {}) });
  return c.html(
    String(
      <>
        <Partial target="#desk" swap="outerMorph">
          <QueueDesk ui={ui} model={model} />
        </Partial>
        <Partial target="#live" swap="innerHTML">
          <span class={status === 200 ? undefined : 'error'}>{message}</span>
        </Partial>
      </>,
    ),
    status,
  );
}

const queuePath = (collectionId: number, { columns, skipped, since }: Gesture): string =>
  `/collections/${collectionId}/queue?columns=${columns}&skipped=${skipped}${since ? `&since=${since}` : ''}`;
