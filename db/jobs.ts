import { takeIds } from './ids.js';
import type { Db } from './open.js';
import type { JobRow } from './schema.js';

export type JobStatus = JobRow['status'];

export interface Job {
  readonly id: number;
  readonly kind: string;
  readonly collectionId: number | null;
  readonly bitextId: number | null;
  readonly status: JobStatus;
  readonly phase: string;
  readonly done: number;
  readonly total: number;
  readonly message: string | null;
  readonly actor: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const toJob = (row: JobRow): Job => ({
  id: row.id,
  kind: row.kind,
  collectionId: row.collection_id,
  bitextId: row.bitext_id,
  status: row.status,
  phase: row.phase,
  done: row.done,
  total: row.total,
  message: row.message,
  actor: row.actor,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

export async function insertJob(
  db: Db,
  job: Pick<Job, 'kind' | 'collectionId' | 'bitextId' | 'actor'> & { readonly now: string },
): Promise<Job> {
  const id = await takeIds(db, 'job');
  const row: JobRow = {
    id,
    kind: job.kind,
    collection_id: job.collectionId,
    bitext_id: job.bitextId,
    status: 'waiting',
    phase: '',
    done: 0,
    total: 0,
    message: null,
    actor: job.actor,
    created_at: job.now,
    updated_at: job.now,
  };
  await db.insertInto('job').values(row).execute();
  return toJob(row);
}

export async function updateJob(
  db: Db,
  id: number,
  changes: Partial<Pick<Job, 'status' | 'phase' | 'done' | 'total' | 'message'>>,
  now: string,
): Promise<void> {
  await db
    .updateTable('job')
    .set({ ...changes, updated_at: now })
    .where('id', '=', id)
    .execute();
}

export async function findJob(db: Db, id: number): Promise<Job | null> {
  const row = await db.selectFrom('job').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toJob(row) : null;
}

/** The newest job of each bitext of a collection. */
export async function latestJobs(db: Db, collectionId: number): Promise<readonly Job[]> {
  const rows = await db
    .selectFrom('job')
    .selectAll()
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('job as j')
        .select((e) => e.fn.max('j.id').as('id'))
        .where('j.collection_id', '=', collectionId)
        .groupBy(['j.kind', 'j.bitext_id']),
    )
    .orderBy('id')
    .execute();
  return rows.map(toJob);
}

/** Whether anything works on a collection now, or waits to. */
export async function hasUnfinishedJobs(db: Db, collectionId: number): Promise<boolean> {
  const row = await db
    .selectFrom('job')
    .select('id')
    .where('collection_id', '=', collectionId)
    .where('status', 'in', ['waiting', 'running'])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** After a crash: what was running is not running any more, and says so. */
export async function markInterrupted(db: Db, now: string): Promise<void> {
  await db
    .updateTable('job')
    .set({ status: 'interrupted', updated_at: now })
    .where('status', 'in', ['waiting', 'running'])
    .execute();
}
