// The worker thread: does one task and ends.
import { on } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Progress } from '../../align/types.js';
import type { WorkerInput } from './in-worker.js';
import { TASKS, type TaskName } from './tasks.js';

/** What a worker says: how far it is, or what came out. */
export type WorkerMessage =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'result'; readonly result: unknown };

const PROGRESS_MS = 100;

const name = workerData as TaskName;
const messages = on(parentPort as MessagePort, 'message') as AsyncIterableIterator<[WorkerInput]>;
const first = await next();
const input = ('input' in first ? first.input : partsFrom(first)) as never;
let lastMs = 0;
const onProgress = (progress: Progress): void => {
  const nowMs = performance.now();
  if (nowMs - lastMs < PROGRESS_MS) return;
  lastMs = nowMs;
  parentPort?.postMessage({ type: 'progress', progress } satisfies WorkerMessage);
};
const result = await TASKS[name](input, onProgress);
parentPort?.postMessage({ type: 'result', result } satisfies WorkerMessage);
await messages.return?.(); // listens no more, so that the thread can end

async function next(): Promise<WorkerInput> {
  return (await messages.next()).value[0];
}

/** The parts of an input, as they come. */
async function* partsFrom(first: WorkerInput): AsyncGenerator<unknown> {
  for (let message = first; 'part' in message; message = await next()) yield message.part;
}
