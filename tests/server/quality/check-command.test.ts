import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_CHECK_OPTIONS } from '../../../align/quality/checks/thresholds.js';
import { listBitexts } from '../../../db/bitexts.js';
import { listCollections } from '../../../db/collections.js';
import type { StoredFlag } from '../../../db/flags.js';
import { listSegments } from '../../../db/segments.js';
import { run } from '../../../server/cli/run.js';
import { qualityOf } from '../../../server/services/quality.js';
import { suggest } from '../../../server/services/suggesting.js';
import { type TestApp, testApp } from '../../support/app.js';

// `hiza check` and the quality page are two views of the same flags.

let folder: string;
let app: TestApp;
let collectionId: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hiza-check-'));
  app = await testApp({ path: join(folder, 'test.sqlite') });
  for (const { id } of await listCollections(app.db)) {
    if ((await listBitexts(app.db, id)).length > 1) collectionId = id;
  }
  for (const { id } of await listBitexts(app.db, collectionId)) {
    await app.jobs.wait((await suggest(app.services, { bitextId: id, actor: 'local' })).id);
  }
  // Pairs that do not belong together, so that the checks have something to say.
  for (const { sourceDocumentId, targetDocumentId } of await listBitexts(app.db, collectionId)) {
    const [source, target] = [
      await listSegments(app.db, [sourceDocumentId]),
      await listSegments(app.db, [targetDocumentId]),
    ];
    for (let index = 0; index < 8; index += 1) {
      const segment = [source[index]!.id, target.at(-1 - index)!.id];
      await app.post(
        `/collections/${collectionId}/links`,
        { columns: `${sourceDocumentId},${targetDocumentId}`, segment },
        false,
      );
    }
  }
  await app.post(`/collections/${collectionId}/checks`, {}, false);
  for (const { id } of await app.db.selectFrom('job').select('id').execute()) await app.jobs.wait(id);
}, 60_000);

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

async function hizaCheck(...options: string[]) {
  let [stdout, stderr] = ['', ''];
  const io = {
    stdout: (text: string | Uint8Array) => {
      stdout += text;
    },
    stderr: (text: string) => {
      stderr += text;
    },
    stdin: async () => new Uint8Array(),
  };
  const argv = ['check', '--collection', String(collectionId), ...options];
  return { code: await run(argv, io, { HIZA_DB: join(folder, 'test.sqlite') }), stdout, stderr };
}

describe('hiza check', () => {
  it('counts what the quality page counts, check by check and pair by pair', async () => {
    const shown = (await qualityOf(app.db, collectionId)).pairs.flatMap(({ bitextId, flags }) =>
      flags.map(({ code, open, inOrder }) => `bitext ${bitextId}: ${code} ${open} open, ${inOrder} in order`),
    );
    expect(shown.length).toBeGreaterThan(2);
    const { code, stderr } = await hizaCheck();
    expect(code).toBe(0);
    expect(stderr.trim().split('\n').sort()).toEqual(shown.sort());
  });

  it('leaves out what was found in order, unless asked for it, and counts it as the page does', async () => {
    const all = JSON.parse((await hizaCheck('--format', 'json')).stdout) as StoredFlag[];
    const { groupId, code, fingerprint } = all[0]!;
    const flag = { flag: `${code}:${fingerprint}`, reason: 'as it should be', back: '/' };
    expect((await app.post(`/groups/${groupId}/dismissals`, flag, false)).status).toBe(303);
    const { stdout, stderr } = await hizaCheck('--format', 'json');
    expect(JSON.parse(stdout)).toEqual(all.slice(1));
    const shown = (await qualityOf(app.db, collectionId)).pairs.flatMap(({ flags }) => flags);
    expect(shown.reduce((sum, { inOrder }) => sum + inOrder, 0)).toBe(1);
    expect(stderr).toMatch(/ \d+ open, 1 in order/);
    const csv = (await hizaCheck('--format', 'csv', '--in-order')).stdout;
    expect(csv.trim().split(/\r?\n/).length).toBe(all.length + 1);
    expect(csv).toContain('as it should be');
    await app.post(`/groups/${groupId}/dismissals`, { ...flag, _method: 'delete' }, false);
    expect(JSON.parse((await hizaCheck('--format', 'json')).stdout)).toEqual(all);
  });

  it('gives every flag as JSON, CSV or a line of text, and only the checks asked for', async () => {
    const flags = JSON.parse((await hizaCheck('--format', 'json')).stdout) as { code: string; groupId: number }[];
    const csv = (await hizaCheck('--format', 'csv')).stdout.trim().split(/\r?\n/);
    expect(csv.length).toBe(flags.length + 1);
    const [first] = flags;
    const some = (await hizaCheck('--code', first!.code)).stdout.trim().split('\n');
    expect(some.length).toBe(flags.filter(({ code }) => code === first!.code).length);
    expect(some.every((line) => line.split('\t')[2] === first!.code)).toBe(true);
  });

  it('sets the same thresholds as the settings page, one by one or from a file, and shows them', async () => {
    const shown = async (...options: string[]) =>
      JSON.parse((await hizaCheck('--show-settings', ...options)).stdout) as Record<string, unknown>;
    const before = await shown();
    expect(before).toEqual(DEFAULT_CHECK_OPTIONS);
    const names = async () => (await hizaCheck('--code', 'names')).stdout.split('\n').length;
    const usual = await names();
    expect((await hizaCheck('--set', 'minMissingNames=20', '--disable', 'fast,dates')).code).toBe(0);
    expect(await names()).toBeLessThan(usual);
    expect(await shown('--enable', 'fast')).toEqual({ ...before, minMissingNames: 20, disabled: ['dates'] });
    const page = await (await app.request(`/collections/${collectionId}/check-settings`)).text();
    expect(page).toMatch(/name="minMissingNames"[^>]* value="20"/);
    // A file stands for all settings: what it leaves out is as by default.
    const file = join(folder, 'settings.json');
    writeFileSync(file, JSON.stringify({ minMissingNames: 2 }));
    expect(await shown('--settings', file)).toEqual({ ...before, minMissingNames: 2 });
    writeFileSync(file, JSON.stringify(before));
    expect(await shown('--settings', file)).toEqual(before);
  });

  it('refuses a threshold beyond its bounds or unknown, and says what is allowed', async () => {
    const beyond = await hizaCheck('--set', 'minMissingNames=21');
    expect([beyond.code, beyond.stderr]).toEqual([2, expect.stringContaining('from 1 to 20')]);
    const unknown = await hizaCheck('--set', 'speed=3');
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('“speed”')]);
    const off = await hizaCheck('--disable', 'speed');
    expect([off.code, off.stderr]).toEqual([2, expect.stringContaining('numbers')]);
  });

  it('says which collection is not there', async () => {
    const { code, stderr } = await hizaCheck('--collection', '999');
    expect(code).not.toBe(0);
    expect(stderr).toContain('999');
  });
});
