// How long the server takes over two long texts: opening, scrolling, jumping, editing, beside the bare SQL they need; and
// whether the memory of the browser's page stays flat. `npm run bench:long [sentences]` (default 10,000 a side).
import { listDocuments } from '../../../db/documents.js';
import { listGroupHeads, listPlacements } from '../../../db/workbench.js';
import { startServer } from '../../support/browser.js';
import { browserMemory } from './browser-memory.js';
import { longTexts } from './long-texts.js';

const SENTENCES = Number(process.argv[2] ?? 10_000);
const REPEATS = 60;

const app = await startServer({ seeds: false });
const { db } = app;
const { collectionId, bitext, source, target } = await longTexts(app, SENTENCES);

const columns = (await listDocuments(db, collectionId)).map((d) => d.id).join(',');
const at = (path: string) => `/collections/${collectionId}/${path}`;
let bytes = 0;
const read = async (path: string) => {
  const response = await app.request(path);
  bytes = (await response.arrayBuffer()).byteLength;
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
};
const seen = async () =>
  (
    await db
      .selectFrom('change')
      .select((eb) => eb.fn.max('id').as('id'))
      .executeTakeFirst()
  )?.id ?? 0;
const write = async (path: string, from: number, values: Record<string, string | number | readonly number[]>) => {
  const form = { columns, from, seen: await seen(), ...values };
  const started = performance.now();
  const response = await app.post(path, form);
  bytes = (await response.arrayBuffer()).byteLength;
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  return performance.now() - started;
};
const place = (i: number) => Math.floor((i * 7919) % (SENTENCES - 400));

/** Median and 95th percentile, in milliseconds. */
function quantiles(timesMs: readonly number[]): string {
  const sorted = [...timesMs].sort((a, b) => a - b);
  const at = (q: number) => (sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0).toFixed(1);
  return `p50 ${at(0.5).padStart(6)} p95 ${at(0.95).padStart(6)} ms`;
}

// On a busy machine the time on the clock says little; the time of the processor is what the work itself takes.
async function measure(name: string, act: (i: number) => Promise<number | undefined>, repeats = REPEATS) {
  for (let i = 0; i < 3; i++) await act(i);
  const times: number[] = [];
  const cpuTimes: number[] = [];
  let largest = 0;
  for (let i = 3; i < repeats + 3; i++) {
    const [started, cpu] = [performance.now(), process.cpuUsage()];
    const own = await act(i);
    times.push(own ?? performance.now() - started);
    const { user, system } = process.cpuUsage(cpu);
    cpuTimes.push((user + system) / 1000);
    largest = Math.max(largest, bytes);
  }
  const size = largest > 0 ? `${(largest / 1024).toFixed(0)} KB` : '';
  console.log(`${name.padEnd(42)} ${quantiles(times)}  processor ${quantiles(cpuTimes)}  ${size}`);
  bytes = 0;
}

console.log(`${SENTENCES} x ${SENTENCES} sentences, ${REPEATS} repeats each`);
const ids = [bitext.sourceDocumentId, bitext.targetDocumentId];
await measure('bare SQL: all placements and group heads', async () => {
  await listPlacements(db, ids, [bitext.id]);
  await listGroupHeads(db, [bitext.id]);
  return undefined;
});
await measure('bare SQL: the texts of one window', async (i) => {
  const from = place(i);
  await db
    .selectFrom('segment')
    .selectAll()
    .where(
      'id',
      'in',
      [...source.slice(from, from + 100), ...target.slice(from, from + 100)].map((s) => s.id),
    )
    .execute();
  return undefined;
});
await measure('open the page', async () => {
  await read(`/collections/${collectionId}`);
  return undefined;
});
await measure('scroll to the next window', async (i) => {
  await read(`/collections/${collectionId}?columns=${columns}&from=${100 * i}`);
  return undefined;
});
await measure('jump to a far place', async (i) => {
  await read(`/collections/${collectionId}?columns=${columns}&from=${place(i)}`);
  return undefined;
});
const groupAt = async (i: number) => {
  const id = source[place(i)]?.id ?? 0;
  const row = await db.selectFrom('group_segment').select('group_id').where('segment_id', '=', id).executeTakeFirst();
  return row?.group_id;
};
await measure('confirm a group', async (i) => {
  const group = await groupAt(i);
  return group === undefined ? undefined : write(`/groups/${group}/confirmation`, place(i), {});
});
await measure('link two sentences', (i) => {
  const from = place(i + 100);
  return write(at('links'), from, { segment: [source[from + 9]?.id ?? 0, target[from + 12]?.id ?? 0] });
});
await measure('correct a sentence', (i) =>
  write(`/segments/${source[place(i + 200)]?.id}/correction`, place(i + 200), { text: `Düzeltilmiş cümle ${i}.` }),
);
await measure('split a sentence', (i) => {
  const segment = source[place(i + 300)];
  return write(`/segments/${segment?.id}/parts`, place(i + 300), { text: segment?.text ?? '', caret: 20 });
});
await measure('undo', (i) => write(at('undos'), place(i), {}));
await browserMemory(app, { path: `/collections/${collectionId}?columns=${columns}`, rows: SENTENCES });
await app.close();
