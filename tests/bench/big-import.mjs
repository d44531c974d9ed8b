// node tests/bench/big-import.mjs [units]: sends a TMX of 100,000 units to a server of its own and asks for pages while
// it is imported: seconds until it is done, 95th percentile of the answers, peak of memory. Needs a built dist/.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTmx } from '../../dist/align/formats/tmx.js';

const count = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'hiza-bench-'));
const port = 3900 + (process.pid % 90);
const origin = `http://127.0.0.1:${port}`;

function* units() {
  for (let i = 1; i <= count; i++) {
    const segment = (text) => [{ number: i, start: i * 120, end: i * 120 + text.length, text }];
    const source = `Cumhurbaşkanı, iki ülke arasındaki iş birliğinin önümüzdeki yıllarda da süreceğini söyledi; ${i}.`;
    const target = `قال الرئيس في كلمته أمام المجلس إن التعاون بين البلدين سيستمر في الأعوام المقبلة ${i}.`;
    const about = { status: 'confirmed', kind: 'full', origin: 'auto', confidence: 0.93, note: null };
    const decision = { decidedBy: 'Leyla', decidedAt: '2026-01-01T00:00:00Z' };
    yield { id: `g${i}`, source: segment(source), target: segment(target), ...about, ...decision };
  }
}
const header = {
  collection: 'Büyük',
  pair: { source: 'tr', target: 'ar' },
  documents: { source: 'a', target: 'b' },
  createdAt: '2026-01-01T00:00:00Z',
  program: { name: 'Hiza', version: '0' },
};
const file = new File([...writeTmx(header, units())], 'big.tmx');

const server = spawn(process.execPath, [join(import.meta.dirname, '../../dist/server/cli/main.js'), 'serve'], {
  env: { ...process.env, PORT: String(port), HIZA_DB: join(folder, 'hiza.sqlite') },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve) => server.stdout.once('data', resolve));
const get = (path) => fetch(`${origin}${path}`, { redirect: 'manual' });

const form = new FormData();
form.set('file', file);
form.set('title', 'Büyük');
const started = performance.now();
const answer = await fetch(`${origin}/imports`, {
  method: 'POST',
  body: form,
  headers: { origin },
  redirect: 'manual',
});
if (answer.status !== 303) throw new Error(`${answer.status} ${await answer.text()}`);
const sentMs = performance.now() - started;
const job = answer.headers.get('location');

const times = [];
let done = false;
while (!done) {
  for (const path of ['/', '/collections/1', job]) {
    const from = performance.now();
    const response = await get(path);
    await response.arrayBuffer();
    times.push(performance.now() - from);
    if (path === job && response.status === 303) done = true;
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
}
const seconds = (performance.now() - started) / 1000;
times.sort((a, b) => a - b);
const peakMb = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024;
console.log(
  `${count} units, ${(file.size / 1e6).toFixed(0)} MB: ${seconds.toFixed(1)} s (sent in ${(sentMs / 1000).toFixed(1)} s)`,
);
const at = (share) => times[Math.floor(share * (times.length - 1))]?.toFixed(0);
console.log(`${times.length} other requests: median ${at(0.5)} ms, 95 % under ${at(0.95)} ms, slowest ${at(1)} ms`);
console.log(`server: peak ${peakMb.toFixed(0)} MB`);
server.kill();
await new Promise((resolve) => server.once('exit', resolve));
rmSync(folder, { recursive: true });
