import { latestChangeId } from '../../db/changes.js';
import { listRejected } from '../../db/groups.js';
import { segmentTexts } from '../../db/workbench.js';
import { pairName } from '../../views/text.js';
import { RejectionsPage } from '../../views/workbench/rejections-page.js';
import type { Context } from '../context.js';
import { parse, pathId, place } from '../input.js';
import { page } from '../respond.js';
import { openView } from '../services/workbench.js';
import { editNamedGroup } from './groups.js';

/** `POST /groups/:id/rejection`: the group lets go of its sentences and is not proposed again. */
export const create = (c: Context): Promise<Response> => editNamedGroup(c, 'reject');

/** `DELETE /groups/:id/rejection` */
export const remove = (c: Context): Promise<Response> => editNamedGroup(c, 'unreject');

/** How many one page lists: the last rejected. */
const MAX_LISTED = 200;

/** `GET /collections/:id/rejections?columns=1,2`: what was rejected, to be brought back. */
export async function list(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const { columns } = parse(place, c.req.query());
  const view = await openView(db, pathId(c), columns, 0);
  const bitextIds = view.bitexts.map((b) => b.id);
  const groups = await listRejected(db, bitextIds, MAX_LISTED);
  const texts = await segmentTexts(
    db,
    groups.flatMap((g) => [...g.source, ...g.target]),
  );
  const languages = new Map(view.documents.map((d) => [d.id, d.language]));
  const rejections = groups.map((group) => {
    const bitext = view.bitexts.find((b) => b.id === group.bitextId);
    const [source, target] = [bitext?.sourceDocumentId, bitext?.targetDocumentId].map(
      (id) => languages.get(id ?? 0) ?? 'und',
    );
    const side = (language = 'und', ids: readonly number[] = []) => ({
      language,
      text: ids.map((id) => texts.get(id)?.text ?? '').join(' '),
    });
    return {
      id: group.id,
      pair: pairName(source ?? 'und', target ?? 'und'),
      sides: [side(source, group.source), side(target, group.target)],
      decidedBy: group.decidedBy,
      decidedAt: group.decidedAt,
    };
  });
  const model = {
    collection: view.collection,
    columns: view.columns.map((d) => d.id).join(','),
    seen: await latestChangeId(db, view.collection.id),
    rejections,
  };
  return page(c, <RejectionsPage ui={c.get('ui')} model={model} />);
}
