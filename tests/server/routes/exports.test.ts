import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportFileName } from '../../../server/services/exporting.js';
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
