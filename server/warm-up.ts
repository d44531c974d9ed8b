// A server that has just started is slow at everything it does for the first time: code is not compiled yet, tables are
// not built. While nobody asks, the usual requests are rehearsed on a small database in memory.
import { setTimeout as pause } from 'node:timers/promises';
import { NOTHING_TAUGHT } from '../align/lexicon/taught.js';
import { latestChangeId } from '../db/changes.js';
import { listDocuments } from '../db/documents.js';
import { openDatabase } from '../db/open.js';
import { listSegments } from '../db/segments.js';
import { createApp } from './app.js';
import { readConfig } from './config.js';
import { JobQueue } from './jobs/queue.js';
import type { WarmAligner } from './jobs/warm-aligner.js';
import { createCollection } from './services/collections.js';
import { split } from './services/splitting.js';

/** Before the first rehearsal, so that whoever opens a page at once does not wait for it; and between two of them. */
const FIRST_MS = 1000;
const BETWEEN_MS = 20;
const ROUNDS = 12;

/** So often the aligner's thread looks at the texts of the rehearsal: once the code has run, a look takes a tenth of the first. */
const LOOKS = 5;

const sentences = (words: readonly string[]) =>
  Array.from({ length: 40 }, (_, i) => `${words[i % words.length]} ${i + 1} (20${i + 10}) ${words.join(' ')}.`).join(
    '\n',
  );
const TEXTS = {
  tr: sentences(['Bakan', 'Ankara', 'toplantı', 'görüştü']),
  az: sentences(['Nazir', 'Ankara', 'görüş', 'danışdı']),
  ar: sentences(['الوزير', 'أنقرة', 'اجتماع', 'تحدث']),
};

/**
 * Lets the thread that looks around decisions look at something. The languages carry a private subtag, so that the thread
 * takes nothing it hears here for what it has learned of a language.
 */
async function rehearseLooks(aligner: WarmAligner, stop: AbortSignal): Promise<void> {
  const side = (language: keyof typeof TEXTS) => ({
    language: `${language}-x-rehearsal`,
    sentences: TEXTS[language].split('\n'),
  });
  for (let i = 0; i < LOOKS && !stop.aborted; i++)
    await aligner.look(
      { source: side('tr'), target: side(i % 2 === 0 ? 'ar' : 'az'), options: {} },
      { anew: true, passages: [], taught: NOTHING_TAUGHT },
    );
}

/** Rehearses opening a page, linking, confirming, undoing and looking around a decision until `stop` says so or all is done. Touches no data of anybody. */
export async function warmUp(stop: AbortSignal, aligner: WarmAligner): Promise<void> {
  await pause(FIRST_MS, null, { ref: false, signal: stop }).catch(() => {});
  if (stop.aborted) return;
  // Whoever stops the server ends the thread in the middle of a look.
  const looks = rehearseLooks(aligner, stop).catch(() => {});
  const db = await openDatabase(':memory:');
  const now = () => new Date(0).toISOString();
  // Without room for jobs: nothing is to run beside the rehearsal.
  const jobs = new JobQueue(db, now, 0);
  const app = createApp({ db, jobs, now }, readConfig({}));
  const document = (language: keyof typeof TEXTS) => ({ language, title: language, text: TEXTS[language] });
  const input = { title: 'Rehearsal', pivot: document('tr'), versions: [document('az'), document('ar')] };
  const id = await createCollection(db, input, { now: now(), split });
  const documents = await listDocuments(db, id);
  const [source = [], target = []] = await Promise.all(documents.map((d) => listSegments(db, [d.id])));
  const columns = documents.map((d) => d.id).join(',');
  const ask = async (path: string, values?: readonly (readonly [string, string | number])[]): Promise<void> => {
    if (stop.aborted) return;
    await pause(BETWEEN_MS, null, { ref: false });
    const headers = { host: 'localhost', origin: 'http://localhost', 'hx-request': 'true' };
    const sent = [['columns', columns], ['seen', await latestChangeId(db, id)], ...(values ?? [])] as const;
    const body = new URLSearchParams();
    for (const [name, value] of sent) body.append(name, String(value));
    const init = values ? { method: 'POST', body, headers } : { headers };
    const response = await app.request(`http://localhost${path}`, init);
    if (response.status !== 200) throw new Error(`Rehearsal: ${path} answers ${response.status}.`);
    await response.text();
  };
  try {
    for (let i = 0; i < ROUNDS; i++) {
      if (i % 4 === 0) await ask(`/collections/${id}?columns=${columns}`);
      await ask(`/collections/${id}/links`, [
        ['segment', source[i]?.id ?? 0],
        ['segment', target[i]?.id ?? 0],
      ]);
      if (i % 3 === 2) await ask(`/collections/${id}/undos`, []);
    }
  } finally {
    await looks;
    await jobs.close();
    await db.destroy();
  }
}
