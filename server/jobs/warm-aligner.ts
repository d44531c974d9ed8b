// A thread that stays and keeps what it learned: a look at some fifty sentences takes it a few tens of milliseconds,
// while a new thread would first have to read the engine, compile its dictionary and learn all words again.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LearnedPassage } from '../../align/lexicon/learning.js';
import type { Taught } from '../../align/lexicon/taught.js';
import type { Alignment, AlignOptions, AlignSide } from '../../align/types.js';
import { ROOT } from '../root.js';

const WORKER = join(ROOT, 'dist/server/jobs/warm-worker.js');

/** One look at a stretch of two texts. */
export interface Look {
  readonly source: AlignSide;
  readonly target: AlignSide;
  readonly options: Omit<AlignOptions, 'onProgress' | 'lexicon' | 'scorer'>;
}

/** What is learned before looking: in addition to what is known of the two languages, or `anew`, all of it. */
export type Lesson =
  | { readonly anew: true; readonly passages: readonly LearnedPassage[]; readonly taught: Taught }
  | { readonly anew: false; readonly passages: readonly LearnedPassage[] };

export interface WarmRequest extends Look {
  readonly id: number;
  readonly lesson: Lesson;
}

export type WarmAnswer =
  | { readonly id: number; readonly alignment: Alignment }
  | { readonly id: number; readonly problem: string };

export interface WarmAligner {
  /** Whether it has learned what was decided for two languages since it was started or told to forget. */
  readonly knows: (source: string, target: string) => boolean;
  /** The next look at these languages begins with a lesson anew. */
  readonly forget: () => void;
  readonly look: (look: Look, lesson: Lesson) => Promise<Alignment>;
  readonly close: () => Promise<void>;
}

/** Starts no thread before the first look. The thread keeps no program alive that has nothing else to do. */
export function warmAligner(): WarmAligner {
  let worker: Worker | null = null;
  let closed = false;
  let lastId = 0;
  const known = new Set<string>();
  const open = new Map<number, { resolve: (a: Alignment) => void; reject: (e: Error) => void }>();
  const lost = (thread: Worker, error: Error) => {
    if (worker !== thread) return;
    worker = null;
    known.clear();
    for (const { reject } of open.values()) reject(error);
    open.clear();
  };
  const start = (): Worker => {
    const thread = new Worker(WORKER);
    thread.unref();
    thread.on('message', (answer: WarmAnswer) => {
      const asked = open.get(answer.id);
      open.delete(answer.id);
      if ('alignment' in answer) asked?.resolve(answer.alignment);
      else asked?.reject(new Error(answer.problem));
    });
    thread.on('error', (error) => lost(thread, error instanceof Error ? error : new Error(String(error))));
    thread.on('exit', () => lost(thread, new Error('The aligner’s thread ended.')));
    return thread;
  };
  return {
    knows: (source, target) => known.has(`${source} ${target}`),
    forget: () => known.clear(),
    look: (look, lesson) => {
      if (closed) return Promise.reject(new Error('closed'));
      worker ??= start();
      known.add(`${look.source.language} ${look.target.language}`);
      const id = ++lastId;
      const answer = new Promise<Alignment>((resolve, reject) => open.set(id, { resolve, reject }));
      worker.postMessage({ ...look, id, lesson } satisfies WarmRequest);
      return answer;
    },
    close: async () => {
      closed = true;
      await worker?.terminate();
    },
  };
}
