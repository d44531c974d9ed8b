// The same imports and exports on the command line: files in, the same units out.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonlReader } from '../../align/formats/jsonl.js';
import { readChunks } from '../../align/formats/read.js';
import { writeTmx } from '../../align/formats/tmx.js';
import { run } from '../../server/cli/run.js';
import { header, unit } from '../align/formats/fixtures.js';
import { docxOf } from './formats/docx-file.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hiza-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function hiza(argv: readonly string[], stdin: string | Uint8Array = '') {
  const out: (string | Uint8Array)[] = [];
  let stderr = '';
  const io = {
    stdout: (text: string | Uint8Array) => void out.push(text),
    stderr: (text: string) => {
      stderr += text;
    },
    stdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
  };
  const code = await run(argv, io, { HIZA_DB: join(folder, 'hiza.sqlite') });
  return { code, stdout: Buffer.concat(out.map((chunk) => Buffer.from(chunk))).toString(), stderr };
}
const path = (name: string) => join(folder, name);
const save = (name: string, content: string | Uint8Array) => {
  writeFileSync(path(name), content);
  return path(name);
};
const TMX = [...writeTmx(header, [unit, { ...unit, id: 'g2', confidence: null }])].join('');
const exporting = ['export', '--collection', '1', '--pair', 'tr-ar'];

describe('hiza import --aligned', () => {
  test('takes a TMX, from a file or standard input, and gives the same sentences back in every format', async () => {
    const imported = await hiza(['import', '--aligned', '-', '--format', 'tmx', '--title', 'Deneme'], TMX);
    expect(imported).toMatchObject({ code: 0, stdout: '1\n', stderr: '2 groups of 2 units imported, 0 problems\n' });
    const jsonl = await hiza([...exporting, '--format', 'jsonl']);
    const units = [...readChunks(jsonlReader(), [jsonl.stdout])].flatMap((item) => ('unit' in item ? [item.unit] : []));
    expect(
      units.map(({ texts, confidence, decidedBy }) => [texts.map((text) => text.text), confidence, decidedBy]),
    ).toEqual([
      [['– Hoş geldin', 'مرحباً بكم!'], 0.97, 'Leylâ'],
      [['– Hoş geldin', 'مرحباً بكم!'], null, 'Leylâ'],
    ]);
    expect((await hiza([...exporting, '--deduplicate'])).stderr).toBe('1 units written; left out: 1 by duplicate\n');
    expect((await hiza([...exporting, '--format', 'tei'])).stdout).toMatch(/^PK/);
  });

  test('shows what is in a file without storing it', async () => {
    const { code, stdout } = await hiza(['import', '--aligned', save('a.tmx', TMX), '--preview']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'tmx',
      units: 2,
      groups: 2,
      documents: [{ language: 'tr' }, {}],
    });
    expect((await hiza(['collections'])).stdout).toBe('');
  });

  test('names the line of every problem, and fails where nothing is left', async () => {
    const csv = save('a.csv', 'source,target\nBir,Bir\nİki\n');
    const pair = ['--source-lang', 'tr', '--target-lang', 'az'];
    const imported = await hiza(['import', '--aligned', csv, ...pair]);
    expect(imported).toMatchObject({ code: 0, stdout: '1\n' });
    expect(imported.stderr).toContain('a.csv:3 This row has 1 cells');
    const failed = await hiza(['import', '--aligned', save('b.csv', 'a,b,c\n'), ...pair]);
    expect(failed).toMatchObject({ code: 1, stdout: '' });
    expect(failed.stderr).toContain('No aligned sentences were found');
    expect((await hiza(['import', '--aligned', csv, '--format', 'pdf'])).code).toBe(2);
  });

  test('reads links with their texts, and writes Moses as two files', async () => {
    const texts = ['--source-text', save('s.txt', 'Bir.\nİki.\n'), '--target-text', save('t.txt', 'Bir!\nİki!\n')];
    const links = save('links.txt', '[0]:[0]:0.1\n[1]:[1]\n');
    const pair = ['--source-lang', 'tr', '--target-lang', 'ar'];
    expect(await hiza(['import', '--aligned', links, ...texts, ...pair])).toMatchObject({ code: 0, stdout: '1\n' });
    await hiza([...exporting, '--format', 'moses', '--out', path('corpus'), '--report', path('report.txt')]);
    expect(readFileSync(path('corpus.tr'), 'utf8')).toBe('Bir.\nİki.\n');
    expect(readFileSync(path('corpus.ar'), 'utf8')).toBe('Bir!\nİki!\n');
    expect(readFileSync(path('report.txt'), 'utf8')).toContain('2 units are in the file.');
  });
});

test('documents may be web pages and Word documents', async () => {
  const html = save('a.html', '<nav>Menü</nav><article><p>Birinci cümle burada. İkincisi de burada.</p></article>');
  const docx = save('b.docx', docxOf('<w:p><w:r><w:t>Birinci cümlə buradadır.</w:t></w:r></w:p>'));
  const files = ['--pivot', `tr:${html}`, '--version', `az:${docx}`];
  expect(await hiza(['import', '--title', 'Karışık', ...files])).toMatchObject({ code: 0, stdout: '1\n' });
  const { stdout } = await hiza(['collections', '--format', 'json']);
  expect(JSON.parse(stdout)).toMatchObject([{ documents: [{ segments: 2 }, { segments: 1 }] }]);
});

test('documents of one sentence a line are not split again', async () => {
  const lines = save('a.txt', 'Geldi. Gördü.\nGitti.\n');
  const files = ['--pivot', `tr:${lines}`, '--version', `az:${lines}`];
  expect(await hiza(['import', '--title', 'Satır', '--lines', ...files])).toMatchObject({ code: 0 });
  const { stdout } = await hiza(['collections', '--format', 'json']);
  expect(JSON.parse(stdout)).toMatchObject([{ documents: [{ segments: 2 }, { segments: 2 }] }]);
});

describe('what a script can rely on', () => {
  const latin5 = (text: string) =>
    Uint8Array.from([...text].map((c) => ({ ş: 0xfe, ı: 0xfd, İ: 0xdd, ğ: 0xf0, ü: 0xfc })[c] ?? c.charCodeAt(0)));

  test('standard input may be in another encoding, said or guessed', async () => {
    const csv = latin5('source,target\nIşık söndü.,Isiq söndü.\n');
    const pair = ['--source-lang', 'tr', '--target-lang', 'az', '--title', 'A', '--encoding', 'windows-1254'];
    await hiza(['import', '--aligned', '-', '--format', 'csv', ...pair], csv);
    expect((await hiza(['export', '--collection', '1', '--pair', 'tr-az', '--format', 'csv'])).stdout).toContain(
      'Işık söndü.',
    );
    const lines = await hiza(['segment', '-', '--lang', 'tr', '--encoding', 'windows-1254'], latin5('Işık söndü.'));
    expect(lines).toMatchObject({ code: 0, stdout: 'Işık söndü.\n', stderr: '' });
    const wrong = await hiza(['segment', '-', '--lang', 'tr', '--encoding', 'latin-99'], 'a');
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    expect(wrong.stderr).toContain('There is no encoding “latin-99”');
  });

  test('documents can be looked at without storing them', async () => {
    const text = save('a.txt', 'Birinci cümle. İkinci cümle.');
    const looked = await hiza(['import', '--preview', '--pivot', `tr:${text}`, '--version', `az:${text}`]);
    expect(JSON.parse(looked.stdout)).toMatchObject({
      documents: [{ language: 'tr', segments: 2, first: ['Birinci cümle.', 'İkinci cümle.'] }, { language: 'az' }],
    });
    expect((await hiza(['collections'])).stdout).toBe('');
  });

  test('knowledge is brought in, listed, taken out of use and put back', async () => {
    const file = save('terimler.txt', 'barış|sülh|سلام\n');
    expect(await hiza(['import', '--aligned', file, '--knowledge-only'])).toMatchObject({
      code: 0,
      stdout: '1\n2\n3\n',
    });
    expect((await hiza(['knowledge', '--remove', '2'])).stdout).toContain(
      '2\ttr-ar\t1 terms\t0 sentences\tterimler.txt\tout of use',
    );
    expect((await hiza(['knowledge', '--restore', '2'])).stdout).not.toContain('out of use');
    expect((await hiza(['knowledge', '--remove', '9'])).code).toBe(1);
    expect((await hiza(['collections'])).stdout).toBe('');
  });

  test('links go between the texts of a collection that is there', async () => {
    const text = save('a.txt', 'Birinci cümle. İkinci cümle.');
    await hiza(['import', '--title', 'A', '--pivot', `tr:${text}`, '--version', `az:${text}`]);
    const links = save('links.txt', '[1]:[0]\n[7]:[0]\n');
    const into = ['import', '--aligned', links, '--into', '1', '--pair', 'tr-az'];
    const { code, stdout, stderr } = await hiza(into);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '1\n' });
    expect(stderr).toContain('Group 2 of the file has a sentence that is not in these texts');
    expect(await hiza(into)).toMatchObject({ code: 1, stdout: '' });
    expect((await hiza(['import', '--aligned', links, '--into', '1'])).code).toBe(2);
  });

  test('a report lies beside the file, unless it is not wanted', async () => {
    await hiza(['import', '--aligned', save('a.tmx', TMX)]);
    await hiza([...exporting, '--format', 'csv', '--out', path('a.csv')]);
    expect(readFileSync(path('a.csv.report.txt'), 'utf8')).toContain('2 units are in the file.');
    await hiza([...exporting, '--format', 'csv', '--out', path('b.csv'), '--no-report']);
    expect(() => readFileSync(path('b.csv.report.txt'))).toThrow();
  });

  test.each([
    [0, ['help']],
    [1, ['import', '--aligned', '/nowhere/a.tmx']],
    [1, ['export', '--collection', '9', '--pair', 'tr-az']],
    [2, ['import', '--aligned', 'a', '--format', 'pdf']],
    [2, ['export', '--collection', '1', '--pair', 'tr-az', '--min-confidence', '2']],
    [2, ['export', '--collection', '1']],
    [2, ['nothing']],
  ])('exit code %d: hiza %j; only a success writes to standard output', async (code, argv) => {
    const run = await hiza(argv);
    expect(run.code).toBe(code);
    expect(code === 0 ? run.stderr : run.stdout).toBe('');
    expect(code === 0 ? run.stdout : run.stderr).not.toBe('');
  });
});
