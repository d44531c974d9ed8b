import { z } from 'zod';
import { CHECK_CODES } from '../../align/quality/checks/types.js';
import { csvTable } from '../../align/quality/csv-table.js';
import { latestChangeId } from '../../db/changes.js';
import { findDocument } from '../../db/documents.js';
import { countSentences, type GroupFilter } from '../../db/group-search.js';
import type { Db } from '../../db/open.js';
import { flagName, flagText } from '../../views/quality/flag-text.js';
import { GroupListPage, type ListedGroup } from '../../views/quality/group-list-page.js';
import { QualityFile } from '../../views/quality/quality-file.js';
import { QualityPage } from '../../views/quality/quality-page.js';
import { csvRows } from '../../views/quality/tables.js';
import type { Ui } from '../../views/ui.js';
import type { Context } from '../context.js';
import { id, parse, pathId } from '../input.js';
import { backTo, page } from '../respond.js';
import { check } from '../services/checking.js';
import { type FoundGroup, listFiltered } from '../services/group-list.js';
import { pairNames } from '../services/pair-names.js';
import { placeOfGroup, placeOfSegment } from '../services/places.js';
import { qualityOf } from '../services/quality.js';
import { requireBitext, requireCollection, requireGroup } from '../services/required.js';
import { worksAlone } from '../services/reviewing.js';

/** `GET /collections/:id/quality` */
export async function show(c: Context): Promise<Response> {
  const model = await qualityOf(c.get('services').db, pathId(c));
  return page(c, <QualityPage ui={c.get('ui')} model={model} />);
}

/** `GET /collections/:id/quality/file.html`: the page as one file. */
export async function downloadHtml(c: Context): Promise<Response> {
  const model = await qualityOf(c.get('services').db, pathId(c));
  c.header('Content-Disposition', `attachment; filename="quality-${model.collection.id}.html"`);
  return page(c, <QualityFile ui={c.get('ui')} model={model} />);
}

/** `GET /collections/:id/quality/file.csv`: every table under one another. */
export async function downloadCsv(c: Context): Promise<Response> {
  const model = await qualityOf(c.get('services').db, pathId(c));
  c.header('Content-Type', 'text/csv; charset=utf-8');
  c.header('Content-Disposition', `attachment; filename="quality-${model.collection.id}.csv"`);
  return c.body(csvTable(csvRows(c.get('ui'), model)));
}

/** `POST /collections/:id/checks`: looks at what has changed, in the background. */
export async function runChecks(c: Context): Promise<Response> {
  const collectionId = pathId(c);
  const services = c.get('services');
  await requireCollection(services.db, collectionId);
  await check(services, collectionId, c.get('ui').actor);
  return backTo(c, `/collections/${collectionId}/quality`);
}

const share = z.coerce.number().min(0).max(1).optional();
const filter = z.object({
  bitext: id.optional(),
  group: id.optional(),
  code: z.enum([...CHECK_CODES, 'any']).optional(),
  review: z.enum(['owed', 'accepted', 'returned']).optional(),
  from: share,
  to: share,
  status: z.enum(['suggested', 'confirmed', 'needs_review', 'rejected', 'open', 'decided', 'any']).optional(),
  /** Decisions that there is no counterpart. */
  none: z
    .literal('1')
    .transform(() => true)
    .optional(),
  /** A text; how many of its sentences the groups hold is then said. */
  document: id.optional(),
  /** `2:1` */
  type: z
    .string()
    .regex(/^\d{1,4}:\d{1,4}$/)
    .transform((type) => type.split(':').map(Number))
    .transform(([sources = 0, targets = 0]) => ({ sources, targets }))
    .optional(),
  day: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  commented: z.literal('1').optional(),
  /** Groups whose flags are all in order, instead of those with an open one. */
  dismissed: z.literal('1').optional(),
  /** Words of a comment. */
  words: z.string().trim().max(200).default(''),
});

/** `GET /collections/:id/groups?bitext=&code=&from=&to=&status=&type=&day=&review=&words=&dismissed=&document=&none=`: the groups behind a mark. */
export async function listGroups(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const ui = c.get('ui');
  const collection = await requireCollection(db, pathId(c));
  const { code, words, commented, dismissed, ...rest } = parse(filter, c.req.query());
  const narrow = words !== '' || commented !== undefined || Object.values(rest).some((value) => value !== undefined);
  const wanted: GroupFilter = {
    ...rest,
    commented: commented !== undefined,
    code: code === 'any' ? undefined : code,
    flagged: code === 'any' || (code === undefined && !narrow),
    inOrder: dismissed !== undefined,
  };
  // Before the groups are read: whatever happens meanwhile is then newer than what was seen.
  const seen = await latestChangeId(db, collection.id);
  const { total, others, groups } = await listFiltered(db, collection.id, wanted, words);
  const { document } = wanted;
  const pairs = await pairNames(db, collection.id);
  const alone = await worksAlone(db, collection.id, ui.actor);
  const listed = groups.map((group) => ({
    ...toListed(ui, group, pairs.get(group.bitextId) ?? ''),
    mayReview: alone || group.group.decidedBy !== ui.actor,
  }));
  return page(
    c,
    <GroupListPage
      ui={ui}
      collection={collection}
      code={wanted.code ?? null}
      words={words}
      total={total}
      sentences={document === undefined ? null : await sentencesIn(db, collection.id, { ...wanted, document })}
      flags={others === null ? null : { inOrder: wanted.inOrder === true, total, others }}
      byReview={wanted.review !== undefined}
      seen={seen}
      groups={listed}
    />,
  );
}

/** How many sentences of a text the groups hold, and its title. */
async function sentencesIn(db: Db, collectionId: number, filter: GroupFilter & { readonly document: number }) {
  const title = (await findDocument(db, filter.document))?.title ?? '';
  return { title, count: await countSentences(db, collectionId, filter) };
}

function toListed(
  ui: Ui,
  { id: groupId, group, flags, comments, verdict }: FoundGroup,
  pair: string,
): Omit<ListedGroup, 'mayReview'> {
  return {
    id: groupId,
    pair,
    sourceLanguage: group.source.language,
    targetLanguage: group.target.language,
    source: group.source.sentences,
    target: group.target.sentences,
    status: group.status,
    reason: group.reason,
    flags: flags.map((flag) => ({ ...flag, ...flagText(ui.t, flag), name: flagName(flag) })),
    comments,
    verdict,
    decidedBy: group.decidedBy,
  };
}

/** `GET /groups/:id/flags`: the flags of one group, open and in order, in its list. */
export async function showFlags(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const group = await requireGroup(db, pathId(c));
  const { collectionId } = await requireBitext(db, group.bitextId);
  return backTo(c, `/collections/${collectionId}/groups?group=${group.id}`);
}

/** `GET /groups/:id/place`: opens the texts at a group. */
export async function showPlace(c: Context): Promise<Response> {
  return backTo(c, await placeOfGroup(c.get('services').db, pathId(c)));
}

/** `GET /bitexts/:id/segments/:segment/place`: opens the texts at a sentence. */
export async function showSegment(c: Context): Promise<Response> {
  return backTo(c, await placeOfSegment(c.get('services').db, pathId(c), pathId(c, 'segment')));
}
