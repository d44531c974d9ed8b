// After a decision the suggestions around it are looked at once more: what was decided is an anchor and has taught words.
// The answer to the person goes first; what is new comes to the page like the change of another person, under the
// program's own name, so that it is in nobody's undo.
import type { Edit } from '../../align/groups/edits.js';
import { type Group, isAnchor, isLive, isOneSided, segmentsOf } from '../../align/groups/group.js';
import { renewal } from '../../align/groups/renewal.js';
import { REJECTED_WEIGHT } from '../../align/lexicon/learned.js';
import type { Alignment, AlignOptions, Bead, RecipeName } from '../../align/types.js';
import { type Bitext, findBitexts, listBitexts } from '../../db/bitexts.js';
import { findCopy } from '../../db/blind-copies.js';
import { dissolvedGroups, type GroupChange, latestChangeId } from '../../db/changes.js';
import { listCollections } from '../../db/collections.js';
import { findDocument } from '../../db/documents.js';
import { findGroupIdsAt, findGroups, groupIdsHolding } from '../../db/groups.js';
import { takeIds } from '../../db/ids.js';
import { taughtAbout } from '../../db/knowledge.js';
import type { Db } from '../../db/open.js';
import { decidedPassages } from '../../db/passages.js';
import { latestRuns } from '../../db/runs.js';
import { type Segment, segmentsAround, segmentsWithin } from '../../db/segments.js';
import type { Services } from '../context.js';
import type { Lesson } from '../jobs/warm-aligner.js';
import { ALIGNER_NAME } from '../people.js';
import { type BoundSides, bindSides } from './aligner-sides.js';
import { changeGroups } from './change.js';
import { thirdLanguagePairs } from './third-language.js';

/** So many sentences on both sides of a decision are looked at. */
const REACH = 12;
/** A decision over a longer stretch, or over more groups, is no decision about a place: "Suggest" is for that. */
const MAX_CENTRE = 24;
const MAX_GROUPS = 8;
/** How often a look is repeated because something changed meanwhile. */
const MAX_TRIES = 3;

/** What a person decided, and where their hands are. */
export interface Decision {
  readonly collectionId: number;
  readonly groups: readonly GroupChange[];
  /** Sentences that stay as they are; null: nobody knows where the hands are, so only free sentences get something. */
  readonly hand: readonly number[] | null;
}

const waiting = new WeakMap<Db, Map<number, Decision>>();

/** Looks around a decision, in the background. One look at a time for each collection; decisions meanwhile are gathered. */
export function refreshAround(services: Services, decision: Decision): void {
  if (decision.groups.length === 0 || decision.groups.length > MAX_GROUPS) return;
  const { db, jobs } = services;
  const { collectionId } = decision;
  const mine = waiting.get(db) ?? new Map<number, Decision>();
  waiting.set(db, mine);
  const before = mine.get(collectionId);
  const groups = [...(before?.groups ?? []), ...decision.groups].slice(-MAX_GROUPS);
  mine.set(collectionId, { ...decision, groups });
  if (!before) jobs.track(work(services, mine, collectionId));
}

/** An entry in `mine` says that this is under way. */
async function work(services: Services, mine: Map<number, Decision>, collectionId: number): Promise<void> {
  try {
    for (let tries = 0; tries < MAX_TRIES && !services.jobs.isClosed; tries++) {
      await new Promise((resolve) => setImmediate(resolve)); // the answer goes first
      const decision = mine.get(collectionId);
      if (!decision) return;
      const done = await refresh(services, decision);
      const latest = mine.get(collectionId) ?? decision;
      if (latest === decision && done) return;
      if (latest === decision) continue;
      tries = -1;
      const still = done ? latest.groups.filter((g) => !decision.groups.includes(g)) : latest.groups;
      mine.set(collectionId, { ...latest, groups: still });
    }
  } catch (error) {
    if (!services.jobs.isClosed) console.error('refreshing suggestions', error);
  } finally {
    mine.delete(collectionId);
  }
}

/** @returns false where something changed meanwhile, so that nothing was written */
async function refresh(services: Services, { collectionId, groups, hand }: Decision): Promise<boolean> {
  const { db, jobs, now } = services;
  // The thread that stays is everybody's: what an annotator decides independently must not teach it.
  if (await findCopy(db, collectionId)) return true;
  const seen = await latestChangeId(db, collectionId);
  const bitextIds = [...new Set(groups.flatMap((g) => g.after?.bitextId ?? g.before?.bitextId ?? []))];
  const runs = await latestRuns(db, bitextIds);
  const plans: { edit: Edit & { type: 'suggest' } }[] = [];
  for (const bitext of await findBitexts(db, [...runs.keys()])) {
    const run = runs.get(bitext.id);
    const mine = groups.filter((g) => (g.after ?? g.before)?.bitextId === bitext.id);
    const place = await placeOf(db, bitext, mine, hand);
    if (!run || !place) continue;
    const options = { ...place.options, recipe: run.recipe as RecipeName };
    const { source, target } = place.sides;
    const alignment = await jobs.warm.look({ source, target, options }, await lessonOf(services, place, mine));
    const edit = editOf(place, alignment, { bitextId: bitext.id, runId: run.id });
    if (edit) plans.push({ edit });
  }
  if (plans.length === 0) return true;
  let done = true;
  await changeGroups(db, { collectionId, actor: ALIGNER_NAME, now: now(), seen: null }, async (trx) => {
    done = (await latestChangeId(trx, collectionId)) === seen;
    if (!done) return { edits: [] };
    const edits: Edit[] = [];
    for (const { edit } of plans) {
      const first = await takeIds(trx, 'alignment_group', edit.suggestions.length);
      edits.push({ ...edit, suggestions: edit.suggestions.map((s, i) => ({ ...s, groupId: first + i })) });
    }
    return { edits };
  });
  return done;
}

/** A neighbourhood made ready to be looked at. */
interface Place {
  readonly sides: BoundSides;
  readonly languages: { readonly source: string; readonly target: string };
  readonly segments: readonly Segment[];
  readonly options: Pick<AlignOptions, 'anchors' | 'rejected' | 'pivot'>;
  /** The suggestions that may give way. */
  readonly open: readonly Group[];
  /** Sentences that take no part. */
  readonly closed: ReadonlySet<number>;
}

async function placeOf(
  db: Db,
  bitext: Bitext,
  changed: readonly GroupChange[],
  hand: readonly number[] | null,
): Promise<Place | null> {
  const stretches = await stretchesOf(db, bitext, changed);
  if (!stretches) return null;
  const [source, target] = [
    await languageOf(db, bitext.sourceDocumentId),
    await languageOf(db, bitext.targetDocumentId),
  ];
  const sides = bindSides(
    { language: source, segments: stretches.source },
    { language: target, segments: stretches.target },
  );
  const segments = [...stretches.source, ...stretches.target];
  const ids = segments.map((s) => s.id);
  const groups = (await findGroups(db, await groupIdsHolding(db, ids))).filter((g) => g.bitextId === bitext.id);
  const inside = new Set(ids);
  const inHand = new Set(hand ?? []);
  const mayGive = (g: Group) =>
    hand !== null && !isAnchor(g) && segmentsOf(g).every((id) => inside.has(id) && !inHand.has(id));
  const live = groups.filter(isLive);
  const open = live.filter(mayGive);
  const stays = live.filter((g) => !mayGive(g));
  const closed = new Set([...stays.flatMap(segmentsOf), ...inHand]);
  const refused = [...groups.filter((g) => !isLive(g)), ...(await dissolvedGroups(db, bitext.collectionId, bitext.id))];
  return {
    sides,
    languages: { source, target },
    segments,
    open,
    closed,
    options: {
      anchors: [...stays.filter((g) => !isOneSided(sides.beadOf(g))).map(sides.beadOf), ...closedBeads(sides, closed)],
      rejected: refused.filter((g) => segmentsOf(g).every((id) => inside.has(id))).map(sides.beadOf),
      pivot: await thirdLanguagePairs(
        db,
        bitext,
        sides.indexOf,
        stretches.source.map((s) => s.id),
      ),
    },
  };
}

const closedBeads = (sides: BoundSides, closed: ReadonlySet<number>): Bead[] =>
  [...closed].map((id) => sides.beadOf({ source: [id], target: [id] }));

async function languageOf(db: Db, documentId: number): Promise<string> {
  return (await findDocument(db, documentId))?.language ?? 'und';
}

/** The sentences around what changed, in both texts; around its counterparts where it has none. */
async function stretchesOf(db: Db, bitext: Bitext, changed: readonly GroupChange[]) {
  const now = changed.flatMap((g) => g.after ?? []);
  const centre = now.length > 0 ? now : changed.flatMap((g) => g.before ?? []);
  const around = (documentId: number, ids: readonly number[]) =>
    segmentsAround(db, documentId, ids, { reach: REACH, most: MAX_CENTRE });
  const beside = async (stretch: readonly Segment[] | null, side: 'source' | 'target') => {
    const ids = await findGroupIdsAt(db, [bitext.id], stretch?.map((s) => s.id) ?? []);
    return (await findGroups(db, ids)).flatMap((g) => g[side]);
  };
  const { sourceDocumentId, targetDocumentId } = bitext;
  let source = await around(
    sourceDocumentId,
    centre.flatMap((g) => g.source),
  );
  let target = await around(
    targetDocumentId,
    centre.flatMap((g) => g.target),
  );
  if (!target && source) target = await around(targetDocumentId, await beside(source, 'target'));
  if (!source && target) source = await around(sourceDocumentId, await beside(target, 'source'));
  return source && target ? { source, target } : null;
}

/** As much of two texts as is looked at around a decision. */
const OPENING = { start: 0, end: 4000 };
const OPENING_SENTENCES = 2 * REACH + 1;

/** Lets the thread that stays learn two languages, and look at the beginning of two texts, before the first decision is made. */
export function warmUp({ db, jobs }: Services, bitext: Bitext): void {
  const openingOf = async (documentId: number, language: string) => ({
    language,
    sentences: (await segmentsWithin(db, documentId, OPENING)).slice(0, OPENING_SENTENCES).map((s) => s.text),
  });
  const learn = async () => {
    await new Promise((resolve) => setImmediate(resolve)); // whatever is being answered goes first
    const { sourceDocumentId, targetDocumentId } = bitext;
    const languages = {
      source: await languageOf(db, sourceDocumentId),
      target: await languageOf(db, targetDocumentId),
    };
    if (jobs.isClosed || jobs.warm.knows(languages.source, languages.target)) return;
    const source = await openingOf(sourceDocumentId, languages.source);
    const target = await openingOf(targetDocumentId, languages.target);
    const passages = await decidedPassages(db, languages, REJECTED_WEIGHT);
    const taught = await taughtAbout(db, languages);
    await jobs.warm.look({ source, target, options: {} }, { anew: true, passages, taught });
  };
  jobs.track(learn().catch((error) => (jobs.isClosed ? undefined : console.error('warming up', error))));
}

/** The same for the texts worked on last, with which whoever has started the server most likely goes on. */
export async function warmUpLatest(services: Services): Promise<void> {
  const [latest] = await listCollections(services.db);
  if (latest === undefined) return;
  const bitexts = await listBitexts(services.db, latest.id);
  const runs = await latestRuns(
    services.db,
    bitexts.map(({ id }) => id),
  );
  for (const bitext of bitexts) if (runs.has(bitext.id)) warmUp(services, bitext);
}

/** What the change teaches; everything that is known where the thread has not heard it yet. */
async function lessonOf({ db, jobs }: Services, place: Place, changed: readonly GroupChange[]): Promise<Lesson> {
  const { source, target } = place.languages;
  if (!jobs.warm.knows(source, target)) {
    const taught = await taughtAbout(db, place.languages);
    return { anew: true, passages: await decidedPassages(db, place.languages, REJECTED_WEIGHT), taught };
  }
  const text = new Map(place.segments.map((s) => [s.id, s.text]));
  const passage = (group: Group | null, sign: number) => {
    const weight = group && !isOneSided(group) ? weightOf(group) * sign : 0;
    if (!group || weight === 0) return [];
    const side = (ids: readonly number[]) =>
      ids
        .map((id) => text.get(id) ?? '')
        .join(' ')
        .trim();
    const sides = { source: side(group.source), target: side(group.target) };
    return sides.source && sides.target ? [{ ...sides, weight }] : [];
  };
  return { anew: false, passages: changed.flatMap((g) => [...passage(g.before, -1), ...passage(g.after, 1)]) };
}

const weightOf = ({ status }: Group): number =>
  status === 'confirmed' ? 1 : status === 'rejected' ? REJECTED_WEIGHT : 0;

/** What is to be written; null where all stays as it is. Ids come with the transaction. */
function editOf({ sides, open, closed }: Place, alignment: Alignment, of: { bitextId: number; runId: number }) {
  const found = alignment.suggestions
    .map((suggestion) => sides.bind(suggestion, 0))
    .filter((bead) => segmentsOf(bead).every((id) => !closed.has(id)));
  const { replaces, added } = renewal(open, found);
  return added.length > 0 ? { type: 'suggest' as const, ...of, suggestions: added, replaces } : null;
}
