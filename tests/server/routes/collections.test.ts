import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listCollections } from '../../../db/collections.js';
import { documentText, listDocuments } from '../../../db/documents.js';
import { listSegments } from '../../../db/segments.js';
import { type TestApp, testApp } from '../../support/app.js';

let app: TestApp;
beforeEach(async () => {
  app = await testApp({ seeds: false });
});
afterEach(() => app.close());

const TURKISH = 'Bakan konuştu. Toplantı İstanbul’da yapıldı.';
const ARABIC = 'تحدث الوزير. عقد الاجتماع في إسطنبول.';

type Values = Record<string, string | Blob>;
const send = async (values: Values) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string') body.append(name, value);
    else body.append(name, value, 'text.txt');
  }
  const response = await app.request('/collections', { method: 'POST', body, redirect: 'manual' });
  return { status: response.status, html: await response.text(), location: response.headers.get('location') };
};
const full: Values = { title: 'Toplantı', 'pivot.text': TURKISH, 'version-0.text': ARABIC };

describe('a new collection', () => {
  test('is made from pasted texts, their languages guessed, and kept verbatim', async () => {
    const { status, location } = await send(full);
    expect([status, location]).toEqual([303, '/collections/1']);
    const documents = await listDocuments(app.db, 1);
    expect(documents.map((d) => [d.role, d.language, d.segmentCount])).toEqual([
      ['pivot', 'tr', 2],
      ['version', 'ar', 2],
    ]);
    expect(await documentText(app.db, documents[0]!.id)).toBe(TURKISH);
  });

  test('takes a file in an old encoding, and the language a person gives', async () => {
    const cp1254 = new Uint8Array([...'Bakan konu'].map((c) => c.charCodeAt(0)).concat([0xfe, 0x74, 0x75, 0x2e]));
    const { status, location } = await send({
      title: 'Eski',
      'pivot.language': 'tr',
      'pivot.file': new Blob([cp1254]),
      'version-0.text': ARABIC,
    });
    expect(status).toBe(303);
    expect((await listSegments(app.db, [1]))[0]?.text).toBe('Bakan konuştu.');
    expect(location).toBe('/collections/1?encoding=windows-1254');
    expect(await (await app.request(location ?? '')).text()).toContain('read as windows-1254');
    expect(await (await app.request('/collections/1?encoding=%3Cb%3E')).text()).not.toContain('read as');
  });

  test('keeps line breaks of a file as they are, and undoes those a browser makes of pasted ones', async () => {
    const text = 'Bir.\r\nİki.';
    await send({
      title: 'a',
      'pivot.language': 'tr',
      'pivot.file': new Blob([text]),
      'version-0.text': text,
      'version-0.language': 'tr',
    });
    expect(await documentText(app.db, 1)).toBe(text);
    expect(await documentText(app.db, 2)).toBe('Bir.\nİki.');
  });

  const refusals: [string, Values, number, string][] = [
    ['no title', { ...full, title: ' ' }, 422, 'Give the collection a title.'],
    ['no version', { title: 'x', 'pivot.text': TURKISH }, 422, 'Add at least one version'],
    ['an empty original', { ...full, 'pivot.text': ' \n ' }, 422, 'This text is empty.'],
    ['an empty file', { ...full, 'pivot.text': '', 'pivot.file': new Blob([' ']) }, 422, 'This text is empty.'],
    ['a binary file', { ...full, 'pivot.file': new Blob(['\x89PNG\r\n\x1a\n\0\0']) }, 415, 'text.txt'],
    ['a NUL in a pasted text', { ...full, 'pivot.text': 'a\0b' }, 415, 'NUL character at position 2'],
    ['a language nobody knows', { ...full, 'pivot.language': 'no such' }, 422, 'Say which language'],
    ['a text nobody can guess the language of', { ...full, 'pivot.text': '12345' }, 422, 'Say which language'],
    [
      'a text that is far too long',
      { ...full, 'pivot.language': 'tr', 'pivot.text': 'Uzun. '.repeat(1_500_000) },
      413,
      '8,000,000',
    ],
  ];
  test.each(refusals)(
    'with %s is refused with a clear sentence, and what was typed is still there',
    async (_, values, status, sentence) => {
      const answer = await send({ ...values, 'version-0.title': 'typed by hand' });
      expect(answer.status).toBe(status);
      expect(answer.html).toContain(sentence);
      expect(answer.html).toContain('value="typed by hand"');
      if (values['version-0.text']) expect(answer.html).toContain(ARABIC);
      expect(await listCollections(app.db)).toEqual([]);
    },
  );

  test('in a language that looks wrong asks first, and takes the person’s word', async () => {
    const wrong = { ...full, 'version-0.language': 'az' };
    const asked = await send(wrong);
    expect(asked.status).toBe(422);
    expect(asked.html).toContain('looks like Arabic, not Azerbaijani');
    expect(asked.html).toContain('name="keep-languages"');
    expect((await send({ ...wrong, 'keep-languages': 'yes' })).status).toBe(303);
  });

  test('can hold one more version without losing what was typed', async () => {
    const body = new FormData();
    for (const [name, value] of Object.entries(full)) body.append(name, value);
    const html = await (await app.request('/collections/new', { method: 'POST', body })).text();
    expect(html).toContain('name="version-1.text"');
    expect(html).toContain(ARABIC);
  });

  test('shows a file before it is stored: language, sentences, problems; and reads it again in another encoding', async () => {
    const form = (values: Record<string, string | File>) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(values)) body.append(name, value);
      return body;
    };
    // 'Toplantı şimdi başladı. Işık söndü.' in windows-1254
    const bytes = Uint8Array.from(
      [...'Toplant\xfd \xfeimdi ba\xfelad\xfd. I\xfe\xfdk s\xf6nd\xfc.'].map((c) => c.charCodeAt(0)),
    );
    const values = { title: 'Dosya', 'look-first': 'yes', 'version-0.text': ARABIC };
    const file = { 'pivot.file': new File([bytes], 'a.txt') };
    const body = form({ ...values, ...file });
    const first = await (await app.request('/collections', { method: 'POST', body })).text();
    expect(await listCollections(app.db)).toEqual([]);
    expect(first).toContain('Toplantı şimdi başladı.');
    expect(first).toContain('2 sentences');
    expect(first).toContain('was read as windows-1254');
    const token = /name="pivot.token" value="([^"]+)"/.exec(first)?.[1] ?? '';
    const looked = { title: 'Dosya', 'version-0.text': ARABIC, 'pivot.token': token, 'pivot.read-as': 'windows-1254' };
    const other = form({ ...looked, 'pivot.encoding': 'windows-1251', look: 'yes' });
    const again = await (await app.request('/collections/new', { method: 'POST', body: other })).text();
    expect(again).toContain('Toplantэ юimdi');
    const right = form({
      ...looked,
      'pivot.text': 'Toplantı şimdi başladı. Işık söndü.',
      'pivot.encoding': 'windows-1254',
    });
    const made = await app.request('/collections', { method: 'POST', body: right, redirect: 'manual' });
    expect(made.status).toBe(303);
    expect((await listDocuments(app.db, 1))[0]).toMatchObject({ language: 'tr', segmentCount: 2 });
  });

  test('of one sentence a line is not split again', async () => {
    await send({
      ...full,
      'pivot.text': 'Geldi. Gördü.\nGitti.',
      'pivot.language': 'tr',
      'pivot.lines': 'yes',
      'keep-languages': 'yes',
    });
    expect((await listDocuments(app.db, 1))[0]?.segmentCount).toBe(2);
  });

  test('shows markup in a text as text, on every page', async () => {
    const evil =
      '<script>alert(1)</script><img src=x onerror=alert(1)> "\' </textarea><hx-partial hx-target="body">Bu bir cümledir.';
    await send({
      'keep-languages': 'yes',
      title: evil,
      'pivot.text': evil,
      'pivot.language': 'tr',
      'version-0.text': evil,
      'version-0.language': 'tr',
    });
    for (const path of ['/', '/collections/1', '/bitexts/1/export']) {
      const html = await (await app.request(path)).text();
      expect(html, path).toContain('&lt;script&gt;');
      expect(html, path).not.toMatch(/<script>|<img|<hx-partial/);
    }
  });

  test('of ten thousand sentences in one paragraph is made', async () => {
    const many = 'Bu bir cümledir. '.repeat(10_000);
    await send({ title: 'Çok', 'pivot.text': many, 'pivot.language': 'tr', 'version-0.text': ARABIC });
    expect((await listDocuments(app.db, 1))[0]?.segmentCount).toBe(10_000);
  });
});
