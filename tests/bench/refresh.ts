// How long after a decision the suggestions around it are new on the page: `npm run bench:refresh [sentences]`.
// From the request to the answer, and from the request to the message with the rows that differ, as another page of the
// same collection hears it. The demo collections, and a long one made of the sentences of the first again and again; then
// the first decision after a start of the server.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listBitexts } from '../../db/bitexts.js';
import { latestChangeId } from '../../db/changes.js';
import { listDocuments } from '../../db/documents.js';
import { listGroups } from '../../db/groups.js';
import { listSegments } from '../../db/segments.js';
import { createCollection } from '../../server/services/collections.js';
import { warmUpLatest } from '../../server/services/refreshing.js';
import { split } from '../../server/services/splitting.js';
import { warmUp } from '../../server/warm-up.js';
import { type TestApp, testApp } from '../support/app.js';

const DECISIONS = 40;
const SENTENCES = Number(process.argv[2] ?? 2000);

const folder = mkdtempSync(join(tmpdir(), 'hiza-refresh-'));
const path = join(folder, 'hiza.sqlite');
let app = await testApp({ path });
const quantile = (values: readonly number[], q: number): string => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN).toFixed(0);
};

/** Listens as a page does; `heard` is the time of the newest message with rows. */
async function listen(collectionId: number): Promise<{ heard: () => number; stop: () => void }> {
  const controller = new AbortController();
  const seen = await latestChangeId(app.db, collectionId);
  const response = await app.request(`/collections/${collectionId}/events?seen=${seen}&client=bench`, {
    signal: controller.signal,
  });
  let at = 0;
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  void (async () => {
    for (;;) {
      const chunk = await reader?.read();
      if (!chunk || chunk.done) return;
      if (decoder.decode(chunk.value).includes('data:')) at = performance.now();
    }
  })().catch(() => {});
  return { heard: () => at, stop: () => controller.abort() };
}

/** What some decisions took, in ms. */
interface Times {
  readonly answers: number[];
  readonly rows: number[];
  cpu: number;
}

const noTimes = (): Times => ({ answers: [], rows: [], cpu: 0 });

async function decide(times: Times, collectionId: number, bitextId: number, decisions = DECISIONS): Promise<void> {
  const page = await listen(collectionId);
  const cpu = process.cpuUsage();
  for (let i = 0; i < decisions; i++) {
    const open = (await listGroups(app.db, bitextId)).filter((g) => g.status === 'suggested');
    const one = open[Math.floor(open.length / 2)];
    if (!one) break;
    const before = await latestChangeId(app.db, collectionId);
    const started = performance.now();
    const act = i % 2 === 0 ? 'confirmation' : 'rejection';
    await app.post(`/groups/${one.id}/${act}`, { hand: '', seen: before, client: 'bench', view: 'rows' });
    times.answers.push(performance.now() - started);
    await app.jobs.quiet();
    if ((await latestChangeId(app.db, collectionId)) === before + 1) continue; // nothing was to be renewed
    while (page.heard() < started) await new Promise((resolve) => setTimeout(resolve, 1));
    times.rows.push(page.heard() - started);
  }
  const { user, system } = process.cpuUsage(cpu);
  times.cpu += (user + system) / 1000;
  page.stop();
}

function report(name: string, { answers, rows, cpu }: Times): void {
  const perLook = (cpu / Math.max(1, answers.length)).toFixed(0);
  console.log(
    `${name}: ${answers.length} decisions, answer ${quantile(answers, 0.5)} ms (95 %: ${quantile(answers, 0.95)}); ` +
      `${rows.length} renewed, rows there after ${quantile(rows, 0.5)} ms (95 %: ${quantile(rows, 0.95)}); ${perLook} ms of the processor each`,
  );
}

async function longCopy(server: TestApp): Promise<number> {
  const documents = await listDocuments(server.db, 1);
  const made = await Promise.all(
    documents.map(async ({ id, language }) => {
      const sentences = await listSegments(server.db, [id]);
      // Each copy counts itself, or every sentence would have a hundred equal counterparts.
      const copy = (n: number) => sentences.map((s) => s.text.replace(/[.!?؟]*$/u, ` ${n}.`)).join('\n\n');
      const copies = Math.ceil(SENTENCES / sentences.length);
      const text = Array.from({ length: copies }, (_, n) => copy(2000 + n)).join('\n\n');
      return { language, title: language, text };
    }),
  );
  const [pivot, ...versions] = made;
  if (!pivot) throw new Error('no documents');
  return createCollection(server.db, { title: 'Long', pivot, versions }, { now: server.now(), split });
}

const long = await longCopy(app);
for (const collectionId of [1, 2, long]) {
  for (const bitext of await listBitexts(app.db, collectionId)) {
    await app.post(`/bitexts/${bitext.id}/runs`, { recipe: 'comparable' });
    const busy = () => app.db.selectFrom('job').select('id').where('status', 'in', ['waiting', 'running']).execute();
    while ((await busy()).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
    await app.jobs.quiet();
    const times = noTimes();
    await decide(times, collectionId, bitext.id);
    report(`collection ${collectionId}, pair ${bitext.id}`, times);
  }
}
await app.close();

// A server that has started and rehearsed: the page is opened, and the person decides at once, or looks at it for a moment first.
const STARTS = 10;
for (const wait of [0, 1000, 3000]) {
  const times = noTimes();
  for (let start = 0; start < STARTS; start++) {
    app = await testApp({ path });
    await warmUp(new AbortController().signal, app.jobs.warm);
    await warmUpLatest(app);
    await app.jobs.quiet();
    // Nobody decides on a page before it has arrived.
    await (await app.request(`/collections/${long}`)).text();
    await new Promise((resolve) => setTimeout(resolve, wait));
    await decide(times, long, (await listBitexts(app.db, long))[0]!.id, 1);
    await app.close();
  }
  report(`first decision after a start, ${wait} ms after the page was opened`, times);
}
rmSync(folder, { recursive: true });
process.exit(0);
