// What the history pages show, from what the database knows.
import { segmentsOf } from '../align/groups/group.js';
import type { SegmentState } from '../align/groups/state.js';
import { didOf, findChange } from '../db/changes.js';
import { listDocuments } from '../db/documents.js';
import { findGroups } from '../db/groups.js';
import { type ListedChange, listActorsAndDeeds, listChanges } from '../db/history.js';
import type { Db } from '../db/open.js';
import { findSegments } from '../db/segments.js';
import type {
  ChangeModel,
  DifferencesModel,
  GroupThenModel,
  HistoryFilter,
  HistoryModel,
  Worded,
} from '../views/history/model.js';
import { differencesBetween, type GroupThen } from './services/differences.js';
import { pairNames } from './services/pair-names.js';
import { requireCollection } from './services/required.js';

/** How many changes one page lists. */
export const HISTORY_PAGE = 50;
/** How many characters of a sentence a line of the history quotes. */
const EXCERPT_CHARS = 90;

/** A page of the history. Days are days of this machine's time zone. @throws NotFound */
export async function historyModel(db: Db, collectionId: number, filter: HistoryFilter): Promise<HistoryModel> {
  const collection = await requireCollection(db, collectionId);
  const wanted = {
    actor: filter.who || undefined,
    did: filter.what || undefined,
    since: startOfDay(filter.since, 0),
    until: startOfDay(filter.until, 1),
    beforeId: filter.before ?? undefined,
  };
  const found = await listChanges(db, collectionId, wanted, HISTORY_PAGE + 1);
  const shown = found.slice(0, HISTORY_PAGE);
  const changes = await changeModels(db, collectionId, shown);
  const olderThan = found.length > HISTORY_PAGE ? (shown.at(-1)?.id ?? null) : null;
  return { collection, changes, filter, ...(await listActorsAndDeeds(db, collectionId)), olderThan };
}

async function changeModels(
  db: Db,
  collectionId: number,
  changes: readonly ListedChange[],
): Promise<readonly ChangeModel[]> {
  const firstSegmentOf = ({ firstGroup }: ListedChange) => {
    const group = firstGroup?.after ?? firstGroup?.before;
    return group ? segmentsOf(group)[0] : undefined;
  };
  const segments = new Map(
    (await findSegments(db, [...new Set(changes.flatMap((c) => firstSegmentOf(c) ?? []))])).map((s) => [s.id, s]),
  );
  const worded = await wordsOf(db, collectionId);
  return changes.map((change) => {
    const state =
      change.firstSegment?.after ?? change.firstSegment?.before ?? segments.get(firstSegmentOf(change) ?? 0) ?? null;
    const holds = change.undoneByChangeId === null;
    const touched = change.groupCount + change.segmentCount > 0;
    return {
      id: change.id,
      actor: change.actor,
      at: change.createdAt,
      did: change.did,
      groupCount: change.groupCount,
      segmentCount: change.segmentCount,
      excerpt: state === null ? null : shorten(worded(state)),
      can: !holds || !touched || change.kind === 'redo' ? null : change.kind === 'undo' ? 'redo' : 'undo',
      undone: !holds,
    };
  });
}

/** What is otherwise after change `to` than it was before change `from`. @throws NotFound */
export async function differencesModel(
  db: Db,
  collectionId: number,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<DifferencesModel> {
  const collection = await requireCollection(db, collectionId);
  const [first, last] = from <= to ? [from, to] : [to, from];
  const found = await differencesBetween(db, { collectionId, afterId: first - 1, toId: last });
  const worded = await wordsOf(db, collectionId);
  const pairs = await pairNames(db, collectionId);
  const there = new Set(
    (
      await findGroups(
        db,
        found.places.flatMap((place) => place.after.map(({ group }) => group.id)),
      )
    ).map((g) => g.id),
  );
  const then = ({ group, source, target }: GroupThen): GroupThenModel => ({
    status: group.status,
    source: source.map(worded),
    target: target.map(worded),
  });
  const one = first === last ? await findChange(db, first) : null;
  return {
    collection,
    from: first,
    to: last,
    only: one?.collectionId === collectionId ? { id: one.id, actor: one.actor, did: didOf(one) } : null,
    counts: found.counts,
    places: found.places.map((place) => ({
      kind: place.kind,
      pair: pairs.get(place.bitextId) ?? '',
      before: place.before.map(then),
      after: place.after.map(then),
      groupId: place.after.find(({ group }) => there.has(group.id))?.group.id ?? null,
    })),
    texts: found.texts.map(({ before, after }) => ({
      before: before === null ? null : worded(before),
      after: after === null ? null : worded(after),
    })),
  };
}

/** A segment's text with its language. */
async function wordsOf(db: Db, collectionId: number): Promise<(state: SegmentState) => Worded> {
  const languages = new Map((await listDocuments(db, collectionId)).map(({ id, language }) => [id, language]));
  return ({ documentId, text }) => ({ language: languages.get(documentId) ?? 'und', text });
}

const shorten = ({ language, text }: Worded): Worded =>
  text.length <= EXCERPT_CHARS ? { language, text } : { language, text: `${text.slice(0, EXCERPT_CHARS).trimEnd()}…` };

/** The instant a day begins, `days` later; undefined for no day. */
function startOfDay(day: string, days: 0 | 1): string | undefined {
  if (day === '') return undefined;
  const start = new Date(`${day}T00:00:00`);
  start.setDate(start.getDate() + days);
  return start.toISOString();
}
