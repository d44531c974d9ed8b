import { afterEach, beforeEach, expect, test } from 'vitest';
import { listCollections } from '../../../db/collections.js';
import { listDocuments } from '../../../db/documents.js';
import { createCollection } from '../../../server/services/collections.js';
import { split } from '../../../server/services/splitting.js';
import { type TestApp, testApp } from '../../support/app.js';

let app: TestApp;
beforeEach(async () => {
  app = await testApp({ seeds: false });
});
afterEach(() => app.close());

const make = (pivot: string, language = 'tr') =>
  createCollection(
    app.db,
    {
      title: 'x',
      pivot: { language, title: '', text: pivot },
      versions: [{ language: 'az', title: '', text: 'Bir cümlə.' }],
    },
    { now: app.now(), split },
  );

test('half a character is refused by name, and nothing is stored', async () => {
  await expect(make('Bozuk \ud83d metin.')).rejects.toMatchObject({
    status: 422,
    code: 'lone-surrogate',
    data: { field: 'pivot' },
  });
  expect(await listCollections(app.db)).toEqual([]);
});

test('a text of invisible characters has no sentence and is refused', async () => {
  await expect(make('\u00a0\u200f\n\u2066\u2069 ')).rejects.toMatchObject({ code: 'document-empty' });
});

test('language tags are stored as they are written, and a title is taken from the first line', async () => {
  await make('**Büyük Toplantı**\n\nBakan konuştu.', 'TR-tr');
  const [pivot] = await listDocuments(app.db);
  expect(pivot).toMatchObject({ language: 'tr-TR', title: 'Büyük Toplantı' });
});
