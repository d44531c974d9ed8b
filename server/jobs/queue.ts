// Long work: one job at a time per free core, each in a thread without a database. The main thread writes what came
// out in one short transaction.
import { availableParallelism } from 'node:os';
import type { Progress } from '../../align/types.js';
import { findJob, insertJob, type Job, markInterrupted, updateJob } from '../../db/jobs.js';
import type { Db } from '../../db/open.js';
import { UserError } from '../errors.js';
import { Cancelled, type WorkerRun } from './in-worker.js';
import { type WarmAligner, warmAligner } from './warm-aligner.js';

/** How often progress is written down, in milliseconds. */
const PROGRESS_MS = 250;

export interface JobWork<T> {
  readonly kind: string;
  readonly collectionId: number | null;
  readonly bitextId: number | null;
  readonly actor: string;
  /** Starts the computation, where need be after reading what it works on. */
  readonly start: (onProgress: (progress: Progress) => void) => WorkerRun<T> | Promise<WorkerRun<T>>;
  /** Writes the result; what it returns is kept as the message of the job. */
  readonly finish: (result: T) => Promise<string>;
}

/** One job from being added to its end. */
interface Task {
  readonly id: number;
  readonly run: () => Promise<void>;
  /** Ends the computation, if it has begun. */
  stop: () => void;
  cancelled: boolean;
}

export class JobQueue {
  /** A thread that stays: for looks at a few sentences that cannot wait for a new one. */
  readonly warm: WarmAligner = warmAligner();
  private readonly db: Db;
  private readonly now: () => string;
  private readonly slots: number;
  private readonly waiting: Task[] = [];
  private readonly quick = new Set<Promise<void>>();
  private readonly tasks = new Map<number, Task>();
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

  /** Queues work and returns its job at once. */
  async add<T>(work: JobWork<T>): Promise<Job> {
    const job = await insertJob(this.db, { ...work, now: this.now() });
    let settle = (): void => {};
    const end = new Promise<void>((resolve) => {
      settle = resolve;
    });
    const task: Task = {
      id: job.id,
      run: () => this.perform(task, work).finally(settle),
      stop: () => {},
      cancelled: false,
    };
    this.ended.set(job.id, end);
    this.tasks.set(job.id, task);
    this.waiting.push(task);
    this.next();
    return job;
  }

  /** Stops a job; what it computed so far is dropped, nothing half done is written. */
  cancel(id: number): void {
    const task = this.tasks.get(id);
    if (!task) return;
    task.cancelled = true;
    task.stop();
    const place = this.waiting.indexOf(task);
    if (place < 0) return;
    this.waiting.splice(place, 1);
    void task.run(); // sees that it is cancelled, says so, and ends
  }

  /** Lets `close` wait for quick work that is no job: it is not shown, and nobody cancels it. */
  track(work: Promise<void>): void {
    this.quick.add(work);
    void work.finally(() => this.quick.delete(work));
  }

  /** Resolves when no quick work is under way. */
  async quiet(): Promise<void> {
    while (this.quick.size > 0) await Promise.all(this.quick);
  }

  get isClosed(): boolean {
    return this.closed;
  }

  /** Resolves when the job has ended, however it did. */
  async wait(id: number): Promise<Job | null> {
    await this.ended.get(id);
    return findJob(this.db, id);
  }

  /** Cancels everything and waits until nothing writes any more. */
  async close(): Promise<void> {
    this.closed = true;
    for (const id of [...this.tasks.keys()]) this.cancel(id);
    await this.warm.close();
    await Promise.all([...this.ended.values(), ...this.quick]);
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

  private async perform<T>(task: Task, work: JobWork<T>): Promise<void> {
    const { id } = task;
    try {
      await this.refuseCancelled(task, updateJob(this.db, id, { status: 'running' }, this.now()));
      const run = await work.start(this.progressOf(id));
      task.stop = run.cancel;
      if (task.cancelled) run.cancel();
      const result = await this.refuseCancelled(task, run.result);
      task.stop = () => {}; // too late to cancel: it is being written
      await this.end(id, 'done', await work.finish(result));
    } catch (error) {
      await this.end(id, error instanceof Cancelled ? 'cancelled' : 'failed', reasonOf(error));
    }
  }

  private async refuseCancelled<T>(task: Task, step: Promise<T>): Promise<T> {
    const result = await step;
    if (task.cancelled) throw new Cancelled('cancelled');
    return result;
  }

  /** Writes progress down now and then. A write that comes too late harms nobody. */
  private progressOf(id: number): (progress: Progress) => void {
    let lastMs = 0;
    return (progress) => {
      const nowMs = performance.now();
      if (nowMs - lastMs < PROGRESS_MS || !this.tasks.has(id)) return;
      lastMs = nowMs;
      void updateJob(this.db, id, progress, this.now()).catch(() => {});
    };
  }

  private async end(id: number, status: Job['status'], message: string | null): Promise<void> {
    this.tasks.delete(id);
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
