// The worker thread: does one task and ends.
import { parentPort, workerData } from 'node:worker_threads';
import { setBuiltInGlossary } from '../../align/lexicon/built-in.js';
import type { Progress } from '../../align/types.js';
import { preparedGlossary } from '../prepared-glossary.js';
import { TASKS, type TaskName } from './tasks.js';

/** What a worker says: how far it is, or what came out. */
export type WorkerMessage =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'result'; readonly result: unknown };

const PROGRESS_MS = 100;

setBuiltInGlossary(preparedGlossary());
const name = workerData as TaskName;
const input = await new Promise<never>((resolve) => parentPort?.once('message', resolve));
let lastMs = 0;
const onProgress = (progress: Progress): void => {
  const nowMs = performance.now();
  if (nowMs - lastMs < PROGRESS_MS) return;
  lastMs = nowMs;
  parentPort?.postMessage({ type: 'progress', progress } satisfies WorkerMessage);
};
const result = await TASKS[name](input, onProgress);
parentPort?.postMessage({ type: 'result', result } satisfies WorkerMessage);
