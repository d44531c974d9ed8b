// The thread that looks through texts (`finder.ts`): one search after the other.
import { parentPort } from 'node:worker_threads';
import { findIn } from '../services/find-in-texts.js';
import type { Found, Search } from './finder.js';

parentPort?.on('message', ({ number, texts, wanted }: Search) => {
  parentPort?.postMessage({ number, findings: findIn(texts, wanted) } satisfies Found);
});
