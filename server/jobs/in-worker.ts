import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Progress } from '../../align/types.js';
import { ROOT } from '../root.js';
import type { TaskName, Tasks } from './tasks.js';
import type { WorkerMessage } from './worker.js';

/** Thrown where a task was cancelled. */
export class Cancelled extends Error {}

export interface WorkerRun<T> {
  readonly result: Promise<T>;
  /** Ends the thread at once; `result` rejects with Cancelled. */
  readonly cancel: () => void;
}

// Always the compiled file: a worker does not go through the test runner's or tsx's compiler.
const WORKER = join(ROOT, 'dist/server/jobs/worker.js');

/** What a worker is told: its input, or the parts of an input that comes in parts, and then their end. */
export type WorkerInput = { readonly input: unknown } | { readonly part: unknown } | { readonly end: true };

/**
 * Runs a task in a thread of its own, so that the server answers meanwhile. An input that comes in parts is handed over part
 * by part, and worked on while the next one is read. `transfer` moves there, and is gone here.
 */
export function inWorker<N extends TaskName>(
  name: N,
  input: Tasks[N]['input'],
  onProgress: (progress: Progress) => void = () => {},
  transfer: readonly ArrayBuffer[] = [],
): WorkerRun<Tasks[N]['output']> {
  const worker = new Worker(WORKER, { workerData: name });
  let cancelled = false;
  const result = new Promise<Tasks[N]['output']>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if (message.type === 'progress') onProgress(message.progress);
      else resolve(message.result as Tasks[N]['output']);
    });
    worker.on('error', reject);
    const tell = (message: WorkerInput) => worker.postMessage(message, transfer);
    send(input, tell, () => cancelled).catch((error) => {
      reject(error);
      void worker.terminate();
    });
    worker.on('exit', () =>
      reject(cancelled ? new Cancelled('cancelled') : new Error('The worker ended without a result.')),
    );
  });
  const cancel = () => {
    cancelled = true;
    void worker.terminate();
  };
  return { result, cancel };
}

async function send(input: unknown, tell: (message: WorkerInput) => void, isCancelled: () => boolean): Promise<void> {
  if (!isInParts(input)) return tell({ input });
  for await (const part of input) {
    if (isCancelled()) return;
    tell({ part });
  }
  tell({ end: true });
}

const isInParts = (input: unknown): input is AsyncIterable<unknown> =>
  typeof input === 'object' && input !== null && Symbol.asyncIterator in input;
