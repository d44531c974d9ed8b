import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unpack, zipEntries } from '../../../server/formats/zip.js';
import { exportFileName } from '../../../server/services/export-files.js';
import { smallWorkbench } from '../../support/workbench.js';

let bench: Awaited<ReturnType<typeof smallWorkbench>>;
beforeEach(async () => {
  bench = await smallWorkbench();
  const { tr, az } = bench.segments;
  await bench.link(tr[0]!, az[0]!);
  await bench.link(tr[2]!, az[1]!, az[2]!);
  await bench.gesture(bench.at('no-counterparts'), {
    columns: bench.columns.split(',').slice(0, 2).join(','),
    segment: [tr[4]!],
  });
  const [, second] = await bench.groups('az');
  await bench.gesture(`/groups/${second!.id}/confirmation`, { _method: 'delete' });
});
afterEach(() => bench.close());

const get = async (query: string) => {
  const response = await bench.request(`/bitexts/${bench.bitexts.az}/export${query}`);
  // `text()` would drop a byte order mark.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  return { status: response.status, text, headers: response.headers };
};

describe('the export page', () => {
  test('says before download what goes in and what does not, and why', async () => {
    const { text } = await get('');
    expect(text).toContain('1 unit goes in.');
    expect(text).toContain('1 group is left out by its status.');
    expect(text).toContain('1 sentence is left out: no counterpart was decided.');
    expect(text).toContain('3 sentences are left out: they stand in no group yet.');
  });
  test('counts again for other statuses; none chosen is none', async () => {
    expect((await get('?format=tmx&status=confirmed&status=suggested')).text).toContain('2 units go in.');
    expect((await get('?format=tmx')).text).toContain('0 units go in.');
  });
});

describe('the file', () => {
  test('is a TMX of the chosen statuses, source first, in the order of the original', async () => {
    const { text, headers } = await get('/file?format=tmx&status=confirmed&status=suggested');
    expect(headers.get('content-disposition')).toMatch(/filename="Small_tr-az_\d{4}-\d\d-\d\d\.tmx"/);
    expect(text.match(/<tu /g)).toHaveLength(2);
    expect(text).toContain('<seg>Birinci cümle.</seg>');
    expect(text).toContain('<seg>İkinci cümlədir. Üçüncü cümlədir.</seg>');
    expect(text.indexOf('xml:lang="tr"')).toBeLessThan(text.indexOf('xml:lang="az"'));
  });
  test('is a CSV, with a byte order mark in the Excel profile alone', async () => {
    expect((await get('/file?format=csv&status=confirmed')).text).toMatch(/^[a-z]/);
    expect((await get('/file?format=csv-excel&status=confirmed')).text.charCodeAt(0)).toBe(0xfeff);
  });
  test('has a name in ASCII, whatever the title', () => {
    const header = {
      collection: 'Çavuşoğlu’nun şərhi: «بيان» ığdır',
      pair: { source: 'tr', target: 'ar' },
      documents: { source: '', target: '' },
      createdAt: '2026-11-23T10:00:00Z',
      program: { name: '', version: '' },
    };
    expect(exportFileName(header, 'tmx')).toBe('Cavusoglu-nun-serhi-igdir_tr-ar_2026-11-23.tmx');
    expect(exportFileName({ ...header, collection: 'بيان' }, 'csv')).toBe('collection_tr-ar_2026-11-23.csv');
  });
});

describe('the options', () => {
  const all = 'status=confirmed&status=suggested';
  test('leave out what nobody is sure enough of, and what is there already', async () => {
    expect((await get(`?format=tmx&${all}&confidence=50`)).text).toContain('1 group is left out by its confidence.');
    expect((await get(`?format=tmx&${all}&kind=partial`)).text).toContain('0 units go in.');
    expect((await get(`?format=tmx&${all}&onesided=yes`)).text).toContain('3 units go in.');
  });
  test('leave out provenance where it is not wanted', async () => {
    expect((await get(`/file?format=tmx&${all}&provenance=yes`)).text).toContain('x-status');
    expect((await get(`/file?format=tmx&${all}&provenance=no`)).text).not.toContain('x-status');
  });
  test('that make no sense are refused', async () => {
    expect((await get('?format=tmx&confidence=101')).status).toBe(422);
    expect((await get('?format=tmx&kind=half')).status).toBe(422);
  });
});

describe('every format', () => {
  const all = 'status=confirmed&status=suggested';
  test.each(['tmx', 'xliff', 'csv', 'csv-excel', 'tsv', 'jsonl'])(
    '%s holds the sentences of all units',
    async (format) => {
      const { status, text } = await get(`/file?format=${format}&${all}`);
      expect(status).toBe(200);
      for (const sentence of ['Birinci cümle.', 'İkinci cümlədir. Üçüncü cümlədir.']) expect(text).toContain(sentence);
    },
  );
  test.each([
    ['moses', ['Small_tr-az_2026-01-01.tr', 'Small_tr-az_2026-01-01.az', 'report.txt']],
    ['tei', ['links.xml', 'source.xml', 'target.xml', 'report.txt']],
    ['links', ['links.txt', 'source.tr.txt', 'target.az.txt', 'report.txt']],
    ['gold', ['gold.json', 'report.txt']],
  ])('%s is a package with a report', async (format, names) => {
    const response = await bench.request(`/bitexts/${bench.bitexts.az}/export/file?format=${format}&${all}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    const entries = zipEntries(bytes);
    expect(entries.map((entry) => entry.name)).toEqual(names);
    const report = unpack(bytes, entries.at(-1)!).toString();
    expect(report).toContain('2 units are in the file.');
    expect(report).toContain('1 groups were left out because they say that a sentence has no counterpart.');
  });
  test('links name sentences by their number, from 0', async () => {
    const response = await bench.request(`/bitexts/${bench.bitexts.az}/export/file?format=links&${all}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    const [links] = zipEntries(bytes).map((entry) => unpack(bytes, entry).toString());
    expect(links).toBe('[0]:[0]\n[2]:[1, 2]\n');
  });
  test('has a report of its own', async () => {
    const { text, headers } = await get(`/report?format=tmx&${all}`);
    expect(headers.get('content-disposition')).toContain('.report.txt');
    expect(text).toContain('2 units are in the file.');
  });
});

test('all languages of a collection leave in one TMX, which says so in its name', async () => {
  const { tr, ar } = bench.segments;
  await bench.link(tr[0]!, ar[0]!);
  const response = await bench.request(
    `/collections/${bench.collectionId}/multilingual?format=tmx&status=confirmed&provenance=yes`,
  );
  expect(response.headers.get('content-disposition')).toContain('Small_tr-az-ar_2026-01-01.multilingual.tmx');
  const text = await response.text();
  expect(text.match(/<tu /g)).toHaveLength(1);
  expect(text.match(/xml:lang="(?:tr|az|ar)"/g)).toEqual(['xml:lang="tr"', 'xml:lang="az"', 'xml:lang="ar"']);
  expect(text).toContain('<prop type="x-status-tr-ar">confirmed</prop>');
  expect((await bench.request('/collections/99/multilingual?format=tmx')).status).toBe(404);
});
