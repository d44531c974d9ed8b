// Long work: one job at a time per free core, each in a thread without a database. The main thread writes what came
// out in one short transaction.
import { availableParallelism } from 'node:os';
import type { Progress } from '../../align/types.js';
import { findJob, insertJob, type Job, markInterrupted, updateJob } from '../../db/jobs.js';
import type { Db } from '../../db/open.js';
import { UserError } from '../errors.js';
import { Cancelled, type WorkerRun } from './in-worker.js';

/** How often progress is written down, in milliseconds. */
const PROGRESS_MS = 250;

export interface JobWork<T> {
  readonly kind: string;
  readonly collectionId: number | null;
  readonly bitextId: number | null;
  readonly actor: string;
  /** Starts the computation. */
  readonly start: (onProgress: (progress: Progress) => void) => WorkerRun<T>;
  /** Writes the result; what it returns is kept as the message of the job. */
  readonly finish: (result: T) => Promise<string>;
}

interface Waiting {
  readonly id: number;
  readonly run: () => Promise<void>;
}

export class JobQueue {
  private readonly db: Db;
  private readonly now: () => string;
  private readonly slots: number;
  private readonly waiting: Waiting[] = [];
  private readonly cancels = new Map<number, () => void>();
  private readonly ended = new Map<number, Promise<void>>();
  private closed = false;
  private running = 0;

  constructor(db: Db, now: () => string, slots = Math.max(1, availableParallelism() - 1)) {
    this.db = db;
    this.now = now;
    this.slots = slots;
  }

  /** Says of jobs that a crash left running that they were interrupted. Call it once, at start. */
  recover = (): Promise<void> => markInterrupted(this.db, this.now());

  /** Queues work and returns its job at once. Work of the same kind on the same bitext is not started twice. */
  async add<T>(work: JobWork<T>): Promise<Job> {
    const job = await insertJob(this.db, { ...work, now: this.now() });
    let settle = (): void => {};
    this.ended.set(job.id, new Promise((resolve) => (settle = resolve)));
    this.cancels.set(job.id, () => {
      this.waiting.splice(0, this.waiting.length, ...this.waiting.filter((w) => w.id !== job.id));
      void this.end(job.id, 'cancelled', null).then(settle);
    });
    this.waiting.push({ id: job.id, run: () => this.perform(job.id, work).finally(settle) });
    this.next();
    return job;
  }

  /** Stops a job; what it computed so far is dropped, nothing half done is written. */
  cancel(id: number): void {
    this.cancels.get(id)?.();
  }

  /** Resolves when the job has ended, however it did. */
  async wait(id: number): Promise<Job | null> {
    await this.ended.get(id);
    return findJob(this.db, id);
  }

  /** Cancels everything and waits until nothing writes any more. */
  async close(): Promise<void> {
    this.closed = true;
    for (const id of [...this.cancels.keys()]) this.cancel(id);
    await Promise.all(this.ended.values());
  }

  private next(): void {
    while (this.running < this.slots && !this.closed) {
      const work = this.waiting.shift();
      if (!work) return;
      this.running++;
      void work.run().finally(() => {
        this.running--;
        this.next();
      });
    }
  }

  private async perform<T>(id: number, work: JobWork<T>): Promise<void> {
    try {
      await updateJob(this.db, id, { status: 'running' }, this.now());
      let lastMs = 0;
      const run = work.start((progress) => {
        const nowMs = performance.now();
        if (nowMs - lastMs < PROGRESS_MS) return;
        lastMs = nowMs;
        void updateJob(this.db, id, progress, this.now()).catch(() => {});
      });
      this.cancels.set(id, run.cancel);
      const result = await run.result;
      this.cancels.set(id, () => {}); // too late to cancel: it is being written
      await this.end(id, 'done', await work.finish(result));
    } catch (error) {
      await this.end(id, error instanceof Cancelled ? 'cancelled' : 'failed', reasonOf(error));
    }
  }

  private async end(id: number, status: Job['status'], message: string | null): Promise<void> {
    this.cancels.delete(id);
    await updateJob(this.db, id, { status, message }, this.now());
  }
}

/** A sentence for the person; a bug goes to the log as well. */
function reasonOf(error: unknown): string | null {
  if (error instanceof Cancelled) return null;
  if (error instanceof UserError) return error.message;
  console.error(error);
  return error instanceof Error ? error.message : String(error);
}
