// One thread that looks through texts, kept for the next search; searches wait for each other, pages do not wait for them.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ROOT } from '../root.js';
import type { Findings, Searched, Wanted } from '../services/find-in-texts.js';

// Always the compiled file, as in `in-worker.ts`.
const FINDER = join(ROOT, 'dist/server/jobs/find-worker.js');

export interface Search {
  readonly number: number;
  readonly texts: readonly Searched[];
  readonly wanted: Wanted;
}
export interface Found {
  readonly number: number;
  readonly findings: Findings;
}

interface Waiting {
  readonly resolve: (findings: Findings) => void;
  readonly reject: (error: unknown) => void;
}

let finder: { readonly worker: Worker; readonly waiting: Map<number, Waiting> } | null = null;
let searches = 0;

/** Looks through texts in the thread, which is started where there is none. It keeps no process alive. */
export function findInThread(texts: readonly Searched[], wanted: Wanted): Promise<Findings> {
  finder ??= startFinder();
  const { worker, waiting } = finder;
  const number = ++searches;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    worker.ref(); // the process waits for an answer, not for the next question
    worker.postMessage({ number, texts, wanted } satisfies Search);
  });
}

function startFinder() {
  const worker = new Worker(FINDER);
  const waiting = new Map<number, Waiting>();
  const end = (error: unknown): void => {
    if (finder?.worker === worker) finder = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', ({ number, findings }: Found) => {
    waiting.get(number)?.resolve(findings);
    waiting.delete(number);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', end);
  worker.on('exit', () => end(new Error('The finder ended without an answer.')));
  return { worker, waiting };
}
