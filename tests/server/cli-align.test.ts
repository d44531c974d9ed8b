import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../server/cli/run.js';

let folder: string;
const at = (name: string): string => join(folder, name);
const TR = ['Bakan 12 Ocak 2022’de Ankara’da konuştu.', 'Toplantıya Anna Schmidt katıldı.', 'Hava güzeldi.'];
const AZ = ['Nazir 2022-ci il yanvarın 12-də Ankarada danışdı.', 'İclasda Anna Şmidt iştirak edib.', 'Hava gözəl idi.'];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hiza-align-'));
  writeFileSync(at('tr'), `${TR.join('\n')}\n`);
  writeFileSync(at('az'), AZ.join('\r\n'));
  writeFileSync(at('tr.txt'), `\ufeff${TR.join(' ')}`);
  writeFileSync(at('az-1254'), Buffer.from('Hava g\xf6zel. \xde\xfdk bir g\xfcn oldu, \xe7ok sevindik.', 'latin1'));
  writeFileSync(at('empty'), '');
  writeFileSync(at('pdf'), '%PDF-1.4\nall in ASCII\n');
  writeFileSync(
    at('binary'),
    Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 11),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const hiza = async (argv: readonly string[]) => {
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    stdout: (text: string | Uint8Array) => void out.push(String(text)),
    stderr: (text: string) => void err.push(text),
    stdin: async () => new TextEncoder().encode(`${AZ.join('\n')}\n`),
  };
  const code = await run(argv, io, {});
  return { code, stdout: out.join(''), stderr: err.join('') };
};
const align = (...argv: readonly string[]) => hiza(['align', ...argv, '--source-lang', 'tr', '--target-lang', 'az']);

describe('hiza align', () => {
  test('writes links from 0 with a confidence; a line is a sentence, whatever ends it', async () => {
    const { code, stdout, stderr } = await align(at('tr'), at('az'), '--lines');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^0:0:0\.\d{4}\n1:1:[01]\.\d{4}\n2:2:[01]\.\d{4}\n$/);
    expect((await align(at('tr'), '-', '--lines')).stdout).toBe(stdout);
  });

  test('splits plain text, and gives places in it without its byte order mark', async () => {
    const { stdout } = await align(at('tr.txt'), at('az'), '--format', 'json');
    const { recipe, source, groups } = JSON.parse(stdout);
    expect(source[0]).toEqual({ start: 0, end: TR[0]!.length });
    expect(source).toHaveLength(3);
    expect(recipe).toMatch(/^(parallel|comparable)$/);
    expect(groups[0]).toMatchObject({ source: [0], target: [0], kind: 'full' });
    expect(groups[0].evidence.length).toBeGreaterThan(0);
  });

  test('writes both texts of a group as a table, and leaves out what is below the least confidence', async () => {
    const { stdout } = await align(at('tr'), at('az'), '--lines', '--format', 'tsv', '--recipe', 'gale-church');
    const [confidence, source, target] = stdout.split('\n')[0]!.split('\t');
    expect(Number(confidence)).toBeGreaterThan(0);
    expect([source, target]).toEqual([TR[0], AZ[0]]);
    expect((await align(at('tr'), at('az'), '--lines', '--min-confidence', '1')).stdout).toBe('');
  });

  test('reads texts in an encoding that is guessed or said', async () => {
    const guessed = await align(at('az-1254'), at('az'), '--format', 'tsv');
    expect(guessed.code).toBe(0);
    expect(guessed.stderr).toContain('it is not UTF-8');
    const said = await align(at('az-1254'), at('az'), '--format', 'json', '--encoding', 'windows-1254');
    expect(said).toMatchObject({ code: 0, stderr: '' });
  });

  test('of a text without sentences nothing is said', async () => {
    expect(await align(at('empty'), at('az'), '--lines')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('aligns many pairs in one process, each into its own file', async () => {
    const row = [at('tr'), at('az')].join('\t');
    writeFileSync(at('jobs'), `${row}\t${at('out1')}\r\n\n${row}\t${at('no/such/folder')}\n${row}\t${at('out2')}\n`);
    const { code, stderr } = await align('--jobs', at('jobs'));
    expect(readFileSync(at('out1'), 'utf8')).toMatch(/^0:0:/);
    // One that cannot be written takes no other with it.
    expect(readFileSync(at('out2'), 'utf8')).toBe(readFileSync(at('out1'), 'utf8'));
    expect(code).toBe(1);
    expect(stderr).toContain('could not be written');
  });

  test('uses the terms of a glossary', async () => {
    writeFileSync(at('zr'), 'Zırıltı bitti.\nBugün köyde mırıltı vardı.\n');
    writeFileSync(at('zq'), 'Bu gün kənddə qaqaqu var idi.\nPapapu qurtardı.\n');
    writeFileSync(at('terms'), 'zırıltı\tpapapu\nmırıltı\tqaqaqu\nno tab\n');
    const plain = await align(at('zr'), at('zq'), '--lines', '--format', 'json');
    const known = await align(at('zr'), at('zq'), '--lines', '--format', 'json', '--glossary', at('terms'));
    const confidence = (stdout: string): number =>
      JSON.parse(stdout).groups.find(({ target }: { target: number[] }) => target.join() === '1')?.confidence ?? 0;
    expect(confidence(known.stdout)).toBeGreaterThan(confidence(plain.stdout));
  });

  test.each([
    ['a file that is not there', ['nowhere', 'az'], 1, 'nowhere: there is no such file.'],
    ['a folder', ['.', 'az'], 1, 'this is a folder, not a file.'],
    ['what is no text', ['binary', 'az'], 1, 'binary: '],
    ['a PDF, though every byte is a letter', ['pdf', 'az'], 1, 'pdf: '],
    ['one file', ['tr'], 2, 'two files are needed'],
    ['three files', ['tr', 'az', 'az'], 2, 'two files are needed'],
  ])('says what is wrong with %s', async (_, files, code, sentence) => {
    const answer = await align(...files.map(at));
    expect(answer).toMatchObject({ code, stdout: '' });
    expect(answer.stderr).toContain(sentence);
  });

  test.each([
    ['--recipe', 'magic', 'parallel'],
    ['--format', 'xml', 'links'],
    ['--min-confidence', '2', 'from 0 to 1'],
    ['--colour', 'red', '--colour'],
    ['--glossary', 'nowhere', 'there is no such file'],
    ['--jobs', 'nowhere', 'no further files'],
  ])('says what %s may be', async (option, value, sentence) => {
    const answer = await align(at('tr'), at('az'), option, value);
    expect(answer.code).toBeGreaterThan(0);
    expect(answer.stderr).toContain(sentence);
    expect(answer.stdout).toBe('');
  });

  test('names the line of a list of jobs that lacks something, before anything is done', async () => {
    writeFileSync(at('short'), `${at('tr')}\t${at('az')}\t${at('never')}\n${at('tr')}\t${at('az')}\n`);
    const { code, stderr } = await align('--jobs', at('short'));
    expect(code).toBe(1);
    expect(stderr).toContain('short, line 2: source, target and output file are needed');
    expect(() => readFileSync(at('never'))).toThrow();
  });

  test('asks for the languages', async () => {
    const { code, stderr } = await hiza(['align', at('tr'), at('az'), '--source-lang', 'tr']);
    expect(code).toBe(2);
    expect(stderr).toContain('--target-lang');
  });
});
