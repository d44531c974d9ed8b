// Double annotation: each annotator aligns a copy of the two texts in a collection of their own, so nobody sees the
// other; then both are compared, the differences decided, and the result frozen as gold.
import { compareAnnotations, goldFrom, type SideBySide } from '../../align/quality/adjudication.js';
import { agreement, type DoubleAnnotation } from '../../align/quality/agreement.js';
import { fingerprint } from '../../align/quality/fingerprint.js';
import type { Bead } from '../../align/types.js';
import {
  type Annotation,
  type AnnotationRound,
  type Choice,
  findRound,
  finishAnnotation,
  insertRound,
  listChoices,
  listRounds,
  writeChoice,
} from '../../db/annotations.js';
import { findBitext, listBitexts } from '../../db/bitexts.js';
import { findCollection } from '../../db/collections.js';
import { documentText, findDocument } from '../../db/documents.js';
import { insertGold } from '../../db/gold-sets.js';
import { listGroups } from '../../db/groups.js';
import type { Db } from '../../db/open.js';
import { listSegments } from '../../db/segments.js';
import { Conflict, InvalidInput, NotFound } from '../errors.js';
import { cleanName } from '../people.js';
import { createCollection } from './collections.js';
import { requireBitext } from './required.js';

export interface RoundRequest {
  readonly bitextId: number;
  readonly annotators: readonly [string, string];
  readonly actor: string;
  readonly now: string;
}

/**
 * Gives a bitext to two people: makes a copy for each, without any groups.
 * @throws InvalidInput `annotators-same`; NotFound
 */
export async function startRound(db: Db, { bitextId, annotators, actor, now }: RoundRequest): Promise<number> {
  const [first, second] = annotators.map(cleanName);
  if (!first || !second || first === second) {
    throw new InvalidInput('annotators-same', 'Name two different people: each aligns the texts alone.');
  }
  const copies = [];
  for (const annotator of [first, second])
    copies.push({ annotator, bitextId: await copyBitext(db, bitextId, annotator, now), doneAt: null });
  const round = { bitextId, createdBy: actor, createdAt: now, annotations: copies };
  return db.transaction().execute((trx) => insertRound(trx, round));
}

/** The same texts with the same sentences in a collection of their own. Returns the bitext of the copy. */
async function copyBitext(db: Db, bitextId: number, annotator: string, now: string): Promise<number> {
  const bitext = await findBitext(db, bitextId);
  const collection = bitext && (await findCollection(db, bitext.collectionId));
  if (!bitext || !collection) throw new NotFound('no-such-bitext', 'This pair of texts is not there any more.');
  const [pivot, version] = [await copyOf(db, bitext.sourceDocumentId), await copyOf(db, bitext.targetDocumentId)];
  const spans = [pivot.spans, version.spans];
  const title = `${collection.title} — ${annotator}`.slice(0, 300);
  const copied = await createCollection(
    db,
    { title, pivot: pivot.document, versions: [version.document] },
    // Sentences stand where they stand in the original, whatever the rules for splitting say today.
    { now, split: async () => spans.shift() ?? [] },
  );
  const [made] = await listBitexts(db, copied);
  return made!.id;
}

async function copyOf(db: Db, documentId: number) {
  const document = await findDocument(db, documentId);
  const text = await documentText(db, documentId);
  if (!document || text === null) throw new NotFound('no-such-bitext', 'This pair of texts is not there any more.');
  const spans = (await listSegments(db, [documentId])).map(({ start, end }) => ({ start, end }));
  const { language, title, source, dated } = document;
  return { document: { language, title, text, source, dated }, spans };
}

/** The confirmed groups of a bitext as beads over segment indices, with how many segments there are. */
export async function confirmedBeads(db: Db, bitextId: number) {
  const bitext = await requireBitext(db, bitextId);
  const source = await listSegments(db, [bitext.sourceDocumentId]);
  const target = await listSegments(db, [bitext.targetDocumentId]);
  const sourceIndex = new Map(source.map(({ id }, index) => [id, index]));
  const targetIndex = new Map(target.map(({ id }, index) => [id, index]));
  const groups = (await listGroups(db, bitextId)).map((group) => ({
    ...group,
    bead: {
      source: group.source.flatMap((id) => sourceIndex.get(id) ?? []),
      target: group.target.flatMap((id) => targetIndex.get(id) ?? []),
    } satisfies Bead,
  }));
  return {
    bitext,
    source,
    target,
    groups,
    beads: groups.filter(({ status }) => status === 'confirmed').map(({ bead }) => bead),
  };
}

export interface RoundState extends SideBySide {
  readonly round: AnnotationRound;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly annotation: DoubleAnnotation;
  readonly sourceTexts: readonly string[];
  readonly targetTexts: readonly string[];
  readonly collectionId: number;
}

/** @throws NotFound */
export async function requireRound(db: Db, roundId: number): Promise<AnnotationRound> {
  const round = await findRound(db, roundId);
  if (!round) throw new NotFound('no-such-round', 'There is no such annotation. Start one on the quality page.');
  return round;
}

/** Whether both annotators have said that they are done, so that the work may be seen and compared. */
export const isOver = ({ annotations }: AnnotationRound): boolean => annotations.every(({ doneAt }) => doneAt !== null);

/**
 * An annotator says that the work is done; from then on it does not change. Whoever started the round may say it for
 * one who does not come back, unless they annotate themselves.
 * @throws Conflict `not-the-annotator`; NotFound
 */
export async function completeAnnotation(
  db: Db,
  roundId: number,
  { annotator, actor, now }: { readonly annotator: string; readonly actor: string; readonly now: string },
): Promise<void> {
  const { annotations, createdBy } = await requireRound(db, roundId);
  const names = annotations.map((one) => one.annotator);
  const mayEnd = actor === createdBy && !names.includes(actor);
  if (!names.includes(annotator) || (actor !== annotator && !mayEnd)) {
    throw new Conflict('not-the-annotator', 'Only the annotator says when the work is done. Say who you are.');
  }
  await finishAnnotation(db, roundId, annotator, now);
}

/** Both annotations side by side with what was decided. @throws Conflict `annotation-open`; NotFound */
export async function openRound(db: Db, roundId: number): Promise<RoundState> {
  const round = await requireRound(db, roundId);
  if (!isOver(round)) {
    throw new Conflict('annotation-open', 'Both annotators work still. Their work is compared when both are done.');
  }
  const [a, b] = round.annotations as [Annotation, Annotation];
  const first = await confirmedBeads(db, a.bitextId);
  const second = await confirmedBeads(db, b.bitextId);
  const bitext = await findBitext(db, round.bitextId);
  const annotation: DoubleAnnotation = {
    first: first.beads,
    second: second.beads,
    sourceSegments: first.source.length,
    targetSegments: first.target.length,
  };
  return {
    round,
    choices: await listChoices(db, roundId),
    annotation,
    ...compareAnnotations(first.beads, second.beads),
    sourceTexts: first.source.map(({ text }) => text),
    targetTexts: first.target.map(({ text }) => text),
    collectionId: bitext?.collectionId ?? 0,
  };
}

/** Decides one difference. @throws NotFound where the annotators do not differ so (any more) */
export async function adjudicate(
  db: Db,
  roundId: number,
  decision: { readonly difference: string; readonly choice: Choice; readonly by: string; readonly at: string },
): Promise<void> {
  const { differences } = await openRound(db, roundId);
  if (!differences.some(({ name }) => name === decision.difference)) {
    throw new NotFound('no-such-difference', 'The annotators do not differ there any more. Reload the page.');
  }
  await db.transaction().execute((trx) => writeChoice(trx, roundId, decision));
}

/** Freezes what was agreed and decided as the next version of a gold set; what is undecided goes in as possible. */
export async function freezeGold(
  db: Db,
  roundId: number,
  { name, actor, now }: { readonly name: string; readonly actor: string; readonly now: string },
): Promise<number> {
  const state = await openRound(db, roundId);
  const gold = {
    bitextId: state.round.bitextId,
    name: name.trim() || `round-${roundId}`,
    sourceSegments: state.sourceTexts.length,
    targetSegments: state.targetTexts.length,
    sourceHash: fingerprint(state.sourceTexts),
    targetHash: fingerprint(state.targetTexts),
    frozenBy: actor,
    frozenAt: now,
  };
  return db.transaction().execute((trx) => insertGold(trx, gold, goldFrom(state, state.choices)));
}

/** The agreement of the newest round of a bitext that is over, over all possible links; null where there is none. */
export async function latestAgreement(db: Db, bitextId: number) {
  const round = (await listRounds(db, bitextId)).filter(isOver).at(-1);
  if (!round) return null;
  const { annotation } = await openRound(db, round.id);
  const { kappa, candidates, scores } = agreement([annotation]);
  return { roundId: round.id, kappa, candidates, strict: scores.strict.f1, lax: scores.lax.f1 };
}

/** The newest round of a bitext in which somebody still works; null where there is none. */
export async function openRoundId(db: Db, bitextId: number): Promise<number | null> {
  return (await listRounds(db, bitextId)).filter((round) => !isOver(round)).at(-1)?.id ?? null;
}

/** The annotators' copies of a bitext, of rounds that are over. */
export async function finishedCopies(db: Db, bitextId: number): Promise<readonly Annotation[]> {
  return (await listRounds(db, bitextId)).filter(isOver).flatMap(({ annotations }) => annotations);
}
