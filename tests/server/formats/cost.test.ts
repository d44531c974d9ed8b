// What hostile files cost: each is read in a process of its own, so that processor time and memory are its own, however
// busy the machine is. The goal is 2 seconds and 200 MB.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { docxParts, zipOf } from './docx-file.js';

const SECONDS = 2;
const MEGABYTES = 200;

const folder = mkdtempSync(join(tmpdir(), 'hiza-cost-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TMX = '<tmx version="1.4"><header srclang="tr"/><body><tu><tuv xml:lang="tr"><seg>';
const docx = (...more: Parameters<typeof zipOf>[0]) => zipOf([...docxParts(''), ...more]);
const lying = { name: 'word/media/a.bin', data: Buffer.alloc(100_000_000), claims: 1_000 };

type Case = readonly [
  what: string,
  kind: 'document' | 'aligned',
  name: string,
  make: () => string | Buffer,
  code: string,
];
const CASES: readonly Case[] = [
  ['HTML of a million unclosed tags', 'document', 'a.html', () => '<div>'.repeat(1_000_000), 'too-deep'],
  [
    'HTML of a million unclosed formatting tags',
    'document',
    'a.html',
    () => '<i><p>'.repeat(500_000),
    'too-many-elements',
  ],
  ['HTML of links in tables', 'document', 'a.html', () => '<a><table>'.repeat(300_000), 'too-many-elements'],
  [
    'a DOCX that unpacks to 100 MB',
    'document',
    'a.docx',
    () => docx({ ...lying, claims: 100_000_000 }),
    'zip-too-large',
  ],
  ['a DOCX that lies about its size', 'document', 'a.docx', () => docx(lying), 'zip-too-large'],
  [
    'a DOCX with names that leave it',
    'document',
    'a.docx',
    () => docx({ name: '../../etc/x', data: Buffer.from('x') }),
    'zip-path',
  ],
  ['a TMX of 200,000 nested elements', 'aligned', 'a.tmx', () => TMX + '<hi>'.repeat(200_000), 'too-deep'],
  ['a TMX with a text of 30 MB', 'aligned', 'a.tmx', () => TMX + 'ha '.repeat(10_000_000), 'too-long'],
  ['a CSV of 1,000 columns', 'aligned', 'a.csv', () => `${'x,'.repeat(1_000)}\n`.repeat(1_000), 'too-many-columns'],
  [
    'a CSV with a quote open over 100 MB',
    'aligned',
    'a.csv',
    () => `source,target\na,"${'b, c\n'.repeat(20_000_000)}`,
    'row-too-long',
  ],
  ['JSONL of one line of 30 MB', 'aligned', 'a.jsonl', () => `{"source":"${'ha '.repeat(10_000_000)}`, 'invalid-json'],
];

test.concurrent.each(CASES)(
  '%s is refused within 2 s of the processor and 200 MB',
  async (what, kind, name, make, code) => {
    const path = join(folder, what.replaceAll(/\W/g, '-'));
    writeFileSync(path, make());
    const child = join(import.meta.dirname, 'cost-child.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [child, kind, path, name]);
    const { seconds, megabytes, codes } = JSON.parse(stdout) as { seconds: number; megabytes: number; codes: string[] };
    expect(codes).toContain(code);
    expect(seconds).toBeLessThan(SECONDS);
    expect(megabytes).toBeLessThan(MEGABYTES);
    if (process.env.HIZA_COSTS) console.log(what, seconds.toFixed(2), 's', megabytes.toFixed(0), 'MB');
  },
  30_000,
);
