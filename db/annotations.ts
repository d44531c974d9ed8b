import { takeIds } from './ids.js';
import type { Db } from './open.js';
import type { AdjudicationRow, AnnotationRoundRow, AnnotationRow } from './quality-schema.js';

/** A bitext given to two people to align independently. */
export interface AnnotationRound {
  readonly id: number;
  readonly bitextId: number;
  readonly createdBy: string;
  readonly createdAt: string;
  /** First and second, each with the bitext of their own copy. */
  readonly annotations: readonly Annotation[];
}

export interface Annotation {
  readonly annotator: string;
  readonly bitextId: number;
  /** ISO time at which the annotator said that the work is done; null before. */
  readonly doneAt: string | null;
}

export type Choice = AdjudicationRow['choice'];

const toRound = (row: AnnotationRoundRow, annotations: readonly AnnotationRow[]): AnnotationRound => ({
  id: row.id,
  bitextId: row.bitext_id,
  createdBy: row.created_by,
  createdAt: row.created_at,
  annotations: annotations
    .filter((annotation) => annotation.round_id === row.id)
    .map(({ annotator, bitext_id, done_at }) => ({ annotator, bitextId: bitext_id, doneAt: done_at })),
});

export async function findRound(db: Db, id: number): Promise<AnnotationRound | null> {
  const row = await db.selectFrom('annotation_round').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toRound(row, await annotationsOf(db, [id])) : null;
}

/** The rounds of a bitext, oldest first. */
export async function listRounds(db: Db, bitextId: number): Promise<readonly AnnotationRound[]> {
  const rows = await db
    .selectFrom('annotation_round')
    .selectAll()
    .where('bitext_id', '=', bitextId)
    .orderBy('id')
    .execute();
  const annotations = await annotationsOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => toRound(row, annotations));
}

async function annotationsOf(db: Db, roundIds: readonly number[]): Promise<readonly AnnotationRow[]> {
  if (roundIds.length === 0) return [];
  return db.selectFrom('annotation').selectAll().where('round_id', 'in', roundIds).orderBy('position').execute();
}

/** Stores a round with its annotations. Call it in a transaction. */
export async function insertRound(db: Db, round: Omit<AnnotationRound, 'id'>): Promise<number> {
  const id = await takeIds(db, 'annotation_round');
  const { bitextId, createdBy, createdAt } = round;
  await db
    .insertInto('annotation_round')
    .values({ id, bitext_id: bitextId, created_by: createdBy, created_at: createdAt })
    .execute();
  const rows = round.annotations.map(({ annotator, bitextId: copy, doneAt }, position) => ({
    round_id: id,
    position,
    annotator,
    bitext_id: copy,
    done_at: doneAt,
  }));
  await db.insertInto('annotation').values(rows).execute();
  return id;
}

/** Notes that an annotator is done. */
export async function finishAnnotation(db: Db, roundId: number, annotator: string, now: string): Promise<void> {
  await db
    .updateTable('annotation')
    .set({ done_at: now })
    .where('round_id', '=', roundId)
    .where('annotator', '=', annotator)
    .where('done_at', 'is', null)
    .execute();
}

/** What was decided in a round, by the name of the difference. */
export async function listChoices(db: Db, roundId: number): Promise<ReadonlyMap<string, Choice>> {
  const rows = await db.selectFrom('adjudication').selectAll().where('round_id', '=', roundId).execute();
  return new Map(rows.map((row) => [row.difference, row.choice]));
}

/** Writes one decision; deciding again replaces it. Call it in a transaction. */
export async function writeChoice(
  db: Db,
  roundId: number,
  decision: { readonly difference: string; readonly choice: Choice; readonly by: string; readonly at: string },
): Promise<void> {
  const { difference, choice, by, at } = decision;
  await db.deleteFrom('adjudication').where('round_id', '=', roundId).where('difference', '=', difference).execute();
  await db
    .insertInto('adjudication')
    .values({ round_id: roundId, difference, choice, decided_by: by, decided_at: at })
    .execute();
}
