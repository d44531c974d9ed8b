import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isDuplicate } from '../../db/dialects/sqlite.js';
import { takeIds } from '../../db/ids.js';
import { openDatabase } from '../../db/open.js';
import { smallWorkbench } from '../support/workbench.js';

let bench: Awaited<ReturnType<typeof smallWorkbench>>;
beforeEach(async () => {
  bench = await smallWorkbench();
  await bench.link(bench.segments.tr[0]!, bench.segments.az[0]!);
});
afterEach(() => bench.close());

describe('SQLite itself', () => {
  test('keeps a segment in one live group per bitext', async () => {
    const again = {
      bitext_id: bench.bitexts.az,
      segment_id: bench.segments.tr[0]!,
      group_id: 1,
      side: 'source' as const,
    };
    const error = await bench.db
      .insertInto('group_segment')
      .values(again)
      .execute()
      .catch((e: unknown) => e);
    expect(isDuplicate(error)).toBe(true);
  });
  test('keeps a group in its bitext', async () => {
    const foreign = {
      bitext_id: bench.bitexts.ar,
      segment_id: bench.segments.tr[1]!,
      group_id: 1,
      side: 'source' as const,
    };
    await expect(bench.db.insertInto('group_segment').values(foreign).execute()).rejects.toThrow(/FOREIGN KEY/);
  });
  test('keeps both documents of a bitext in its collection', async () => {
    const stray = { id: 99, collection_id: 1, source_document_id: 1, target_document_id: 77 };
    await expect(bench.db.insertInto('bitext').values(stray).execute()).rejects.toThrow(/FOREIGN KEY/);
  });
});

describe('ids', () => {
  test('are never given twice, not even after a deletion', async () => {
    const [group] = await bench.groups('az');
    await bench.gesture(`/groups/${group!.id}`, { _method: 'delete' });
    await bench.link(bench.segments.tr[0]!, bench.segments.az[0]!);
    expect((await bench.groups('az'))[0]!.id).toBeGreaterThan(group!.id);
    expect(await takeIds(bench.db, 'run', 5)).toBe(1);
    expect(await takeIds(bench.db, 'run')).toBe(6);
  });
});

describe('opening', () => {
  test('migrates an empty file and leaves a current one alone', async () => {
    const db = await openDatabase(':memory:');
    const tables = await db.introspection.getTables();
    expect(tables.map((t) => t.name)).toEqual(expect.arrayContaining(['alignment_group', 'change', 'job', 'segment']));
    await db.destroy();
  });
});
