import { batches } from './batches.js';
import { takeIds } from './ids.js';
import type { Db } from './open.js';
import type { JudgementRow, ReviewSampleRow } from './quality-schema.js';

export type Verdict = 'right' | 'wrong';

/** Groups drawn at random to be judged. */
export interface ReviewSample {
  readonly id: number;
  /** The bitext it was drawn from, or the first of the collection. */
  readonly bitextId: number;
  /** Drawn from all bitexts of the collection. */
  readonly overCollection: boolean;
  readonly seed: number;
  /** Confirmed groups at the time of drawing. */
  readonly population: number;
  readonly createdBy: string;
  readonly createdAt: string;
}

/** One drawn group, as its texts stood then; `verdict` is null until somebody judges. */
export interface Judgement {
  readonly sampleId: number;
  readonly position: number;
  readonly groupId: number;
  readonly bitextId: number;
  readonly confidence: number | null;
  readonly sourceText: string;
  readonly targetText: string;
  readonly verdict: Verdict | null;
  readonly judgedBy: string | null;
  readonly judgedAt: string | null;
}

const toSample = (row: ReviewSampleRow): ReviewSample => ({
  id: row.id,
  bitextId: row.bitext_id,
  overCollection: row.over_collection === 1,
  seed: row.seed,
  population: row.population,
  createdBy: row.created_by,
  createdAt: row.created_at,
});

const toJudgement = (row: JudgementRow): Judgement => ({
  sampleId: row.sample_id,
  position: row.position,
  groupId: row.group_id,
  bitextId: row.bitext_id,
  confidence: row.confidence,
  sourceText: row.source_text,
  targetText: row.target_text,
  verdict: row.verdict,
  judgedBy: row.judged_by,
  judgedAt: row.judged_at,
});

export async function findSample(db: Db, id: number): Promise<ReviewSample | null> {
  const row = await db.selectFrom('review_sample').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toSample(row) : null;
}

/** The samples of a collection, oldest first. */
export async function listSamples(db: Db, collectionId: number): Promise<readonly ReviewSample[]> {
  const rows = await db
    .selectFrom('review_sample as r')
    .innerJoin('bitext as b', 'b.id', 'r.bitext_id')
    .selectAll('r')
    .where('b.collection_id', '=', collectionId)
    .orderBy('r.id')
    .execute();
  return rows.map(toSample);
}

/** The drawn groups of samples, in the order in which they are judged. */
export async function listJudgements(db: Db, sampleIds: readonly number[]): Promise<readonly Judgement[]> {
  if (sampleIds.length === 0) return [];
  const rows = await db
    .selectFrom('judgement')
    .selectAll()
    .where('sample_id', 'in', sampleIds)
    .orderBy('sample_id')
    .orderBy('position')
    .execute();
  return rows.map(toJudgement);
}

/** Stores a sample with what was drawn. Call it in a transaction. */
export async function insertSample(
  db: Db,
  sample: Omit<ReviewSample, 'id'>,
  drawn: readonly Pick<Judgement, 'groupId' | 'bitextId' | 'confidence' | 'sourceText' | 'targetText'>[],
): Promise<number> {
  const id = await takeIds(db, 'review_sample');
  const { bitextId, overCollection, seed, population, createdBy, createdAt } = sample;
  await db
    .insertInto('review_sample')
    .values({
      id,
      bitext_id: bitextId,
      over_collection: overCollection ? 1 : 0,
      seed,
      population,
      created_by: createdBy,
      created_at: createdAt,
    })
    .execute();
  const rows = drawn.map(
    (one, position): JudgementRow => ({
      sample_id: id,
      position,
      group_id: one.groupId,
      bitext_id: one.bitextId,
      confidence: one.confidence,
      source_text: one.sourceText,
      target_text: one.targetText,
      verdict: null,
      judged_by: null,
      judged_at: null,
    }),
  );
  for (const batch of batches(rows)) await db.insertInto('judgement').values(batch).execute();
  return id;
}

/** Writes what somebody says of one drawn group, or (`null`) takes it away. */
export async function writeVerdict(
  db: Db,
  place: { readonly sampleId: number; readonly position: number },
  judged: { readonly verdict: Verdict; readonly by: string; readonly at: string } | null,
): Promise<void> {
  await db
    .updateTable('judgement')
    .set({ verdict: judged?.verdict ?? null, judged_by: judged?.by ?? null, judged_at: judged?.at ?? null })
    .where('sample_id', '=', place.sampleId)
    .where('position', '=', place.position)
    .execute();
}
