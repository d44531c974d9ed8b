// `npm run bench`: how long a person waits. Start to first page; the workbench page of the largest demo collection;
// one edit with its transaction, in a server that has warmed up; the next card of the queue. Prints medians and 95th percentiles in milliseconds, sizes in bytes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listBitexts } from '../../db/bitexts.js';
import { listGroups } from '../../db/groups.js';
import { listSegments } from '../../db/segments.js';
import { ROOT } from '../../server/root.js';
import { testApp } from '../support/app.js';
import { queueSessions } from './queue-session.js';

const ROUNDS = 240;
const folder = mkdtempSync(join(tmpdir(), 'hiza-bench-'));

function print(name: string, samplesMs: number[], goalMs: number): void {
  const sorted = [...samplesMs].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
  console.log(
    `${name.padEnd(46)} median ${at(0.5).padStart(7)} ms   p95 ${at(0.95).padStart(7)} ms   goal ${goalMs} ms`,
  );
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

async function startToFirstPage(name: string, database: string): Promise<void> {
  const samples: number[] = [];
  for (let i = 0; i < 3; i++) {
    if (name.includes('empty')) rmSync(database, { force: true });
    const start = performance.now();
    const env = { ...process.env, HIZA_DB: database, PORT: '0' };
    const server = spawn(process.execPath, [join(ROOT, 'dist/server/cli/main.js'), 'serve'], { env });
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    await (await fetch(/http:\S+/.exec(String(line))?.[0] ?? '')).text();
    samples.push(performance.now() - start);
    server.kill();
    await once(server, 'exit');
  }
  print(name, samples, 1000);
}

await startToFirstPage('start to first page, empty database', join(folder, 'a.sqlite'));
await startToFirstPage('start to first page, database there', join(folder, 'a.sqlite'));

// A database in a file, so that each edit pays for its place on the disk.
const app = await testApp({ path: join(folder, 'b.sqlite') });
for (const id of [1, 2]) {
  await app.post(`/bitexts/${id}/runs`, {});
  await app.jobs.wait(id);
}
const read = async () => (await app.request('/collections/1')).text();
const html = await read();
const pages: number[] = [];
for (let i = 0; i < ROUNDS; i++) pages.push(await timed(read));
print('workbench page, largest demo collection', pages, 30);
console.log(
  `${'  its size'.padEnd(46)} ${html.length} bytes, ${gzipSync(html).length} bytes over the wire, goal 120000`,
);

const columns = /name="columns" value="(\d+,\d+),?/.exec(html)?.[1] ?? '';
const [source = [], target = []] = await Promise.all(
  columns.split(',').map((id) => listSegments(app.db, [Number(id)])),
);
// As the page does it: every gesture says what it has seen, and its answer moves that forward.
let seen = /name="seen" value="(\d+)"/.exec(html)?.[1] ?? '0';
async function gesture(path: string, values: Parameters<typeof app.post>[1]): Promise<number> {
  let answer = '';
  const durationMs = await timed(async () => {
    answer = await (await app.post(path, { columns, from: 0, seen, ...values })).text();
  });
  seen = /name="seen" value="(\d+)"/.exec(answer)?.[1] ?? seen;
  return durationMs;
}
const links: number[] = [];
for (let i = 0; i < ROUNDS; i++) {
  const segment = [source[i % source.length]?.id ?? 0, target[(i * 7) % target.length]?.id ?? 0];
  links.push(await gesture('/collections/1/links', { segment }));
}
print('link, with its transaction and its answer', links, 10);
const [bitextId = 0] = (await listBitexts(app.db, 1)).map((b) => b.id);
const groups = (await listGroups(app.db, bitextId)).filter((g) => g.status === 'confirmed');
const confirmations: number[] = [];
for (const { id } of groups) {
  await gesture(`/groups/${id}/confirmation`, { _method: 'delete' });
  confirmations.push(await gesture(`/groups/${id}/confirmation`, {}));
}
print('confirm', confirmations, 10);
const undos: number[] = [];
for (let i = 0; i < ROUNDS / 2; i++) undos.push(await gesture('/collections/1/undos', {}));
print('undo', undos, 10);
await app.close();
const { serverMs, browserMs } = await queueSessions();
print('queue of 2,000: the next card from the server', serverMs, 100);
print('queue of 2,000: the next card before the eyes', browserMs, 100);
rmSync(folder, { recursive: true, force: true });
