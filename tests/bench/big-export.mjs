// node tests/bench/big-export.mjs [units]: exports a bitext of a million units to TMX and CSV through the command line,
// and sets time and memory against `sqlite3 -csv` dumping the same columns of the same file. Needs a built dist/.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { openDatabase } from '../../dist/db/open.js';

const units = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'hiza-bench-'));
const path = join(folder, 'hiza.sqlite');

await (await openDatabase(path)).destroy();
fill(path, units);

function fill(file, count) {
  const db = new BetterSqlite(file);
  db.pragma('foreign_keys = OFF');
  db.pragma('synchronous = OFF');
  const now = '2026-01-01T00:00:00.000Z';
  db.transaction(() => {
    db.prepare('insert into collection (id, title, created_at, updated_at) values (1, ?, ?, ?)').run(
      'Büyük derleme',
      now,
      now,
    );
    const document = db.prepare(
      "insert into document (id, collection_id, position, role, language, title, text, created_at) values (?, 1, ?, ?, ?, ?, '', ?)",
    );
    document.run(1, 0, 'pivot', 'tr', 'a.md', now);
    document.run(2, 1, 'version', 'ar', 'b.md', now);
    db.prepare('insert into bitext values (1, 1, 1, 2)').run();
    const segment = db.prepare(
      'insert into segment (id, document_id, start_offset, end_offset, text) values (?, ?, ?, ?, ?)',
    );
    const group = db.prepare(
      `insert into alignment_group (id, bitext_id, status, kind, origin, confidence, evidence, decided_by, decided_at, revision)
       values (?, 1, 'confirmed', 'full', 'auto', 0.93, '[]', 'Leyla', ?, 1)`,
    );
    const member = db.prepare('insert into group_segment (bitext_id, segment_id, group_id, side) values (1, ?, ?, ?)');
    for (let i = 1; i <= count; i++) {
      const tr = `Cumhurbaşkanı, iki ülke arasındaki iş birliğinin önümüzdeki yıllarda da süreceğini söyledi; ${i}.`;
      const ar = `قال الرئيس في كلمته أمام المجلس إن التعاون بين البلدين سيستمر في الأعوام المقبلة ${i}.`;
      segment.run(2 * i, 1, i * 120, i * 120 + tr.length, tr);
      segment.run(2 * i + 1, 2, i * 120, i * 120 + ar.length, ar);
      group.run(i, now);
      member.run(2 * i, i, 'source');
      member.run(2 * i + 1, i, 'target');
    }
  })();
  db.close();
}

/** The columns of our CSV, as far as SQL alone can make them. */
const SQL = `
  select g.id, 'tr', 'ar',
    (select group_concat(s.text, ' ') from group_segment m join segment s on s.id = m.segment_id
      where m.group_id = g.id and m.side = 'source'),
    (select group_concat(s.text, ' ') from group_segment m join segment s on s.id = m.segment_id
      where m.group_id = g.id and m.side = 'target'),
    g.status, g.kind, g.origin, g.confidence, g.decided_by, g.decided_at, g.reason, 'a.md',
    (select group_concat(s.start_offset || '-' || s.end_offset, ' ') from group_segment m
      join segment s on s.id = m.segment_id where m.group_id = g.id and m.side = 'source'), 'b.md',
    (select group_concat(s.start_offset || '-' || s.end_offset, ' ') from group_segment m
      join segment s on s.id = m.segment_id where m.group_id = g.id and m.side = 'target')
  from alignment_group g where g.bitext_id = 1 order by g.id`;

/** Runs a command, reads what it writes; gives seconds on the clock and of the processor, megabytes written, and its peak of memory. */
function measure(command, args, env = {}) {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    let bytes = 0;
    let peakKb = 0;
    let cpuSeconds = 0;
    const look = setInterval(() => {
      const status = spawnSync('cat', [`/proc/${child.pid}/status`]).stdout.toString();
      const ticks =
        spawnSync('cat', [`/proc/${child.pid}/stat`])
          .stdout.toString()
          .split(') ')[1]
          ?.split(' ') ?? [];
      if (ticks.length > 12) cpuSeconds = (Number(ticks[11]) + Number(ticks[12])) / 100;
      peakKb = Math.max(peakKb, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    }, 200);
    child.stdout.on('data', (chunk) => {
      bytes += chunk.length;
    });
    child.on('close', () => {
      clearInterval(look);
      resolve({
        seconds: (performance.now() - started) / 1000,
        cpuSeconds,
        megabytes: bytes / 1e6,
        peakMb: peakKb / 1024,
      });
    });
  });
}

const say = (name, { seconds, cpuSeconds, megabytes, peakMb }) =>
  console.log(
    `${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s (processor ${cpuSeconds.toFixed(1)} s) ${Math.round(
      units / seconds,
    )
      .toLocaleString('en')
      .padStart(9)} units/s ` + `${megabytes.toFixed(0).padStart(5)} MB, peak ${peakMb.toFixed(0)} MB`,
  );
const cli = join(import.meta.dirname, '../../dist/server/cli/main.js');
const dump = await measure('sqlite3', ['-csv', path, SQL]);
say('sqlite3 -csv', dump);
for (const format of ['csv', 'tmx']) {
  const ours = await measure(
    process.execPath,
    [cli, 'export', '--collection', '1', '--pair', 'tr-ar', '--format', format],
    {
      HIZA_DB: path,
    },
  );
  say(`hiza ${format}`, ours);
  console.log(
    `             ${((100 * dump.seconds) / ours.seconds).toFixed(0)} % of the speed of sqlite3, by processor time ${((100 * dump.cpuSeconds) / ours.cpuSeconds).toFixed(0)} %`,
  );
}
rmSync(folder, { recursive: true });
