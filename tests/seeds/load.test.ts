import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listCollections } from '../../db/collections.js';
import { documentText, listDocuments } from '../../db/documents.js';
import { listSegments } from '../../db/segments.js';
import { loadSeeds } from '../../seeds/load.js';
import { ROOT } from '../../server/root.js';
import { type TestApp, testApp } from '../support/app.js';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.close());

describe('the demo collections', () => {
  test('are two, with the pivot first', async () => {
    const languages = async (id: number) => (await listDocuments(app.db, id)).map((d) => `${d.role} ${d.language}`);
    expect((await listCollections(app.db)).map((c) => c.seedKey).sort()).toEqual([
      'amreyev-address',
      'cavusoglu-statement',
    ]);
    expect(await languages(1)).toEqual(['pivot tr', 'version az', 'version ar']);
    expect(await languages(2)).toEqual(['pivot tr', 'version ar']);
  });
  test('hold their files verbatim, and their segments point into them', async () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'seeds/manifest.json'), 'utf8')) as {
      documents: { file: string; title: string }[];
    }[];
    const files = new Map(manifest.flatMap((c) => c.documents.map((d) => [d.title, d.file])));
    for (const document of await listDocuments(app.db)) {
      const text = await documentText(app.db, document.id);
      expect(text).toBe(readFileSync(join(ROOT, 'seeds/documents', files.get(document.title) ?? ''), 'utf8'));
      for (const s of await listSegments(app.db, [document.id])) expect(text?.slice(s.start, s.end)).toBe(s.text);
    }
  });
  test('are loaded once, and what a person made of them is not touched', async () => {
    await app.db.updateTable('collection').set({ title: 'Mine now' }).where('id', '=', 1).execute();
    await loadSeeds(app.db, app.now());
    const collections = await listCollections(app.db);
    expect(collections).toHaveLength(2);
    expect(collections.map((c) => c.title)).toContain('Mine now');
  });
});
