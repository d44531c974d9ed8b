// Really kills the server in the midst of writes: what was acknowledged is there after, and nothing half done.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { violations } from '../../align/groups/invariants.js';
import { findBitexts } from '../../db/bitexts.js';
import { findChange, groupChanges } from '../../db/changes.js';
import { listGroups } from '../../db/groups.js';
import { type Db, openDatabase } from '../../db/open.js';
import { listSegments } from '../../db/segments.js';
import { ROOT } from '../../server/root.js';

async function start(database: string): Promise<{ server: ChildProcess; origin: string }> {
  const env = { ...process.env, HIZA_DB: database, PORT: '0' };
  const server = spawn(process.execPath, [join(ROOT, 'dist/server/cli/main.js'), 'serve'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(server.stdout!, 'data')) as [Buffer];
  return { server, origin: /http:\S+/.exec(String(line))?.[0] ?? '' };
}

/** Links sentence after sentence until the server is gone; returns the changes it acknowledged. */
async function linkUntilGone(
  origin: string,
  columns: string,
  pairs: (readonly [number, number])[],
  onAcknowledged: (count: number) => void,
): Promise<number[]> {
  const acknowledged: number[] = [];
  for (const [source, target] of pairs) {
    const body = new URLSearchParams({ columns, from: '0', segment: String(source) });
    body.append('segment', String(target));
    const headers = { origin, 'hx-request': 'true' };
    try {
      const response = await fetch(`${origin}/collections/1/links`, { method: 'POST', body, headers });
      const seen = /name="seen" value="(\d+)"/.exec(await response.text())?.[1];
      if (response.status === 200) acknowledged.push(Number(seen));
      onAcknowledged(acknowledged.length);
    } catch {
      break;
    }
  }
  return acknowledged;
}

async function expectWhole(db: Db): Promise<void> {
  const [bitext] = await findBitexts(db, [1]);
  const segments = await listSegments(db, [bitext!.sourceDocumentId, bitext!.targetDocumentId]);
  const groups = new Map((await listGroups(db, 1)).map((g) => [g.id, g]));
  const state = { bitexts: new Map([[1, bitext!]]), segments: new Map(segments.map((s) => [s.id, s])), groups };
  expect(violations(state)).toEqual([]);
}

test('kill -9 at any moment loses no acknowledged change and leaves none half done', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hiza-crash-'));
  const database = join(folder, 'test.sqlite');
  const acknowledged: number[] = [];
  try {
    for (const [after, ms] of [
      [3, 0],
      [5, 2],
      [8, 7],
    ] as const) {
      const { server, origin } = await start(database);
      const page = await (await fetch(`${origin}/collections/1`)).text();
      const columns = /name="columns" value="(\d+,[\d,]+)"/.exec(page)?.[1]?.split(',').slice(0, 2).join(',') ?? '';
      const db = await openDatabase(database);
      const [a = 0, b = 0] = columns.split(',').map(Number);
      const source = (await listSegments(db, [a])).map((s) => s.id);
      const target = (await listSegments(db, [b])).map((s) => s.id);
      await db.destroy();
      const pairs = Array.from(
        { length: 500 },
        (_, i) => [source[i % source.length]!, target[(i * 7) % target.length]!] as const,
      );
      const kill = (count: number) => {
        if (count === after) setTimeout(() => server.kill('SIGKILL'), ms);
      };
      acknowledged.push(...(await linkUntilGone(origin, columns, pairs, kill)));
      server.kill('SIGKILL');
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
      const found = await openDatabase(database);
      for (const id of acknowledged) {
        expect(await findChange(found, id), `change ${id}`).not.toBeNull();
        expect((await groupChanges(found, id)).length).toBeGreaterThan(0);
      }
      await expectWhole(found);
      await found.destroy();
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(16);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
