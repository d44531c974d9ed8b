// How long after a decision the suggestions around it are new on the page: `npm run bench:refresh [sentences]`.
// From the request to the answer, and from the request to the message with the rows that differ, as another page of the
// same collection hears it. The demo collections, and a long one made of the sentences of the first again and again.
import { listBitexts } from '../../db/bitexts.js';
import { latestChangeId } from '../../db/changes.js';
import { listDocuments } from '../../db/documents.js';
import { listGroups } from '../../db/groups.js';
import { listSegments } from '../../db/segments.js';
import { createCollection } from '../../server/services/collections.js';
import { split } from '../../server/services/splitting.js';
import { type TestApp, testApp } from '../support/app.js';

const DECISIONS = 40;
const SENTENCES = Number(process.argv[2] ?? 2000);

const app = await testApp();
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

async function measure(name: string, collectionId: number, bitextId: number): Promise<void> {
  const page = await listen(collectionId);
  const [answers, rows]: [number[], number[]] = [[], []];
  let looks = 0;
  const cpu = process.cpuUsage();
  for (let i = 0; i < DECISIONS; i++) {
    const open = (await listGroups(app.db, bitextId)).filter((g) => g.status === 'suggested');
    const one = open[Math.floor(open.length / 2)];
    if (!one) break;
    const before = await latestChangeId(app.db, collectionId);
    const started = performance.now();
    const act = i % 2 === 0 ? 'confirmation' : 'rejection';
    await app.post(`/groups/${one.id}/${act}`, { hand: '', seen: before, client: 'bench', view: 'rows' });
    answers.push(performance.now() - started);
    await app.jobs.quiet();
    looks++;
    if ((await latestChangeId(app.db, collectionId)) === before + 1) continue; // nothing was to be renewed
    while (page.heard() < started) await new Promise((resolve) => setTimeout(resolve, 1));
    rows.push(page.heard() - started);
  }
  const { user, system } = process.cpuUsage(cpu);
  page.stop();
  const perLook = ((user + system) / 1000 / Math.max(1, looks)).toFixed(0);
  console.log(
    `${name}: ${looks} decisions, answer ${quantile(answers, 0.5)} ms (95 %: ${quantile(answers, 0.95)}); ` +
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

for (const collectionId of [1, 2, await longCopy(app)]) {
  for (const bitext of await listBitexts(app.db, collectionId)) {
    await app.post(`/bitexts/${bitext.id}/runs`, { recipe: 'comparable' });
    const busy = () => app.db.selectFrom('job').select('id').where('status', 'in', ['waiting', 'running']).execute();
    while ((await busy()).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
    await app.jobs.quiet();
    await measure(`collection ${collectionId}, pair ${bitext.id}`, collectionId, bitext.id);
  }
}
await app.close();
process.exit(0);
