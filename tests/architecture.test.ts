// The import table of DESIGN, section 4: who may import whom.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
type Folder = 'align' | 'db' | 'views' | 'server' | 'seeds';

/** What each folder may import: folders (`types` means `import type` only) and packages. */
const ALLOWED: Record<Folder, { folders: Record<string, 'all' | 'types'>; packages: RegExp }> = {
  align: { folders: { align: 'all' }, packages: /^$/ },
  db: { folders: { db: 'all', align: 'types' }, packages: /^(kysely|better-sqlite3|node:(fs|path))$/ },
  // "types and pure formatters" of align
  views: { folders: { views: 'all', align: 'all' }, packages: /^hono\/jsx/ },
  server: { folders: { align: 'all', db: 'all', views: 'all', server: 'all', seeds: 'all' }, packages: /./ },
  seeds: { folders: { align: 'all', db: 'all', seeds: 'all', server: 'all' }, packages: /^node:(fs|path)$/ },
};
/** Pure helpers of align that db needs at run time, to know what a stored group is. */
const PURE_FOR_DB = /^align\/(groups|text|lexicon|quality\/checks\/flag-fingerprint\.js$)/;
/** Packages that stand in one place only. */
const ONE_PLACE: readonly [RegExp, RegExp][] = [
  [/^better-sqlite3$/, /^db\/dialects\//],
  [/^kysely$/, /^db\//],
];

const files = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = [
    ...text.matchAll(
      /^\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm,
    ),
  ];
  return found.map((m) => {
    const name = m[2] ?? m[3] ?? m[4] ?? '';
    const to = name.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), name)) : name;
    return { from: file, to, typeOnly: m[1] !== undefined };
  });
}

function breach({ from, to, typeOnly }: Import): string | null {
  const folder = from.split('/')[0] as Folder;
  const target = to.split('/')[0] ?? '';
  const rule = ALLOWED[folder];
  if (target in ALLOWED) {
    const allowed = rule.folders[target];
    if (allowed === 'all' || (allowed === 'types' && (typeOnly || PURE_FOR_DB.test(to)))) return null;
    return `${from} imports ${to}`;
  }
  if (!rule.packages.test(to)) return `${from} imports ${to}`;
  const place = ONE_PLACE.find(([name]) => name.test(to))?.[1];
  return place && !place.test(from) ? `${from} imports ${to}` : null;
}

describe('the import table', () => {
  const all = (['align', 'db', 'views', 'server', 'seeds'] as const)
    .flatMap(files)
    .filter((f) => !f.startsWith('views/browser'));
  test('is kept by every source file', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(all.flatMap(importsOf).flatMap((i) => breach(i) ?? [])).toEqual([]);
  });
  test('is not blind: it sees a breach', () => {
    expect(breach({ from: 'align/align.ts', to: 'node:fs', typeOnly: false })).not.toBeNull();
    expect(breach({ from: 'views/layout.tsx', to: 'db/open.js', typeOnly: true })).not.toBeNull();
    expect(breach({ from: 'server/app.tsx', to: 'kysely', typeOnly: false })).not.toBeNull();
  });
  test('the engine looks at no clock, dice, disk, network or environment', () => {
    const impure = /\b(Math\.random|Date\.now|new Date\(\)|process\.|performance\.now|fetch\(|setTimeout)/;
    const guilty = files('align').filter((file) =>
      impure.test(readFileSync(join(ROOT, file), 'utf8').replace(/^\s*(\/\/|\*).*$/gm, '')),
    );
    expect(guilty).toEqual([]);
  });
  test('the command line aligns without loading the texts of the dictionary or anything of a package', () => {
    const loaded = new Set<string>();
    const load = (file: string): void => {
      if (loaded.has(file)) return;
      loaded.add(file);
      const text = readFileSync(join(ROOT, file), 'utf8');
      for (const [, to = ''] of text.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from\s+'([^']+)';$/gm))
        if (to.startsWith('.')) load(join(dirname(file), to).replace(/js$/, 'ts'));
        else loaded.add(to);
    };
    load('server/cli/align.ts');
    expect(loaded).toContain('align/recipes/parallel.ts');
    expect([...loaded].filter((each) => /lexicon\/glossary\/|^(?!node:|align\/|server\/)/.test(each))).toEqual([]);
  });
  test('nothing reads outside of the project', () => {
    expect(all.filter((file) => /\.\.\/shared|\/work\//.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });
  test('styles use logical properties only, so that right-to-left comes free', () => {
    const physical =
      /(^|[\s;{])(margin|padding|border)-(left|right|top|bottom)\b|(^|[\s;{])(left|right|top|bottom|float)\s*:|text-align:\s*(left|right)/;
    const styles = readdirSync(join(ROOT, 'views/styles')).filter((name) => name.endsWith('.css'));
    expect(styles.filter((name) => physical.test(readFileSync(join(ROOT, 'views/styles', name), 'utf8')))).toEqual([]);
  });
});
