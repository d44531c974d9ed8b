import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../server/cli/run.js';

let folder: string;
let env: Record<string, string>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hiza-cli-'));
  env = { HIZA_DB: join(folder, 'test.sqlite') };
  writeFileSync(join(folder, 'tr.txt'), 'Bakan 12 Ocak’ta konuştu. Toplantı bitti.');
  writeFileSync(join(folder, 'az.txt'), 'Nazir 12 yanvarda danışdı. Görüş bitdi.');
});
afterAll(() => rmSync(folder, { recursive: true }));

const hiza = async (argv: string[], stdin = '') => {
  let stdout = '';
  let stderr = '';
  const io = {
    stdout: (text: string | Uint8Array) => {
      stdout += text;
    },
    stderr: (text: string) => {
      stderr += text;
    },
    stdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
  };
  const code = await run(argv, io, env);
  return { code, stdout, stderr };
};

describe('the command line', () => {
  test('says what it can, and what it did not understand', async () => {
    expect((await hiza(['--help'])).stdout).toContain('suggest');
    expect(await hiza([])).toMatchObject({ code: 2, stdout: '' });
    expect(await hiza(['fly'])).toMatchObject({ code: 2, stdout: '' });
    expect((await hiza(['export', '--help'])).stdout).toContain('--format');
    expect(await hiza(['segment', '--colour', 'red'])).toMatchObject({ code: 2, stdout: '' });
    expect((await hiza(['suggest', '--collection', 'one'])).stderr).toContain('--collection needs a whole number');
  });

  test('goes from files to a corpus', async () => {
    const files = ['--pivot', `tr:${join(folder, 'tr.txt')}`, '--version', `az:${join(folder, 'az.txt')}`];
    expect(await hiza(['import', '--title', 'Deneme', ...files])).toMatchObject({ code: 0, stdout: '1\n', stderr: '' });
    expect((await hiza(['collections'])).stdout).toBe('1\ttr az\tDeneme\n');
    expect(JSON.parse((await hiza(['collections', '--format', 'json'])).stdout)).toMatchObject([
      { id: 1, title: 'Deneme', documents: [{ role: 'pivot', language: 'tr', segments: 2 }, { language: 'az' }] },
    ]);
    expect(await hiza(['suggest', '--collection', '1', '--pair', 'tr-az'])).toMatchObject({ code: 0, stderr: '' });
    const pair = ['export', '--collection', '1', '--pair', 'tr-az'];
    const tmx = await hiza([...pair, '--format', 'tmx', '--status', 'confirmed,suggested']);
    expect(tmx.code).toBe(0);
    expect(tmx.stdout).toMatch(/^<\?xml/);
    expect(tmx.stderr).toContain('units written');
    const out = join(folder, 'out.csv');
    expect(await hiza([...pair, '--format', 'csv', '--status', 'suggested', '--out', out])).toMatchObject({
      code: 0,
      stdout: '',
    });
    expect(readFileSync(out, 'utf8').split('\r\n').length).toBeGreaterThan(1);
  });

  test('fails with 1 and a sentence that says what there is', async () => {
    expect((await hiza(['export', '--collection', '9', '--pair', 'tr-az'])).stderr).toContain(
      'There is no collection 9',
    );
    const wrong = await hiza(['export', '--collection', '1', '--pair', 'tr-ar']);
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    expect(wrong.stderr).toContain('It has: tr-az');
    expect(
      (await hiza(['import', '--title', 'x', '--pivot', 'tr:/nowhere', '--version', 'az:/nowhere'])).stderr,
    ).toContain('no such file');
    expect((await hiza(['export', '--collection', '1', '--pair', 'tr-az', '--format', 'pdf'])).code).toBe(2);
  });

  test('splits a text from standard input, as lines or with offsets', async () => {
    const text = 'Prof. Dr. Kaya geldi. **Uzun\nbaşlık**';
    expect((await hiza(['segment', '-', '--lang', 'tr'], text)).stdout).toBe('Prof. Dr. Kaya geldi.\nUzun başlık\n');
    const spans = JSON.parse((await hiza(['segment', '-', '--lang', 'tr', '--format', 'json'], text)).stdout);
    expect(spans[0]).toEqual({ start: 0, end: 21, text: 'Prof. Dr. Kaya geldi.' });
  });
});
